"""What a rule would decide, as a table: record, field, what is shown now, and what then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from ecomig_desktop.models.rows import NOWHERE, Index, RowsModel
from ecomig_desktop.workbook.deciding import Ruling

COLUMNS = ("record", "field", "now", "then")


class RulingsModel(RowsModel[Ruling]):
    """The rulings of a preview, those that decide something first. `describe(ruling, column)`
    tells the words of a cell, `heading(column)` those of a heading."""

    def __init__(
        self,
        describe: Callable[[Ruling, str], str],
        heading: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._heading = heading

    def row_id(self, row: Ruling) -> str:
        """The conflict."""
        return "/".join(row.conflict.key)

    def show(self, rulings: Sequence[Ruling]) -> None:
        """Show what a rule would do."""
        self.set_rows(sorted(rulings, key=lambda ruling: not ruling.decided))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One per entry of COLUMNS; none below a row."""
        return 0 if parent.isValid() else len(COLUMNS)

    def says(self, row: Ruling, column: int, role: int) -> Any:
        """A cell in words."""
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._describe(row, COLUMNS[column]) if shown else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The headings."""
        across = orientation == Qt.Orientation.Horizontal
        shows = across and role == Qt.ItemDataRole.DisplayRole
        return self._heading(COLUMNS[section]) if shows else None
