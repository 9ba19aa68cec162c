"""The list of picked files as a table; Space takes a file or leaves it out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ecomig_desktop.models.merge import COLUMNS, PickedFilesModel
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.file_delegates import (
    FileDelegate,
    NumberDelegate,
    RemarksDelegate,
    TickDelegate,
)
from ecomig_desktop.views.merge.words import FileWords

# Widths in pixels; what is left over goes to the remarks.
_TICK, _NUMBER = 44, 86
_SHARES = {"laptop": 0.24, "who": 0.21}


class FilesTable(Living, QTableView):
    """One row a file. Remarks wrap, so rows are as high as they need."""

    def __init__(
        self, files: PickedFilesModel, words: FileWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self.setModel(files)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.resizeRowsToContents)
        self._build_look()
        self._build_delegates(words)
        self.clicked.connect(self._click)
        files.dataChanged.connect(self._fitting.start)
        files.rowsInserted.connect(self._grow)
        files.modelReset.connect(self._grow)
        self.retranslate()

    def _build_look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(40)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

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
        """Share the width among the columns."""
        super().resizeEvent(event)
        room = self.viewport().width()
        widths = {"taken": _TICK, "new": _NUMBER, "known": _NUMBER}
        widths |= {column: round(room * share) for column, share in _SHARES.items()}
        widths["remarks"] = room - sum(widths.values())
        for at, column in enumerate(COLUMNS):
            self.setColumnWidth(at, widths[column])
        self.resizeRowsToContents()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the file, wherever in its row the cursor stands."""
        if event.key() == Qt.Key.Key_Space:
            self._files.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

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
