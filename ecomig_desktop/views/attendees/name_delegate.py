"""Draws a name, with the letters that were typed to find it in bold."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from ecomig_desktop.georgian.keys import highlights
from ecomig_desktop.models.attendee_cells import TYPED_ROLE, Index
from ecomig_desktop.views.attendees.cell_delegate import PAD, CellDelegate
from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.typeface import sized


def pieces(name: str, typed: str) -> list[tuple[str, bool]]:
    """The name cut into pieces: (text, whether it was typed)."""
    cut: list[tuple[str, bool]] = []
    at = 0
    for start, end in highlights(name, typed) if typed else ():
        cut += [(name[at:start], False), (name[start:end], True)]
        at = end
    return [piece for piece in (*cut, (name[at:], False)) if piece[0]]


class NameDelegate(CellDelegate):
    """A name; in a list that was searched the letters that fit stand out."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the pieces one after the other."""
        heavy, plain = sized(TEXT, QFont.Weight.Bold), sized(TEXT)
        left = rect.left()
        for text, found in pieces(str(index.data() or ""), str(index.data(TYPED_ROLE) or "")):
            room = QRect(left, rect.top(), rect.right() - left + 1, rect.height())
            left += self.draw_text(painter, room, text, heavy if found else plain, "text")

    def full_width(self, index: Index) -> int:
        """As wide as if all of it were found."""
        metrics = QFontMetrics(sized(TEXT, QFont.Weight.DemiBold))
        return metrics.horizontalAdvance(str(index.data() or "")) + 2 * PAD
