"""Giving out the attendance sheet from the window: printed or saved, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Progress, Work
from ecomig_desktop.printing.issuing import record_command
from ecomig_desktop.printing.paper import pdf, print_pages
from ecomig_desktop.printing.sheet import SheetLayout
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook.file_out import putting


class SheetGiver(QObject):
    """Prints and saves off the window's thread, one sheet at a time.

    Signals:
        began(): from now on it is busy; `ended` follows.
        progressed(float, str): how far it is.
        saved(object): the PDF is at this Path, and the sheet is remembered.
        printed(str): the sheet with this code went to the printer, and is remembered.
        refused(object): nothing was given out, for this reason.
        ended(): it is free again.
    """

    began = Signal()
    progressed = Signal(float, str)
    saved = Signal(object)
    printed = Signal(str)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._work: Work | None = None
        self._layout: SheetLayout | None = None
        self._target = Path()

    @property
    def busy(self) -> bool:
        """Whether a sheet is being made."""
        return self._work is not None

    def save(self, layout: SheetLayout, target: Path) -> None:
        """Make the PDF; the sheet is remembered just before it takes its place."""
        self._layout, self._target = layout, target
        self._start(lambda progress: pdf(layout, progress), self._put)

    def print_on(self, layout: SheetLayout, printer: QPrinter) -> None:
        """Print the pages that the printer was asked for. The sheet is remembered first: no
        paper may be about that the workbook knows nothing of."""
        self._layout = layout
        try:
            self._remember(layout)
        except Refused as error:
            self.refused.emit(error)
            return
        printer.setDocName(layout.content.title.main)
        chosen = printer.printRange() is QPrinter.PrintRange.PageRange
        first, last = (printer.fromPage(), printer.toPage()) if chosen else (1, 0)

        def task(progress: Progress) -> None:
            print_pages(layout, printer, progress, first=first, last=last)

        self._start(task, self._say_printed)

    @Slot()
    def cancel(self) -> None:
        """Stop, if something is under way."""
        if self._work:
            self._work.cancel()

    def finish(self) -> None:
        """Stop and wait for the end, for a window that closes."""
        if self._work:
            self._work.finish()

    def _start(self, task: Callable[[Progress], Any], then: Callable[..., None]) -> None:
        self._work = Work(task, self)
        self._work.progressed.connect(self.progressed)
        self._work.succeeded.connect(then)
        self._work.refused.connect(self.refused)
        self._work.failed.connect(self._confess)
        self._work.ended.connect(self._end)
        self.began.emit()
        self._work.start()

    @Slot(object)
    def _put(self, data: bytes) -> None:
        if self._layout is None:
            return
        try:
            with putting(data, self._target):
                self._remember(self._layout)
        except Refused as error:
            self.refused.emit(error)
        else:
            self.saved.emit(self._target)

    @Slot(object)
    def _say_printed(self, _: object) -> None:
        if self._layout is not None:
            self.printed.emit(self._layout.content.code)

    def _remember(self, layout: SheetLayout) -> None:
        """Have the workbook remember the sheet, unless it is only being read."""
        if not self._desk.workbook.read_only:
            changed = self._desk.workbook.run(record_command(layout, datetime.now()))
            self._desk.news.changed.emit(changed, self._window)

    @Slot()
    def _end(self) -> None:
        if self._work:
            self._work.deleteLater()
            self._work = None
        self.ended.emit()

    @Slot(object)
    def _confess(self, error: Exception) -> None:
        """A mistake of ours in the worker: hand it to the excepthook."""
        raise error
