"""One person's place on the list: status, and what they agreed to, dated and withdrawable."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.tables import ATTENDANCE_STATUSES
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.views.attendees.moments import date_of, time_of
from ecomig_desktop.views.attendees.words import status_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.chip import Chip, ChipRow, Choice
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.label import Label

CONSENTS = ("photo", "contact")


class AttendanceFields(Living, QWidget):
    """Chips, so that each is one click or one press of the space bar.

    Signals:
        status_chosen(object): the user chose this status.
        consented(str, bool): the person agreed to "photo" or "contact", or withdrew that.
    """

    status_chosen = Signal(object)
    consented = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attendance: Attendance | None = None
        self._language = "ka"
        chips = QWidget(self)
        self.consents = {what: Chip(parent=chips) for what in CONSENTS}
        self._dates = Label(role="caption", wrapped=True, parent=self)
        self._label = Label(role="caption", parent=self)
        self.statuses = ChipRow(parent=self)
        self.statuses.chosen.connect(self.status_chosen)
        flow = FlowLayout(chips)
        for what, chip in self.consents.items():
            chip.setObjectName(what)
            chip.clicked.connect(self._consent)
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(chips)
        column.addWidget(self._dates)
        column.addSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.statuses)

    def show_attendance(self, attendance: Attendance | None, language: str) -> None:
        """Show this place on the list; None: there is none."""
        self._attendance, self._language = attendance, language
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        names = {"photo": self.tr("photo"), "contact": self.tr("contact")}
        told = []
        for what, chip in self.consents.items():
            agreed = self._agreed(what)
            chip.setChecked(agreed is True)
            chip.set_text(f"✓ {names[what]}" if agreed else names[what])
            chip.setAccessibleName(self.tr("Consent: {what}").format(what=names[what]))
            chip.setToolTip(self._told(what, names[what]) or self.tr("Not asked yet"))
            told.append(self._told(what, names[what]))
        self._dates.set_text("\n".join(filter(None, told)))
        self._dates.setVisible(any(told))
        self._label.set_text(self.tr("Status"))
        self.statuses.setAccessibleName(self.tr("Status"))
        self.statuses.set_choices(
            [Choice(status, status_name(status)) for status in ATTENDANCE_STATUSES]
        )
        if self._attendance:
            self.statuses.choose(self._attendance.status or "invited")

    def _agreed(self, what: str) -> bool | None:
        return getattr(self._attendance, f"{what}_consent") if self._attendance else None

    def _told(self, what: str, name: str) -> str:
        """When somebody agreed or withdrew, having read which version of the notice."""
        agreed = self._agreed(what)
        if agreed is None:
            return ""
        at = getattr(self._attendance, f"{what}_consent_at")
        version = getattr(self._attendance, f"{what}_consent_version")
        said = self.tr("{what}: agreed") if agreed else self.tr("{what}: declined")
        day = date_of(at)
        when = f"{format_date(day, 'short', self._language)} {time_of(at)}" if day else time_of(at)
        notice = self.tr("notice {version}").format(version=version) if version else ""
        parts = (f"{said.format(what=name)} {when}".strip(), notice)
        return ", ".join(part for part in parts if part)

    @Slot()
    def _consent(self) -> None:
        what = self.sender().objectName()
        self.consented.emit(what, not self._agreed(what))
