"""The main part of the tab, from top to bottom: meeting, box, what was said, chips, people."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.views.attendees.filters import AttendeeFilters
from ecomig_desktop.views.attendees.header import AttendeesHeader
from ecomig_desktop.views.attendees.people_pages import PeoplePages
from ecomig_desktop.views.attendees.quick_box import QuickBox
from ecomig_desktop.views.attendees.said_bar import SaidBar
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import IconButton

CHIP_LINE = 28


class MainColumn(Living, QWidget):
    """Only arranges; the tab joins the parts."""

    def __init__(
        self,
        desk: Desk,
        listed: QAbstractItemModel,
        matches: QAbstractItemModel,
        organisations: Suggestions,
        positions: Suggestions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.header, self.box, self.said = AttendeesHeader(self), QuickBox(self), SaidBar(self)
        self.filters = AttendeeFilters(self)
        self.fold = IconButton("panel-right", parent=self)
        self.pages = PeoplePages(desk, listed, matches, organisations, positions, self)
        self.fold.setFixedHeight(CHIP_LINE)
        chips = QHBoxLayout()
        chips.setSpacing(NEAR)
        chips.addWidget(self.filters, 1)
        chips.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        for widget in (self.header, self.box, self.said):
            column.addWidget(widget)
        column.addLayout(chips)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.box)
        self.retranslate()

    def set_meeting(self, there: bool) -> None:
        """Without a meeting there is nothing to type or to filter."""
        self.box.setEnabled(there)
        self.filters.setVisible(there)
        self.fold.setVisible(there)

    def retranslate(self) -> None:
        """Name the button without words."""
        self.fold.set_name(self.tr("Details at the side: F4"))
