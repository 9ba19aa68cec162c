"""Numbers that matter, large, each over the word for what it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label


class NumbersCard(Card):
    """A row of a fixed count of numbers; where it is narrow their words take two lines."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._compact: bool | None = None
        self._pairs = [
            (Label(role="number"), Label(role="caption", wrapped=True)) for _ in range(count)
        ]
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(WITHIN)
        self.body.addLayout(self._grid)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Where the window is low: two rows of small numbers, each before its word."""
        if compact == self._compact:
            return
        self._compact = compact
        margin = NEAR if compact else WITHIN
        self.body.setContentsMargins(WITHIN + 4, margin, WITHIN + 4, margin)
        for at, (number, word) in enumerate(self._pairs):
            number.setProperty("role", "strong" if compact else "number")
            number.set_tone(str(number.property("tone") or ""))
            # The words have the line height of Georgian, the number beside them has not.
            number.setContentsMargins(0, 0, 0, 5 if compact else 0)
            for label in (number, word):
                self._grid.removeWidget(label)
            if compact:
                row, column = divmod(at, 2)
                middle = Qt.AlignmentFlag.AlignVCenter
                self._grid.addWidget(number, row, 2 * column, middle | Qt.AlignmentFlag.AlignRight)
                self._grid.addWidget(word, row, 2 * column + 1, middle)
            else:
                self._grid.addWidget(number, 0, at)
                self._grid.addWidget(word, 1, at, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self._pairs)):
            self._grid.setColumnStretch(column, int(not compact or column % 2 == 1))

    def show_numbers(self, numbers: Sequence[tuple[str, str, str]]) -> None:
        """Show (number, word, tone) each; a tone as `Label.set_tone` knows it."""
        for (number, word), (value, text, tone) in zip(self._pairs, numbers, strict=True):
            number.set_text(value)
            number.set_tone(tone)
            number.setAccessibleName(f"{value} {text}")
            word.set_text(text)
