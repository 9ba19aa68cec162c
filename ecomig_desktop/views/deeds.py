"""Small menu commands that belong to no screen: who is working, the keys, the log, the about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecomig_desktop import __version__, crash_log
from ecomig_desktop.errors import Refused
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk


def name_operator(desk: Desk, window: QWidget) -> None:
    """Ask whose name stands with the changes made here, and what the laptop is called."""
    from ecomig_desktop.views.operator_dialog import OperatorDialog

    dialog = OperatorDialog(desk.settings.operator, desk.workbook.laptop, window)
    if not dialog.exec():
        return
    desk.settings.operator = dialog.name()
    desk.workbook.operator = dialog.name()
    if dialog.laptop() != desk.workbook.laptop:
        try:
            desk.workbook.rename_laptop(dialog.laptop())
        except Refused as error:
            desk.refused.emit(error)
        else:
            desk.renamed.emit()


def show_keys(desk: Desk, window: QWidget) -> None:
    """Show every key on one page."""
    from ecomig_desktop.views.keys_dialog import KeysDialog

    KeysDialog(window, outcomes=desk.outcome_time.has_come).exec()


def show_log(desk: Desk, window: QWidget) -> None:
    """Open the log file."""
    messages.show_file(crash_log.log_path())


def tell_about(desk: Desk, window: QWidget) -> None:
    """Say which program this is."""
    text = QCoreApplication.translate(
        "About",
        "Version {version}. The offline desk of a campaign on wheels: attendance, notes and one "
        "truthful record of regional meetings.\n\nThe font is FiraGO (SIL Open Font License), "
        "the icons are Lucide (ISC).",
    )
    messages.tell(window, "EcoMig Desktop", text.format(version=__version__))


def print_sheet(desk: Desk, window: QWidget) -> None:
    """Show the attendance sheet of the current meeting, to print or save it."""
    from ecomig_desktop.views.sheet_dialog import show_sheet

    show_sheet(desk, window)
