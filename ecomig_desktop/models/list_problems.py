"""What is not understood in a list, one below the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ecomig_desktop.exchange.people_list.cells import Problem
from ecomig_desktop.exchange.people_list.grids import Place
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.models.rows import NOWHERE, ROW_ROLE, Index


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem and the row in the grid that it is in."""

    row: int
    problem: Problem

    @property
    def place(self) -> Place:
        """The cell."""
        return self.row, self.problem.column


class ProblemsModel(QAbstractListModel):
    """Follows a draft; `words` says a problem as one is told of it."""

    def __init__(
        self,
        draft: ListDraft,
        words: Callable[[ProblemRow], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft, self._words = draft, words
        self._rows: list[ProblemRow] = []
        draft.changed.connect(self._follow)
        self._follow()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many problems there are; none below one."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The problem, or its sentence."""
        if role == ROW_ROLE:
            return self._rows[index.row()]
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._words(self._rows[index.row()]) if role in spoken else None

    def row(self, index: Index) -> ProblemRow | None:
        """The problem at that index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        """Where the problem of that cell stands."""
        at = next((at for at, each in enumerate(self._rows) if each.place == place), None)
        return QModelIndex() if at is None else self.index(at)

    def beside(self, place: Place, by: int) -> Place | None:
        """The cell of the next problem after a cell, or with -1 of the one before it; round the
        end."""
        places = sorted(each.place for each in self._rows if each.problem.column >= 0)
        if not places:
            return None
        after = [each for each in places if (each > place if by > 0 else each < place)]
        return (after[0] if by > 0 else after[-1]) if after else places[0 if by > 0 else -1]

    def count_like(self, key: str) -> int:
        """How many problems of one kind have a proposal."""
        return sum(
            each.problem.key == key and each.problem.proposal is not None for each in self._rows
        )

    def words_changed(self) -> None:
        """The language is another."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _follow(self) -> None:
        self.beginResetModel()
        content = self._draft.content
        self._rows = [ProblemRow(*each) for each in content.problems] if content else []
        self.endResetModel()
