"""One work at a time: what is asked for anew while it runs is begun once it has stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Progress, Work
from ecomig_desktop.workbook import Workbook

Task = Callable[[Progress], Any]
Then = Callable[[Any], object]
"""What is done in the window's thread with what a task returned."""


def with_workbook(workbook: Workbook, act: Callable[[Workbook, Progress], Any]) -> Task:
    """The task of doing that with the workbook, on a connection of its own."""

    def task(progress: Progress) -> Any:
        with workbook.for_thread() as own:
            return act(own, progress)

    return task


class OneWork(QObject):
    """Runs tasks off the window's thread; a short one may be done at once, in it. What does one
    kind of work or several, but never two at once, derives from it. What is no
    Refused is a mistake of ours: it goes to the excepthook.

    Signals:
        began(): work begins in another thread.
        progressed(float, str): how far it is.
        done(object): what the last task that was asked for returned, unless somebody else is to
            have that.
        refused(object): it raised this Refused.
        stopped(): it was cancelled, and nothing else was asked for.
        ended(): it is free again.
    """

    began = Signal()
    progressed = Signal(float, str)
    done = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._then: Then | None = None
        self._next: tuple[Task, Then] | None = None

    @property
    def busy(self) -> bool:
        """Whether work is under way in another thread."""
        return self._work is not None

    def start(self, task: Task, then: Then | None = None, *, at_once: bool = False) -> None:
        """Do this, and hand what it returns to `then` instead of telling it with `done`; what is
        under way is out of date, and stopped. `at_once` is for what takes no longer than a
        keystroke may."""
        then = then or self.done.emit
        if self._work:
            self._next = task, then
            self._work.cancel()
        elif at_once:
            self._do_here(task, then)
        else:
            self._start(task, then)

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

    def _do_here(self, task: Task, then: Then) -> None:
        try:
            result = task(Progress(lambda fraction, text: None))
        except Refused as error:
            self.refused.emit(error)
        else:
            then(result)

    def _start(self, task: Task, then: Then) -> None:
        self._then = then
        self._work = Work(task, self, kept=then)  # it may be all that keeps whoever asks
        self._work.progressed.connect(self.progressed)
        self._work.succeeded.connect(self._succeed)
        self._work.refused.connect(self._refuse)
        self._work.failed.connect(self._confess)
        self._work.stopped.connect(self._stop)
        self._work.ended.connect(self._end)
        self.began.emit()
        self._work.start()

    @Slot(object)
    def _succeed(self, result: object) -> None:
        if self._next is None and self._then is not None:
            self._then(result)

    @Slot(object)
    def _refuse(self, error: Refused) -> None:
        if self._next is None:
            self.refused.emit(error)

    @Slot(object)
    def _confess(self, error: Exception) -> None:
        """A mistake of ours in the worker: hand it to the excepthook."""
        raise error

    @Slot()
    def _stop(self) -> None:
        if self._next is None:
            self.stopped.emit()

    @Slot()
    def _end(self) -> None:
        self._work = self._then = None
        following, self._next = self._next, None
        if following is not None:
            self._start(*following)
        else:
            self.ended.emit()
