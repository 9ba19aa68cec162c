"""Where the people of an activity are picked: anybody in the workbook, or somebody new."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ecomig_desktop.views.attendees.person_pick import PersonPick
from ecomig_desktop.workbook import Workbook


class PeopleBox(PersonPick):
    """Finds people while somebody types; Ctrl+Enter makes a new one of what was typed.

    Signals:
        new_wanted(str): the user wants a new person of this name.
    """

    new_wanted = Signal(str)

    def __init__(self, workbook: Workbook, language: str) -> None:
        super().__init__(workbook, None, language, "")

    def set_language(self, language: str) -> None:
        """What tells people apart is said in that language."""
        self._language = language

    def take_new(self) -> None:
        """Make a person of what stands in the box."""
        typed = self.text().strip()
        if typed and not self.isReadOnly():
            self._popup.hide()
            self.choose(None)
            self.new_wanted.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter makes a new person."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_new()
        else:
            super().keyPressEvent(event)
