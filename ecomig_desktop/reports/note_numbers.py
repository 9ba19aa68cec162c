"""The numbers of notes: by meeting and theme, by kind, sector and municipality."""

from __future__ import annotations

from ecomig_desktop.domain.document import Block, Cell, DataTable, Heading, PageBreak
from ecomig_desktop.reports.campaign_words import ANNEX
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.spoken import note_tables, theme_heads


def note_blocks(material: Material) -> list[Block]:
    """The tables of notes; nothing where there are none."""
    said = material.speech(COMMON, ANNEX)
    if not material.notes:
        return []
    return [PageBreak(), Heading(said("notes")), _by_meeting(material), *note_tables(material)]


def _by_meeting(material: Material) -> DataTable:
    said = material.speech(COMMON, ANNEX)
    counted: dict[tuple[str | None, str | None], int] = {}
    for row in material.notes:
        meeting = row.note.meeting if row.note.meeting in material.meeting else None
        theme = row.note.theme if row.note.theme in material.theme else None
        counted[meeting, theme] = counted.get((meeting, theme), 0) + 1
    themes: list[str | None] = list(material.theme)
    themes += [None] if any(theme is None for _, theme in counted) else []
    meetings = [each for each in (*material.meeting, None) if any(m == each for m, _ in counted)]
    numbers = [[counted.get((meeting, theme), 0) for theme in themes] for meeting in meetings]
    rows: list[tuple[Cell, ...]] = [
        (_called(material, meeting), *many, sum(many))
        for meeting, many in zip(meetings, numbers, strict=True)
    ]
    sums = [sum(column) for column in zip(*numbers, strict=True)]
    return DataTable(
        "notes_by_meeting",
        said("table_notes"),
        theme_heads(material, said("meeting"), themes),
        tuple(rows),
        (said("total"), *sums, sum(sums)),
        said("source_all_notes"),
    )


def _called(material: Material, meeting: str | None) -> str:
    said = material.speech(COMMON, ANNEX)
    if meeting is None:
        return said("no_meeting")
    return f"{material.numbers[meeting]}. {said.place(material.meeting[meeting])}"
