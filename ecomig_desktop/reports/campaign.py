"""The document of the campaign's progress, and its parts for others."""

from __future__ import annotations

from collections import Counter

from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Document,
    Facts,
    Heading,
    Paragraph,
)
from ecomig_desktop.domain.outcome_tables import ACTIVITY_KINDS, ACTIVITY_STATUSES
from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.reports.campaign_words import CAMPAIGN
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.films import film_blocks
from ecomig_desktop.reports.forums import forum_blocks
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.progress import attention, became, submission_blocks
from ecomig_desktop.reports.speech import Speech, day_of
from ecomig_desktop.reports.tracing import has_outcome

_ACTIVITIES: tuple[tuple[str, CellKind, float], ...] = (
    ("date", "date", 1.2),
    ("title", "text", 4.2),
    ("kind", "text", 0.0),
    ("place", "text", 2.2),
    ("status", "text", 1.4),
    ("served", "text", 1.3),
)
_MET: tuple[tuple[str, CellKind, float], ...] = (
    ("date", "date", 1.1),
    ("title", "text", 2.6),
    ("bodies", "text", 3.6),
    ("met", "number", 1.0),
)


def campaign_document(material: Material) -> Document:
    """Activities by kind and status, films, forums, submissions with their replies, what became
    of each recommendation, and what needs attention."""
    said = speech(material)
    blocks = [*campaign_blocks(material), *attention(material)]
    blocks.append(Paragraph(said("privacy"), "small"))
    return material.document("campaign", said("document"), blocks)


def campaign_blocks(material: Material) -> list[Block]:
    """All but what needs attention."""
    return [
        *_summary(material),
        *_activities(material),
        *film_blocks(material),
        *forum_blocks(material),
        *submission_blocks(material),
        *became(material),
        *_outcomes(material),
    ]


def speech(material: Material) -> Speech:
    """The words of the campaign."""
    return material.speech(COMMON, CAMPAIGN)


def _summary(material: Material) -> list[Block]:
    said, tracing = speech(material), material.tracing
    status = Counter(each.status or "planned" for each in tracing.activities)
    served = {line for lines in tracing.served.values() for line in lines}
    if tracing.activities:
        text = said(
            "summary",
            activities=len(tracing.activities),
            served=len(served),
            **{each: status[each] for each in ACTIVITY_STATUSES},
        )
    else:
        text = said("summary_none")
    facts: list[tuple[Cell, str]] = [(status["held"], said("fact_held"))]
    if material.counts.forums:
        facts.append((material.counts.forum_people, said("fact_people")))
    answered = sum(tracing.is_answered(each.id) for each in tracing.submissions)
    facts.append((len(tracing.submissions), said("fact_submissions")))
    facts.append((answered, said("fact_answered")))
    begun = tracing.activities or tracing.submissions
    return [Paragraph(text, "lead"), *([Facts(tuple(facts))] if begun else [])]


def _activities(material: Material) -> list[Block]:
    said, activities = speech(material), material.tracing.activities
    if not activities:
        return []
    listed = DataTable(
        "activities",
        said("table_activities"),
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in _ACTIVITIES),
        tuple(_row(material, said, each) for each in activities),
        None,
        said("note_activities"),
    )
    by_kind = _by_kind(said, activities)
    return [Heading(said("activities")), by_kind, listed, *_met(material, said, activities)]


def _by_kind(said: Speech, activities: list[Activity]) -> DataTable:
    """Activities by kind against status; without a status one is planned."""
    counted = Counter((each.kind, each.status or "planned") for each in activities)
    kinds = [each for each in (*ACTIVITY_KINDS, None) if any(kind == each for kind, _ in counted)]
    numbers = [[counted[kind, status] for status in ACTIVITY_STATUSES] for kind in kinds]
    rows: list[tuple[Cell, ...]] = [
        (said.chosen("activity_kind", kind), *many, sum(many))
        for kind, many in zip(kinds, numbers, strict=True)
    ]
    sums = [sum(column) for column in zip(*numbers, strict=True)]
    statuses = (said.chosen("activity_status", status) for status in ACTIVITY_STATUSES)
    heads = (
        ColumnHead(said("kind"), "text", 2.5),
        *(ColumnHead(status, "number") for status in statuses),
        ColumnHead(said("total"), "number"),
    )
    total, note = (said("total"), *sums, sum(sums)), said("source_activities")
    return DataTable("by_kind", said("by_kind"), heads, tuple(rows), total, note)


def _row(material: Material, said: Speech, each: Activity) -> tuple[Cell, ...]:
    place = said.either(each.place, each.place_en)
    if not place and each.municipality:
        place = said.municipality(each.municipality)
    return (
        day_of(each.date),
        activity_title(said, each),
        said.chosen("activity_kind", each.kind),
        place,
        said.chosen("activity_status", each.status or "planned"),
        material.served_by(each.id),
    )


def _met(material: Material, said: Speech, activities: list[Activity]) -> list[Block]:
    """With which bodies and how many people each activity was; nothing where that is said of
    none."""
    people = {
        (activity, material.workbook.main_of(person))
        for activity, person in material.workbook.pairs("activity_person")
    }
    met = Counter(activity for activity, _ in people)
    bodies: dict[str, list[str]] = {}
    for activity, body in material.workbook.pairs("activity_body"):
        found = material.tracing.bodies[body]
        bodies.setdefault(activity, []).append(said.either(found.name, found.name_en))
    rows: list[tuple[Cell, ...]] = []
    for each in activities:
        if each.id in bodies or met[each.id]:
            names = "; ".join(bodies.get(each.id, ()))
            title = activity_title(said, each)
            rows.append((day_of(each.date), title, names, met[each.id]))
    heads = tuple(ColumnHead(said(key), kind, share) for key, kind, share in _MET)
    caption, note = said("table_met"), said("note_met")
    return [DataTable("met", caption, heads, tuple(rows), None, note)] if rows else []


def activity_title(said: Speech, activity: Activity) -> str:
    """What an activity is called; never empty."""
    return said.either(activity.title, activity.title_en) or said("nameless_activity")


def _outcomes(material: Material) -> list[Block]:
    said = speech(material)
    items = []
    for each in material.tracing.activities:
        if has_outcome(each):
            served = material.served_by(each.id)
            head = ", ".join(filter(None, (said.short_day(each.date), activity_title(said, each))))
            tail = f" ({said('number')} {served})" if served else ""
            items.append(f"{head}: {said.either(each.outcome, each.outcome_en)}{tail}")
    return [Heading(said("achieved")), Bullets(tuple(items))] if items else []
