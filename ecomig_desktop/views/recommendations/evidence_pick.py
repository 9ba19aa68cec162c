"""A box in which any finding or note is found by its words, to put behind a recommendation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.widgets.pick_box import Option, PickBox, matching

MOST = 9


class EvidencePick(PickBox):
    """Every typed word must begin a word of the text, in any script or layout. What there is to
    find is asked of `source` when the box is entered."""

    def __init__(
        self, source: Callable[[], Sequence[Option]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._source = source

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is in the workbook may have changed since."""
        if not self.text():
            self.set_options(self._source())
        super().focusInEvent(event)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        if typed.strip():
            self._open(matching(self._options, typed, near=False)[:MOST])
        else:
            super()._narrow(typed)
