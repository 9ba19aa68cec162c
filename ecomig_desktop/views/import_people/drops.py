"""Lists that are dropped somewhere: on the whole window, or on the place where they come in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.import_people.list_files import dropped_list


class ListDrops(QObject):
    """Listens at a widget. What a part of it takes itself does not come here; with `any_ending`
    every file is taken, since its content says what it is.

    Signals:
        dropped(object): this Path was dropped, and may be a list.
        hovered(bool): such a file is over the widget, or no longer.
    """

    dropped = Signal(object)
    hovered = Signal(bool)

    def __init__(self, widget: QWidget, *, any_ending: bool = False) -> None:
        super().__init__(widget)
        self._any = any_ending
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take lists, and leave alone everything else."""
        if event.type() is QEvent.Type.DragLeave:
            self.hovered.emit(False)
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = dropped_list(event.mimeData(), any_ending=self._any)
        if path is None:
            return super().eventFilter(watched, event)
        arrives = isinstance(event, QDragEnterEvent)
        if arrives or event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            self.hovered.emit(arrives)
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(path)
        return True
