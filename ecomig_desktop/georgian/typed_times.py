"""Dates and times of day as people type them."""

from __future__ import annotations

import datetime
import re

_DATE = re.compile(r"(\d{1,2})[./\- ]+(\d{1,2})(?:[./\- ]+(\d{4}|\d{2}))?\.?", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_TIME = re.compile(r"(\d{1,2})(?:[:.,\- ]?(\d{2}))?", re.ASCII)


def parse_date(text: str, year: int) -> datetime.date | None:
    """The date in 15.11.2016, 15/11/16, 15.11 (of `year`) or 2016-11-15; None if it is none."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        numbers = [int(each) for each in found.groups()]
    elif found := _DATE.fullmatch(text):
        day, month, typed = found.groups()
        numbers = [_full_year(typed, year), int(month), int(day)]
    else:
        return None
    try:
        return datetime.date(*numbers)
    except ValueError:
        return None


def parse_time(text: str) -> str | None:
    """The time of day in 9, 9:30, 0930 or 9.30 as HH:MM; None if it is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def _full_year(typed: str | None, year: int) -> int:
    if typed is None:
        return year
    return int(typed) if len(typed) == 4 else 2000 + int(typed)
