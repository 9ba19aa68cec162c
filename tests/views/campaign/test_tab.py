from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.models.campaign import OVERDUE
from ecomig_desktop.models.rows import ID_ROLE
from ecomig_desktop.views.campaign.looks import FILMS, LIST, LOOKS, MONTH, TIMELINE
from ecomig_desktop.views.campaign.tab import CampaignTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.campaign import TODAY
from tests.gallery.world import World
from tests.hands import look_at, press
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
FORUM_DAY = "2016-12-09"


def focus() -> QWidget:
    """What has the keys."""
    found = QApplication.focusWidget()
    assert found
    return found


def activity(desk: Desk, row: str) -> Activity:
    return next(each for each in desk.workbook.activities() if each.id == row)


def on(desk: Desk, day: str) -> Activity:
    """The first activity of a day."""
    return next(each for each in desk.workbook.activities() if each.date == day)


def focused(name: str) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and widget.objectName() == name


def test_an_activity_is_planned_by_keys_alone(tab: CampaignTab, desk: Desk, qtbot: QtBot) -> None:
    before = len(desk.workbook.activities())
    press(qtbot, Qt.Key.Key_N, CONTROL)
    assert focused("title")
    made = tab.panel.activity
    assert made and made.status == "planned"
    type_text(focus(), "ფორუმი ფოთში")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    assert focused("date")
    type_text(focus(), "10.1")
    press(qtbot, Qt.Key.Key_Return)
    kept = activity(desk, made.id)
    assert (kept.title, kept.date) == ("ფორუმი ფოთში", "2017-01-10")
    press(qtbot, Qt.Key.Key_Escape)
    assert tab.panel.isHidden() and tab.front.looks.list.hasFocus()
    for _ in range(3):  # date, title, the activity: a step each
        desk.undo()
    assert len(desk.workbook.activities()) == before


def test_enter_opens_and_the_arrows_go_on(tab: CampaignTab, qtbot: QtBot) -> None:
    rows = list(tab.model.rows())
    begun = next(at for at, row in enumerate(rows) if row.activity.date == "2016-12-20")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert tab.panel.activity == rows[begun + 1].activity
    tab.front.looks.list.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert tab.panel.activity == rows[begun + 2].activity


def test_the_list_begins_with_what_comes_next(tab: CampaignTab) -> None:
    index = tab.front.looks.list.currentIndex()
    assert index.data(ID_ROLE) == on(tab.desk, "2016-12-20").id
    assert tab.front.looks.list.hasFocus()


def test_control_tab_goes_round_the_looks(tab: CampaignTab, qtbot: QtBot) -> None:
    shown = []
    for _ in LOOKS:
        press(qtbot, Qt.Key.Key_Tab, CONTROL)
        shown.append(tab.front.looks.look)
        page = tab.front.looks.currentWidget()
        assert page and page.isAncestorOf(focus())
    assert shown == [MONTH, TIMELINE, FILMS, LIST]


def test_words_narrow_every_look_and_escape_brings_all_back(tab: CampaignTab, qtbot: QtBot) -> None:
    everything = len(tab.model.everything())
    press(qtbot, Qt.Key.Key_F, CONTROL)
    type_text(focus(), "garemos მეწყრული")  # the first as typed without switching the layout
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert tab.front.filters.states.current() is None
    press(qtbot, Qt.Key.Key_Return)
    assert tab.front.looks.list.hasFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert tab.model.rowCount() == everything


def test_in_a_narrow_window_the_open_one_takes_the_place(tab: CampaignTab, qtbot: QtBot) -> None:
    tab.resize(1000, 600)
    press(qtbot, Qt.Key.Key_Return)
    assert tab.panel.isVisible() and not tab.front.looks.list.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert tab.front.looks.list.isVisible() and not tab.panel.isVisible()


def test_overdue_activities_are_pointed_out_and_one_click_from_held(
    tab: CampaignTab, desk: Desk
) -> None:
    assert "2" in tab.front.notices.overdue.text()
    tab.front.notices.overdue.followed.emit()
    rows = tab.model.rows()
    assert [row.state for row in rows] == [OVERDUE, OVERDUE]
    tab.open(rows[0].id)
    tab.panel._late.followed.emit()
    assert activity(desk, rows[0].id).status == "held"
    desk.undo()
    assert activity(desk, rows[0].id).status == "planned"


