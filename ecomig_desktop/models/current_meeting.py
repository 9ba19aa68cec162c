"""The meeting that the window is about: chosen once, followed by every tab."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from ecomig_desktop.domain.meeting import Meeting


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


def meeting_to_start_with(
    meetings: Sequence[Meeting], today: date, last: str | None = None
) -> str | None:
    """Today's meeting; else the one shown last; else the next; else the latest; else None."""
    day = today.isoformat()
    dated = sorted((meeting for meeting in meetings if meeting.date), key=lambda m: m.date or "")
    for meeting in dated:
        if meeting.date == day and meeting.status != "cancelled":
            return meeting.id
    if any(meeting.id == last for meeting in meetings):
        return last
    coming = [m for m in dated if (m.date or "") > day and m.status != "cancelled"]
    chosen = coming[0] if coming else dated[-1] if dated else next(iter(meetings), None)
    return chosen.id if chosen else None
