"""How a workbook comes to be open: made, locked, migrated, and known again by its machine."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from filelock import FileLock

from ecomig_desktop.domain.change import (
    LONGEST_OPERATOR,
    Key,
    new_replica_id,
    new_row_id,
    plain_name,
)
from ecomig_desktop.domain.checks import checked_values
from ecomig_desktop.domain.clock import Clock
from ecomig_desktop.domain.plan import plan_rows
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, copies, file, identity, partial, schema
from ecomig_desktop.store.file import Database
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook.drafting import Draft
from ecomig_desktop.workbook.writing import Author, Writing

Write = Callable[[Writing, str, Key | None], None]


@dataclass(slots=True)
class Held:
    """An open file as its opener holds it: the lock (None: read-only, and why), and what the
    machine has to do with it."""

    path: Path
    machine: Machine
    lock: FileLock | None
    reason: Refused | None = None
    owner: bool = True
    closed: bool = False
    number: tuple[int, int] | None = None
    """The file's number at its opening."""
    place: Path | None = None
    """Where it is read if not at its path."""
    _cleanup: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    def shared(self) -> Held:
        """The same for another thread, which closes nothing but its own connection."""
        return replace(self, owner=False, closed=False, _cleanup=contextlib.ExitStack())

    def check_unmoved(self) -> None:
        """Refuse to write when the file was moved or replaced since it was opened."""
        identity.check_unmoved(self.path, self.number)

    def replica(self, db: Database) -> tuple[str, bool]:
        """The id to write under, and whether it is a new one; within the open transaction.

        The machine first remembers, on disk, that this replica is being written to. Where it
        cannot, it takes a new id each time: the queue at the door does not wait for that.
        """
        lives = identity.where_it_lives(self.path, self.machine)
        known = identity.still_itself(db, lives, self.machine)
        if known is not None:
            with contextlib.suppress(OSError):
                self.machine.remember(known, changelog.highest(db, known), closed=False)
                return known, False
        replica = self.machine.new_replica_id()
        identity.take(db, replica, lives)
        with contextlib.suppress(OSError):
            self.machine.remember(replica, 0, closed=False)
        return replica, True

    def close(self, db: Database, author: Author | None) -> None:
        """Settle the file, let the machine remember how far it has written, and let go. Where
        another copy has written under its id, it is not remembered: neither goes on under it."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.owner and self.lock is not None:
                file.settle(db)
                if author is not None:
                    with contextlib.suppress(OSError, file.DatabaseError):
                        if changelog.highest(db, author.replica) == author.seq:
                            self.machine.remember(author.replica, author.seq, closed=True)
        finally:
            db.close()
            self._cleanup.close()
            if self.owner and self.lock is not None:
                file.unlock(self.lock)


def open_file(
    path: Path, machine: Machine, read_only: bool, or_read_only: bool
) -> tuple[Held, Database]:
    """Open a file as `Workbook.open` promises."""
    with file.untouched(path) as db:
        file.check_sound(path, db)
        file.check_nothing_runs(path, db)
        old = schema.pending(db)
        if not old:
            file.check_tables(path, db)
        partial.check_whole(path, db)
    reason = None
    if not read_only:
        try:
            return _open_for_writing(path, machine, old)
        except Refused as refused:
            if not or_read_only or refused.key not in ("held_by_other", "read_only_place"):
                raise
            reason = refused
    return _open_for_reading(path, machine, reason, old)


def _open_for_writing(path: Path, machine: Machine, old: bool) -> tuple[Held, Database]:
    if not file.is_writable_place(path):
        raise Refused("read_only_place", path=path)
    lock = file.lock(path)
    try:
        with file.refusing(path):
            db = file.connect(path, query="mode=rw")
            if old:
                _migrate(db, path)
    except BaseException:
        file.unlock(lock)
        raise
    return Held(path, machine, lock, number=identity.file_number(path)), db


def _migrate(db: Database, path: Path) -> None:
    try:
        copies.backup(db, path, "migration", datetime.now())
        schema.migrate(db)
    except BaseException:
        db.close()
        raise


def _open_for_reading(
    path: Path, machine: Machine, reason: Refused | None, old: bool
) -> tuple[Held, Database]:
    held = Held(path, machine, None, reason)
    if old:  # brought up to date where it costs the file nothing
        folder = held._cleanup.enter_context(file.temporary_folder())
        held.place = Path(folder) / "workbook"
        with file.untouched(path) as db:
            copies.copy_out(db, path, held.place, schema.migrate)
        return held, file.connect(held.place, query="mode=ro")
    if file.is_writable_place(path):
        with contextlib.suppress(file.DatabaseError):
            return held, file.connect_to_read(path)
    return held, held._cleanup.enter_context(file.untouched(path))


def create_file(path: Path, plan: dict[str, object] | None, clock: Clock, operator: str) -> None:
    """Make a workbook file from a plan, whole or not at all."""
    if os.path.lexists(path):
        raise Refused("exists_already", path=path)
    rows = plan_rows(plan) if plan is not None else []
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with file.refusing(path):
            beside.unlink(missing_ok=True)
            db = file.connect(beside, query="mode=rwc")
            # Until it has its name nobody relies on it: the disk is waited for once, at the end.
            db.execute("PRAGMA synchronous = OFF")
            db.execute("PRAGMA journal_mode = MEMORY")
            try:
                db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
                schema.migrate(db)
                _write_plan(db, rows, clock, operator)
            finally:
                db.close()
            file.sync_file(beside)
            _rename_new(beside, path)
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _rename_new(beside: Path, path: Path) -> None:
    """Give a file its name, unless somebody else took the name meanwhile."""
    try:
        if sys.platform == "win32":
            os.rename(beside, path)
        else:
            os.link(beside, path)
    except FileExistsError as error:
        raise Refused("exists_already", path=path) from error
    except OSError:  # a stick whose files have one name each
        if os.path.lexists(path):
            raise Refused("exists_already", path=path) from None
        os.rename(beside, path)
    file.sync_folder(path.parent)


def _write_plan(
    db: Database, rows: list[tuple[str, str, dict[str, object]]], clock: Clock, operator: str
) -> None:
    drafts = []
    for name, row, values in rows:
        table = TABLES[name]
        sets = checked_values(table, values)
        drafts.append(Draft(table, row, None, {"id": row, **sets}, sets, unheard_of=True))
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO workbook VALUES ('id', ?)", [new_row_id()])
    db.execute("INSERT INTO workbook VALUES ('created', ?)", [str(clock.now_ms())])
    if drafts:
        # Nobody's replica: the plan is not something that this laptop could undo.
        nobody = Author(new_replica_id(), 0, plain_name(operator, LONGEST_OPERATOR))
        Writing(db, clock, nobody).write(drafts, "new")
    db.execute("COMMIT")


def back_up_today(db: Database, path: Path) -> Refused | None:
    """Make today's backup if there is none; the reason if it could not be made. A queue at the
    door does not wait for a backup that fails, but everybody is told."""
    now = datetime.now()
    if copies.is_backed_up(path, now.date()):
        return None
    try:
        copies.backup(db, path, "daily", now)
    except Refused as refused:
        return refused
    return None
