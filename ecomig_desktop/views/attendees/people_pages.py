"""What stands under the box: the list, the matches, the pairs, or a place that is empty."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QStackedWidget, QWidget

from ecomig_desktop import reference
from ecomig_desktop.domain.tables import ATTENDANCE_STATUSES
from ecomig_desktop.georgian.names import split_name
from ecomig_desktop.models.attendee_cells import Column
from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.views.attendees.cell_delegate import CellDelegate
from ecomig_desktop.views.attendees.duplicates import DuplicatesView
from ecomig_desktop.views.attendees.editing_delegates import (
    MunicipalityDelegate,
    SuggestingDelegate,
)
from ecomig_desktop.views.attendees.municipality_box import municipality_options
from ecomig_desktop.views.attendees.name_delegate import NameDelegate
from ecomig_desktop.views.attendees.pill_delegates import PillDelegate, StatusDelegate
from ecomig_desktop.views.attendees.table import AttendeesTable
from ecomig_desktop.views.attendees.words import status_name
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace

_Page = TypeVar("_Page", bound=QWidget)


class PeoplePages(Living, QStackedWidget):
    """One page at a time; both tables are drawn and edited alike."""

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
        self._desk = desk
        self._texts = organisations, positions
        self._shown: list[QWidget] = []
        self.list = self._carded(partial(AttendeesTable, listed))
        self.matches = self._carded(partial(AttendeesTable, matches))
        for table in self.tables():
            self._delegate(table)
        self._build_empty()
        self.nobody.asked_otherwise.connect(lambda: desk.asked.emit("import_people"))
        self.duplicates = DuplicatesView(desk, self)
        self._shown.append(self.duplicates)
        self.addWidget(self.duplicates)

    def _build_empty(self) -> None:
        self.no_meeting = self._carded(partial(EmptyPlace, "calendar-days"))
        self.nobody = self._carded(partial(EmptyPlace, "users", other_key="Ctrl+I"))
        self.filtered_out = self._carded(partial(EmptyPlace, "funnel", kind="plain"))
        self.nothing_found = self._carded(partial(EmptyPlace, "search", key="Ctrl+Enter"))

    def tables(self) -> tuple[AttendeesTable, AttendeesTable]:
        """The list and the matches."""
        return self.list, self.matches

    def table(self) -> AttendeesTable | None:
        """The table that is shown, if one is."""
        return next((table for table in self.tables() if self.shows(table)), None)

    def show_page(self, page: object) -> None:
        """Show this one of the pages."""
        at = next(index for index in range(self.count()) if self._page(index) is page)
        self.setCurrentIndex(at)

    def shows(self, page: object) -> bool:
        """Whether this page is the one that is shown."""
        return self._page(self.currentIndex()) is page

    def retranslate(self) -> None:
        """Name the tables, and say what belongs into empty places."""
        self.list.setAccessibleName(self.tr("Attendees"))
        self.matches.setAccessibleName(self.tr("Matches"))
        self.no_meeting.set_texts(
            self.tr("There is no meeting yet"),
            self.tr("People are checked in at a meeting. Make one in the schedule."),
            self.tr("New meeting") if self._desk.can("new_meeting") else "",
        )
        self.filtered_out.set_texts(
            self.tr("Nobody fits"),
            self.tr("Nobody on the list passes this filter."),
            self.tr("Show everybody"),
        )

    def write_empty(self, typed: str, others: Callable[[], bool]) -> None:
        """Word the places that depend on what was typed, and on there being `others` to invite."""
        read_only = self._desk.workbook.read_only
        if self.shows(self.nobody):
            self._write_nobody(others())
            self.nobody.button.setHidden(read_only)
        elif self.shows(self.nothing_found):
            name = " ".join(filter(None, split_name(typed)))
            self.nothing_found.set_texts(
                self.tr("Nobody is called “{name}”").format(name=typed.strip()),
                "" if read_only else self._registered_at_once(),
                "" if read_only else self.tr("New attendee: {name}").format(name=name),
            )

    def _registered_at_once(self) -> str:
        return self.tr("Whoever is not in the workbook yet is registered at once.")

    def _write_nobody(self, others: bool) -> None:
        alone = self.tr(
            "Type a name above and press Ctrl+Enter: whoever comes is registered. Or drop the "
            "list that you were sent."
        )
        among = self.tr(
            "Type a name above and press Ctrl+Enter, invite people who were at another meeting, "
            "or drop the list that you were sent."
        )
        invite = self.tr("Invite from another meeting…")
        self.nobody.set_texts(
            self.tr("Nobody is on the list yet"),
            among if others else alone,
            invite if others else self.tr("Register the first"),
            "" if self._desk.workbook.read_only else self._imported(),
        )

    def _imported(self) -> str:
        return self.tr("Import a list…") if self._desk.can("import_people") else ""

    def _page(self, index: int) -> QWidget:
        return self._shown[index]

    def _carded(self, make: Callable[..., _Page]) -> _Page:
        card = Card(flush=True, parent=self)
        page = make(parent=card)
        card.body.addWidget(page)
        self.addWidget(card)
        self._shown.append(page)
        return page

    def _delegate(self, table: AttendeesTable) -> None:
        organisations, positions = self._texts
        delegates = {
            Column.NUMBER: CellDelegate(table, color="muted"),
            Column.NAME: NameDelegate(table),
            Column.ORGANISATION: SuggestingDelegate(table, organisations),
            Column.POSITION: SuggestingDelegate(table, positions, color="muted"),
            Column.SECTOR: PillDelegate(table, self._sectors),
            Column.MUNICIPALITY: MunicipalityDelegate(
                table, lambda: municipality_options(self._desk.language.code)
            ),
            Column.STATUS: StatusDelegate(table, self._statuses),
        }
        for column, delegate in delegates.items():
            table.setItemDelegateForColumn(column, delegate)

    def _sectors(self) -> list[tuple[str | None, str]]:
        return [(term.key, term.name(self._desk.language.code)) for term in reference.sectors()]

    def _statuses(self) -> list[tuple[str | None, str]]:
        return [(status, status_name(status)) for status in ATTENDANCE_STATUSES]
