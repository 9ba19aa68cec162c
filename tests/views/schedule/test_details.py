from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.schedule.tab import ScheduleTab
from ecomig_desktop.workbook import commands
from tests.views.typing_keys import type_text


@pytest.fixture
def opened(tab: ScheduleTab) -> ScheduleTab:
    tab.toggle_details()
    return tab


def field(tab: ScheduleTab, column: str) -> QWidget:
    return tab.details._fields[column].editor


def fill_in(tab: ScheduleTab, column: str, text: str, qtbot: QtBot) -> None:
    editor = field(tab, column)
    editor.setFocus()
    editor.selectAll()  # type: ignore[attr-defined]
    type_text(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def meeting(desk: Desk) -> Meeting:
    found = desk.workbook.meeting(desk.meeting.id or "")
    assert found is not None
    return found


def test_a_pause_keeps_what_was_typed(opened: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    editor = field(opened, "venue")
    editor.setFocus()
    type_text(editor, "სკოლა")
    qtbot.waitUntil(lambda: meeting(desk).venue == "სკოლა")


@pytest.mark.parametrize(
    ("column", "typed", "kept"),
    [
        ("place", "ზუგდიდი", "ზუგდიდი"),
        ("date", "18.11.2016", "2016-11-18"),
        ("date", "18.11", "2016-11-18"),
        ("starts", "9", "09:00"),
        ("ends", "17.30", "17:30"),
        ("municipality", "khobi", "khobi"),
    ],
)
def test_each_field_is_kept_at_once(
    opened: ScheduleTab, desk: Desk, qtbot: QtBot, column: str, typed: str, kept: str
) -> None:
    fill_in(opened, column, typed, qtbot)
    assert getattr(meeting(desk), column) == kept


@pytest.mark.parametrize(("column", "typed"), [("date", "ხვალ"), ("starts", "25:00")])
def test_what_cannot_be_is_said_in_place_and_not_kept(
    opened: ScheduleTab, desk: Desk, qtbot: QtBot, column: str, typed: str
) -> None:
    before = meeting(desk)
    fill_in(opened, column, typed, qtbot)
    assert opened.details._fields[column].warning()
    assert meeting(desk) == before


def test_the_status_is_kept(opened: ScheduleTab, desk: Desk) -> None:
    box = field(opened, "status")
    box.setCurrentIndex(box.findData("cancelled"))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]
    assert meeting(desk).status == "cancelled"


def test_notes_of_several_lines_are_kept_on_leaving(opened: ScheduleTab, desk: Desk) -> None:
    editor = field(opened, "notes")
    editor.setFocus()
    editor.setPlainText("ერთი\nორი")  # type: ignore[attr-defined]
    field(opened, "place").setFocus()
    assert meeting(desk).notes == "ერთი\nორი"


def test_choosing_another_meeting_keeps_the_last_letters(opened: ScheduleTab, desk: Desk) -> None:
    editor = field(opened, "address")
    editor.setFocus()
    type_text(editor, "ქუჩა 1")
    first = desk.meeting.id
    desk.meeting.choose(desk.workbook.meetings()[1].id)
    found = desk.workbook.meeting(first or "")
    assert found is not None and found.address == "ქუჩა 1"
    assert meeting(desk).address is None


def test_a_change_from_elsewhere_is_shown(opened: ScheduleTab, desk: Desk) -> None:
    desk.run(commands.edit("meeting", desk.meeting.id or "", venue="თეატრი"))
    assert field(opened, "venue").text() == "თეატრი"  # type: ignore[attr-defined]
