"""The films of the campaign as series: what each is called, its episodes, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.outcome_tables import SERIES
from ecomig_desktop.domain.outcomes import Series
from ecomig_desktop.models.campaign import ActivityRow, Films, films_of
from ecomig_desktop.views.campaign.activity_list import ActivityList, EpisodesModel
from ecomig_desktop.views.campaign.record_fields import RecordFields
from ecomig_desktop.views.campaign.words import of_film, series_title, what_is_missing
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, ROW, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import campaign_commands as campaign
from ecomig_desktop.workbook import commands

_ROWS = (("title", "title_en", "episodes"), ("broadcaster", "broadcaster_en", "note"))


class FilmsPage(Living, QWidget):
    """One series at a time, and the episodes that it has.

    Signals:
        picked(str): the keys are at this film.
        opened(str): the user wants to see it.
        removed(object): a series was deleted by this command.
    """

    picked = Signal(str)
    opened = Signal(str)
    removed = Signal(object)

    def __init__(
        self, desk: Desk, describe: Callable[[ActivityRow], str], year: Callable[[], int]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._rows: tuple[ActivityRow, ...] = ()
        self._series: dict[str, Series] = {}
        self._at = ""
        self.model = EpisodesModel(describe)
        self.list = ActivityList(self.model, lambda: desk.language.code, of_film)
        self.fields = RecordFields(SERIES, _ROWS, lambda: desk.language.code, year, ROW)
        self._build_head()
        self._build_episodes()
        self._lay_out()
        self._connect()
        self._allow(not desk.workbook.read_only)
        self.retranslate()

    def _build_head(self) -> None:
        self._series_title = Label(role="strong")
        self.which = ChoiceBox()
        self._new = Button(icon_name="plus")
        self._remove = IconButton("trash-2")

    def _build_episodes(self) -> None:
        self._episodes = Label(role="strong")
        self.missing = NoticeBar(closable=False)
        self._none = EmptyPlace("image")
        self._none.asked.connect(self.add_series)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._series_title)
        head.addWidget(self.which, 1)
        head.addStretch()
        head.addWidget(self._new)
        head.addWidget(self._remove)
        series = Card()
        series.body.addLayout(head)
        series.body.addWidget(self.fields)
        row = QHBoxLayout()
        row.setContentsMargins(WITHIN, NEAR, WITHIN, NEAR)
        row.addWidget(self._episodes, 1)
        films = Card(flush=True)
        films.body.addLayout(row)
        films.body.addWidget(self.list, 1)
        self._some = QWidget()
        column = QVBoxLayout(self._some)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(series)
        column.addWidget(self.missing)
        column.addWidget(films, 1)
        self._empty = Card(flush=True)
        self._empty.body.addWidget(self._none)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._some, 1)
        whole.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self.which.chosen.connect(self._choose)
        self._new.clicked.connect(self.add_series)
        self._remove.clicked.connect(self.remove_series)
        self.fields.edited.connect(self._keep)
        self.list.picked.connect(self.picked)
        self.list.opened.connect(self.opened)

    def show_rows(self, rows: tuple[ActivityRow, ...]) -> None:
        """Show the films among these activities."""
        self._rows = rows
        self._series = {each.id: each for each in self._desk.workbook.series()}
        if self._at not in self._series:
            self._at = next(iter(self._series), "")
        self._show()

    def mark(self, activity: str | None) -> None:
        """Put the highlight on this film, in its series."""
        row = next((row for row in self._rows if row.id == activity), None)
        if row and row.series and row.series.id != self._at:
            self._choose(row.series.id)
        self.list.mark(activity)

    def choose(self, series: str) -> None:
        """Show this series."""
        if series in self._series:
            self._choose(series)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.fields.flush()

    def begin(self) -> None:
        """Put the keys where they belong."""
        if self._series:
            self.list.setFocus()
        else:
            self._none.button.setFocus()

    @Slot()
    def add_episode(self) -> None:
        """Plan the next film, a week after the one before, and open it."""
        series = self._series.get(self._at)
        if series is None or self._desk.workbook.read_only:
            return
        self.flush()
        films = [row.activity for row in self._films(series).episodes]
        if changed := self._desk.run(campaign.next_episode(series, films), asked_by=self):
            self.opened.emit(changed.ids[0])

    @Slot()
    def add_series(self) -> None:
        """Make a series, and put the cursor into its title."""
        if self._desk.workbook.read_only:
            return
        self.flush()
        if changed := self._desk.run(commands.add("series"), asked_by=self):
            self._choose(changed.ids[0])
            self.fields.fields["title"].editor.setFocus()

    @Slot()
    def remove_series(self) -> None:
        """Delete the series; its films stay."""
        if self._at and not self._desk.workbook.read_only:
            command = campaign.delete_series(self._desk.workbook, self._at)
            if self._desk.run(command, asked_by=self):
                self.removed.emit(command)

    def retranslate(self) -> None:
        """Write every word."""
        self._series_title.set_text(self.tr("Series"))
        self.which.setAccessibleName(self.tr("Series"))
        self._new.setText(self.tr("New series"))
        self._remove.set_name(self.tr("Delete the series; its films stay"))
        self.fields.set_labels({"episodes": self.tr("Episodes planned")})
        self._none.set_texts(
            self.tr("No films yet"),
            self.tr("A series of documentary films has a title, a broadcaster and its episodes."),
            "" if self._desk.workbook.read_only else self.tr("New series"),
        )
        self.list.setAccessibleName(self.tr("Episodes"))
        self.model.words_changed()
        self._show()

    def _show(self) -> None:
        language = self._desk.language.code
        series = self._series.get(self._at)
        self._some.setVisible(series is not None)
        self._empty.setVisible(series is None)
        choices = [(each.id, series_title(each, language)) for each in self._series.values()]
        self.which.set_choices(choices)
        self.which.choose(self._at)
        self.which.setVisible(len(choices) > 1)
        if series is None:
            self.model.set_rows([])
            return
        films = self._films(series)
        self.fields.show_values(asdict(series))
        self.model.set_rows(films.episodes)
        there, planned = len(films.episodes), films.planned
        words = self.tr("Episodes: {there} of {planned}") if planned else self.tr("Episodes")
        self._episodes.set_text(words.format(there=there, planned=planned))
        self._tell_missing(films)

    def _tell_missing(self, films: Films) -> None:
        sentences = what_is_missing(films)
        if sentences:
            self.missing.show_notice("attention", " ".join(sentences))
        else:
            self.missing.clear()

    def _films(self, series: Series) -> Films:
        return films_of(series, self._rows)

    def _allow(self, writing: bool) -> None:
        for button in (self._new, self._remove):
            button.setVisible(writing)
        self.fields.set_read_only(not writing)

    @Slot(object)
    def _choose(self, series: str | None) -> None:
        if series and series != self._at:
            self.flush()
            self._at = series
            self.fields.begin()
        self._show()

    @Slot(str, object)
    def _keep(self, column: str, value: object) -> None:
        if self._at:
            self._desk.run(commands.edit("series", self._at, **{column: value}), asked_by=self)
