"""Who said something, when, on which laptop and at which meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ecomig_desktop.domain.change import Change, Value
from ecomig_desktop.domain.clock import moment
from ecomig_desktop.domain.decisions import origin, said
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.store import changelog, records
from ecomig_desktop.store.file import Database

_AROUND = 12  # changes before and after, within which the laptop was where it was
_HOURS = 4
_AT_THE_VENUE = ("attendance", "note")
_FROM_AFAR = "invite"


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One side of a conflict: the value, and the change that sets it.

    Time, operator and laptop are those of whoever said it first, also where taking back a
    decision has said it again since. `meeting` is the id of the meeting at which the laptop was,
    where its other changes tell that; "" where they do not.
    """

    value: Value
    replica: str
    seq: int
    at: datetime
    operator: str
    laptop: str
    meeting: str = ""

    @property
    def key(self) -> str:
        """The change as `replica:seq`."""
        return f"{self.replica}:{self.seq}"

    @property
    def where(self) -> str:
        """The laptop's name, or the number of one that has none."""
        return self.laptop or self.replica


class Sides:
    """Changes as the sides that people take. Nothing here writes."""

    _db: Database

    def laptop_name(self, replica: str) -> str:
        """The name of the laptop that a replica is."""
        raise NotImplementedError

    def _sides(
        self, changes: Sequence[Change], sides: Sequence[Change], column: str
    ) -> tuple[ConflictValue, ...]:
        return tuple(self._side(changes, side, column) for side in sides)

    def _side(self, changes: Sequence[Change], change: Change, column: str) -> ConflictValue:
        """What a change says of a column; `changes` are all of its row."""
        first = origin(changes, change, column)
        return ConflictValue(
            said(change, column),
            change.replica,
            change.seq,
            moment(first.clock),
            first.operator,
            self.laptop_name(first.replica),
            self._meeting_of(first),
        )

    def _meeting_of(self, change: Change) -> str:
        """Where the laptop was: at the meeting whose list or notes it wrote to just before or
        after."""
        for other in self._beside(change):
            near = abs(other.clock - change.clock) >> 16 <= _HOURS * 3_600_000
            if near and other.table in _AT_THE_VENUE and other.intent != _FROM_AFAR:
                record = records.get(self._db, TABLES[other.table], other.row) or {}
                meeting = other.values.get("meeting") or record.get("meeting")
                if meeting:
                    return str(meeting)
        return ""

    def _beside(self, change: Change) -> Iterator[Change]:
        """What the same person wrote on the same laptop, the nearest first."""
        first, last = change.seq - _AROUND, change.seq + _AROUND
        around = changelog.in_range(self._db, change.replica, first, last)
        for other in sorted(around, key=lambda each: abs(each.seq - change.seq)):
            if other.operator == change.operator:
                yield other
