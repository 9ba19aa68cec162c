"""Two records declared one person by hand: asked, shown, edited, parted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.models.attendee_cells import Column
from ecomig_desktop.models.rows import ROW_ROLE
from ecomig_desktop.views.attendees.history import history_of, told_lines
from ecomig_desktop.views.attendees.same_person import SamePersonDialog
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.reading import Attendee
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pair(desk: Desk) -> tuple[str, str]:
    """Two records of one woman, in two scripts: the Georgian one was entered first."""
    ids = sorted(derived_row_id("person", [number]) for number in range(2))
    for row, values in zip(ids, _KETEVAN, strict=True):
        desk.run(commands.edit("person", row, **values))
        desk.run(commands.check_in(desk.meeting.id or "", row, "2016-11-15T10:30"))
    return ids[0], ids[1]


_KETEVAN: tuple[dict[str, str], ...] = (
    {"given_name": "ქეთევან", "family_name": "ჯაფარიძე", "position": "თავმჯდომარე"},
    {"given_name": "Ketevan", "family_name": "Japaridze", "position": "chair", "phone": "555 1"},
)


def unite(desk: Desk, pair: tuple[str, str], **shown: str) -> None:
    desk.run(desk.workbook.same(*pair, shown))


def dialog_of(tab: AttendeesTab) -> SamePersonDialog:
    assert tab.same.dialog is not None
    return tab.same.dialog


def select(tab: AttendeesTab, *people: str) -> None:
    table = tab.pages.list
    table.setFocus()
    table.clearSelection()
    for person in people:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(tab.listed.index_of(person), flags)


def lines(tab: AttendeesTab) -> list[Attendee]:
    found = [tab.listed.line(tab.listed.index(row, 0)) for row in range(tab.listed.rowCount())]
    return [line for line in found if line]


def test_two_that_are_chosen_become_one(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str], qtbot: QtBot
) -> None:
    before = tab.listed.rowCount()
    select(tab, *pair)
    tab.box.setFocus()  # where the cursor always is at the door
    qtbot.keyClick(tab.box, Qt.Key.Key_J, CONTROL)
    dialog_of(tab).unite.click()
    assert tab.same.dialog is None
    assert desk.workbook.main_of(pair[1]) == pair[0]
    assert tab.listed.rowCount() == before - 1
    assert tab.listed.index_of(pair[0]) == tab.listed.index_of(pair[1])
    assert "ერთ ადამიანად" in tab.said.text()


def test_what_is_chosen_in_the_dialog_shows(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    select(tab, *pair)
    tab.same.declare()
    dialog = dialog_of(tab)
    _, chips = dialog.fields.rows["given_name"]
    chips.choose(pair[1])
    assert dialog.name() == "Ketevan ჯაფარიძე"
    dialog.accept()
    shown = desk.workbook.shown_person(pair[0])
    assert shown and (shown.full_name, shown.phone) == ("Ketevan ჯაფარიძე", "555 1")


def test_only_what_differs_is_asked(desk: Desk, pair: tuple[str, str], qtbot: QtBot) -> None:
    dialog = SamePersonDialog(desk, *pair)
    qtbot.addWidget(dialog)
    assert dialog.fields.rows.keys() == {"given_name", "family_name", "position"}
    assert set(dialog.fields.shown().values()) == {pair[0]}


def test_with_one_chosen_the_other_is_found_by_typing(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str], qtbot: QtBot
) -> None:
    tab._show_person(pair[0])
    tab.same.declare()
    dialog = dialog_of(tab)
    assert not dialog.unite.isEnabled() and dialog.command() is None
    type_text(dialog.pick, "japar")
    qtbot.keyClick(dialog.pick, Qt.Key.Key_Return)
    assert dialog.other == pair[1]
    dialog.unite.click()
    assert desk.workbook.main_of(pair[1]) == pair[0]


def test_nobody_is_offered_as_one_with_themselves(
    desk: Desk, pair: tuple[str, str], qtbot: QtBot
) -> None:
    unite(desk, pair)
    dialog = SamePersonDialog(desk, pair[0])
    qtbot.addWidget(dialog)
    type_text(dialog.pick, "japar")
    assert not dialog.pick.popup_is_open()


def test_leaving_the_dialog_leaves_them_two(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    select(tab, *pair)
    tab.same.declare()
    dialog_of(tab).done(QDialog.DialogCode.Rejected)
    assert desk.workbook.verdicts() == []


def test_who_was_said_to_be_two_is_pointed_out(
    desk: Desk, pair: tuple[str, str], qtbot: QtBot
) -> None:
    desk.run(commands.judge(*pair, "different"))
    dialog = SamePersonDialog(desk, *pair)
    qtbot.addWidget(dialog)
    assert "ორი სხვადასხვა" in dialog._warning.text()


def test_the_side_names_the_records_and_parts_them(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str], qtbot: QtBot
) -> None:
    before = lines(tab)
    unite(desk, pair)
    tab._show_person(pair[0])
    assert list(tab.panel.united.buttons) == [pair[1]]
    tab.panel.united.buttons[pair[1]].click()
    assert desk.workbook.united(pair[0]) is None
    assert lines(tab) == before
    assert "ისევ ცალკე" in tab.said.text()
    qtbot.waitUntil(lambda: not tab.panel.united.isVisible())


def test_undo_and_redo_go_through_the_list(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    apart = lines(tab)
    unite(desk, pair)
    together = lines(tab)
    desk.undo()
    assert lines(tab) == apart
    desk.redo()
    assert lines(tab) == together and len(together) == len(apart) - 1


def test_a_cell_is_written_into_the_record_that_it_shows(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    unite(desk, pair, position=pair[1])
    at = tab.listed.index_of(pair[0]).siblingAtColumn(Column.POSITION)
    assert at.data() == "chair"
    assert tab.listed.setData(at, "head")
    other = desk.workbook.person(pair[1])
    first = desk.workbook.person(pair[0])
    assert other and other.position == "head"
    assert first and first.position == "თავმჯდომარე"
    assert tab.listed.index_of(pair[0]).siblingAtColumn(Column.POSITION).data() == "head"


def test_a_field_at_the_side_is_written_into_the_record_that_it_shows(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    unite(desk, pair, organisation=pair[1])
    tab._show_person(pair[0])
    tab.panel.fields.edited.emit("organisation", "union")
    other = desk.workbook.person(pair[1])
    assert other and other.organisation == "union"


def test_a_change_of_the_hidden_record_is_seen(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    unite(desk, pair, phone=pair[1])
    assert tab.listed.line(tab.listed.index_of(pair[0]))
    desk.run(commands.edit("person", pair[1], phone="599 00 00 00"))
    line = tab.listed.line(tab.listed.index_of(pair[0]))
    assert line and line.person.phone == "599 00 00 00"


def test_who_is_one_with_others_bears_a_mark(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    def picture() -> bytes:
        at = tab.listed.index_of(pair[0])
        room = tab.pages.list.visualRect(at)
        drawn: QPixmap = tab.pages.list.viewport().grab(room)
        return bytes(drawn.toImage().constBits())

    plain = picture()
    unite(desk, pair)
    assert tab.listed.index_of(pair[0]).data(ROW_ROLE).others == (pair[1],)
    assert picture() != plain
    at = tab.listed.index_of(pair[0])
    assert at.data() == "ქეთევან ჯაფარიძე"
    told = at.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "ქეთევან ჯაფარიძე, ერთი ადამიანი 2 ჩანაწერში"


def test_everybody_of_the_other_meeting_is_invited_but_who_is_here_as_one(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    first, second = desk.workbook.meetings()[:2]
    desk.run(commands.remove_attendance(first.id, pair[1]))
    desk.run(commands.invite(second.id, [pair[1]]))
    unite(desk, pair)
    before = desk.workbook.meeting_counts()[first.id].invited
    tab.invite_all_of(second.id)
    assert desk.workbook.meeting_counts()[first.id].invited == before


def test_the_history_is_that_of_all_records_and_says_whose(
    tab: AttendeesTab, desk: Desk, pair: tuple[str, str]
) -> None:
    unite(desk, pair)
    (line,) = (line for line in lines(tab) if line.person.id in pair)
    history = history_of(desk.workbook, line.person, line.attendance)
    assert told_lines(history[0], "ka") == ["ერთი ადამიანია: ქეთევან ჯაფარიძე — Ketevan Japaridze"]
    assert {told.record for told in history[1:]} == {"ქეთევან ჯაფარიძე", "Ketevan Japaridze"}
    assert len(history) == 5  # two records, two places on the list, and that they are one
    desk.undo()
    alone = desk.workbook.person(pair[0])
    assert alone and [told.record for told in history_of(desk.workbook, alone, None)] == [""]
