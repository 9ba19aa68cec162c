"""A line of text that offers what was entered before, in whatever script it is typed."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.views.widgets.line_edit import LineEdit


class SuggestingEdit(LineEdit):
    """Down and Enter take an offer; whatever else is typed stays as it is typed."""

    def __init__(self, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setWidget(self)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def offers(self) -> list[str]:
        """What is offered now."""
        return self._offers.stringList()

    def popup_is_open(self) -> bool:
        """Whether offers are shown."""
        return self._popup.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape belong to the list while it is open."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if self._popup.isVisible() and event.key() in keys:
            chosen = self._popup.currentIndex()
            self._popup.hide()
            if chosen.isValid() and event.key() != Qt.Key.Key_Escape:
                self._take(str(chosen.data()))
                return
            if event.key() == Qt.Key.Key_Escape:
                return
        super().keyPressEvent(event)

    @Slot(str)
    def _offer(self, typed: str) -> None:
        self._offers.setStringList(self._suggestions.matching(typed))
        if self._offers.rowCount():
            self._completer.complete()
        else:
            self._popup.hide()

    @Slot(str)
    def _take(self, text: str) -> None:
        self.setText(text)
        self.editingFinished.emit()
