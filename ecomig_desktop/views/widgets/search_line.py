"""A line of text that searches: it tells what stands in it once the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views import icons
from ecomig_desktop.views.widgets.line_edit import LineEdit

PAUSE = 120  # milliseconds without a key after which it is searched


class SearchLine(LineEdit):
    """Has a sign of its own, and a cross that empties it.

    Signals:
        searched(): another text is wanted now.
    """

    searched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        place = LineEdit.ActionPosition.LeadingPosition
        self._sign = self.addAction(icons.icon("search", "muted"), place)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.searched)
        self.textChanged.connect(self._wait)

    def set_words(self, words: str) -> None:
        """Say what it searches in."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def empty(self) -> None:
        """Search for nothing, silently."""
        self.clear()
        self._pause.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Take the sign in the new colours."""
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._sign.setIcon(icons.icon("search", "muted"))
        super().changeEvent(event)

    @Slot()
    def _wait(self) -> None:
        self._pause.start()
