"""A meeting in words, as lists and menus name it."""

from __future__ import annotations

from ecomig_desktop.domain.meeting import Meeting


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
