"""One work at a time: what is asked for anew while it runs is begun once it has stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Progress, Work

Task = Callable[[Progress], Any]


class OneWork(QObject):
    """Runs tasks off the window's thread; a short one may be done at once, in it.

    Signals:
        began(): work begins in another thread.
        progressed(float, str): how far it is.
        done(object): what the last task that was asked for returned.
        refused(object): it raised this Refused.
        failed(object): a mistake of ours; the exception.
        stopped(): it was cancelled, and nothing else was asked for.
        ended(): it is free again.
    """

    began = Signal()
    progressed = Signal(float, str)
    done = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._next: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether work is under way in another thread."""
        return self._work is not None

    def start(self, task: Task, *, at_once: bool = False) -> None:
        """Do this; what is under way is out of date, and stopped. `at_once` is for what takes no
        longer than a keystroke may."""
        if self._work:
            self._next = task
            self._work.cancel()
        elif at_once:
            self._do_here(task)
        else:
            self._start(task)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way."""
        self._next = None
        if self._work:
            self._work.cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        self._next = None
        if self._work:
            self._work.finish()

    def _do_here(self, task: Task) -> None:
        try:
            result = task(Progress(lambda fraction, text: None))
        except Refused as error:
            self.refused.emit(error)
        else:
            self.done.emit(result)

    def _start(self, task: Task) -> None:
        self._work = Work(task, self)
        self._work.progressed.connect(self.progressed)
        self._work.succeeded.connect(self._succeed)
        self._work.refused.connect(self._refuse)
        self._work.failed.connect(self.failed)
        self._work.stopped.connect(self._stop)
        self._work.ended.connect(self._end)
        self.began.emit()
        self._work.start()

    @Slot(object)
    def _succeed(self, result: object) -> None:
        if self._next is None:
            self.done.emit(result)

    @Slot(object)
    def _refuse(self, error: Refused) -> None:
        if self._next is None:
            self.refused.emit(error)

    @Slot()
    def _stop(self) -> None:
        if self._next is None:
            self.stopped.emit()

    @Slot()
    def _end(self) -> None:
        if self._work:
            self._work.deleteLater()
            self._work = None
        task, self._next = self._next, None
        if task is not None:
            self._start(task)
        else:
            self.ended.emit()
