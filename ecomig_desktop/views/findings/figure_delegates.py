"""How indicators and the values that were told of them are drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.models.indicators import IndicatorLine, ValueLine
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.findings.figure_words import indicator_foot, value_foot, value_words
from ecomig_desktop.views.findings.note_delegate import paint_text
from ecomig_desktop.views.findings.words import figure_title
from ecomig_desktop.views.note_words import municipality_name
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import paint_ground
from ecomig_desktop.views.widgets.row_list import ANY_WIDTH, WrappingList
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

_PAD = 8
_PILL = 20
_MOST_LINES = 3


class IndicatorDelegate(QStyledItemDelegate):
    """Draws an IndicatorLine: its title, and below it how much was told."""

    def __init__(self, view: WrappingList, language: Callable[[], str]) -> None:
        super().__init__(view)
        self._view = view
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as its lines."""
        lines = len(self._lines(index.data(ROW_ROLE)))
        height = lines * line_height(sized(TEXT)) + line_height(sized(CAPTION))
        return QSize(ANY_WIDTH, height + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the indicator."""
        line: IndicatorLine = index.data(ROW_ROLE)
        painter.save()
        paint_ground(painter, option, focused=self._view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, _PAD, -WITHIN, 0)
        lines = self._lines(line)
        painter.setPen(tokens().color("muted" if line.figure.hidden else "text"))
        paint_lines(painter, place, lines, sized(TEXT))
        place.adjust(0, len(lines) * line_height(sized(TEXT)), 0, 0)
        place.setHeight(line_height(sized(CAPTION)))
        color = "attention" if line.contradictions else "muted"
        paint_text(painter, place, indicator_foot(line, self._language()), color)
        painter.restore()

    def _lines(self, line: IndicatorLine) -> tuple[str, ...]:
        title = figure_title(line.figure, self._language())
        return wrap(title, sized(TEXT), self._view.room() - 2 * WITHIN, _MOST_LINES)


class ValueDelegate(QStyledItemDelegate):
    """Draws a ValueLine: municipality and value, and below them where it comes from."""

    def __init__(self, view: WrappingList, language: Callable[[], str]) -> None:
        super().__init__(view)
        self._view = view
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        height = line_height(sized(TEXT)) + line_height(sized(CAPTION)) + 2 * _PAD
        return QSize(ANY_WIDTH, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the value."""
        line: ValueLine = index.data(ROW_ROLE)
        language = self._language()
        painter.save()
        paint_ground(painter, option, focused=self._view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, _PAD, -WITHIN, -_PAD)
        top = QRectF(place.left(), place.top(), place.width(), line_height(sized(TEXT)))
        if line.is_contradictory:
            words = self.tr("differs")
            width = pill_size(words, icon_name="triangle-alert").width()
            right = QRectF(top.right() - width, top.top(), width, _PILL)
            paint_pill(painter, right, words, "attention", icon_name="triangle-alert")
            top.adjust(0, 0, -width - NEAR, 0)
        half = top.width() * 0.5
        name = municipality_name(line.municipality, language) or self.tr("place not stated")
        paint_text(painter, QRectF(top.left(), top.top(), half, top.height()), name, "text", TEXT)
        value = top.adjusted(half + NEAR, 0, 0, 0)
        words = value_words(line, language)
        paint_text(painter, value, words, "text", TEXT, Qt.AlignmentFlag.AlignRight)
        below = QRectF(place.left(), top.bottom(), place.width(), line_height(sized(CAPTION)))
        paint_text(painter, below, value_foot(line, language), "muted")
        painter.restore()
