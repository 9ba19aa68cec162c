"""Long work off the window's thread: it tells how far it is, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from ecomig_desktop.errors import Cancelled, Refused
from ecomig_desktop.models.under_way import under_way


class Progress:
    """What work calls while it runs: `progress(0.4, "…")`. Raises Cancelled once it is."""

    def __init__(self, tell: Callable[[float, str], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()

    def __call__(self, fraction: float, text: str = "") -> None:
        """Tell how far the work is: from 0.0 to 1.0, below zero where nobody knows."""
        if self._cancelled.is_set():
            raise Cancelled
        self._tell(fraction, text)

    def cancel(self) -> None:
        """Ask the work to stop at its next call."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()


class Work(QThread):
    """Runs `task(progress)` once, in a thread of its own.

    Connect the signals to slots of objects of the window's thread (a lambda would run in the
    worker's), then call `start()`. It stays until it has ended, and `kept` with it; where its
    owner goes before, it is cancelled and tells nobody. After `ended` it must not be used.

    Signals:
        progressed(float, str): how far it is, and in words.
        succeeded(object): what the task returned.
        refused(object): the task raised this Refused.
        failed(object): the task raised another exception, which is our mistake.
        stopped(): it was cancelled.
        ended(): after any of these.
    """

    progressed = Signal(float, str)
    succeeded = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    ended = Signal()

    def __init__(
        self, task: Callable[[Progress], Any], owner: QObject | None = None, kept: object = None
    ) -> None:
        super().__init__()  # no parent, which would take it apart while it runs
        self._task = task
        self._kept = kept
        self._progress = Progress(self.progressed.emit)
        self.finished.connect(self.ended)
        self.ended.connect(self._go)
        if owner is not None:
            owner.destroyed.connect(self.cancel)

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Begin, in the window's thread."""
        under_way().begin(self)
        super().start(priority)

    def run(self) -> None:
        """What the thread does."""
        try:
            result = self._task(self._progress)
        except Cancelled:
            self.stopped.emit()
        except Refused as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001 - told to the window, which lets it be seen
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop; `stopped` follows when it has."""
        self._progress.cancel()

    def finish(self) -> None:
        """Stop it and wait until it has ended, for a window that closes."""
        self.cancel()
        self.wait()

    @Slot()
    def _go(self) -> None:
        under_way().end(self)
