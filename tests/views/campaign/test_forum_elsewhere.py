"""The list of a forum is no meeting of the schedule, and yet works as that of a meeting does."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.models.board import Board
from ecomig_desktop.models.current_meeting import meetings_to_start_with
from ecomig_desktop.reports.attendance_sheet import SheetOptions, compose, read_source
from ecomig_desktop.reports.sheet_words import Words
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.calendar_dialog import CalendarDialog
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.meeting_words import meeting_lines
from ecomig_desktop.views.merge.board_page import BoardPage
from ecomig_desktop.views.schedule.tab import ScheduleTab
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import commands
from tests.gallery.campaign import TODAY

TITLE = "ფორუმი: რა იცის სახელმწიფომ და რა იციან ოჯახებმა"


@pytest.fixture
def forum(desk: Desk) -> Meeting:
    """The meeting that carries the list of a forum."""
    (row,) = desk.workbook.forum_meetings()
    found = desk.workbook.meeting(row)
    assert found
    return found


def test_the_schedule_and_its_map_do_not_have_it(desk: Desk, forum: Meeting, qtbot: QtBot) -> None:
    tab = ScheduleTab(desk, lambda: TODAY)
    qtbot.addWidget(tab)
    assert forum.id not in {row.meeting.id for row in tab.model.rows()}
    assert len(tab.model.rows()) == len(desk.workbook.meetings()) - 1


def test_who_came_to_it_reached_no_municipality_of_the_schedule(desk: Desk, forum: Meeting) -> None:
    assert desk.workbook.municipality_counts(forum.id)
    assert desk.workbook.municipality_counts() == {}
    one, other = desk.workbook.attendees(desk.workbook.attendee_ids(forum.id))[:2]
    desk.workbook.run(commands.judge(one.person.id, other.person.id, "same"))
    assert desk.workbook.municipality_counts() == {}


def test_a_new_list_leaves_the_schedule_at_once(desk: Desk, qtbot: QtBot) -> None:
    tab = ScheduleTab(desk, lambda: TODAY)
    qtbot.addWidget(tab)
    before = len(tab.model.rows())
    made = next(each for each in desk.workbook.activities() if not each.meeting)
    desk.run(campaign.make_list(made))
    assert len(tab.model.rows()) == before


def test_the_attendees_offer_it_below_the_meetings_by_its_title(
    desk: Desk, forum: Meeting, qtbot: QtBot
) -> None:
    desk.meeting.choose(forum.id)
    tab = AttendeesTab(desk)
    qtbot.addWidget(tab)
    tab.refresh()
    switch = tab.header.switch
    assert switch.text() == TITLE
    actions = switch.menu().actions()
    last, heading = actions[-1], actions[-2]
    assert last.isChecked() and last.data() == forum.id and TITLE in last.text()
    assert not heading.isEnabled() and heading.text() == "კამპანიიდან"
    assert switch.neighbour(1) is None
    assert switch.neighbour(-1) == desk.workbook.scheduled_meetings()[-1].id


def test_somebody_is_checked_in_at_it(desk: Desk, forum: Meeting, qtbot: QtBot) -> None:
    desk.meeting.choose(forum.id)
    tab = AttendeesTab(desk)
    qtbot.addWidget(tab)
    before = desk.workbook.attendee_counters(forum.id).present
    tab.door.register("ახალი კაცი")
    assert desk.workbook.attendee_counters(forum.id).present == before + 1


def test_its_sheet_carries_its_title(desk: Desk, forum: Meeting) -> None:
    content = compose(read_source(desk.workbook, forum.id), SheetOptions(), "sheet")
    assert content.meeting_title == Words(TITLE)


def test_menus_name_it_after_the_meetings(desk: Desk, forum: Meeting) -> None:
    row, line = meeting_lines(desk.workbook, "en")[-1]
    assert row == forum.id
    assert line == "09.12.2016  ·  Forum: what the state knows and what families know"


@pytest.mark.parametrize(
    ("today", "last", "there"),
    [
        (date(2016, 12, 9), None, True),
        (date(2016, 12, 1), None, False),
        (date(2016, 12, 1), "forum", True),
    ],
)
def test_the_window_begins_with_it_on_its_day_or_where_it_was_left(
    desk: Desk, forum: Meeting, today: date, last: str | None, there: bool
) -> None:
    shown = forum.id if last else None
    meetings = meetings_to_start_with(desk.workbook, today, shown)
    assert (forum.id in {each.id for each in meetings}) is there


def test_the_board_has_it_only_where_somebody_is_awaited(
    desk: Desk, forum: Meeting, qtbot: QtBot
) -> None:
    board = Board(desk.workbook)
    page = BoardPage(desk, board)
    qtbot.addWidget(page)
    assert forum.id not in {each.id for each in page.model.meetings}
    desk.workbook.run(commands.expect_laptop(forum.id, "ლეპტოპი-2"))
    board.refresh()
    qtbot.waitUntil(lambda: not board.busy)
    page.model.refresh()
    assert forum.id in {each.id for each in page.model.meetings}
    board.finish()


@pytest.mark.parametrize(("of", "many"), [("schedule", 7), ("campaign", 18), ("all", 25)])
def test_the_calendar_dialog_writes_what_is_chosen(
    desk: Desk, qtbot: QtBot, tmp_path: Path, of: str, many: int
) -> None:
    dialog = CalendarDialog(desk)
    qtbot.addWidget(dialog)
    dialog.choose_of(of)
    dialog.set_path(tmp_path / "გეგმა.ics")
    dialog.writer()(desk.workbook, dialog.path())
    assert len(Calendar.from_ical(dialog.path().read_bytes()).events) == many
    assert CalendarDialog(desk).of() == of
