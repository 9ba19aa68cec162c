"""The project, its themes, and its meetings with their agendas and printed sheets."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Project:
    """The series of meetings that a workbook is for, and the texts that its papers carry."""

    id: str
    title: str | None = None
    title_en: str | None = None
    organisation: str | None = None
    organisation_en: str | None = None
    funder: str | None = None
    funder_en: str | None = None
    disclaimer: str | None = None
    disclaimer_en: str | None = None
    privacy_notice: str | None = None
    privacy_notice_en: str | None = None
    photo_consent_text: str | None = None
    photo_consent_text_en: str | None = None
    contact_consent_text: str | None = None
    contact_consent_text_en: str | None = None
    notice_version: str | None = None
    target_municipalities: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the questions that every meeting works on."""

    id: str
    position: int | None = None
    letter: str | None = None
    letter_en: str | None = None
    title: str | None = None
    title_en: str | None = None
    short_title: str | None = None
    short_title_en: str | None = None
    assessed: str | None = None
    assessed_en: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One regional meeting: `date` is YYYY-MM-DD, `starts` and `ends` are HH:MM at the venue."""

    id: str
    title: str | None = None
    title_en: str | None = None
    date: str | None = None
    starts: str | None = None
    ends: str | None = None
    place: str | None = None
    place_en: str | None = None
    venue: str | None = None
    venue_en: str | None = None
    municipality: str | None = None
    address: str | None = None
    status: str | None = None
    notes: str | None = None

    @property
    def day(self) -> datetime.date | None:
        """The meeting's date, or None when it has none yet."""
        return datetime.date.fromisoformat(self.date) if self.date else None

    def happens_on(self, day: datetime.date) -> bool:
        """Whether the meeting is planned for, or was held on, that day."""
        return self.status != "cancelled" and self.day == day


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One line of a meeting's agenda."""

    id: str
    meeting: str | None = None
    position: int | None = None
    starts: str | None = None
    title: str | None = None
    title_en: str | None = None
    theme: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """An attendance sheet that was printed; `pages` is JSON: which rows stand on which page."""

    id: str
    meeting: str | None = None
    code: str | None = None
    language: str | None = None
    orientation: str | None = None
    printed_at: str | None = None
    notice_version: str | None = None
    pages: str | None = None


def nearest_meeting(meetings: list[Meeting], day: datetime.date) -> Meeting | None:
    """The meeting to begin with on `day`: that day's, else the next, else the last one held.

    Meetings that are cancelled or have no date are left out; None when no other is left.
    """
    dated = sorted(
        ((m.day, m.starts or "", m.id, m) for m in meetings if m.day and m.status != "cancelled"),
        key=lambda entry: entry[:3],
    )
    coming = [entry for entry in dated if entry[0] >= day]
    if coming:
        return coming[0][3]
    return dated[-1][3] if dated else None
