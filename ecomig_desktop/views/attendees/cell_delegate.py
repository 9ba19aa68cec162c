"""Draws an ordinary cell of the list of people: ground, hairline, focus, and one line of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ecomig_desktop.models.attendee_cells import Index
from ecomig_desktop.views.tokens import ROW, TEXT, tokens
from ecomig_desktop.views.typeface import sized

PAD = 10
FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class CellDelegate(QStyledItemDelegate):
    """Base of the delegates: they override `paint_content`, and `full_width` for the tooltip."""

    def __init__(self, view: QAbstractItemView, *, color: str = "text") -> None:
        super().__init__(view)
        self._color = color

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of the usual height."""
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then what the cell holds."""
        colors = tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, colors.color("accent_ground" if selected else "surface"))
        painter.setPen(colors.color("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, option.rect)
        self.paint_content(painter, option.rect.adjusted(PAD, 0, -PAD, -1), index)
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the text, with an ellipsis where there is no room."""
        self.draw_text(painter, rect, str(index.data() or ""), sized(TEXT), self._color)

    def full_width(self, index: Index) -> int:
        """The room that the cell would need to show everything."""
        metrics = QFontMetrics(sized(TEXT))
        return metrics.horizontalAdvance(str(index.data() or "")) + 2 * PAD

    def draw_text(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, color: str
    ) -> int:
        """Draw a piece of text in the colour of a token; answers with the width it took."""
        painter.setFont(font)
        painter.setPen(tokens().color(color))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect, FLAGS, shown)
        return metrics.horizontalAdvance(shown)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A tooltip tells what did not fit."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        cut_off = self.full_width(index) > view.visualRect(index).width()
        QToolTip.showText(event.globalPos(), str(index.data() or "") if cut_off else "", view)
        return True

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The editor fills the cell, and a little more where the cell is narrow."""
        wide = max(option.rect.width(), 150)
        room = option.widget.width() if option.widget else wide
        left = min(option.rect.left(), max(0, room - wide))
        editor.setGeometry(left, option.rect.top() + 1, wide, option.rect.height() - 2)

    def _paint_focus(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(tokens().color("accent"))
        painter.drawRect(rect.adjusted(1, 1, -2, -3))
