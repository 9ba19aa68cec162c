"""The receipts at the side: number and date, and what came by it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ecomig_desktop.merge.receipts import Receipt
from ecomig_desktop.models.receipts import ReceiptsModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.merge.receipt_words import (
    receipt_time,
    receipt_title,
    short_line,
)
from ecomig_desktop.views.tokens import CAPTION, TEXT
from ecomig_desktop.views.widgets.row_delegate import Line, RowDelegate
from ecomig_desktop.views.widgets.row_list import RowList


class ReceiptDelegate(RowDelegate):
    """Draws a receipt on three short lines."""

    def __init__(self, view: QAbstractItemView, language: Callable[[], str]) -> None:
        super().__init__(view, TEXT, CAPTION, CAPTION)
        self._language = language

    def lines(self, index: Index) -> tuple[Line, ...]:
        """Number, date, and what it says."""
        receipt: Receipt = index.data(ROW_ROLE)
        language = self._language()
        return (
            Line(receipt_title(receipt.number), weight=QFont.Weight.DemiBold),
            Line(receipt_time(receipt.at, language), CAPTION, "muted"),
            Line(short_line(receipt, language), CAPTION, "muted"),
        )


class ReceiptList(RowList):
    """The receipts, whose words are of the language in force."""

    def __init__(
        self, model: ReceiptsModel, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._model = model
        self.setItemDelegate(ReceiptDelegate(self, language))
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Receipts"))
        self._model.words_changed()
