"""Where activities stand in time: the weeks of a month, and lanes along the months."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ecomig_desktop.domain.outcome_tables import ACTIVITY_KINDS
from ecomig_desktop.models.campaign import ActivityRow

_DECEMBER = 12
_AT_LEAST = 6  # months that a timeline shows

Month = tuple[int, int]
"""A year and a month from 1 to 12."""


def weeks(month: Month) -> list[list[date]]:
    """The weeks that a month has days of, each from Monday to Sunday."""
    return Calendar(0).monthdatescalendar(*month)


def shifted(month: Month, by: int) -> Month:
    """The month so many months later."""
    count = month[0] * 12 + month[1] - 1 + by
    year = min(max(count // 12, date.min.year), date.max.year)
    return year, count % 12 + 1


def by_day(rows: Sequence[ActivityRow]) -> dict[date, list[ActivityRow]]:
    """The activities of each day, in the order of the rows."""
    days: dict[date, list[ActivityRow]] = {}
    for row in rows:
        if row.day:
            days.setdefault(row.day, []).append(row)
    return days


def months_shown(rows: Sequence[ActivityRow], year: int | None, today: date) -> list[Month]:
    """The months of a timeline: from the December of the meetings' year, or whatever is earlier,
    to the last activity, and half a year at the least."""
    days = sorted(row.day for row in rows if row.day)
    begin = days[0] if days else today
    first = (begin.year, begin.month)
    if year and (not days or (year, _DECEMBER) < first):
        first = (year, _DECEMBER)
    last = (days[-1].year, days[-1].month) if days else first
    many = (last[0] - first[0]) * 12 + last[1] - first[1] + 1
    return [shifted(first, step) for step in range(max(many, _AT_LEAST))]


@dataclass(frozen=True, slots=True)
class Placed:
    """An activity on a timeline: from `left`, `width` wide, in the `level`-th row of its lane."""

    row: ActivityRow
    left: float
    width: float
    level: int


@dataclass(frozen=True, slots=True)
class Lane:
    """The activities of one kind, in so many `levels` one below the other."""

    kind: str
    placed: tuple[Placed, ...]
    levels: int


def lanes(
    rows: Sequence[ActivityRow],
    left_of: Callable[[date], float],
    width_of: Callable[[ActivityRow], float],
    gap: float,
) -> list[Lane]:
    """A lane for every kind. No two activities of a level touch; each stands as high as it can."""
    return [
        _lane(kind, [row for row in rows if _kind(row) == kind], left_of, width_of, gap)
        for kind in ACTIVITY_KINDS
    ]


def _kind(row: ActivityRow) -> str:
    return row.activity.kind or ACTIVITY_KINDS[-1]


def _lane(
    kind: str,
    rows: Sequence[ActivityRow],
    left_of: Callable[[date], float],
    width_of: Callable[[ActivityRow], float],
    gap: float,
) -> Lane:
    ends: list[float] = []
    placed = []
    for row in rows:
        if row.day is None:
            continue
        left, width = left_of(row.day), width_of(row)
        level = next((at for at, end in enumerate(ends) if end + gap <= left), len(ends))
        ends[level : level + 1] = [left + width]
        placed.append(Placed(row, left, width, level))
    return Lane(kind, tuple(placed), len(ends))
