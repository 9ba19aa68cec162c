"""Where a person's record comes from, in words: laptop, time and meetings."""

from __future__ import annotations

from datetime import date

from ecomig_desktop.views.attendees.moments import shortly
from ecomig_desktop.views.meeting_words import place_name
from ecomig_desktop.workbook import Workbook

_MOST = 3
"""So many meetings are named; of the others it is told how many there are."""


def origin_text(workbook: Workbook, person: str, language: str) -> str:
    """Laptop, when it was made, and the meetings: "laptop-3 · 15.11.2016 10:12 · ანაკლია, ფოთი".
    "" where nothing is known."""
    origin = workbook.origin(person)
    if origin is None:
        return ""
    at = shortly(origin.at.astimezone(), date.today(), language)
    found = (workbook.meeting(meeting) for meeting in origin.meetings)
    places = [place_name(meeting, language) for meeting in found if meeting]
    shown = ", ".join(filter(None, places[:_MOST]))
    if len(places) > _MOST:
        shown = f"{shown} +{len(places) - _MOST}"
    return " · ".join(part for part in (origin.laptop, at, shown) if part)
