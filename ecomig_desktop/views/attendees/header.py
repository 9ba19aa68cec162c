"""The head of the tab: which meeting, how many are here, and the way to the sheet."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.tables import SECTORS
from ecomig_desktop.georgian.calendar import format_date, weekday
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.views.attendees.meeting_switch import MeetingSwitch
from ecomig_desktop.views.attendees.words import gender_name, sector_short
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segment_bar import Segment, SegmentBar
from ecomig_desktop.workbook.reading import Counters

COUNTER_WIDTH = 300


def meeting_details(meeting: Meeting, language: str) -> str:
    """Day, time and venue on one line: სამშაბათი, 15 ნოემბერი, 2016 · 11:00 · კულტურის სახლი."""
    day = ""
    if meeting.day:
        day = f"{weekday(meeting.day, language)}, {format_date(meeting.day, 'long', language)}"
    venues = (meeting.venue, meeting.venue_en)
    venue = next(filter(None, venues if language == "ka" else venues[::-1]), "")
    return " · ".join(part for part in (day, meeting.starts, venue) if part)


class AttendeesHeader(Living, QWidget):
    """Shows a meeting and its counters.

    Signals:
        meeting_chosen(str): the user chose another meeting.
        sheet_wanted(): the user wants the attendance sheet.
    """

    meeting_chosen = Signal(str)
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counters, self._language = Counters(), "ka"
        self.switch = MeetingSwitch()
        self.switch.chosen.connect(self.meeting_chosen)
        self._details = ElidedLabel(role="muted")
        self._number, self._of_all = Label(role="number"), ElidedLabel(role="muted")
        self._genders = Label(role="caption")
        self._bar = SegmentBar()
        self.sheet = Button()
        self.sheet.clicked.connect(self.sheet_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(AROUND)
        row.addLayout(self._meeting_column(), 1)
        row.addWidget(self._counter_block())
        row.addWidget(self.sheet)
        self.retranslate()

    def _meeting_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.switch)
        head.addStretch()
        column.addLayout(head)
        details = QHBoxLayout()
        details.setContentsMargins(4, 0, 0, 0)
        details.addWidget(self._details)
        column.addLayout(details)
        return column

    def _counter_block(self) -> QWidget:
        self._block = QWidget()
        self._block.setFixedWidth(COUNTER_WIDTH)
        numbers = QHBoxLayout()
        numbers.setSpacing(6)
        for label in (self._number, self._of_all, self._genders):
            stretch = 1 if label is self._of_all else 0
            numbers.addWidget(label, stretch, Qt.AlignmentFlag.AlignBottom)
        self._number.setContentsMargins(0, 0, 0, 0)
        for label in (self._of_all, self._genders):
            label.setContentsMargins(0, 0, 0, 4)
        column = QVBoxLayout(self._block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(numbers)
        column.addWidget(self._bar)
        return self._block

    def show_meeting(
        self,
        meetings: list[Meeting],
        current: Meeting | None,
        language: str,
        lists: Container[str] = (),
    ) -> None:
        """Show this meeting among the others; `lists` are those that carry one of an activity."""
        self._language = language
        self.switch.show_meetings(meetings, current.id if current else None, language, lists)
        self._details.set_text(meeting_details(current, language) if current else "")
        self._block.setVisible(current is not None)
        self.retranslate()

    def show_counters(self, counters: Counters) -> None:
        """Show how many of how many are here, by sector and gender."""
        self._counters = counters
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Write every word."""
        language, counters = self._language, self._counters
        self.sheet.setText(self.tr("Sheet"))
        self.sheet.setAccessibleName(self.tr("Attendance sheet"))
        self.sheet.setToolTip(self.tr("Attendance sheet: Ctrl+P"))
        self._number.set_text(format_number(counters.present, language))
        of_all = self.tr("/ {total} checked in", "after the number of those present")
        self._of_all.set_text(of_all.format(total=format_number(counters.total, language)))
        self._genders.set_text(self._gender_words())
        self._bar.set_segments(self._segments(), counters.total)
        self._bar.setAccessibleName(self.tr("Checked in by sector"))

    def _gender_words(self) -> str:
        numbers = self._counters.by_gender_present
        return " · ".join(
            f"{gender_name(key)} {format_number(numbers[key], self._language)}"
            for key in ("female", "male")
            if numbers.get(key)
        )

    def _segments(self) -> list[Segment]:
        known = self._counters.by_sector
        unnamed = self.tr("no sector")
        return [
            Segment(known[key][1], f"{sector_short(key) or unnamed}: {known[key][1]}")
            for key in (*SECTORS, "")
            if key in known and known[key][1]
        ]
