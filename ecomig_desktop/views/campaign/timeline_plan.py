"""Where everything of a timeline stands, measured in pixels from its first day and lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF

from ecomig_desktop.models.campaign import ActivityRow
from ecomig_desktop.models.campaign_time import Lane, Month, Placed, lanes, shifted
from ecomig_desktop.views.campaign.chips import HEIGHT

AIR = 10
_GAP = 4
_DAY = 5.0  # the least width of a day
_LEAST = 52  # the least height of a lane
_AFTER = 8


class TimelinePlan:
    """Months side by side, lanes below each other. Both take the room that there is, and more
    where they need more. `width_of` says how wide an activity is drawn."""

    def __init__(
        self,
        rows: Sequence[ActivityRow],
        months: Sequence[Month],
        room: tuple[float, float],
        width_of: Callable[[ActivityRow], float],
    ) -> None:
        self.months = tuple(months)
        self.begin = date(*self.months[0], 1)
        self.end = date(*shifted(self.months[-1], 1), 1)
        self.day_width = max(_DAY, room[0] / (self.end - self.begin).days)
        self.lanes: list[Lane] = lanes(rows, self.left_of, width_of, _GAP)
        spare = room[1] - sum(map(_height, self.lanes))
        share = max(0.0, spare / len(self.lanes))
        self.tops = [0.0]
        for lane in self.lanes:
            self.tops.append(self.tops[-1] + _height(lane) + share)

    @property
    def width(self) -> float:
        """How wide the whole is."""
        ends = (each.left + each.width + _AFTER for _, each in self.placed())
        return max((self.left_of(self.end), *ends))

    @property
    def height(self) -> float:
        """How high the whole is."""
        return self.tops[-1]

    def left_of(self, day: date) -> float:
        """Where a day begins."""
        return (day - self.begin).days * self.day_width

    def placed(self) -> list[tuple[int, Placed]]:
        """Every activity with the number of its lane."""
        return [(at, each) for at, lane in enumerate(self.lanes) for each in lane.placed]

    def place(self, lane: int, placed: Placed) -> QRectF:
        """Where an activity of that lane is drawn."""
        top = self.tops[lane] + AIR + placed.level * (HEIGHT + _GAP)
        return QRectF(placed.left, top, placed.width, HEIGHT)

    def place_of(self, activity: str | None) -> QRectF | None:
        """Where this activity is drawn, if it is."""
        found = (self.place(at, each) for at, each in self.placed() if each.row.id == activity)
        return next(found, None)

    def at(self, where: QPointF) -> ActivityRow | None:
        """The activity that is drawn there."""
        found = (each.row for at, each in self.placed() if self.place(at, each).contains(where))
        return next(found, None)

    def across(self, activity: str | None, step: int) -> str | None:
        """The nearest activity in the next lane that has any, downwards for a `step` of 1."""
        here = next((each for each in self.placed() if each[1].row.id == activity), None)
        if here is None:
            return None
        lane, placed = here
        for at in range(lane + step, len(self.lanes) if step > 0 else -1, step):
            if others := self.lanes[at].placed:
                return min(others, key=lambda each: abs(each.left - placed.left)).row.id
        return activity


def _height(lane: Lane) -> float:
    return max(_LEAST, lane.levels * (HEIGHT + _GAP) - _GAP + 2 * AIR)
