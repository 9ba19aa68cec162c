"""The tables of what comes out of the meetings: findings, the list of actions, the campaign."""

from __future__ import annotations

from ecomig_desktop.domain.columns import (
    LONG,
    Column,
    Kind,
    Table,
    choice,
    link,
    reference,
    text,
    texts,
)

SINCE = 3
"""The format that first had them."""

ASPECTS = ("experience", "good_practice", "resource", "problem")
PRIORITIES = ("high", "medium", "low")
TIMINGS = ("immediate", "within_year", "within_three_years", "long_term", "ongoing")
RECOMMENDATION_STATUSES = (
    "draft",
    "agreed",
    "submitted",
    "accepted",
    "partly_accepted",
    "declined",
    "carried_out",
)
WAYS = ("letter", "email", "by_hand", "portal", "other_way")
SCOPES = ("all", "addressed")
REPLY_OUTCOMES = ("received", "accepted", "partly_accepted", "declined", "other_answer")
ANSWERS = ("accepted", "partly_accepted", "declined", "carried_out")
ACTIVITY_KINDS = ("public_forum", "documentary", "individual_meeting", "other_activity")
ACTIVITY_STATUSES = ("planned", "held", "cancelled")

_SNAPSHOT = 4_000_000
_POSITION = Column("position", Kind.NUMBER)
_HIDDEN = Column("hidden", Kind.YES_NO)

INDICATOR = Table(
    "indicator",
    (
        text("key", 100),
        reference("theme", "theme"),
        _POSITION,
        *texts("title"),
        text("value_type", 100),
        _HIDDEN,
    ),
    derived=("key",),
    since=SINCE,
)
BODY = Table(
    "body",
    (
        text("key", 100),
        _POSITION,
        *texts("name", 1000),
        text("address", 1000),
        text("email", 254),
        text("note", 4000),
        _HIDDEN,
    ),
    derived=("key",),
    since=SINCE,
)
FINDING = Table(
    "finding",
    (
        reference("theme", "theme"),
        choice("aspect", ASPECTS),
        _POSITION,
        *texts("title", 1000),
        *texts("text", LONG),
    ),
    since=SINCE,
)
FINDING_NOTE = link("finding_note", "finding", "note", SINCE)
RECOMMENDATION = Table(
    "recommendation",
    (
        _POSITION,
        text("number", 20),
        reference("theme", "theme"),
        *texts("text", LONG),
        choice("priority", PRIORITIES),
        choice("timing", TIMINGS),
        Column("due", Kind.DATE),
        *texts("cost_note", 4000),
        choice("status", RECOMMENDATION_STATUSES),
    ),
    since=SINCE,
)
RECOMMENDATION_BODY = link("recommendation_body", "recommendation", "body", SINCE)
RECOMMENDATION_FINDING = link("recommendation_finding", "recommendation", "finding", SINCE)
RECOMMENDATION_NOTE = link("recommendation_note", "recommendation", "note", SINCE)
RECOMMENDATION_PERSON = link("recommendation_person", "recommendation", "person", SINCE)
LIST_VERSION = Table(
    "list_version",
    (
        *texts("title", 1000),
        Column("made_at", Kind.MOMENT),
        text("made_by"),
        text("note", 4000),
        Column("content", Kind.JSON, _SNAPSHOT),
    ),
    since=SINCE,
)
SUBMISSION = Table(
    "submission",
    (
        reference("list_version", "list_version"),
        reference("body", "body"),
        choice("scope", SCOPES),
        Column("sent_at", Kind.DATE),
        text("sent_by"),
        choice("way", WAYS),
        text("recipient", 1000),
        text("number", 100),
        Column("answer_due", Kind.DATE),
        *texts("letter", LONG),
        text("note", 4000),
    ),
    since=SINCE,
)
REPLY = Table(
    "reply",
    (
        reference("submission", "submission"),
        Column("date", Kind.DATE),
        text("number", 100),
        text("signed_by", 1000),
        choice("outcome", REPLY_OUTCOMES),
        text("text", LONG),
    ),
    since=SINCE,
)
REPLY_RECOMMENDATION = link(
    "reply_recommendation",
    "reply",
    "recommendation",
    SINCE,
    choice("answer", ANSWERS),
    text("text", LONG),
)
SERIES = Table(
    "series",
    (
        *texts("title", 1000),
        *texts("broadcaster"),
        Column("episodes", Kind.INTEGER),
        text("note", LONG),
    ),
    since=SINCE,
)
ACTIVITY = Table(
    "activity",
    (
        choice("kind", ACTIVITY_KINDS),
        *texts("title", 1000),
        Column("date", Kind.DATE),
        Column("starts", Kind.TIME),
        Column("ends", Kind.TIME),
        *texts("place"),
        Column("municipality", Kind.MUNICIPALITY),
        choice("status", ACTIVITY_STATUSES),
        text("text", LONG),
        *texts("outcome", LONG),
        reference("meeting", "meeting"),
        reference("series", "series"),
        Column("episode", Kind.INTEGER),
        Column("minutes", Kind.INTEGER),
    ),
    since=SINCE,
)
ACTIVITY_PERSON = link("activity_person", "activity", "person", SINCE)
ACTIVITY_BODY = link("activity_body", "activity", "body", SINCE)
ACTIVITY_RECOMMENDATION = link("activity_recommendation", "activity", "recommendation", SINCE)

OUTCOME_TABLES = (
    INDICATOR,
    BODY,
    FINDING,
    FINDING_NOTE,
    RECOMMENDATION,
    RECOMMENDATION_BODY,
    RECOMMENDATION_FINDING,
    RECOMMENDATION_NOTE,
    RECOMMENDATION_PERSON,
    LIST_VERSION,
    SUBMISSION,
    REPLY,
    REPLY_RECOMMENDATION,
    SERIES,
    ACTIVITY,
    ACTIVITY_PERSON,
    ACTIVITY_BODY,
    ACTIVITY_RECOMMENDATION,
)
"""All of them, in the order of the file."""

PAIRS = {
    table.name: (table.derived[0], table.derived[1])
    for table in OUTCOME_TABLES
    if len(table.derived) == 2
}
"""Per table of pairs the names of its two columns, which are those of the tables that they point
into: what owns the pair, and what it points at."""
