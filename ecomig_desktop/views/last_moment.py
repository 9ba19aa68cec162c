"""The moment before a window closes, in which what is still being typed is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class LastMoment(QObject):
    """Calls `save` before the window that shows the widget closes, and the workbook with it."""

    def __init__(self, widget: QWidget, save: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._save = widget, save
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the window when the widget is shown; save when it closes."""
        if event.type() is QEvent.Type.Show and watched is self._widget:
            self._widget.window().installEventFilter(self)
        elif event.type() is QEvent.Type.Close and watched is self._widget.window():
            self._save()
        return super().eventFilter(watched, event)
