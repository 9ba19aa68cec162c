"""What the right column of the merge desk shows: one of its parts, some with a number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.widgets.page_switch import PageSwitch

PARTS = ("preview", "board", "conflicts", "duplicates", "receipts")
"""The parts from left to right."""


class PartSwitch(PageSwitch):
    """Exactly one part is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PARTS, parent)
        self._counts: dict[str, int] = {}
        self.row.setContentsMargins(0, 5, 0, 5)
        self.row.insertStretch(1)
        self.retranslate()

    def show_count(self, part: str, count: int) -> None:
        """Say how many there are of what that part shows; nothing where there are none."""
        if self._counts.get(part) != count:
            self._counts[part] = count
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word."""
        words = {
            "preview": self.tr("Preview"),
            "board": self.tr("Board"),
            "conflicts": self.tr("Conflicts"),
            "duplicates": self.tr("Duplicates"),
            "receipts": self.tr("Receipts"),
        }
        counted = {
            part: f"{word} {self._counts.get(part) or ''}".strip() for part, word in words.items()
        }
        self.set_words(self.tr("What is shown beside the files"), counted)
