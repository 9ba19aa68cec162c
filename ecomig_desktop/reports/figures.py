"""Figures that were told at the meetings, by indicator and municipality, contradictions shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ecomig_desktop import reference
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.reports.coverage import place_of
from ecomig_desktop.workbook.reading import NoteRow


@dataclass(frozen=True, slots=True)
class FigureRow:
    """What was told of one municipality, None where that is not stated; each of `entries` is a
    note with a value."""

    municipality: str | None
    entries: tuple[NoteRow, ...]

    @property
    def is_contradictory(self) -> bool:
        """Whether different values were told of one municipality. What was told of no stated
        place, or names no indicator, may be of different ones."""
        if self.municipality is None or not all(each.note.indicator for each in self.entries):
            return False
        return len({each.note.value for each in self.entries}) > 1


@dataclass(frozen=True, slots=True)
class FigureTable:
    """All that was told of one indicator; one that is in no list stands for itself by its key,
    and without a key for figures that name none."""

    figure: Figure
    rows: tuple[FigureRow, ...]

    @property
    def contradictions(self) -> tuple[FigureRow, ...]:
        """The municipalities of which different values were told."""
        return tuple(row for row in self.rows if row.is_contradictory)


def figure_tables(figures: Sequence[Figure], notes: Iterable[NoteRow]) -> tuple[FigureTable, ...]:
    """The tables of those of `figures` (also hidden ones) of which a value was told, in their
    order, then of others by their key. Notes keep their order."""
    told: dict[str, dict[str | None, list[NoteRow]]] = {}
    for row in notes:
        if row.note.is_figure and row.note.value is not None:
            of_indicator = told.setdefault(row.note.indicator or "", {})
            of_indicator.setdefault(place_of(row), []).append(row)
    known = {each.key or "": each for each in figures}
    order = {key: at for at, key in enumerate(known)}
    keys = sorted(told, key=lambda key: (not key, order.get(key, len(order)), key))
    return tuple(
        FigureTable(known.get(key) or Figure(key, key or None, is_kept=False), _rows(told[key]))
        for key in keys
    )


def _rows(told: dict[str | None, list[NoteRow]]) -> tuple[FigureRow, ...]:
    order = {place.code: at for at, place in enumerate(reference.municipalities())}
    order[CENTRAL] = len(order)
    places = sorted(
        told, key=lambda code: (code is None, order.get(code or "", len(order)), code or "")
    )
    return tuple(FigureRow(code, tuple(told[code])) for code in places)
