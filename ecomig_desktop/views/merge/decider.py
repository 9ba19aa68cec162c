"""Decisions as they are written: made, made by a rule, opened again, taken back and done again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence

from ecomig_desktop.domain.decisions import REOPEN, RESOLVE
from ecomig_desktop.errors import Refused
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook import Changed, Command
from ecomig_desktop.workbook.deciding import Ruling, command_of, reopen
from ecomig_desktop.workbook.disputes import Settled

_OURS = (RESOLVE, REOPEN)


class Decider(QObject):
    """Writes decisions, and tells everybody. `made` counts those of this session that stand.

    Signals:
        written(object, bool): a decision was written as this Changed; whether it was made anew,
            and not taken back or opened again.
        refused(object): it was not, for the reason in this Refused.
        nothing(bool): there is no decision to take back (True) or to do again (False).
    """

    written = Signal(object, bool)
    refused = Signal(object)
    nothing = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.made = 0

    @Slot(object)
    def decide(self, command: Command) -> bool:
        """Run the command of a decision; whether that was done."""
        return self._do(lambda: self._desk.workbook.run(command), anew=True, step=1)

    def decide_all(self, rulings: Sequence[Ruling]) -> bool:
        """Do what a rule's preview showed; whether that was done."""
        workbook = self._desk.workbook
        return self._do(lambda: workbook.run(command_of(workbook, rulings)), anew=True, step=1)

    @Slot(object)
    def reopen(self, settled: Settled) -> bool:
        """Set the sides of a decision against each other again; whether that was done."""
        return self._do(lambda: reopen(self._desk.workbook, settled), anew=False, step=0)

    @Slot()
    def undo(self) -> None:
        """Take back the last command, if it was a decision."""
        if self.can_undo():
            self._do(self._desk.workbook.undo, anew=False, step=-1)
        else:
            self.nothing.emit(True)

    @Slot()
    def redo(self) -> None:
        """Make the decision again that was taken back last."""
        if self.can_redo():
            self._do(self._desk.workbook.redo, anew=False, step=1)
        else:
            self.nothing.emit(False)

    def can_undo(self) -> bool:
        """Whether the last command was a decision."""
        return self._desk.workbook.undo_intent() in _OURS

    def can_redo(self) -> bool:
        """Whether what was taken back last was a decision."""
        return self._desk.workbook.redo_intent() in _OURS

    def _do(self, act: Callable[[], Changed], *, anew: bool, step: int) -> bool:
        try:
            changed = act()
        except Refused as error:
            self.refused.emit(error)
            return False
        self.made += step
        self._desk.news.changed.emit(changed, self.parent())
        self.written.emit(changed, anew)
        return True


def is_undo(event: QKeyEvent) -> bool:
    """Whether a key takes back."""
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Z")


def is_redo(event: QKeyEvent) -> bool:
    """Whether a key does again what was taken back."""
    again = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
    return QKeySequence(event.keyCombination()) in again
