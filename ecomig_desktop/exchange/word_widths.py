"""How wide the columns of a table are in a word processor: so wide that no word is broken, and then
so that the table is low. The typeface is the reader's, so letters are only counted."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ecomig_desktop.domain.document import DataTable
from ecomig_desktop.exchange.table_texts import UNDER, Texts, shared_widths, side_by_side
from ecomig_desktop.exchange.word_styles import WIDTH_MM

LETTER = 2.0
"""Millimetres of a letter of nine points, rather too much than too little."""

_EDGES = 3.0
_BOLD = 1.15
_SCALES = (1.0, 0.89, 0.78)
_LONG, _ROOMY = 40, 0.86  # letters of a text that asks for room; how much of the page others leave
_FEWEST, _MOST = 3, 34  # letters that a column has room for on a line
_MEASURED, _WEIGHED = 400, 60  # rows
_STEP = 2.0  # millimetres
_TALLEST = 4  # the higher, the more the highest cell of a row counts


@dataclass(frozen=True, slots=True)
class Side:
    """Columns of a table that stand side by side, how wide each is in millimetres, and how much
    smaller than usual their letters are."""

    columns: tuple[int, ...]
    widths: tuple[float, ...]
    scale: float


def sides(table: DataTable, texts: Texts) -> list[Side]:
    """All columns side by side, in smaller letters if that makes them fit; of a table too wide for
    the page several parts, each with the first column again."""
    words = [_longest_word(at, texts) for at in range(len(texts.heads))]
    long = any(len(cell) > _LONG for row in texts.rows[:_MEASURED] for cell in row)
    needs, scale = _fitting(words, _ROOMY if long else 1.0)
    weights = [max(column.share, 0.05) for column in table.columns]
    made = []
    for columns in side_by_side(needs, WIDTH_MM) if needs else []:
        least = [needs[at] for at in columns]
        cells = [_cells(at, texts, LETTER * scale) for at in columns]
        whole = [
            max([need, *(max(parts) + _EDGES for parts in each)])
            for need, each in zip(least, cells, strict=True)
        ]
        if sum(whole) <= WIDTH_MM or sum(least) >= WIDTH_MM:
            room = whole if sum(whole) <= WIDTH_MM else least
            wide = shared_widths(room, [weights[at] for at in columns], WIDTH_MM)
        else:
            wide = lowest(least, cells, WIDTH_MM)
        made.append(Side(tuple(columns), tuple(wide), scale))
    return made


def lines_of(text: str, wide: float, scale: float) -> int:
    """About how many lines a text takes in a column."""
    room = max(wide - _EDGES, 1.0)
    return sum(max(math.ceil(len(part) * LETTER * scale / room), 1) for part in _parts(text))


def lowest(
    least: Sequence[float], cells: Sequence[Sequence[Sequence[float]]], width: float
) -> list[float]:
    """The width shared so that rows are low. `cells` has for each column the lengths of the parts
    of its cells, row by row."""
    wide = list(least)
    high = [_heights(column, room) for column, room in zip(cells, wide, strict=True)]
    rows = [sum(column[at] for column in high) for at in range(len(high[0]))]
    rest = width - sum(wide)
    while rest > 0:
        step = min(_STEP, rest)
        wider = [_heights(column, room + step) for column, room in zip(cells, wide, strict=True)]
        best = max(range(len(wide)), key=lambda at: _saved(rows, high[at], wider[at]))
        rows = [
            row - before + after
            for row, before, after in zip(rows, high[best], wider[best], strict=True)
        ]
        high[best] = wider[best]
        wide[best] += step
        rest -= step
    return wide


def _heights(cells: Iterable[Sequence[float]], wide: float) -> list[float]:
    """How many lines each cell of a column has, raised so that the highest of a row tells."""
    room = max(wide - _EDGES, 1.0)
    return [sum(max(part / room, 1.0) for part in parts) ** _TALLEST for parts in cells]


def _saved(rows: Sequence[float], before: Sequence[float], after: Sequence[float]) -> float:
    """How much lower the table is with a column wider."""
    root = 1 / _TALLEST
    return sum(
        math.pow(row, root) - math.pow(max(row - old + new, 0.0), root)
        for row, old, new in zip(rows, before, after, strict=True)
        if old != new
    )


def _fitting(words: Sequence[float], roomy: float) -> tuple[list[float], float]:
    """What columns with words of so many letters need, and how much smaller they are set: as
    little as makes them fit, or as a table in parts is. In letters of the usual size they fill
    no more than `roomy` of the page."""
    tried = [([_EDGES + each * LETTER * scale for each in words], scale) for scale in _SCALES]
    room = (WIDTH_MM * roomy, WIDTH_MM, WIDTH_MM)
    fits = (each for each, most in zip(tried, room, strict=True) if sum(each[0]) <= most)
    return next(fits, tried[1])


def _longest_word(at: int, texts: Texts) -> float:
    """How many letters a line of a column must hold so that no word is broken."""
    cells = [row[at] for row in texts.rows[:_MEASURED]]
    words = [len(word) for cell in cells for word in cell.split()]
    if texts.right[at]:
        words = [len(cell) for cell in cells]  # a number is not broken at its spaces
    strong = [len(word) for word in texts.heads[at].split()]
    if texts.total is not None:
        total = texts.total[at]
        strong += [len(total)] if texts.right[at] else [len(word) for word in total.split()]
    longest = max([_FEWEST, *words, *(_BOLD * each for each in strong)])
    return min(longest, _MOST)


def _cells(at: int, texts: Texts, letter: float) -> list[list[float]]:
    """How long the parts of the cells of a column are, of its head and of some of its rows."""
    step = max(1, len(texts.rows) // _WEIGHED)
    told = [texts.heads[at], *(row[at] for row in texts.rows[::step])]
    return [[len(part) * letter for part in _parts(cell)] for cell in told]


def _parts(text: str) -> list[str]:
    return text.replace(UNDER, "\n").split("\n")
