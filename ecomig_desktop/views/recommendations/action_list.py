"""The list of actions on the screen: rows that are drawn, gone along, and dragged into order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.recommendations import RecommendationsModel, recommendation_in
from ecomig_desktop.models.rows import ID_ROLE
from ecomig_desktop.views.recommendations.action_row import ActionDelegate, Target
from ecomig_desktop.views.widgets.drag_sign import drag_sign
from ecomig_desktop.views.widgets.row_list import RowList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FAR = 1_000_000
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}
_MARGIN = 48  # pixels at the edge over which what is dragged makes the list go on


class ActionListView(RowList):
    """Only what the user does picks a row, never a refresh.

    Signals:
        picked(str): the user went to the recommendation with this id.
        opened(): the user wants to write in the one that is picked.
        removal_wanted(str): the user wants this one gone.
        step_wanted(str, int): the user moves this one so many places up (-1) or down (1).
        dropped(str, str, bool): the first fell on the second, before or after it.
    """

    picked = Signal(str)
    opened = Signal()
    removal_wanted = Signal(str)
    step_wanted = Signal(str, int)
    dropped = Signal(str, str, bool)

    def __init__(
        self,
        model: RecommendationsModel,
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, parent)
        self._actions = model
        self._marked = ""
        self._target: Target = ("", False)
        self.setItemDelegate(ActionDelegate(self, language, lambda: self._target))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoScrollMargin(_MARGIN)
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            model.layoutChanged,
        ):
            signal.connect(self._mark)
        self.retranslate()

    def mark(self, row: str) -> None:
        """Show which one is open, silently; "" for none."""
        self._marked = row
        self._mark()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def retranslate(self) -> None:
        """Name the list."""
        self.setAccessibleName(self.tr("List of actions"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, with Ctrl they move the row, and Home and End move it to the ends;
        Enter writes, Delete removes."""
        index = self.currentIndex()
        row = index.data(ID_ROLE) if index.isValid() else ""
        by = _STEPS.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if row:
                self.step_wanted.emit(row, by)
        elif event.key() == Qt.Key.Key_Delete and row:
            self.removal_wanted.emit(row)
        elif event.key() in _ENTER and row and not event.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(event)
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the row under the pointer."""
        super().mousePressEvent(event)
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click opens it."""
        super().mouseDoubleClickEvent(event)
        if self.currentIndex().isValid():
            self.opened.emit()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Take the row along under a small sign with its number."""
        line = self._actions.row(self.currentIndex())
        if line:
            drag = QDrag(self)
            drag.setMimeData(self._actions.mimeData([self.currentIndex()]))
            words = self.tr("No. {number}").format(number=line.number)
            drag.setPixmap(drag_sign(words, self.devicePixelRatioF()))
            drag.setHotSpot(QPoint(-8, -8))
            drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a recommendation come in."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall; at an edge the list goes on."""
        super().dragMoveEvent(event)
        self._welcome(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It falls nowhere."""
        super().dragLeaveEvent(event)
        self._aim(("", False))

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell where; the rows follow when the workbook has it."""
        self.stopAutoScroll()
        row, (on, after) = recommendation_in(event.mimeData()), self._at(event.position().toPoint())
        self._aim(("", False))
        if row and on:
            event.setDropAction(Qt.DropAction.CopyAction)  # or the view would remove the row
            event.accept()
            self.dropped.emit(row, on, after)

    def _welcome(self, event: QDragMoveEvent) -> None:
        target = self._at(event.position().toPoint())
        if recommendation_in(event.mimeData()) and target[0]:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._aim(target)
        else:
            event.ignore()
            self._aim(("", False))

    def _at(self, point: QPoint) -> Target:
        index = self.indexAt(point)
        if not index.isValid():  # below the last one
            last = self._actions.index(self._actions.rowCount() - 1, 0)
            return (last.data(ID_ROLE) or "", True) if last.isValid() else ("", False)
        return index.data(ID_ROLE), point.y() > self.visualRect(index).center().y()

    def _aim(self, target: Target) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def _tell(self) -> None:
        current = self.currentIndex()
        row = current.data(ID_ROLE) if current.isValid() else ""
        if row and row != self._marked:
            self._marked = row
            self.picked.emit(row)

    @Slot()
    def _mark(self) -> None:
        index = self._actions.index_of(self._marked)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
