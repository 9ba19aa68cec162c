"""The campaign as a calendar takes it: alone, or beside the schedule."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar, Event

from ecomig_desktop.exchange.calendar import write_calendar
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import outcome_commands as outcomes
from tests.exchange.listed import Listed


def events(workbook: Workbook, of: str = "campaign", language: str = "ka") -> dict[str, Event]:
    """The events by the id of their meeting or activity."""
    target = workbook.path.with_name("campaign.ics")
    content = write_calendar(workbook, target, language, of).path.read_bytes()
    found = Calendar.from_ical(content)
    assert isinstance(found, Calendar)
    return {str(each["uid"]).removesuffix("@ecomig-desktop"): each for each in found.events}


def add(workbook: Workbook, **values: object) -> str:
    return workbook.run(commands.add("activity", **values)).ids[0]


@pytest.fixture
def forum(listed: Listed) -> str:
    return add(
        listed.workbook,
        kind="public_forum",
        title="ფორუმი, ფოთში",
        title_en="Forum at Poti",
        date="2016-12-10",
        starts="14:00",
        ends="16:00",
        place="თეატრი",
        municipality="poti",
        status="planned",
        text="რა იცის სახელმწიფომ\nდა რა იციან ოჯახებმა",
    )


def test_an_activity_has_times_place_and_words(listed: Listed, forum: str) -> None:
    event = events(listed.workbook)[forum]
    assert (event.start, event.end) == (
        datetime(2016, 12, 10, 10, 0, tzinfo=UTC),
        datetime(2016, 12, 10, 12, 0, tzinfo=UTC),
    )
    assert (event["summary"], event["location"]) == ("ფორუმი, ფოთში", "თეატრი, ფოთი")
    assert event["status"] == "CONFIRMED"
    assert event.categories == ["საჯარო ფორუმი"]
    assert str(event["description"]).split("\n") == [
        "საჯარო ფორუმი",
        "რა იცის სახელმწიფომ",
        "და რა იციან ოჯახებმა",
    ]


def test_bodies_and_recommendations_are_told_and_people_are_not(listed: Listed, forum: str) -> None:
    workbook = listed.workbook
    lines = [
        workbook.run(commands.add("recommendation", position=float(at), text="x")).ids[0]
        for at in range(3)
    ]
    workbook.run(outcomes.join("activity_recommendation", forum, [lines[2], lines[0]]))
    body = workbook.body(outcomes.body_id("mra"))
    assert body
    workbook.run(campaign.meet_bodies(forum, [body]))
    person = workbook.run(commands.add("person", given_name="ანა", family_name="აბაშიძე")).ids[0]
    workbook.run(outcomes.join("activity_person", forum, [person]))
    said = str(events(workbook)[forum]["description"])
    assert "რეკომენდაციები: 1, 3" in said and f"უწყებები: {body.name}" in said
    assert "აბაშიძე" not in said


def test_a_film_is_called_by_its_series_and_number(listed: Listed) -> None:
    workbook = listed.workbook
    series = workbook.run(
        commands.add("series", title="სახლი", title_en="House", broadcaster="არხი")
    ).ids[0]
    film = add(workbook, kind="documentary", series=series, episode=3, date="2016-12-21")
    event = events(workbook)[film]
    assert (event["summary"], event.start) == ("სახლი №3", date(2016, 12, 21))
    assert "მაუწყებელი: არხი" in str(event["description"])
    assert events(workbook, language="both")[film]["summary"] == "სახლი / House №3"


@pytest.mark.parametrize(
    ("ends", "minutes", "end"),
    [(None, 19, "20:49"), ("21:30", 19, "21:30"), (None, None, "20:30")],
)
def test_a_film_is_as_long_as_it_is(
    listed: Listed, ends: str | None, minutes: int | None, end: str
) -> None:
    values = {"kind": "documentary", "date": "2016-12-07", "starts": "20:30"}
    film = add(listed.workbook, **values, ends=ends, minutes=minutes)
    event = events(listed.workbook)[film]
    assert f"{event.end:%H:%M}" == end


def test_a_cancelled_activity_is_cancelled_under_the_same_name(
    listed: Listed, forum: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbook = listed.workbook
    before, now = events(workbook)[forum], workbook.now_ms()
    monkeypatch.setattr(workbook, "now_ms", lambda: now + 1000)
    workbook.run(commands.edit("activity", forum, status="cancelled"))
    after = events(workbook)[forum]
    assert (after["status"], after["uid"]) == ("CANCELLED", before["uid"])
    assert after.sequence > before.sequence


def test_a_forum_with_a_list_is_one_event_and_no_meeting(listed: Listed, forum: str) -> None:
    workbook = listed.workbook
    meetings = {each.id for each in workbook.meetings()}
    found = next(each for each in workbook.activities() if each.id == forum)
    workbook.run(campaign.make_list(found))
    assert set(events(workbook, "schedule")) == meetings
    assert set(events(workbook)) == {forum}
    assert set(events(workbook, "all")) == {*meetings, forum}


def test_what_has_no_date_is_counted_and_left_out(listed: Listed, forum: str) -> None:
    add(listed.workbook, kind="other_activity")
    target = listed.workbook.path.with_name("all.ics")
    written = write_calendar(listed.workbook, target, "ka", "all")
    assert (written.events, written.undated) == (len(listed.workbook.meetings()) + 1, 1)
