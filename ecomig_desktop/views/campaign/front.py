"""All activities of the campaign: in which look they are shown, what narrows them, what is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomig_desktop.models.campaign import OVERDUE, ActivityRow, CampaignModel
from ecomig_desktop.views.campaign.filters import CampaignFilters
from ecomig_desktop.views.campaign.head import CampaignHead
from ecomig_desktop.views.campaign.looks import FILMS, LIST, LOOKS, MONTH, TIMELINE, Looks
from ecomig_desktop.views.campaign.notices import CampaignNotices
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.label import Label

MANNER = "campaign_look"


class CampaignFront(Living, QWidget):
    """Shows what the model has whenever that is refreshed; the look is remembered.

    Signals:
        shown(): the activities are shown as they are now.
        adding_wanted(): the user wants to plan what the button says.
    """

    shown = Signal()
    adding_wanted = Signal()

    def __init__(self, desk: Desk, model: CampaignModel, looks: Looks) -> None:
        super().__init__()
        self._desk, self._model, self.looks = desk, model, looks
        self.head = CampaignHead(read_only=desk.workbook.read_only)
        self.notices = CampaignNotices()
        self.filters = CampaignFilters()
        self._undated = Label(role="caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        for part in (self.head, self.notices, self.filters):
            column.addWidget(part)
        column.addWidget(self.looks, 1)
        column.addWidget(self._undated)
        self._connect()
        kept = desk.settings.text(MANNER, LIST)
        self.show_look(kept if kept in LOOKS else LIST)
        self.retranslate()

    def _connect(self) -> None:
        self.head.look_chosen.connect(self._choose_look)
        self.head.adding_wanted.connect(self.adding_wanted)
        self.filters.changed.connect(self._filter)
        self.filters.search.returnPressed.connect(self.begin)
        self.notices.overdue_wanted.connect(self._show_overdue)
        self.looks.unfiltered.connect(self.filters.clear)
        self.looks.adding_wanted.connect(self.adding_wanted)
        self.looks.films.removed.connect(self.notices.tell_removed)
        self._model.refreshed.connect(self.refresh)

    @property
    def day(self) -> date | None:
        """The day that the keys are at, in a look that has days."""
        return self.looks.month.grid.day if self.looks.look == MONTH else None

    def begin(self) -> None:
        """Put the keys on the activities."""
        self.looks.begin()

    def show_look(self, look: str) -> None:
        """Show the activities in this look from now on."""
        self.looks.look = look
        self._desk.settings.set_text(MANNER, look)
        self.refresh()

    def step_look(self, by: int) -> None:
        """So many looks on."""
        self.show_look(self.head.step(by))
        if self.isVisible():
            self.begin()

    def search(self) -> None:
        """Put the cursor where activities are searched; films have no such place."""
        if self.looks.look == FILMS:
            self.show_look(LIST)
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def stop_searching(self) -> None:
        """Show again what the search has hidden."""
        if self.filters.search.text():
            self.filters.clear()
            self.begin()

    @Slot()
    def refresh(self) -> None:
        """Show what the model has, in the look that is chosen."""
        rows, everything = self._model.rows(), self._model.everything()
        self.filters.setVisible(bool(everything) and self.looks.look != FILMS)
        self.filters.show_counts(self._model.states())
        self.head.show_look(self.looks.look, has_series=bool(self._desk.workbook.series()))
        self.looks.refresh()
        self._tell_counts(rows, everything)
        self.shown.emit()

    def retranslate(self) -> None:
        """Write every word."""
        self._model.words_changed()
        self.refresh()

    def _tell_counts(self, rows: tuple[ActivityRow, ...], every: tuple[ActivityRow, ...]) -> None:
        late = sum(row.state == OVERDUE for row in every)
        seen = self.filters.state == OVERDUE or self.looks.look == FILMS
        self.notices.tell_late(0 if seen else late)
        undated = sum(row.day is None for row in rows)
        in_time = self.looks.look in (MONTH, TIMELINE)
        self._undated.setVisible(bool(undated) and in_time)
        words = self.tr("Without a date, and only in the list: {count}")
        self._undated.set_text(words.format(count=undated))

    @Slot(str)
    def _choose_look(self, look: str) -> None:
        """After a click the keys are in the look, but along the looks by keys they stay there."""
        self.show_look(look)
        if not self.head.has_keys:
            self.begin()

    @Slot()
    def _filter(self) -> None:
        filters = self.filters
        self._model.filter(kind=filters.kind, state=filters.state, search=filters.search.text())

    @Slot()
    def _show_overdue(self) -> None:
        self.filters.clear()
        self.filters.states.choose(OVERDUE)
        self._filter()
        self.show_look(LIST)
        self.begin()
