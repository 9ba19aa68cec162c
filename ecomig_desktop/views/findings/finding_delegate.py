"""How the lines of the board are drawn: themes, aspects, and findings as cards below them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.models.findings import BoardLine
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.findings.counted import notes_counted, recommendations_counted
from ecomig_desktop.views.findings.note_delegate import paint_text
from ecomig_desktop.views.findings.words import (
    aspect_name,
    finding_title,
    theme_title,
)
from ecomig_desktop.views.tokens import CAPTION, EDIT_RADIUS, NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.key_cap import key_cap_size, paint_key_cap
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_list import ANY_WIDTH, WrappingList
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

_THEME = 40
_SECTION = 32
_BETWEEN = 6
_PAD = 10
_MOST_LINES = 3


class FindingDelegate(QStyledItemDelegate):
    """Draws a BoardLine. `chosen` says which finding notes are put into, `target` where what is
    dragged would fall: (id of the line, "on", "above" or "below"), `resting` in which findings
    the note is that is being read."""

    def __init__(
        self,
        view: WrappingList,
        language: Callable[[], str],
        *,
        chosen: Callable[[], str],
        target: Callable[[], tuple[str, str]],
        resting: Callable[[], frozenset[str]],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._language = language
        self._chosen = chosen
        self._target = target
        self._resting = resting

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as its lines."""
        line: BoardLine = index.data(ROW_ROLE)
        if line.finding is None:
            return QSize(ANY_WIDTH, _THEME if line.is_theme else _SECTION)
        lines = len(self._lines(line)) * line_height(sized(TEXT))
        return QSize(ANY_WIDTH, lines + line_height(sized(CAPTION)) + 2 * _PAD + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line."""
        line: BoardLine = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.is_theme:
            place = QRectF(option.rect).adjusted(NEAR + _PAD, NEAR, -NEAR - _PAD, 0)
            paint_strong(painter, place, theme_title(line.theme, self._language()), "accent")
        elif line.finding is None:
            self._paint_section(painter, option, line)
        else:
            self._paint_finding(painter, option, line)
        painter.restore()

    def _paint_section(
        self, painter: QPainter, option: QStyleOptionViewItem, line: BoardLine
    ) -> None:
        place = QRectF(option.rect).adjusted(NEAR, 2, -NEAR, -2)
        self._paint_ground(painter, option, line, place)
        inner = place.adjusted(_PAD, 0, -_PAD, 0)
        title = aspect_name(line.aspect)
        paint_strong(painter, inner, title, "text")
        used = QFontMetricsF(sized(TEXT, QFont.Weight.DemiBold)).horizontalAdvance(title)
        inner.adjust(used + NEAR, 0, 0, 0)
        aside = str(line.findings) if line.findings else self.tr("nothing yet")
        paint_text(painter, inner, aside, "muted", side=Qt.AlignmentFlag.AlignRight)

    def _paint_finding(
        self, painter: QPainter, option: QStyleOptionViewItem, line: BoardLine
    ) -> None:
        place = QRectF(option.rect).adjusted(NEAR, 0, -NEAR, -_BETWEEN)
        self._paint_ground(painter, option, line, place)
        inner = place.adjusted(_PAD, _PAD - 2, -_PAD, 0)
        lines = self._lines(line)
        named = line.finding is not None and bool(finding_title(line.finding, self._language()))
        painter.setPen(tokens().color("text" if named else "muted"))
        paint_lines(painter, inner, lines, sized(TEXT))
        inner.adjust(0, len(lines) * line_height(sized(TEXT)), 0, 0)
        inner.setHeight(line_height(sized(CAPTION)))
        inner = self._paint_aside(painter, option, line, inner)
        rests = recommendations_counted(line.recommendations) if line.recommendations else ""
        foot = " · ".join(filter(None, (notes_counted(line.notes), rests)))
        if line.notes:
            paint_text(painter, inner, foot, "muted")
        else:
            empty = QCoreApplication.translate("FindingWords", "No note stands behind it")
            paint_text(painter, inner, empty, "attention")

    def _paint_aside(
        self, painter: QPainter, option: QStyleOptionViewItem, line: BoardLine, place: QRectF
    ) -> QRectF:
        """At the right: that the note is in it which is being read, else the keys that move it;
        what is left of the place."""
        if line.id in self._resting():
            words = QCoreApplication.translate("FindingWords", "this note")
            width, height = pill_size(words, icon_name="check").toTuple()
            top = place.center().y() - height / 2 + 1
            right = QRectF(place.right() - width, top, width, height)
            paint_pill(painter, right, words, "done", icon_name="check")
            return place.adjusted(0, 0, -width - NEAR, 0)
        if not (self._view.hasFocus() and option.state & QStyle.StateFlag.State_Selected):
            return place
        for key in ("↓", "Ctrl+↑"):
            size = key_cap_size(key)
            left, top = place.right() - size.width(), place.center().y() - size.height() / 2
            paint_key_cap(painter, QRectF(left, top, size.width(), size.height()), key)
            place = place.adjusted(0, 0, -size.width() - 4, 0)
        return place

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, line: BoardLine, place: QRectF
    ) -> None:
        colors, (target, side) = tokens(), self._target()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        here = target == line.id
        chosen = line.finding is not None and line.id == self._chosen()
        ground = "accent_ground" if chosen or (here and side == "on") else "raised"
        edge = "accent" if chosen or here or (selected and self._view.hasFocus()) else "border"
        if line.finding is None and not here and not (selected and self._view.hasFocus()):
            return
        width = 2 if edge == "accent" and (here or selected) else 1
        painter.setPen(QPen(colors.color("border" if side in _SIDES and here else edge), width))
        painter.setBrush(colors.color(ground))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), EDIT_RADIUS, EDIT_RADIUS)
        if here and side in _SIDES:
            at = place.top() - 2 if side == "above" else place.bottom() + 1
            painter.fillRect(QRectF(place.left(), at, place.width(), 3), colors.color("accent"))

    def _lines(self, line: BoardLine) -> tuple[str, ...]:
        title = finding_title(line.finding, self._language()) if line.finding else ""
        text = title or " ".join(line.said.split()) or self.tr("Finding without a title")
        return wrap(text, sized(TEXT), self._view.room() - 2 * NEAR - 2 * _PAD, _MOST_LINES)


_SIDES = ("above", "below")


def paint_strong(painter: QPainter, place: QRectF, text: str, color: str) -> None:
    """Draw a heading in the middle of a place."""
    font = sized(TEXT, QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(tokens().color(color))
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), fitting)
