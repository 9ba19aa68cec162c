"""A calm surface with a hairline around it, on which related things stand."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.views.tokens import WITHIN


class Card(QFrame):
    """Put widgets into `.body`, a box layout with the inner spaces of the design.

    `flush=True` leaves no inner margin, for a list that reaches the hairline.
    """

    def __init__(
        self, *, flush: bool = False, horizontal: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QHBoxLayout(self) if horizontal else QVBoxLayout(self)
        margin = 1 if flush else WITHIN + 4
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(0 if flush else WITHIN)

    def set_marked(self, marked: bool) -> None:
        """Draw the edge in the accent: this is the one that counts now."""
        self.setProperty("marked", marked)
        self.style().unpolish(self)
        self.style().polish(self)


class Line(QFrame):
    """A hairline between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", True)
        self.setFixedHeight(1)
