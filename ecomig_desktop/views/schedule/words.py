"""What the schedule says of a meeting: its date, time, place, counts and state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.georgian.calendar import format_date, weekday
from ecomig_desktop.models.schedule import MeetingRow
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.meeting_words import place_name

_STATES = {
    "today": QT_TRANSLATE_NOOP("ScheduleWords", "today"),
    "held": QT_TRANSLATE_NOOP("ScheduleWords", "held"),
    "planned": QT_TRANSLATE_NOOP("ScheduleWords", "planned"),
    "cancelled": QT_TRANSLATE_NOOP("ScheduleWords", "cancelled"),
}
_HEADINGS = {
    "date": QT_TRANSLATE_NOOP("ScheduleWords", "Date"),
    "place": QT_TRANSLATE_NOOP("ScheduleWords", "Place"),
    "time": QT_TRANSLATE_NOOP("ScheduleWords", "Time"),
    "attendance": QT_TRANSLATE_NOOP("ScheduleWords", "Came"),
    "notes": QT_TRANSLATE_NOOP("ScheduleWords", "Notes"),
    "status": QT_TRANSLATE_NOOP("ScheduleWords", "Status"),
}


def state_name(state: str) -> str:
    """A state or status in a word."""
    return QCoreApplication.translate("ScheduleWords", _STATES[state])


def heading(column: str) -> str:
    """The heading of a column of the table."""
    return QCoreApplication.translate("ScheduleWords", _HEADINGS[column])


def hours(meeting: Meeting) -> str:
    """11:00-16:00, or only when it begins; nothing where that is not known."""
    return "-".join(filter(None, (meeting.starts, meeting.ends)))


def venue_name(meeting: Meeting, language: str) -> str:
    """Where in the place it is held, in that language if it is known there."""
    names = (meeting.venue, meeting.venue_en)
    first, second = names if language == "ka" else names[::-1]
    return first or second or ""


def title_of(meeting: Meeting, language: str) -> str:
    """How a card names the meeting: by its place, or says that it has none yet."""
    return place_name(meeting, language) or QCoreApplication.translate(
        "ScheduleWords", "Meeting without a place"
    )


def day_line(meeting: Meeting, language: str) -> str:
    """სამშაბათი, 15 ნოემბერი, 2016; says so where there is no date."""
    if not meeting.day:
        return QCoreApplication.translate("ScheduleWords", "no date yet")
    return f"{weekday(meeting.day, language)}, {format_date(meeting.day, 'long', language)}"


def came(row: MeetingRow) -> str:
    """38 / 44; nothing for an empty list."""
    return f"{row.counts.present} / {row.counts.invited}" if row.counts.invited else ""


def notes_count(count: int) -> str:
    """57 notes."""
    one = QCoreApplication.translate("ScheduleWords", "{count} note")
    many = QCoreApplication.translate("ScheduleWords", "{count} notes")
    return (one if count == 1 else many).format(count=count)


def cell(row: MeetingRow, column: str, language: str) -> str:
    """A cell of the table; for column "" the whole meeting, for a screen reader."""
    meeting = row.meeting
    cells = {
        "date": format_date(meeting.day, "short", language) if meeting.day else "",
        "place": title_of(meeting, language),
        "time": hours(meeting),
        "attendance": came(row),
        "notes": str(row.counts.notes or ""),
        "status": state_name(row.state),
    }
    if column:
        return cells[column]
    attended = QCoreApplication.translate("ScheduleWords", "{numbers} came").format(
        numbers=cells["attendance"]
    )
    parts = (
        cells["place"],
        day_line(meeting, language),
        cells["time"],
        venue_name(meeting, language),
        attended if cells["attendance"] else "",
        notes_count(row.counts.notes) if row.counts.notes else "",
        cells["status"],
    )
    return ", ".join(part for part in parts if part)
