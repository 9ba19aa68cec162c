"""The notes beside the board: filters above, what is to be done with the chosen ones below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.finding_notes import ALL, FindingNotesModel, NoteFilter, SpokenNote
from ecomig_desktop.views.findings.note_filters import NoteFilters
from ecomig_desktop.views.findings.note_view import NoteView
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.empty_place import EmptyPlace


class NoteSide(Living, QWidget):
    """Reads notes, chooses some, and says where they are to go.

    Signals:
        put_wanted(): put what is chosen into the chosen finding.
        new_wanted(): make a finding of what is chosen.
        filtered(object): the notes are filtered by this NoteFilter now.
    """

    put_wanted = Signal()
    new_wanted = Signal()
    filtered = Signal(object)

    def __init__(
        self,
        model: FindingNotesModel,
        themes: Callable[[str], Theme | None],
        language: Callable[[], str],
        uses: Callable[[SpokenNote], Sequence[str]],
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._read_only = read_only
        self.filters = NoteFilters(language, self)
        self._card = Card(flush=True, parent=self)
        self._pages = QWidget(self._card)
        self.view = NoteView(model, themes, language, uses, parent=self._pages)
        self.view.setDragEnabled(not read_only)
        self._empty = EmptyPlace("notebook-pen", kind="plain", parent=self._pages)
        self._count = ElidedLabel(role="caption", parent=self)
        self._clear = IconButton("x", parent=self)
        self._put = Button(icon_name="arrow-right", key="Return", parent=self)
        self._new = Button(icon_name="plus", key="Ctrl+N", parent=self)
        self._lay_out()
        self._connect()
        self.filters.offer(model.all.values())
        self.retranslate()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self._pages)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._card.body.addWidget(self._pages)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self._put)
        foot.addWidget(self._new)
        foot.addStretch()
        beside = QHBoxLayout()
        beside.addWidget(self._count, 1)
        beside.addWidget(self._clear)
        self.filters.add_beside(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.filters)
        column.addWidget(self._card, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._filter)
        self.view.put_wanted.connect(self.put_wanted)
        self.view.selectionModel().selectionChanged.connect(self._tell)
        self._put.clicked.connect(self.put_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._empty.asked.connect(self._show_all)
        self._clear.clicked.connect(self._begin_again)
        for signal in (
            self._model.rowsInserted,
            self._model.rowsRemoved,
            self._model.modelReset,
        ):
            signal.connect(self._tell)

    def refresh(self) -> None:
        """The notes were read again: offer what they are of."""
        self.filters.offer(self._model.all.values())
        self._tell()

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show the notes that pass this filter."""
        self.filters.show_filter(wanted)
        self._model.show_through(wanted)
        self._tell()

    def retranslate(self) -> None:
        """Write every word."""
        self.view.setAccessibleName(self.tr("Notes"))
        self.view.measure()
        self._clear.set_name(self.tr("Take the filters back"))
        self._put.setText(self.tr("Into the finding"))
        self._new.setText(self.tr("New finding"))
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say how many there are, or why there is none."""
        shown, every = self._model.rowCount(), len(self._model.all)
        chosen = len(self.view.selectionModel().selectedIndexes())
        of_all = self.tr("{shown} of {notes}").format(shown=shown, notes=every)
        self._count.set_text(self.tr("%n chosen", "", chosen) if chosen > 1 else of_all)
        wanted = self._model.filter
        self._clear.setVisible(wanted != NoteFilter(theme=wanted.theme))
        self._put.setEnabled(bool(chosen) and not self._read_only)
        self._new.setEnabled(not self._read_only)
        self._stack.setCurrentIndex(0 if shown else 1)
        if not shown:
            self._speak()

    def _speak(self) -> None:
        wanted = self._model.filter
        if not self._model.all:
            self._empty.set_texts(
                self.tr("There are no notes yet"),
                self.tr("What is written at the meetings stands here, to make findings from."),
                "",
            )
        elif wanted == NoteFilter(theme=wanted.theme):
            self._empty.set_texts(
                self.tr("Every note is in a finding"),
                self.tr("Nothing of what was said here is left unused."),
                self.tr("Show all notes"),
            )
        elif wanted in (ALL.of(wanted, "theme", "place"), ALL.of(wanted, "theme", "sector")):
            self._empty.set_texts(
                self.tr("Nobody has spoken on this"),
                self.tr("No note of this theme comes from there."),
                self.tr("Show all notes"),
            )
        else:
            self._empty.set_texts(
                self.tr("No such note"),
                self.tr("No note passes all of these filters."),
                self.tr("Show all notes"),
            )

    @Slot(object)
    def _filter(self, wanted: NoteFilter) -> None:
        self._model.show_through(wanted)
        self._tell()
        self.filtered.emit(wanted)

    @Slot()
    def _begin_again(self) -> None:
        wanted = NoteFilter(theme=self._model.filter.theme)
        self.show_filter(wanted)
        self.filtered.emit(wanted)

    @Slot()
    def _show_all(self) -> None:
        self.show_filter(ALL)
        self.filtered.emit(ALL)
