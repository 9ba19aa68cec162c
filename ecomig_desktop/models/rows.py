"""Rows of a Qt model that are brought in step with what the workbook holds now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot

from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Changed

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row itself, for delegates."""
ID_ROLE = Qt.ItemDataRole.UserRole + 2
"""The id of the row's record."""
ABOUT_ROLE = Qt.ItemDataRole.UserRole + 11
"""The second line of a row that has two."""
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
"""What is shown and what a screen reader says, where the two are one."""

_STEP_BY_STEP = 40
NOWHERE = QModelIndex()


def two_lines(role: int, title: str, about: str) -> str | None:
    """What a row of two lines says: both, where it is read aloud."""
    words = {
        Qt.ItemDataRole.DisplayRole: title,
        ABOUT_ROLE: about,
        Qt.ItemDataRole.AccessibleTextRole: f"{title}, {about}",
    }
    return words.get(role)


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows with ids; `set_rows` tells views only what is different, so that selection,
    scrolling and open editors stay where they are."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._rows: list[Row] = []
        self._followed: tuple[str, ...] = ()

    def row_id(self, row: Row) -> str:
        """The id that tells rows apart; unless a model says otherwise, the row's own."""
        return str(row.id)  # type: ignore[attr-defined]

    def follow(self, news: News, *tables: str) -> None:
        """Refresh when a command touches one of these tables, and after a merge."""
        self._followed = tables
        news.changed.connect(self._hear_of)
        news.merged.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the rows again."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, its id, or what a cell says."""
        row = self.row(index)
        if row is None or role == ROW_ROLE:
            return row
        return self.row_id(row) if role == ID_ROLE else self.says(row, index.column(), role)

    def says(self, row: Row, column: int, role: int) -> Any:
        """What a cell says in any other role; None where it says nothing."""
        return None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows there are; none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One column, unless a model has more; none below a row."""
        return 0 if parent.isValid() else 1

    def row(self, index: Index) -> Row | None:
        """The row at that index, or None."""
        at = index.row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rows(self) -> tuple[Row, ...]:
        """All rows in their order."""
        return tuple(self._rows)

    def index_of(self, row_id: str | None) -> QModelIndex:
        """Where the row with that id stands; an invalid index where it does not."""
        at = next((i for i, row in enumerate(self._rows) if self.row_id(row) == row_id), None)
        return QModelIndex() if at is None else self.index(at, 0)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in this order."""
        new = [self.row_id(row) for row in rows]
        wanted = set(new)
        gone = [at for at, row in enumerate(self._rows) if self.row_id(row) not in wanted]
        come = len(new) - (len(self._rows) - len(gone))
        if len(gone) + come > _STEP_BY_STEP:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        self._remove(gone)
        kept = {self.row_id(row) for row in self._rows}
        self._reorder([each for each in new if each in kept])
        self._insert(rows, kept)
        self._replace(rows)

    def words_changed(self) -> None:
        """The language is another: every row and heading reads differently."""
        if self._rows:
            self._tell(0, len(self._rows) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @Slot(object, object)
    def _hear_of(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*self._followed):
            self.refresh()

    def _remove(self, places: Sequence[int]) -> None:
        for at in reversed(places):
            self.beginRemoveRows(NOWHERE, at, at)
            del self._rows[at]
            self.endRemoveRows()

    def _reorder(self, order: Sequence[str]) -> None:
        places = {row_id: at for at, row_id in enumerate(order)}
        before = [self.row_id(row) for row in self._rows]
        if before == list(order):
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        self._rows.sort(key=lambda row: places[self.row_id(row)])
        moved = [self.index(places[before[each.row()]], each.column()) for each in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _insert(self, rows: Sequence[Row], kept: set[str]) -> None:
        for at, row in enumerate(rows):
            if self.row_id(row) not in kept:
                self.beginInsertRows(NOWHERE, at, at)
                self._rows.insert(at, row)
                self.endInsertRows()

    def _replace(self, rows: Sequence[Row]) -> None:
        for at, row in enumerate(rows):
            if row != self._rows[at]:
                self._rows[at] = row
                self._tell(at, at)

    def _tell(self, first: int, last: int) -> None:
        columns = self.columnCount() - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, columns))
