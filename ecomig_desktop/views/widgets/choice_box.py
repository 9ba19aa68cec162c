"""A drop-down list of a few choices, each a value with its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

NOTHING = "—"
_BESIDE = 4  # left free beside the words


class ChoiceBox(QComboBox):
    """Never wider than the room there is, and never changed by scrolling past it. Words that have
    no room end in …; the pointer shows them as a whole, and so does the list.

    Signals:
        chosen(object): the user chose this value.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._say)

    def set_choices(self, choices: Sequence[tuple[str | None, str]]) -> None:
        """Offer these; what is chosen stays chosen."""
        current = self.currentData()
        self.clear()
        for value, words in choices:
            self.addItem(words or NOTHING, value)
        self.choose(current)

    def choose(self, value: str | None) -> None:
        """Show this value, silently."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling belongs to what the box stands on."""
        event.ignore()

    def shown_words(self) -> str:
        """What stands in the box: its words, as far as there is room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        room = place.width() - _BESIDE
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as its style does, but for the words."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_words()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open the list, as wide as its words."""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + bar + _BESIDE))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """Show as a whole what had no room."""
        if isinstance(event, QHelpEvent) and self.shown_words() != self.currentText():
            QToolTip.showText(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    @Slot(int)
    def _say(self, at: int) -> None:
        self.chosen.emit(self.itemData(at))
