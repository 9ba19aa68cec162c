"""Lists of notes from which some are chosen, to be put into a finding or taken out of one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ecomig_desktop.models.finding_notes import SpokenNote
from ecomig_desktop.models.rows import ID_ROLE, RowsModel
from ecomig_desktop.views.findings.counted import notes_counted
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_list import WrappingList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteView(WrappingList):
    """Notes one below the other, of which several can be chosen and dragged away together.

    Signals:
        put_wanted(): the user pressed Enter on what is chosen.
        removal_wanted(): the user pressed Delete on it.
        left_wanted(): the user pressed Escape.
    """

    put_wanted = Signal()
    removal_wanted = Signal()
    left_wanted = Signal()

    def __init__(self, model: RowsModel[SpokenNote], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        model.dataChanged.connect(self.measure)

    def chosen(self) -> list[str]:
        """The ids of the notes that are chosen, from above."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda each: each.row())
        return [str(index.data(ID_ROLE)) for index in indexes]

    def choose(self, note: str) -> None:
        """Choose this note alone, and bring it into sight."""
        index = self._notes.index_of(note)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        if index.isValid():
            self.scrollTo(index)

    def go_to(self, place: int) -> None:
        """Choose what stands at that place now, or the last."""
        rows = self._notes.rows()
        if rows and place >= 0:
            self.choose(rows[min(place, len(rows) - 1)].id)

    def place(self) -> int:
        """Where the first that is chosen stands; -1 where none is."""
        rows = [index.row() for index in self.selectionModel().selectedIndexes()]
        return min(rows, default=-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts, Delete takes out; everything else is the list's."""
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.put_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_wanted.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Take the chosen notes along, under a small sign that counts them."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(chosen))
        drag.setPixmap(_sign(notes_counted(len(chosen)), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction)


def _sign(text: str, scale: float) -> QPixmap:
    size = pill_size(text)
    drawn = QPixmap(size * scale)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_pill(painter, QRectF(0, 0, size.width(), size.height()), text, "accent")
    painter.end()
    return drawn
