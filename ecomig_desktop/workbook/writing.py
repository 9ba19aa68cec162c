"""From drafts to the log and the records: who writes, when, and after what they had seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecomig_desktop.domain.change import (
    Change,
    Key,
    derived_row_id,
    format_key,
    format_keys,
    to_json,
)
from ecomig_desktop.domain.clock import Clock, stamp
from ecomig_desktop.domain.tables import LAPTOP
from ecomig_desktop.store import changelog, folding
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.folding import Folding
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
    sets: dict[str, object]
    deleted: int | None
    parents: tuple[Key, ...]


class Writing:
    """Appends changes and brings the records along, within the transaction that is open."""

    def __init__(self, db: Database, clock: Clock, author: Author) -> None:
        self._db = db
        self._clock = clock
        self._author = author
        self._folding = Folding(db)

    def introduce(self, laptop: str) -> None:
        """Say which laptop the replica is: the first thing that every replica writes."""
        row = derived_row_id(LAPTOP.name, [self._author.replica])
        sets = {"replica": self._author.replica, "name": laptop}
        self.write([Draft(LAPTOP, row, None, {"id": row, **sets}, dict(sets))], "laptop")

    def write(self, drafts: Sequence[Draft], intent: str, undoes: Key | None = None) -> None:
        """Write one command."""
        now = self._clock.now_ms()
        command = self._author.seq + 1
        for draft in drafts:
            parents, top = _leaves(self._db, draft.table.name, draft.row)
            said = Saying(draft.table.name, draft.row, dict(draft.sets), draft.deleted, parents)
            self._append(said, stamp(now, (top,)), command, intent, undoes)
            if folding.conflicted(self._db, draft.table.name, draft.row):
                self._refold(draft.table.name, draft.row)
            else:
                self._folding.follow(draft.table, draft.row, draft.new, draft.old)
        if folding.has_gone(self._db):
            self._folding.recheck_references((draft.table.name, draft.row) for draft in drafts)
        self._folding.flush()

    def say(self, sayings: Sequence[Saying], intent: str, undoes: Key | None) -> None:
        """Write one command whose changes name their own parents."""
        now = self._clock.now_ms()
        command = self._author.seq + 1
        rows = list(dict.fromkeys((saying.table, saying.row) for saying in sayings))
        tops = {row: _leaves(self._db, *row)[1] for row in rows}
        for saying in sayings:
            clock = stamp(now, (tops[saying.table, saying.row],))
            tops[saying.table, saying.row] = clock
            self._append(saying, clock, command, intent, undoes)
        for table, row in rows:
            self._refold(table, row)
        self._folding.recheck_references(rows)
        self._folding.flush()

    def _append(
        self, saying: Saying, clock: int, command: int, intent: str, undoes: Key | None
    ) -> None:
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
        changelog.append(self._db, [change.sealed()])

    def _refold(self, table: str, row: str) -> None:
        self._folding.refold({(table, row): changelog.of_row(self._db, table, row)})


def _leaves(db: Database, table: str, row: str) -> tuple[tuple[Key, ...], int]:
    """The newest changes of a row, and the highest clock among all of them (-1: none)."""
    links = changelog.links_of_row(db, table, row)
    seen = {parent for _, _, parents in links for parent in parents}
    leaves = tuple(key for key, _, _ in links if key not in seen)
    return leaves, max((clock for _, clock, _ in links), default=-1)