def test_filters_of_kind_and_state(tab: CampaignTab) -> None:
    tab.front.filters.states.choose("cancelled")
    tab.front.filters.states.chosen.emit("cancelled")
    assert [row.state for row in tab.model.rows()] == ["cancelled"]
    tab.front.filters.kinds.choose("documentary")
    tab.front.filters.kinds.chosen.emit("documentary")
    assert tab.model.rowCount() == 0
    assert tab.front.looks.filtered_out.isVisible()
    tab.front.looks.filtered_out.asked.emit()
    assert len(tab.model.rows()) == len(tab.model.everything())


def test_the_calendar_is_walked_by_keys_and_opens_what_is_there(
    tab: CampaignTab, desk: Desk, qtbot: QtBot
) -> None:
    tab.front.show_look(MONTH)
    grid = tab.front.looks.month.grid
    grid.setFocus()
    grid.go_to(date(2016, 12, 8))
    press(qtbot, Qt.Key.Key_Right)
    assert grid.day == date(2016, 12, 9)
    press(qtbot, Qt.Key.Key_Return)
    assert tab.panel.activity == on(desk, FORUM_DAY)
    grid.setFocus()
    press(qtbot, Qt.Key.Key_PageDown)
    assert (grid.day, grid.month) == (date(2017, 1, 9), (2017, 1))
    press(qtbot, Qt.Key.Key_Up)
    assert grid.day == date(2017, 1, 2)
    press(qtbot, Qt.Key.Key_End)
    assert grid.day == date(2017, 1, 8)


def test_a_day_with_two_lets_choose(tab: CampaignTab, desk: Desk) -> None:
    tab.front.show_look(MONTH)
    tab.front.looks.month.grid.go_to(date(2016, 12, 20))
    menu = tab.front.looks.month.grid.menu()
    ids = [each.id for each in desk.workbook.activities() if each.date == "2016-12-20"]
    assert [action.data() for action in menu.actions()] == ids
    menu.actions()[1].trigger()
    assert tab.panel.activity and tab.panel.activity.id == ids[1]


def test_control_n_in_the_calendar_plans_for_its_day(tab: CampaignTab, qtbot: QtBot) -> None:
    tab.front.show_look(MONTH)
    tab.front.looks.month.grid.setFocus()
    tab.front.looks.month.grid.go_to(date(2017, 3, 1))
    press(qtbot, Qt.Key.Key_N, CONTROL)
    assert tab.panel.activity and tab.panel.activity.date == "2017-03-01"


def test_the_timeline_goes_on_in_time_and_across_kinds(tab: CampaignTab, qtbot: QtBot) -> None:
    tab.front.show_look(TIMELINE)
    tab.front.looks.timeline.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    dated = [row for row in tab.model.rows() if row.day]
    assert tab._current == dated[0].id
    press(qtbot, Qt.Key.Key_Right)
    assert tab._current == dated[1].id
    press(qtbot, Qt.Key.Key_Up)
    row = tab.model.find(tab._current)
    assert row and row.activity.kind == "public_forum"
    press(qtbot, Qt.Key.Key_Return)
    assert tab.panel.activity == row.activity


def test_after_a_search_an_activity_is_highlighted(tab: CampaignTab, qtbot: QtBot) -> None:
    for at in range(40):  # as many as make the list begin anew
        tab.desk.workbook.run(commands.add("activity", title=f"სხვა {at}"))
    tab.model.refresh()
    tab.front.show_look(TIMELINE)
    tab.front.search()
    type_text(focus(), "სააგენტოში")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    press(qtbot, Qt.Key.Key_Return)
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Tab, CONTROL)
    assert tab.front.looks.list.hasFocus() and tab.front.looks.list.has_choice


