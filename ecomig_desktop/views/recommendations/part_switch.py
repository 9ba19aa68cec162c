"""Which page of the recommendations is shown: findings, the list of actions, submissions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.segmented import Segmented

STEP = "Ctrl+Tab"


class OutcomeSwitch(Living, QWidget):
    """Exactly one page is on.

    Signals:
        chosen(str): the user wants the page with this key.
    """

    chosen = Signal(str)

    def __init__(self, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._segments = Segmented([(part, part) for part in parts])
        self._segments.choose(parts[0])
        self._segments.chosen.connect(self.chosen)
        self._key = KeyCap(STEP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self._segments)
        row.addWidget(self._key)
        row.addStretch()
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
        """The page that is on."""
        return self._segments.current()

    def retranslate(self) -> None:
        """Write every word."""
        words = {
            "findings": self.tr("Findings"),
            "actions": self.tr("List of actions"),
            "submissions": self.tr("Submissions"),
        }
        self.setAccessibleName(self.tr("What is shown of the recommendations"))
        self._segments.setAccessibleName(self.accessibleName())
        self._segments.set_texts([words[part] for part in self._parts])

    @Slot()
    def step_on(self) -> None:
        """Go to the next page."""
        self._step(1)

    @Slot()
    def step_back(self) -> None:
        """Go to the page before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        at = (self._parts.index(self.current()) + by) % len(self._parts)
        self.chosen.emit(self._parts[at])
