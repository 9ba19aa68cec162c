"""How wide the columns of a table are, and which of them share the width of a page."""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.domain.document import DataTable
from ecomig_desktop.exchange.table_texts import Texts, shared_widths
from ecomig_desktop.printing.document_styles import CELL, CELL_HEAD
from ecomig_desktop.printing.elements import Style
from ecomig_desktop.printing.typesetting import Measure, widest_word

PAD = 1.3
_INSET = 2.4
_WIDEST_WORD = 34.0
_NATURAL = 62.0
_MEASURED = 400  # rows that widths are taken from
_LEAST_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it stands on the page: which of the table, from where, how wide."""

    at: int
    left: float
    width: float
    right: bool
    inset: float = 0.0
    """Room at its left, after numbers that end where it begins."""


def parts_of(table: DataTable, texts: Texts, width: float, measure: Measure) -> list[list[Column]]:
    """The columns side by side; those of a table too wide for the page in several parts, each
    with the first column again."""
    needs = [_need(at, texts, measure) for at in range(len(texts.heads))]
    groups: list[list[int]] = [[]]
    for at, need in enumerate(needs):
        used = sum(needs[each] for each in groups[-1])
        if used + need > width and len(groups[-1]) > 1:
            groups.append([0] if needs[0] < width / 2 else [])
        groups[-1].append(at)
    return [_placed(table, texts, group, needs, width, measure) for group in groups if group]


def _need(at: int, texts: Texts, measure: Measure) -> float:
    """Room in which no word and no number is broken, within reason."""
    head = widest_word(texts.heads[at], CELL_HEAD, measure)
    right = texts.right[at]
    style = cell_style(right)
    wide = max(
        (_cell_need(row[at], style, right, measure) for row in texts.rows[:_MEASURED]), default=0.0
    )
    if texts.total is not None:
        strong = cell_style(right, strong=True)
        wide = max(wide, _cell_need(texts.total[at], strong, right, measure))
    return min(max(head, wide), _WIDEST_WORD) + 2 * PAD + inset(at, texts)


def inset(at: int, texts: Texts) -> float:
    """Words after a column of numbers begin a little further right."""
    return _INSET if at and texts.right[at - 1] and not texts.right[at] else 0.0


def _cell_need(text: str, style: Style, right: bool, measure: Measure) -> float:
    return measure.width(text, style) if right else widest_word(text, style, measure)


def cell_style(right: bool, *, strong: bool = False) -> Style:
    """How a cell is set: figures of one width where they stand under each other."""
    return Style(CELL.size, 600 if strong else 400, CELL.color, CELL.leading, tabular=right)


def _placed(
    table: DataTable,
    texts: Texts,
    group: list[int],
    needs: list[float],
    width: float,
    measure: Measure,
) -> list[Column]:
    """Widths by the shares that the report asked for, else by what stands in the columns."""
    asked = {column.share for column in table.columns}
    if len(asked) == 1:
        weights = [_natural(at, texts, measure) for at in group]
    else:
        weights = [max(table.columns[at].share, _LEAST_SHARE) for at in group]
    widths = shared_widths([needs[at] for at in group], weights, width)
    columns, left = [], 0.0
    for at, wide in zip(group, widths, strict=True):
        columns.append(Column(at, left, wide, texts.right[at], inset(at, texts)))
        left += wide
    return columns


def _natural(at: int, texts: Texts, measure: Measure) -> float:
    """What a column would take if it could, within reason."""
    style = cell_style(texts.right[at])
    longest = max((measure.width(row[at], style) for row in texts.rows[:_MEASURED]), default=0.0)
    return min(longest, _NATURAL) + 2 * PAD + 4.0 + inset(at, texts)
