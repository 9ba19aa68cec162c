"""Moments of the record as people read them: the day if it is another one, and the time."""

from __future__ import annotations

from datetime import date, datetime

from ecomig_desktop.georgian.calendar import format_date


def time_of(moment: str | None) -> str:
    """The time of day of "2016-11-15T10:12:30" or "10:12" as 10:12; "" where there is none."""
    return (moment or "").rpartition("T")[2][:5]


def date_of(moment: str | None) -> date | None:
    """The day of a moment, or None where only a time is kept."""
    day, between, _ = (moment or "").partition("T")
    return date.fromisoformat(day) if between else None


def time_or_day(moment: datetime, today: date, language: str) -> str:
    """10:12 for today, 15.11.2016 for another day: where there is little room."""
    if moment.date() == today:
        return f"{moment:%H:%M}"
    return format_date(moment.date(), "short", language)


def shortly(moment: datetime, today: date, language: str) -> str:
    """10:12 for today, 15.11.2016 10:12 for another day."""
    time = f"{moment:%H:%M}"
    if moment.date() == today:
        return time
    return f"{format_date(moment.date(), 'short', language)} {time}"
