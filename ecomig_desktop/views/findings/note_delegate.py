"""How a note is drawn that a finding can rest on: kind and use, its text, where it comes from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.finding_notes import SpokenNote
from ecomig_desktop.models.rows import ROW_ROLE, Index
from ecomig_desktop.views.findings.counted import used_words
from ecomig_desktop.views.findings.words import origin, said
from ecomig_desktop.views.note_words import kind_name, theme_letter
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, WITHIN, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import paint_ground
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap

_ABOVE = 8
_HEAD = 24
_PILL = 20
_MOST_LINES = 4
_REMEMBERED = 4000
_ABOUT = 96  # the height of most; while nobody sees them that is enough


class SpokenNoteDelegate(QStyledItemDelegate):
    """Draws a SpokenNote. `themes` gives the theme of an id, `language` the language in force."""

    def __init__(
        self,
        view: QAbstractItemView,
        themes: Callable[[str], Theme | None],
        language: Callable[[], str],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._themes = themes
        self._language = language
        self._sizes: dict[tuple[SpokenNote, int, str], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as its lines; hundreds are asked for at every change."""
        if not self._view.isVisible():
            return QSize(self._view.viewport().width(), _ABOUT)
        key = (index.data(ROW_ROLE), self._view.viewport().width(), self._language())
        if key not in self._sizes:
            if len(self._sizes) > _REMEMBERED:
                self._sizes.clear()
            self._sizes[key] = self._size(key[0], key[1])
        return self._sizes[key]

    def _size(self, spoken: SpokenNote, width: int) -> QSize:
        text = len(self._lines(spoken, width - 2 * WITHIN)) * line_height(sized(TEXT))
        foot = line_height(sized(CAPTION)) + 2 if origin(spoken, self._language()) else 0
        return QSize(width, _ABOVE + _HEAD + text + foot + _ABOVE + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the note."""
        spoken: SpokenNote = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, focused=self._view.hasFocus())
        place = QRectF(option.rect).adjusted(WITHIN, _ABOVE, -WITHIN, -_ABOVE)
        self._paint_head(painter, QRectF(place.left(), place.top(), place.width(), _PILL), spoken)
        place.adjust(0, _HEAD, 0, 0)
        lines = self._lines(spoken, place.width())
        painter.setPen(tokens().color("text"))
        paint_lines(painter, place, lines, sized(TEXT))
        place.adjust(0, len(lines) * line_height(sized(TEXT)) + 2, 0, 0)
        place.setHeight(line_height(sized(CAPTION)))
        paint_text(painter, place, origin(spoken, self._language()), "muted")
        painter.restore()

    def _paint_head(self, painter: QPainter, place: QRectF, spoken: SpokenNote) -> None:
        letter = theme_letter(self._themes(spoken.theme), self._language())
        if letter:
            width = pill_size(letter).width()
            paint_pill(painter, QRectF(place.left(), place.top(), width, _PILL), letter, "accent")
            place = place.adjusted(width + NEAR, 0, 0, 0)
        if spoken.used:
            words = used_words(spoken.used)
            width = pill_size(words, icon_name="check").width()
            right = QRectF(place.right() - width, place.top(), width, _PILL)
            paint_pill(painter, right, words, "plain", icon_name="check")
            place = place.adjusted(0, 0, -width - NEAR, 0)
        paint_text(painter, place, kind_name(spoken.note.kind), "muted")

    def _lines(self, spoken: SpokenNote, width: float) -> tuple[str, ...]:
        return wrap(said(spoken, self._language()), sized(TEXT), width, _MOST_LINES)


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
