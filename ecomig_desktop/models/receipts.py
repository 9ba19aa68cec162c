"""The receipts of the desk as a list, the newest first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.receipts import Receipt, receipts
from ecomig_desktop.models.rows import RowsModel
from ecomig_desktop.workbook import Workbook

INTENTS = frozenset(("resolve", "same_person", "different_people", "decide_later"))
"""What the account of a receipt counts."""


class ReceiptsModel(RowsModel[Receipt]):
    """`describe(receipt)` puts one into words.

    Signals:
        refused(object): the receipts cannot be read, for this reason.
    """

    refused = Signal(object)

    def __init__(
        self,
        workbook: Workbook,
        describe: Callable[[Receipt], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook, self._describe = workbook, describe
        self.refresh()

    def row_id(self, row: Receipt) -> str:
        """Its number tells it apart."""
        return str(row.number)

    @property
    def newest(self) -> Receipt | None:
        """The last one that was issued."""
        return self._rows[0] if self._rows else None

    @Slot()
    def refresh(self) -> None:
        """Read them anew."""
        try:
            self.set_rows(receipts(self._workbook)[::-1])
        except Refused as error:
            self.refused.emit(error)

    def says(self, row: Receipt, column: int, role: int) -> Any:
        """The receipt in words."""
        return self._describe(row) if role == Qt.ItemDataRole.DisplayRole else None
