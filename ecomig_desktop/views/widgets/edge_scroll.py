"""Scrolls a list while something is dragged near its upper or lower edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView

EDGE = 56
"""How near that is, in logical pixels."""
_INTERVAL = 20
_FASTEST = 28  # pixels at a time


class EdgeScroll(QObject):
    """The nearer to the edge, the faster; the view's own way begins anew at every move of the
    hand, and so goes nowhere in a long list.

    Signals:
        scrolled(): something else lies under the pointer now.
    """

    scrolled = Signal()

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._step = 0
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._scroll)

    def follow(self, y: int) -> None:
        """What is dragged is at this height of the view."""
        height = self._view.viewport().height()
        edge = min(EDGE, height // 4)
        into = max(edge - y, 0) - max(y - (height - edge), 0)
        self._step = -round(into / max(edge, 1) * _FASTEST)
        if self._step and not self._timer.isActive():
            self._timer.start()
        elif not self._step:
            self._timer.stop()

    def stop(self) -> None:
        """It was let go, or is elsewhere."""
        self._timer.stop()

    @Slot()
    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._step)
        if bar.value() == before:
            self._timer.stop()
        else:
            self.scrolled.emit()
