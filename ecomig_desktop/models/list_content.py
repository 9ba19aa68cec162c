"""A list of people as it is understood: its table, its people, and what is asked about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ecomig_desktop.exchange.people_list.cells import Legacy, PersonLine, Problem, read_lines
from ecomig_desktop.exchange.people_list.grids import Grid, Place
from ecomig_desktop.exchange.people_list.headers import FIND
from ecomig_desktop.exchange.people_list.matching import title_key
from ecomig_desktop.exchange.people_list.shapes import Shapes
from ecomig_desktop.exchange.people_list.tables import Found, corrected, find_table
from ecomig_desktop.models.work import Progress

OLD_LETTERS = "cell_legacy"
"""The problem of cells in old Georgian letters, which are asked about all at once."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user said of a list: which grid, the last row of its header (None for a list
    without one), the fields of columns, what becomes of old letters, and texts put in the place
    of cells. `recalls` says whether what was corrected the last time counts."""

    grid: int = 0
    header: int | None = FIND
    fields: Mapping[int, str] = field(default_factory=dict)
    legacy: Legacy = "ask"
    corrections: Mapping[Place, str] = field(default_factory=dict)
    recalls: bool = True

    @property
    def any(self) -> bool:
        """Whether anything was said that took thought."""
        return bool(self.fields or self.corrections) or self.header != FIND or self.legacy != "ask"


@dataclass(frozen=True, slots=True)
class Content:
    """A list as it is understood with some choices. `old` are the cells in old Georgian letters,
    each with its text as it is and as it reads; `recalled` the columns whose field is as it was
    corrected the last time."""

    found: Found
    lines: tuple[PersonLine, ...]
    old: Mapping[Place, tuple[str, str]]
    recalled: frozenset[int]
    legacy: Legacy = "ask"

    @property
    def is_answered(self) -> bool:
        """Whether it is said what becomes of old letters, if there are any."""
        return not self.old or self.legacy != "ask"

    @property
    def old_columns(self) -> tuple[int, ...]:
        """The columns in which old letters are."""
        return tuple(sorted({column for _, column in self.old}))

    @property
    def problems(self) -> tuple[tuple[int, Problem], ...]:
        """What is not understood, each with its row; old letters are asked about apart, and
        where no column has names that is not said of every row."""
        apart = {OLD_LETTERS} if self.found.has_names else {OLD_LETTERS, "cell_no_name"}
        return tuple(
            (line.row, each)
            for line in self.lines
            for each in line.problems
            if each.key not in apart
        )


def understood(grid: Grid, choices: Choices, shapes: Shapes, progress: Progress) -> Content:
    """The list in a grid as it is with these choices. Raises Cancelled once that was asked."""
    found = find_table(grid, header=choices.header)
    known = shapes.remembered(found) if choices.recalls else {}
    if known:
        found = find_table(grid, known, header=choices.header)
    recalled = {each.index for each in found.columns if title_key(each.title, each.index) in known}
    if choices.fields:
        found = corrected(found, choices.fields)
        recalled -= set(choices.fields)

    def read(legacy: Legacy) -> list[PersonLine]:
        return read_lines(
            found,
            legacy=legacy,
            corrections=choices.corrections,
            cancelled=lambda: progress.cancelled,
        )

    lines = read("ask")
    old = {
        (line.row, each.column): (each.text, each.proposal or "")
        for line in lines
        for each in line.problems
        if each.key == OLD_LETTERS
    }
    if old and choices.legacy != "ask":
        lines = read(choices.legacy)
    return Content(found, tuple(lines), old, frozenset(recalled), choices.legacy)
