"""How the list of notes draws one note: theme, kind, place and time, then the wrapped text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.models.rows import ROW_ROLE
from ecomig_desktop.views.note_words import (
    kind_name,
    municipality_name,
    note_text,
    theme_letter,
    time_of_day,
)
from ecomig_desktop.views.tokens import CAPTION, NEAR, TEXT, tokens
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_delegate import paint_ground
from ecomig_desktop.views.widgets.wrapped_text import line_height, paint_lines, wrap
from ecomig_desktop.workbook.reading import NoteRow

Index = QModelIndex | QPersistentModelIndex

PAD = 14
HEAD = 26
MOST_LINES = 4


class NoteDelegate(QStyledItemDelegate):
    """Draws a NoteRow. `themes` gives the theme of an id, `language` the language in force,
    `figures` the indicators of the workbook."""

    def __init__(
        self,
        view: QAbstractItemView,
        themes: Callable[[str | None], Theme | None],
        language: Callable[[], str],
        figures: Callable[[], Sequence[Figure]],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._themes = themes
        self._language = language
        self._figures = figures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as its lines."""
        width = self._view.viewport().width()
        lines = len(self._lines(index.data(ROW_ROLE), width - 2 * PAD))
        return QSize(width, PAD + HEAD + lines * line_height(sized(TEXT)) + PAD - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the note."""
        row: NoteRow = index.data(ROW_ROLE)
        colors = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = QRectF(option.rect).adjusted(PAD, PAD - 3, -PAD, -PAD)
        self._paint_head(painter, QRectF(inner.left(), inner.top(), inner.width(), 22), row)
        body = inner.adjusted(0, HEAD + 2, 0, 0)
        painter.setPen(colors.color("text" if row.note.text or row.note.is_figure else "muted"))
        paint_lines(painter, body, self._lines(row, body.width()), sized(TEXT))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        paint_ground(painter, option, focused=False)
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.setPen(QPen(tokens().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2))

    def _paint_head(self, painter: QPainter, place: QRectF, row: NoteRow) -> None:
        left = place.left()
        letter = theme_letter(self._themes(row.note.theme), self._language())
        if letter:
            size = pill_size(letter)
            paint_pill(painter, QRectF(left, place.top(), size.width(), 22), letter, "accent")
            left += size.width() + NEAR
        font = sized(CAPTION)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        aside = self._aside(row)
        room = place.right() - left
        aside = metrics.elidedText(aside, Qt.TextElideMode.ElideLeft, room * 0.6)
        painter.setPen(tokens().color("muted"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(place, flags, aside)
        room -= metrics.horizontalAdvance(aside) + NEAR
        painter.setPen(tokens().color("text"))
        kind = metrics.elidedText(kind_name(row.note.kind), Qt.TextElideMode.ElideRight, room)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place.adjusted(left - place.left(), 0, 0, 0), flags, kind)

    def _aside(self, row: NoteRow) -> str:
        place = municipality_name(row.note.municipality, self._language())
        if not place and row.speaker:
            place = row.speaker.display_name
        return " · ".join(filter(None, (place, time_of_day(row.note.taken_at))))

    def _lines(self, row: NoteRow, width: float) -> tuple[str, ...]:
        text = note_text(row.note, self._language(), self._figures()) or self.tr("No text yet")
        return wrap(text, sized(TEXT), width, MOST_LINES)


def describe(
    row: NoteRow, theme: Theme | None, language: str, figures: Sequence[Figure] = ()
) -> str:
    """The whole note on one line, for a screen reader."""
    who = row.speaker.display_name if row.speaker else ""
    parts = (
        theme_letter(theme, language),
        kind_name(row.note.kind),
        who,
        municipality_name(row.note.municipality, language),
        time_of_day(row.note.taken_at),
        " ".join(note_text(row.note, language, figures).split()),
    )
    return ", ".join(part for part in parts if part)
