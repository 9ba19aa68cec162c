"""What the import of a list does, counted in people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ecomig_desktop.exchange.people_list.filling import only_filled
from ecomig_desktop.exchange.people_list.importing import ImportPlan, Planned

NOT_WRITTEN = ("twice", "unreadable")
"""The kinds of lines of which nothing is ever written."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What an import does, counted in people: made, changed or filled in, put on the meeting's
    list; and the lines that it leaves out, by why."""

    new: int = 0
    filled: int = 0
    invited: int = 0
    open: int = 0
    unticked: int = 0
    twice: int = 0
    unreadable: int = 0

    @property
    def left_out(self) -> int:
        """Lines of which nothing is written."""
        return self.open + self.unticked + self.twice + self.unreadable

    @property
    def is_nothing(self) -> bool:
        """Whether nothing would be written."""
        return not (self.new or self.filled or self.invited)


def tally_of(plan: ImportPlan, unticked: set[int], *, update: bool) -> Tally:
    """What a plan does without the rows that are left out."""
    counts = dict.fromkeys(("new", "filled", "invited", "open", "unticked", *NOT_WRITTEN), 0)
    for each in plan.rows:
        for what in _counted(each, plan, unticked, update):
            counts[what] += 1
    return Tally(**counts)


def _counted(planned: Planned, plan: ImportPlan, unticked: set[int], update: bool) -> Sequence[str]:
    if planned.kind in NOT_WRITTEN:
        return (planned.kind,)
    if planned.line.row in unticked:
        return ("unticked",)
    if planned.is_open:
        return ("open",)
    changes: Mapping[str, Any] = planned.changes or {}
    filled = changes if update else only_filled(dict(changes))
    new = ["new"] if planned.kind == "new" else ["filled"] if filled else []
    return [*new, "invited"] if plan.meeting and not planned.is_listed else new
