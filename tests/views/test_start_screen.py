from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Progress, Work
from ecomig_desktop.views.start_screen import StartScreen
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.recent_row import RecentRow
from tests.gallery.world import World


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> StartScreen:
    made = StartScreen(world.settings, world.language)
    qtbot.addWidget(made)
    made.show()
    return made


def button(screen: StartScreen, text: str) -> Button:
    return next(one for one in screen.findChildren(Button) if one.text() == text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("სამუშაო წიგნის გახსნა…", "open_wanted"),
        ("ახალი სამუშაო წიგნი…", "new_wanted"),
        ("მიმოიხედეთ მაგალითში", "example_wanted"),
    ],
)
def test_each_button_says_what_is_wanted(
    screen: StartScreen, text: str, signal: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(getattr(screen, signal)):
        qtbot.keyClick(button(screen, text), Qt.Key.Key_Space)


def test_a_recent_workbook_is_one_key_away(screen: StartScreen, world: World, qtbot: QtBot) -> None:
    path = world.planned_desk.workbook.path
    world.settings.remember(path)
    screen.refresh()
    with qtbot.waitSignal(screen.recent_wanted) as told:
        qtbot.keyClick(screen.findChildren(RecentRow)[0], Qt.Key.Key_Space)
    assert told.args == [path]


def test_a_recent_workbook_that_is_gone_says_so(
    screen: StartScreen, world: World, tmp_path: Path
) -> None:
    world.settings.remember(tmp_path / "stick" / "გეგმა.ecomig")
    screen.refresh()
    row = screen.findChildren(RecentRow)[-1]
    assert not row.isEnabled()
    assert "ახლა აქ არ არის" in row.accessibleName()


def test_a_refusal_is_told_in_the_language_on_the_screen(
    screen: StartScreen, world: World, qtbot: QtBot
) -> None:
    error = Refused("nothing_to_undo")
    screen.show_refusal(error)
    notice = screen.findChildren(NoticeBar)[0]
    assert notice.text() == error.sentence("ka")
    world.language.use("en")
    qtbot.waitUntil(lambda: notice.text() == error.sentence("en"))


def test_work_covers_the_screen_until_it_is_cancelled(screen: StartScreen, qtbot: QtBot) -> None:
    def task(progress: Progress) -> None:
        while True:
            progress(0.3, "ანაკლია")
            time.sleep(0.001)

    work = Work(task, screen)
    screen.wait_for(work, "მაგალითი მზადდება")
    work.start()
    cover = screen.findChildren(BusyCover)[0]
    assert cover.isVisible()
    with qtbot.waitSignal(work.ended):
        qtbot.mouseClick(button(screen, "შეწყვეტა"), Qt.MouseButton.LeftButton)
    assert not cover.isVisible()
