"""How a row of a list is drawn: its ground, and its lines of text one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ecomig_desktop.models.rows import Index
from ecomig_desktop.views.tokens import CAPTION, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.wrapped_text import line_height

PAD = 6  # above the first line
_AIR = 2  # what the hairline and the letters that reach below a line want
_MARK = 3


class Line(NamedTuple):
    """A line of text: its words, its size, the token of its colour, and its weight."""

    text: str
    size: float = TEXT
    color: str = "text"
    weight: QFont.Weight = QFont.Weight.Normal


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, focused: bool) -> None:
    """Draw the ground of a row as it is chosen or pointed at, the mark at its left where the keys
    are at it, and the hairline below."""
    colors, rect = tokens(), option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, colors.color("accent_ground"))
        if focused:
            painter.fillRect(rect.left(), rect.top(), _MARK, rect.height(), colors.color("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, colors.color("raised"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))


def pill_kind(kind: str, option: QStyleOptionViewItem) -> str:
    """The kind of a pill that stands out from the ground of its row as that is chosen or not."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    return "accent on it" if chosen and kind == "accent" else kind


def paint_line(
    painter: QPainter,
    place: QRectF,
    line: Line,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QRectF:
    """Draw a line at the top of a place, with an ellipsis where there is no room; answers with
    what is left of the place below it."""
    font = sized(line.size, line.weight)
    painter.setFont(font)
    painter.setPen(tokens().color(line.color))
    row = QRectF(place.left(), place.top(), place.width(), line_height(font))
    room = row.width() + 1  # a line that is exactly as wide as its place is not cut short
    fitting = QFontMetricsF(font).elidedText(line.text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter | side), fitting)
    return place.adjusted(0, row.height(), 0, 0)


class RowDelegate(QStyledItemDelegate):
    """Base of the delegates of lists whose rows are alike: so many lines, of these sizes.

    Heirs say the `lines` of a row, and may draw beside them in `paint_aside`.
    """

    def __init__(self, view: QAbstractItemView, *sizes: float) -> None:
        super().__init__(view)
        self.view = view
        self._sizes = sizes or (TEXT, CAPTION)

    def lines(self, index: Index) -> Sequence[Line]:
        """What stands in the row, from its top."""
        raise NotImplementedError

    def paint_aside(self, painter: QPainter, place: QRectF, index: Index) -> QRectF:
        """Draw what else there is; answers with the room that it leaves for the lines."""
        return place

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The lines and a little air."""
        heights = (line_height(sized(size)) for size in self._sizes)
        return QSize(120, sum(heights) + 2 * PAD + _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, what stands beside, and the lines."""
        painter.save()
        paint_ground(painter, option, focused=self.view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, PAD, -WITHIN, -PAD)
        place = self.paint_aside(painter, place, index)
        for line in self.lines(index):
            place = paint_line(painter, place, line)
        painter.restore()
