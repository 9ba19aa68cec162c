"""Where the header of a list is, and the title of each column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice

from ecomig_desktop.exchange.people_list.grids import Cell, CellError, Grid
from ecomig_desktop.exchange.people_list.header_words import meaning
from ecomig_desktop.exchange.people_list.kinds_of_cells import plain_number, shares

FIND = -1
"""Stands where a row would: the header is to be found."""

_WITHIN = 60
_LEAST = 1.5
_NEVER_IN_A_HEADER = (int, float, date, datetime, time, CellError)
_PLAIN = frozenset(("phone", "email", "personal_number", "birth_date", "gender", "municipality"))

Header = tuple[int | None, list[str]]
"""The last row of the header, or None, and the title of every column ("" where it has none)."""


def find_header(grid: Grid) -> Header:
    """The header by its words; else a first row that is plainly of another kind than the rest."""
    best = max(_candidates(grid), key=lambda each: (each[0], -each[1]), default=None)
    if best is not None:
        return best[1], best[2]
    first = next((at for at, row in enumerate(grid.rows) if not _is_empty(row)), None)
    if first is not None and _stands_apart(grid, first):
        return told_header(grid, first)
    return None, [""] * grid.width


def told_header(grid: Grid, row: int | None) -> Header:
    """The header that the user says is there, by any of its rows."""
    if row is None or not 0 <= row < len(grid.rows):
        return None, [""] * grid.width
    if _are_both_titles(grid, row):
        return row + 1, _two_rows(grid, row)
    if row and _are_both_titles(grid, row - 1):
        return row, _two_rows(grid, row - 1)
    return row, [_title(cell) for cell in grid.rows[row]]


def cell_text(cell: Cell) -> str:
    """The text of a cell for comparing."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    return plain_number(cell)


def _candidates(grid: Grid) -> Iterator[tuple[float, int, list[str]]]:
    """What may be the header: how much it looks like one, its last row, its titles."""
    rows = [at for at, row in enumerate(grid.rows[: _WITHIN * 4]) if not _is_empty(row)]
    for at in rows[:_WITHIN]:
        single = [_title(cell) for cell in grid.rows[at]]
        score = _score(grid, at, single)
        if score >= _LEAST:
            yield round(score, 2), at, single
        if _are_both_titles(grid, at):
            double = _two_rows(grid, at)
            score = _score(grid, at + 1, double) - 0.2
            if score >= _LEAST:
                yield round(score, 2), at + 1, double


def _is_empty(row: Sequence[Cell]) -> bool:
    return all(cell is None for cell in row)


def _title(cell: Cell) -> str:
    return " ".join(cell.split()) if isinstance(cell, str) else ""


def _two_rows(grid: Grid, at: int) -> list[str]:
    """The titles of a header of two rows; what spans columns above is said of each of them."""
    upper = [_title(cell) for cell in grid.rows[at]]
    for (top, left), (_, width) in grid.spans.items():
        if top == at and left < grid.width:
            upper[left : left + width] = [upper[left]] * len(upper[left : left + width])
    lower = [_title(cell) for cell in grid.rows[at + 1]]
    return [_one_title(*both) for both in zip(upper, lower, strict=True)]


def _one_title(above: str, below: str) -> str:
    """The lower title alone where it says it all, as „სახელი“ under „ვინაობა“ does."""
    said = meaning(below) if below else None
    if not above or above == below or (said and said[2] >= 0.9 and said[0] != "skip"):
        return below or above
    return f"{above} {below}".strip()


def _are_both_titles(grid: Grid, at: int) -> bool:
    """Whether the row below is part of the header: titles too, and under what spans columns or
    beside what spans rows."""
    if at + 1 >= len(grid.rows) or _is_empty(grid.rows[at + 1]):
        return False
    below = grid.rows[at + 1]
    if any(isinstance(cell, _NEVER_IN_A_HEADER) for cell in below):
        return False
    known = [meaning(_title(cell)) for cell in below if isinstance(cell, str)]
    sure = sum(each is not None and each[2] >= 0.9 for each in known)
    wide = any(top == at and width > 1 for (top, _), (_, width) in grid.spans.items())
    open_above = any(
        above is None and isinstance(cell, str)
        for above, cell in zip(grid.rows[at], below, strict=True)
    )
    return sure >= 1 and sure * 2 >= len(known) and (wide or open_above)


def _score(grid: Grid, row: int, titles: Sequence[str]) -> float:
    """How much a row looks like the header: the fields that its titles name, less what no
    header has. One known title is enough where it says it all and does not stand below again."""
    fields: dict[str, float] = {}
    for title in titles:
        said = meaning(title) if title else None
        if said is not None:
            worth = said[2] * (0.6 if said[0] == "skip" else 1.0)
            fields[said[0] + said[1]] = max(fields.get(said[0] + said[1], 0), worth)
    score = sum(fields.values())
    strange = sum(isinstance(cell, _NEVER_IN_A_HEADER) for cell in grid.rows[row])
    filled = sum(map(bool, titles))
    if filled == 1:
        alone = _widest(grid, row) == 1
        return _LEAST if alone and score >= 1.0 and not strange else 0.0
    if not strange and score >= 1.0 and filled <= 4 and _says_it_once(grid, row, titles):
        return max(score, _LEAST)
    return score - 0.7 * strange


def _says_it_once(grid: Grid, row: int, titles: Sequence[str]) -> bool:
    """Whether every title that is known is not a word of the column below as well."""
    below = list(islice(grid.rows, row + 1, row + 6))
    return (
        bool(below)
        and all(
            all(cell_text(each[at]) != title for each in below)
            for at, title in enumerate(titles)
            if title and meaning(title)
        )
        and not {"phone", "email"} & shares([title for title in titles if title]).keys()
    )


def _widest(grid: Grid, row: int) -> int:
    """How many cells the fullest of the next rows has."""
    below = islice(grid.rows, row, row + 20)
    return max((sum(cell is not None for cell in each) for each in below), default=0)


def _stands_apart(grid: Grid, first: int) -> bool:
    """Whether a row of unknown titles stands over columns of plain phones, addresses and the
    like, and has none itself."""
    row = grid.rows[first]
    if any(isinstance(cell, _NEVER_IN_A_HEADER) for cell in row):
        return False
    if _PLAIN & shares([cell for cell in row if cell is not None]).keys():
        return False
    below = grid.rows[first + 1 : first + 31]
    for at, title in enumerate(row):
        cells = [each[at] for each in below if each[at] is not None]
        seen = shares(cells)
        if title is not None and cells and any(seen.get(kind, 0) > 0.6 for kind in _PLAIN):
            return True
    return False
