"""Draws an ordinary cell of the list of people: ground, focus, and one line of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ecomig_desktop.models.attendee_cells import Index
from ecomig_desktop.views import icons
from ecomig_desktop.views.attendees import ink
from ecomig_desktop.views.doubt_words import has_slips
from ecomig_desktop.views.tokens import NEAR, ROW

PAD = 10
MARK = 14
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


class CellDelegate(QStyledItemDelegate):
    """Base of the delegates: they override `paint_content`, and `full_width` for the tooltip.

    Where `points_out`, a sign stands beside a text with something in it that was hardly meant.
    """

    points_out = False

    def __init__(self, view: QAbstractItemView, *, color: str = "text") -> None:
        super().__init__(view)
        self._color = color

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of the usual height."""
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of the chosen row, then what the cell holds."""
        rect, state = option.rect, option.state.value
        if state & _SELECTED:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), ink.color("accent_ground"))
            if state & _FOCUSED:
                painter.setPen(ink.color("accent"))
                painter.drawRect(rect.adjusted(1, 1, -2, -3))
        rect = rect.adjusted(PAD, 0, -PAD, -1)
        text = str(index.data() or "")
        if self.points_out and has_slips(text):
            rect = self.draw_mark(painter, rect, "triangle-alert", "attention")
        if text:
            self.paint_content(painter, rect, text, index)

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: Index) -> None:
        """Draw the text, with an ellipsis where there is no room."""
        self.draw_text(painter, rect, text, self._color)

    def full_width(self, index: Index) -> int:
        """The room that the cell would need to show everything."""
        return ink.advance(str(index.data() or "")) + 2 * PAD

    def draw_text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        color: str,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> int:
        """Draw a piece of text in the colour of a token; answers with the width it took."""
        shown, size = ink.fitted(text, rect.width(), weight)
        painter.setFont(ink.font(weight))
        painter.setPen(ink.color(color))
        top = rect.top() + (rect.height() - size.height()) / 2
        painter.drawStaticText(QPointF(rect.left(), top), shown)
        return size.width()

    def draw_mark(self, painter: QPainter, rect: QRect, icon_name: str, color: str) -> QRect:
        """Draw an icon at the right; answers with the room left."""
        device = painter.device()
        scale = device.devicePixelRatio() if device else 1.0
        drawn = icons.pixmap(icon_name, color, MARK, scale)
        painter.drawPixmap(rect.right() - MARK, rect.top() + (rect.height() - MARK) // 2, drawn)
        return rect.adjusted(0, 0, -MARK - NEAR, 0)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A tooltip tells what did not fit, and what the cell only shows by a mark."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        told = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        cut_off = self.full_width(index) > view.visualRect(index).width()
        more = told != str(index.data() or "")
        QToolTip.showText(event.globalPos(), told if cut_off or more else "", view)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter ends editing, and must not go on to the list, where it checks in."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and isinstance(watched, QWidget):
                watched.keyPressEvent(event)
                event.accept()
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, CellDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(watched, event)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The editor fills the cell, and a little more where the cell is narrow."""
        wide = max(option.rect.width(), 150)
        room = option.widget.width() if option.widget else wide
        left = min(option.rect.left(), max(0, room - wide))
        editor.setGeometry(left, option.rect.top() + 1, wide, option.rect.height() - 2)
