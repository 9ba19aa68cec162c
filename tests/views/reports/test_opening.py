"""The window of reports stands beside the main one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.views.carrying import show_reports
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.reports.opening import open_reports
from ecomig_desktop.views.reports.report_dialog import ReportDialog
from ecomig_desktop.workbook import commands
from tests.gallery.screens_report_window import reports_desk
from tests.gallery.world import World


@pytest.fixture
def desk(world: World) -> Desk:
    return reports_desk(world)


def opened(window: QWidget) -> ReportDialog:
    (dialog,) = (each for each in window.findChildren(ReportDialog) if each.isVisible())
    return dialog


def test_work_goes_on_beside_it_and_it_follows(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    open_reports(desk, window, "actions")
    dialog = opened(window)
    assert dialog.windowModality() == Qt.WindowModality.NonModal
    qtbot.waitUntil(lambda: dialog.pages.pages > 0, timeout=20_000)
    before = dialog.of["recommendation"].editor.count()
    with qtbot.waitSignal(dialog.laid_out, timeout=20_000):
        changed = desk.workbook.run(commands.add("recommendation", text="კიდევ ერთი"))
        desk.news.changed.emit(changed, None)
    assert dialog.of["recommendation"].editor.count() == before + 1
    dialog.close()


def test_there_is_one_which_shows_what_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    open_reports(desk, window, "map")
    submission = desk.workbook.submissions()[0].id
    open_reports(desk, window, "letter", submission)
    dialog = opened(window)
    assert dialog.reports.current() == "letter"
    assert dialog.of["submission"].editor.currentData() == submission
    dialog.close()
    assert not [each for each in window.findChildren(ReportDialog) if each.isVisible()]


def test_it_goes_with_the_window_even_while_pages_are_being_made(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk, (), {"reports": show_reports})
    qtbot.addWidget(window)
    window.show()
    window.do("reports")
    dialog = opened(window)
    dialog.reports.choose("annex")
    window.close()
    assert not dialog.isVisible()
    assert not any(work.busy for work in dialog.findChildren(OneWork))
