"""The attendance sheet as it would be printed now: laid out anew whenever the options change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop.models.work import Progress, Work
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.sheet import SheetLayout, lay_out
from ecomig_desktop.reports.attendance_sheet import (
    SheetOptions,
    SheetSource,
    compose,
    new_sheet_id,
    read_source,
)
from ecomig_desktop.workbook import Workbook


class SheetDraft(QObject):
    """Reads a meeting's list once and lays it out off the window's thread.

    `layout` is what was last laid out, None at first.

    Signals:
        laid_out(object): the SheetLayout for the newest options.
        refused(object): it could not be read, for this reason.
    """

    laid_out = Signal(object)
    refused = Signal(object)

    def __init__(self, workbook: Workbook, meeting: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layout: SheetLayout | None = None
        self._workbook, self._meeting = workbook, meeting
        self._sheet = new_sheet_id()
        self._source: SheetSource | None = None
        self._options = SheetOptions()
        self._stale = False
        self._work: Work | None = None

    def lay_out(self, options: SheetOptions) -> None:
        """Lay out the sheet with these options; what was under way for others is dropped."""
        self._options = options
        self._stale = True
        if self._work:
            self._work.cancel()
        else:
            self._begin()

    def begin_another(self) -> None:
        """The present one is printed: what is laid out from now on has a code of its own."""
        self._sheet = new_sheet_id()
        self.lay_out(self._options)

    def finish(self) -> None:
        """Stop what is under way, for a window that closes."""
        self._stale = False
        if self._work:
            self._work.finish()

    def _begin(self) -> None:
        options, sheet = self._options, self._sheet
        self._stale = False

        def task(progress: Progress) -> tuple[SheetSource, SheetLayout]:
            source = self._source or self._read()
            content = compose(source, options, sheet)
            return source, lay_out(content, options, FontMeasure(), progress)

        self._work = Work(task, self)
        self._work.succeeded.connect(self._keep)
        self._work.refused.connect(self.refused)
        self._work.failed.connect(self._confess)
        self._work.ended.connect(self._go_on)
        self._work.start()

    def _read(self) -> SheetSource:
        with self._workbook.for_thread() as workbook:
            return read_source(workbook, self._meeting)

    @Slot(object)
    def _keep(self, made: tuple[SheetSource, SheetLayout]) -> None:
        self._source, layout = made
        if not self._stale:
            self.layout = layout
            self.laid_out.emit(layout)

    @Slot()
    def _go_on(self) -> None:
        if self._work:
            self._work.deleteLater()
            self._work = None
        if self._stale:
            self._begin()

    @Slot(object)
    def _confess(self, error: Exception) -> None:
        """A mistake of ours in the worker: hand it to the excepthook."""
        raise error
