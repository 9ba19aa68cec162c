"""The list of conflicts at the side: whose record, and over what."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecomig_desktop.models.conflicts import ABOUT_ROLE
from ecomig_desktop.models.rows import Index, RowsModel
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import CAPTION, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.wrapped_text import line_height

SIDE = 300
"""The width of the list at the side."""


class ConflictDelegate(QStyledItemDelegate):
    """Draws a conflict on two lines."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and a little air."""
        return QSize(120, line_height(sized(TEXT)) + line_height(sized(CAPTION)) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw title over kind and field."""
        colors, rect = tokens(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.color("accent_ground"))
            if self._view.hasFocus():
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), colors.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colors.color("raised"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.color("border"))
        place = QRectF(rect).adjusted(WITHIN, 6, -WITHIN, 0)
        for text, size, color in (
            (index.data(), TEXT, "text"),
            (index.data(ABOUT_ROLE), CAPTION, "muted"),
        ):
            font = sized(size)
            painter.setFont(font)
            painter.setPen(colors.color(color))
            row = QRectF(place.left(), place.top(), place.width(), line_height(font))
            fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), fitting)
            place.setTop(row.bottom())
        painter.restore()


class ConflictList(Living, QListView):
    """Conflicts, open or decided. Up and Down go along; digits and the other arrows are left to
    the panel."""

    def __init__(self, rows: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(ConflictDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Conflicts"))
        self._rows.words_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what goes along the list."""
        if event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()
