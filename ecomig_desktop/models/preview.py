"""What a merge would do, as a list: only the rows on the screen are ever unpacked."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ecomig_desktop.models.foreseen import Foreseen, Foresight, Wanted
from ecomig_desktop.models.rows import NOWHERE, ROW_ROLE, Index

_UNPACKED = 400


class PreviewModel(QAbstractListModel):
    """Shows those records of a `Foresight` that are wanted. `describe(foreseen)` puts one into
    words, for a screen reader."""

    def __init__(self, describe: Callable[[Foreseen], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._foresight = Foresight()
        self._wanted = Wanted()
        self._order = array("L")
        self._unpacked = lru_cache(_UNPACKED)(self._foresight.__getitem__)

    @property
    def foresight(self) -> Foresight:
        """All that would happen, wanted or not."""
        return self._foresight

    @property
    def wanted(self) -> Wanted:
        """What is shown of it."""
        return self._wanted

    def show_foresight(self, foresight: Foresight) -> None:
        """Show what another dry run said."""
        self._foresight = foresight
        self.show_wanted(self._wanted)

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these records alone."""
        self.beginResetModel()
        self._wanted = wanted
        self._unpacked = lru_cache(_UNPACKED)(self._foresight.__getitem__)
        self._order = array("L", self._foresight.matching(wanted))
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many are wanted; none below a row."""
        return 0 if parent.isValid() else len(self._order)

    def row(self, index: Index) -> Foreseen | None:
        """The record at that index."""
        valid = index.isValid() and index.row() < len(self._order)
        return self._unpacked(self._order[index.row()]) if valid else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record itself, or in words."""
        row = self.row(index)
        if row is None or role == ROW_ROLE:
            return row
        return self._describe(row) if role == Qt.ItemDataRole.DisplayRole else None
