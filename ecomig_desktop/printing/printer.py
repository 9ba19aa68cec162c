"""Printing on a printer that the user has chosen, in the dialog of the system."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter

from ecomig_desktop.printing.elements import Paper
from ecomig_desktop.printing.paper import print_pages
from ecomig_desktop.printing.sheet import Progress


def print_chosen(layout: Paper, printer: QPrinter, progress: Progress | None = None) -> None:
    """Print the pages that were asked for: some, or all. Refused where the printer takes none."""
    chosen = printer.printRange() is QPrinter.PrintRange.PageRange
    first, last = (printer.fromPage(), printer.toPage()) if chosen else (1, 0)
    print_pages(layout, printer, progress, first=first, last=last)
