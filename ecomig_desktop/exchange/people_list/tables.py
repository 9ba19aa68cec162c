"""Which part of a grid is the list: its header, its first and last row, its columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ecomig_desktop.exchange.people_list.grids import Cell, Grid
from ecomig_desktop.exchange.people_list.header_words import meaning
from ecomig_desktop.exchange.people_list.headers import FIND, cell_text, find_header, told_header
from ecomig_desktop.exchange.people_list.kinds_of_cells import plain_number
from ecomig_desktop.exchange.people_list.matching import ColumnMatch, matched
from ecomig_desktop.exchange.people_list.names import family_is_first
from ecomig_desktop.exchange.people_list.old_letters import read_as

_SAMPLE = 300
_TOTAL = re.compile(r"^\s*(?:სულ|ჯამი|ჯამში|სულ ჯამი|total|in total|итого|всего)\b", re.IGNORECASE)
_NAMES = ("full_name", "given_name", "family_name")


@dataclass(frozen=True, slots=True)
class Found:
    """The list in a grid. `header` is the last row of its header, or None; people stand from
    row `first` to row `last`, both counted. `family_first` is the habit of the full names."""

    grid: Grid
    header: int | None
    first: int
    last: int
    columns: tuple[ColumnMatch, ...]
    family_first: bool = False

    @property
    def has_names(self) -> bool:
        """Whether some column holds names."""
        return any(column.field in _NAMES for column in self.columns)

    def column(self, field: str) -> ColumnMatch | None:
        """The first column of that field."""
        return next((column for column in self.columns if column.field == field), None)

    def not_kept(self) -> tuple[tuple[str, str], ...]:
        """(sentence key, title) of each column that holds what is never taken in."""
        keys = {
            "personal_number": "column_personal_numbers",
            "birth_date": "column_birth_dates",
        }
        return tuple(
            (keys[each.reason], each.title)
            for each in self.columns
            if each.field == "skip" and each.reason in keys
        )


def find_table(
    grid: Grid, remembered: Mapping[str, str] = {}, *, header: int | None = FIND
) -> Found:
    """The list in a grid, with its columns matched as far as they can be. `remembered` is what
    was corrected before, by `matching.title_key`; it wins. `header` is the last row of the
    header where the user says so, None for a list without one."""
    header, titles = find_header(grid) if header == FIND else told_header(grid, header)
    first = 0 if header is None else header + 1
    while first < len(grid.rows) and (
        _is_empty(grid.rows[first])
        or _is_numbering(grid, first)
        or _says_it_again(grid, first, titles)
    ):
        first += 1
    last = len(grid.rows) - 1
    while last > first and (_is_empty(grid.rows[last]) or is_total(grid.rows[last])):
        last -= 1
    samples = _samples(grid, first, last)
    columns = matched(titles, [_as_read(grid, cells) for cells in samples], remembered)
    found = Found(grid, header, first, last, columns)
    return replace(found, family_first=_family_first(found, samples))


def corrected(found: Found, fields: Mapping[int, str]) -> Found:
    """The same list with other fields for some columns, by their index; the habit of the full
    names is looked at again."""
    columns = tuple(
        replace(each, field=fields[each.index], sure=1.0) if each.index in fields else each
        for each in found.columns
    )
    changed = replace(found, columns=columns)
    samples = _samples(found.grid, found.first, found.last)
    return replace(changed, family_first=_family_first(changed, samples))


def likelihood(grid: Grid) -> tuple[bool, bool, float, int]:
    """How likely a grid is the list that is meant; greater is likelier."""
    found = find_table(grid)
    fields = {each.field: each.sure for each in found.columns if each.field != "skip"}
    people = found.last - found.first + 1
    return not grid.hidden, found.has_names and people > 0, round(sum(fields.values()), 1), people


def is_header_again(found: Found, row: Sequence[Cell]) -> bool:
    """Whether a row repeats the header, as it does on every page of some lists."""
    if found.header is None:
        return False
    titles = found.grid.rows[found.header]
    first = next((at for at, cell in enumerate(row) if cell is not None), None)
    if first is None or not any(
        row[at] is not None and row[at] == titles[at] for at in (first, -1, len(row) // 2)
    ):
        return False
    filled = [(index, cell) for index, cell in enumerate(row) if cell is not None]
    same = sum(cell_text(cell) == cell_text(titles[index]) for index, cell in filled)
    return len(filled) > 1 and same * 5 >= len(filled) * 3


def is_total(row: Sequence[Cell]) -> bool:
    """Whether a row only says how many there are."""
    first = next((cell for cell in row if isinstance(cell, str)), "")
    if not _TOTAL.match(first):
        return False
    texts = sum(isinstance(cell, str) for cell in row)
    return texts <= 2 and sum(cell is not None for cell in row) - texts <= 3


def _is_empty(row: Sequence[Cell]) -> bool:
    return all(cell is None for cell in row)


def _is_numbering(grid: Grid, row: int) -> bool:
    """1 2 3 4 ... under the header, which official forms have."""
    numbers = [plain_number(cell) or cell_text(cell) for cell in grid.rows[row] if cell is not None]
    return len(numbers) > 2 and numbers == [str(at) for at in range(1, len(numbers) + 1)]


def _says_it_again(grid: Grid, row: int, titles: Sequence[str]) -> bool:
    """Whether a row below the header says in another language what the header says."""
    both = [
        (meaning(title), meaning(cell_text(cell)))
        for title, cell in zip(titles, grid.rows[row], strict=True)
        if cell is not None and title
    ]
    same = sum(above is not None and below is not None and above[:2] == below[:2]
               for above, below in both)  # fmt: skip
    return same > 1 and same * 5 >= len(both) * 4


def _samples(grid: Grid, first: int, last: int) -> list[list[Cell]]:
    """Of every column the cells that are not empty, from rows spread over the whole list."""
    rows = grid.rows[first : last + 1]
    step = max(1, len(rows) // _SAMPLE)
    chosen = [row for row in rows[: _SAMPLE // 2] + rows[_SAMPLE // 2 :: step] if not is_total(row)]
    return [[row[at] for row in chosen if row[at] is not None] for at in range(grid.width)]


def _as_read(grid: Grid, cells: Sequence[Cell]) -> list[Cell]:
    """The cells of a column, with texts in old Georgian letters as they read."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    reads = iter(read_as(texts, grid.legacy))
    return [next(reads) if isinstance(cell, str) else cell for cell in cells]


def _family_first(found: Found, samples: Sequence[Sequence[Cell]]) -> bool:
    column = found.column("full_name")
    if column is None:
        return False
    cells = [cell for cell in samples[column.index] if isinstance(cell, str)]
    return family_is_first(read_as(cells, found.grid.legacy))
