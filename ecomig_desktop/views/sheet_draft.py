"""The attendance sheet as it would be printed now: laid out anew whenever the options change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.models.work import Progress
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


class SheetDraft(OneWork):
    """Reads a meeting's list once and lays it out off the window's thread.

    `layout` is what was last laid out, None at first.

    Signals, besides those of `OneWork`:
        laid_out(object): the SheetLayout for the newest options.
    """

    laid_out = Signal(object)

    def __init__(self, workbook: Workbook, meeting: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layout: SheetLayout | None = None
        self._workbook, self._meeting = workbook, meeting
        self._sheet = new_sheet_id()
        self._source: SheetSource | None = None
        self._options = SheetOptions()

    def lay_out(self, options: SheetOptions) -> None:
        """Lay out the sheet with these options; what was under way for others is dropped."""
        self._options = options
        sheet = self._sheet

        def task(progress: Progress) -> tuple[SheetSource, SheetLayout]:
            source = self._source or self._read()
            content = compose(source, options, sheet)
            return source, lay_out(content, options, FontMeasure(), progress)

        self.start(task, self._keep)

    def begin_another(self) -> None:
        """The present one is printed: what is laid out from now on has a code of its own."""
        self._sheet = new_sheet_id()
        self.lay_out(self._options)

    def _read(self) -> SheetSource:
        with self._workbook.for_thread() as workbook:
            return read_source(workbook, self._meeting)

    def _keep(self, made: tuple[SheetSource, SheetLayout]) -> None:
        self._source, self.layout = made
        self.laid_out.emit(self.layout)
