"""What a rule would decide as a table: before muted, after in the accent, what it leaves amber."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.models.rulings import COLUMNS, RulingsModel
from ecomig_desktop.views.tokens import CAPTION, ROW, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.row_table import RowTable

PAD = 10  # as the headings have it
_SHARES = {"record": 0.26, "field": 0.17, "now": 0.26}


class RulingDelegate(QStyledItemDelegate):
    """One line a conflict; whatever does not fit ends in an ellipsis."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as every row."""
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        colors, rect = tokens(), option.rect
        ruling, column = index.data(ROW_ROLE), COLUMNS[index.column()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("accent_ground"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        font, color = sized(TEXT), "text" if column == "record" else "muted"
        if column == "then" and ruling.decided:
            font, color = sized(TEXT, QFont.Weight.DemiBold), "accent"
        elif column == "then":
            font, color = sized(CAPTION), "attention"
        painter.setFont(font)
        painter.setPen(colors.color(color))
        place = QRectF(rect).adjusted(PAD, 0, -4, 0)
        text = " ".join(str(index.data() or "").split())
        fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.restore()


class RulingsTable(RowTable):
    """One row a conflict, read only."""

    def __init__(self, rulings: RulingsModel, parent: QWidget | None = None) -> None:
        super().__init__(rulings, parent)
        self._rulings = rulings
        self.setItemDelegate(RulingDelegate(self))
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("What would be decided"))
        self._rulings.words_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        room = self.viewport().width()
        widths = {column: round(room * share) for column, share in _SHARES.items()}
        widths["then"] = room - sum(widths.values())
        for at, column in enumerate(COLUMNS):
            self.setColumnWidth(at, widths[column])
