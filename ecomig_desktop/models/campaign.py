"""The activities of the campaign as rows: what state each is in, and which pass the filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ecomig_desktop import reference
from ecomig_desktop.domain.outcomes import Activity, Series
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import SPOKEN, RowsModel
from ecomig_desktop.models.searching import searchable, stands_in
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.campaign_commands import missing_numbers

OVERDUE = "overdue"
"""The state of what was planned for a day that has passed."""
STATES = ("planned", OVERDUE, "held", "cancelled")

_TABLES = (
    "activity",
    "series",
    "activity_person",
    "activity_body",
    "activity_recommendation",
    "recommendation",
    "attendance",
    "duplicate",
)


def activity_day(activity: Activity) -> date | None:
    """The day of an activity, or None where it has none."""
    return date.fromisoformat(activity.date) if activity.date else None


def activity_state(activity: Activity, today: date) -> str:
    """One of `STATES`: what has no status is planned."""
    status = activity.status or "planned"
    day = activity_day(activity)
    return OVERDUE if status == "planned" and day and day < today else status


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """An activity as every look shows it. `people` were met or are on its list, each counted
    once; `serves` is how many recommendations it serves."""

    activity: Activity
    state: str
    series: Series | None = None
    people: int = 0
    serves: int = 0

    @property
    def id(self) -> str:
        """That of the activity."""
        return self.activity.id

    @property
    def day(self) -> date | None:
        """The day of the activity, or None where it has none."""
        return activity_day(self.activity)

    def answers(self, search: str, names: Iterable[str]) -> bool:
        """Whether every word of a search stands in what is known of the activity, or in the
        `names` of those it met."""
        one, series = self.activity, self.series
        town = reference.municipality(one.municipality)
        parts = [one.title, one.title_en, one.place, one.place_en, one.text, one.outcome]
        parts += [one.outcome_en, *names]
        parts += [series.title, series.title_en, series.broadcaster] if series else []
        parts += [town.name_ka, town.name_en] if town else []
        return stands_in(search, searchable(parts))


class CampaignModel(RowsModel[ActivityRow]):
    """The activities by date, as far as they pass kind and state. `describe` puts one into words,
    `today` tells the date.

    Signals:
        refreshed(): rows or counts may be others now.
    """

    refreshed = Signal()

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[ActivityRow], str],
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self._today = today
        self._all: tuple[ActivityRow, ...] = ()
        self.kind: str | None = None
        self.state: str | None = None
        self.search = ""
        self._names: dict[str, list[str]] | None = None
        self.follow(news, *_TABLES)
        self.refresh()

    def filter(self, *, kind: str | None, state: str | None, search: str = "") -> None:
        """Show only activities of that kind in that state (None: any) that say these words."""
        self.kind, self.state, self.search = kind, state, search
        self._show()

    @property
    def today(self) -> date:
        """The day by which activities are overdue."""
        return self._today()

    @Slot()
    def refresh(self) -> None:
        """Read the activities again."""
        workbook, today = self._workbook, self._today()
        series = {each.id: each for each in workbook.series()}
        people, self._names = self._people(), None
        serves = Counter(one for one, _ in workbook.pairs("activity_recommendation"))
        self._all = tuple(
            ActivityRow(
                each,
                activity_state(each, today),
                series.get(each.series or ""),
                people.get(each.id, 0),
                serves[each.id],
            )
            for each in workbook.activities()
        )
        self._show()

    def everything(self) -> tuple[ActivityRow, ...]:
        """All activities, whatever the filters say."""
        return self._all

    def find(self, activity: str | None) -> ActivityRow | None:
        """An activity, also one that the filters hide."""
        return next((row for row in self._all if row.id == activity), None)

    def states(self) -> Counter[str]:
        """How many activities of the kind that is shown, and with those words, are in each
        state."""
        return Counter(row.state for row in self._all if self._is_asked_for(row))

    def nearest(self) -> ActivityRow | None:
        """The activity to begin with: the first from today on, else the last that has a date."""
        dated = [row for row in self.rows() if row.day]
        coming = (row for row in dated if row.day and row.day >= self.today)
        return next(coming, dated[-1] if dated else None)

    def says(self, row: ActivityRow, column: int, role: int) -> Any:
        """The activity in words."""
        return self._describe(row) if role in SPOKEN else None

    def _show(self) -> None:
        self.set_rows([row for row in self._all if self._passes(row)])
        self.refreshed.emit()

    def _passes(self, row: ActivityRow) -> bool:
        return self.state in (None, row.state) and self._is_asked_for(row)

    def _is_asked_for(self, row: ActivityRow) -> bool:
        of_kind = self.kind in (None, row.activity.kind)
        return of_kind and (not self.search.strip() or self._answers(row))

    def _answers(self, row: ActivityRow) -> bool:
        """Names are read when they are first searched."""
        if self._names is None:
            self._names = self._met()
        return row.answers(self.search, self._names.get(row.id, ()))

    def _met(self) -> dict[str, list[str]]:
        """The names of the bodies and people that each activity met."""
        workbook, met = self._workbook, dict[str, list[str]]()
        bodies = {each.id: each for each in workbook.bodies(hidden=True)}
        for activity, body in workbook.pairs("activity_body"):
            named = (bodies[body].name, bodies[body].name_en) if body in bodies else ()
            met.setdefault(activity, []).extend(filter(None, named))
        for activity, row in workbook.pairs("activity_person"):
            person = workbook.shown_person(row)
            met.setdefault(activity, []).append(person.display_name if person else "")
        return met

    def _people(self) -> dict[str, int]:
        met: dict[str, set[str]] = {}
        pairs = self._workbook.pairs("activity_person")
        mains = self._workbook.mains_of({person for _, person in pairs})
        for activity, person in pairs:
            met.setdefault(activity, set()).add(mains.get(person, person))
        counted = {activity: len(people) for activity, people in met.items()}
        for meeting, activity in self._workbook.forum_meetings().items():
            listed = len(self._workbook.attendee_ids(meeting))
            counted[activity] = max(listed, counted.get(activity, 0))
        return counted


@dataclass(frozen=True, slots=True)
class Films:
    """A series with its episodes in their order, and what is not there: the numbers `missing`,
    and those of episodes `undated`."""

    series: Series
    episodes: tuple[ActivityRow, ...]
    missing: tuple[int, ...]
    undated: tuple[int, ...]

    @property
    def planned(self) -> int:
        """How many there are to be, at the least."""
        numbers = [row.activity.episode or 0 for row in self.episodes]
        return max((self.series.episodes or 0, *numbers))


def films_of(series: Series, rows: tuple[ActivityRow, ...]) -> Films:
    """The films of a series among these rows."""
    own = [row for row in rows if row.activity.series == series.id]
    own.sort(key=lambda row: (row.activity.episode is None, row.activity.episode or 0, row.id))
    undated = tuple(row.activity.episode for row in own if row.activity.episode and not row.day)
    missing = missing_numbers(series, [row.activity for row in own])
    return Films(series, tuple(own), tuple(missing), undated)
