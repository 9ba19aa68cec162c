"""The calendar of the campaign: the month by name, the way to others, and its days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.georgian.calendar import month as month_name
from ecomig_desktop.models.campaign import ActivityRow
from ecomig_desktop.views.campaign.month_grid import MonthGrid
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label


class MonthPage(Living, QWidget):
    """A month at a time. Where it `gives` files, a button asks for one.

    Signals:
        opened(str): the user wants to see this activity.
        wanted(object): the user wants to plan something on this day.
        file_wanted(): the user wants all of it in a calendar of a phone or office.
    """

    opened = Signal(str)
    wanted = Signal(object)
    file_wanted = Signal()

    def __init__(
        self, language: Callable[[], str], *, gives: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._today = date.today()
        self._begun = False
        self.grid = MonthGrid(language)
        self.grid.opened.connect(self.opened)
        self.grid.wanted.connect(self.wanted)
        self.grid.moved.connect(self._name)
        self._title = Label(role="strong")
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._now, self._file = Button(kind="quiet"), Button(kind="quiet", icon_name="save")
        self._before.clicked.connect(self._turn_back)
        self._after.clicked.connect(self._turn_on)
        self._now.clicked.connect(self._go_to_today)
        self._file.clicked.connect(self.file_wanted)
        self.setFocusProxy(self.grid)
        self._lay_out()
        self._file.setVisible(gives)  # only now: shown without a parent it would be a window
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(WITHIN, NEAR, WITHIN, 0)
        head.setSpacing(NEAR)
        head.addWidget(self._before)
        head.addWidget(self._after)
        head.addWidget(self._title, 1)
        head.addWidget(self._file)
        head.addWidget(self._now)
        card = Card(flush=True)
        card.body.addLayout(head)
        card.body.addWidget(self.grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_rows(self, rows: Sequence[ActivityRow], today: date) -> None:
        """Show these; at first the month of the nearest that is still to come."""
        self._today = today
        self.grid.show_rows(rows, today)
        days = sorted(row.day for row in rows if row.day)
        if days and not self._begun:
            self._begun = True
            self.grid.go_to(next((day for day in days if day >= today), days[-1]))
        self._name()

    def show_activity(self, row: ActivityRow | None) -> None:
        """Go to the day of this activity."""
        self.grid.mark(row.id if row else None)
        if row and row.day:
            self.grid.go_to(row.day)

    def retranslate(self) -> None:
        """Write every word."""
        self._before.set_name(self.tr("The month before (Page Up)"))
        self._after.set_name(self.tr("The month after (Page Down)"))
        self._now.setText(self.tr("Today"))
        self._file.setText(self.tr("Calendar file…"))
        self._name()

    @Slot()
    def _name(self) -> None:
        year, month = self.grid.month
        comma = "," if self._language() == "ka" else ""
        self._title.set_text(f"{month_name(month, self._language())}{comma} {year}")

    @Slot()
    def _turn_back(self) -> None:
        self.grid.turn(-1)

    @Slot()
    def _turn_on(self) -> None:
        self.grid.turn(1)

    @Slot()
    def _go_to_today(self) -> None:
        self.grid.go_to(self._today)
        self.grid.setFocus()
