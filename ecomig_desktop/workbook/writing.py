"""From drafts to the log and the records: who writes, when, and after what they had seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ecomig_desktop.domain.change import (
    Change,
    Key,
    format_key,
    format_keys,
    to_json,
)
from ecomig_desktop.domain.clock import Clock, stamp
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.store import changelog, folding
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.folding import Folding
from ecomig_desktop.store.records import Row
from ecomig_desktop.workbook.drafting import Draft


@dataclass(slots=True)
class Author:
    """Who writes: the replica, the highest seq it has used, and the operator's name."""

    replica: str
    seq: int
    operator: str


@dataclass(frozen=True, slots=True)
class Saying:
    """A change about to be made where the fold alone decides what it does to the row: used where
    values that differed are to differ again."""

    table: str
    row: str
    sets: Mapping[str, object]
    deleted: int | None
    parents: tuple[Key, ...]


class Writing:
    """Appends changes and brings the records along, within the transaction that is open."""

    def __init__(self, db: Database, clock: Clock, author: Author) -> None:
        self._db = db
        self._clock = clock
        self._author = author
        self._folding = Folding(db)

    def write(
        self,
        drafts: Sequence[Draft],
        intent: str,
        undoes: Key | None = None,
        joins: int | None = None,
    ) -> None:
        """Write one command, or more of the one whose first seq is `joins`."""
        now = self._clock.now_ms()
        command = joins or self._author.seq + 1
        changes, disputed = [], []
        plain: dict[str, list[tuple[str, Row | None, Row | None]]] = defaultdict(list)
        any_conflict = folding.has_conflicts(self._db)
        for draft in drafts:
            name, row = draft.table.name, draft.row
            parents, top = ((), -1) if draft.unheard_of else _leaves(self._db, name, row)
            said = Saying(name, row, draft.sets, draft.deleted, parents)
            changes.append(self._change(said, stamp(now, (top,)), command, intent, undoes))
            if any_conflict and folding.conflicted(self._db, name, row):
                disputed.append((name, row))
            else:
                plain[name].append((row, draft.new, draft.old))
        changelog.append(self._db, changes)
        for name, rows in plain.items():
            self._folding.follow(TABLES[name], rows)
        self._refold(disputed)
        if any_conflict:
            self._folding.recheck_references()
        self._folding.flush()

    def say(self, sayings: Sequence[Saying], intent: str, undoes: Key | None) -> None:
        """Write one command whose changes name their own parents."""
        now = self._clock.now_ms()
        command = self._author.seq + 1
        rows = list(dict.fromkeys((saying.table, saying.row) for saying in sayings))
        tops = changelog.tops_of_rows(self._db, {row for _, row in rows})
        changes = []
        for saying in sayings:
            clock = stamp(now, (tops.get((saying.table, saying.row), -1),))
            tops[saying.table, saying.row] = clock
            changes.append(self._change(saying, clock, command, intent, undoes))
        changelog.append(self._db, changes)
        self._refold(rows)
        self._folding.recheck_references()
        self._folding.flush()

    def _change(
        self, saying: Saying, clock: int, command: int, intent: str, undoes: Key | None
    ) -> Change:
        self._author.seq += 1
        change = Change(
            replica=self._author.replica,
            seq=self._author.seq,
            clock=clock,
            command=command,
            intent=intent,
            undoes=format_key(undoes) if undoes else "",
            operator=self._author.operator,
            table=saying.table,
            row=saying.row,
            sets=to_json(saying.sets),
            deleted=saying.deleted,
            parents=format_keys(saying.parents),
        )
        return change.sealed()

    def _refold(self, rows: Sequence[tuple[str, str]]) -> None:
        if rows:
            changes = changelog.of_rows(self._db, {row for _, row in rows})
            self._folding.refold({row: changes[row] for row in rows})


def _leaves(db: Database, table: str, row: str) -> tuple[tuple[Key, ...], int]:
    """The newest changes of a row, and the highest clock among all of them (-1: none)."""
    links = changelog.links_of_row(db, table, row)
    clocks = {key: clock for key, clock, _ in links}
    # As the fold has it: nobody has seen what was written later than what they wrote.
    seen = {
        parent
        for key, clock, parents in links
        for parent in parents
        if (clocks.get(parent, clock), parent) < (clock, key)
    }
    leaves = tuple(key for key, _, _ in links if key not in seen)
    return leaves, max((clock for _, clock, _ in links), default=-1)
