"""The four looks at the campaign, of which one is shown, or what to say where there is nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ecomig_desktop.models.campaign import ActivityRow, CampaignModel
from ecomig_desktop.views.campaign.activity_list import ActivityList
from ecomig_desktop.views.campaign.films_page import FilmsPage
from ecomig_desktop.views.campaign.month_page import MonthPage
from ecomig_desktop.views.campaign.timeline import Timeline
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace

LIST, MONTH, TIMELINE, FILMS = "list", "month", "timeline", "films"
LOOKS = (LIST, MONTH, TIMELINE, FILMS)


class Looks(Living, QStackedWidget):
    """The same activities as a list, a calendar, a timeline, and the films among them. `look`
    says which; after it was set, `refresh` shows it.

    Signals:
        picked(str): the keys are at this activity.
        opened(str): the user wants to work on this activity.
        pointed(str): the user wants to see this activity, and may go on where they are.
        removal_wanted(str): the user wants this activity gone.
        adding_wanted(): the user wants to begin where there is nothing.
        unfiltered(): the user wants all activities back.
    """

    picked = Signal(str)
    opened = Signal(str)
    pointed = Signal(str)
    removal_wanted = Signal(str)
    adding_wanted = Signal()
    unfiltered = Signal()

    def __init__(
        self,
        desk: Desk,
        model: CampaignModel,
        describe: Callable[[ActivityRow], str],
        year: Callable[[], int],
    ) -> None:
        super().__init__()
        self._desk, self._model = desk, model
        self.look = LIST

        def language() -> str:
            return desk.language.code

        self.list = ActivityList(model, language)
        self.month = MonthPage(language, gives=desk.can("calendar_out"))
        self.timeline = Timeline(language)
        self.films = FilmsPage(desk, describe, year)
        self.nothing = EmptyPlace("megaphone", key="Ctrl+N")
        self.filtered_out = EmptyPlace("search", kind="plain")
        self._of_look: dict[str, QWidget] = {
            LIST: _carded(self.list),
            MONTH: self.month,
            TIMELINE: _carded(self.timeline),
            FILMS: self.films,
        }
        self._nothing, self._filtered_out = _carded(self.nothing), _carded(self.filtered_out)
        for page in (*self._of_look.values(), self._nothing, self._filtered_out):
            self.addWidget(page)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for look in (self.list, self.month, self.timeline, self.films):
            look.opened.connect(self.opened)
        for picking in (self.list, self.timeline, self.films):
            picking.picked.connect(self.picked)
        for listed in (self.list, self.films.list):
            listed.pointed.connect(self.pointed)
            listed.removal_wanted.connect(self.removal_wanted)
        self.month.file_wanted.connect(self._give_calendar)
        self.nothing.asked.connect(self.adding_wanted)
        self.filtered_out.asked.connect(self.unfiltered)

    def refresh(self) -> None:
        """Show what the model has now, in the look that is chosen."""
        model, rows = self._model, self._model.rows()
        if self.look == MONTH:
            self.month.show_rows(rows, model.today)
        elif self.look == TIMELINE:
            self.timeline.show_rows(rows, model.today, self._desk.workbook.project().year)
        elif self.look == FILMS:
            self.films.show_rows(model.everything())
        if self.look != FILMS and not model.everything():
            self.setCurrentWidget(self._nothing)
        elif self.look in (LIST, TIMELINE) and not rows:
            self.setCurrentWidget(self._filtered_out)
        else:
            self.setCurrentWidget(self._of_look[self.look])

    def mark(self, row: ActivityRow | None) -> None:
        """Put the highlight on this activity."""
        activity = row.id if row else None
        if self.look == LIST:
            self.list.mark(activity)
        elif self.look == MONTH:
            self.month.show_activity(row)
        elif self.look == TIMELINE:
            self.timeline.mark(activity)
        elif row:
            self.films.mark(activity)

    @Slot()
    def _give_calendar(self) -> None:
        self._desk.asked.emit("calendar_out")

    def begin(self) -> None:
        """Put the keys where they belong in this look."""
        if self.currentWidget() is self._nothing:
            self.nothing.button.setFocus()
        elif self.currentWidget() is self._filtered_out:
            self.filtered_out.button.setFocus()
        elif self.look == LIST:
            if not self.list.has_choice:
                nearest = self._model.nearest()
                self.list.begin_at(nearest.id if nearest else None)
            self.list.setFocus()
        elif self.look == MONTH:
            self.month.grid.setFocus()
        elif self.look == TIMELINE:
            nearest = self._model.nearest()
            if nearest and not self.timeline.current:
                self.timeline.begin_at(nearest.id)
            self.timeline.setFocus()
        else:
            self.films.begin()

    def retranslate(self) -> None:
        """Write every word."""
        self.list.setAccessibleName(self.tr("Activities"))
        self.nothing.set_texts(
            self.tr("The campaign has no activities yet"),
            self.tr(
                "Public forums, documentary films and meetings with decision makers stand here, "
                "planned and held, with what came of them."
            ),
            "" if self._desk.workbook.read_only else self.tr("New activity"),
        )
        self.filtered_out.set_texts(
            self.tr("No such activity"),
            self.tr("No activity has these words, this kind and this state."),
            self.tr("Show all"),
        )


def _carded(widget: QWidget) -> Card:
    card = Card(flush=True)
    card.body.addWidget(widget)
    return card
