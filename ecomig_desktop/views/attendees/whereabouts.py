"""At which meeting somebody is found."""

from __future__ import annotations

from ecomig_desktop.views.desk import Desk


def go_where(desk: Desk, person: str) -> str:
    """Make the meeting the current one that has this person on its list, unless it is: one at
    which they were present before one to which they were only invited. Answers with the id under
    which they stand there; "" for somebody who is on no list."""
    workbook, current = desk.workbook, desk.meeting.id
    found = {
        each.id: line
        for each in workbook.meetings()
        if (line := workbook.attendee(each.id, person)) is not None
    }
    if not found:
        return ""
    present = (row for row, line in found.items() if line.attendance.status == "present")
    meeting = current if current in found else next(present, next(iter(found)))
    desk.meeting.choose(meeting)
    return found[meeting].person.id
