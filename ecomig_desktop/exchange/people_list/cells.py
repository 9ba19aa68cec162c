"""The rows of a list as people: values by field, and what was not understood, with its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.bounds import Asked, go_on
from ecomig_desktop.exchange.people_list.cell_values import (
    FREE,
    Cellful,
    Habits,
    Said,
    said,
    text_of,
)
from ecomig_desktop.exchange.people_list.grids import Cell, CellError, Place
from ecomig_desktop.exchange.people_list.matching import ColumnMatch
from ecomig_desktop.exchange.people_list.names import people_in
from ecomig_desktop.exchange.people_list.old_letters import converted, kinds_of_cells
from ecomig_desktop.exchange.people_list.tables import Found, is_header_again, is_total
from ecomig_desktop.georgian.mending import made_visible

Legacy = Literal["ask", "convert", "keep"]
_COLUMNS = {"full_name": ("given_name", "family_name")}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is not understood in one cell. `column` is its index, `text` what stands there, `key`
    a sentence; `proposal`, where there is one, is a text that in its place would be understood."""

    column: int
    text: str
    key: str
    facts: Mapping[str, str] = field(default_factory=dict)
    proposal: str | None = None

    def sentence(self, language: str) -> str:
        """What is wrong, in "ka" or "en"."""
        return Refused(self.key, **self.facts).sentence(language)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One row of the list, by its index in the grid. `values` has the columns of a person that
    the list speaks of: None where the cell is empty or not understood."""

    row: int
    values: dict[str, str | None]
    problems: tuple[Problem, ...] = ()

    @property
    def has_name(self) -> bool:
        """Whether there is anybody in this row."""
        return bool(self.values.get("given_name") or self.values.get("family_name"))


def read_lines(
    found: Found,
    *,
    legacy: Legacy = "ask",
    corrections: Mapping[Place, str] | None = None,
    year: int | None = None,
    cancelled: Asked = None,
) -> list[PersonLine]:
    """The people of a list, row by row; empty rows, repeated headers and totals are left out.

    `legacy` says what becomes of text in old Georgian letters: it is a problem that proposes the
    Georgian text ("ask"), is converted, or kept. `corrections` are texts that the user put in the
    place of cells, by (row, column); ages are seen from `year`, this one if None. Raises
    Cancelled once `cancelled` says so.
    """
    reader = _Reader(found, legacy, corrections or {}, year or date.today().year)
    lines = []
    for count, row in enumerate(reader.rows()):
        if not count % 500:
            go_on(cancelled)
        lines.append(reader.line(row))
    return lines


class _Reader:
    """Reads the rows of one list, knowing its columns' letters and habits."""

    def __init__(
        self, found: Found, legacy: Legacy, corrections: Mapping[Place, str], year: int
    ) -> None:
        self._found = found
        self._legacy = legacy
        self._corrections = corrections
        self._columns = [column for column in found.columns if column.field != "skip"]
        fields = frozenset(column.field for column in self._columns)
        self._habits = Habits(found.family_first, year, fields)
        self._empty = _empty_values(self._columns)
        self._names = frozenset(each.index for each in self._columns if "name" in each.field)
        self._known: dict[tuple[str, str, str], Said] = {}
        self._kinds = kinds_of_cells(found.grid, self._texts())

    def rows(self) -> Iterator[int]:
        """The rows that are neither empty nor a header or total."""
        found = self._found
        for number in range(found.first, found.last + 1):
            row = found.grid.rows[number]
            if any(cell is not None for cell in row) and not (
                is_header_again(found, row) or is_total(row)
            ):
                yield number

    def line(self, number: int) -> PersonLine:
        """One row."""
        if self._is_heading(number):
            return self._heading(number)
        values = dict(self._empty)
        problems: list[Problem] = []
        for column in self._columns:
            self._take(number, column, values, problems)
        line = PersonLine(number, values, tuple(problems))
        if line.has_name or any(problem.column in self._names for problem in problems):
            return line
        where = min(self._names, default=0)
        return PersonLine(number, values, (*problems, Problem(where, "", "cell_no_name")))

    def _cell(self, number: int, column: int) -> Cell:
        corrected = self._corrections.get((number, column))
        return self._found.grid.rows[number][column] if corrected is None else corrected

    def _take(
        self, number: int, column: ColumnMatch, values: dict[str, str | None],
        problems: list[Problem],
    ) -> None:  # fmt: skip
        at = column.index
        cell = self._cell(number, at)
        if cell is None:
            return
        text = text_of(cell)
        if not text:
            return
        if isinstance(cell, CellError):
            problems.append(Problem(at, text, "cell_error", {"text": text}))
            return
        if column.field == "full_name" and (count := people_in(cell)) > 1:
            facts = {"text": text, "count": str(count)}
            problems.append(Problem(at, text, "cell_several_people", facts))
            return
        kind = None if (number, at) in self._corrections else self._kinds.get((number, at))
        reads = converted(text, kind) if kind else text
        taken = reads if self._legacy == "convert" else text
        made = self._said(column.field, taken, reads)
        for name, value in made.values.items():
            values[name] = _joined(name, values.get(name), value)
        if made.problem:
            problems.append(_problem(at, taken, made.problem, made.proposal))
        elif reads != text and self._legacy == "ask" and column.field in FREE:
            problems.append(_problem(at, text, "cell_legacy", reads))

    def _said(self, field: str, text: str, reads: str) -> Said:
        """What a cell comes to; lists say the same thing again and again."""
        key = (field, text, reads)
        made = self._known.get(key)
        if made is None:
            made = self._known[key] = said(field, Cellful(text, reads), self._habits)
        return made

    def _texts(self) -> dict[int, list[tuple[int, str]]]:
        """The rows and texts of each column that may be in old letters."""
        rows = self._found.grid.rows
        return {
            column.index: [
                (number, text_of(cell))
                for number in range(self._found.first, self._found.last + 1)
                if isinstance(cell := rows[number][column.index], str)
            ]
            for column in self._columns
            if column.field not in ("phone", "email")
        }

    def _is_heading(self, number: int) -> bool:
        """A title between the people: one text over several columns, or beside no name."""
        row = self._found.grid.rows[number]
        filled = [at for at, cell in enumerate(row) if cell is not None]
        if len(filled) != 1 or len(self._columns) < 3 or not isinstance(row[filled[0]], str):
            return False
        if any((number, at) in self._corrections for at in range(len(row))):
            return False
        wide = self._found.grid.spans.get((number, filled[0]), (1, 1))[1] > 1
        return wide or filled[0] not in self._names

    def _heading(self, number: int) -> PersonLine:
        row = self._found.grid.rows[number]
        at = next(at for at, cell in enumerate(row) if cell is not None)
        problem = Problem(at, text_of(row[at]), "cell_heading")
        return PersonLine(number, dict(self._empty), (problem,))


def _empty_values(columns: Sequence[ColumnMatch]) -> dict[str, str | None]:
    return {
        name: None for column in columns for name in _COLUMNS.get(column.field, (column.field,))
    }


def _joined(name: str, before: str | None, value: str | None) -> str | None:
    """Two phones stand side by side; of anything else the first one said stays."""
    if before and value and name == "phone" and value not in before:
        both = f"{before}, {value}"
        return both if len(both) <= 100 else before
    return before or value


def _problem(column: int, text: str, key: str, proposal: str | None) -> Problem:
    facts = {"text": text}
    if key == "cell_too_long":
        return Problem(column, text, key, {"limit": proposal or ""})
    if key == "cell_slips":
        facts["text"] = made_visible(text)
    if key in ("cell_legacy", "cell_father_name", "cell_near", "cell_more_than_name"):
        facts["proposal"] = proposal or ""
    return Problem(column, text, key, facts, proposal)
