"""How a note is drawn that a finding can rest on: kind and use, its text, where it comes from, and
while it is read all of it, with the findings that it is in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.finding_notes import SpokenNote
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.findings.counted import also_words, used_words
from ecomig_desktop.views.findings.words import has_origin, origin, said
from ecomig_desktop.views.note_words import kind_name, theme_letter
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.key_cap import key_cap_size, paint_key_cap
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import paint_ground
from ecomig_desktop.views.widgets.row_list import ANY_WIDTH, WrappingList
from ecomig_desktop.views.widgets.wrapped_text import line_height, lines_of, paint_lines, wrap

FOLLOW_KEY = "F6"
"""Goes from a note to the findings that it is in."""
_ABOVE = 8
_HEAD = 24
_PILL = 20
_MOST_LINES = 4
_MOST_READ = 60
_MOST_USES = 3
_MOST_ORIGIN = 3


class SpokenNoteDelegate(QStyledItemDelegate):
    """Draws a SpokenNote; the one that the keys are at is not cut short.

    `rows` are those that the list shows, `themes` gives the theme of an id, `language` the
    language in force, `uses` the titles of the findings that a note is in. With `in_finding` they
    are those beside the finding whose evidence is shown.
    """

    def __init__(
        self,
        view: WrappingList,
        rows: Callable[[], Sequence[SpokenNote]],
        themes: Callable[[str], Theme | None],
        language: Callable[[], str],
        uses: Callable[[SpokenNote], Sequence[str]],
        *,
        in_finding: bool = False,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._themes = themes
        self._language = language
        self._uses = uses
        self._in_finding = in_finding
        self._read = -1
        self._points = 0.0
        self._heights: dict[str, tuple[SpokenNote, int, str, int]] = {}

    def read(self, row: int) -> None:
        """From now on the note in this row is shown as a whole; -1: none is. Comes before all are
        measured."""
        self._read = row
        points = QGuiApplication.font().pointSizeF()
        if points != self._points:
            self._points = points
            self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as its lines; hundreds are asked for at every change."""
        row = index.row()
        spoken, room, language = self._rows()[row], self._room(), self._language()
        if row == self._read:
            return QSize(ANY_WIDTH, self._height(spoken, room, read=True))
        known = self._heights.get(spoken.id)
        if known is None or known[0] is not spoken or known[1:3] != (room, language):
            known = (spoken, room, language, self._height(spoken, room, read=False))
            self._heights[spoken.id] = known
        return QSize(ANY_WIDTH, known[3])

    def use_at(self, row: int, place: QRect, point: QPoint) -> int:
        """Which of the findings is named at that point of a row, from 0; -1: none."""
        rows = self._rows()
        if row != self._read or not 0 <= row < len(rows):
            return -1
        *_, caption = _type(QGuiApplication.font().pointSizeF())
        shown = len(self._shown_uses(rows[row]))
        at = (point.y() - (place.bottom() - _ABOVE - shown * caption)) // caption
        return at if 0 <= at < shown else -1

    def unfolds(self, spoken: SpokenNote) -> bool:
        """Whether there is more to it while it is read."""
        room = self._room()
        return self._height(spoken, room, read=True) != self._height(spoken, room, read=False)

    def _height(self, spoken: SpokenNote, room: int, *, read: bool) -> int:
        text_font, text, small, caption = _type(QGuiApplication.font().pointSizeF())
        most = _MOST_READ if read else _MOST_LINES
        height = lines_of(said(spoken, self._language()), text_font, room, most) * text
        if has_origin(spoken):
            height += caption + 2
        if read:
            height += len(self._shown_uses(spoken)) * caption
            where = origin(spoken, self._language())
            height += (lines_of(where, small, room, _MOST_ORIGIN) - 1) * caption if where else 0
        return _ABOVE + _HEAD + height + _ABOVE + 1

    def _room(self) -> int:
        return self._view.room() - 2 * WITHIN

    def _shown_uses(self, spoken: SpokenNote) -> Sequence[str]:
        return self._uses(spoken)[:_MOST_USES] if spoken.used > int(self._in_finding) else ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the note."""
        spoken: SpokenNote = index.data(ROW_ROLE)
        read = index.row() == self._read
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, focused=self._view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, _ABOVE, -WITHIN, -_ABOVE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        head = QRectF(place.left(), place.top(), place.width(), _PILL)
        self._paint_head(painter, head, spoken, chosen=chosen)
        place.adjust(0, _HEAD, 0, 0)
        text_font, text, small, caption = _type(QGuiApplication.font().pointSizeF())
        most = _MOST_READ if read else _MOST_LINES
        lines = wrap(said(spoken, self._language()), text_font, self._room(), most)
        painter.setPen(tokens().color("text"))
        paint_lines(painter, place, lines, text_font)
        place.adjust(0, len(lines) * text + 2, 0, 0)
        place.setHeight(caption)
        where = origin(spoken, self._language())
        if where and read:
            lines = wrap(where, small, self._room(), _MOST_ORIGIN)
            painter.setPen(tokens().color("muted"))
            paint_lines(painter, place, lines, small)
            place.translate(0, len(lines) * caption)
        elif where:
            paint_text(painter, place, where, "muted")
        if read:
            self._paint_uses(painter, place, self._shown_uses(spoken))
        painter.restore()

    def _paint_head(
        self, painter: QPainter, place: QRectF, spoken: SpokenNote, *, chosen: bool
    ) -> None:
        letter = theme_letter(self._themes(spoken.theme), self._language())
        if letter:
            width = pill_size(letter).width()
            kind = "done" if chosen else "accent"  # the ground is that of the accent then
            paint_pill(painter, QRectF(place.left(), place.top(), width, _PILL), letter, kind)
            place = place.adjusted(width + NEAR, 0, 0, 0)
        used = spoken.used - int(self._in_finding)
        if used > 0:
            words = also_words(used) if self._in_finding else used_words(used)
            width = pill_size(words, icon_name="check").width()
            right = QRectF(place.right() - width, place.top(), width, _PILL)
            paint_pill(painter, right, words, "plain", icon_name="check")
            place = place.adjusted(0, 0, -width - NEAR, 0)
        paint_text(painter, place, kind_name(spoken.note.kind), "muted")

    def _paint_uses(self, painter: QPainter, place: QRectF, uses: Sequence[str]) -> None:
        """The findings that the note is in, and the key that leads there."""
        cap = key_cap_size(FOLLOW_KEY)
        for at, title in enumerate(uses):
            room = place.adjusted(0, 0, -cap.width() - NEAR, 0)
            paint_text(painter, room, f"→ {title}", "accent")
            if not at:
                top = place.center().y() - cap.height() / 2
                key = QRectF(place.right() - cap.width(), top, cap.width(), cap.height())
                paint_key_cap(painter, key, FOLLOW_KEY)
            place.translate(0, place.height())


@lru_cache(maxsize=4)
def _type(points: float) -> tuple[QFont, int, QFont, int]:
    """The fonts of texts and captions, each with the height of its lines, where the application's
    font has so many points."""
    text, caption = sized(TEXT), sized(CAPTION)
    return text, line_height(text), caption, line_height(caption)


def paint_text(
    painter: QPainter,
    place: QRectF,
    text: str,
    color: str,
    size: float = CAPTION,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Draw a line in the middle of a place, with an ellipsis where there is no room."""
    font = sized(size)
    painter.setFont(font)
    painter.setPen(tokens().color(color))
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), fitting)
