"""Taking back a merge or one of its files, off the window's thread: first asked, then done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.merge.receipts import Receipt, close_account
from ecomig_desktop.merge.taking_out import standing_on, take_out
from ecomig_desktop.models.one_work import OneWork, Then, with_workbook
from ecomig_desktop.models.work import Progress
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


class TakingOut(OneWork):
    """One such work at a time; `writes` says of the last one whether it is one that writes.
    Nothing is written of what was cancelled or refused.

    Signals, besides those of `OneWork`:
        asked(object, object): what stands on this `Part`, a list of `Standing`; none: it can go.
        taken_out(object, object): this `Part` is out; the receipt for that.
        closed(object): the account is closed; the receipt for that.
    """

    asked = Signal(object, object)
    taken_out = Signal(object, object)
    closed = Signal(object)

    def __init__(self, workbook: Workbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._part: Part | None = None
        self._found: object | None = None
        self.writes = False

    def ask(self, part: Part) -> None:
        """Find out what stands on it."""
        self._part = part

        def act(own: Workbook, progress: Progress) -> object:
            return standing_on(own, part.receipt.number, part.file)

        self._begin(act, self._keep_found, writes=False)

    def take_out(self, part: Part, *, with_later: bool = False) -> None:
        """Take it out, and with it what stands on it if that is wanted."""
        self._part = part

        def act(own: Workbook, progress: Progress) -> object:
            return take_out(
                own,
                part.receipt.number,
                part.file,
                with_later=with_later,
                progress=progress,
                cancelled=lambda: progress.cancelled,
            )

        self._begin(act, self._say_taken_out, writes=True)

    def close_account(self) -> None:
        """Issue a receipt over the decisions."""

        def act(own: Workbook, progress: Progress) -> object:
            return close_account(own)

        self._begin(act, self.closed.emit, writes=True)

    def _begin(
        self, act: Callable[[Workbook, Progress], object], then: Then, *, writes: bool
    ) -> None:
        if not self.busy:
            self.writes = writes
            self.start(with_workbook(self._workbook, act), then)

    def _keep_found(self, standing: object) -> None:
        self._found = standing

    def _say_taken_out(self, receipt: object) -> None:
        self._workbook.read_steps_anew()
        self.taken_out.emit(self._part, receipt)

    @Slot()
    def _end(self) -> None:
        super()._end()
        found, self._found = self._found, None
        if found is not None:  # only now: what is found may be taken out at once
            self.asked.emit(self._part, found)