def test_the_timeline_begins_with_what_comes_next(tab: CampaignTab, desk: Desk) -> None:
    tab.front.show_look(TIMELINE)
    tab.front.looks.timeline.mark(None)
    tab.front.begin()
    assert tab.front.looks.timeline.current == on(desk, "2016-12-20").id
    tab.toggle_panel()
    assert tab.panel.activity == on(desk, "2016-12-20")


def test_people_are_found_and_new_ones_made_where_they_are_met(
    tab: CampaignTab, desk: Desk, qtbot: QtBot
) -> None:
    meeting = on(desk, "2017-02-08")
    tab.open(meeting.id)
    box = tab.panel.sets.people.box
    box.setFocus()
    type_text(box, "ბერიძ")
    press(qtbot, Qt.Key.Key_Return)
    assert [each.text() for each in tab.panel.sets.people.members] == ["გიორგი ბერიძე"]
    assert box.text() == ""
    type_text(box, "ახალი კაცი")
    qtbot.keyClick(box, Qt.Key.Key_Return, CONTROL)
    assert len(tab.panel.sets.people.members) == 2
    assert len(desk.workbook.joined("activity_person", meeting.id)) == 2
    desk.undo()
    assert len(tab.panel.sets.people.members) == 1
    tab.panel.sets.people.members[0].setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert desk.workbook.joined("activity_person", meeting.id) == []


def test_the_button_makes_the_person_that_was_typed(
    tab: CampaignTab, desk: Desk, qtbot: QtBot
) -> None:
    meeting = on(desk, "2017-02-08")
    tab.open(meeting.id)
    box = tab.panel.sets.people.box
    box.setFocus()
    type_text(box, "ახალი კაცი")
    qtbot.mouseClick(tab.panel.sets._new, Qt.MouseButton.LeftButton)
    assert [each.text() for each in tab.panel.sets.people.members] == ["ახალი კაცი"]


def test_united_people_show_once_and_go_at_once(tab: CampaignTab, desk: Desk) -> None:
    meeting = on(desk, "2017-02-08")
    people = [
        desk.workbook.run(commands.add("person", given_name=each, family_name="x")).ids[0]
        for each in ("Ana", "ანა")
    ]
    tab.open(meeting.id)
    for person in people:
        tab.panel.sets._add_person(person)
    desk.run(commands.judge(people[0], people[1], "same"))
    assert len(tab.panel.sets.people.members) == 1
    tab.panel.sets.people.members[0].removed.emit(tab.panel.sets.people.members[0].option.key)
    assert desk.workbook.joined("activity_person", meeting.id) == []


def test_a_recommendation_is_found_by_its_number(
    tab: CampaignTab, desk: Desk, qtbot: QtBot
) -> None:
    made = on(desk, "2017-02-08")
    desk.workbook.run(commands.delete("activity", on(desk, "2016-12-12").id))
    tab.open(made.id)
    before = desk.workbook.joined("activity_recommendation", made.id)
    lines = desk.workbook.recommendations()
    free = next(each for each in lines if each.id not in before)
    box = tab.panel.sets.lines.box
    box.setFocus()
    type_text(box, str(lines.index(free) + 1))
    press(qtbot, Qt.Key.Key_Return)
    assert free.id in desk.workbook.joined("activity_recommendation", made.id)


def test_a_body_that_only_ships_is_met(tab: CampaignTab, desk: Desk) -> None:
    made = on(desk, "2016-12-12")
    tab.open(made.id)
    body = next(each for each in desk.workbook.bodies() if not each.is_kept)
    tab.panel.sets.bodies.added.emit(body.id)
    assert desk.workbook.joined("activity_body", made.id) == [body.id]
    assert len(tab.panel.sets.bodies.members) == 1


def test_a_forum_gets_a_list_and_the_way_to_it(tab: CampaignTab, desk: Desk) -> None:
    forum = next(each for each in desk.workbook.activities() if each.title == "ფორუმი მედიისთვის")
    desk.able = frozenset(("show_attendees", "print_sheet"))
    tab.open(forum.id)
    asked: list[str] = []
    desk.asked.connect(asked.append)
    tab.panel.list.make.click()
    meeting = activity(desk, forum.id).meeting
    assert meeting and tab.panel.list.people.isVisible()
    tab.panel.list.people.click()
    assert (desk.meeting.id, asked) == (meeting, ["show_attendees"])
    desk.undo()
    assert activity(desk, forum.id).meeting is None
    assert tab.panel.list.make.isVisible()


