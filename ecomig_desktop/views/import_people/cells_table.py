"""The rows of a list as the file has them, under the fields that its columns are taken for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ecomig_desktop.exchange.people_list.grids import Place
from ecomig_desktop.models.list_cells import ListCellsModel
from ecomig_desktop.views.attendees import ink
from ecomig_desktop.views.import_people.column_heads import ColumnHeads
from ecomig_desktop.views.import_people.list_cell_delegate import HEIGHT, ListCellDelegate
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.pick_box import Option

_WIDEST = 230
_LOOKED_AT = 60
_LETTERS = 80
_PAD = 38


class CellsTable(Living, QTableView):
    """F2 corrects a cell, Delete empties it, Backspace takes a correction back.

    Signals:
        field_wanted(int): the user wants to say what the column with this number holds.
        stood(object): the cursor stands on this place.
    """

    field_wanted = Signal(int)
    stood = Signal(object)

    def __init__(
        self,
        cells: ListCellsModel,
        options: Callable[[int], Sequence[Option]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cells = cells
        self.heads = ColumnHeads(cells, self)
        self.setHorizontalHeader(self.heads)
        self.setModel(cells)
        self.setItemDelegate(ListCellDelegate(self, options))
        self._build_look()
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self.heads.field_wanted.connect(self.field_wanted)
        self.selectionModel().currentChanged.connect(self._tell)
        cells.modelReset.connect(self._begin)
        cells.headerDataChanged.connect(self._widen)
        self.retranslate()

    def _build_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.heads.setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(HEIGHT)
        rows.setHighlightSections(False)
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def retranslate(self) -> None:
        """Name the table, and write its words again."""
        self.setAccessibleName(self.tr("What is in the list"))
        self._cells.words_changed()
        self._fitting.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, all with the font and colours in force."""
        ink.take()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Deleting and taking back; Enter and Escape are the page's."""
        key, place = event.key(), self.place()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape) or place is None:
            event.ignore()
        elif key == Qt.Key.Key_Delete and self._may_edit():
            self._cells.setData(self.currentIndex(), "")
        elif key == Qt.Key.Key_Backspace and self._may_edit():
            self._cells.setData(self.currentIndex(), self._cells.original(place))
        elif key == Qt.Key.Key_F4 or (
            key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.field_wanted.emit(place[1])
        else:
            super().keyPressEvent(event)

    def place(self) -> Place | None:
        """Where the cursor stands."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def stand_on(self, place: Place) -> None:
        """Put the cursor there, and show it."""
        index = self._cells.index(*place)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self.scrollTo(index)

    def edit_current(self) -> None:
        """Type over the cell with the cursor."""
        self.setFocus()
        if self._may_edit():
            self.edit(self.currentIndex())

    def _may_edit(self) -> bool:
        return bool(self._cells.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable)

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self.stood.emit((current.row(), current.column()))

    @Slot()
    def _begin(self) -> None:
        """Another list: stand on its first person."""
        rows = range(min(self._cells.rowCount(), _LOOKED_AT))
        first = next((row for row in rows if self._cells.part(row) == "person"), 0)
        self.clearSpans()
        for (row, column), width in self._cells.wide_titles().items():
            self.setSpan(row, column, 1, width)
        columns = range(self._cells.columnCount())
        if columns:
            at = next((each for each in columns if self._cells.is_taken(each)), 0)
            self.setCurrentIndex(self._cells.index(first, at))
            self.scrollToTop()
        self._fitting.start()

    @Slot()
    def _widen(self) -> None:
        """Nothing may be cut short that was not before."""
        for at, needed in self._needs():
            if self.columnWidth(at) < needed:
                self.setColumnWidth(at, needed)

    @Slot()
    def _fit(self) -> None:
        """As wide as what the first rows hold, within reason."""
        for at, needed in self._needs():
            self.setColumnWidth(at, needed)

    def _needs(self) -> Iterator[tuple[int, int]]:
        """The width that each column wants."""
        metrics = QFontMetricsF(sized(TEXT))
        rows = range(min(self._cells.rowCount(), _LOOKED_AT))
        shown = [row for row in rows if self._cells.part(row) in ("person", "header")]
        for at in range(self._cells.columnCount()):
            texts = (self._cells.text((row, at))[:_LETTERS] for row in shown)
            widest = max(map(metrics.horizontalAdvance, texts), default=0)
            yield at, max(min(round(widest) + _PAD, _WIDEST), self.heads.needed(at))
