"""The board as a list: findings are chosen, put in order and thrown away here, notes dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.findings import BoardLine, FindingsModel
from ecomig_desktop.models.note_parcel import finding_in, notes_in
from ecomig_desktop.views.findings.finding_delegate import FindingDelegate
from ecomig_desktop.views.widgets.edge_scroll import EdgeScroll
from ecomig_desktop.views.widgets.row_list import WrappingList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FindingView(WrappingList):
    """Only what the user does picks a finding, never a refresh.

    Signals:
        left_wanted(): the user wants back to the notes.
        picked(str): the user went to the finding with this id.
        opened(str): the user wants to write in this finding.
        removal_wanted(str): the user wants this finding gone.
        step_wanted(str, int): the user moves this finding up (-1) or down (1).
        notes_dropped(QMimeData, str): notes fell on the line with this id.
        finding_dropped(str, str, bool): the finding fell on that line, before or after it.
    """

    left_wanted = Signal()
    picked = Signal(str)
    opened = Signal(str)
    removal_wanted = Signal(str)
    step_wanted = Signal(str, int)
    notes_dropped = Signal(object, str)
    finding_dropped = Signal(str, str, bool)

    def __init__(
        self, model: FindingsModel, language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, by_room=True)
        self._board = model
        self._chosen = ""
        self._target = ("", "")
        self._resting: frozenset[str] = frozenset()
        self._dragged: tuple[QPoint, QMimeData] | None = None
        self._scrolling = EdgeScroll(self)
        self._scrolling.scrolled.connect(self._aim_again)
        self.setModel(model)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setItemDelegate(
            FindingDelegate(
                self,
                language,
                chosen=lambda: self._chosen,
                target=lambda: self._target,
                resting=lambda: self._resting,
            )
        )
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            model.layoutChanged,
        ):
            signal.connect(self._mark)
        model.dataChanged.connect(self.measure)

    def mark(self, finding: str) -> None:
        """Show which finding is chosen, silently; "" for none."""
        self._chosen = finding
        self._mark()
        index = self._board.index_of(finding)
        if index.isValid():
            self.scrollTo(index)

    def show_resting(self, findings: Iterable[str]) -> None:
        """Mark the findings that the note rests in which is being read."""
        found = frozenset(findings)
        if found != self._resting:
            self._resting = found
            self.viewport().update()

    def stand(self) -> None:
        """Go to the first finding, if none is chosen yet."""
        first = self._board.beside("", 1)
        if not self._chosen and first:
            self.setCurrentIndex(self._board.index_of(first))
            self._tell()

    def line(self) -> BoardLine | None:
        """The line that the keys are at."""
        return self._board.row(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, with Ctrl they move the finding; Enter and Right open, Delete throws
        away, Left and Escape go back to the notes."""
        line = self.line()
        finding = line.id if line and line.finding else ""
        by = _STEPS.get(Qt.Key(event.key()))
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if finding:
                self.step_wanted.emit(finding, by)
        elif event.key() == Qt.Key.Key_Delete and finding:
            self.removal_wanted.emit(finding)
        elif event.key() in (*_ENTER, Qt.Key.Key_Right) and finding:
            self.opened.emit(finding)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Escape):
            self.left_wanted.emit()
        else:
            super().keyPressEvent(event)
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the finding under the pointer."""
        super().mousePressEvent(event)
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click opens it."""
        super().mouseDoubleClickEvent(event)
        line = self.line()
        if line and line.finding:
            self.opened.emit(line.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let notes and findings come in."""
        if notes_in(event.mimeData()) or finding_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall, and scroll near the edges."""
        self._dragged = (event.position().toPoint(), event.mimeData())
        self._scrolling.follow(self._dragged[0].y())
        self._aim(self._where(*self._dragged))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(self._target[0]))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It falls nowhere."""
        super().dragLeaveEvent(event)
        self._let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        """Notes fall on a line, a finding before or after one."""
        line, side = self._where(event.position().toPoint(), event.mimeData())
        self._let_go()
        if not line:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if notes_in(event.mimeData()):
            self.notes_dropped.emit(event.mimeData(), line)
        else:
            self.finding_dropped.emit(finding_in(event.mimeData()), line, side != "above")

    def _where(self, point: QPoint, parcel: QMimeData) -> tuple[str, str]:
        index = self.indexAt(point)
        line = self._board.row(index)
        if line is None or line.is_theme:
            return ("", "")
        if notes_in(parcel) or line.finding is None:
            return (line.id, "on")
        if not finding_in(parcel):
            return ("", "")
        middle = self.visualRect(index).center().y()
        return (line.id, "above" if point.y() < middle else "below")

    @Slot()
    def _aim_again(self) -> None:
        if self._dragged:
            self._aim(self._where(*self._dragged))

    def _let_go(self) -> None:
        self._dragged = None
        self._scrolling.stop()
        self._aim(("", ""))

    def _aim(self, target: tuple[str, str]) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def _tell(self) -> None:
        line = self.line()
        if line and line.finding and line.id != self._chosen:
            self._chosen = line.id
            self.viewport().update()
            self.picked.emit(line.id)

    @Slot()
    def _mark(self) -> None:
        index = self._board.index_of(self._chosen)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
        self.viewport().update()
