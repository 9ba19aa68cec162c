"""The people on a meeting's list as a Qt model that reads only the rows that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Slot

from ecomig_desktop.models.attendee_cells import (
    Column,
    Index,
    PeopleCells,
    Run,
    Words,
)
from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Changed, RowChange, Workbook, commands
from ecomig_desktop.workbook.reading import Attendee

FIRST = 200
"""So many rows are known at once; the rest when somebody scrolls down or looks for one of them."""
PAGE = 60
KEPT = 20 * PAGE

_NOWHERE = QModelIndex()
_NAMES = {"given_name", "family_name"}


class AttendeesModel(PeopleCells, QAbstractTableModel):
    """The list of one meeting in the Georgian order of names, as far as it passes the filter.

    Ids are held, rows are read a page at a time. It refreshes itself from the news.
    """

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        words: Words,
        run: Run,
        now: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(words, run, now, parent)
        self._workbook = workbook
        self.read_only = workbook.read_only
        self.meeting: str | None = None
        self.status: str | None = None
        self.sector: str | None = None
        self._ids: list[str] = []
        self._whole = True
        self._lines: OrderedDict[str, Attendee] = OrderedDict()
        news.changed.connect(self._hear)
        news.merged.connect(self.reload)

    def show_meeting(self, meeting: str | None) -> None:
        """List the people of this meeting, without a filter; None: nobody."""
        self.meeting, self.status, self.sector = meeting, None, None
        self.reload()

    def filter(self, status: str | None, sector: str | None) -> None:
        """List only those with this status and of this sector; None: any."""
        self.status, self.sector = status, sector
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read everything anew."""
        self.beginResetModel()
        self._lines.clear()
        self._ids = self._read(FIRST)
        self._whole = len(self._ids) < FIRST
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are known; none below a row."""
        return 0 if parent.isValid() else len(self._ids)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be rows that are not known yet."""
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: Index) -> None:
        """Get to know the rest of the list: its ids, not its rows."""
        if self.canFetchMore(parent):
            self._whole = True
            self._bring_to(self._read())

    def line(self, index: Index) -> Attendee | None:
        """The line in that row, read with its page where it is not at hand; None: out of range."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        row = self._ids[index.row()]
        if row not in self._lines:
            self._read_page(index.row())
        return self._lines.get(row)

    def index_of(self, person: str | None) -> QModelIndex:
        """Where somebody stands; an invalid index where they do not."""
        if not self.meeting or not person:
            return QModelIndex()
        row = commands.attendance_id(self.meeting, person)
        if row not in self._ids:
            line = self._workbook.attendee(self.meeting, person)  # as one with others, perhaps
            row = line.attendance.id if line else row
        if row not in self._ids:
            self.fetchMore(_NOWHERE)
        return self.index(self._ids.index(row), Column.NAME) if row in self._ids else QModelIndex()

    def words_changed(self) -> None:
        """The language is another: every cell and heading reads differently."""
        self._tell(0, len(self._ids) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def _read(self, limit: int | None = None) -> list[str]:
        if not self.meeting:
            return []
        return self._workbook.attendee_ids(
            self.meeting, status=self.status, sector=self.sector, limit=limit
        )

    def _read_page(self, row: int) -> None:
        start = row - row % PAGE
        for line in self._workbook.attendees(self._ids[start : start + PAGE]):
            self._lines[line.attendance.id] = line
        while len(self._lines) > KEPT:
            self._lines.popitem(last=False)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: Any) -> None:
        if self._workbook.concerns_united(changed):
            self._lines.clear()
            self._bring_to(self._read(None if self._whole else FIRST))
            self._tell(0, len(self._ids) - 1)
            return
        touched = [self._row_of(row) for row in changed.rows if row.table in _TABLES]
        for row in touched:
            self._lines.pop(row, None)
        if any(self._moves(row) for row in changed.rows):
            self._bring_to(self._read(None if self._whole else FIRST))
        shown = {row: at for at, row in enumerate(self._ids)} if touched else {}
        for row in touched:
            if row in shown:
                self._tell(shown[row], shown[row])

    def _row_of(self, row: RowChange) -> str:
        if row.table == "attendance":
            return row.id
        return commands.attendance_id(self.meeting or "", row.id)

    def _moves(self, row: RowChange) -> bool:
        """Whether somebody may come, go or stand elsewhere because of a change."""
        if row.table == "attendance":
            return row.kind != "changed" or bool(self.status and "status" in row.columns)
        if row.table != "person":
            return False
        names = bool(_NAMES & set(row.columns)) or row.kind != "changed"
        return names or bool(self.sector and "sector" in row.columns)

    def _bring_to(self, ids: list[str]) -> None:
        """Show these ids; what stays in its place is left alone."""
        before = self._ids
        if before == ids:
            return
        shortest = min(len(before), len(ids))
        head = next((at for at in range(shortest) if before[at] != ids[at]), shortest)
        most = shortest - head
        tail = next((at for at in range(most) if before[-1 - at] != ids[-1 - at]), most)
        if len(before) > head + tail:
            self.beginRemoveRows(_NOWHERE, head, len(before) - tail - 1)
            self._ids = before[:head] + before[len(before) - tail :]
            self.endRemoveRows()
        if len(ids) > head + tail:
            self.beginInsertRows(_NOWHERE, head, len(ids) - tail - 1)
            self._ids = ids
            self.endInsertRows()
        # Whoever stands below has another number now.
        self._tell(head, len(ids) - 1)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


_TABLES = ("attendance", "person")
