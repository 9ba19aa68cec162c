"""Files that go and come: conflicts, export, backup, and the project's texts."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.backup_dialog import BackupDialog
from ecomig_desktop.views.export_dialog import ExportDialog
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.project_dialog import ProjectDialog
from tests.gallery.returns import office
from tests.gallery.screen import Screen
from tests.gallery.world import World


def counted(world: World) -> QWidget:
    """The window, in which somebody still has to decide."""
    desk, example = office(world)
    merge_files(desk.workbook, example.returns)
    return MainWindow(desk, TABS, DEEDS)


def export(world: World) -> QWidget:
    """As it opens."""
    return ExportDialog(world.desk)


def export_done(world: World) -> QWidget:
    """The file is written."""
    dialog = ExportDialog(world.desk)
    folder = world.folder / "გრძელი სახელის მქონე საქაღალდე"
    folder.mkdir(exist_ok=True)
    dialog.set_path(folder / "ეკომიგრაცია 2016 ანაკლია-1.ecomig")
    dialog.export()
    while dialog.exported is None:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return dialog


def export_refused(world: World) -> QWidget:
    """The stick is full."""
    dialog = ExportDialog(world.desk)
    dialog.show_refusal(Refused("no_space", path="/media/ნინო/USB/ეკომიგრაცია 2016.ecomig"))
    return dialog


def backup(world: World) -> QWidget:
    """A backup was made."""
    dialog = BackupDialog(world.desk)
    while dialog.path is None:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return dialog


def project(world: World) -> QWidget:
    """The project's texts."""
    return ProjectDialog(world.desk)


SCREENS = (
    Screen("conflicts_counted", counted, ((1024, 700),)),
    Screen("export", export, ()),
    Screen("export_done", export_done, ()),
    Screen("export_refused", export_refused, ()),
    Screen("backup_done", backup, ()),
    Screen("project", project, ()),
)
