"""How a cell of the coverage is drawn: how many notes, and where there are none, that is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.models.coverage import CoverageLine, CoverageModel
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.findings.finding_delegate import paint_strong
from ecomig_desktop.views.findings.note_delegate import paint_text
from ecomig_desktop.views.tokens import EDIT_RADIUS, TEXT, WITHIN, tokens

_NOTHING = "–"


class CoverageDelegate(QStyledItemDelegate):
    """Draws names, numbers, and the dash that says that nobody spoke."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        line: CoverageLine = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        inner = place.adjusted(WITHIN, 0, -WITHIN, 0)
        if line.key is None:
            paint_strong(painter, inner, index.data(), "accent")
        elif index.column() == 0:
            paint_text(painter, inner, index.data(), "text", TEXT)
        else:
            self._paint_number(painter, place, index, line)
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.setPen(QPen(tokens().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), EDIT_RADIUS, EDIT_RADIUS)
        painter.restore()

    def _paint_number(
        self, painter: QPainter, place: QRectF, index: Index, line: CoverageLine
    ) -> None:
        model, count, colors = index.model(), index.data(), tokens()
        total = index.column() > len(line.counts)
        themes = model.themes if isinstance(model, CoverageModel) else []
        theme = None if total else themes[index.column() - 1]
        silent = bool(theme and line.key and not count)
        if not total and (count or silent):
            ground = "accent_ground" if count else "attention_ground"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color(ground))
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), EDIT_RADIUS, EDIT_RADIUS)
        color = "attention" if silent else "accent" if count and not total else "muted"
        words = str(count) if count else _NOTHING
        paint_text(painter, place, words, color, TEXT, Qt.AlignmentFlag.AlignHCenter)
