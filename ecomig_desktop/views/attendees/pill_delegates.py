"""Draws sector and status as pills, and lets them be chosen in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyleOptionViewItem, QWidget

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.models.attendee_cells import Index
from ecomig_desktop.models.rows import ROW_ROLE
from ecomig_desktop.views.attendees import ink
from ecomig_desktop.views.attendees.cell_delegate import PAD, CellDelegate
from ecomig_desktop.views.widgets.pill import pill_size

Choices = Callable[[], Sequence[tuple[str | None, str]]]
"""Tells (value, words) of everything that can be chosen, in the language on the screen."""


def pill_kind(attendance: Attendance | None, elsewhere: bool = False) -> str:
    """The kind of pill that shows a status."""
    if attendance is None:
        return "accent" if elsewhere else "attention"
    return "done" if attendance.is_present else "plain"


class PillDelegate(CellDelegate):
    """One word in a pill, chosen from a few."""

    def __init__(self, view: QAbstractItemView, choices: Choices) -> None:
        super().__init__(view)
        self._choices = choices

    def kind(self, index: Index) -> str:
        """The kind of pill."""
        return "plain"

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: Index) -> None:
        """Draw the pill as wide as its word, or as there is room."""
        scale = painter.device().devicePixelRatio()
        pill = ink.pill(text, self.kind(index), rect.width() + PAD, scale)
        height = round(pill.height() / scale)
        painter.drawPixmap(rect.left() - 2, rect.top() + (rect.height() - height) // 2, pill)

    def full_width(self, index: Index) -> int:
        """The pill and the space around it."""
        return pill_size(str(index.data() or "")).width() + PAD

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A list to choose from, open at once."""
        combo = QComboBox(parent)
        for value, words in self._choices():
            combo.addItem(words, value)
        combo.setAccessibleName(str(index.model().headerData(index.column(), _ACROSS) or ""))
        combo.activated.connect(self._choose)
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is there."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was chosen."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    @Slot()
    def _choose(self) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self.commitData.emit(combo)
            self.closeEditor.emit(combo, CellDelegate.EndEditHint.NoHint)


class StatusDelegate(PillDelegate):
    """The status: green with the time for who is here."""

    def kind(self, index: Index) -> str:
        """Green for who is here, amber for who is on no list."""
        line = index.data(ROW_ROLE)
        return pill_kind(line.attendance, getattr(line, "elsewhere", False)) if line else "plain"


_ACROSS = Qt.Orientation.Horizontal
