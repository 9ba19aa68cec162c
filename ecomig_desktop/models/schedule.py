"""The meetings of a workbook with their counts, as cards or as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import NOWHERE, Index, RowsModel
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.reading import MeetingCounts

COLUMNS = ("date", "place", "time", "attendance", "notes", "status")


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as the schedule shows it. `state` is "today", "held", "planned" or "cancelled"."""

    meeting: Meeting
    counts: MeetingCounts
    state: str


def meeting_state(meeting: Meeting, present: int, today: date) -> str:
    """What to say of a meeting: one of the past to which people came was held, whatever its
    status says."""
    if meeting.status == "cancelled":
        return "cancelled"
    if meeting.happens_on(today):
        return "today"
    past = meeting.day is not None and meeting.day < today
    return "held" if meeting.status == "held" or (past and present) else "planned"


class ScheduleModel(RowsModel[MeetingRow]):
    """The meetings by date. `describe(row, column)` writes a cell, with "" the whole meeting;
    `headings(column)` a heading; `today` tells the date."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[MeetingRow, str], str],
        headings: Callable[[str], str],
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._headings = headings
        self._today = today
        self.follow(news, "meeting", "attendance", "note", "duplicate", "activity")
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the meetings again."""
        counts, today = self._workbook.meeting_counts(), self._today()
        rows = []
        for meeting in self._workbook.scheduled_meetings():
            its = counts.get(meeting.id, MeetingCounts())
            rows.append(MeetingRow(meeting, its, meeting_state(meeting, its.present, today)))
        self.set_rows(rows)

    def row_id(self, row: MeetingRow) -> str:
        """The id of the meeting."""
        return row.meeting.id

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The columns of the table; a list shows the first, which stands for the whole meeting."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns."""
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headings(COLUMNS[section]) if shown else None

    def says(self, row: MeetingRow, column: int, role: int) -> Any:
        """A cell in words, or the whole meeting."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._describe(row, COLUMNS[column])
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._describe(row, "") if role in spoken else None
