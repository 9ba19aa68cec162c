"""Lists of notes from which some are chosen, to be put into a finding or taken out of one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ecomig_desktop.models.finding_notes import SpokenNote
from ecomig_desktop.models.rows import ID_ROLE, RowsModel
from ecomig_desktop.views.findings.counted import notes_counted
from ecomig_desktop.views.widgets.pill import paint_pill, pill_size
from ecomig_desktop.views.widgets.row_list import WrappingList

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
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
        self._anchor = -1
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        model.dataChanged.connect(self.measure)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._stand)

    def chosen(self) -> list[str]:
        """The ids of the notes that are chosen, from above."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda each: each.row())
        return [str(index.data(ID_ROLE)) for index in indexes]

    def choose(self, note: str) -> None:
        """Choose this note alone, and bring it into sight."""
        self._anchor = -1
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins the choosing anew."""
        self._anchor = -1
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys always stand on a note that is chosen."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._stand()

    def showEvent(self, event: QShowEvent) -> None:
        """Notes are measured only where they are seen."""
        super().showEvent(event)
        self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts, Delete takes out, Shift and an arrow choose one more; everything else is
        the list's."""
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._reach(by)
            return
        self._anchor = -1
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.put_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _reach(self, by: int) -> None:
        """Choose everything from where the choosing began; the view's own way forgets that when
        a note was chosen by a program."""
        here = max(self.currentIndex().row(), 0)
        there = min(max(here + by, 0), len(self._notes.rows()) - 1)
        if there < 0:
            return
        if self._anchor < 0:
            self._anchor = here
        first, last = sorted((self._anchor, there))
        chosen = QItemSelection(self._notes.index(first, 0), self._notes.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(self._notes.index(there, 0), flags.NoUpdate)

    @Slot()
    def _stand(self) -> None:
        if self.hasFocus() and not self.selectionModel().hasSelection():
            self.go_to(max(self.currentIndex().row(), 0))

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
