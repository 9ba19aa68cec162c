"""Conflicts and history: what is disputed, who said what, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ecomig_desktop.domain.change import DELETED, Change, Key, Value
from ecomig_desktop.domain.clock import moment, wall_ms
from ecomig_desktop.domain.decisions import apart, decisions, origin, said
from ecomig_desktop.domain.fold import ancestor, fold
from ecomig_desktop.domain.ranges import Ranges
from ecomig_desktop.store import changelog, folding
from ecomig_desktop.workbook import belongings
from ecomig_desktop.workbook.sides import ConflictValue, Sides

ConflictKey = tuple[str, str, str, str]
"""(table, id, column, reason): what a conflict is known by."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A column of a record with several current values; `shown` is the one that the record has.

    `column` is "deleted" where an edit and a deletion did not know of each other: the record is
    kept. `reason` is "gone" where a reference points at a record that another laptop deleted.
    `ancestor` is the value that all sides had seen, and `before` who said that, if anybody did.
    """

    table: str
    id: str
    column: str
    reason: str
    shown: Value
    values: tuple[ConflictValue, ...]
    ancestor: Value
    before: ConflictValue | None = None

    @property
    def key(self) -> ConflictKey:
        """What it is known by."""
        return (self.table, self.id, self.column, self.reason)


@dataclass(frozen=True, slots=True)
class Settled:
    """A column of a record that was in conflict once and is no more. `sides` are the values that
    stood against each other; `decision` says what was taken, by whom and when, or is None where
    the laptops came to say the same by themselves. `now` is what the record has today; None also
    where the record is gone."""

    table: str
    id: str
    column: str
    sides: tuple[ConflictValue, ...]
    decision: ConflictValue | None
    ancestor: Value
    now: Value


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a change decided: the value it took, and the sides that it had to choose between."""

    column: str
    value: Value
    sides: tuple[ConflictValue, ...]

    @property
    def not_taken(self) -> tuple[ConflictValue, ...]:
        """The sides whose value is another."""
        return tuple(side for side in self.sides if side.value != self.value)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of a record, as people read it; `decided` tells which conflicts it settled."""

    at: datetime
    operator: str
    laptop: str
    intent: str
    set: dict[str, Value]
    deleted: bool | None
    decided: tuple[Chosen, ...] = ()


class Disputes(Sides):
    """The log as people ask about it. Nothing here writes."""

    def conflict_count(self) -> int:
        """How many columns are in conflict."""
        return folding.conflict_count(self._db)

    def conflicts(self) -> list[Conflict]:
        """Every conflict, by table, id and column."""
        return [self.conflict(*key) for key in self.conflict_keys()]

    def conflict_keys(self) -> list[ConflictKey]:
        """What every conflict is known by, in the order of `conflicts`; quick to read."""
        return folding.conflicts(self._db)

    def conflicts_of(self, table: str, row: str) -> list[Conflict]:
        """The conflicts of one record, by column."""
        return [self.conflict(*key) for key in self.conflict_keys() if key[:2] == (table, row)]

    def conflict(self, table: str, row: str, column: str, reason: str) -> Conflict:
        """The conflict with that key; it is one of `conflict_keys`."""
        found = self._gone if reason == folding.GONE else self._values
        return found(table, row, column)

    def gone_with(
        self, row: tuple[str, str], deletions: Iterable[ConflictValue]
    ) -> list[tuple[str, str]]:
        """(table, id) of what these deletions of a record took with it, and comes back with it."""
        keys = ((each.replica, each.seq) for each in deletions)
        return belongings.gone_with(self._db, row, keys)

    def settled(self) -> list[Settled]:
        """Every column that was in conflict once and is no more, by table, id and column."""
        return [self._once_disputed(*each) for each in folding.settled(self._db)]

    def _values(self, table: str, row: str, column: str) -> Conflict:
        changes = changelog.of_row(self._db, table, row)
        folded = fold(changes)
        sides = folded.conflicts[column]
        values = self._sides(changes, sides, column)
        if column == DELETED:
            return Conflict(table, row, column, folding.VALUES, False, values, False)
        was, before = self._before(changes, column, sides)
        shown = folded.values[column]
        return Conflict(table, row, column, folding.VALUES, shown, values, was, before)

    def _before(
        self, changes: Sequence[Change], column: str, sides: Sequence[Change]
    ) -> tuple[Value, ConflictValue | None]:
        firsts = [origin(changes, side, column) for side in sides]
        found = ancestor(changes, column, firsts)
        if found is None:
            return None, None
        value = found.values[column]
        return value, self._side(changes, found, column)

    def _gone(self, table: str, row: str, column: str) -> Conflict:
        changes = changelog.of_row(self._db, table, row)
        shown = fold(changes).values[column]
        setters = [each for each in changes if each.values.get(column) == shown]
        target = changelog.of_rows(self._db, [str(shown)]).values()
        deletions = [each for found in target for each in found if each.deleted == 1]
        values = [self._side(changes, max(setters, key=lambda each: each.clock), column)]
        values += [self._side(deletions, each, column) for each in deletions]
        return Conflict(table, row, column, folding.GONE, shown, tuple(values), None)

    def _once_disputed(self, table: str, row: str, column: str) -> Settled:
        changes = changelog.of_row(self._db, table, row)
        folded = fold(changes)
        now: Value = None
        if column == DELETED:
            now = not folded.exists
        elif folded.exists:
            now = folded.values.get(column)
        made = decisions(changes, column)
        last = made[-1] if made else None
        sides = last.sides if last else apart(changes, column)
        was: Value = False
        if column != DELETED:
            was = self._before(changes, column, sides)[0] if sides else None
        return Settled(
            table,
            row,
            column,
            self._sides(changes, sides, column),
            self._side(changes, last.change, column) if last else None,
            was,
            now,
        )

    def history(self, table: str, row: str) -> list[HistoryEntry]:
        """All that was ever said of a record, the newest first."""
        changes = sorted(changelog.of_row(self._db, table, row), key=lambda each: -each.clock)
        names = {change.replica: self.laptop_name(change.replica) for change in changes}
        chosen = self._chosen(changes)
        return [
            HistoryEntry(
                moment(change.clock),
                change.operator,
                names[change.replica],
                change.intent,
                change.values,
                None if change.deleted is None else change.deleted == 1,
                tuple(chosen.get(change.key, ())),
            )
            for change in changes
        ]

    def _chosen(self, changes: Sequence[Change]) -> dict[Key, list[Chosen]]:
        """Per change what it decided."""
        found: dict[Key, list[Chosen]] = {}
        for column in sorted(fold(changes).disputed) if changes else ():
            for change, sides in decisions(changes, column):
                each = Chosen(column, said(change, column), self._sides(changes, sides, column))
                found.setdefault(change.key, []).append(each)
        return found

    def changes(self) -> Iterator[Change]:
        """The whole log by replica and seq."""
        return changelog.everything(self._db)

    def change_count(self) -> int:
        """How many changes the log holds."""
        return changelog.count(self._db)

    def newest_ms(self) -> int:
        """When the newest change was made, on whichever laptop: milliseconds since 1970 in UTC."""
        return wall_ms(changelog.newest_clock(self._db))

    def change(self, key: Key) -> Change | None:
        """One change of the log."""
        return changelog.get(self._db, key)

    def vector(self) -> dict[str, int]:
        """Per replica the highest seq that the workbook holds."""
        return changelog.vector(self._db)

    def checksum(self, key: Key) -> bytes | None:
        """The checksum of the change with that key, None if the workbook lacks it."""
        return changelog.checksum(self._db, key)

    def checksums(self, replica: str) -> Iterator[tuple[int, bytes]]:
        """(seq, checksum) of a replica's changes, in order."""
        return changelog.checksums(self._db, replica)

    def gaps(self) -> Ranges:
        """Per replica the ranges of seq that are missing, both ends included."""
        return changelog.gaps(self._db)
