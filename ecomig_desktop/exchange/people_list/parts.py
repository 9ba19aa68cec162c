"""Several lists on one sheet: side by side they are one; with other columns below, another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from ecomig_desktop.exchange.people_list.grids import Cell, Grid, Place
from ecomig_desktop.exchange.people_list.header_words import meaning
from ecomig_desktop.exchange.people_list.headers import find_header
from ecomig_desktop.exchange.people_list.tables import find_table, is_header_again

MOST_LOOKED_THROUGH = 5_000
"""Rows beyond which a sheet is taken for one list."""

_NAMES = frozenset(("full_name", "given_name", "family_name"))
_SURE = 0.8
_MOST_PARTS = 20

Value = TypeVar("Value")


def parted(grid: Grid) -> tuple[Grid, ...]:
    """The lists of a sheet. Rows and columns keep their numbers, but for those of a list that
    stands beside another: they follow below it."""
    if len(grid.rows) > MOST_LOOKED_THROUGH:
        return (grid,)
    header, titles = find_header(grid)
    if header is None:
        return (grid,)
    at = _second(titles)
    if at:
        return (_one_below_the_other(grid, header, at),)
    return _at_their_headers(grid, header)


def _second(titles: Sequence[str]) -> int:
    """The first column of a list that repeats the titles of the one at its left; 0 if none."""
    for left, title in enumerate(titles):
        said = meaning(title) if title else None
        if said is None or said[0] not in _NAMES or title not in titles[left + 1 :]:
            continue
        right = titles.index(title, left + 1)
        apart = right - left
        while right - 1 > left and titles[right - 1] == titles[right - 1 - apart] != "":
            right -= 1
        return right if _all_repeat(titles, right, apart) else 0
    return 0


def _all_repeat(titles: Sequence[str], start: int, apart: int) -> bool:
    """Whether every title from there on stands so many columns before it as well."""
    here = titles[start : start + apart]
    return all(
        not title or title == titles[at - apart] for at, title in enumerate(here, start)
    )  # fmt: skip


def _one_below_the_other(grid: Grid, header: int, start: int) -> Grid:
    """Two lists with the same columns as one; what stands beside them yet goes below as well."""
    shift = start - _begin(grid.rows[header], start)
    rows = [row[:start] for row in grid.rows]
    down = len(rows) - header
    below = [_moved(row[start:], start, start - shift) for row in grid.rows[header + 1 :]]
    return replace(
        grid,
        rows=(*rows, (None,) * start, *below),
        fonts=_shifted(grid.fonts, header, start, down, shift),
        spans=_shifted(grid.spans, header, start, down, shift),
    )


def _begin(titles: Sequence[Cell], start: int) -> int:
    """The column of the left list under which the right one goes."""
    return next(at for at in range(start) if titles[at] == titles[start])


def _moved(cells: Sequence[Cell], width: int, at: int) -> tuple[Cell, ...]:
    made = ((None,) * at + tuple(cells))[:width]
    return made + (None,) * (width - len(made))


def _shifted(
    places: Mapping[Place, Value], header: int, start: int, down: int, left: int
) -> dict[Place, Value]:
    return {
        (row, column) if column < start else (row + down, column - left): value
        for (row, column), value in places.items()
        if column < start or row > header
    }


def _at_their_headers(grid: Grid, header: int) -> tuple[Grid, ...]:
    """The lists below each other, each with its header and nothing of the others."""
    found = find_table(grid)
    starts = [
        at
        for at in range(header + 2, len(grid.rows) - 1)
        if _is_header(grid.rows[at]) and not is_header_again(found, grid.rows[at])
    ]
    if not starts or len(starts) > _MOST_PARTS:
        return (grid,)
    ends = [*starts, len(grid.rows)]
    empty = (None,) * grid.width
    parts = [replace(grid, rows=grid.rows[: starts[0]])]
    for number, (start, end) in enumerate(zip(starts, ends[1:], strict=True), 2):
        rows = (*(empty,) * start, *grid.rows[start:end])
        parts.append(replace(grid, name=f"{grid.name} ({number})".strip(), rows=rows))
    return tuple(parts)


def _is_header(row: Sequence[Cell]) -> bool:
    """Whether a row names a column of names and another one, and has nothing but titles."""
    cells = [cell for cell in row if cell is not None]
    texts = [cell for cell in cells if isinstance(cell, str) and not _has_digits(cell)]
    if len(texts) < len(cells) or len(texts) < 2:
        return False
    said = [each for each in map(meaning, texts) if each is not None and each[2] >= _SURE]
    fields = {each[0] for each in said}
    return len(said) * 5 >= len(texts) * 4 and len(fields) > 1 and bool(fields & _NAMES)


def _has_digits(text: str) -> bool:
    return "@" in text or any(map(str.isdecimal, text))
