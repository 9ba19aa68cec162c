"""The agenda of one meeting, edited in place, with the item whose time it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecomig_desktop.domain.meeting import AgendaItem, Meeting
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import ID_ROLE, NOWHERE, SPOKEN, Index, RowsModel
from ecomig_desktop.workbook import Command, Put, Workbook

COLUMNS = ("starts", "title", "theme")
CURRENT_ROLE = ID_ROLE + 1
"""Whether the item's time is now."""


def item_of_now(items: Sequence[AgendaItem], meeting: Meeting, now: datetime) -> str | None:
    """The id of the item that is on at `now`: only on the meeting's day, between the first item
    and the meeting's end."""
    time = now.strftime("%H:%M")
    if not meeting.happens_on(now.date()) or (meeting.ends and time >= meeting.ends):
        return None
    begun = [item for item in items if item.starts and item.starts <= time]
    return max(begun, key=lambda item: item.starts or "").id if begun else None


def moved(items: Sequence[AgendaItem], item_id: str, by: int) -> Command | None:
    """The command that moves an item up (-1) or down (1) and numbers all of them in order; None
    where it cannot go further."""
    order = list(items)
    at = next((i for i, item in enumerate(order) if item.id == item_id), -1)
    if at < 0 or not 0 <= at + by < len(order):
        return None
    order.insert(at + by, order.pop(at))
    puts = (
        Put("agenda_item", {"position": place}, item.id)
        for place, item in enumerate(order, start=1)
        if item.position != place
    )
    return Command("move_agenda_item", tuple(puts))


class AgendaModel(RowsModel[AgendaItem]):
    """The items in their order. `describe(item, column)` writes a cell; `now` tells the time.

    Signals:
        edited(str, str, object): the user entered this value for the item with this id in one of
            `COLUMNS`.
    """

    edited = Signal(str, str, object)

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[AgendaItem, str], str],
        now: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._now = now
        self._meeting: str | None = None
        self._current: str | None = None
        self.follow(news, "agenda_item", "meeting", "theme")

    def show_meeting(self, meeting_id: str | None) -> None:
        """Show the agenda of this meeting."""
        self._meeting = meeting_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the agenda again."""
        self.set_rows(self._workbook.agenda(self._meeting) if self._meeting else [])
        self.look_at_clock()

    @Slot()
    def look_at_clock(self) -> None:
        """Mark the item whose time it is."""
        meeting = self._workbook.meeting(self._meeting) if self._meeting else None
        current = item_of_now(self.rows(), meeting, self._now()) if meeting else None
        if current != self._current:
            self._current = current
            self.words_changed()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Time, title and theme."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited, unless the workbook is only read."""
        flags = super().flags(index)
        editable = index.isValid() and not self._workbook.read_only
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what the user entered; the cell changes when the workbook has."""
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.edited.emit(row.id, COLUMNS[index.column()], value)
        return True

    def says(self, row: AgendaItem, column: int, role: int) -> Any:
        """Whether the item is on now, or a cell in words."""
        name = COLUMNS[column]
        if role == CURRENT_ROLE:
            return row.id == self._current
        if role == Qt.ItemDataRole.EditRole and name == "theme":
            return row.theme
        spoken = (*SPOKEN, Qt.ItemDataRole.EditRole)
        return self._describe(row, name) if role in spoken else None
