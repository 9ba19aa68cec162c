"""A labelled line of text that saves itself: when it is left, or after a pause in typing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.line_edit import LineEdit

PAUSE = 900  # milliseconds without a key after which what was typed is worth keeping


class SavedField(Field[LineEdit]):
    """There is no Save button: `settled` comes by itself.

    Signals:
        settled(str): save this text.
        typed(str): the text is another, but may not be finished.
        finished(str): the user has left the line in which they typed this; it is saved.
    """

    settled = Signal(str)
    typed = Signal(str)
    finished = Signal(str)

    def __init__(self, editor: LineEdit | None = None, parent: QWidget | None = None) -> None:
        super().__init__(editor or LineEdit(), parent=parent)
        self._kept = ""
        self._edited = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)
        self.editor.textEdited.connect(self._wait)
        self.editor.editingFinished.connect(self.finish)

    def show_text(self, text: str) -> None:
        """Show what is kept; what somebody is typing stays if nothing else was kept meanwhile."""
        if text == self._kept and self._pause.isActive():
            return
        self._pause.stop()
        self._kept = text
        if text != self.editor.text():
            self.editor.setText(text)
            self.editor.setCursorPosition(len(text) if self.editor.hasFocus() else 0)
        self.editor.setToolTip(text if len(text) > 30 else "")

    def text(self) -> str:
        """What stands in the line now."""
        return self.editor.text().strip()

    @Slot()
    def settle(self) -> None:
        """Save now what was typed, if it is another than before."""
        self._pause.stop()
        text = self.text()
        if text == self._kept or self.editor.isReadOnly():
            return
        self._kept = text
        self._forget_typing()
        self.settled.emit(text)

    @Slot()
    def finish(self) -> None:
        """Save now what was typed: it is whole."""
        self.settle()
        if self._edited:
            self._edited = False
            self.finished.emit(self._kept)

    def is_being_typed(self) -> bool:
        """Whether the user is in the middle of it."""
        return self._edited and self.editor.hasFocus()

    def _forget_typing(self) -> None:
        """What is saved is undone by the window's Ctrl+Z, no longer by the line's own."""
        cursor = self.editor.cursorPosition()
        self.editor.setText(self.editor.text())
        self.editor.setCursorPosition(cursor)

    @Slot(str)
    def _wait(self, text: str) -> None:
        self._edited = True
        self._pause.start()
        self.typed.emit(text)
