"""The list of people: columns that share the room there is, edited in place, led by the keys."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ecomig_desktop.models.attendee_cells import Column, Index, Line
from ecomig_desktop.models.rows import ID_ROLE, ROW_ROLE
from ecomig_desktop.views.attendees import ink
from ecomig_desktop.views.tokens import ROW

# Least width of each column, and how it shares in what is left.
_WIDTHS = {
    Column.NUMBER: (46, 0),
    Column.NAME: (150, 26),
    Column.ORGANISATION: (120, 30),
    Column.POSITION: (100, 20),
    Column.SECTOR: (124, 6),
    Column.MUNICIPALITY: (124, 10),
    Column.STATUS: (112, 6),
}
_PER_DIGIT = 9
_DISPENSABLE = (Column.POSITION, Column.SECTOR, Column.MUNICIPALITY)
"""Columns that go, in this order, where there is not even room for the least widths."""


class AttendeesTable(QTableView):
    """Shows people; what is typed here belongs to the box above.

    Signals:
        picked(object): another row is the current one; its line or None.
        checked_in(): Enter was pressed on the current row.
        removal_wanted(): Delete was pressed.
        typed(object): a key that belongs to the box above.
        left(): Escape was pressed, or Up on the first row.
    """

    picked = Signal(object)
    checked_in = Signal()
    removal_wanted = Signal()
    typed = Signal(object)
    left = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumHeight(ROW - 2)

    def current_line(self) -> Line | None:
        """Who is in the current row, or None."""
        line: Line | None = self.currentIndex().data(ROW_ROLE)
        return line

    def current_person(self) -> str | None:
        """The id of who is in the current row, or None."""
        person: str | None = self.currentIndex().data(ID_ROLE)
        return person

    def selected_lines(self) -> list[Line]:
        """Who is in the rows that are chosen, from the top."""
        rows = sorted(self.selectionModel().selectedRows(Column.NAME), key=lambda each: each.row())
        return [line for line in (row.data(ROW_ROLE) for row in rows) if line is not None]

    def mark(self, index: QModelIndex) -> None:
        """Make this the current row, and show it."""
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    @Slot(int)
    def step(self, rows: int) -> None:
        """Go down by so many rows, or up."""
        last = self.model().rowCount() - 1
        if last < 0:
            return
        at = self.currentIndex().row() + rows if self.currentIndex().isValid() else 0
        self.mark(self.model().index(max(0, min(last, at)), Column.NAME))

    def edit_current(self) -> None:
        """Open the editor of the current cell."""
        if self.currentIndex().isValid():
            self.setFocus()
            self.edit(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of another row."""
        super().currentChanged(current, previous)
        self.picked.emit(current.data(ROW_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Only a cell that can be edited takes a double click."""
        if self.indexAt(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter checks in, Delete removes; letters go to the box above."""
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.checked_in.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self._is_at_top()):
            self.left.emit()
        elif is_typing(event):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, all with the same font and colours, then a hairline under each row."""
        ink.take()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(ink.color("border"))
        first, last = (self.rowAt(y) for y in (event.rect().top(), event.rect().bottom()))
        last = last if last >= 0 else self.model().rowCount() - 1
        for row in range(max(0, first), last + 1):
            y = self.rowViewportPosition(row) + self.rowHeight(row) - 1
            painter.drawLine(event.rect().left(), y, event.rect().right(), y)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width that there is."""
        super().resizeEvent(event)
        self.share_width()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def share_width(self) -> None:
        """Give every column its least width and its share of the rest: nothing scrolls away."""
        room = self.viewport().width()
        digits = len(str(max(1, self.model().rowCount())))
        least = {column: width for column, (width, _) in _WIDTHS.items()}
        least[Column.NUMBER] = max(least[Column.NUMBER], 22 + _PER_DIGIT * digits)
        for column in _DISPENSABLE:
            hidden = sum(least.values()) > room
            self.setColumnHidden(column, hidden)
            if hidden:
                del least[column]
        rest = max(0, room - sum(least.values()))
        shares = sum(_WIDTHS[column][1] for column in least)
        given = 0
        for column, width in least.items():
            more = rest * _WIDTHS[column][1] // shares
            given += more
            last = rest - given if column is Column.STATUS else 0
            self.setColumnWidth(column, width + more + last)

    def _is_at_top(self) -> bool:
        return self.currentIndex().row() <= 0


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key writes a letter, in any script, and is not part of a shortcut."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    )
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    text = event.text()
    if held and not alt:  # Ctrl and Alt together are AltGr, which writes letters
        return False
    return bool(text) and text.isprintable() and (not alt or bool(held))
