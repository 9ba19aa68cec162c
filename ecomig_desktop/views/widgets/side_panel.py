"""Details at the side of a screen: beside what counts, never over it, folded where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.views.tokens import AROUND, SIDE_WIDTH

FOLDS_BELOW = 1100


class SidePanel(QWidget):
    """`main` with `side` at its right; below `FOLDS_BELOW` pixels of width `side` folds away.

    Both are best made with this as their parent, and get their place from `hold`. Opened by hand
    in a narrow window `side` takes its room from `main`.

    Signals:
        shown(bool): the side came or went.
    """

    shown = Signal(bool)

    main: QWidget
    side: QWidget

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow: bool | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(AROUND)

    def hold(self, main: QWidget, side: QWidget, *, width: int = SIDE_WIDTH) -> None:
        """Give both their place."""
        self.main, self.side = main, side
        side.setFixedWidth(width)
        self._row.addWidget(main, 1)
        self._row.addWidget(side)

    def is_open(self) -> bool:
        """Whether the side is there."""
        return not self.side.isHidden()

    @Slot(bool)
    def set_open(self, opened: bool) -> None:
        """Show or fold the side until the width changes its class."""
        if opened == self.is_open():
            return
        if not opened and self.side.isAncestorOf(self.focusWidget() or self):
            self.main.setFocus()
        self.side.setVisible(opened)
        self.shown.emit(opened)

    @Slot()
    def toggle(self) -> None:
        """Show it if it is folded, fold it if it is shown."""
        self.set_open(not self.is_open())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold where the width passes the border."""
        super().resizeEvent(event)
        narrow = event.size().width() < FOLDS_BELOW - 2 * AROUND
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_open(not narrow)
