"""The list of notes with its filter, and what it says when it is empty."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.models.notes import NotesModel
from ecomig_desktop.models.rows import ID_ROLE
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import kind_name
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.row_list import WrappingList
from ecomig_desktop.views.widgets.search_line import SearchLine


class NoteListView(WrappingList):
    """The notes, one below the other. Only what the user does picks a note, never a refresh.

    Signals:
        picked(str): the user went to the note with this id.
        removal_wanted(str): the user wants this note gone.
        writing_wanted(): the user wants to write in the note that is picked.
    """

    picked = Signal(str)
    removal_wanted = Signal(str)
    writing_wanted = Signal()

    def __init__(self, model: NotesModel) -> None:
        super().__init__()
        self._model = model
        self._marked: str | None = None
        self.setModel(model)
        self.setLayoutMode(WrappingList.LayoutMode.Batched)
        self.setBatchSize(60)
        for signal in (
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            model.layoutChanged,
        ):
            signal.connect(self._mark)
        model.dataChanged.connect(self.measure)
        self.retranslate()

    def mark(self, note_id: str | None) -> None:
        """Show which note is open, silently; None where it is in no list."""
        self._marked = note_id
        self._mark()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def retranslate(self) -> None:
        """Name the list; its rows may need other heights."""
        self.setAccessibleName(self.tr("Notes"))
        self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along, Enter writes, Delete removes."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_wanted.emit(self.currentIndex().data(ID_ROLE))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.writing_wanted.emit()
        else:
            super().keyPressEvent(event)
            self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the note under the pointer."""
        super().mousePressEvent(event)
        self._tell()

    def _tell(self) -> None:
        current = self.currentIndex()
        note_id = current.data(ID_ROLE) if current.isValid() else None
        if note_id and note_id != self._marked:
            self._marked = note_id
            self.picked.emit(note_id)

    @Slot()
    def _mark(self) -> None:
        index = self._model.index_of(self._marked)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)


class NoteList(Living, QWidget):
    """Search and kind above, the list below; empty it says why.

    Signals:
        filtered(str, object): show notes with this text and of this kind (None: any).
        new_wanted(): the user wants to begin a note.
        unfiltered(): the user wants all notes back.
        meeting_wanted(): there is no meeting, and the user wants one.
    """

    filtered = Signal(str, object)
    new_wanted = Signal()
    unfiltered = Signal()
    meeting_wanted = Signal()

    def __init__(self, model: NotesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._read_only = False
        self.view = NoteListView(model)
        self._build_filter()
        self._empty = EmptyPlace("notebook-pen", key="Ctrl+N")
        self._nothing = EmptyPlace("search", kind="plain")
        self._nowhere = EmptyPlace("calendar-days")
        self._nowhere.asked.connect(self.meeting_wanted)
        self._empty.asked.connect(self.new_wanted)
        self._nothing.asked.connect(self.unfiltered)
        card = Card(flush=True)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        for page in (self.view, self._empty, self._nothing, self._nowhere):
            self._stack.addWidget(page)
        card.body.addWidget(pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addLayout(self._filter_row)
        column.addWidget(card, 1)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.choose_page)
        self.choose_page()
        self.retranslate()

    def _build_filter(self) -> None:
        self.search = SearchLine()
        self.kind = QComboBox()
        for kind in (None, *NOTE_KINDS):
            self.kind.addItem("", kind)
        self.search.searched.connect(self._filter)
        self.kind.currentIndexChanged.connect(self._filter)
        self._filter_row = QHBoxLayout()
        self._filter_row.setSpacing(NEAR)
        self._filter_row.addWidget(self.search, 1)
        self._filter_row.addWidget(self.kind)

    def set_read_only(self, read_only: bool) -> None:
        """Offer to begin a note only where that is possible."""
        self._read_only = read_only
        self.retranslate()

    def clear_filter(self) -> None:
        """Take search and kind back."""
        self.search.empty()
        self.kind.setCurrentIndex(0)
        self._filter()

    @Slot()
    def choose_page(self) -> None:
        """Show the list, or why there is nothing in it."""
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
        elif not self._model.has_meeting:
            self._stack.setCurrentWidget(self._nowhere)
        elif self._model.is_filtered:
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._empty)

    def retranslate(self) -> None:
        """Write every word."""
        self.search.set_words(self.tr("Search in the notes"))
        self.kind.setAccessibleName(self.tr("Kind"))
        for at, kind in enumerate((None, *NOTE_KINDS)):
            self.kind.setItemText(at, kind_name(kind) or self.tr("every kind"))
        self._empty.set_texts(
            self.tr("No notes at this meeting yet"),
            self.tr("What is said stands here, the newest first: experience, problems, proposals."),
            "" if self._read_only else self.tr("New note"),
        )
        self._nothing.set_texts(
            self.tr("No such note"),
            self.tr("No note of this meeting has that theme, kind and text."),
            self.tr("Show all notes"),
        )
        self._nowhere.set_texts(
            self.tr("There is no meeting yet"),
            self.tr("Notes belong to a meeting. Make one in the schedule first."),
            "" if self._read_only else self.tr("New meeting"),
        )

    @Slot()
    def _filter(self) -> None:
        self.filtered.emit(self.search.text(), self.kind.currentData())
        self.choose_page()
