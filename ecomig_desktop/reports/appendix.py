"""The appendix of a document: the notes that it refers to by their marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
from ecomig_desktop.domain.note import Note
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.coverage import place_of, sector_of
from ecomig_desktop.reports.marks import NO_MEETING, in_order_of_marks
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.speech import Speech, day_of
from ecomig_desktop.workbook.reading import NoteRow

_HEADS: tuple[tuple[str, CellKind, float], ...] = (
    ("mark", "text", 0.7),
    ("theme", "text", 0.6),
    ("said_in", "text", 0.8),
    ("text", "text", 8.0),
    ("kind", "text", 0.0),
    ("speaker", "text", 0.0),
)


def appendix(material: Material, notes: Iterable[str]) -> list[Block]:
    """Where every mark of these notes leads, by meeting; nothing for no notes."""
    said = material.speech(COMMON)
    by_mark = {material.marks[each]: each for each in notes if each in material.marks}
    if not by_mark:
        return []
    marks = in_order_of_marks(by_mark)
    table = DataTable(
        "notes",
        said("table_appendix"),
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in _HEADS),
        tuple(_row(material, said, by_mark[mark], mark) for mark in marks),
        None,
        said("note_appendix"),
    )
    shown = (material.note[each].note.meeting for each in by_mark.values())
    return [
        PageBreak(),
        Heading(said("appendix"), 1, "notes"),
        Paragraph(_explained(said, marks)),
        Paragraph(said("privacy"), "small"),
        *_meetings(material, said, set(shown)),
        table,
    ]


def _explained(said: Speech, marks: Sequence[str]) -> str:
    """How the marks are read, by an example."""
    meetings = {mark: mark[1:].partition(".")[0] for mark in marks}
    held = [mark for mark in marks if meetings[mark] != NO_MEETING]
    words = [said("appendix_says", example=mark, meeting=meetings[mark]) for mark in held[:1]]
    if len(held) < len(marks):
        words.append(said("marks_of_no_meeting", mark=f"{marks[0][0]}{NO_MEETING}."))
    return " ".join(words)


def _meetings(material: Material, said: Speech, wanted: set[str | None]) -> list[Block]:
    """Which meetings the numbers in the marks stand for."""
    rows = tuple(
        (material.numbers[each.id], day_of(each.date), said.place(each))
        for each in material.meeting.values()
        if each.id in wanted
    )
    heads = (
        ColumnHead(said("number"), "text", 0.6),
        ColumnHead(said("date"), "date", 1.2),
        ColumnHead(said("place"), "text", 5.0),
    )
    return [DataTable("meetings", said("numbers_of_meetings"), heads, rows)] if rows else []


def _row(material: Material, said: Speech, note: str, mark: str) -> tuple[Cell, ...]:
    row = material.note[note]
    theme = material.theme.get(row.note.theme or "")
    sets = material.tracing.notes_of_finding.items()
    findings = (material.finding_marks[finding] for finding, of in sets if note in of)
    return (
        mark,
        said.letter(theme) if theme else "",
        ", ".join(sorted(findings, key=lambda each: int(each[1:]))),
        note_text(material, row.note),
        said.chosen("note_kind", row.note.kind),
        speaker(said, row),
    )


def speaker(said: Speech, row: NoteRow) -> str:
    """For whom a note speaks: sector and municipality, never a name."""
    parts = (
        said.chosen("sector", sector_of(row)) if sector_of(row) else "",
        said.municipality(place_of(row)) if place_of(row) else "",
    )
    return ", ".join(filter(None, parts)) or said.unknown


def note_text(material: Material, note: Note) -> str:
    """What a note says: its text, and of a figure its indicator, value and unit."""
    said = material.speech(COMMON)
    text = (note.text or "").strip()
    if not note.is_figure or note.value is None:
        return text
    names = {each.key: said.either(each.title, each.title_en) for each in material.indicators}
    amount = f"{said.number(note.value)} {unit_of(said, note.unit, note.value)}".strip()
    name = names.get(note.indicator, note.indicator)
    figure = f"{name}: {amount}" if name else amount
    return f"{figure}. {text}" if text else figure


_UNITS = {
    "GEL": ("ლარი", "GEL"),
    "GEL per year": ("ლარი წელიწადში", "GEL a year"),
    "months": ("თვე", "months"),
    "years": ("წელი", "years"),
    "families": ("ოჯახი", "families"),
    "people": ("ადამიანი", "people"),
    "settlements": ("დასახლებული პუნქტი", "settlements"),
    "villages": ("სოფელი", "villages"),
    "houses": ("სახლი", "houses"),
    "flats": ("ბინა", "flats"),
    "buildings": ("შენობა", "buildings"),
    "points": ("ქულა", "points"),
    "hectares": ("ჰექტარი", "hectares"),
    "count": ("", ""),
    "count per year": ("წელიწადში", "a year"),
}
_UNITS |= {georgian: (georgian, english) for georgian, english in _UNITS.values() if georgian}
"""How a unit is called, by its name in the reference data and by its Georgian one."""

_ONE = {
    "months": "month",
    "years": "year",
    "families": "family",
    "people": "person",
    "settlements": "settlement",
    "villages": "village",
    "houses": "house",
    "flats": "flat",
    "buildings": "building",
    "points": "point",
    "hectares": "hectare",
}
"""English units behind the number one; Georgian has one form."""


def unit_of(said: Speech, unit: str | None, amount: float | None = None) -> str:
    """A unit as the language calls it, behind `amount`; one that was typed otherwise as it was
    typed."""
    pair = _UNITS.get((unit or "").strip())
    if not pair:
        return (unit or "").strip()
    called = said.either(*pair)
    return _ONE.get(called, called) if amount == 1 else called
