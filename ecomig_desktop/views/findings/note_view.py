"""Lists of notes from which some are chosen, to be put into a finding or taken out of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.finding_notes import SpokenNote
from ecomig_desktop.models.rows import ID_ROLE, Index, RowsModel
from ecomig_desktop.views.findings.counted import notes_counted
from ecomig_desktop.views.findings.note_delegate import SpokenNoteDelegate
from ecomig_desktop.views.widgets.drag_sign import drag_sign
from ecomig_desktop.views.widgets.row_list import WrappingList

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_SCROLLED = 60  # by one press of an arrow, in a note that is higher than the list


class NoteView(WrappingList):
    """Notes one below the other, of which several can be chosen and dragged away together. The
    one that the keys are at is shown as a whole. What it is told is what its delegate needs.

    Signals:
        put_wanted(): the user pressed Enter on what is chosen.
        removal_wanted(): the user pressed Delete on it.
        left_wanted(): the user pressed Escape.
        right_wanted(): the user goes on to what stands at the right.
        read(str): the keys are at this note now; "": at none.
        use_clicked(str, int): the user clicked on a finding that this note is in, from 0.
    """

    put_wanted = Signal()
    removal_wanted = Signal()
    left_wanted = Signal()
    right_wanted = Signal()
    read = Signal(str)
    use_clicked = Signal(str, int)

    def __init__(
        self,
        model: RowsModel[SpokenNote],
        themes: Callable[[str], Theme | None],
        language: Callable[[], str],
        uses: Callable[[SpokenNote], Sequence[str]],
        *,
        in_finding: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, by_room=True)
        self._notes = model
        self._drawing = SpokenNoteDelegate(
            self, lambda: self._shown, themes, language, uses, in_finding=in_finding
        )
        self._shown: Sequence[SpokenNote] = ()
        self.setItemDelegate(self._drawing)
        self._anchor = -1
        self._removing = False
        self._use = -1
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

    def current(self) -> str:
        """The note that the keys are at, or nothing."""
        return str(self.currentIndex().data(ID_ROLE) or "")

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

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show all of the note that the keys are at, where it stands."""
        top = 0 if self._removing else self.visualRect(current).top()
        super().currentChanged(current, previous)
        if self._unfolds(current) or self._unfolds(previous):
            self.measure()
            if self.isVisible() and not self._removing:
                self._stay(current, top)
        self.read.emit(str(current.data(ID_ROLE) or ""))

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Where the keys go now is shown when all of it is gone."""
        self._removing = True
        super().rowsAboutToBeRemoved(parent, start, end)
        self._removing = False

    def doItemsLayout(self) -> None:
        """Tell once what the delegate is then asked for every note."""
        if self.isVisible():
            self._shown = self._notes.rows()
            self._drawing.read(self.currentIndex().row())
        super().doItemsLayout()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a note into sight; from its beginning where it is higher than the list."""
        if self.isVisible() and self.visualRect(index).height() > self.viewport().height():
            hint = QAbstractItemView.ScrollHint.PositionAtTop
        super().scrollTo(index, hint)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins the choosing anew; with Shift it chooses all up to there."""
        pressed = self.indexAt(event.position().toPoint())
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and event.button() == Qt.MouseButton.LeftButton and pressed.isValid():
            self._use = -1
            self._reach(pressed.row())
            return
        self._anchor = -1
        self._use = self._use_at(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was clicked shows as a whole; while the button is down nothing moves under it."""
        super().mouseReleaseEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        if self._use >= 0 and self._use == self._use_at(event):
            self.use_clicked.emit(self.current(), self._use)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys always stand on a note that is chosen."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._stand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts, Delete takes out, Shift and an arrow choose one more; everything else is
        the list's."""
        if event.key() in _HELD:  # Shift may be let go and pressed again
            super().keyPressEvent(event)
            return
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._reach(max(self.currentIndex().row(), 0) + by)
            return
        self._anchor = -1
        if by and not event.modifiers() and self._scrolls(by):
            return
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.put_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Right:
            self.right_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _stay(self, index: Index, top: int) -> None:
        """Leave a note where it stood, and bring it into sight unless the mouse holds it."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(index).top() - top)
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self.scrollTo(index)

    def _use_at(self, event: QMouseEvent) -> int:
        point = event.position().toPoint()
        index = self.indexAt(point)
        return self._drawing.use_at(index.row(), self.visualRect(index), point)

    def _reach(self, place: int) -> None:
        """Choose everything from where the choosing began to that place. The view's own way goes
        by points, which stand elsewhere once a note has unfolded."""
        there = min(max(place, 0), len(self._notes.rows()) - 1)
        if there < 0:
            return
        if self._anchor < 0:
            self._anchor = max(self.currentIndex().row(), 0)
        first, last = sorted((self._anchor, there))
        chosen = QItemSelection(self._notes.index(first, 0), self._notes.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(self._notes.index(there, 0), flags.NoUpdate)

    def _scrolls(self, by: int) -> bool:
        """Go on within a note that is higher than the list, as long as more of it follows."""
        rect, height = self.visualRect(self.currentIndex()), self.viewport().height()
        more = rect.bottom() > height if by > 0 else rect.top() < 0
        if rect.height() <= height or not more:
            return False
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * _SCROLLED)
        return True

    def _unfolds(self, index: Index) -> bool:
        row = self._notes.row(index)
        return row is not None and self._drawing.unfolds(row)

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
        drag.setPixmap(drag_sign(notes_counted(len(chosen)), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction)
