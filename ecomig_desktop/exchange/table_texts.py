"""A table in words, as it is read on paper and in a text to go on writing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ecomig_desktop.domain.document import Cell, ColumnHead, DataTable
from ecomig_desktop.georgian.figures import decimals_of, written


@dataclass(frozen=True, slots=True)
class Texts:
    """A table in words: its head, its rows and its total, all of one length; which columns are
    numbers, set to the `right`."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None
    right: tuple[bool, ...]


def texts_of(table: DataTable, language: str) -> Texts:
    """Every cell as it is read; numbers of a column have the same decimals."""
    many = len(table.columns)
    rows = [padded(row, many) for row in table.rows]
    total = padded(table.total, many) if table.total is not None else None
    whole = [*rows, total] if total is not None else rows
    decimals = [
        decimals_of((row[at] for row in whole), column.kind)
        for at, column in enumerate(table.columns)
    ]

    def told(row: Sequence[Cell], *, summed: bool = False) -> tuple[str, ...]:
        return tuple(
            "" if summed and value is None else written(value, column.kind, language, places)
            for value, column, places in zip(row, table.columns, decimals, strict=True)
        )

    return Texts(
        tuple(column.title for column in table.columns),
        tuple(told(row) for row in rows),
        told(total, summed=True) if total is not None else None,
        tuple(column.kind in ("number", "share") for column in table.columns),
    )


UNDER = "\u2029"
"""Parts in a cell what stands beneath from what stands above."""


def folded(table: DataTable, language: str) -> DataTable:
    """The table without columns that have no width of their own: what is in them stands on a line
    beneath what is in the column before, behind `UNDER`."""
    groups: list[list[int]] = []
    for at, column in enumerate(table.columns):
        if at and column.share == 0:
            groups[-1].append(at)
        else:
            groups.append([at])
    if len(groups) == len(table.columns):
        return table

    def cell(row: Sequence[Cell], group: list[int]) -> Cell:
        if len(group) == 1:
            return row[group[0]]
        return _on_two_lines(
            written(row[at], table.columns[at].kind, language) if row[at] else "" for at in group
        )

    def fold(row: Sequence[Cell]) -> tuple[Cell, ...]:
        whole = padded(row, len(table.columns))
        return tuple(cell(whole, group) for group in groups)

    return replace(
        table,
        columns=tuple(_head(table, group) for group in groups),
        rows=tuple(map(fold, table.rows)),
        total=fold(table.total) if table.total is not None else None,
    )


def _head(table: DataTable, group: list[int]) -> ColumnHead:
    first = table.columns[group[0]]
    if len(group) == 1:
        return first
    title = _on_two_lines(table.columns[at].title for at in group)
    return ColumnHead(title, "text", first.share)


def _on_two_lines(texts: Iterable[str]) -> str:
    first, *others = texts
    return UNDER.join(filter(None, (first, " · ".join(filter(None, others)))))


def padded(row: Sequence[Cell], many: int) -> tuple[Cell, ...]:
    """A row with exactly so many cells."""
    return (*row, *(None,) * many)[:many]


def shared_widths(needs: list[float], weights: list[float], width: float) -> list[float]:
    """The width shared by weight, but to none less than it needs."""
    if sum(needs) >= width:
        return [need * width / sum(needs) for need in needs]
    fixed: set[int] = set()
    while True:
        rest = width - sum(needs[at] for at in fixed)
        weight = sum(each for at, each in enumerate(weights) if at not in fixed)
        shared = [
            needs[at] if at in fixed else rest * each / weight for at, each in enumerate(weights)
        ]
        short = {at for at, wide in enumerate(shared) if wide < needs[at] and at not in fixed}
        if not short:
            return shared
        fixed |= short


def side_by_side(needs: Sequence[float], width: float) -> list[list[int]]:
    """Which columns fit side by side: all of them, or some, each time with the first one again,
    about as many in every part."""
    parts = _filled(needs, width)
    for narrower in range(98, 50, -2):
        tried = _filled(needs, width * narrower / 100)
        if len(tried) > len(parts):
            break
        parts = tried
    return parts


def _filled(needs: Sequence[float], width: float) -> list[list[int]]:
    """Parts of which each but the last is as full as it may be."""
    groups: list[list[int]] = [[]]
    for at, need in enumerate(needs):
        used = sum(needs[each] for each in groups[-1])
        if used + need > width and len(groups[-1]) > 1:
            groups.append([0] if needs[0] < width / 2 else [])
        groups[-1].append(at)
    return [group for group in groups if group]
