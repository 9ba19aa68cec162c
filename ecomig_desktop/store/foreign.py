"""Reading the log of a file that somebody else wrote, trusting nothing in it.

Only four tables are ever read, and only when their SQL is to the letter what this format says:
so there are no views, generated columns or triggers that could run, whatever else is in the file.
What is read is bounded, in bytes, in number, and in the steps that SQLite may take for it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from operator import lt
from pathlib import Path

from sqlite_utils import Database

from ecomig_desktop.domain.change import is_replica
from ecomig_desktop.domain.clock import LATEST
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, file, records, replicas, schema, sealing
from ecomig_desktop.store.leash import Leash

_LONGEST = {"sets": 9_000_000, "parents": 50_000}
"""Bytes of a text in the log: more than the longest that the format lets anyone write."""
_LONGEST_OTHER = 1000
_SOME = 50
"""Lines that are in memory at once; each of them may be of the greatest length."""
_WHOLE = ("replica", "seq", "clock", "command", "deleted")
_LINE = ", ".join(
    name
    if name in _WHOLE
    else f"iif(octet_length({name}) <= {_LONGEST.get(name, _LONGEST_OTHER)}, {name}, NULL)"
    for name in schema.CHANGE_COLUMNS
)
_MOST_REPLICAS = 10_000
"""Laptops, restored copies and sticks of one workbook: a hundred are many."""
_LONGEST_VALUE = 2_000_000
"""Bytes of what a file says of itself: a seal that names as many replicas is shorter."""


class ForeignFile:
    """The log of a foreign file. What it yields is as it was stored: unchecked, but that each
    line comes once and in its order. Refused wherever the file cannot be read."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self._db = db
        self._sound: bool | None = None
        with file.refusing(path):
            self.vector = self._vector()
            self.sealed = self._seal()

    def _vector(self) -> dict[str, int]:
        found: dict[str, int] = {}
        last = ""
        for replica, upto in changelog.heads(self._db):
            # Broken pages can give anything back, also for a column that is NOT NULL, and in
            # any order: then one jump after the other would never end.
            if not (is_replica(replica) and type(upto) is int and replica > last):
                raise self._damaged("vector")
            if len(found) == _MOST_REPLICAS:
                raise self._damaged("replicas")
            found[replica], last = upto, replica
        return found

    def _seal(self) -> tuple[dict[str, int], str, str] | None:
        try:
            self._value("seal")
            found = sealing.read_seal(self._db)
        except ValueError as error:
            raise self._damaged("seal") from error
        if found is not None and len(found[0]) > _MOST_REPLICAS:
            raise self._damaged("replicas")
        return found

    def _value(self, key: str) -> str:
        """What the file says of itself under `key`, if it is not too long."""
        sql = "SELECT octet_length(value) FROM workbook WHERE key = ?"
        row = self._db.execute(sql, [key]).fetchone()
        if row is not None and not (row[0] or 0) <= _LONGEST_VALUE:
            raise self._damaged(key)
        return str(records.workbook_value(self._db, key))

    def _damaged(self, detail: str) -> Refused:
        return Refused("return_file_damaged", file=self.path.name, detail=detail)

    @property
    def seal_sum(self) -> str:
        """What tells this file from others, whatever its name; "" if it was never sealed."""
        return self.sealed[2] if self.sealed else ""

    @property
    def workbook_id(self) -> str:
        """What all copies of one workbook share."""
        with file.refusing(self.path):
            return self._value("id")

    def lines(self, replica: str, after: int, upto: int) -> Iterator[tuple[object, ...]]:
        """The stored changes of a replica with after < seq <= upto, in order; a text that is
        too long to be one of ours comes as None."""
        with file.refusing(self.path):
            found = self._db.execute(
                f"SELECT {_LINE} FROM change WHERE replica = ? AND seq > ? AND seq <= ?"
                " ORDER BY seq",
                [replica, after, upto],
            )
            while some := found.fetchmany(_SOME):
                # Broken pages can lead anywhere, also in circles.
                seqs = [after, *(line[1] for line in some)]
                if set(map(type, seqs)) != {int} or not all(map(lt, seqs, seqs[1:])):
                    raise self._damaged("order")
                if seqs[-1] > upto or {line[0] for line in some} != {replica}:
                    raise self._damaged("order")
                after = seqs[-1]
                yield from some

    def checksum(self, replica: str, seq: int) -> bytes | None:
        """The checksum of one change, or None if it is not there."""
        sql = "SELECT checksum FROM change WHERE replica = ? AND seq = ?"
        with file.refusing(self.path):
            row = self._db.execute(sql, [replica, seq]).fetchone()
        return row[0] if row else None

    def laptop_names(self) -> dict[str, replicas.Named]:
        """Per replica of the file the name of its laptop and when it was given; for showing."""
        sql = "SELECT laptop, named FROM replica WHERE id = ? AND octet_length(laptop) <= 1000"
        found: dict[str, replicas.Named] = {}
        with file.refusing(self.path):
            for replica in self.vector:
                row = self._db.execute(sql, [replica]).fetchone()
                if is_name(row):
                    found[replica] = row
        return found

    def has_blob(self, content_hash: str) -> bool:
        """Whether the file says that it has the bytes of an attachment."""
        sql = "SELECT 1 FROM blob WHERE hash = ?"
        with file.refusing(self.path):
            return self._db.execute(sql, [content_hash]).fetchone() is not None

    def blob(self, content_hash: str, largest: int) -> bytes | None:
        """The bytes of an attachment, unchecked, None if there are none; of one over `largest`
        bytes, or of what are no bytes, nothing."""
        sql = "SELECT iif(octet_length(bytes) <= ?, bytes, x'') FROM blob WHERE hash = ?"
        with file.refusing(self.path):
            row = self._db.execute(sql, [largest, content_hash]).fetchone()
        if row is None:
            return None
        return row[0] if isinstance(row[0], bytes) else b""

    def is_sound(self) -> bool:
        """Whether every page that is ever read holds together. Looks once."""
        if self._sound is None:
            with file.refusing(self.path):
                # Of these two alone: a check of others would run what their columns compute.
                self._sound = all(
                    self._db.execute(f"PRAGMA quick_check({name})").fetchone()[0] == "ok"
                    for name in (schema.CHANGE, schema.BLOB)
                )
        return self._sound


