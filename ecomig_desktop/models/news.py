"""What has changed in the open workbook, told to every screen that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class News(QObject):
    """The one place that screens listen to; they refresh from what it tells.

    Signals:
        changed(object, object): a command wrote; its `Changed`, and the widget that asked for
            it or None, so that a screen can leave alone what it has just shown itself.
        merged(): files came in, anything may be different.
        reopened(): another workbook stands behind the window.
    """

    changed = Signal(object, object)
    merged = Signal()
    reopened = Signal()
