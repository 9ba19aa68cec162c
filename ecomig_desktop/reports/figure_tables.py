"""The figures of a theme as tables, contradictions shown."""

from __future__ import annotations

from collections.abc import Sequence

from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Heading,
    Paragraph,
)
from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.reports.appendix import unit_of
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.coverage import sector_of
from ecomig_desktop.reports.figures import FigureRow, FigureTable
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.outcome_words import ANALYSIS
from ecomig_desktop.reports.speech import Speech
from ecomig_desktop.workbook.reading import NoteRow

_HEADS: tuple[tuple[str, CellKind, float], ...] = (
    ("indicator", "text", 2.6),
    ("municipality", "text", 1.5),
    ("value", "number", 1.0),
    ("unit", "text", 1.0),
    ("sector", "text", 1.7),
    ("mark", "text", 0.8),
)


def figure_blocks(material: Material, theme: Theme | None) -> list[Block]:
    """The figures of a theme by indicator and municipality, then what contradicts each other; of
    no theme those whose indicator has none. Nothing where none was told."""
    said = material.speech(COMMON, ANALYSIS)
    tables = [each for each in material.figures if material.is_of(each.figure.theme, theme)]
    if not tables:
        return []
    number = material.themes.index(theme) + 1 if theme else 0
    name = said.short_theme(theme)
    table = DataTable(
        f"figures_{number}",
        said("table_figures", theme=name),
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in _HEADS),
        tuple(
            _row(material, said, each, row, entry)
            for each in tables
            for row in each.rows
            for entry in row.entries
        ),
        None,
        said("note_figures"),
    )
    return [Heading(said("figures"), 2), table, *_contradictions(material, said, tables)]


def _contradictions(material: Material, said: Speech, tables: Sequence[FigureTable]) -> list[Block]:
    """Each place of which different values were told, with who told which."""
    items = []
    for each in tables:
        for row in each.contradictions:
            told = "; ".join(_told(material, said, entry) for entry in row.entries)
            place = said.municipality(row.municipality)
            items.append(f"{figure_name(said, each)}, {place}: {told}")
    if not items:
        return []
    says = Paragraph(said("contradictions_say"))
    return [Heading(said("contradictions"), 3), says, Bullets(tuple(items))]


def _told(material: Material, said: Speech, entry: NoteRow) -> str:
    amount = said.number(entry.note.value or 0.0)
    meeting = material.meeting.get(entry.note.meeting or "")
    sources = [
        said.place(meeting) if meeting else "",
        said.chosen("sector", sector_of(entry)) if sector_of(entry) else "",
        material.marks[entry.note.id],
    ]
    amount = f"{amount} {unit_of(said, entry.note.unit, entry.note.value)}".strip()
    return f"{amount} ({', '.join(filter(None, sources))})"


def figure_name(said: Speech, table: FigureTable) -> str:
    """What an indicator is called; never empty."""
    figure = table.figure
    return said.either(figure.title, figure.title_en) or figure.readable_key or said("no_indicator")


def _row(
    material: Material, said: Speech, table: FigureTable, row: FigureRow, entry: NoteRow
) -> tuple[Cell, ...]:
    return (
        figure_name(said, table),
        said.municipality(row.municipality),
        entry.note.value,
        unit_of(said, entry.note.unit),
        said.chosen("sector", sector_of(entry)),
        material.marks[entry.note.id],
    )
