"""The receipts at the side: number and date, and what came by it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecomig_desktop.merge.receipts import Receipt
from ecomig_desktop.models.receipts import ReceiptsModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.receipt_words import (
    receipt_time,
    receipt_title,
    short_line,
)
from ecomig_desktop.views.tokens import CAPTION, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.wrapped_text import line_height


class ReceiptDelegate(QStyledItemDelegate):
    """Draws a receipt on three short lines."""

    def __init__(self, view: QAbstractItemView, language: Callable[[], str]) -> None:
        super().__init__(view)
        self._view, self._language = view, language

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines and a little air."""
        return QSize(120, line_height(sized(TEXT)) + 2 * line_height(sized(CAPTION)) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw number, date, and what it says."""
        colors, rect = tokens(), option.rect
        receipt: Receipt = index.data(ROW_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("accent_ground"))
            if self._view.hasFocus():
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), colors.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colors.color("raised"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        place = QRectF(rect).adjusted(WITHIN, 6, -WITHIN, 0)
        language = self._language()
        for text, font, color in (
            (receipt_title(receipt.number), sized(TEXT, QFont.Weight.DemiBold), "text"),
            (receipt_time(receipt.at, language), sized(CAPTION), "muted"),
            (short_line(receipt, language), sized(CAPTION), "muted"),
        ):
            painter.setFont(font)
            painter.setPen(colors.color(color))
            row = QRectF(place.left(), place.top(), place.width(), line_height(font))
            fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), fitting)
            place.setTop(row.bottom())
        painter.restore()


class ReceiptList(Living, QListView):
    """Up and Down go along; other keys are left to the page."""

    def __init__(
        self, model: ReceiptsModel, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(ReceiptDelegate(self, language))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Receipts"))
        self._model.words_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what goes along the list."""
        along = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in (*along, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()
