from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import Program
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.settings import Settings
from ecomig_desktop.views.new_workbook import NewWorkbookDialog
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Workbook


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp, Settings(tmp_path / "settings.ini"))
    made.start.show()
    yield made
    made.close()
    made.language.leave()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "წიგნი.ecomig"
    Workbook.create(place, default_plan()).close()
    return place


def test_opening_takes_the_place_of_the_start_screen(program: Program, path: Path) -> None:
    program.open_file(path)
    assert program.window is not None
    assert program.window.isVisible()
    assert not program.start.isVisible()
    assert program.settings.recent[0] == path.resolve()


def test_what_cannot_be_opened_is_said_on_the_start_screen(
    program: Program, tmp_path: Path
) -> None:
    text = tmp_path / "სია.ecomig"
    text.write_text("სია", encoding="utf-8")
    program.open_file(text)
    assert program.window is None
    assert "სია.ecomig" in program.start.findChildren(NoticeBar)[0].text()


def test_another_workbook_takes_the_place_of_the_first(
    program: Program, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.ecomig"
    Workbook.create(other).close()
    program.open_file(path)
    first = program.window
    program.open_file(other)
    assert program.window is not first
    with Workbook.open(path) as again:
        assert not again.read_only


def test_the_same_workbook_is_not_opened_twice(program: Program, path: Path) -> None:
    program.open_file(path)
    first = program.window
    program.open_file(path)
    assert program.window is first


def test_a_workbook_that_another_program_holds_is_read(program: Program, path: Path) -> None:
    with Workbook.open(path):
        program.open_file(path)
        assert program.window is not None
        assert program.window.desk.workbook.read_only
        shown = [one.text() for one in program.window.findChildren(NoticeBar) if one.text()]
        assert len(shown) == 1


def test_going_back_to_the_start_screen_lets_the_file_go(program: Program, path: Path) -> None:
    program.open_file(path)
    program.show_start()
    assert program.window is None
    assert program.start.isVisible()
    with Workbook.open(path) as again:
        assert not again.read_only


def test_the_example_needs_no_decisions(program: Program, qtbot: QtBot) -> None:
    program.open_example()
    qtbot.waitUntil(lambda: program.window is not None, timeout=60_000)
    assert program.window is not None
    assert program.window.desk.meeting.id is not None


def test_a_new_workbook_is_made_where_the_user_says(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: NewWorkbookDialog) -> int:
        dialog.set_path(str(tmp_path / "ახალი"))
        return 1

    monkeypatch.setattr(NewWorkbookDialog, "exec", choose)
    program.make_new()
    assert program.window is not None
    assert program.window.desk.workbook.path == tmp_path / "ახალი.ecomig"
    assert len(program.window.desk.workbook.meetings()) == 7


def test_on_the_day_of_a_meeting_the_door_comes_first(program: Program, tmp_path: Path) -> None:
    plan = default_plan()
    plan["meetings"][3]["date"] = date.today().isoformat()
    path = tmp_path / "today.ecomig"
    Workbook.create(path, plan).close()
    program.open_file(path)
    assert program.window is not None
    desk = program.window.desk
    (meeting,) = [one for one in desk.workbook.meetings() if one.id == desk.meeting.id]
    assert meeting.day == date.today()
    assert program.window.current_tab().name == "attendees"
