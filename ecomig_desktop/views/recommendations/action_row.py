"""A row of the list of actions as it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.models.recommendations import ActionLine
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.note_words import theme_letter
from ecomig_desktop.views.recommendations.words import (
    STATUS_PILLS,
    action_text,
    addressees,
    evidence_words,
    lacking_name,
    status_name,
    when_words,
)
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import Line, paint_ground, paint_line, pill_kind
from ecomig_desktop.views.widgets.row_list import RowList
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

_NUMBER = 54  # the room of a number
_STATUS = 200  # the room of status and time, where there is enough
_SHARE = 0.35  # the most of a row that they take
_PAD = 8
_TEXT_LINES = 2
_NAME = 48  # letters of the name of a body
Target = tuple[str, bool]
"""Before (or, True, after) which row what is dragged would fall."""


class ActionDelegate(QStyledItemDelegate):
    """A number over the letter of its theme, two lines of text over whom it is addressed to, and
    at the right the status."""

    def __init__(
        self, view: RowList, language: Callable[[], str], target: Callable[[], Target]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._language = language
        self._target = target

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and a small one."""
        lines = _TEXT_LINES * line_height(sized(TEXT)) + line_height(sized(CAPTION))
        return QSize(200, lines + 2 * _PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        line: ActionLine = index.data(ROW_ROLE)
        painter.save()
        paint_ground(painter, option, focused=self._view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, _PAD, -WITHIN, -_PAD)
        aside = min(_STATUS, place.width() * _SHARE)
        text = action_text(line.recommendation, self._language())
        words = wrap(text, sized(TEXT), place.width() - _NUMBER - aside - WITHIN, _TEXT_LINES)
        if len(words) < _TEXT_LINES:
            place.setTop(place.top() + line_height(sized(TEXT)) / 2)
        self._paint_number(painter, place, line)
        right = QRectF(place.right() - aside, place.top(), aside, place.height())
        self._paint_status(painter, right, line, option)
        place.setLeft(place.left() + _NUMBER)
        place.setRight(right.left() - WITHIN)
        self._paint_texts(painter, place, line, words)
        self._paint_target(painter, option, line)
        painter.restore()

    def _paint_number(self, painter: QPainter, place: QRectF, line: ActionLine) -> None:
        number = QRectF(place.left(), place.top(), _NUMBER - NEAR, place.height())
        below = paint_line(painter, number, Line(line.number, TEXT, "muted", QFont.Weight.DemiBold))
        if line.theme:
            letter = theme_letter(line.theme, self._language())
            size = pill_size(letter)
            width = min(size.width(), number.width())
            paint_pill(painter, QRectF(below.left(), below.top() + 2, width, size.height()), letter)

    def _paint_status(
        self, painter: QPainter, place: QRectF, line: ActionLine, option: QStyleOptionViewItem
    ) -> None:
        language, one = self._language(), line.recommendation
        status, kind = status_name(one.status), STATUS_PILLS.get(one.status or "draft", "plain")
        size = pill_size(status)
        width = min(float(size.width()), place.width())
        pill = QRectF(place.right() - width, place.top(), width, size.height())
        paint_pill(painter, pill, status, pill_kind(kind, option))
        rest = place.adjusted(0, pill_size("ა").height() + 3, 0, 0)
        right = Qt.AlignmentFlag.AlignRight
        if line.disputed:
            word = self.tr("in conflict")
            rest = paint_line(painter, rest, Line(word, CAPTION, "attention"), right)
        paint_line(painter, rest, Line(when_words(one, language), CAPTION, "muted"), right)

    def _paint_texts(
        self, painter: QPainter, place: QRectF, line: ActionLine, words: tuple[str, ...]
    ) -> None:
        font = sized(TEXT)
        painter.setPen(tokens().color("text"))
        paint_lines(painter, place, words, font)
        foot = place.adjusted(0, len(words) * line_height(font), 0, 0)
        lacks = ", ".join(map(lacking_name, line.lacks))
        if lacks:
            paint_line(painter, foot, Line(lacks, CAPTION, "attention"))
            metrics = QFontMetricsF(sized(CAPTION))
            foot.setLeft(foot.left() + metrics.horizontalAdvance(lacks) + WITHIN)
        parts = (evidence_words(line), addressees(line, self._language(), _NAME))
        paint_line(painter, foot, Line(" · ".join(filter(None, parts)), CAPTION, "muted"))

    def _paint_target(
        self, painter: QPainter, option: QStyleOptionViewItem, line: ActionLine
    ) -> None:
        row, after = self._target()
        if row == line.id:
            rect = option.rect
            top = rect.bottom() - 1 if after else rect.top()
            painter.fillRect(rect.left(), top, rect.width(), 2, tokens().color("accent"))
