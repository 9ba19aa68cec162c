"""Records of any kind one below the other under headings, each of which leads somewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from ecomig_desktop.models.rows import Index, RowsModel


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A heading (`table` is ""), or a record: what it is called, what is to be said of it, a word
    in a pill of that `kind`, and the record that it leads to."""

    id: str
    title: str
    about: str = ""
    pill: str = ""
    kind: str = "plain"
    table: str = ""
    row: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it only says what stands below it."""
        return not self.table


class RecordLinesModel(RowsModel[RecordLine]):
    """Such lines; headings cannot be chosen."""

    def says(self, row: RecordLine, column: int, role: int) -> Any:
        """The line in words."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.title, row.about, row.pill)))
        return row.title if role == Qt.ItemDataRole.ToolTipRole and row.table else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The keys pass over headings."""
        row = self.row(index)
        no_items = Qt.ItemFlag.NoItemFlags
        return no_items if row is None or row.is_heading else super().flags(index)