@contextlib.contextmanager
def open_foreign(
    path: Path, wanted_stop: Callable[[], bool] | None = None
) -> Iterator[ForeignFile]:
    """Open a foreign file for reading; nothing is written beside it or into it.

    Refused when it is no workbook, newer than this program, or damaged; Cancelled when the user
    wants no more of it, which `wanted_stop` is asked while SQLite works.
    """
    try:
        with file.untouched(path, Leash(wanted_stop)) as db:
            _check_schema(path, db)
            yield ForeignFile(path, db)
    except Refused as refused:
        raise _about(path, refused) from refused


def is_name(found: object) -> bool:
    """Whether this is the name of a laptop and when it was given."""
    match found:
        case (str(laptop), int(named)):
            return len(laptop) <= replicas.LONGEST and "\0" not in laptop and 0 <= named < LATEST
    return False


def _about(path: Path, refused: Refused) -> Refused:
    """The same about the file as one that came home. What is wrong with another file, such as
    the workbook that it is merged into, is not its fault."""
    about = refused.facts.get("path")
    if about is None or os.path.realpath(str(about)) != os.path.realpath(path):
        return refused
    if refused.key == "damaged":
        detail = file.plain(refused.facts.get("detail", ""))
        return Refused("return_file_damaged", file=path.name, detail=detail)
    if refused.key == "newer_workbook":
        return Refused("return_file_newer", file=path.name)
    return refused


def _check_schema(path: Path, db: Database) -> None:
    expected = {
        schema.CHANGE: schema.CHANGE_SQL,
        schema.BLOB: schema.BLOB_SQL,
        schema.WORKBOOK: schema.WORKBOOK_SQL,
        schema.REPLICA: schema.REPLICA_SQL,
    }
    for name, sql in expected.items():
        row = db.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", [name]).fetchone()
        if row is None or tuple(row) != ("table", sql):
            raise Refused("return_file_damaged", file=path.name, detail=f"table {name}")
