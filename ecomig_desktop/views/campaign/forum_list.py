"""The list of attendees of an activity: how many came, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.label import Label


class ForumList(Living, QWidget):
    """Offers to make the list; once there is one, to go to its people and to print its sheet.

    Signals:
        making_wanted(): the user wants a list.
        people_wanted(): the user wants to see who is on it.
        sheet_wanted(): the user wants its attendance sheet.
    """

    making_wanted = Signal()
    people_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._activity: Activity | None = None
        self._title, self._said = Label(role="caption"), Label(role="text", wrapped=True)
        self.make = Button(icon_name="list-checks")
        self.people = Button(icon_name="users")
        self.sheet = Button(icon_name="printer")
        self.make.clicked.connect(self.making_wanted)
        self.people.clicked.connect(self.people_wanted)
        self.sheet.clicked.connect(self.sheet_wanted)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=NEAR)
        for button in (self.make, self.people, self.sheet):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR - 2)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.retranslate()

    def show_activity(self, activity: Activity | None) -> None:
        """Show the list of this activity; only what can have one shows anything."""
        self._activity = activity
        meeting = activity.meeting if activity else None
        forum = activity is not None and activity.kind == "public_forum"
        writable = not self._desk.workbook.read_only
        self.setVisible(bool(meeting) or (forum and writable))
        self.make.setVisible(not meeting)
        self.people.setVisible(bool(meeting) and self._desk.can("show_attendees"))
        self.sheet.setVisible(bool(meeting) and self._desk.can("print_sheet"))
        self._said.set_text(self._counted(meeting))
        self._said.setVisible(bool(meeting))

    def retranslate(self) -> None:
        """Write every word."""
        self._title.set_text(self.tr("Attendance list"))
        self.make.setText(self.tr("Make an attendance list"))
        self.people.setText(self.tr("Attendees"))
        self.sheet.setText(self.tr("Attendance sheet"))
        self.show_activity(self._activity)

    def _counted(self, meeting: str | None) -> str:
        if not meeting:
            return ""
        counters = self._desk.workbook.attendee_counters(meeting)
        if not counters.total:
            return self.tr("Nobody is on it yet.")
        words = self.tr("{present} of {total} on the list came.")
        return words.format(present=counters.present, total=counters.total)
