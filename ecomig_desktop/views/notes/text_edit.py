"""The big edit of a note: plain text with room between the lines; takes dropped photos."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.wrapped_text import LINE_HEIGHT

SIZE = TEXT + 2


class NoteTextEdit(QTextEdit):
    """Text exactly as typed. Undo and redo are of the text while there is any of it to undo.

    Signals:
        typed(str): the text is this now, by the user's hand.
        files_given(list): files were dropped or pasted; their paths.
        picture_given(QImage): a picture was pasted or dropped that is no file.
        left(): the focus went elsewhere.
        finished(): the user is done with this text.
    """

    typed = Signal(str)
    files_given = Signal(list)
    picture_given = Signal(QImage)
    left = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(sized(SIZE))
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._tell)
        self.show_text("")

    def text(self) -> str:
        """The text with no-break spaces and all, lines ended by a line feed."""
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show another text; nothing before it can be undone here."""
        self._showing = True
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        spaced.setLineHeight(LINE_HEIGHT / 1.2 * 100, kind)
        cursor.mergeBlockFormat(spaced)
        document.setUndoRedoEnabled(True)
        self._showing = False

    def take_over(self, text: str) -> None:
        """The text was changed elsewhere: show it, with the cursor about where it was."""
        if text == self.text():
            return
        at = self.textCursor().position()
        self.show_text(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where this text has nothing to take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            nothing = (undo and not document.isUndoAvailable()) or (
                redo and not document.isRedoAvailable()
            )
            if nothing:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter, also that of the number pad, ends the note; everything else is text."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QEvent) -> None:
        """Whatever was typed is to be kept now."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and pictures."""
        return source.hasImage() or bool(_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures belong to the note, text into it."""
        if files := _files(source):
            self.files_given.emit(files)
        elif source.hasImage() and not source.hasText():
            picture = QImage(source.imageData())
            self.picture_given.emit(picture)
        else:
            super().insertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and pictures come in."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep letting them."""
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if not self.isReadOnly() and (_files(event.mimeData()) or event.mimeData().hasImage()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.insertFromMimeData(event.mimeData())
        else:
            super().dropEvent(event)

    def _welcome(self, event: QDragMoveEvent) -> None:
        if not self.isReadOnly() and (_files(event.mimeData()) or event.mimeData().hasImage()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        elif isinstance(event, QDragEnterEvent):
            super().dragEnterEvent(event)
        else:
            super().dragMoveEvent(event)

    def _tell(self) -> None:
        if not self._showing:
            self.typed.emit(self.text())


def _files(source: QMimeData) -> list[str]:
    urls: list[QUrl] = source.urls() if source.hasUrls() else []
    return [url.toLocalFile() for url in urls if url.isLocalFile()]
