"""Activities and the meetings that carry their lists go hand in hand; films are numbered."""

from __future__ import annotations

import pytest

from ecomig_desktop.domain.outcomes import Activity, Series
from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.checking import check_workbook
from tests.field import ANA, MEETING, Laptop


def add(workbook: Workbook, **values: object) -> Activity:
    row = workbook.run(commands.add("activity", **values)).ids[0]
    return activity(workbook, row)


def activity(workbook: Workbook, row: str) -> Activity:
    return next(each for each in workbook.activities() if each.id == row)


@pytest.fixture
def forum(workbook: Workbook) -> Activity:
    """A forum with a list on which nobody is."""
    made = add(workbook, kind="public_forum", title="ფორუმი", date="2016-12-10", place="ფოთი")
    workbook.run(campaign.make_list(made))
    return activity(workbook, made.id)


def test_a_list_takes_over_what_is_known_and_is_undone_at_once(workbook: Workbook) -> None:
    made = add(workbook, kind="public_forum", title="ფორუმი", date="2016-12-10", place="ფოთი")
    (meeting, _) = workbook.run(campaign.make_list(made)).ids
    found = workbook.meeting(meeting)
    assert found and (found.title, found.date, found.place) == ("ფორუმი", "2016-12-10", "ფოთი")
    assert workbook.forum_meetings() == {meeting: made.id}
    workbook.undo()
    assert workbook.meeting(meeting) is None
    assert activity(workbook, made.id).meeting is None


def test_the_meeting_follows_its_forum_as_long_as_they_agree(
    workbook: Workbook, forum: Activity
) -> None:
    workbook.run(campaign.edit_activity(workbook, forum, date="2016-12-11", text="რის შესახებ"))
    forum = activity(workbook, forum.id)
    meeting = workbook.meeting(forum.meeting or "")
    assert meeting and meeting.date == forum.date == "2016-12-11"
    workbook.run(commands.edit("meeting", meeting.id, place="სენაკი"))
    workbook.run(campaign.edit_activity(workbook, forum, place="ხობი"))
    meeting = workbook.meeting(meeting.id)
    assert meeting and meeting.place == "სენაკი"
    workbook.undo()
    assert activity(workbook, forum.id).place == "ფოთი"


def test_two_laptops_that_make_a_list_make_one(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    office, one, _ = laptops
    with office.open() as workbook:
        made = add(workbook, kind="public_forum", title="ფორუმი")
    one.merge(office.export())
    for laptop in (office, one):
        with laptop.open() as workbook:
            workbook.run(campaign.make_list(made))
    office.merge(one.export())
    with office.open() as workbook:
        assert len(workbook.forum_meetings()) == 1
        assert workbook.conflict_count() == 0


def test_an_empty_list_goes_with_its_activity_and_comes_back(
    workbook: Workbook, forum: Activity
) -> None:
    meeting = forum.meeting or ""
    workbook.run(outcomes.join("activity_person", forum.id, [ANA]))
    workbook.run(commands.add("agenda_item", meeting=meeting, title="გახსნა"))
    workbook.attach("activity", forum.id, "გეგმა.txt", "text/plain", "გეგმა".encode())
    deletion = campaign.delete_activity(workbook, forum)
    workbook.run(deletion)
    assert workbook.meeting(meeting) is None and workbook.activities() == []
    assert workbook.pairs("activity_person") == []
    workbook.run(campaign.undeletion(deletion))
    assert activity(workbook, forum.id) == forum
    assert workbook.joined("activity_person", forum.id) == [ANA]
    assert len(workbook.agenda(meeting)) == len(workbook.attachments(forum.id)) == 1
    assert not list(check_workbook(workbook))


def test_an_activity_whose_list_has_people_stays(workbook: Workbook, forum: Activity) -> None:
    workbook.run(commands.invite(forum.meeting or "", [ANA]))
    with pytest.raises(Refused) as refused:
        campaign.delete_activity(workbook, forum)
    assert refused.value.key == "forum_has_people"


def test_an_activity_at_which_notes_were_taken_stays(workbook: Workbook, forum: Activity) -> None:
    workbook.run(commands.add("note", meeting=forum.meeting, text="კითხვა"))
    with pytest.raises(Refused) as refused:
        campaign.delete_activity(workbook, forum)
    assert refused.value.key == "forum_has_notes"


def test_a_body_that_only_ships_becomes_a_record_when_it_was_met(workbook: Workbook) -> None:
    made = add(workbook, kind="individual_meeting")
    body = workbook.body(outcomes.body_id("mra"))
    assert body
    workbook.run(campaign.meet_bodies(made.id, [body]))
    assert workbook.joined("activity_body", made.id) == [body.id]
    workbook.undo()
    assert workbook.joined("activity_body", made.id) == []


def series(workbook: Workbook, *numbers: int, episodes: int | None = None) -> Series:
    row = workbook.run(commands.add("series", title="სახლი", episodes=episodes)).ids[0]
    for number in numbers:
        add(
            workbook, kind="documentary", series=row, episode=number, minutes=19,
            date=f"2017-01-{7 * (number - 1) + 1:02}",
        )  # fmt: skip
    return next(each for each in workbook.series() if each.id == row)


def test_the_next_episode_is_a_week_later_and_fills_a_gap_first(workbook: Workbook) -> None:
    found = series(workbook, 1, 3, episodes=15)
    for number, day in ((2, "2017-01-08"), (4, "2017-01-22")):
        row = workbook.run(campaign.next_episode(found, workbook.activities())).ids[0]
        made = activity(workbook, row)
        assert (made.episode, made.date, made.minutes) == (number, day, 19)


def test_the_first_episode_has_a_number_and_no_date(workbook: Workbook) -> None:
    row = workbook.run(campaign.next_episode(series(workbook), [])).ids[0]
    made = activity(workbook, row)
    assert (made.episode, made.date, made.kind) == (1, None, "documentary")


def test_missing_are_the_numbers_up_to_the_planned_one(workbook: Workbook) -> None:
    found = series(workbook, 1, 2, 4, episodes=6)
    assert campaign.missing_numbers(found, workbook.activities()) == [3, 5, 6]
    assert campaign.missing_numbers(Series("s"), workbook.activities()) == [3]


def test_films_outlive_their_series(workbook: Workbook) -> None:
    found = series(workbook, 1, 2)
    workbook.run(campaign.delete_series(workbook, found.id))
    assert workbook.series() == [] and len(workbook.activities()) == 2
    workbook.undo()
    assert {each.series for each in workbook.activities()} == {found.id}


def test_nothing_is_said_of_a_meeting_that_was_no_list(workbook: Workbook) -> None:
    made = add(workbook, kind="other_activity", date="2016-12-10")
    command = campaign.edit_activity(workbook, made, date="2016-12-12")
    assert [edit.table for edit in command.edits] == ["activity"]
    assert workbook.meeting(MEETING)
