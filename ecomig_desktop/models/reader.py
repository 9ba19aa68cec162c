"""Reading that takes longer than a keystroke may: off the window's thread, what is wanted last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Workbook

_Read = TypeVar("_Read")


class Reader(OneWork):
    """Reads one workbook; what was under way for another question is dropped."""

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook

    def read(
        self,
        act: Callable[[Workbook], _Read],
        then: Callable[[_Read], object],
        *,
        at_once: bool = False,
    ) -> None:
        """Hand what `act` reads to `then`, in the window's thread; `at_once` where the words on
        the screen must not be older than their language."""

        def here(_progress: Progress) -> _Read:
            return act(self._workbook)

        def there(workbook: Workbook, _progress: Progress) -> _Read:
            return act(workbook)

        at_once = at_once and not self.busy
        self.start(here if at_once else with_workbook(self._workbook, there), then, at_once=at_once)
