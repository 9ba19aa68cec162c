"""The list of actions as rows: what each rests on, whom it is addressed to, what it lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Slot

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcomes import Body, Recommendation
from ecomig_desktop.models.news import News
from ecomig_desktop.models.rows import SPOKEN, Index, RowsModel
from ecomig_desktop.models.searching import searchable, stands_in
from ecomig_desktop.workbook import Changed, Command, Workbook
from ecomig_desktop.workbook.action_commands import moved
from ecomig_desktop.workbook.versions import numbers

NOTHING = ""
"""In a filter: those that have none of this. None: any."""
NO_EVIDENCE, NO_ADDRESSEE, NUMBER_TWICE = "evidence", "addressee", "number"
PARCEL = "application/x-ecomig-recommendation"

TOUCHING = (
    "recommendation",
    "recommendation_body",
    "recommendation_finding",
    "recommendation_note",
    "recommendation_person",
    "body",
    "theme",
    "finding",
    "note",
    "person",
    "duplicate",
    "submission",
    "list_version",
)
"""The tables that the list is read from."""
_SETS = ("recommendation_finding", "recommendation_note")


@dataclass(frozen=True, slots=True)
class ActionLine:
    """A recommendation with all that a row says of it. `disputed`: it is in conflict."""

    recommendation: Recommendation
    number: str
    theme: Theme | None = None
    bodies: tuple[Body, ...] = ()
    findings: int = 0
    notes: int = 0
    supporters: int = 0
    disputed: bool = False

    @property
    def id(self) -> str:
        """The id of the recommendation."""
        return self.recommendation.id

    @property
    def lacks(self) -> tuple[str, ...]:
        """What it should have and has not: evidence, whom it is for, a number of its own."""
        own = self.recommendation.number
        there = {
            NO_EVIDENCE: self.findings or self.notes,
            NO_ADDRESSEE: self.bodies,
            NUMBER_TWICE: not own or own == self.number,
        }
        return tuple(what for what, found in there.items() if not found)


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """What a recommendation has to be; None lets everything pass, NOTHING what has none."""

    theme: str | None = None
    status: str | None = None
    body: str | None = None
    lacking: str | None = None
    search: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it lets everything pass."""
        return self == ActionFilter()

    def passes(self, line: ActionLine) -> bool:
        """Whether a line is let through."""
        if self.theme is not None and self.theme != (line.theme.id if line.theme else NOTHING):
            return False
        if self.status is not None and self.status != (line.recommendation.status or NOTHING):
            return False
        if self.body is not None and self.body not in [body.id for body in line.bodies]:
            return False
        if self.lacking is not None and self.lacking not in line.lacks:
            return False
        return not self.search.strip() or stands_in(self.search, _searched(line))


class RecommendationsModel(RowsModel[ActionLine]):
    """The list of actions in its order, as far as it passes the filter. `describe` puts a line
    into words, for screen readers."""

    def __init__(
        self,
        workbook: Workbook,
        news: News,
        describe: Callable[[ActionLine], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workbook = workbook
        self._describe = describe
        self.all: list[ActionLine] = []
        self.filter = ActionFilter()
        self._themes: dict[str, Theme] = {}
        self._addressed: dict[str, tuple[Body, ...]] = {}
        self._counts: list[Counter[str]] = []
        news.changed.connect(self._hear)
        news.merged.connect(self.refresh)
        self.refresh()

    def show_only(self, **wanted: object) -> None:
        """Filter by these as well; what is not named stays."""
        self.show_through(replace(self.filter, **wanted))  # type: ignore[arg-type]

    def show_through(self, wanted: ActionFilter) -> None:
        """Filter by this alone."""
        self.filter = wanted
        self._show()

    def line(self, row: str | None) -> ActionLine | None:
        """The line with that id, shown or not."""
        return next((each for each in self.all if each.id == row), None)

    def lacking(self) -> Counter[str]:
        """How many lines lack what."""
        return Counter(what for line in self.all for what in line.lacks)

    def next_position(self) -> float:
        """The position after all others."""
        known = (each.recommendation.position for each in self.all)
        return max((each for each in known if each is not None), default=0.0) + 1.0

    def dropped(self, row: str, on: str, *, after: bool) -> Command | None:
        """What puts a recommendation before or after that one; None where it stands there."""
        listed = [each.recommendation for each in self.all]
        others = [each.id for each in listed if each.id != row]
        if on not in others or self.line(row) is None:
            return None
        return moved(listed, row, others.index(on) + int(after))

    def stepped(self, row: str, by: int) -> Command | None:
        """What moves a recommendation so many places up or down among those that are shown, or to
        the end of them; None where it stands there."""
        shown = [each.id for each in self.rows()]
        if row not in shown:
            return None
        at = max(0, min(shown.index(row) + by, len(shown) - 1))
        return self.dropped(row, shown[at], after=by > 0)

    @Slot()
    def refresh(self) -> None:
        """Read the list again, and all that stands with it."""
        workbook = self._workbook
        self._themes = {theme.id: theme for theme in workbook.themes()}
        bodies = {body.id: body for body in workbook.bodies(hidden=True)}
        addressed: dict[str, set[str]] = {}
        for owner, body in workbook.pairs("recommendation_body"):
            addressed.setdefault(owner, set()).add(body)
        self._addressed = {
            owner: tuple(bodies[row] for row in bodies if row in found)
            for owner, found in addressed.items()
        }
        self._counts = [Counter(owner for owner, _ in workbook.pairs(table)) for table in _SETS]
        supporters = workbook.pairs("recommendation_person")
        mains = workbook.mains_of({person for _, person in supporters})
        people = {(owner, mains.get(person, person)) for owner, person in supporters}
        self._counts.append(Counter(owner for owner, _ in people))
        self._list()

    def _list(self) -> None:
        """Read the recommendations alone."""
        workbook = self._workbook
        listed = workbook.recommendations()
        number = numbers(workbook, listed)
        disputed = {row for table, row, *_ in workbook.conflict_keys() if table == "recommendation"}
        findings, notes, people = self._counts
        self.all = [
            ActionLine(
                each,
                number[each.id],
                self._themes.get(each.theme or ""),
                self._addressed.get(each.id, ()),
                findings[each.id],
                notes[each.id],
                people[each.id],
                each.id in disputed,
            )
            for each in listed
        ]
        self._show()

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        """Somebody goes on typing most of the time: then sets need not be read again."""
        touched = {row.table for row in changed.rows if row.table in TOUCHING}
        if touched == {"recommendation"} and all(row.kind == "changed" for row in changed.rows):
            self._list()
        elif touched:
            self.refresh()

    def says(self, row: ActionLine, column: int, role: int) -> Any:
        """The line in words."""
        return self._describe(row) if role in SPOKEN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Lines are dragged, and dropped between others."""
        flags = super().flags(index)
        if not index.isValid() or self._workbook.read_only:
            return flags
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The line at the first of these places."""
        parcel = QMimeData()
        rows = [row for row in map(self.row, indexes) if row]
        if rows:
            parcel.setData(PARCEL, rows[0].id.encode())
        return parcel

    def _show(self) -> None:
        self.set_rows([line for line in self.all if self.filter.passes(line)])


def recommendation_in(parcel: QMimeData) -> str:
    """The id of the recommendation that is dragged, or nothing."""
    return bytes(parcel.data(PARCEL).data()).decode()


def _searched(line: ActionLine) -> str:
    one = line.recommendation
    bodies = (name for body in line.bodies for name in (body.name, body.name_en))
    parts = (line.number, one.text, one.text_en, one.cost_note, one.cost_note_en, *bodies)
    return searchable(parts)
