"""Who the people of a list are: filtered, decided by a key, left out, for another meeting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.frame import PEOPLE
from ecomig_desktop.views.import_people.page import ImportPage
from ecomig_desktop.workbook import commands
from tests.exchange.people_list.making import sheet

Settle = Callable[[ImportPage], None]
ROWS = (
    ("სახელი", "გვარი", "ტელეფონი", "ორგანიზაცია"),
    ("მაია", "კალანდაძე", "599123456", ""),
    ("ანა", "გელაშვილი", "", ""),
    ("ნანა", "გელაშვილი", "", ""),
    ("ნინო", "აბაშიძე", "555 10 20 30", "სხვა მერია"),
)


@pytest.fixture
def namesakes(desk: Desk) -> dict[str, list[str]]:
    """Two people of each of two names."""
    return {
        given: [
            desk.workbook.run(
                commands.add(
                    "person", given_name=given, family_name="გელაშვილი", phone=f"59900000{at}"
                )
            ).ids[0]
            for at in places
        ]
        for given, places in (("ანა", (1, 2)), ("ნანა", (3, 4)))
    }


@pytest.fixture
def people(
    page: ImportPage, namesakes: dict[str, list[str]], tmp_path: Path, settle: Settle
) -> ImportPage:
    page.take(sheet(tmp_path / "სია.xlsx", ROWS))
    settle(page)
    page.go_on()
    settle(page)
    return page


def press(qtbot: QtBot, key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key)
    qtbot.wait(10)


def row(page: ImportPage) -> int | None:
    current = page.people.list.current()
    return current.line.row if current else None


def test_it_begins_at_the_first_line_that_asks(people: ImportPage) -> None:
    assert people.step == PEOPLE and row(people) == 2
    assert people.people.list.hasFocus()


def test_one_key_decides_and_leads_to_the_next_that_asks(
    people: ImportPage, namesakes: dict[str, list[str]], qtbot: QtBot
) -> None:
    shown = people.people.detail._people
    press(qtbot, Qt.Key.Key_2)
    assert people.plan.chosen == {2: shown[1]} and shown[1] in namesakes["ანა"]
    assert row(people) == 3
    press(qtbot, Qt.Key.Key_N)
    assert people.plan.chosen[3] is None
    assert not people.plan.open_rows
    press(qtbot, Qt.Key.Key_Backspace)
    assert [each.line.row for each in people.plan.open_rows] == [3]


def test_control_z_takes_a_decision_back(people: ImportPage, desk: Desk, qtbot: QtBot) -> None:
    digest = desk.workbook.digest()
    press(qtbot, Qt.Key.Key_1)
    widget = QApplication.focusWidget()
    assert widget is not None and len(people.plan.open_rows) == 1
    qtbot.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(people.plan.open_rows) == 2
    assert desk.workbook.digest() == digest


def test_an_open_line_that_is_left_says_so(people: ImportPage, qtbot: QtBot) -> None:
    said = people.foot_line.sentence()
    assert people.foot_line.main.isEnabled()
    assert "2" in said.splitlines()[1]


def test_space_leaves_a_line_out(people: ImportPage, qtbot: QtBot) -> None:
    people.people.list.stand_on(1)
    qtbot.wait(10)
    press(qtbot, Qt.Key.Key_Space)
    assert people.plan.unticked == {1}
    assert people.plan.tally.new == 0


def test_only_lines_of_one_kind_are_shown(people: ImportPage) -> None:
    people.people.kinds.choose("new")
    people.people.kinds.chosen.emit("new")
    assert [each.line.row for each in people.people.model.rows()] == [1]


def test_another_meeting_is_another_plan(people: ImportPage, desk: Desk) -> None:
    assert people.plan.meeting == desk.meeting.id
    other = desk.workbook.meetings()[3].id
    people.people.meeting.chosen.emit(other)
    assert people.plan.meeting == other
    assert people.plan.tally.invited == 2, "who is on the list of the first is not on this one's"
    people.people.meeting.chosen.emit("")
    assert people.plan.meeting is None and people.plan.tally.invited == 0


def test_what_differs_is_shown_and_taken_only_when_that_is_wanted(
    people: ImportPage,
) -> None:
    box = people.people.update_box
    assert box.isVisible() and not box.isChecked()
    assert people.plan.tally.filled == 0
    box.click()
    assert people.plan.tally.filled == 1


def test_a_known_person_can_be_said_to_be_somebody_else(people: ImportPage, qtbot: QtBot) -> None:
    people.people.list.stand_on(4)
    qtbot.wait(10)
    press(qtbot, Qt.Key.Key_N)
    assert people.plan.chosen[4] is None
    assert people.plan.tally.new == 2
