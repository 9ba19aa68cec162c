"""A drop-down list of a few choices, each a value with its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

NOTHING = "—"


class ChoiceBox(QComboBox):
    """Never wider than the room there is, and never changed by scrolling past it.

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

    @Slot(int)
    def _say(self, at: int) -> None:
        self.chosen.emit(self.itemData(at))
