"""What the menus do with what goes out and comes in: export, backup, the merge desk, texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.lent_focus import lent_focus
from ecomig_desktop.views.menus import Deed


def export_return(desk: Desk, window: QWidget) -> None:
    """Write a return file."""
    from ecomig_desktop.views.export_dialog import ExportDialog

    with lent_focus():
        ExportDialog(desk, window).exec()


def give_list(desk: Desk, window: QWidget) -> None:
    """Write a list of attendees."""
    from ecomig_desktop.views.list_dialog import ListDialog

    with lent_focus():
        ListDialog(desk, window).exec()


def give_calendar(desk: Desk, window: QWidget) -> None:
    """Write meetings and campaign for calendars."""
    from ecomig_desktop.views.calendar_dialog import CalendarDialog

    with lent_focus():
        CalendarDialog(desk, window).exec()


def show_reports(desk: Desk, window: QWidget) -> None:
    """Show the reports, print them and write them."""
    from ecomig_desktop.views.reports.opening import open_reports

    open_reports(desk, window)


def back_up(desk: Desk, window: QWidget) -> None:
    """Make a backup now."""
    from ecomig_desktop.views.backup_dialog import BackupDialog

    with lent_focus():
        dialog = BackupDialog(desk, window)
        dialog.exec()
    if dialog.path:
        text = QCoreApplication.translate("BackupDialog", "Backup: {name}")
        desk.noted.emit(text.format(name=dialog.path.name))


def edit_project(desk: Desk, window: QWidget) -> None:
    """Show the project's texts, and change them."""
    from ecomig_desktop.views.project_dialog import ProjectDialog

    with lent_focus():
        ProjectDialog(desk, window).exec()


def import_people(desk: Desk, window: QWidget) -> None:
    """Go to the place where lists of people come in."""
    from ecomig_desktop.views.main_window import MainWindow

    if isinstance(window, MainWindow):
        window.show_tab("import_people")


def _desk_opener(part: str) -> Deed:
    """Shows a part of the merge desk, which is a place of the window."""

    def show(desk: Desk, window: QWidget) -> None:
        from ecomig_desktop.views.main_window import MainWindow

        if isinstance(window, MainWindow):
            window.show_tab("merge", part)

    return show


MERGE_DEEDS: dict[str, Deed] = {
    "merge": _desk_opener("preview"),
    "conflicts": _desk_opener("conflicts"),
    "duplicates": _desk_opener("duplicates"),
    "board": _desk_opener("board"),
    "receipts": _desk_opener("receipts"),
}
"""What the menu of the merge does: each leads to a part of its desk."""
