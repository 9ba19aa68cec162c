"""Reading the log of a file that somebody else wrote, trusting nothing in it.

Only four tables are ever read, and only when their SQL is to the letter what this format says:
so there are no views, generated columns or triggers that could run, whatever else is in the file.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from ecomig_desktop.domain.change import is_replica
from ecomig_desktop.domain.clock import LATEST
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog, file, records, replicas, schema, sealing

_LONGEST = 9_000_000
"""Bytes of one text in the log: more than the longest that the format lets anyone write."""
_LINE = ", ".join(
    name
    if name in ("replica", "seq", "clock", "command", "deleted")
    else f"iif(octet_length({name}) <= {_LONGEST}, {name}, NULL)"
    for name in schema.CHANGE_COLUMNS
)


class ForeignFile:
    """The log of a foreign file. What it yields is as it was stored: unchecked."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self._db = db
        self.vector = self._vector()
        self.sealed = self._seal()

    def _vector(self) -> dict[str, int]:
        found = changelog.vector(self._db)
        # Broken pages can give anything back, also for a column that is NOT NULL.
        if not all(is_replica(each) and type(upto) is int for each, upto in found.items()):
            raise Refused("return_file_damaged", file=self.path.name, detail="vector")
        return found

    def _seal(self) -> tuple[dict[str, int], str, str] | None:
        try:
            return sealing.read_seal(self._db)
        except ValueError as error:
            raise Refused("return_file_damaged", file=self.path.name, detail="seal") from error

    @property
    def seal_sum(self) -> str:
        """What tells this file from others, whatever its name; "" if it was never sealed."""
        return self.sealed[2] if self.sealed else ""

    @property
    def workbook_id(self) -> str:
        """What all copies of one workbook share."""
        return records.workbook_value(self._db, "id")

    def lines(self, replica: str, after: int, upto: int) -> Iterator[tuple[object, ...]]:
        """The stored changes of a replica with after < seq <= upto, in order; a text that is
        too long to be one of ours comes as None."""
        yield from self._db.execute(
            f"SELECT {_LINE} FROM change WHERE replica = ? AND seq > ? AND seq <= ? ORDER BY seq",
            [replica, after, upto],
        )

    def checksum(self, replica: str, seq: int) -> bytes | None:
        """The checksum of one change, or None if it is not there."""
        sql = "SELECT checksum FROM change WHERE replica = ? AND seq = ?"
        row = self._db.execute(sql, [replica, seq]).fetchone()
        return row[0] if row else None

    def laptop_names(self) -> dict[str, replicas.Named]:
        """Per replica of the file the name of its laptop and when it was given; for showing."""
        found = replicas.names(self._db)
        return {replica: found[replica] for replica in self.vector if _is_name(found.get(replica))}

    def has_blob(self, content_hash: str) -> bool:
        """Whether the file says that it has the bytes of an attachment."""
        sql = "SELECT 1 FROM blob WHERE hash = ?"
        return self._db.execute(sql, [content_hash]).fetchone() is not None

    def blob(self, content_hash: str, largest: int) -> bytes | None:
        """The bytes of an attachment, unchecked, None if there are none; of one over `largest`
        bytes nothing."""
        sql = "SELECT iif(octet_length(bytes) <= ?, bytes, x'') FROM blob WHERE hash = ?"
        row = self._db.execute(sql, [largest, content_hash]).fetchone()
        return bytes(row[0]) if row else None

    def is_sound(self) -> bool:
        """Whether every page holds together. Reads the whole file."""
        return bool(self._db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


@contextlib.contextmanager
def open_foreign(path: Path) -> Iterator[ForeignFile]:
    """Open a foreign file for reading; nothing is written beside it or into it.

    Refused when it is no workbook, newer than this program, or damaged.
    """
    try:
        with file.untouched(path) as db:
            _check_schema(path, db)
            yield ForeignFile(path, db)
    except Refused as refused:
        raise _about(path, refused) from refused


def _is_name(found: object) -> bool:
    match found:
        case (str(laptop), int(named)):
            return len(laptop) <= replicas.LONGEST and "\0" not in laptop and 0 <= named < LATEST
    return False


def _about(path: Path, refused: Refused) -> Refused:
    if refused.key == "damaged":
        detail = refused.facts.get("detail", "")
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
