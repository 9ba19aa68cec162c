"""The document of the attendance statistics, and its parts for others."""

from __future__ import annotations

from collections.abc import Sequence

from ecomig_desktop.domain.document import (
    Block,
    Cell,
    Chart,
    ColumnHead,
    DataTable,
    Document,
    Facts,
    Heading,
    Paragraph,
    Series,
)
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.reports.attendance_words import ATTENDANCE
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.municipality_map import coverage_blocks
from ecomig_desktop.reports.people_counts import MeetingCount
from ecomig_desktop.reports.people_tables import people_blocks
from ecomig_desktop.reports.speech import Speech, day_of

_LISTED = ("listed", "invited", "confirmed", "absent", "present")
_PRESENT = ("present", "new", "repeated")


def attendance_document(material: Material) -> Document:
    """Attendance by meeting, sector, gender, age group, region and municipality, new and repeated
    people, coverage, and forums apart."""
    said = speech(material)
    blocks = [
        *summary(material),
        *by_meeting(material),
        *people_blocks(material),
        *coverage_blocks(material),
        *forums(material),
        Paragraph(said("privacy"), "small"),
    ]
    return material.document("attendance", said("document"), blocks)


def speech(material: Material) -> Speech:
    """The words of attendance."""
    return material.speech(COMMON, ATTENDANCE)


def summary(material: Material) -> list[Block]:
    """What matters in one paragraph and a few numbers."""
    said, counts = speech(material), material.counts
    held = sum(each.present > 0 for each in counts.meetings)
    if not counts.people:
        return [Paragraph(said("summary_none"), "lead")]
    key = "summary" if counts.attendances > counts.people else "summary_once"
    text = said(key, meetings=held, people=counts.people, attendances=counts.attendances)
    women = sum(each.people for each in counts.by_gender if each.key == "female")
    percent = f"{said.number(100 * women / counts.people, 1)}%"
    facts: list[tuple[Cell, str]] = [
        (counts.people, said("fact_people")),
        (held, said("fact_meetings")),
        (percent, said("fact_women")),
        (material.coverage.reached, said("fact_reached")),
    ]
    return [Paragraph(text, "lead"), Facts(tuple(facts))]


def by_meeting(material: Material) -> list[Block]:
    """The lists of the meetings, and who of those present was new."""
    said, counted = speech(material), material.counts.meetings
    if not counted:
        return []
    came = [each for each in counted if each.present]
    chart = Chart(
        "chart_meetings",
        said("chart_meetings"),
        "stacked",
        tuple(f"{material.numbers[e.meeting.id]}. {said.place(e.meeting)}" for e in came),
        tuple(
            Series(said(key), tuple(float(getattr(each, key)) for each in came))
            for key in ("new", "repeated")
        ),
    )
    blocks: list[Block] = [
        Heading(said("by_meeting")),
        _meetings(material, "by_meeting", _LISTED, counted),
    ]
    if came:
        blocks += [_meetings(material, "new_by_meeting", _PRESENT, came), chart]
    return blocks


def _meetings(
    material: Material, name: str, keys: Sequence[str], counted: Sequence[MeetingCount]
) -> DataTable:
    """Some of the numbers of each meeting, and their sums."""
    said = speech(material)
    sums = (sum(getattr(each, key) for each in counted) for key in keys)
    return DataTable(
        name,
        said(f"table_{name}"),
        (*_meeting_heads(said), *(ColumnHead(said(key), "number", 0.9) for key in keys)),
        tuple(
            (*_meeting_cells(material, each.meeting), *(getattr(each, key) for key in keys))
            for each in counted
        ),
        (said("total"), None, *sums),
        said(f"note_{name}"),
    )


def _meeting_heads(said: Speech, what: str = "meeting") -> tuple[ColumnHead, ...]:
    return (ColumnHead(said(what), "text", 1.8), ColumnHead(said("date"), "date", 1.1))


def _meeting_cells(material: Material, meeting: Meeting) -> tuple[Cell, ...]:
    said = speech(material)
    place = f"{material.numbers[meeting.id]}. {said.place(meeting)}"
    if meeting.status == "cancelled":
        place = f"{place} ({said('cancelled')})"
    return (place, day_of(meeting.date))


def forums(material: Material) -> list[Block]:
    """The attendance of the campaign's forums; nothing where none has a list."""
    said, counted = speech(material), material.counts.forums
    if not counted:
        return []
    keys = ("listed", "present", "first_seen", "known")
    numbers = [(each.listed, each.present, each.new, each.repeated) for each in counted]
    heads = (_meeting_cells(material, each.meeting) for each in counted)
    rows = (head + many for head, many in zip(heads, numbers, strict=True))
    sums = (sum(column) for column in zip(*numbers, strict=True))
    table = DataTable(
        "forums",
        said("table_forums"),
        (*_meeting_heads(said, "forum"), *(ColumnHead(said(key), "number", 0.9) for key in keys)),
        tuple(rows),
        (said("total"), None, *sums),
        f"{said('forum_people', people=material.counts.forum_people)} {said('note_forums')}",
    )
    return [Heading(said("forums")), table]
