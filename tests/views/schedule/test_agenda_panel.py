from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.meeting import AgendaItem
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.schedule.agenda_table import THEME, TIME, TITLE, AgendaTable
from ecomig_desktop.views.schedule.tab import ScheduleTab
from tests.views.typing_keys import type_text

EDITING = QAbstractItemView.State.EditingState


def agenda(desk: Desk) -> list[AgendaItem]:
    return desk.workbook.agenda(desk.meeting.id or "")


def enter(table: AgendaTable, row: int, column: int, text: str, qtbot: QtBot) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.viewport().findChildren(QLineEdit)[-1]
    editor.selectAll()
    type_text(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() is not EDITING)


def test_a_title_is_edited_in_place(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    enter(tab.agenda.table, 0, TITLE, "გახსნა", qtbot)
    assert agenda(desk)[0].title == "გახსნა"
    assert agenda(desk)[0].title_en == "Registration"


def test_in_english_the_english_title_is_edited(
    tab: ScheduleTab, desk: Desk, qtbot: QtBot, language: Language
) -> None:
    language.use("en")
    enter(tab.agenda.table, 0, TITLE, "Opening", qtbot)
    assert (agenda(desk)[0].title, agenda(desk)[0].title_en) == ("რეგისტრაცია", "Opening")


def test_a_time_is_read_however_it_is_typed(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    enter(tab.agenda.table, 0, TIME, "1015", qtbot)
    assert agenda(desk)[0].starts == "10:15"


def test_what_is_no_time_is_refused_in_place(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    enter(tab.agenda.table, 0, TIME, "დილით", qtbot)
    assert agenda(desk)[0].starts == "11:00"
    assert tab.agenda.notice.isVisible()


def test_the_theme_is_chosen_from_the_list(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    table = tab.agenda.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, THEME))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    box = table.viewport().findChildren(QComboBox)[-1]
    theme = desk.workbook.themes()[2]
    box.setCurrentIndex(box.findData(theme.id))
    box.activated.emit(box.currentIndex())
    assert agenda(desk)[0].theme == theme.id


def test_a_new_item_comes_after_the_last(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    tab.agenda.table.setFocus()
    qtbot.keyClick(tab.agenda.table, Qt.Key.Key_Insert)
    editor = tab.agenda.table.viewport().findChildren(QLineEdit)[-1]
    type_text(editor, "დამშვიდობება")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.agenda.table.state() is not EDITING)
    last = agenda(desk)[-1]
    assert (last.title, last.starts) == ("დამშვიდობება", "16:15")


def test_alt_and_arrows_move_an_item(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    before = [item.id for item in agenda(desk)]
    table = tab.agenda.table
    table.setFocus()
    table.go_to(before[1])
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [item.id for item in agenda(desk)][:2] == [before[1], before[0]]
    assert table.current_id() == before[1]
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [item.id for item in agenda(desk)] == before


def test_a_deleted_item_is_brought_back(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    before = agenda(desk)
    tab.agenda.table.setFocus()
    tab.agenda.table.go_to(before[2].id)
    qtbot.keyClick(tab.agenda.table, Qt.Key.Key_Delete)
    assert len(agenda(desk)) == len(before) - 1
    tab.agenda.notice.followed.emit()
    assert agenda(desk) == before


def test_an_agenda_that_is_gone_offers_the_first_item(tab: ScheduleTab, desk: Desk) -> None:
    for item in agenda(desk):
        tab.agenda._remove_item(item.id)
    assert tab.agenda._empty.isVisible()
    tab.agenda._empty.button.click()
    assert agenda(desk)[0].starts == "11:00"
