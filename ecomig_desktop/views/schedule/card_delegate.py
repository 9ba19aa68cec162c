"""How the schedule draws a meeting as a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.georgian.calendar import month, weekday
from ecomig_desktop.models.rows import ROW_ROLE
from ecomig_desktop.models.schedule import MeetingRow
from ecomig_desktop.views.schedule.words import (
    came,
    hours,
    notes_count,
    state_name,
    title_of,
    venue_name,
)
from ecomig_desktop.views.tokens import CAPTION, HEADING, NEAR, RADIUS, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

Index = QModelIndex | QPersistentModelIndex

GAP = 10  # from one card to the next
PAD = 14
DAY_WIDTH = 64
MOST_LINES = 3
STACKS_BELOW = 460  # the pill stands above the counts in a narrower card
PILLS = {"today": "accent", "cancelled": "refused"}


class CardDelegate(QStyledItemDelegate):
    """Draws a MeetingRow: day, place, time and venue, who came, notes, state."""

    def __init__(self, view: QAbstractItemView, language: Callable[[], str]) -> None:
        super().__init__(view)
        self._view = view
        self._language = language
        self.names_months = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as day, words or counts need."""
        width = self._view.viewport().width()
        row: MeetingRow = index.data(ROW_ROLE)
        below = len(self._where(row, width)) * line_height(sized(CAPTION))
        words = line_height(sized(TEXT)) + below
        aside = len(self._aside(row)) * line_height(sized(TEXT))
        if width < STACKS_BELOW:
            aside += pill_size("x").height() + 4
        day = line_height(sized(HEADING)) + line_height(sized(CAPTION))
        return QSize(width, max(words, aside, day) + 2 * PAD - 4 + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card."""
        row: MeetingRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(1, 1, -1, -GAP)
        self._paint_card(painter, card, option, row)
        inner = card.adjusted(PAD, 0, -PAD, 0)
        self._paint_day(painter, QRectF(card.left() + 6, card.top(), DAY_WIDTH, card.height()), row)
        self._paint_words(painter, inner.adjusted(DAY_WIDTH - 4, 0, 0, 0), row, option.rect.width())
        self._paint_aside(painter, inner, row, narrow=option.rect.width() < STACKS_BELOW)
        painter.restore()

    def _paint_card(
        self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem, row: MeetingRow
    ) -> None:
        colors = tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and self._view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = "accent" if selected else "edge" if hovered else "border"
        painter.setPen(QPen(colors.color(edge), 2 if selected else 1))
        painter.setBrush(colors.color("accent_ground" if focused else "surface"))
        painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _paint_day(self, painter: QPainter, place: QRectF, row: MeetingRow) -> None:
        colors, day, language = tokens(), row.meeting.day, self._language()
        number_font, word_font = sized(HEADING, QFont.Weight.DemiBold), sized(CAPTION)
        number_height, word_height = line_height(number_font) - 3, line_height(word_font)
        top = place.center().y() - (number_height + word_height) / 2
        center = int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(number_font)
        painter.setPen(colors.color("text"))
        number = QRectF(place.left(), top, place.width(), number_height)
        painter.drawText(number, center, str(day.day) if day else "?")
        words = weekday(day, language, short=True) if day else ""
        if day and self.names_months:
            words = f"{month(day.month, language, short=True)}, {words}"
        painter.setFont(word_font)
        painter.setPen(colors.color("muted"))
        word = QRectF(place.left(), top + number_height, place.width(), word_height)
        painter.drawText(word, center, words)

    def _paint_words(self, painter: QPainter, place: QRectF, row: MeetingRow, width: int) -> None:
        colors = tokens()
        lines = self._where(row, width)
        title_font, font = sized(TEXT, QFont.Weight.DemiBold), sized(CAPTION)
        height = line_height(title_font) + len(lines) * line_height(font)
        top = place.center().y() - height / 2
        room = self._words_width(row, width)
        title = QFontMetricsF(title_font).elidedText(
            title_of(row.meeting, self._language()), Qt.TextElideMode.ElideRight, room
        )
        painter.setPen(colors.color("text"))
        paint_lines(painter, QRectF(place.left(), top, room + 2, height), (title,), title_font)
        painter.setPen(colors.color("muted"))
        below = QRectF(place.left(), top + line_height(title_font), room + 2, height)
        paint_lines(painter, below, lines, font)

    def _paint_aside(
        self, painter: QPainter, place: QRectF, row: MeetingRow, *, narrow: bool
    ) -> None:
        state = state_name(row.state)
        size = pill_size(state)
        lines = self._aside(row)
        step = line_height(sized(TEXT))
        height = len(lines) * step + (size.height() + 4 if narrow else 0)
        top = place.center().y() - height / 2
        right = place.right()
        pill_top = top if narrow else place.center().y() - size.height() / 2
        pill = QRectF(right - size.width(), pill_top, size.width(), size.height())
        paint_pill(painter, pill, state, PILLS.get(row.state, "plain"))
        if narrow:
            top += size.height() + 4
        else:
            right = pill.left() - WITHIN
        for number, (strong, rest) in enumerate(lines):
            _paint_count(painter, QPointF(right, top + number * step), strong, rest)

    def _where(self, row: MeetingRow, width: int) -> tuple[str, ...]:
        parts = (hours(row.meeting), venue_name(row.meeting, self._language()))
        text = " · ".join(part for part in parts if part)
        if not text:
            return ()
        return wrap(text, sized(CAPTION), self._words_width(row, width), MOST_LINES)

    def _words_width(self, row: MeetingRow, width: int) -> float:
        counts = max((_count_width(*line) for line in self._aside(row)), default=0.0)
        pill = pill_size(state_name(row.state)).width()
        aside = max(counts, pill) if width < STACKS_BELOW else counts + WITHIN + pill
        return max(60.0, width - 2 * PAD - DAY_WIDTH + 4 - aside - WITHIN)

    def _aside(self, row: MeetingRow) -> list[tuple[str, str]]:
        """Lines of (number, what it counts)."""
        lines = []
        if numbers := came(row):
            lines.append((numbers, self.tr("came")))
        if row.counts.notes:
            number, _, word = notes_count(row.counts.notes).partition(" ")
            lines.append((number, word))
        return lines


def _count_width(strong: str, rest: str) -> float:
    number = QFontMetricsF(sized(TEXT)).horizontalAdvance(f"{strong} ")
    return number + QFontMetricsF(sized(CAPTION)).horizontalAdvance(rest)


def _paint_count(painter: QPainter, right_top: QPointF, strong: str, rest: str) -> None:
    """A number and, muted, what it counts, ending at the right."""
    height = line_height(sized(TEXT))
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
    place = QRectF(right_top.x() - 240, right_top.y(), 240, height)
    painter.setFont(sized(CAPTION))
    painter.setPen(tokens().color("muted"))
    painter.drawText(place, flags, rest)
    place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(rest) - NEAR / 2)
    painter.setFont(sized(TEXT))
    painter.setPen(tokens().color("text"))
    painter.drawText(place, flags, strong)