def test_where_the_list_goes_the_window_is_about_another_meeting(
    tab: CampaignTab, desk: Desk
) -> None:
    forum = next(each for each in desk.workbook.activities() if each.title == "ფორუმი მედიისთვის")
    tab.open(forum.id)
    tab.panel.list.make.click()
    desk.meeting.choose(activity(desk, forum.id).meeting)
    tab.remove(forum.id)
    assert desk.meeting.id in {each.id for each in desk.workbook.scheduled_meetings()}


def test_one_that_leaves_the_filter_is_still_worked_on(tab: CampaignTab, desk: Desk) -> None:
    tab.front.notices.overdue.followed.emit()
    first = tab.model.rows()[0].activity
    tab.open(first.id)
    tab.panel._late.followed.emit()
    assert [row.state for row in tab.model.rows()] == [OVERDUE]
    assert tab.panel.activity and tab.panel.activity.id == first.id


def test_what_is_changed_in_the_forum_is_changed_in_its_list(
    tab: CampaignTab, desk: Desk, qtbot: QtBot
) -> None:
    forum = on(desk, FORUM_DAY)
    tab.open(forum.id)
    line = tab.panel.first.fields["date"].editor
    line.setFocus()
    line.selectAll()
    type_text(line, "11.12.2016")
    press(qtbot, Qt.Key.Key_Return)
    meeting = desk.workbook.meeting(forum.meeting or "")
    assert meeting and meeting.date == "2016-12-11"


def test_delete_and_the_notice_brings_back(tab: CampaignTab, desk: Desk, qtbot: QtBot) -> None:
    first = tab.model.rows()[0].activity
    people = desk.workbook.joined("activity_person", first.id)
    tab.front.looks.list.mark(first.id)
    press(qtbot, Qt.Key.Key_Delete)
    assert tab.model.find(first.id) is None
    tab.front.notices.last.followed.emit()
    assert activity(desk, first.id) == first
    assert desk.workbook.joined("activity_person", first.id) == people


def test_what_an_undo_brought_back_is_not_offered_again(tab: CampaignTab, desk: Desk) -> None:
    tab.remove(tab.model.rows()[0].id)
    assert tab.front.notices.last.isVisible()
    desk.undo()
    assert not tab.front.notices.last.isVisible()


def test_a_forum_with_people_is_not_deleted_and_says_why(tab: CampaignTab, desk: Desk) -> None:
    forum = on(desk, FORUM_DAY)
    tab.remove(forum.id)
    assert "5" in tab.front.notices.last.text() and activity(desk, forum.id)
    tab.open(forum.id)
    tab.remove(forum.id)
    assert "5" in tab.panel.notice.text()


def test_a_wrong_date_is_told_in_place_and_not_kept(
    tab: CampaignTab, desk: Desk, qtbot: QtBot
) -> None:
    forum = on(desk, FORUM_DAY)
    tab.open(forum.id)
    field = tab.panel.first.fields["date"]
    field.editor.setFocus()
    field.editor.selectAll()
    type_text(field.editor, "მალე")
    press(qtbot, Qt.Key.Key_Return)
    assert field.warning() and activity(desk, forum.id).date == FORUM_DAY


def test_a_merge_and_an_undo_reach_what_is_open(tab: CampaignTab, desk: Desk) -> None:
    forum = on(desk, FORUM_DAY)
    tab.open(forum.id)
    desk.workbook.run(commands.edit("activity", forum.id, title="სხვა სათაური"))
    desk.news.merged.emit()
    assert tab.panel.first.fields["title"].editor.text() == "სხვა სათაური"
    desk.undo()
    assert tab.panel.first.fields["title"].editor.text() == forum.title


