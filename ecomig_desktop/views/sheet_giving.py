"""Giving out the attendance sheet from the window: printed or saved, and remembered."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.printing.issuing import record_command
from ecomig_desktop.printing.paper import pdf
from ecomig_desktop.printing.printer import print_chosen
from ecomig_desktop.printing.sheet import SheetLayout
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook.file_out import putting


class SheetGiver(OneWork):
    """Prints and saves off the window's thread, one sheet at a time.

    Signals, besides those of `OneWork`:
        saved(object): the PDF is at this Path, and the sheet is remembered.
        printed(str): the sheet with this code went to the printer, and is remembered.
    """

    saved = Signal(object)
    printed = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._layout: SheetLayout | None = None
        self._target = Path()

    def save(self, layout: SheetLayout, target: Path) -> None:
        """Make the PDF; the sheet is remembered just before it takes its place."""
        self._layout, self._target = layout, target
        self.start(lambda progress: pdf(layout, progress), self._put)

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
        self.start(lambda progress: print_chosen(layout, printer, progress), self._say_printed)

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

    def _say_printed(self, _: object) -> None:
        if self._layout is not None:
            self.printed.emit(self._layout.content.code)

    def _remember(self, layout: SheetLayout) -> None:
        """Have the workbook remember the sheet, unless it is only being read."""
        if not self._desk.workbook.read_only:
            changed = self._desk.workbook.run(record_command(layout, datetime.now()))
            self._desk.news.changed.emit(changed, self._window)
