"""Who was present at each meeting: all counted, named only who agreed (see `naming`)."""

from __future__ import annotations

from ecomig_desktop.domain.document import (
    Block,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Heading,
    PageBreak,
    Paragraph,
)
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.person import Person
from ecomig_desktop.georgian.alphabet import sort_key
from ecomig_desktop.georgian.romanise import romanise_name
from ecomig_desktop.reports.campaign_words import ANNEX
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.people_counts import present_at
from ecomig_desktop.reports.speech import Speech

_HEADS: tuple[tuple[str, CellKind, float], ...] = (
    ("number", "number", 0.5),
    ("name", "text", 2.2),
    ("organisation", "text", 3.2),
    ("position", "text", 0.0),
    ("sector", "text", 1.8),
    ("municipality", "text", 1.5),
)

_UNSAID = "ecomigrant_rep"  # the sector that says of somebody what they may not want to be said


def present_blocks(material: Material) -> list[Block]:
    """A list for each meeting and forum to which somebody came."""
    said = material.speech(COMMON, ANNEX)
    held = [each for each in material.meeting.values() if present_at(material.lists, each.id)]
    if not held:
        return []
    blocks: list[Block] = [PageBreak(), Heading(said("present_lists")), Paragraph(said("rule"))]
    for meeting in held:
        blocks += _of_meeting(material, said, meeting)
    return blocks


def _of_meeting(material: Material, said: Speech, meeting: Meeting) -> list[Block]:
    present = present_at(material.lists, meeting.id)
    named = sorted(
        (person for who, person in present.items() if who in material.named and person.full_name),
        key=_place_in_list,
    )
    words = ", ".join(filter(None, (said.day(meeting.date), said.place(meeting))))
    at = list(material.meeting).index(meeting.id) + 1
    mark = material.numbers[meeting.id]
    caption = said("present_at", number=mark, meeting=words)
    counted = said(
        "not_named", present=len(present), named=len(named), unnamed=len(present) - len(named)
    )
    blocks: list[Block] = [Heading(f"{mark}. {words}", 2), Paragraph(counted)]
    if named:
        rows = tuple(_row(said, number, person) for number, person in enumerate(named, 1))
        heads = tuple(ColumnHead(said(key), kind, share) for key, kind, share in _HEADS)
        blocks.append(DataTable(f"present_{at}", caption, heads, rows, None, counted))
    return blocks


def _row(said: Speech, number: int, person: Person) -> tuple[Cell, ...]:
    return (
        number,
        person.full_name if said.language == "ka" else romanise_name(person.full_name),
        person.organisation or "",
        person.position or "",
        said.chosen("sector", person.sector) if person.sector != _UNSAID else "",
        said.municipality(person.municipality),
    )


def _place_in_list(person: Person) -> tuple[str, str, str]:
    family, given = person.family_name or "", person.given_name or ""
    return sort_key(family or given), sort_key(given), person.id
