"""Schedule and campaign as iCalendar (RFC 5545): an event a meeting or activity, which calendars
bring up to date.

An event keeps its UID for ever, and its SEQUENCE grows with the time, so that a calendar that had
it before takes what is new: also what another laptop wrote, and after a merge was undone.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from ecomig_desktop.domain.meeting import AgendaItem, Meeting, Project
from ecomig_desktop.domain.tables import SHEET_LANGUAGES
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.campaign_events import CampaignEvent, campaign_events
from ecomig_desktop.exchange.list_words import NAMELESS_MEETING, Pair, municipality_name, together
from ecomig_desktop.exchange.plain_text import writable
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.file_out import putting

if TYPE_CHECKING:
    from icalendar import Calendar, Event, Timezone

ENDING = ".ics"
OF = ("schedule", "campaign", "all")
"""What a calendar can have in it."""
ZONE = "Asia/Tbilisi"
_OFFSET = timedelta(hours=4)
_FIRST = datetime(2016, 1, 1, tzinfo=UTC)  # from here on SEQUENCE counts seconds
_HIGHEST = 2**31 - 1  # that calendars can read
_PROGRAM = "-//EcoMig Desktop//Schedule//EN"


@dataclass(frozen=True, slots=True)
class WrittenCalendar:
    """A calendar that was written: how many meetings and activities are in it, and how many have
    no date yet and are not."""

    path: Path
    events: int
    undated: int


@dataclass(frozen=True, slots=True)
class _Edition:
    """What all events of one file have in common."""

    language: str
    sequence: int
    at: datetime


class _Timed(Protocol):
    """What happens at a time of day, HH:MM, as far as that is known."""

    @property
    def starts(self) -> str | None: ...

    @property
    def ends(self) -> str | None: ...


def write_calendar(
    workbook: Workbook, target: Path, language: str = "ka", of: str = "schedule"
) -> WrittenCalendar:
    """Write what has a date to `target`, in "ka", "en" or "both": the meetings of the schedule,
    the activities of the campaign, or all of these.

    It is written beside its target and renamed. Refused for another ending than ".ics" and when
    it cannot be written; what was there before is then still there.
    """
    if language not in SHEET_LANGUAGES or of not in OF:
        raise ValueError(f"no calendar in {language!r}")
    if target.suffix.casefold() != ENDING:
        raise Refused("calendar_ending", path=target)
    if os.path.realpath(target) == os.path.realpath(workbook.path):
        raise Refused("same_file", path=target)
    with workbook.snapshot():
        meetings = [] if of == "campaign" else workbook.scheduled_meetings()
        activities = [] if of == "schedule" else campaign_events(workbook, language)
        dated = {each.id: workbook.agenda(each.id) for each in meetings if each.day}
        at = datetime.fromtimestamp(workbook.now_ms() // 1000, UTC)
        calendar = _calendar(workbook.project(), language)
        edition = _Edition(language, _sequence(workbook), at)
    for each in meetings:
        if each.day:
            calendar.add_component(_event(each, each.day, dated[each.id], edition))
    planned = [each for each in activities if each.activity.date]
    for told in planned:
        calendar.add_component(_activity_event(told, edition))
    with putting(calendar.to_ical(), target):
        pass
    written = len(dated) + len(planned)
    return WrittenCalendar(target, written, len(meetings) + len(activities) - written)


def _sequence(workbook: Workbook) -> int:
    """The seconds until now, or until the newest change where this laptop's clock is slow."""
    at = max(workbook.now_ms(), workbook.newest_ms()) // 1000 - int(_FIRST.timestamp())
    return min(max(at, 0), _HIGHEST)


def _calendar(project: Project, language: str) -> Calendar:
    """A calendar without events."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = _said((project.title or "", project.title_en or ""), language)
    if name:
        calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", ZONE)
    calendar.add_component(_zone())
    return calendar


def _zone() -> Timezone:
    """Georgia's time: four hours before Greenwich all the year."""
    from icalendar import Timezone, TimezoneStandard

    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1970, 1, 1))
    standard.add("tzoffsetfrom", _OFFSET)
    standard.add("tzoffsetto", _OFFSET)
    standard.add("tzname", "+04")
    zone = Timezone()
    zone.add("tzid", ZONE)
    zone.add_component(standard)
    return zone


def _event(meeting: Meeting, day: date, agenda: list[AgendaItem], edition: _Edition) -> Event:
    from icalendar import Event

    event, language = Event(), edition.language
    _add_edition(event, meeting.id, meeting.status, edition)
    _add_times(event, meeting, day)
    event.add("summary", _summary(meeting, language))
    for name, text in (
        ("location", _location(meeting, language)),
        ("description", _description(agenda, language)),
    ):
        if text:
            event.add(name, text)
    return event


def _activity_event(told: CampaignEvent, edition: _Edition) -> Event:
    from icalendar import Event

    event, activity = Event(), told.activity
    _add_edition(event, activity.id, activity.status, edition)
    _add_times(event, activity, date.fromisoformat(activity.date or ""), activity.minutes)
    event.add("summary", told.summary)
    event.add("categories", [told.category])
    for name, text in (("location", told.location), ("description", told.description)):
        if text:
            event.add(name, text)
    return event


def _add_edition(event: Event, row: str, status: str | None, edition: _Edition) -> None:
    event.add("uid", f"{row}@ecomig-desktop")
    event.add("dtstamp", edition.at)
    event.add("sequence", edition.sequence)
    event.add("status", "CANCELLED" if status == "cancelled" else "CONFIRMED")


def _add_times(event: Event, meeting: _Timed, day: date, minutes: int | None = None) -> None:
    """From when to when, or so many minutes long; the whole day where no hour is known, into the
    next after midnight."""
    if not meeting.starts:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        return
    zone = ZoneInfo(ZONE)
    starts = datetime.combine(day, time.fromisoformat(meeting.starts), zone)
    event.add("dtstart", starts)
    if meeting.ends:
        ends = datetime.combine(day, time.fromisoformat(meeting.ends), zone)
        event.add("dtend", ends if ends > starts else ends + timedelta(days=1))
    elif minutes:
        event.add("dtend", starts + timedelta(minutes=minutes))


def _summary(meeting: Meeting, language: str) -> str:
    title = _said((meeting.title or "", meeting.title_en or ""), language)
    place = _said((meeting.place or "", meeting.place_en or ""), language)
    return title or place or together(NAMELESS_MEETING, language)


def _location(meeting: Meeting, language: str) -> str:
    """Hall, address, place and municipality, each of them said once."""
    pairs: list[Pair] = [
        (meeting.venue or "", meeting.venue_en or ""),
        (meeting.address or "", ""),
        (meeting.place or "", meeting.place_en or ""),
        municipality_name(meeting.municipality),
    ]
    said = dict.fromkeys(_said(pair, language) for pair in pairs)
    return ", ".join(part for part in said if part)


def _description(agenda: list[AgendaItem], language: str) -> str:
    """The agenda, a line an item."""
    lines = [
        f"{item.starts or ''} {_said((item.title or '', item.title_en or ''), language)}".strip()
        for item in agenda
    ]
    return "\n".join(line for line in lines if line)


def _said(pair: Pair, language: str) -> str:
    """A text in the language or languages, on one line."""
    return " ".join(writable(together(pair, language)).split())
