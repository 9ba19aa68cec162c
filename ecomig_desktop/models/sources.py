"""The files on the merge desk as a table: a row a file, ticked if it is to be merged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from ecomig_desktop.models.merge import MergeDraft, PickedFile
from ecomig_desktop.models.rows import NOWHERE, Index, RowsModel

COLUMNS = ("taken", "laptop", "meetings", "new", "known", "remarks")


class PickedFilesModel(RowsModel[PickedFile]):
    """The files of a `MergeDraft` as a table. `describe(file, column)` writes a cell, with ""
    the whole file for a screen reader; `headings(column)` a heading."""

    def __init__(
        self,
        draft: MergeDraft,
        describe: Callable[[PickedFile, str], str],
        headings: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._describe = describe
        self._headings = headings
        draft.changed.connect(self.refresh)
        self.refresh()

    def row_id(self, row: PickedFile) -> str:
        """The file's path tells it apart."""
        return str(row.path)

    @Slot()
    def refresh(self) -> None:
        """Show the files as they are now."""
        self.set_rows(self._draft.files)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns; numbers stand at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in ("new", "known"):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        shown = role == Qt.ItemDataRole.DisplayRole
        return self._headings(COLUMNS[section]) if shown else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column is ticked by hand, where there is something to take."""
        flags = super().flags(index)
        picked = self.row(index)
        if picked and COLUMNS[index.column()] == "taken" and picked.can_bring:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def says(self, row: PickedFile, column: int, role: int) -> Any:
        """A cell in words, the whole file, or whether it is taken."""
        name = COLUMNS[column]
        if role == Qt.ItemDataRole.CheckStateRole and name == "taken":
            on = row.taken and row.can_bring
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return self._describe(row, name)
        if role == Qt.ItemDataRole.ToolTipRole and name == "laptop":
            return str(row.path)
        spoken = role == Qt.ItemDataRole.AccessibleTextRole and name == "taken"
        return self._describe(row, "") if spoken else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a file, or take its tick away."""
        picked = self.row(index)
        if role != Qt.ItemDataRole.CheckStateRole or picked is None or not picked.can_bring:
            return False
        self._draft.take(picked.path, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def toggle(self, index: Index) -> None:
        """Tick the file of that row if it is not, and the other way round."""
        picked = self.row(index)
        if picked and picked.can_bring:
            self._draft.take(picked.path, not picked.taken)
