"""The table of a list as it is in the file, with what is understood of each cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from ecomig_desktop.exchange.people_list.cell_values import text_of
from ecomig_desktop.exchange.people_list.cells import Problem
from ecomig_desktop.exchange.people_list.grids import Grid, Place
from ecomig_desktop.exchange.people_list.matching import ColumnMatch
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.models.rows import NOWHERE, Index

MARK_ROLE = Qt.ItemDataRole.UserRole + 1
"""What is to be said of a cell: "problem", "old", "converted", "corrected" or ""."""
PART_ROLE = Qt.ItemDataRole.UserRole + 2
"""What its row is: "above" the header, "header", "person" or "left" out."""
TAKEN_ROLE = Qt.ItemDataRole.UserRole + 3
"""Whether its column is taken in."""

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
_TOLD = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)


class ListCellsModel(QAbstractTableModel):
    """Follows a draft. What is typed into a cell is a correction of it; emptied, a cell that is
    empty, too. `sentence` words a problem, `heading` a column."""

    def __init__(
        self,
        draft: ListDraft,
        sentence: Callable[[Problem], str],
        heading: Callable[[ColumnMatch], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._sentence, self._heading = sentence, heading
        self._grid: Grid | None = None
        self._problems: dict[Place, Problem] = {}
        self._people: frozenset[int] = frozenset()
        draft.changed.connect(self._follow)
        self._follow()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """All rows of the sheet; none below one."""
        return 0 if parent.isValid() or self._grid is None else len(self._grid.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """All columns of the sheet; none below one."""
        return 0 if parent.isValid() or self._grid is None else self._grid.width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text, or what is to be said of it."""
        place = (index.row(), index.column())
        if role in _SHOWN:
            return self.text(place)
        if role == MARK_ROLE:
            return self.mark(place)
        if role == PART_ROLE:
            return self.part(place[0])
        if role == TAKEN_ROLE:
            return self.is_taken(place[1])
        return self._told(place) if role in _TOLD else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Correct the cell."""
        place = (index.row(), index.column())
        if role != Qt.ItemDataRole.EditRole or self.text(place) == value:
            return False
        self._draft.correct(*place, None if value == self.original(place) else str(value or ""))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of people may be corrected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        may = self.part(index.row()) in ("person", "left")
        return flags | Qt.ItemFlag.ItemIsEditable if may and index.data(TAKEN_ROLE) else flags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """What a column holds; a row's number as a spreadsheet shows it."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        column = self.column(section)
        return self._heading(column) if column else ""

    def column(self, at: int) -> ColumnMatch | None:
        """What is known of a column."""
        content = self._draft.content
        columns = content.found.columns if content else ()
        return columns[at] if 0 <= at < len(columns) else None

    def is_taken(self, at: int) -> bool:
        """Whether anything of the column comes in."""
        column = self.column(at)
        return column is not None and column.field != "skip"

    def is_recalled(self, at: int) -> bool:
        """Whether the column holds what it was corrected to the last time."""
        return self._draft.content is not None and at in self._draft.content.recalled

    def problem(self, place: Place) -> Problem | None:
        """What is not understood in that cell."""
        return self._problems.get(place)

    def original(self, place: Place) -> str:
        """The text of a cell as the list has it."""
        return text_of(self._grid.rows[place[0]][place[1]]) if self._grid else ""

    def text(self, place: Place) -> str:
        """The text of a cell with what was corrected and converted."""
        corrected = self._draft.choices.corrections.get(place)
        if corrected is not None:
            return corrected
        content = self._draft.content
        if content and content.legacy == "convert" and place in content.old:
            return content.old[place][1]
        return self.original(place)

    def mark(self, place: Place) -> str:
        """What is to be said of a cell."""
        content = self._draft.content
        if content is None:
            return ""
        if place in self._problems:
            return "problem"
        if place in self._draft.choices.corrections:
            return "corrected"
        if place in content.old and content.legacy != "keep":
            return "converted" if content.legacy == "convert" else "old"
        return ""

    def part(self, row: int) -> str:
        """What a row is."""
        content = self._draft.content
        if content is None:
            return "person"
        if row in self._people:
            return "person"
        if row == content.found.header:
            return "header"
        return "above" if row < content.found.first else "left"

    def wide_titles(self) -> dict[Place, int]:
        """The titles above the list that span columns, and how many each."""
        content = self._draft.content
        spans = self._grid.spans if self._grid else {}
        above = content.found.first if content else 0
        return {
            place: width for place, (_, width) in spans.items() if place[0] < above and width > 1
        }

    def words_changed(self) -> None:
        """The language is another."""
        self._tell()

    def _follow(self) -> None:
        content = self._draft.content
        grid = content.found.grid if content else None
        anew = grid is not self._grid
        if anew:
            self.beginResetModel()
        self._grid = grid
        problems = content.problems if content else ()
        self._problems = {(row, each.column): each for row, each in reversed(problems)}
        self._people = frozenset(line.row for line in content.lines) if content else frozenset()
        if anew:
            self.endResetModel()
        else:
            self._tell()

    def _tell(self) -> None:
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            across = Qt.Orientation.Horizontal
            self.headerDataChanged.emit(across, 0, self.columnCount() - 1)

    def _told(self, place: Place) -> str:
        problem = self._problems.get(place)
        return self._sentence(problem) if problem else ""
