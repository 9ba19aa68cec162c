"""A cell of a list that comes in: its text, what is to be said of it, and typing over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from ecomig_desktop.models.list_cells import MARK_ROLE, PART_ROLE, TAKEN_ROLE
from ecomig_desktop.models.rows import Index
from ecomig_desktop.views import icons
from ecomig_desktop.views.attendees.editing_delegates import PopupDelegate, named
from ecomig_desktop.views.tokens import tokens
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.pick_box import Option, PickBox

HEIGHT = 32
_PAD = 10
_SIGN = 14
_SIGNS = {
    "problem": ("triangle-alert", "attention"),
    "old": ("languages", "attention"),
    "converted": ("languages", "accent"),
    "corrected": ("pencil", "accent"),
}


class ListCellDelegate(PopupDelegate):
    """Municipalities, sectors and their like are picked, everything else is typed. `options`
    says what can be picked in a column; nothing where it is typed."""

    def __init__(self, view: QAbstractItemView, options: Callable[[int], Sequence[Option]]) -> None:
        super().__init__(view)
        self._options = options

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row, closer than elsewhere: lists are long."""
        return QSize(60, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, text and sign."""
        colors, rect = tokens(), option.rect
        mark, part = str(index.data(MARK_ROLE)), str(index.data(PART_ROLE))
        sign, color = _SIGNS.get(mark, ("", ""))
        painter.save()
        ground = "raised" if part in ("above", "header") else "surface"
        if color == "attention":
            ground = "attention_ground"
        painter.fillRect(rect, colors.color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colors.color("border"))
        place = rect.adjusted(_PAD, 0, -_PAD, -1)
        if sign:
            drawn = icons.pixmap(sign, color, _SIGN, painter.device().devicePixelRatioF())
            painter.drawPixmap(place.right() - _SIGN + 4, place.center().y() - _SIGN // 2, drawn)
            place.setRight(place.right() - _SIGN - 2)
        self._paint_text(painter, place, index, part)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_text(self, painter: QPainter, place: QRect, index: Index, part: str) -> None:
        counts = part == "person" and bool(index.data(TAKEN_ROLE))
        weight = QFont.Weight.DemiBold if part == "header" else QFont.Weight.Normal
        self.draw_text(
            painter, place, str(index.data() or ""), "text" if counts else "muted", weight
        )

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box to pick from, or a line."""
        options = self._options(index.column())
        if not options:
            return named(LineEdit(parent), index)
        box = PickBox(parent=parent)
        box.set_options(options)
        return named(box, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is there."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, PickBox):
            editor.choose(text)
            editor.selectAll()
        elif isinstance(editor, LineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Correct the cell."""
        if isinstance(editor, PickBox):
            model.setData(index, editor.current() or "")
        elif isinstance(editor, LineEdit):
            model.setData(index, editor.text().strip())
