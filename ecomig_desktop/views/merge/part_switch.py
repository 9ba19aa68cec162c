"""What the right column of the merge desk shows: one of its parts, some with a number."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.segmented import Segmented

PARTS = ("preview", "board", "conflicts", "duplicates", "receipts")
"""The parts from left to right."""
STEP = "Ctrl+Tab"


class PartSwitch(Living, QWidget):
    """Exactly one part is on.

    Signals:
        chosen(str): the user wants the part with this key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[str, int] = {}
        self._segments = Segmented([(part, part) for part in PARTS])
        self._segments.choose(PARTS[0])
        self._segments.chosen.connect(self.chosen)
        self._key = KeyCap(STEP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(NEAR)
        row.addWidget(self._segments)
        row.addStretch()
        row.addWidget(self._key)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """The key is only shown where there is room for it."""
        return self._segments.minimumSizeHint().expandedTo(QSize(0, super().sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the key, or not."""
        super().resizeEvent(event)
        needed = self._segments.sizeHint().width() + NEAR + self._key.sizeHint().width()
        self._key.setVisible(event.size().width() >= needed)

    def choose(self, part: str) -> None:
        """Turn this one on, silently."""
        self._segments.choose(part)

    def current(self) -> str:
        """The part that is on."""
        return self._segments.current()

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
        self.setAccessibleName(self.tr("What is shown beside the files"))
        self._segments.setAccessibleName(self.accessibleName())
        self._segments.set_texts(
            [f"{words[part]} {self._counts.get(part) or ''}".strip() for part in PARTS]
        )

    @Slot()
    def step_on(self) -> None:
        """Go to the next part."""
        self._step(1)

    @Slot()
    def step_back(self) -> None:
        """Go to the part before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        at = (PARTS.index(self.current()) + by) % len(PARTS)
        self.chosen.emit(PARTS[at])