def test_an_activity_that_others_deleted_is_not_open_any_more(tab: CampaignTab, desk: Desk) -> None:
    made = on(desk, "2016-12-12")
    tab.open(made.id)
    desk.run(commands.delete("activity", made.id))
    assert tab.panel.isHidden() and tab.panel.activity is None


def test_files_are_attached_to_the_activity(tab: CampaignTab, desk: Desk, tmp_path: Path) -> None:
    made = on(desk, FORUM_DAY)
    tab.open(made.id)
    file = tmp_path / "ოქმი.txt"
    file.write_text("ოქმი", encoding="utf-8")
    tab.panel.files.add_files([str(file)])
    (kept,) = desk.workbook.attachments(made.id)
    assert (kept.record_table, kept.file_name) == ("activity", "ოქმი.txt")


def test_read_only_shows_everything_and_changes_nothing(
    desk: Desk, world: World, qtbot: QtBot
) -> None:
    reading = world.kept(Workbook.open(desk.workbook.path, or_read_only=True))
    tab = CampaignTab(world.desk_on(reading), lambda: TODAY)
    look_at(tab, qtbot)
    tab.add()
    tab.remove(tab.model.rows()[0].id)
    tab.open(on(desk, FORUM_DAY).id)
    assert len(reading.activities()) == len(desk.workbook.activities())
    assert tab.panel.first.fields["title"].editor.isReadOnly()
    assert not tab.panel.sets.people.box.isVisible()
    for look in (LIST, MONTH, TIMELINE, FILMS):
        tab.front.show_look(look)
    tab.front.looks.films.add_episode()
    assert len(reading.activities()) == len(desk.workbook.activities())


def test_a_record_is_sought_from_anywhere(tab: CampaignTab, desk: Desk) -> None:
    forum = on(desk, FORUM_DAY)
    tab.show_record("activity", forum.id)
    assert tab.panel.activity == forum
    tab.show_record("series", desk.workbook.series()[0].id)
    assert tab.front.looks.look == FILMS


def test_the_tab_stands_in_the_window_and_its_list_leads_to_the_attendees(
    desk: Desk, qtbot: QtBot
) -> None:
    window = MainWindow(desk, TABS, DEEDS | {"new": lambda desk, window: None})
    look_at(window, qtbot)
    window.show_tab("campaign")
    tab = window.tab("campaign")
    assert isinstance(tab, CampaignTab)
    forum = on(desk, FORUM_DAY)
    tab.open(forum.id)
    tab.panel.list.people.click()
    assert window.current_tab().name == "attendees"
    assert desk.meeting.id == forum.meeting


def test_the_calendar_leads_to_its_file(desk: Desk, qtbot: QtBot) -> None:
    asked: list[str] = []
    window = MainWindow(desk, TABS, {"calendar_out": lambda *_: asked.append("calendar")})
    look_at(window, qtbot)
    window.show_tab("campaign")
    tab = window.tab("campaign")
    assert isinstance(tab, CampaignTab)
    tab.front.show_look(MONTH)
    button = next(
        each for each in tab.front.looks.month.findChildren(Button) if "ფაილი" in each.text()
    )
    button.click()
    assert asked == ["calendar"]


def test_words_follow_the_language(tab: CampaignTab, language: Language) -> None:
    tab.open(tab.model.rows()[0].id)
    for look in (LIST, MONTH, TIMELINE, FILMS):
        language.use("ka")
        tab.front.show_look(look)
        language.use("en")
        QApplication.processEvents()
        assert tab.front.head._heading.text() == "Campaign"
    missing = tab.front.looks.films.missing.text()
    assert missing.startswith("Episodes 13–15 of 15 are not planned yet.")


@pytest.mark.parametrize("look", [LIST, MONTH, TIMELINE, FILMS])
def test_an_empty_campaign_says_what_belongs_there(world: World, qtbot: QtBot, look: str) -> None:
    tab = CampaignTab(world.planned_desk, lambda: TODAY)
    look_at(tab, qtbot)
    tab.front.show_look(look)
    tab.arrive()
    press(qtbot, Qt.Key.Key_N, CONTROL)
    workbook = world.planned_desk.workbook
    assert len(workbook.activities()) + len(workbook.series()) == 1
