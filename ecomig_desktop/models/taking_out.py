"""Taking back a merge or one of its files, off the window's thread: first asked, then done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.merge.receipts import Receipt, close_account
from ecomig_desktop.merge.taking_out import standing_on, take_out
from ecomig_desktop.models.work import Progress, Work
from ecomig_desktop.workbook import Workbook


@dataclass(frozen=True, slots=True)
class Part:
    """What is to be taken out: all that came by a receipt, or its file of that index."""

    receipt: Receipt
    file: int | None = None

    @property
    def name(self) -> str:
        """What the one file is called; "" for the whole."""
        return "" if self.file is None else self.receipt.files[self.file].name


class TakingOut(QObject):
    """One such work at a time.

    Signals:
        began(bool): work begins; True where it writes.
        progressed(float, str): how far it is.
        asked(object, object): what stands on this `Part`, a list of `Standing`; none: it can go.
        taken_out(object, object): this `Part` is out; the receipt for that.
        closed(object): the account is closed; the receipt for that.
        refused(object): nothing was written, for this reason.
        failed(object): a mistake of ours; the exception.
        ended(): it is free again.
    """

    began = Signal(bool)
    progressed = Signal(float, str)
    asked = Signal(object, object)
    taken_out = Signal(object, object)
    closed = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._work: Work | None = None
        self._part: Part | None = None
        self._found: object | None = None

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def ask(self, part: Part) -> None:
        """Find out what stands on it."""
        self._part = part

        def task(own: Workbook, progress: Progress) -> object:
            return standing_on(own, part.receipt.number, part.file)

        self._start(task, self._keep_found, writes=False)

    def take_out(self, part: Part, *, with_later: bool = False) -> None:
        """Take it out, and with it what stands on it if that is wanted."""
        self._part = part

        def task(own: Workbook, progress: Progress) -> object:
            return take_out(
                own,
                part.receipt.number,
                part.file,
                with_later=with_later,
                progress=progress,
                cancelled=lambda: progress.cancelled,
            )

        self._start(task, self._say_taken_out, writes=True)

    def close_account(self) -> None:
        """Issue a receipt over the decisions."""

        def task(own: Workbook, progress: Progress) -> object:
            return close_account(own)

        self._start(task, self.closed, writes=True)

    @Slot()
    def cancel(self) -> None:
        """Stop what is under way; nothing is written then."""
        if self._work:
            self._work.cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        if self._work:
            self._work.finish()

    def _start(
        self, act: Callable[[Workbook, Progress], object], then: Any, *, writes: bool
    ) -> None:
        if self._work:
            return

        def task(progress: Progress) -> object:
            with self._workbook.for_thread() as own:
                return act(own, progress)

        self._work = Work(task, self)
        self._work.progressed.connect(self.progressed)
        self._work.succeeded.connect(then)
        self._work.refused.connect(self.refused)
        self._work.failed.connect(self.failed)
        self._work.ended.connect(self._end)
        self.began.emit(writes)
        self._work.start()

    @Slot(object)
    def _keep_found(self, standing: object) -> None:
        self._found = standing

    @Slot(object)
    def _say_taken_out(self, receipt: object) -> None:
        self._workbook.read_steps_anew()
        self.taken_out.emit(self._part, receipt)

    @Slot()
    def _end(self) -> None:
        if self._work:
            self._work.deleteLater()
            self._work = None
        self.ended.emit()
        found, self._found = self._found, None
        if found is not None:  # only now: what is found may be taken out at once
            self.asked.emit(self._part, found)
