"""What the campaign says above its activities: what was deleted, and what is overdue."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, Command
from ecomig_desktop.workbook.command import Delete


class CampaignNotices(Living, QWidget):
    """Takes room only where there is something to say.

    Signals:
        undone(object): the user wants back what was deleted by this Command.
        overdue_wanted(): the user wants to see what is overdue.
    """

    undone = Signal(object)
    overdue_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removed: Command | None = None
        self._late = 0
        self.last, self.overdue = NoticeBar(), NoticeBar(closable=False)
        self.last.followed.connect(self._bring_back)
        self.last.dismissed.connect(self._forget)
        self.overdue.followed.connect(self.overdue_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(self.last)
        column.addWidget(self.overdue)
        self._tidy()

    @Slot(object)
    def tell_removed(self, command: Command) -> None:
        """Say what that command deleted, and offer to bring it back."""
        self._removed = command
        self._say_removed()

    def hear(self, changed: Changed) -> None:
        """Where what was deleted came back by another way, there is nothing to bring back."""
        edits = self._removed.edits if self._removed else ()
        gone = {edit.id for edit in edits if isinstance(edit, Delete)}
        if any(row.id in gone and row.kind != "deleted" for row in changed.rows):
            self._forget()

    def refuse(self, sentence: str) -> None:
        """Say why something cannot be deleted."""
        self._removed = None
        self.last.show_notice("refused", sentence)
        self._tidy()

    def tell_late(self, count: int) -> None:
        """Say how many are overdue; 0: nothing is to be said of it."""
        self._late = count
        text = self.tr("%n activity(ies) passed their date and are still planned.", "", count)
        if count:
            self.overdue.show_notice("attention", text, self.tr("Show"))
        else:
            self.overdue.clear()
        self._tidy()

    def retranslate(self) -> None:
        """Write every word."""
        self._say_removed()
        self.tell_late(self._late)

    def _say_removed(self) -> None:
        if self._removed:
            series = self._removed.intent == "delete_series"
            text = (
                self.tr("The series was deleted.")
                if series
                else self.tr("The activity was deleted.")
            )
            self.last.show_notice("done", text, self.tr("Undo"))
        self._tidy()

    @Slot()
    def _bring_back(self) -> None:
        command = self._removed
        self._forget()
        if command:
            self.undone.emit(command)

    @Slot()
    def _forget(self) -> None:
        self._removed = None
        self.last.clear()
        self._tidy()

    def _tidy(self) -> None:
        self.setVisible(bool(self.last.text() or self.overdue.text()))
