"""How wide the columns of a table are, and which of them share the width of a page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ecomig_desktop.domain.document import DataTable
from ecomig_desktop.exchange.table_texts import UNDER, Texts, shared_widths, side_by_side
from ecomig_desktop.printing.document_styles import CELL, CELL_HEAD, CELL_UNDER
from ecomig_desktop.printing.elements import Style
from ecomig_desktop.printing.typesetting import Measure, widest_word

PAD = 1.3
_INSET = 2.4
_WIDEST_WORD = 34.0
_NATURAL = 62.0
_MEASURED = 400  # rows that widths are taken from
_LEAST_SHARE = 0.05
_SCALES = (1.0, 0.9, 0.82)
"""How much smaller a wide table may be set before it is taken apart."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column as it stands on the page: which of the table, from where, how wide; `right` for
    numbers, `whole` for values that are not broken, `inset` for room at its left."""

    at: int
    left: float
    width: float
    right: bool
    whole: bool
    inset: float
    scale: float

    def style(self, *, strong: bool = False) -> Style:
        """How its cells are set: figures are of one width where they stand under each other."""
        size, weight = CELL.size * self.scale, 600 if strong else 400
        return Style(size, weight, CELL.color, CELL.leading, tabular=self.right)

    @property
    def under_style(self) -> Style:
        """How what stands beneath something is set."""
        return replace(CELL_UNDER, size=CELL_UNDER.size * self.scale)

    @property
    def head_style(self) -> Style:
        """How its head is set."""
        return replace(CELL_HEAD, size=CELL_HEAD.size * self.scale)


def parts_of(table: DataTable, texts: Texts, width: float, measure: Measure) -> list[list[Column]]:
    """The columns side by side, a little smaller if that helps; those of a table too wide for the
    page in several parts, each with the first column again."""
    wishes = _Wishes(table, texts, measure)
    for scale in _SCALES:
        needs = [wishes.need(column) for column in wishes.columns(scale)]
        if sum(needs) <= width:
            break
    else:
        scale = _SCALES[1]
        needs = [wishes.need(column) for column in wishes.columns(scale)]
    columns = wishes.columns(scale)
    return [
        wishes.placed([columns[at] for at in group], needs, width)
        for group in side_by_side(needs, width)
    ]


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What the columns of a table need, and what they would like."""

    table: DataTable
    texts: Texts
    measure: Measure

    def columns(self, scale: float) -> list[Column]:
        """All columns, not placed yet."""
        right = self.texts.right
        return [
            Column(
                at, 0.0, 0.0, right[at], each.kind != "text",
                _INSET if at and right[at - 1] and not right[at] else 0.0, scale,
            )
            for at, each in enumerate(self.table.columns)
        ]  # fmt: skip

    def need(self, column: Column) -> float:
        """Room in which no word and no number is broken, within reason."""
        head = widest_word(self.texts.heads[column.at], column.head_style, self.measure)
        rows = self.texts.rows[:_MEASURED]
        wide = max((self._cell(row[column.at], column) for row in rows), default=0.0)
        if self.texts.total is not None:
            wide = max(wide, self._cell(self.texts.total[column.at], column, strong=True))
        return min(max(head, wide), _WIDEST_WORD) + 2 * PAD + column.inset

    def _cell(self, text: str, column: Column, *, strong: bool = False) -> float:
        style = column.style(strong=strong)
        if column.whole:
            return self.measure.width(text, style)
        return widest_word(text, style, self.measure)

    def placed(self, columns: list[Column], needs: list[float], width: float) -> list[Column]:
        """Widths by the shares that the report asked for, else by what stands in the columns."""
        if len({each.share for each in self.table.columns}) == 1:
            weights = [self._natural(each) for each in columns]
        else:
            shares = (self.table.columns[each.at].share for each in columns)
            weights = [max(share, _LEAST_SHARE) for share in shares]
        widths = shared_widths([needs[each.at] for each in columns], weights, width)
        placed, left = [], 0.0
        for column, wide in zip(columns, widths, strict=True):
            placed.append(replace(column, left=left, width=wide))
            left += wide
        return placed

    def _natural(self, column: Column) -> float:
        """What a column would take if it could, within reason."""
        style = column.style()
        rows = self.texts.rows[:_MEASURED]
        parts = (part for row in rows for part in row[column.at].split(UNDER))
        longest = max((self.measure.width(part, style) for part in parts), default=0.0)
        return min(longest, _NATURAL) + 2 * PAD + 4.0 + column.inset
