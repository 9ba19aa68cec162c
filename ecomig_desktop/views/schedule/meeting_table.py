"""The meetings of the schedule as a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ecomig_desktop.models.rows import ROW_ROLE
from ecomig_desktop.models.schedule import COLUMNS, MeetingRow, ScheduleModel
from ecomig_desktop.views.schedule.card_delegate import PILLS
from ecomig_desktop.views.tokens import ROW, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex
PAD = 10
STATUS = COLUMNS.index("status")


class CellDelegate(QStyledItemDelegate):
    """Draws a cell with room around its words, and the status as a pill."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its words."""
        words = str(index.data() or "")
        if index.column() == STATUS:
            return QSize(pill_size(words).width() + 2 * PAD, ROW)
        return QSize(QFontMetrics(sized(TEXT)).horizontalAdvance(words) + 2 * PAD, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, hairline and words."""
        colors, rect = tokens(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, colors.color("accent_ground"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        if selected and self._view.hasFocus():
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_words(painter, QRectF(rect).adjusted(PAD, 0, -PAD, 0), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRectF, index: Index) -> None:
        row: MeetingRow = index.data(ROW_ROLE)
        words = str(index.data() or "")
        if index.column() == STATUS:
            size = pill_size(words)
            pill = QRectF(place.left(), 0, min(size.width(), place.width()), size.height())
            pill.moveTop(place.center().y() - size.height() / 2)
            paint_pill(painter, pill, words, PILLS.get(row.state, "plain"))
            return
        painter.setFont(sized(TEXT))
        painter.setPen(tokens().color("text"))
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, round(place.width())
        )
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, flags, shown)


class MeetingTable(RowTable):
    """The same meetings in columns."""

    def __init__(self, model: ScheduleModel) -> None:
        super().__init__(model)
        self.setItemDelegate(CellDelegate(self))
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COLUMNS.index("place"), QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(64)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the table."""
        self.setAccessibleName(self.tr("Meetings"))
