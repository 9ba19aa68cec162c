"""Conflicts and history: what is disputed, who said what, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ecomig_desktop.domain.change import DELETED, Change, Key, Value
from ecomig_desktop.domain.clock import moment
from ecomig_desktop.domain.fold import ancestor, fold
from ecomig_desktop.store import changelog, folding
from ecomig_desktop.store.file import Database


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One side of a conflict: the value, and the change that set it."""

    value: Value
    replica: str
    seq: int
    at: datetime
    operator: str
    laptop: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A column of a record with several current values; `shown` is the one that the record has.

    `column` is "deleted" where an edit and a deletion did not know of each other: the record is
    kept. `reason` is "gone" where a reference points at a record that another laptop deleted.
    `ancestor` is the value that all sides had seen.
    """

    table: str
    id: str
    column: str
    reason: str
    shown: Value
    values: tuple[ConflictValue, ...]
    ancestor: Value


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of a record, as people read it."""

    at: datetime
    operator: str
    laptop: str
    intent: str
    set: dict[str, Value]
    deleted: bool | None


class Disputes:
    """The log as people ask about it. Nothing here writes."""

    _db: Database

    def laptop_name(self, replica: str) -> str:
        """The name of the laptop that a replica is."""
        raise NotImplementedError

    def conflict_count(self) -> int:
        """How many columns are in conflict."""
        return folding.conflict_count(self._db)

    def conflicts(self) -> list[Conflict]:
        """Every conflict, by table, id and column."""
        return [
            self._gone(table, row, column)
            if reason == folding.GONE
            else self._values(table, row, column)
            for table, row, column, reason in folding.conflicts(self._db)
        ]

    def _values(self, table: str, row: str, column: str) -> Conflict:
        changes = changelog.of_row(self._db, table, row)
        folded = fold(changes)
        sides = folded.conflicts[column]
        if column == DELETED:
            values = tuple(self._side(side, side.deleted == 1) for side in sides)
            return Conflict(table, row, column, folding.VALUES, False, values, False)
        before = ancestor(changes, column, sides)
        values = tuple(self._side(side, side.values[column]) for side in sides)
        was = before.values[column] if before else None
        shown = folded.values[column]
        return Conflict(table, row, column, folding.VALUES, shown, values, was)

    def _gone(self, table: str, row: str, column: str) -> Conflict:
        changes = changelog.of_row(self._db, table, row)
        shown = fold(changes).values[column]
        setters = [each for each in changes if each.values.get(column) == shown]
        target = changelog.of_rows(self._db, [str(shown)]).values()
        deletions = [each for found in target for each in found if each.deleted == 1]
        values = [self._side(max(setters, key=lambda each: each.clock), shown)]
        values += [self._side(each, None) for each in deletions]
        return Conflict(table, row, column, folding.GONE, shown, tuple(values), None)

    def _side(self, change: Change, value: Value) -> ConflictValue:
        return ConflictValue(
            value,
            change.replica,
            change.seq,
            moment(change.clock),
            change.operator,
            self.laptop_name(change.replica),
        )

    def history(self, table: str, row: str) -> list[HistoryEntry]:
        """All that was ever said of a record, the newest first."""
        changes = sorted(changelog.of_row(self._db, table, row), key=lambda each: -each.clock)
        names = {change.replica: self.laptop_name(change.replica) for change in changes}
        return [
            HistoryEntry(
                moment(change.clock),
                change.operator,
                names[change.replica],
                change.intent,
                change.values,
                None if change.deleted is None else change.deleted == 1,
            )
            for change in changes
        ]

    def changes(self) -> Iterator[Change]:
        """The whole log by replica and seq."""
        return changelog.everything(self._db)

    def change_count(self) -> int:
        """How many changes the log holds."""
        return changelog.count(self._db)

    def change(self, key: Key) -> Change | None:
        """One change of the log."""
        return changelog.get(self._db, key)

    def vector(self) -> dict[str, int]:
        """Per replica the highest seq that the workbook holds."""
        return changelog.vector(self._db)

    def gaps(self) -> dict[str, list[tuple[int, int]]]:
        """Per replica the ranges of seq that are missing, both ends included."""
        return changelog.gaps(self._db)
