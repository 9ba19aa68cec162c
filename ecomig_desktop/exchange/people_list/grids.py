"""What every kind of file becomes: grids of cells, and what was left out of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.bounds import (
    LONGEST_TEXT,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
)


@dataclass(frozen=True, slots=True)
class CellError:
    """A formula that has no value; `text` as the program shows it, such as #REF!."""

    text: str


Cell = str | int | float | bool | date | datetime | time | timedelta | CellError | None
Place = tuple[int, int]
"""A row and a column, both from 0."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet or table: rows of equal length, without empty ones at its end.

    `spans` are merged cells: how many rows and columns each takes, by its upper left place; a
    value that is merged over several rows stands in each of them. `fonts` names the font of
    cells in a font that draws Georgian over other letters, `legacy` is such a kind of letters
    that the whole text is in ("ps" or "academy"), else "". `hidden` sheets are no good guess.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    fonts: Mapping[Place, str] = field(default_factory=dict)
    spans: Mapping[Place, Place] = field(default_factory=dict)
    legacy: str = ""
    hidden: bool = False

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sheet that was not read; `why` is the sentence that says so."""

    name: str
    why: Refused


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file as it was read. `kind` is what it is by its content: "xlsx", "xls", "ods", "odt",
    "csv", "docx", "html" or "text"; `encoding` and `delimiter` only where it is text."""

    path: Path | None
    kind: str
    grids: tuple[Grid, ...]
    encoding: str = ""
    delimiter: str = ""
    left_out: tuple[LeftOut, ...] = ()


def made_grid(
    name: str,
    rows: Iterable[Sequence[Cell]],
    *,
    fonts: Mapping[Place, str] | None = None,
    spans: Mapping[Place, Place] | None = None,
    hidden: bool = False,
) -> Grid:
    """A grid of these rows, made equally long. Refused when it is beyond the bounds."""
    table = [[_plain(cell) for cell in row] for row in rows]
    while table and all(cell is None for cell in table[-1]):
        table.pop()
    width = max((_filled(row) for row in table), default=0)
    check_extent(name, len(table), width)
    _fill_down(table, width, spans or {})
    even = tuple(tuple(row[:width]) + (None,) * (width - len(row)) for row in table)
    return Grid(name, even, fonts or {}, spans or {}, hidden=hidden)


def check_extent(name: str, rows: int, columns: int, cells: int | None = None) -> None:
    """Refused when a sheet is larger than any list of people. `cells` is how many of them have
    something in them, where that is known."""
    if rows > MOST_ROWS:
        if cells is not None and cells < rows:
            raise Refused("list_far_below", name=name, row=rows)
        raise Refused("list_too_long", name=name, rows=rows, limit=MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise Refused("list_too_wide", name=name, columns=columns, limit=MOST_COLUMNS)
    if rows * columns > MOST_CELLS:
        raise Refused("list_too_long", name=name, rows=rows, limit=MOST_CELLS // columns)


def _plain(cell: Cell) -> Cell:
    if type(cell) is str:
        if not cell or cell.isspace():
            return None
        if len(cell) > LONGEST_TEXT:
            return cell[:LONGEST_TEXT]
        return cell.replace("\0", "") if "\0" in cell else cell
    return cell


def _filled(row: Sequence[Cell]) -> int:
    """How many cells of a row there are up to the last that has something in it."""
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return end


def _fill_down(table: list[list[Cell]], width: int, spans: Mapping[Place, Place]) -> None:
    """What is merged over several rows is said of each of them."""
    for (top, column), (height, _) in spans.items():
        if height < 2 or top >= len(table) or column >= min(width, len(table[top])):
            continue
        for row in table[top + 1 : top + height]:
            row.extend([None] * (column + 1 - len(row)))
            if row[column] is None:
                row[column] = table[top][column]
