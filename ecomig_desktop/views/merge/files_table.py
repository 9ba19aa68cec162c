"""The list of files as a table: Space takes a file or leaves it out, Delete lets it go."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.merge import PickedFile
from ecomig_desktop.models.sources import COLUMNS, PickedFilesModel
from ecomig_desktop.views.merge.file_delegates import (
    FileDelegate,
    NumberDelegate,
    RemarksDelegate,
    TickDelegate,
    needed_for,
)
from ecomig_desktop.views.merge.words import FileWords
from ecomig_desktop.views.tokens import CAPTION
from ecomig_desktop.views.widgets.row_table import RowTable

_TICK = 36
_NARROW = 480


class FilesTable(RowTable):
    """One row a file. Remarks wrap, so rows are as high as they need. Where there is no room the
    number of known changes goes; it is told beside the list.

    Signals:
        stood(): the cursor stands on another file, or on the same that is another now.
        release_wanted(object): the user wants the file at this Path off the list.
    """

    stood = Signal()
    release_wanted = Signal(object)

    def __init__(
        self, files: PickedFilesModel, words: FileWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(files, parent)
        self._files = files
        self.horizontalHeader().setMinimumSectionSize(1)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._build_delegates(words)
        self.clicked.connect(self._click)
        files.dataChanged.connect(self._fitting.start)
        self._fitting.timeout.connect(self.stood)
        self.selectionModel().currentChanged.connect(self.stood)
        files.rowsInserted.connect(self._grow)
        files.modelReset.connect(self._grow)
        self.retranslate()

    def _build_delegates(self, words: FileWords) -> None:
        self.setItemDelegate(FileDelegate(self))
        made = {
            "taken": TickDelegate(self),
            "new": NumberDelegate(self, counts=True),
            "known": NumberDelegate(self, counts=False),
            "remarks": RemarksDelegate(self, words.remarks),
        }
        for column, delegate in made.items():
            self.setItemDelegateForColumn(COLUMNS.index(column), delegate)

    def retranslate(self) -> None:
        """Write every word again."""
        self.setAccessibleName(self.tr("Files to merge"))
        self._files.words_changed()
        self._fitting.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share another width."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Every column gets what it needs; where that is too much, the widest gives way first.
        What is left over goes to the remarks."""
        room = self.viewport().width()
        self.setColumnHidden(COLUMNS.index("known"), room < _NARROW)
        shown = [each for each in COLUMNS if each != "known" or room >= _NARROW]
        needs = {each: self._needed(each) for each in shown}
        left = room
        for at, column in enumerate(sorted(needs, key=needs.__getitem__)):
            width = min(needs[column], left // (len(needs) - at))
            self.setColumnWidth(COLUMNS.index(column), width)
            left -= width
        remarks = COLUMNS.index("remarks")
        self.setColumnWidth(remarks, self.columnWidth(remarks) + left)
        self.resizeRowsToContents()

    def _needed(self, column: str) -> int:
        """The width at which nothing in a column is cut short."""
        if column == "taken":
            return _TICK
        at = COLUMNS.index(column)
        delegate = cast(FileDelegate, self.itemDelegateForIndex(self._files.index(0, at)))
        cells = (self._files.index(row, at) for row in range(self._files.rowCount()))
        heading = str(self._files.headerData(at, Qt.Orientation.Horizontal) or "")
        needs = [needed_for(heading, CAPTION), *(delegate.needed(index) for index in cells)]
        return max(needs)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the file, wherever in its row the cursor stands; Delete lets it go."""
        picked = self.current()
        if event.key() == Qt.Key.Key_Space:
            self._files.toggle(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and picked:
            self.release_wanted.emit(picked.path)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def current(self) -> PickedFile | None:
        """The file that the cursor stands on."""
        return self._files.row(self.currentIndex())

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if COLUMNS[index.column()] == "taken":
            self._files.toggle(index)

    @Slot()
    def _grow(self) -> None:
        """There are files: stand on the first, so that keys do something."""
        if not self.currentIndex().isValid() and self._files.rowCount():
            self.setCurrentIndex(self._files.index(0, 1))
        self._fitting.start()
