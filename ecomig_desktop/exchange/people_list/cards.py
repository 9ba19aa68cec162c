"""Lists in which the titles stand at the left: a card for each person, or a table on its side."""

from __future__ import annotations

from collections.abc import Sequence

from ecomig_desktop.exchange.people_list.grids import Cell, Grid, made_grid
from ecomig_desktop.exchange.people_list.header_words import meaning

_NAMES = frozenset(("full_name", "given_name", "family_name"))
_SURE = 0.8
_MOST_ROWS = 20_000

Line = tuple[str, list[Cell]]
"""A title, and what stands at its right."""


def upright(grid: Grid) -> Grid:
    """The same people with a row for each below a row of titles; the grid itself where it is no
    such list. Rows are counted anew."""
    rows = [row for row in grid.rows if any(cell is not None for cell in row)]
    if not 1 < len(rows) <= _MOST_ROWS:
        return grid
    lines = [line for line in map(_line, rows) if line is not None]
    titles = list(dict.fromkeys(title for title, _ in lines))
    if len(lines) * 5 < len(rows) * 4 or len(titles) < 2 or not _has_name(titles):
        return grid
    widest = max(len(cells) for _, cells in lines)
    if widest == 1:
        return made_grid(grid.name, [titles, *_cards(lines, titles)], hidden=grid.hidden)
    if len(titles) < len(lines):
        return grid
    columns = (cells + [None] * (widest - len(cells)) for _, cells in lines)
    people = zip(*columns, strict=True)
    return made_grid(grid.name, [titles, *people], hidden=grid.hidden)


def _line(row: Sequence[Cell]) -> Line | None:
    """A row that begins with a title; „გვარი: ბერიძე“ in one cell is one as well."""
    first = next(at for at, cell in enumerate(row) if cell is not None)
    text = row[first]
    if not isinstance(text, str):
        return None
    cells = list(row[first + 1 :])
    while cells and cells[-1] is None:
        cells.pop()
    title, colon, rest = text.partition(":")
    if colon and rest.strip() and not cells:
        cells = [rest.strip()]
    known = meaning(title)
    if known is None or known[2] < _SURE or not cells or _is_title(cells[0]):
        return None
    return " ".join(title.split()), cells


def _is_title(cell: Cell) -> bool:
    """Whether it is another title, as beside the first one of an ordinary header."""
    said = meaning(cell) if isinstance(cell, str) else None
    return said is not None and said[2] >= _SURE


def _has_name(titles: Sequence[str]) -> bool:
    said = (meaning(title) for title in titles)
    return any(each is not None and each[0] in _NAMES for each in said)


def _cards(lines: Sequence[Line], titles: Sequence[str]) -> list[list[Cell]]:
    """A row for each card; the next one begins where a title comes again."""
    cards: list[dict[str, Cell]] = [{}]
    for title, cells in lines:
        if title in cards[-1]:
            cards.append({})
        cards[-1][title] = cells[0]
    return [[card.get(title) for title in titles] for card in cards]
