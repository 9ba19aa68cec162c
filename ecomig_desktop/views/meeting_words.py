"""A meeting in words, as lists and menus name it."""

from __future__ import annotations

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.workbook import Workbook


def place_name(meeting: Meeting, language: str) -> str:
    """Where it is held, in that language if it is known there."""
    names = (meeting.place, meeting.place_en)
    first, second = names if language == "ka" else names[::-1]
    return first or second or meeting.title or ""


def short_date(meeting: Meeting) -> str:
    """Its date as 15.11.2016, or nothing."""
    return f"{meeting.day:%d.%m.%Y}" if meeting.day else ""


def meeting_line(meeting: Meeting, language: str) -> str:
    """Date and place on one line."""
    parts = (short_date(meeting), place_name(meeting, language))
    return "  ·  ".join(part for part in parts if part)


def list_name(meeting: Meeting, language: str) -> str:
    """What the meeting is called that carries the list of an activity: as the activity is."""
    titles = (meeting.title, meeting.title_en)
    first, second = titles if language == "ka" else titles[::-1]
    return first or second or place_name(meeting, language)


def list_line(meeting: Meeting, language: str) -> str:
    """Date and title of such a meeting on one line."""
    parts = (short_date(meeting), list_name(meeting, language))
    return "  ·  ".join(part for part in parts if part)


def name_of(workbook: Workbook, meeting: Meeting, language: str) -> str:
    """What a meeting is called: one of the schedule by its place, the list of an activity as the
    activity is."""
    of_activity = meeting.id in workbook.forum_meetings()
    return list_name(meeting, language) if of_activity else place_name(meeting, language)


def line_of(workbook: Workbook, meeting: Meeting, language: str) -> str:
    """A meeting on one line, as it is called, whatever it is."""
    of_activity = meeting.id in workbook.forum_meetings()
    return list_line(meeting, language) if of_activity else meeting_line(meeting, language)


def meeting_lines(workbook: Workbook, language: str) -> list[tuple[str, str]]:
    """Every meeting as (id, line): those of the schedule, then those that carry the list of an
    activity."""
    lists = workbook.forum_meetings()
    lines: tuple[list[tuple[str, str]], list[tuple[str, str]]] = ([], [])
    for each in workbook.meetings():
        of_activity = each.id in lists
        line = list_line(each, language) if of_activity else meeting_line(each, language)
        lines[of_activity].append((each.id, line))
    return [*lines[0], *lines[1]]
