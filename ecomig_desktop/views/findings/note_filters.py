"""The filters over the notes: search, meeting, municipality, sector, hazard, kind and use."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ecomig_desktop import reference
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.models.finding_notes import NOT_STATED, NoteFilter, SpokenNote
from ecomig_desktop.views import icons
from ecomig_desktop.views.findings.words import hazard_title, meeting_place, sector_title
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import kind_name, municipality_name
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.line_edit import LineEdit

_PAUSE = 120
_USES = {"no": False, "yes": True, "all": None}


class NoteFilters(Living, QWidget):
    """Each box offers only what there are notes of. The theme of the filter is not chosen here.

    Signals:
        chosen(object): show the notes of this NoteFilter.
    """

    chosen = Signal(object)

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[SpokenNote, ...] = ()
        self._filter = NoteFilter()
        self.search = LineEdit(parent=self)
        self.search.setClearButtonEnabled(True)
        self._sign = self.search.addAction(
            icons.icon("search", "muted"), LineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._say)
        self.search.textEdited.connect(self._wait)
        self.search.textChanged.connect(self._hear_clearing)
        self.use, self.meeting, self.place = ChoiceBox(self), ChoiceBox(self), ChoiceBox(self)
        self.sector, self.hazard, self.kind = ChoiceBox(self), ChoiceBox(self), ChoiceBox(self)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.search, 5)
        head.addWidget(self.use, 4)
        grid = QGridLayout()
        grid.setSpacing(NEAR)
        boxes = (self.meeting, self.place, self.sector, self.hazard, self.kind)
        for at, box in enumerate(boxes):
            grid.addWidget(box, at // 3, at % 3)
        for column, share in enumerate((4, 5, 4)):
            grid.setColumnStretch(column, share)
        for box in (self.use, *boxes):
            box.chosen.connect(self._say)
        self._grid = grid
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(NEAR)
        column_of_all.addLayout(head)
        column_of_all.addLayout(grid)

    def add_beside(self, what: QLayout) -> None:
        """Put something into the place that the boxes leave."""
        self._grid.addLayout(what, 1, 2)

    def offer(self, rows: Iterable[SpokenNote]) -> None:
        """Offer what these notes are of."""
        self._rows = tuple(rows)
        self._offer()

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show this filter, silently."""
        self._pause.stop()
        self._filter = wanted
        if self.search.text().strip() != wanted.search.strip():
            self.search.setText(wanted.search)
        self._choose()

    def retranslate(self) -> None:
        """Write every word."""
        self.search.setPlaceholderText(self.tr("Search in the notes"))
        for widget, name in (
            (self.search, self.tr("Search in the notes")),
            (self.use, self.tr("Used in findings")),
            (self.meeting, self.tr("Meeting")),
            (self.place, self.tr("Municipality")),
            (self.sector, self.tr("Sector of the speaker")),
            (self.hazard, self.tr("Hazard")),
            (self.kind, self.tr("Kind of note")),
        ):
            widget.setAccessibleName(name)
        self._offer()

    def restyle(self) -> None:
        """Take the icon in the new colours."""
        self._sign.setIcon(icons.icon("search", "muted"))

    def _offer(self) -> None:
        language = self._language()
        rows = self._rows
        meetings = {row.meeting.id: row.meeting for row in rows if row.meeting}
        in_order = sorted(meetings.values(), key=lambda each: (each.date or "9", each.starts or ""))
        places = [*(place.code for place in reference.municipalities()), CENTRAL]
        self.use.set_choices(
            [
                ("no", self.tr("not used yet")),
                ("yes", self.tr("used")),
                ("all", self.tr("used or not")),
            ]
        )
        self._fill(
            self.meeting,
            self.tr("Meeting"),
            [(each.id, meeting_place(each, language)) for each in in_order],
            any(row.meeting is None for row in rows),
        )
        for box, every, order, name, known in (
            (
                self.place,
                self.tr("Municipality"),
                places,
                municipality_name,
                [row.place for row in rows],
            ),
            (
                self.sector,
                self.tr("Sector"),
                [term.key for term in reference.sectors()],
                sector_title,
                [row.sector for row in rows],
            ),
            (
                self.hazard,
                self.tr("Hazard"),
                [term.key for term in reference.hazards()],
                hazard_title,
                [row.note.hazard for row in rows],
            ),
            (
                self.kind,
                self.tr("Kind"),
                list(NOTE_KINDS),
                lambda key, _: kind_name(key),
                [row.note.kind for row in rows],
            ),
        ):
            there = set(known)
            listed = [key for key in order if key in there]
            listed += sorted(key for key in there - set(order) if key)
            choices = [(key, name(key, language)) for key in listed]
            self._fill(box, every, choices, None in there)
        self._choose()

    def _fill(
        self, box: ChoiceBox, every: str, choices: list[tuple[str, str]], some_without: bool
    ) -> None:
        rest = [(NOT_STATED, self.tr("not stated"))] if some_without else []
        box.set_choices([(None, every), *choices, *rest])

    def _choose(self) -> None:
        wanted, language = self._filter, self._language()
        uses = {value: key for key, value in _USES.items()}
        self.use.choose(uses[wanted.used])
        self.meeting.choose(wanted.meeting)
        for box, value, name in (
            (self.place, wanted.place, municipality_name),
            (self.sector, wanted.sector, sector_title),
            (self.hazard, wanted.hazard, hazard_title),
        ):
            if value and box.findData(value) < 0:  # of which there is no note: that is the point
                box.addItem(name(value, language), value)
            box.choose(value)
        self.kind.choose(wanted.kind)

    @Slot(str)
    def _wait(self, _text: str) -> None:
        self._pause.start()

    @Slot(str)
    def _hear_clearing(self, text: str) -> None:
        if not text and self._filter.search:
            self._pause.start()

    @Slot()
    def _say(self) -> None:
        self._pause.stop()
        self._filter = replace(
            self._filter,
            search=self.search.text(),
            used=_USES[self.use.currentData()],
            meeting=self.meeting.currentData(),
            place=self.place.currentData(),
            sector=self.sector.currentData(),
            hazard=self.hazard.currentData(),
            kind=self.kind.currentData(),
        )
        self.chosen.emit(self._filter)
