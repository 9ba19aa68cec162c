"""What a workbook holds: every table and column of the file format, with its type and limits.

This is the one list from which the schema, the checks of what is typed and what comes in, and
the dump are made. Names here are the file format: they are only ever added to.
"""

from __future__ import annotations

from ecomig_desktop.domain.columns import LONG, Column, Kind, Table, choice, reference, text
from ecomig_desktop.domain.outcome_tables import OUTCOME_TABLES

__all__ = ["LONG", "PERSON", "TABLES", "Column", "Kind", "Table", "references_to"]

SECTORS = (
    "central_government",
    "local_government",
    "civil_society",
    "media",
    "independent_expert",
    "international",
    "ecomigrant_rep",
    "other",
)
GENDERS = ("female", "male", "undisclosed")
AGE_GROUPS = ("16-17", "18-29", "30-49", "50-64", "65+")
MEETING_STATUSES = ("planned", "held", "cancelled")
ATTENDANCE_STATUSES = ("invited", "confirmed", "present", "absent")
NOTE_KINDS = (
    "experience",
    "good_practice",
    "resource",
    "problem",
    "proposal",
    "figure",
    "quote",
)
VERDICTS = ("same", "different", "later")
SIDES = ("one", "other")
SHEET_LANGUAGES = ("ka", "en", "both")
ORIENTATIONS = ("portrait", "landscape")


def _consent(name: str) -> tuple[Column, ...]:
    return (
        Column(name, Kind.YES_NO),
        Column(f"{name}_at", Kind.MOMENT),
        text(f"{name}_version", 100),
    )


PROJECT = Table(
    "project",
    (
        text("title", 1000),
        text("title_en", 1000),
        text("organisation"),
        text("organisation_en"),
        text("funder", 1000),
        text("funder_en", 1000),
        text("disclaimer", 4000),
        text("disclaimer_en", 4000),
        text("privacy_notice", 4000),
        text("privacy_notice_en", 4000),
        text("photo_consent_text", 4000),
        text("photo_consent_text_en", 4000),
        text("contact_consent_text", 4000),
        text("contact_consent_text_en", 4000),
        text("notice_version", 100),
        Column("target_municipalities", Kind.INTEGER),
        Column("year", Kind.INTEGER),
    ),
)
THEME = Table(
    "theme",
    (
        Column("position", Kind.INTEGER),
        text("letter", 10),
        text("letter_en", 10),
        text("title"),
        text("title_en"),
        text("short_title", 100),
        text("short_title_en", 100),
        text("assessed", 2000),
        text("assessed_en", 2000),
    ),
)
MEETING = Table(
    "meeting",
    (
        text("title"),
        text("title_en"),
        Column("date", Kind.DATE),
        Column("starts", Kind.TIME),
        Column("ends", Kind.TIME),
        text("place"),
        text("place_en"),
        text("venue"),
        text("venue_en"),
        Column("municipality", Kind.MUNICIPALITY),
        text("address"),
        choice("status", MEETING_STATUSES),
        text("notes", LONG),
    ),
)
AGENDA_ITEM = Table(
    "agenda_item",
    (
        reference("meeting", "meeting"),
        Column("position", Kind.INTEGER),
        Column("starts", Kind.TIME),
        text("title", 1000),
        text("title_en", 1000),
        reference("theme", "theme"),
        text("notes", LONG),
    ),
)
PERSON = Table(
    "person",
    (
        text("given_name"),
        text("family_name"),
        text("organisation"),
        text("position"),
        choice("sector", SECTORS),
        Column("municipality", Kind.MUNICIPALITY),
        text("phone", 100),
        text("email", 254),
        choice("gender", GENDERS),
        choice("age_group", AGE_GROUPS),
    ),
)
ATTENDANCE = Table(
    "attendance",
    (
        reference("meeting", "meeting"),
        reference("person", "person"),
        choice("status", ATTENDANCE_STATUSES),
        Column("arrived_at", Kind.MOMENT),
        *_consent("photo_consent"),
        *_consent("contact_consent"),
    ),
    derived=("meeting", "person"),
)
NOTE = Table(
    "note",
    (
        reference("meeting", "meeting"),
        reference("theme", "theme"),
        choice("kind", NOTE_KINDS),
        text("text", LONG),
        reference("speaker", "person"),
        Column("municipality", Kind.MUNICIPALITY),
        Column("hazard", Kind.HAZARD),
        Column("taken_at", Kind.MOMENT),
        text("indicator", 100),
        Column("value", Kind.NUMBER),
        text("unit", 100),
    ),
)
ATTACHMENT = Table(
    "attachment",
    (
        reference("record", "*"),
        text("record_table", 40),
        text("file_name", 255),
        text("media_type", 255),
        text("content_hash", 64),
        Column("size", Kind.INTEGER),
    ),
)
SHEET = Table(
    "sheet",
    (
        reference("meeting", "meeting"),
        text("code", 40),
        choice("language", SHEET_LANGUAGES),
        choice("orientation", ORIENTATIONS),
        Column("printed_at", Kind.MOMENT),
        text("notice_version", 100),
        Column("pages", Kind.JSON, 2_000_000),
    ),
)

DUPLICATE = Table(
    "duplicate",
    (
        reference("one", "person"),
        reference("other", "person"),
        choice("verdict", VERDICTS),
        *(choice(f"{column.name}_of", SIDES) for column in PERSON.columns),
    ),
    derived=("one", "other"),
    goes_with=("one", "other"),
    since=2,
)
EXPECTED_LAPTOP = Table(
    "expected_laptop",
    (reference("meeting", "meeting"), text("laptop", 100)),
    derived=("meeting", "laptop"),
    since=2,
)

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        PROJECT,
        THEME,
        MEETING,
        AGENDA_ITEM,
        PERSON,
        ATTENDANCE,
        NOTE,
        ATTACHMENT,
        SHEET,
        DUPLICATE,
        EXPECTED_LAPTOP,
        *OUTCOME_TABLES,
    )
}


def references_to(table: str) -> tuple[tuple[Table, Column], ...]:
    """Every (table, column) that may point at a row of `table`."""
    return tuple(
        (owner, column)
        for owner in TABLES.values()
        for column in owner.columns
        if column.refers in (table, "*") and column.kind is Kind.REFERENCE
    )
