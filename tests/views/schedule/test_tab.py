from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.schedule.tab import ScheduleTab
from ecomig_desktop.workbook import commands
from tests.gallery.world import World


def meetings(desk: Desk) -> list[Meeting]:
    return desk.workbook.meetings()


def test_going_along_the_cards_chooses_the_meeting(
    tab: ScheduleTab, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab.meetings.cards, Qt.Key.Key_Down)
    assert desk.meeting.id == meetings(desk)[1].id
    assert "წყალტუბო" in tab.agenda._title.plain_text()


def test_another_tabs_choice_is_marked(tab: ScheduleTab, desk: Desk) -> None:
    desk.meeting.choose(meetings(desk)[4].id)
    assert tab.meetings.cards.currentIndex().row() == 4
    assert tab.meetings.table.currentIndex().row() == 4


@pytest.mark.parametrize("manner", ["cards", "table"])
def test_enter_goes_on_to_the_people(
    tab: ScheduleTab, desk: Desk, qtbot: QtBot, manner: str
) -> None:
    tab.show_as(manner)
    tab.arrive()
    told: list[str] = []
    tab.meeting_opened.connect(told.append)
    desk.asked.connect(told.append)
    qtbot.keyClick(tab.meetings.view(), Qt.Key.Key_Return)
    assert told == [meetings(desk)[0].id, "show_attendees"]


def test_two_clicks_go_on_to_the_people(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    cards = tab.meetings.cards
    center = cards.visualRect(cards.model().index(1, 0)).center()
    with qtbot.waitSignal(tab.meeting_opened) as opened:
        qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=center)
        qtbot.mouseDClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=center)
    assert opened.args == [meetings(desk)[1].id]


def test_the_sheet_is_asked_for_with_its_meeting(tab: ScheduleTab, desk: Desk) -> None:
    told: list[str | None] = []
    tab.sheet_requested.connect(told.append)
    desk.asked.connect(told.append)
    tab.agenda._sheet.click()
    assert told == [desk.meeting.id, "print_sheet"]


def test_a_new_meeting_comes_the_day_after_the_last(
    tab: ScheduleTab, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab.meetings.cards, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    made = desk.workbook.meeting(desk.meeting.id or "")
    assert made is not None
    assert (made.date, made.status) == ("2016-11-26", "planned")
    assert tab.details.isVisible()
    assert tab.focusWidget() is tab.details._fields["place"].editor


def test_a_meeting_with_people_is_not_deleted_and_says_why(tab: ScheduleTab, desk: Desk) -> None:
    tab.toggle_details()
    tab.details._remove.click()
    assert len(meetings(desk)) == 7
    assert "12 მონაწილე" in tab.details.notice.text()
    assert "7 ჩანაწერი" in tab.details.notice.text()


def test_a_meeting_without_people_is_deleted_and_brought_back(tab: ScheduleTab, desk: Desk) -> None:
    empty = meetings(desk)[3].id
    agenda = desk.workbook.agenda(empty)
    desk.meeting.choose(empty)
    tab.remove(empty)
    assert empty not in {meeting.id for meeting in meetings(desk)}
    assert desk.meeting.id == meetings(desk)[2].id
    tab.notice.followed.emit()
    assert desk.meeting.id == empty
    assert desk.workbook.agenda(empty) == agenda


def test_municipalities_are_counted_against_the_target(tab: ScheduleTab, desk: Desk) -> None:
    reached = len([code for code in desk.workbook.municipality_counts() if code != "central"])
    assert f"{reached} / 62" in tab._reached.plain_text()
    project = desk.workbook.project()
    desk.run(commands.edit("project", project.id, target_municipalities=30))
    assert f"{reached} / 30" in tab._reached.plain_text()


def test_the_manner_is_remembered(tab: ScheduleTab, desk: Desk, qtbot: QtBot) -> None:
    tab.show_as("table")
    again = ScheduleTab(desk)
    qtbot.addWidget(again)
    assert again.meetings.view() is again.meetings.table
    tab.show_as("cards")


@pytest.mark.parametrize(("width", "beside"), [(1400, True), (992, False)])
def test_details_stand_beside_the_map_or_instead_of_it(
    tab: ScheduleTab, width: int, beside: bool
) -> None:
    tab.resize(width, 600)
    tab.toggle_details()
    assert tab.details.isVisible()
    assert tab.map.isVisible() == beside


def test_escape_puts_the_details_away(tab: ScheduleTab, qtbot: QtBot) -> None:
    tab.toggle_details()
    qtbot.keyClick(tab.details._fields["address"].editor, Qt.Key.Key_Escape)
    assert not tab.details.isVisible()


def test_nothing_scrolls_sideways(tab: ScheduleTab) -> None:
    tab.resize(992, 600)
    for view in (tab.meetings.cards, tab.agenda.table):
        assert view.horizontalScrollBar().maximum() == 0


def test_every_word_follows_the_language(
    tab: ScheduleTab, language: Language, qapp: QApplication
) -> None:
    language.use("en")
    qapp.processEvents()
    assert tab.title() == "Schedule"
    assert tab.agenda._title.plain_text() == "Anaklia, 15 November: agenda"
    assert "Anaklia" in str(tab.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert tab.model.headerData(0, Qt.Orientation.Horizontal) == "Date"


def test_a_workbook_that_is_only_read_is_seen_and_not_changed(world: World, qtbot: QtBot) -> None:
    tab = ScheduleTab(world.reading_desk)
    qtbot.addWidget(tab)
    tab.show()
    tab.add()
    tab.agenda.add()
    tab.toggle_details()
    assert tab.model.rowCount() == 7
    assert not tab._add.isEnabled()
    assert tab.details._fields["place"].editor.isReadOnly()
    assert not tab.details._remove.isVisible()


def test_an_empty_workbook_offers_the_first_meeting(world: World, qtbot: QtBot) -> None:
    tab = ScheduleTab(world.empty_desk)
    qtbot.addWidget(tab)
    tab.show()
    tab.meetings._empty.button.click()
    assert tab.model.rowCount() == 1
    assert tab.meetings.cards.isVisible()
