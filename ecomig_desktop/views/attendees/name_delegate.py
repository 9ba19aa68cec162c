"""Draws a name, with the letters that were typed to find it in bold."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from ecomig_desktop.georgian.keys import highlights
from ecomig_desktop.models.attendee_cells import TYPED_ROLE, Index, Line
from ecomig_desktop.models.rows import ROW_ROLE
from ecomig_desktop.views.attendees import ink
from ecomig_desktop.views.attendees.cell_delegate import PAD, CellDelegate


@lru_cache(maxsize=1024)
def pieces(name: str, typed: str) -> list[tuple[str, bool]]:
    """The name cut into pieces: (text, whether it was typed)."""
    cut: list[tuple[str, bool]] = []
    at = 0
    for start, end in highlights(name, typed) if typed else ():
        cut += [(name[at:start], False), (name[start:end], True)]
        at = end
    return [piece for piece in (*cut, (name[at:], False)) if piece[0]]


class NameDelegate(CellDelegate):
    """A name; in a list that was searched the letters that fit stand out, and who is shown as one
    with others bears a mark."""

    points_out = True

    def paint_content(self, painter: QPainter, rect: QRect, text: str, index: Index) -> None:
        """Draw the pieces one after the other."""
        heavy, plain = QFont.Weight.Bold, QFont.Weight.Normal
        line: Line | None = index.data(ROW_ROLE)
        if line is not None and line.others:
            rect = self.draw_mark(painter, rect, "merge", "muted")
        left = rect.left()
        for piece, found in pieces(text, str(index.data(TYPED_ROLE) or "")):
            room = QRect(left, rect.top(), rect.right() - left + 1, rect.height())
            left += self.draw_text(painter, room, piece, "text", heavy if found else plain)

    def full_width(self, index: Index) -> int:
        """As wide as if all of it were found."""
        return ink.advance(str(index.data() or ""), QFont.Weight.Bold) + 2 * PAD
