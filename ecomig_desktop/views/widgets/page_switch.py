"""Switches between pages that lie one behind the other, with a click or a key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.segmented import Segmented

STEP = "Ctrl+Tab"


class PageSwitch(Living, QWidget):
    """Base: exactly one page is on. Who derives from it says how the pages are called, with
    `set_words` in `retranslate`, and where there is room in the `row` of segments and key.

    Signals:
        chosen(str): the user wants the page with this key.
    """

    chosen = Signal(str)

    def __init__(self, pages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._segments = Segmented([(page, page) for page in pages])
        self._segments.choose(pages[0])
        self._segments.chosen.connect(self.chosen)
        self._key = KeyCap(STEP)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(NEAR)
        self.row.addWidget(self._segments)
        self.row.addWidget(self._key)

    def minimumSizeHint(self) -> QSize:
        """The key is only shown where there is room for it."""
        return self._segments.minimumSizeHint().expandedTo(QSize(0, super().sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the key, or not."""
        super().resizeEvent(event)
        needed = self._segments.sizeHint().width() + NEAR + self._key.sizeHint().width()
        self._key.setVisible(event.size().width() >= needed)

    def choose(self, page: str) -> None:
        """Turn this one on, silently."""
        self._segments.choose(page)

    def current(self) -> str:
        """The page that is on."""
        return self._segments.current()

    def set_words(self, name: str, words: Mapping[str, str]) -> None:
        """Call itself and its pages so."""
        self.setAccessibleName(name)
        self._segments.setAccessibleName(name)
        self._segments.set_texts([words[page] for page in self._pages])

    @Slot()
    def step_on(self) -> None:
        """Go to the next page."""
        self._step(1)

    @Slot()
    def step_back(self) -> None:
        """Go to the page before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        at = (self._pages.index(self.current()) + by) % len(self._pages)
        self.chosen.emit(self._pages[at])
