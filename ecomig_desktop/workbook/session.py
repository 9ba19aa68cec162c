"""One open workbook: opening, writing commands, closing."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Self

from ecomig_desktop.domain.change import LONGEST_OPERATOR, Key, plain_name
from ecomig_desktop.domain.clock import Clock, SystemClock, stamp, wall_ms
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, file, identity, replicas, sealing
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import opening
from ecomig_desktop.workbook.accounts import Accounts
from ecomig_desktop.workbook.attaching import Attaching
from ecomig_desktop.workbook.command import Changed, Command, RowChange
from ecomig_desktop.workbook.disputes import Disputes
from ecomig_desktop.workbook.drafting import Draft, Drafts
from ecomig_desktop.workbook.finding import Finding
from ecomig_desktop.workbook.keeping import Keeping
from ecomig_desktop.workbook.outcomes import Outcomes
from ecomig_desktop.workbook.reading import Reading
from ecomig_desktop.workbook.undoing import LONG, Stacks, inverse, undone_next
from ecomig_desktop.workbook.uniting import Uniting
from ecomig_desktop.workbook.writing import Author, Saying, Writing


class _Last(NamedTuple):
    """The command that this session wrote last, while it can be joined."""

    key: Key
    intent: str
    rows: frozenset[tuple[str, str]]


class Workbook(Reading, Finding, Uniting, Disputes, Attaching, Accounts, Keeping, Outcomes):
    """An open workbook file. Made by `open` and `create`; a context manager.

    `read_only_reason` is the sentence why it cannot be written to, or None. `backup_problem` is
    the sentence why today's backup could not be made. `saved_at` is when this session last
    wrote, in local time.
    """

    def __init__(
        self, path: Path, db: Database, held: opening.Held, clock: Clock, operator: str
    ) -> None:
        self.path = path
        self.operator = operator
        self.saved_at: datetime | None = None
        self.backup_problem: Refused | None = None
        self._db = db
        self._held = held
        self._clock = clock
        self._author: Author | None = None
        self._last: _Last | None = None
        self._stacks: Stacks | None = None
        self._ready_on: date | None = None
        self._batched = 0

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        or_read_only: bool = False,
        operator: str = "",
        machine: Machine | None = None,
        clock: Clock | None = None,
    ) -> Self:
        """Open a workbook. Nothing is written before the first command.

        With `or_read_only`, one that another program holds or that lies on a read-only medium
        is opened for reading, with the reason. Refused, and the file untouched, when it is not a
        workbook, empty, newer than the program, damaged, or (without `or_read_only`) held.
        """
        machine = machine or Machine()
        if os.path.islink(path):  # noqa: PTH114 - any name is an answer: one file, one lock, whatever it is called
            path = Path(os.path.realpath(path))
        held, db = opening.open_file(path, machine, read_only, or_read_only)
        return cls(path, db, held, clock or SystemClock(), operator)

    @classmethod
    def create(
        cls,
        path: Path,
        plan: dict[str, object] | None = None,
        *,
        operator: str = "",
        machine: Machine | None = None,
        clock: Clock | None = None,
    ) -> Self:
        """Make a workbook from a plan (None: an empty one) and open it.

        Refused when there is a file already, the plan is wrong, or nothing can be written; then
        nothing is left behind.
        """
        machine, clock = machine or Machine(), clock or SystemClock()
        opening.create_file(path, plan, clock, operator)
        return cls.open(path, operator=operator, machine=machine, clock=clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Bring everything into the one file and let go of it. Closing twice is closing once."""
        with file.refusing(self.path):
            self._held.close(self._db, self._author)

    def for_thread(self) -> Self:
        """The same workbook on a connection of its own, for long work in another thread.

        It must not outlive this one, and nothing is written through this one meanwhile.
        """
        with file.refusing(self.path):
            place = self._held.place or self.path
            db = file.connect(place, query="mode=ro" if self.read_only else "mode=rw")
        other = type(self)(self.path, db, self._held.shared(), self._clock, self.operator)
        other._author, other._ready_on = self._author, self._ready_on
        return other

    @property
    def is_closed(self) -> bool:
        """Whether it was let go of, and nothing can be read from it any more."""
        return self._held.closed

    @property
    def read_only(self) -> bool:
        """Whether commands are refused."""
        return self._held.lock is None

    @property
    def read_only_reason(self) -> Refused | None:
        """Why it is read-only, if it had to be."""
        return self._held.reason

    @property
    def replica(self) -> str:
        """The id under which this copy wrote last; "" if it has not written yet."""
        if self._author:
            return self._author.replica
        return next(iter(identity.lineage(self._db)[::-1]), "")

    @property
    def laptop(self) -> str:
        """The name of the laptop that this copy lives on."""
        return self._held.machine.name  # the copy may have been written to elsewhere before

    def rename_laptop(self, name: str) -> None:
        """Call this laptop otherwise from now on, in every workbook; "" for the system's name.
        What it wrote before is told under the new name too. Refused when that cannot be kept."""
        with file.refusing(self.path):
            self._held.machine.rename(name)
        if self.replica and not self.read_only:
            with self._transaction():
                self._name_laptop(self._author_now().replica)

    def _name_laptop(self, replica: str) -> None:
        name = self._held.machine.name
        if replicas.name_of(self._db, replica) != name:
            replicas.unite(self._db, {replica: (name, wall_ms(stamp(self._clock.now_ms())))})

    def run(self, command: Command, *, joins: bool = False) -> Changed:
        """Do one command. Refused when any part of it is wrong; then nothing is written.

        With `joins` it becomes part of the last command, and is undone with it, if that was run
        in this session and on the same records: somebody goes on typing.
        """
        with self._transaction():
            drafts, ids = Drafts(self._db).of(command)
            if drafts:
                self._write_command(command.intent, drafts, joins)
        rows = tuple(
            RowChange(draft.table.name, draft.row, draft.kind, tuple(sorted(draft.sets)))
            for draft in drafts
        )
        return Changed(command.intent, rows, ids)

    @contextlib.contextmanager
    def batch(self) -> Iterator[None]:
        """Many commands with one wait for the disk: all of them are there after the block, or
        none if the machine dies within it. A command that is refused writes nothing of itself."""
        with self._transaction():
            self._batched += 1
            try:
                yield
            finally:
                self._batched -= 1

    def undo_intent(self) -> str | None:
        """The intent of the command that `undo` would take back."""
        if plain := self._undone_next():
            return plain
        return next((intent for _, intent in self._undo_stacks().undo[::-1]), None)

    def redo_intent(self) -> str | None:
        """The intent of the command that `redo` would bring back."""
        if self._undone_next():
            return None
        return next((intent for _, intent in self._undo_stacks().redo[::-1]), None)

    def undo(self) -> Changed:
        """Take back the last command that is not undone yet. Refused when there is none, or when
        others have worked on all of it since."""
        stack = self._undo_stacks().undo
        if not stack:
            raise Refused("nothing_to_undo")
        return self._take_back(*stack[-1])

    def redo(self) -> Changed:
        """Bring back what was undone last. Refused as `undo`."""
        stack = self._undo_stacks().redo
        if not stack:
            raise Refused("nothing_to_redo")
        return self._take_back(*stack[-1])

    def is_long_step(self, *, redo: bool = False) -> bool:
        """Whether what `undo`, or `redo`, would take back has very many changes."""
        stacks = self._undo_stacks()
        stack = stacks.redo if redo else stacks.undo
        return bool(stack) and changelog.has_more(self._db, stack[-1][0], LONG)

    def read_steps_anew(self) -> None:
        """Another thread took work out of the log: what can be undone is read off it again."""
        self._stacks = self._last = None

    def say(self, intent: str, sayings: Sequence[Saying]) -> None:
        """Write a command whose changes name their own parents: values are to differ again."""
        self._last = None
        with self._transaction():
            key = self._write(intent, None, lambda w, i, u: w.say(sayings, i, u))
        if self._stacks is not None:
            self._stacks.add(key, intent, None)

    def _take_back(self, command: Key, intent: str) -> Changed:
        self._last = None
        with self._transaction():
            lineage = frozenset(identity.lineage(self._db))
            sayings, news = inverse(self._db, command, lineage)
            key = self._write(intent, command, lambda w, i, u: w.say(sayings, i, u))
        self._undo_stacks().add(key, intent, command)
        return Changed(intent, tuple(news), tuple(row.id for row in news))

    def _write_command(self, intent: str, drafts: list[Draft], joins: bool) -> None:
        rows = frozenset((draft.table.name, draft.row) for draft in drafts)
        last, self._last = self._last, None
        if joins and last is not None and rows <= last.rows:
            self._write(last.intent, None, lambda w, i, u: w.write(drafts, i, u, last.key[1]))
            self._last = last
            return
        key = self._write(intent, None, lambda w, i, u: w.write(drafts, i, u))
        self._last = _Last(key, intent, rows)
        if self._stacks is not None:
            self._stacks.add(key, intent, None)

    def _write(self, intent: str, undoes: Key | None, write: opening.Write) -> Key:
        author = self._author_now()
        writing = Writing(self._db, self._clock, author)
        first = (author.replica, author.seq + 1)
        write(writing, intent, undoes)
        return first

    def _author_now(self) -> Author:
        """Who writes. Settled within the first transaction that has something to say, and anew
        when a merge brought what another copy wrote under this one's id."""
        author = self._author
        if author and changelog.highest(self._db, author.replica) != author.seq:
            self._author = None
        if self._author is None:
            replica, is_new = self._held.replica(self._db)
            author = Author(replica, changelog.highest(self._db, replica), self._signature())
            if is_new:
                sealing.forget_seal(self._db)
            self._name_laptop(replica)
            self._author = author
        self._author.operator = self._signature()
        return self._author

    def _signature(self) -> str:
        """The operator's name as every file can carry it."""
        return plain_name(self.operator, LONGEST_OPERATOR)

    def _undone_next(self) -> str | None:
        """What is undone next, where that can be told without reading the stacks off the log."""
        return undone_next(self._db, identity.lineage(self._db)) if self._stacks is None else None

    def _undo_stacks(self) -> Stacks:
        if self._stacks is None:
            self._stacks = Stacks.read(self._db, identity.lineage(self._db))
        return self._stacks

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        """One transaction; whatever goes wrong in it, file and memory are as before."""
        if self._batched:
            yield
            return
        self._make_ready()
        with file.refusing(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            written = self._db.conn.total_changes
            author = self._author
            seq = author.seq if author else 0
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                self._last = None
                self._author, self._stacks = author, None
                if author:
                    author.seq = seq
                if self._db.conn.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        if self._db.conn.total_changes != written:
            self.saved_at = datetime.now()

    def _make_ready(self) -> None:
        """Before a write: may we, and is the file still where it was; before the first of the
        day its backup, and a journal that one sync settles."""
        if self._held.lock is None:
            raise self._held.reason or Refused("read_only_place", path=self.path)
        self._held.check_unmoved()
        today = date.today()
        if self._ready_on != today:
            self.backup_problem = opening.back_up_today(self._db, self.path)
            with file.refusing(self.path):
                file.use_journal(self.path, self._db)
            self._ready_on = today

    @contextlib.contextmanager
    def merging(self, *, dry_run: bool = False) -> Iterator[Database]:
        """One transaction in which a merge writes to the file; for the merge room alone.

        With `dry_run` everything is rolled back at the end, and nothing reaches the disk.
        """
        if not dry_run:
            with self._transaction(), file.roomy(self._db):
                sealing.forget_seal(self._db)
                yield self._db
            self._stacks = self._last = None
            return
        if self._held.lock is None:
            raise self._held.reason or Refused("read_only_place", path=self.path)
        with file.refusing(self.path):
            self._db.execute("PRAGMA cache_spill = OFF")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            finally:
                if self._db.conn.in_transaction:
                    self._db.execute("ROLLBACK")
                self._db.execute("PRAGMA cache_spill = ON")

    def now_ms(self) -> int:
        """What the laptop's clock says: milliseconds since 1970 in UTC."""
        return self._clock.now_ms()
