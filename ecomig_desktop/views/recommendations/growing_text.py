"""An edit of a long text that is as high as what stands in it, within bounds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomig_desktop.views.notes.text_edit import NoteTextEdit
from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.typeface import sized

_FRAME = 16


class GrowingText(NoteTextEdit):
    """Between `least` and `most` pixels high; beyond that it scrolls."""

    def __init__(self, least: int = 64, most: int = 320, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setFont(QFont(sized(TEXT)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Take the height that the text needs."""
        height = round(self.document().size().height()) + _FRAME
        height = max(self._least, min(height, self._most))
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width it is of another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:
        """As little as is allowed."""
        return QSize(80, self._least)
