"""Undo and redo of a command that is long, off the window's thread."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Changed, Workbook


class Steps(OneWork):
    """One such step at a time; `redoes` says of the last one whether it is a redo. Nothing else
    of the window may write meanwhile."""

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self.redoes = False

    def take(self, *, redo: bool) -> None:
        """Undo, or redo, the next command; `done` has the `Changed`."""
        self.redoes = redo

        def act(own: Workbook, progress: Progress) -> Changed:
            progress(-1.0)
            return own.redo() if redo else own.undo()

        self._workbook.read_steps_anew()
        self.start(with_workbook(self._workbook, act), self._tell)

    def settle(self) -> None:
        """Wait for the end of a step, for what has to be written before it is told."""
        if self._work:
            self._work.wait()
            self._workbook.read_steps_anew()

    def _tell(self, changed: Changed) -> None:
        # The window's own connection has not heard of what another one wrote.
        self._workbook.read_steps_anew()
        self._workbook.saved_at = datetime.now()
        self.done.emit(changed)
