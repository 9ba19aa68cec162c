"""The title and the text of a finding, as they are written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.notes.text_edit import NoteTextEdit
from ecomig_desktop.views.recommendations.growing_text import GrowingText
from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.typeface import sized

_LINE = 36
_LINES = 82


class FindingTitle(GrowingText):
    """One sentence, however long: it wraps, and Enter goes on to the text.

    Signals:
        passed(): the user pressed Enter.
    """

    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LINE, _LINES, parent)
        self.setAcceptDrops(False)

    def text(self) -> str:
        """The title on one line."""
        return super().text().replace("\n", " ")

    def go_to_end(self) -> None:
        """Put the cursor after what stands there."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; a title has no lines."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.passed.emit()
        else:
            super().keyPressEvent(event)


class FindingText(NoteTextEdit):
    """The text, in one of the languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(TEXT))
        self.setAcceptDrops(False)
