"""A file into which what was saved from a damaged one is gathered: a log and what goes with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from sqlite_utils import Database

from ecomig_desktop.domain.change import Change, Key, parse_keys
from ecomig_desktop.domain.clock import LATEST
from ecomig_desktop.store import changelog, file, listing, replicas, schema, sealing

_INSERT = f"INSERT OR IGNORE INTO change VALUES ({', '.join('?' * len(schema.CHANGE_COLUMNS))})"
_COLUMNS = ", ".join(schema.CHANGE_COLUMNS)


class Bowl:
    """A new file of this format at `path`, without records. Refused when there is no room.

    It is written in one transaction that ends with `seal`; nobody else knows of the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.workbook_id = ""
        with file.refusing(path):
            self._db = file.connect(path, query="mode=rwc")
            self._db.execute("PRAGMA synchronous = OFF")
            self._db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            schema.migrate(self._db)
            self._db.execute("BEGIN IMMEDIATE")

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def add_line(self, change: Change) -> None:
        """Keep a change; the one of two that came first, if both say that they are it."""
        self._db.conn.execute(_INSERT, change)

    def add_blob(self, content_hash: str, data: bytes) -> None:
        """Keep the bytes of an attachment."""
        listing.add_blobs(self._db, [(content_hash, data)])

    def add_names(self, names: Mapping[str, replicas.Named]) -> None:
        """Keep the names of laptops."""
        replicas.unite(self._db, names)

    def vector(self) -> dict[str, int]:
        """How far the gathered log reaches."""
        return changelog.vector(self._db)

    def checksum(self, key: Key) -> bytes | None:
        """The checksum of a change."""
        return changelog.checksum(self._db, key)

    def checksums(self, replica: str) -> Iterator[tuple[int, bytes]]:
        """(seq, checksum) of a replica's changes, in order."""
        return changelog.checksums(self._db, replica)

    def lines_from(self, replica: str, seq: int) -> list[Change]:
        """The changes of a replica from one on."""
        sql = f"SELECT {_COLUMNS} FROM change WHERE replica = ? AND seq >= ? ORDER BY seq"
        return [Change(*line) for line in self._db.execute(sql, [replica, seq]).fetchall()]

    def references(self) -> Iterator[tuple[Key, tuple[Key, ...]]]:
        """Per change that names others (its parents, what it undoes): its key, and theirs."""
        sql = "SELECT replica, seq, parents, undoes FROM change WHERE parents <> '' OR undoes <> ''"
        for replica, seq, parents, undoes in self._db.execute(sql):
            yield (replica, seq), (*parse_keys(parents), *parse_keys(undoes))

    def replace(self, old: Iterable[Key], new: Iterable[Change]) -> None:
        """Put changes in the place of others."""
        self._db.conn.executemany("DELETE FROM change WHERE replica = ? AND seq = ?", old)
        self._db.conn.executemany(_INSERT, new)

    def drop_unbelievable(self) -> int:
        """Take out clocks that no laptop writes because what they follow is lost; how many."""
        sql = f"SELECT {_COLUMNS} FROM change WHERE clock >= {LATEST} ORDER BY clock"
        dropped = 0
        for line in self._db.execute(sql).fetchall():
            change = Change(*line)
            followed = [changelog.get(self._db, parent) for parent in change.parent_keys]
            if not any(each and each.clock == change.clock - 1 for each in followed):
                self.replace([change.key], ())
                dropped += 1
        return dropped

    def seal(self, vector: Mapping[str, int], replica: str) -> None:
        """Say what there should be, and end the transaction. Refused when there is no room."""
        with file.refusing(self.path):
            sealing.seal(self._db, dict(vector), replica)
            self._db.execute("INSERT OR REPLACE INTO workbook VALUES ('id', ?)", [self.workbook_id])
            self._db.execute("COMMIT")


def name_workbook(db: Database, workbook_id: str) -> None:
    """Make a new workbook be a copy of that one."""
    db.execute("UPDATE workbook SET value = ? WHERE key = 'id'", [workbook_id])
