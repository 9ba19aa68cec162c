"""Numbers that matter, large, each over the word for what it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label


class NumbersCard(Card):
    """A row of a fixed count of numbers."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(horizontal=True, parent=parent)
        self._pairs = [(Label(role="number"), Label(role="caption")) for _ in range(count)]
        self.body.setSpacing(32)
        for number, word in self._pairs:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(word)
            self.body.addLayout(column)
        self.body.addStretch()

    def show_numbers(self, numbers: Sequence[tuple[str, str, str]]) -> None:
        """Show (number, word, tone) each; a tone as `Label.set_tone` knows it."""
        for (number, word), (value, text, tone) in zip(self._pairs, numbers, strict=True):
            number.set_text(value)
            number.set_tone(tone)
            number.setAccessibleName(f"{value} {text}")
            word.set_text(text)
