"""Inviting everybody who was at another meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.meeting_words import meeting_lines
from ecomig_desktop.workbook import Workbook, commands


@dataclass(frozen=True, slots=True)
class OtherMeeting:
    """A meeting with people on its list: how many, and its name in words."""

    id: str
    words: str
    people: int


def other_meetings(workbook: Workbook, meeting: str | None, language: str) -> list[OtherMeeting]:
    """The meetings besides this one that have somebody on their list."""
    counts = workbook.meeting_counts()
    return [
        OtherMeeting(row, line, counts[row].invited)
        for row, line in meeting_lines(workbook, language)
        if row != meeting and counts[row].invited
    ]


def people_to_invite(workbook: Workbook, meeting: str, other: str) -> list[str]:
    """Everybody on the list of another meeting who is not on this one's, by name."""
    there = workbook.attendees(workbook.attendee_ids(other))
    rows = {commands.attendance_id(meeting, line.person.id): line for line in there}
    listed = {line.attendance.id for line in workbook.attendees(list(rows))}
    return [
        line.person.id
        for row, line in rows.items()
        if row not in listed and not (line.others and workbook.attendee(meeting, line.person.id))
    ]


def offer_meetings(desk: Desk, at: QWidget, chosen: Callable[[str], object]) -> bool:
    """Offer the other meetings below `at`; whether there are any."""
    others = other_meetings(desk.workbook, desk.meeting.id, desk.language.code)
    if others:
        menu = InviteMenu(others, at)
        menu.chosen.connect(chosen)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))
    return bool(others)


class InviteMenu(QMenu):
    """The other meetings to choose from.

    Signals:
        chosen(str): the user chose the meeting with this id.
    """

    chosen = Signal(str)

    def __init__(self, meetings: list[OtherMeeting], parent: QWidget) -> None:
        super().__init__(parent)
        for meeting in meetings:
            words = f"{meeting.words}  ·  {meeting.people}".replace("&", "&&")
            self.addAction(words).setData(meeting.id)
        self.triggered.connect(self._choose)
        self.aboutToHide.connect(self.deleteLater)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
