"""The list of indicators, put in order by hand, and the list of values, which lead to notes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)

from ecomig_desktop.models.indicators import INDICATOR, IndicatorsModel, ValuesModel
from ecomig_desktop.models.rows import ID_ROLE
from ecomig_desktop.views.widgets.row_list import WrappingList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class IndicatorView(WrappingList):
    """Only what the user does picks an indicator, never a refresh.

    Signals:
        picked(str): the user went to the indicator with this id.
        opened(): the user wants to name it.
        step_wanted(str, int): the user moves it up (-1) or down (1).
        dropped(str, str, bool): the user dragged it before or after another.
    """

    picked = Signal(str)
    opened = Signal()
    step_wanted = Signal(str, int)
    dropped = Signal(str, str, bool)

    def __init__(self, model: IndicatorsModel) -> None:
        super().__init__(by_room=True)
        self._marked = ""
        self._model = model
        self.setModel(model)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._mark)
        model.dataChanged.connect(self.measure)

    def mark(self, indicator: str) -> None:
        """Show which indicator is chosen, silently."""
        self._marked = indicator
        self._mark()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, with Ctrl they move the indicator; Enter names it."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_wanted.emit(self._marked, by)
        elif event.key() in _ENTER:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the indicator under the pointer."""
        super().mousePressEvent(event)
        self._tell()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let indicators come in."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(event.mimeData().hasFormat(INDICATOR))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere among them."""
        super().dragMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(event.mimeData().hasFormat(INDICATOR) and index.isValid())

    def dropEvent(self, event: QDropEvent) -> None:
        """It falls before or after the one under the pointer."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        moved = bytes(event.mimeData().data(INDICATOR).data()).decode()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(moved) and index.isValid())
        if event.isAccepted():
            after = point.y() > self.visualRect(index).center().y()
            self.dropped.emit(moved, str(index.data(ID_ROLE)), after)

    def _tell(self) -> None:
        row = self.currentIndex().data(ID_ROLE)
        if row and row != self._marked:
            self._marked = row
            self.picked.emit(row)

    @Slot()
    def _mark(self) -> None:
        index = self._model.index_of(self._marked)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)


class ValueView(WrappingList):
    """What was told, by municipality.

    Signals:
        opened(QModelIndex): show the note of this value.
    """

    opened = Signal(QModelIndex)

    def __init__(self, model: ValuesModel) -> None:
        super().__init__(by_room=True)
        self.setModel(model)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the note."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
