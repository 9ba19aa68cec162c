"""The schedule as a calendar takes it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.calendar import write_calendar
from ecomig_desktop.workbook import commands
from tests.exchange.listed import Listed


def calendar(listed: Listed, language: str = "ka") -> Calendar:
    target = listed.workbook.path.with_name("schedule.ics")
    found = Calendar.from_ical(write_calendar(listed.workbook, target, language).path.read_bytes())
    assert isinstance(found, Calendar)
    return found


def events(listed: Listed, language: str = "ka") -> dict[str, Event]:
    """The events by the id of their meeting."""
    found = calendar(listed, language).events
    return {str(event["uid"]).removesuffix("@ecomig-desktop"): event for event in found}


def test_every_meeting_is_an_event_at_georgias_time(listed: Listed) -> None:
    found = events(listed)
    assert list(found) == [meeting.id for meeting in listed.workbook.meetings()]
    first = found[listed.first]
    assert first.start == datetime(2016, 11, 15, 7, 0, tzinfo=UTC)
    assert first.end == datetime(2016, 11, 15, 12, 0, tzinfo=UTC)
    assert isinstance(first.start, datetime)
    assert first.start.utcoffset() == timedelta(hours=4)


def test_the_zone_stands_in_the_file(listed: Listed) -> None:
    (zone,) = calendar(listed).timezones
    assert zone.tz_name == "Asia/Tbilisi"
    assert {each.TZOFFSETTO for each in zone.standard} == {timedelta(hours=4)}


def test_place_and_agenda_are_said(listed: Listed) -> None:
    listed.workbook.run(
        commands.edit(
            "meeting", listed.first, venue="დარბაზი; მეორე, სართული", address="რუსთაველის 1"
        )
    )
    event = events(listed)[listed.first]
    assert event["location"] == "დარბაზი; მეორე, სართული, რუსთაველის 1, ანაკლია, ზუგდიდი"
    agenda = listed.workbook.agenda(listed.first)
    assert str(event["description"]).split("\n") == [
        f"{item.starts} {item.title}" for item in agenda
    ]


def test_a_cancelled_meeting_is_cancelled_in_the_calendar(listed: Listed) -> None:
    listed.workbook.run(commands.edit("meeting", listed.first, status="cancelled"))
    found = events(listed)
    assert found[listed.first]["status"] == "CANCELLED"
    assert found[listed.second]["status"] == "CONFIRMED"


def test_a_calendar_knows_the_event_again_and_takes_what_is_newer(
    listed: Listed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, now = events(listed), listed.workbook.now_ms()
    monkeypatch.setattr(listed.workbook, "now_ms", lambda: now + 1000)
    agenda = listed.workbook.agenda(listed.first)
    listed.workbook.run(commands.delete("agenda_item", agenda[-1].id))
    after = events(listed)
    assert after.keys() == before.keys()
    assert after[listed.first].sequence > before[listed.first].sequence


def test_what_a_fast_laptop_wrote_is_taken_from_a_slow_one(
    listed: Listed, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, now = events(listed), listed.workbook.now_ms()
    monkeypatch.setattr(listed.workbook, "now_ms", lambda: now - 86_400_000)
    assert events(listed)[listed.first].sequence >= before[listed.first].sequence - 1
    monkeypatch.setattr(listed.workbook, "now_ms", lambda: 0)
    monkeypatch.setattr(listed.workbook, "newest_ms", lambda: 1 << 45)
    assert events(listed)[listed.first].sequence == 2**31 - 1


def test_without_an_hour_it_is_the_whole_day(listed: Listed) -> None:
    listed.workbook.run(commands.edit("meeting", listed.first, starts=None, ends=None))
    event = events(listed)[listed.first]
    assert (event.start, event.end) == (date(2016, 11, 15), date(2016, 11, 16))


def test_past_midnight_it_ends_on_the_next_day(listed: Listed) -> None:
    listed.workbook.run(commands.edit("meeting", listed.first, starts="22:00", ends="01:00"))
    assert events(listed)[listed.first].duration == timedelta(hours=3)


def test_a_meeting_without_a_date_is_counted_and_left_out(listed: Listed) -> None:
    listed.workbook.run(commands.edit("meeting", listed.first, date=None))
    target = listed.workbook.path.with_name("schedule.ics")
    written = write_calendar(listed.workbook, target)
    assert (written.events, written.undated) == (6, 1)
    assert listed.first not in events(listed)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Regional working meeting in Anaklia"),
        ("both", "რეგიონული სამუშაო შეხვედრა ანაკლიაში / Regional working meeting in Anaklia"),
    ],
)
def test_it_speaks_the_language_that_is_chosen(listed: Listed, language: str, title: str) -> None:
    assert events(listed, language)[listed.first]["summary"] == title


def test_no_line_is_longer_than_calendars_read(listed: Listed) -> None:
    listed.workbook.run(commands.edit("meeting", listed.first, title="ა🌿" * 200))
    calendar(listed, "both")
    data = listed.workbook.path.with_name("schedule.ics").read_bytes()
    assert max(map(len, data.split(b"\r\n"))) <= 75


def test_another_ending_is_refused(listed: Listed) -> None:
    with pytest.raises(Refused) as caught:
        write_calendar(listed.workbook, listed.workbook.path)
    assert caught.value.key == "calendar_ending"
