"""What the keys do at the door, seen from the tab."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.person import Person
from ecomig_desktop.errors import Refused
from ecomig_desktop.models.attendee_cells import Column
from ecomig_desktop.views.attendees.history import entry_lines, history_of
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.widgets.pick_box import PickBox
from ecomig_desktop.workbook import commands
from tests.gallery.world import World
from tests.views.attendees.conftest import shown_tab
from tests.views.typing_keys import type_text

Thing = TypeVar("Thing")
NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def the(thing: Thing | None) -> Thing:
    assert thing is not None
    return thing


def named(desk: Desk, name: str) -> Person:
    found = desk.workbook.find_people(name, desk.meeting.id)
    return found[0].person


def attendance(desk: Desk, name: str) -> Attendance | None:
    found = desk.workbook.find_people(name, desk.meeting.id)
    return found[0].attendance if found else None


def press(
    qtbot: QtBot, tab: AttendeesTab, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING
) -> None:
    qtbot.keyClick(tab.box, key, held)


def test_the_box_has_the_cursor(tab: AttendeesTab) -> None:
    assert QApplication.focusWidget() is tab.box


def test_two_letters_and_enter_check_in(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    type_text(tab.box, "ბე")
    press(qtbot, tab, Qt.Key.Key_Return)
    found = attendance(desk, "ბერიძე")
    assert found and found.is_present and found.arrival_time == "10:42"
    assert tab.box.text() == ""
    assert "10:42" in tab.said.text()


def test_the_best_match_is_highlighted(tab: AttendeesTab) -> None:
    type_text(tab.box, "tam")
    line = tab.pages.matches.current_line()
    assert tab.pages.shows(tab.pages.matches)
    assert line and line.person.family_name in ("გელოვანი", "Gelovani")


def test_down_and_up_go_along_the_matches(tab: AttendeesTab, qtbot: QtBot) -> None:
    type_text(tab.box, "tam")
    first = tab.pages.matches.current_person()
    press(qtbot, tab, Qt.Key.Key_Down)
    assert tab.pages.matches.current_person() not in (first, None)
    press(qtbot, tab, Qt.Key.Key_Up)
    assert tab.pages.matches.current_person() == first


def test_who_is_here_already_is_said_to_be_with_the_way_back(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    type_text(tab.box, "ესებუა")
    press(qtbot, tab, Qt.Key.Key_Return)
    assert "10:15" in tab.said.text()
    tab.said.followed.emit()
    found = attendance(desk, "ესებუა")
    assert found and found.status == "invited" and found.arrived_at is None


def test_a_slip_checks_nobody_in_until_somebody_is_chosen(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.workbook.digest()
    type_text(tab.box, "ბერიძრ")
    assert tab.found.rowCount() and tab.found.rows()[0].why == "near"
    qtbot.keyClick(tab.box, Qt.Key.Key_Return)
    assert desk.workbook.digest() == before
    assert tab.box.text() == "ბერიძრ"
    qtbot.keyClick(tab.box, Qt.Key.Key_Down)
    qtbot.keyClick(tab.box, Qt.Key.Key_Return)
    assert desk.workbook.digest() != before


def test_enter_twice_does_not_check_in_the_next(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.workbook.attendee_counters(desk.meeting.id or "").present
    type_text(tab.box, "ბერიძე")
    press(qtbot, tab, Qt.Key.Key_Return)
    qtbot.wait(100)
    press(qtbot, tab, Qt.Key.Key_Return)
    assert desk.workbook.attendee_counters(desk.meeting.id or "").present == before + 1


def test_control_enter_registers_and_asks_for_the_organisation(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    type_text(tab.box, "ჭანტურია ვახტანგ")
    press(qtbot, tab, Qt.Key.Key_Return, CONTROL)
    person = named(desk, "ვახტანგ")
    assert (person.given_name, person.family_name) == ("ჭანტურია", "ვახტანგ")
    assert tab.panel.line and tab.panel.line.person.id == person.id
    editor = tab.panel.fields.lines["organisation"].editor
    assert QApplication.focusWidget() is editor
    type_text(editor, "გაზეთი")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.box
    assert named(desk, "ვახტანგ").organisation == "გაზეთი"


def test_control_enter_on_nothing_says_what_is_missing(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.workbook.attendee_counters(desk.meeting.id or "").total
    press(qtbot, tab, Qt.Key.Key_Return, CONTROL)
    assert tab.said.isVisible()
    assert desk.workbook.attendee_counters(desk.meeting.id or "").total == before


def test_a_name_that_is_known_is_pointed_out_while_it_is_typed(tab: AttendeesTab) -> None:
    type_text(tab.box, "tamar gelovani")
    assert "გელოვანი" in tab.said.text() or "Gelovani" in tab.said.text()
    tab.box.clear()
    type_text(tab.box, "tamar")
    assert tab.said.text() == ""


def test_nobody_found_offers_to_register(tab: AttendeesTab, qtbot: QtBot, desk: Desk) -> None:
    type_text(tab.box, "უცნობი კაცი")
    assert tab.pages.shows(tab.pages.nothing_found)
    tab.pages.nothing_found.button.click()
    assert attendance(desk, "უცნობი კაცი")


def test_what_is_typed_in_the_list_goes_into_the_box(tab: AttendeesTab) -> None:
    tab.pages.list.setFocus()
    type_text(tab.pages.list, "ნი")
    assert tab.box.text() == "ნი"
    assert QApplication.focusWidget() is tab.box


def test_what_is_typed_on_a_chip_goes_into_the_box(tab: AttendeesTab) -> None:
    tab.filters.duplicates.show()
    tab.filters.duplicates.setFocus()
    type_text(tab.filters.duplicates, "ნ")
    assert tab.box.text() == "ნ"


def test_what_is_typed_in_a_field_stays_there(tab: AttendeesTab) -> None:
    tab.chosen.choose(the(tab.listed.line(tab.listed.index(0, 0))).person.id)
    editor = tab.panel.fields.lines["position"].editor
    editor.setFocus()
    editor.end(False)
    type_text(editor, "ა")
    assert tab.box.text() == "" and editor.text().endswith("ა")


def test_escape_empties_the_box(tab: AttendeesTab, qtbot: QtBot) -> None:
    type_text(tab.box, "ნი")
    press(qtbot, tab, Qt.Key.Key_Escape)
    assert tab.box.text() == "" and tab.pages.shows(tab.pages.list)


def test_delete_takes_off_the_list_and_the_notice_brings_back(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    tab.pages.list.setFocus()
    tab.pages.list.mark(tab.listed.index(2, Column.NAME))
    tab.chosen.follow()
    person = the(tab.listed.line(tab.listed.index(2, 0))).person
    qtbot.keyClick(tab.pages.list, Qt.Key.Key_Delete)
    assert desk.workbook.attendee(desk.meeting.id or "", person.id) is None
    assert "სიიდან ამოღებულია" in tab.said.text()
    tab.said.followed.emit()
    assert desk.workbook.attendee(desk.meeting.id or "", person.id)


def test_filters_show_only_those(tab: AttendeesTab, desk: Desk) -> None:
    tab.filters.chips.chosen.emit("status:present")
    shown = [the(tab.listed.line(tab.listed.index(at, 0))) for at in range(tab.listed.rowCount())]
    assert shown and all(line.attendance.is_present for line in shown)
    tab.filters.chips.chosen.emit("sector:media")
    assert tab.listed.rowCount() == 1


def test_the_chips_carry_the_numbers(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    counters = desk.workbook.attendee_counters(desk.meeting.id or "")
    texts = [choice.text for choice in tab.filters._choices("all")]
    assert f"ყველა {counters.total}" in texts and f"მოსული {counters.present}" in texts


def test_possible_duplicates_are_counted_and_shown_in_place(
    tab: AttendeesTab, qtbot: QtBot
) -> None:
    qtbot.waitUntil(tab.filters.duplicates.isVisible)
    assert "1" in tab.filters.duplicates.text()
    tab.filters.duplicates.click()
    assert tab.pages.shows(tab.pages.duplicates)
    (card,) = tab.pages.duplicates.cards
    assert set(card.pair.reasons) == {"phone", "name"}
    card.shown.emit(card.pair.one.id)
    assert tab.pages.shows(tab.pages.list)
    assert tab.panel.line and tab.panel.line.person.id == card.pair.one.id


def test_compare_leads_to_the_pair(tab: AttendeesTab, desk: Desk) -> None:
    tab.chosen.choose(named(desk, "თამარ გელოვანი").id)
    assert tab.panel.alike.isVisible()
    tab.panel.alike.followed.emit()
    assert tab.pages.shows(tab.pages.duplicates)
    assert tab.pages.duplicates.cards[0].property("marked")


def test_undo_and_redo_of_a_check_in(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    type_text(tab.box, "ბერიძე")
    press(qtbot, tab, Qt.Key.Key_Return)
    desk.undo()
    found = attendance(desk, "ბერიძე")
    assert found and not found.is_present and tab.said.text() == ""
    desk.redo()
    found = attendance(desk, "ბერიძე")
    assert found and found.is_present


def test_another_meeting_by_key(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    meetings = [meeting.id for meeting in desk.workbook.meetings()]
    qtbot.keyClick(tab.box, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert desk.meeting.id == meetings[1]
    assert tab.pages.shows(tab.pages.nobody)
    qtbot.keyClick(tab.box, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.meeting.id == meetings[0]
    assert tab.pages.shows(tab.pages.list)


def test_everybody_of_another_meeting_is_invited_once(tab: AttendeesTab, desk: Desk) -> None:
    first, second, *_ = (meeting.id for meeting in desk.workbook.meetings())
    one = desk.workbook.attendees(desk.workbook.attendee_ids(first))[0].person.id
    desk.run(commands.check_in(second, one, "09:00"))
    desk.meeting.choose(second)
    tab.invite_all_of(first)
    counters = desk.workbook.attendee_counters(second)
    assert counters.total == len(desk.workbook.attendee_ids(first)) and counters.present == 1


def test_somebody_from_another_meeting_is_found_and_checked_in(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    desk.meeting.choose(desk.workbook.meetings()[1].id)
    type_text(tab.box, "ესებ")
    status = tab.found.index(0, Column.STATUS).data()
    assert status == "სხვა შეხვედრა"
    press(qtbot, tab, Qt.Key.Key_Return)
    found = attendance(desk, "ესებუა")
    assert found and found.is_present


def test_a_field_is_saved_when_it_is_left(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    field = tab.panel.fields.lines["phone"]
    field.editor.setFocus()
    field.editor.selectAll()
    type_text(field.editor, "599112233")
    tab.box.setFocus()
    assert named(desk, "ბერიძე").phone == "599 11 22 33"
    qtbot.waitUntil(lambda: field.editor.text() == "599 11 22 33")


def test_a_field_is_saved_after_a_pause(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    editor = tab.panel.fields.lines["position"].editor
    editor.setFocus()
    editor.end(False)
    type_text(editor, "ი")
    qtbot.waitUntil(lambda: named(desk, "ბერიძე").position == "წევრიი", timeout=3000)
    assert QApplication.focusWidget() is editor and not editor.isUndoAvailable()


def test_undo_brings_the_field_back(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    field = tab.panel.fields.lines["position"]
    field.editor.end(False)
    type_text(field.editor, "ი")
    field.settle()
    desk.undo()
    qtbot.waitUntil(lambda: field.editor.text() == "წევრი")


def test_an_odd_phone_is_kept_and_pointed_out(tab: AttendeesTab, desk: Desk) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    field = tab.panel.fields.lines["phone"]
    field.editor.clear()
    type_text(field.editor, "12 34")
    field.settle()
    assert named(desk, "ბერიძე").phone == "12 34" and field.warning()


def test_a_consent_is_dated_and_can_be_withdrawn(tab: AttendeesTab, desk: Desk) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    chip = tab.panel.attendance.consents["photo"]
    chip.click()
    found = attendance(desk, "ბერიძე")
    assert found and found.photo_consent is True
    assert found.photo_consent_at == "2016-11-15T10:42:00"
    assert found.photo_consent_version == desk.workbook.project().notice_version
    tab.chosen.follow()
    chip.click()
    found = attendance(desk, "ბერიძე")
    assert found and found.photo_consent is False


def test_the_status_is_set_at_the_side(tab: AttendeesTab, desk: Desk) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    tab.panel.attendance.statuses.chosen.emit("absent")
    found = attendance(desk, "ბერიძე")
    assert found and found.status == "absent"


def test_a_latin_name_can_be_written_in_georgian(tab: AttendeesTab, desk: Desk) -> None:
    desk.run(commands.register(desk.meeting.id or "", {"given_name": "Giorgi"}, "10:00"))
    person = named(desk, "Giorgi")
    tab.chosen.choose(person.id)
    tab.panel.spelling.followed.emit()
    again = desk.workbook.person(person.id)
    assert again and again.given_name == "გიორგი"


def test_the_history_is_counted(tab: AttendeesTab, desk: Desk) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    assert "2 ცვლილება" in tab.panel.history.text()


def test_everything_is_said_in_english_too(
    tab: AttendeesTab, language: Language, qtbot: QtBot
) -> None:
    type_text(tab.box, "ბერიძე")
    press(qtbot, tab, Qt.Key.Key_Return)
    language.use("en")
    QApplication.processEvents()
    assert "checked in" in tab.said.text()
    assert tab.listed.headerData(Column.NAME, Qt.Orientation.Horizontal) == "Name, surname"
    assert any("all" in choice.text for choice in tab.filters._choices("all"))


def test_without_meetings_there_is_nothing_to_type(world: World, qtbot: QtBot) -> None:
    tab = shown_tab(world.empty_desk, qtbot)
    assert tab.pages.shows(tab.pages.no_meeting) and not tab.box.isEnabled()


def test_what_is_only_read_shows_everything_and_changes_nothing(world: World, qtbot: QtBot) -> None:
    desk = world.reading_desk
    tab = shown_tab(desk, qtbot)
    refused: list[Refused] = []
    desk.refused.connect(refused.append)
    tab.chosen.choose(named(desk, "ბერიძე").id)
    assert tab.panel.fields.lines["phone"].editor.isReadOnly()
    assert not tab.listed.flags(tab.listed.index(0, Column.NAME)) & Qt.ItemFlag.ItemIsEditable
    type_text(tab.box, "ბერიძე")
    press(qtbot, tab, Qt.Key.Key_Return)
    assert len(refused) == 1
    assert tab.pages.shows(tab.pages.matches)


@pytest.mark.parametrize("width", [960, 1024, 1280, 1920])
def test_no_column_is_cut_off(tab: AttendeesTab, width: int, qtbot: QtBot) -> None:
    tab.resize(width, 700)
    QApplication.processEvents()
    table = tab.pages.list
    shown = [c for c in Column if not table.isColumnHidden(c)]
    assert sum(table.columnWidth(column) for column in shown) <= table.viewport().width()
    assert {Column.NAME, Column.ORGANISATION, Column.STATUS} <= set(shown)


def test_where_it_is_narrow_the_side_folds_and_comes_by_key(
    tab: AttendeesTab, qtbot: QtBot
) -> None:
    tab.resize(1000, 700)
    QApplication.processEvents()
    assert not tab.side.is_open()
    qtbot.keyClick(tab.box, Qt.Key.Key_F4)
    assert tab.side.is_open()


def test_enter_in_a_cell_writes_it_and_checks_nobody_in(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    person = named(desk, "ბერიძე")
    table = tab.pages.list
    table.setFocus()
    table.mark(tab.listed.index(tab.listed.index_of(person.id).row(), Column.ORGANISATION))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = the(table.findChild(QLineEdit))
    editor.selectAll()
    type_text(editor, "ფოთის ნავსადგური")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert named(desk, "ბერიძე").organisation == "ფოთის ნავსადგური"
    found = attendance(desk, "ბერიძე")
    assert found and found.status == "invited"
    assert QApplication.focusWidget() is table


def test_a_municipality_is_picked_in_the_list_in_any_script(
    tab: AttendeesTab, desk: Desk, qtbot: QtBot
) -> None:
    person = named(desk, "ბერიძე")
    table = tab.pages.list
    table.setFocus()
    table.mark(tab.listed.index(tab.listed.index_of(person.id).row(), Column.MUNICIPALITY))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = the(table.findChild(PickBox))
    editor.selectAll()
    type_text(editor, "tskaltubo")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert named(desk, "ბერიძე").municipality == "tskaltubo"


def test_a_status_is_chosen_in_the_list(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    person = named(desk, "ბერიძე")
    table = tab.pages.list
    table.setFocus()
    table.mark(tab.listed.index(tab.listed.index_of(person.id).row(), Column.STATUS))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    combo = the(table.findChild(QComboBox))
    combo.setCurrentIndex(combo.findData("absent"))
    combo.activated.emit(combo.currentIndex())
    found = attendance(desk, "ბერიძე")
    assert found and found.status == "absent"


def test_what_is_being_typed_is_saved_when_the_window_closes(tab: AttendeesTab, desk: Desk) -> None:
    tab.chosen.choose(named(desk, "ბერიძე").id)
    editor = tab.panel.fields.lines["position"].editor
    editor.setFocus()
    editor.selectAll()
    type_text(editor, "მდივანი")
    tab.close()
    assert named(desk, "ბერიძე").position == "მდივანი"


def test_the_history_tells_who_said_what(tab: AttendeesTab, desk: Desk, qtbot: QtBot) -> None:
    person = named(desk, "ბერიძე")
    desk.run(commands.edit("person", person.id, municipality="tskaltubo"))
    entries = history_of(desk.workbook, person, attendance(desk, "ბერიძე"))
    assert entry_lines(entries[0].entry, "ka") == ["მუნიციპალიტეტი: წყალტუბო"]
    assert entries[0].entry.operator == "ნინო"
