"""The window while a long command is taken back or done again: covered, and nobody writes."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ecomig_desktop.models.steps import Steps
from ecomig_desktop.views.widgets.busy_panel import BusyCover


class StepCover(BusyCover):
    """Covers `body` from the beginning of a step to its end, and puts the cursor back where it
    stood. `title` says whether it is a redo that is named.

    Signals:
        occupied(bool): nobody else may write, or may again.
    """

    occupied = Signal(bool)

    def __init__(self, body: QWidget, steps: Steps, title: Callable[[bool], str]) -> None:
        super().__init__(body)
        self._steps, self._title = steps, title
        self._stood: QWidget | None = None
        steps.began.connect(self._begin)
        steps.progressed.connect(self.panel.set_progress)
        steps.ended.connect(self._end)

    @Slot()
    def _begin(self) -> None:
        self._stood = QApplication.focusWidget()
        self.occupied.emit(True)
        self.start(self._title(self._steps.redoes), cancellable=False)

    @Slot()
    def _end(self) -> None:
        self.finish()
        self.occupied.emit(False)
        stood, self._stood = self._stood, None
        if stood is not None and shiboken6.isValid(stood):
            stood.setFocus()
