"""What the menus do with what goes out and comes in: export, backup, merge, conflicts, texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.lent_focus import lent_focus


def export_return(desk: Desk, window: QWidget) -> None:
    """Write a return file."""
    from ecomig_desktop.views.export_dialog import ExportDialog

    with lent_focus():
        ExportDialog(desk, window).exec()


def back_up(desk: Desk, window: QWidget) -> None:
    """Make a backup now."""
    from ecomig_desktop.views.backup_dialog import BackupDialog

    with lent_focus():
        dialog = BackupDialog(desk, window)
        dialog.exec()
    if dialog.path:
        text = QCoreApplication.translate("BackupDialog", "Backup: {name}")
        desk.noted.emit(text.format(name=dialog.path.name))


def merge_returns(desk: Desk, window: QWidget) -> None:
    """Merge return files, and go on to the conflicts if the user wants to."""
    from ecomig_desktop.views.merge.dialog import DECIDE, MergeDialog

    with lent_focus():
        dialog = MergeDialog(desk, window)
        if dialog.exec() == DECIDE:
            _decide(desk, window, dialog.conflict)


def show_conflicts(desk: Desk, window: QWidget) -> None:
    """Show the conflicts, and decide them."""
    with lent_focus():
        _decide(desk, window, None)


def edit_project(desk: Desk, window: QWidget) -> None:
    """Show the project's texts, and change them."""
    from ecomig_desktop.views.project_dialog import ProjectDialog

    with lent_focus():
        ProjectDialog(desk, window).exec()


def _decide(desk: Desk, window: QWidget, conflict: str | None) -> None:
    from ecomig_desktop.views.merge.conflicts_dialog import ConflictsDialog

    ConflictsDialog(desk, window, begin_with=conflict).exec()
