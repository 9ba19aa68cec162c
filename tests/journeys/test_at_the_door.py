"""A morning at the door, through the real window: queue, wrong layouts, somebody new, mistakes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.person import Person
from ecomig_desktop.georgian.layouts import to_qwerty, to_russian
from ecomig_desktop.models.attendee_cells import Column
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from tests.hands import focused
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def found(desk: Desk, name: str) -> tuple[Person, Attendance | None]:
    match = desk.workbook.find_people(name, desk.meeting.id)[0]
    return match.person, match.attendance


def is_here(desk: Desk, name: str) -> bool:
    attendance = found(desk, name)[1]
    return attendance is not None and attendance.is_present


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(lambda name: name[:2], id="two letters"),
        pytest.param(lambda _: "beri", id="Latin"),
        pytest.param(to_qwerty, id="Latin layout instead of the Georgian"),
        pytest.param(to_russian, id="Russian layout instead of the Georgian"),
    ],
)
def test_the_queue_is_checked_in_however_the_name_is_typed(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot, typed: Callable[[str], str]
) -> None:
    type_text(focused(), typed("ბერიძე"))
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert is_here(desk, "ბერიძე")
    assert focused() is tab.box and tab.box.text() == ""


def test_the_counter_goes_up_with_every_check_in(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.workbook.attendee_counters(desk.meeting.id or "").present
    for name in ("ბერიძე", "დადიანი", "ლომაია"):
        type_text(focused(), name)
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.header._number.plain_text() == str(before + 3))


def test_a_walk_in_is_registered_and_asked_for_the_rest(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    type_text(focused(), "ვახტანგ ჭანტურია")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    type_text(focused(), "ხობის მერ")
    offers = tab.panel.fields.lines["organisation"].editor
    qtbot.waitUntil(lambda: "ხობის მერია" in offers.offers())  # type: ignore[attr-defined]
    type_text(focused(), "ია")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    type_text(focused(), "მძღოლი")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    person, attendance = found(desk, "ვახტანგ ჭანტურია")
    assert (person.given_name, person.family_name) == ("ვახტანგ", "ჭანტურია")
    assert (person.organisation, person.position) == ("ხობის მერია", "მძღოლი")
    assert attendance and attendance.is_present
    assert focused() is tab.box


def test_a_mistake_is_undone_and_redone_with_the_usual_keys(
    window: MainWindow, tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    type_text(focused(), "ბერიძე")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert tab.box.text() == ""
    qtbot.keyClick(focused(), Qt.Key.Key_Z, CONTROL)
    assert not is_here(desk, "ბერიძე")
    qtbot.waitUntil(window.menus.actions["redo"].isEnabled)
    qtbot.keyClick(focused(), Qt.Key.Key_Y, CONTROL)
    assert is_here(desk, "ბერიძე")


def test_a_registration_is_undone_whole(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    before = desk.workbook.attendee_counters(desk.meeting.id or "").total
    type_text(focused(), "უცნობი კაცი")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.keyClick(focused(), Qt.Key.Key_Z, CONTROL)
    assert desk.workbook.attendee_counters(desk.meeting.id or "").total == before
    assert not desk.workbook.find_people("უცნობი კაცი", desk.meeting.id)
    qtbot.waitUntil(lambda: tab.panel.line is None or tab.panel.line.person.given_name != "უცნობი")


def test_a_cell_is_corrected_in_the_list(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    person, _ = found(desk, "ბერიძე")
    table = tab.pages.list
    row = tab.listed.index_of(person.id).row()
    table.setFocus()
    table.mark(tab.listed.index(row, Column.POSITION))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor
    editor.selectAll()
    type_text(editor, "თავმჯდომარე")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: found(desk, "ბერიძე")[0].position == "თავმჯდომარე")
    assert tab.listed.index(row, Column.POSITION).data() == "თავმჯდომარე"


def test_somebody_registered_twice_is_pointed_out(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    type_text(focused(), "nino abashidze")
    assert "აბაშიძე" in tab.said.text()
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    assert tab.panel.alike.isVisible()
    qtbot.waitUntil(lambda: "2" in tab.filters.duplicates.text())


def test_the_meeting_menu_does_what_the_keys_do(
    window: MainWindow, tab: AttendeesTab, desk: Desk
) -> None:
    window.show_tab("notes")
    tab.box.setText("ბერიძე")
    window.do("check_in_attendee")
    assert is_here(desk, "ბერიძე")
    assert focused() is tab.box
