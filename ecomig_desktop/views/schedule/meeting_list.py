"""The meetings as cards, or as a table; both choose, and both open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QWidget

from ecomig_desktop.models.rows import ID_ROLE
from ecomig_desktop.models.schedule import ScheduleModel
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.schedule.card_delegate import CardDelegate
from ecomig_desktop.views.schedule.meeting_table import MeetingTable
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.row_list import WrappingList

CARDS, TABLE = "cards", "table"


class MeetingCards(WrappingList):
    """Cards, one below the other."""

    def __init__(self, model: ScheduleModel, language: Callable[[], str]) -> None:
        super().__init__()
        self.delegate = CardDelegate(self, language)
        self.setItemDelegate(self.delegate)
        self.setProperty("clear", True)
        self.setModel(model)  # after all that would have its cards measured anew
        model.dataChanged.connect(self.measure)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the list; its cards may need other heights."""
        self.setAccessibleName(self.tr("Meetings"))
        self.measure()


class MeetingList(Living, QWidget):
    """Shows cards or table of one model.

    Signals:
        chosen(str): the user went to the meeting with this id.
        opened(str): the user pressed Enter on it or clicked twice.
        add_wanted(): there is no meeting yet, and the user wants one.
    """

    chosen = Signal(str)
    opened = Signal(str)
    add_wanted = Signal()

    def __init__(
        self, model: ScheduleModel, language: Callable[[], str], *, read_only: bool
    ) -> None:
        super().__init__()
        self._model = model
        self._read_only = read_only
        self._kind = CARDS
        self._marking = False
        # Before the views: rows that go must not choose their neighbours.
        model.rowsAboutToBeRemoved.connect(self._stop_listening)
        self.cards = MeetingCards(model, language)
        self._table: MeetingTable | None = None
        self._table_card = Card(flush=True)
        self._empty_card = Card()
        self._empty = EmptyPlace("calendar-days")
        self._empty.asked.connect(self.add_wanted)
        self._empty_card.body.addWidget(self._empty)
        self._stack = QStackedLayout(self)
        for page in (self.cards, self._table_card, self._empty_card):
            self._stack.addWidget(page)
        self._listen_to(self.cards)
        model.rowsRemoved.connect(self._listen_again)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._choose_page)
        self._choose_page()
        self.retranslate()

    @property
    def table(self) -> MeetingTable:
        """The table, made when it is first wanted."""
        if self._table is None:
            self._table = MeetingTable(self._model)
            self._table_card.body.addWidget(self._table)
            self._listen_to(self._table)
            self.mark(self.cards.currentIndex().data(ID_ROLE))
        return self._table

    def _listen_to(self, view: QAbstractItemView) -> None:
        view.doubleClicked.connect(self._open)
        view.selectionModel().currentChanged.connect(self._choose)
        view.installEventFilter(self)

    def show_as(self, kind: str) -> None:
        """Show CARDS or TABLE."""
        self._kind = kind
        self._choose_page()

    def mark(self, meeting_id: str | None) -> None:
        """Show which meeting is the current one, silently."""
        index = self._model.index_of(meeting_id)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._marking = True
        for view in filter(None, (self.cards, self._table)):
            view.selectionModel().setCurrentIndex(
                index, flags | QItemSelectionModel.SelectionFlag.Rows
            )
        self._marking = False

    def view(self) -> QAbstractItemView:
        """What is shown: cards or table."""
        return self.cards if self._kind == CARDS else self.table

    def retranslate(self) -> None:
        """Write every word."""
        self._empty.set_texts(
            self.tr("No meetings yet"),
            self.tr("A meeting has a place, a day, a list of attendees, an agenda and notes."),
            "" if self._read_only else self.tr("First meeting"),
        )

    def eventFilter(self, watched: object, event: object) -> bool:
        """Enter opens the meeting."""
        opens = isinstance(event, QKeyEvent) and event.type() is QKeyEvent.Type.KeyPress
        if opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self._open(self.view().currentIndex())
            return True
        return bool(super().eventFilter(watched, event))  # type: ignore[arg-type]

    @Slot()
    def _stop_listening(self) -> None:
        self._marking = True

    @Slot()
    def _listen_again(self) -> None:
        self._marking = False

    @Slot()
    def _choose_page(self) -> None:
        rows = self._model.rows()
        months = {row.meeting.date[:7] for row in rows if row.meeting.date}
        self.cards.delegate.names_months = len(months) > 1
        shown = self.cards if self.view() is self.cards else self._table_card
        self._stack.setCurrentWidget(shown if rows else self._empty_card)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ID_ROLE))

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._marking:
            self.chosen.emit(current.data(ID_ROLE))
