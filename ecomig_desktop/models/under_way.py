"""The works under way: none is taken apart before its end, and none collects garbage.

Python collects circles of objects in whichever thread happens to allocate. Where that is a work's
thread, widgets and timers of the window that nobody needs any more are taken apart in a thread
that is not theirs, and the program crashes. So while work is under way they are collected by a
timer of the window's thread.
"""

from __future__ import annotations

import atexit
import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from ecomig_desktop.models.work import Work

PAUSE = 50  # milliseconds between two looks for garbage


class UnderWay(QObject):
    """Keeps works from their start until they have ended and everybody has been told."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._running: set[Work] = set()
        self._ended: list[Work] = []
        self._collects = False
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._tidy)

    def begin(self, work: Work) -> None:
        """Keep it. Called in the window's thread, before the other one starts."""
        self._running.add(work)
        self._timer.start()
        if gc.isenabled():
            gc.disable()
            self._collects = True

    def end(self, work: Work) -> None:
        """It has ended, and goes once nobody is being told of that any more: whatever only it
        kept must not be taken apart in the middle of a slot."""
        self._running.discard(work)
        self._ended.append(work)
        work.deleteLater()

    def finish(self) -> None:
        """Stop all of them, and wait until they have ended."""
        for work in self._running:
            work.finish()

    @Slot()
    def _tidy(self) -> None:
        if self._collects:
            collect_what_is_due()
        self._ended = [work for work in self._ended if isValid(work)]
        if not self._running and not self._ended:
            self._timer.stop()
            if self._collects:
                gc.enable()
                self._collects = False


def collect_what_is_due() -> None:
    """Collect garbage as Python would have done by itself by now."""
    due = [
        age
        for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if 0 < most < count
    ]
    if due:
        gc.collect(due[-1])


_made: list[UnderWay] = []


def under_way() -> UnderWay:
    """The works of this program."""
    if not _made or not isValid(_made[-1]):
        _made.append(UnderWay(QCoreApplication.instance()))
    return _made[-1]


@atexit.register
def finish_all() -> None:
    """Stop every work, and wait: no thread may outlive the program."""
    for made in _made:
        made.finish()
