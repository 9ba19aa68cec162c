"""The meeting that the window is about: chosen once, followed by every tab."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from ecomig_desktop.domain.meeting import Meeting, nearest_meeting
from ecomig_desktop.workbook import Workbook


class CurrentMeeting(QObject):
    """Holds the id of one meeting, or None where there is none.

    Signals:
        chosen(object): another meeting is the current one; its id or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.id: str | None = None

    def choose(self, meeting_id: str | None) -> None:
        """Make this the meeting that every tab shows."""
        if meeting_id != self.id:
            self.id = meeting_id
            self.chosen.emit(meeting_id)


def meetings_to_start_with(
    workbook: Workbook, today: date, last: str | None = None
) -> list[Meeting]:
    """The meetings that the window may begin with: those of the schedule, and of those that carry
    the list of an activity that of today and the last that was shown."""
    lists = workbook.forum_meetings()
    return [
        each
        for each in workbook.meetings()
        if each.id not in lists or each.id == last or each.happens_on(today)
    ]


def meeting_to_start_with(
    meetings: list[Meeting], today: date, last: str | None = None
) -> str | None:
    """Today's meeting; else the one that was shown last; else the next; else the latest that was
    held; else any; None where there is none."""
    nearest = nearest_meeting(meetings, today)
    if nearest and nearest.happens_on(today):
        return nearest.id
    if any(meeting.id == last for meeting in meetings):
        return last
    if nearest is None or nearest.day is None or nearest.day < today:
        held = [meeting for meeting in meetings if meeting.status == "held"]
        nearest = nearest_meeting(held, today) or nearest or next(iter(meetings), None)
    return nearest.id if nearest else None
