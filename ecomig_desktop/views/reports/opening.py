"""Opens the window of reports beside the main one, where work goes on while it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.lent_focus import lent_focus
from ecomig_desktop.views.reports.report_dialog import ReportDialog


def open_reports(desk: Desk, window: QWidget, name: str = "", about: str = "") -> None:
    """Show the reports of a workbook: that of `name`, of the submission or recommendation that it
    is `about`, else the one that was shown last. There is one such window; it goes with
    `window`."""
    from ecomig_desktop.views.main_window import MainWindow

    with lent_focus():  # what is being typed is to be in the report
        there = (each for each in window.findChildren(ReportDialog) if each.isVisible())
        dialog = next(there, None)
        if dialog is not None:
            dialog.ask(name, about)
        else:
            dialog = ReportDialog(desk, window, name, about)
            dialog.setWindowFlags(Qt.WindowType.Window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if isinstance(window, MainWindow):
                window.closed.connect(dialog.reject)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
