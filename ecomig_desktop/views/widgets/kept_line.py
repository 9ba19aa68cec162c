"""Edits that hand over by themselves what was typed: after a pause, on Enter, when left."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ecomig_desktop.views.widgets.line_edit import LineEdit

PAUSE = 400


class KeptLine(LineEdit):
    """One line. `while_typing=False` waits for Enter or leaving, for what makes sense only whole.

    Signals:
        kept(str): the text is this now.
    """

    kept = Signal(str)

    def __init__(self, *, while_typing: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        if while_typing:
            self.textEdited.connect(self._wait)
        self.editingFinished.connect(self.flush)

    def show_text(self, text: str) -> None:
        """Show what the workbook holds; what is being typed here stays."""
        self._shown = text
        if not (self.hasFocus() and self.isModified()) and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    @Slot()
    def flush(self) -> None:
        """Hand over now what was not yet."""
        self._pause.stop()
        if self.text() != self._shown and not self.isReadOnly():
            self._shown = self.text()
            self.kept.emit(self.text())

    @Slot()
    def _wait(self) -> None:
        self._pause.start()


class KeptText(QPlainTextEdit):
    """Several lines.

    Signals:
        kept(str): the text is this now.
    """

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._wait)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show what the workbook holds; what is being typed here stays."""
        typing = self.hasFocus() and self.toPlainText() != self._shown
        self._shown = text
        if not typing and text != self.toPlainText():
            self.setPlainText(text)
            self._pause.stop()

    @Slot()
    def flush(self) -> None:
        """Hand over now what was not yet."""
        self._pause.stop()
        if self.toPlainText() != self._shown and not self.isReadOnly():
            self._shown = self.toPlainText()
            self.kept.emit(self._shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving hands over."""
        super().focusOutEvent(event)
        self.flush()

    @Slot()
    def _wait(self) -> None:
        self._pause.start()
