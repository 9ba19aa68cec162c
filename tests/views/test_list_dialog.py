"""The dialogs that write lists of attendees and the schedule."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from ecomig_desktop.views.calendar_dialog import CalendarDialog
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.list_dialog import ListDialog
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar


@pytest.fixture
def dialog(desk: Desk, tmp_path: Path, qtbot: QtBot) -> ListDialog:
    folder = tmp_path / "lists"
    folder.mkdir()
    desk.settings.set_text("lists_folder", str(folder))
    made = ListDialog(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def save(dialog: ListDialog | CalendarDialog, qtbot: QtBot) -> None:
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.busy)


def header(path: Path) -> list[object]:
    return list(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[0])


def test_it_begins_with_the_current_meeting_and_without_contacts(
    dialog: ListDialog, desk: Desk, qtbot: QtBot
) -> None:
    assert dialog.meeting() == desk.meeting.id
    assert dialog.path().name == "მონაწილეები 15.11.2016 ანაკლია.xlsx"
    save(dialog, qtbot)
    assert "ტელეფონი" not in header(dialog.path())


def test_enter_writes_and_says_how_many_are_on_it(
    dialog: ListDialog, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.written is not None and not dialog.busy)
    said = "\n".join(each.plain_text() for each in dialog.findChildren(Label) if each.isVisible())
    assert f"{len(desk.workbook.attendee_ids(str(desk.meeting.id)))} მონაწილე" in said


def test_contacts_are_there_once_they_are_ticked(
    dialog: ListDialog, desk: Desk, qtbot: QtBot
) -> None:
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    save(dialog, qtbot)
    assert "ტელეფონი" in header(dialog.path())
    again = ListDialog(desk)
    qtbot.addWidget(again)
    assert not again.options().contacts


def test_all_meetings_are_a_choice(dialog: ListDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.choose_meeting(None)
    assert dialog.path().name == "მონაწილეები ეკომიგრაცია 2016.xlsx"
    save(dialog, qtbot)
    sheets = CalamineWorkbook.from_path(dialog.path()).sheet_names
    assert len(sheets) == len(desk.workbook.meetings()) + 1


def test_tab_goes_from_the_choices_to_the_file_and_then_to_the_buttons(
    dialog: ListDialog, qtbot: QtBot
) -> None:
    last_choice = dialog.findChildren(QCheckBox)[-1]
    last_choice.setFocus()
    qtbot.keyClick(last_choice, Qt.Key.Key_Tab)
    line = dialog.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == str(dialog.path())


def test_a_name_that_was_typed_stays_when_something_else_is_chosen(dialog: ListDialog) -> None:
    dialog.set_path(dialog.path().with_name("ჩემი სია.csv"))
    dialog.choose_meeting(None)
    assert dialog.path().name == "ჩემი სია.xlsx"


def test_what_cannot_be_written_is_refused_in_place(
    dialog: ListDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.set_path(tmp_path / "არსად" / "სია.xlsx")
    save(dialog, qtbot)
    assert [bar.isVisible() for bar in dialog.findChildren(NoticeBar)] == [True]
    assert dialog.written is None


def test_the_schedule_is_saved_for_calendars(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = CalendarDialog(desk)
    qtbot.addWidget(made)
    made.set_path(tmp_path / "განრიგი")
    save(made, qtbot)
    events = Calendar.from_ical((tmp_path / "განრიგი.ics").read_bytes()).events
    assert len(events) == len(desk.workbook.meetings())
