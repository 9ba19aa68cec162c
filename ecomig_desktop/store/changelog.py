"""The log in the file: appended to, never edited, and read back in every way it is needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import orjson
from sqlite_utils import Database

from ecomig_desktop.domain.change import Change, Key, parse_keys
from ecomig_desktop.domain.ranges import Range, Ranges, missing_from
from ecomig_desktop.store import schema

_COLUMNS = ", ".join(schema.CHANGE_COLUMNS)
# The driver takes its time over None and bytes: most lines have no `deleted`, and all have a sum.
_INSERT = f"INSERT INTO change VALUES ({'?, ' * 10}?, ?, ?)"
_INSERT_EDIT = f"INSERT INTO change VALUES ({'?, ' * 10}NULL, ?, ?)"
_OF_ROWS = (
    f"SELECT {', '.join(f'c.{name}' for name in schema.CHANGE_COLUMNS)}"
    " FROM json_each(?) t CROSS JOIN change c ON c.row_id = t.value"
)

# Jumps from replica to replica through the key: 0.4 ms where max(seq) GROUP BY takes 100.
_VECTOR = """WITH RECURSIVE each(replica) AS (
  SELECT min(replica) FROM change
  UNION ALL
  SELECT (SELECT min(replica) FROM change WHERE replica > each.replica)
  FROM each WHERE replica IS NOT NULL
)
SELECT replica, (SELECT max(seq) FROM change WHERE change.replica = each.replica)
FROM each WHERE replica IS NOT NULL"""


def append(db: Database, changes: Sequence[Change]) -> None:
    """Add changes to the log. They carry their checksums already."""
    verdicts = [change for change in changes if change.deleted is not None]
    if verdicts:
        db.conn.executemany(_INSERT, verdicts)
        changes = [change for change in changes if change.deleted is None]
    if changes:
        *said, _, parents, sums = zip(*changes, strict=True)
        values = zip(*said, parents, map(bytearray, sums), strict=True)
        db.conn.executemany(_INSERT_EDIT, values)


def vector(db: Database) -> dict[str, int]:
    """Per replica the highest seq that the log holds. Does not write."""
    return dict(heads(db))


def heads(db: Database) -> Iterator[tuple[str, int]]:
    """Per replica the highest seq that the log holds, one after the other."""
    yield from db.execute(_VECTOR)


def highest(db: Database, replica: str) -> int:
    """The highest seq of one replica, 0 if it has none."""
    row = db.execute("SELECT max(seq) FROM change WHERE replica = ?", [replica]).fetchone()
    return row[0] or 0


def checksum(db: Database, key: Key) -> bytes | None:
    """The checksum of the change with that key."""
    sql = "SELECT checksum FROM change WHERE replica = ? AND seq = ?"
    row = db.execute(sql, key).fetchone()
    return None if row is None else row[0]


def checksums(db: Database, replica: str) -> Iterator[tuple[int, bytes]]:
    """(seq, checksum) of a replica's changes, in order."""
    yield from db.execute(
        "SELECT seq, checksum FROM change WHERE replica = ? ORDER BY seq", [replica]
    )


def gaps(db: Database) -> Ranges:
    """Per replica the ranges of seq that the log lacks, first and last included."""
    found: Ranges = {}
    for replica, first, last in db.execute("SELECT replica, first, last FROM gap ORDER BY 1, 2"):
        found.setdefault(replica, []).append((first, last))
    return found


def set_gaps(db: Database, replica: str, ranges: Sequence[Range]) -> None:
    """Note which ranges of a replica's seq are missing now."""
    db.execute("DELETE FROM gap WHERE replica = ?", [replica])
    db.conn.executemany(
        "INSERT INTO gap VALUES (?, ?, ?)", [(replica, first, last) for first, last in ranges]
    )


def found_gaps(db: Database, replica: str) -> list[Range]:
    """The gaps of a replica, counted afresh from the log."""
    rows = db.execute("SELECT seq FROM change WHERE replica = ? ORDER BY seq", [replica])
    return missing_from((1, highest(db, replica)), (seq for (seq,) in rows))


def of_row(db: Database, table: str, row: str) -> list[Change]:
    """Every change of one row."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM change WHERE row_id = ? AND table_name = ?", [row, table]
    )
    return [Change(*each) for each in rows.fetchall()]


def links_of_row(db: Database, table: str, row: str) -> list[tuple[Key, int, tuple[Key, ...]]]:
    """(key, clock, parents) of every change of one row: enough to know which are the newest."""
    rows = db.execute(
        "SELECT replica, seq, clock, parents FROM change WHERE row_id = ? AND table_name = ?",
        [row, table],
    )
    return [((replica, seq), clock, parse_keys(parents)) for replica, seq, clock, parents in rows]


def tops_of_rows(db: Database, rows: Iterable[str]) -> dict[tuple[str, str], int]:
    """The highest clock among the changes of each of many rows, by (table, row)."""
    sql = (
        "SELECT c.table_name, c.row_id, max(c.clock) FROM json_each(?) t"
        " CROSS JOIN change c ON c.row_id = t.value GROUP BY 1, 2"
    )
    listed = orjson.dumps(sorted(rows)).decode()
    return {(table, row): top for table, row, top in db.execute(sql, [listed]).fetchall()}


def unheard_of(db: Database, rows: Iterable[str]) -> set[str]:
    """Those of many row ids of which no change speaks, in any table."""
    sql = (
        "SELECT t.value FROM json_each(?) t"
        " WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.row_id = t.value)"
    )
    return {row for (row,) in db.execute(sql, [orjson.dumps(list(rows)).decode()]).fetchall()}


def of_rows(db: Database, rows: Iterable[str]) -> dict[tuple[str, str], list[Change]]:
    """Every change of many rows, by (table, row)."""
    found: dict[tuple[str, str], list[Change]] = {}
    listed = orjson.dumps(sorted(rows)).decode()
    for each in db.execute(_OF_ROWS, [listed]).fetchall():
        found.setdefault((each[7], each[8]), []).append(Change(*each))
    return found


def get(db: Database, key: Key) -> Change | None:
    """The change with that key."""
    row = db.execute(f"SELECT {_COLUMNS} FROM change WHERE replica = ? AND seq = ?", key).fetchone()
    return None if row is None else Change(*row)


def of_command(db: Database, command: Key) -> list[Change]:
    """The changes of one command, in the order in which they were made."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM change WHERE replica = ? AND seq >= ? AND command = ?"
        " ORDER BY seq",
        [command[0], command[1], command[1]],
    )
    return [Change(*each) for each in rows.fetchall()]


def has_more(db: Database, command: Key, count: int) -> bool:
    """Whether a command made more changes than that."""
    sql = "SELECT 1 FROM change WHERE replica = ? AND seq >= ? AND command = ? LIMIT 1 OFFSET ?"
    return db.execute(sql, [*command, command[1], count]).fetchone() is not None


def commands_of(db: Database, replica: str) -> Iterator[tuple[int, str, str]]:
    """(command, intent, undoes) of a replica's commands, oldest first."""
    yield from db.execute(
        "SELECT command, intent, undoes FROM change WHERE replica = ? AND seq = command"
        " ORDER BY seq",
        [replica],
    )


def newest_commands_of(db: Database, replica: str) -> Iterator[tuple[str, str]]:
    """(intent, undoes) of a replica's commands, newest first: each costs two steps in the key,
    however many changes it made."""
    seq = highest(db, replica) + 1
    while last := db.execute(
        "SELECT command FROM change WHERE replica = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
        [replica, seq],
    ).fetchone():
        (seq,) = last
        yield from db.execute(
            "SELECT intent, undoes FROM change WHERE replica = ? AND seq = ? AND command = seq",
            [replica, seq],
        ).fetchall()


def everything(db: Database) -> Iterator[Change]:
    """The whole log by replica and seq."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM change ORDER BY replica, seq"):
        yield Change(*row)


def count(db: Database) -> int:
    """How many changes the log holds. Does not write."""
    total: int = db.execute("SELECT count(*) FROM change").fetchone()[0]
    return total


def newest_clock(db: Database) -> int:
    """The clock of the newest change, 0 where there is none. Does not write."""
    return int(db.execute("SELECT ifnull(max(clock), 0) FROM change").fetchone()[0])


def commands_with(
    db: Database, replica: str, after: int, intents: Sequence[str]
) -> list[tuple[int, str, str]]:
    """(command, intent, undoes) of a replica's commands of those intents that began after a seq."""
    marks = ", ".join("?" * len(intents))
    sql = (
        "SELECT command, intent, undoes FROM change WHERE replica = ? AND seq > ?"
        f" AND seq = command AND intent IN ({marks}) ORDER BY seq"
    )
    return db.execute(sql, [replica, after, *intents]).fetchall()


def take_out(db: Database, replica: str, first: int, last: int) -> int:
    """Know nothing any more of a replica's changes in that range; how many there were."""
    return db.conn.execute(
        "DELETE FROM change WHERE replica = ? AND seq BETWEEN ? AND ?", (replica, first, last)
    ).rowcount


def in_range(db: Database, replica: str, first: int, last: int) -> list[Change]:
    """The changes of a replica from one seq to another, both included."""
    sql = f"SELECT {_COLUMNS} FROM change WHERE replica = ? AND seq BETWEEN ? AND ? ORDER BY seq"
    return [Change(*each) for each in db.execute(sql, [replica, first, last]).fetchall()]


def rows_in_range(db: Database, replica: str, first: int, last: int) -> set[tuple[str, str]]:
    """The (table, row) that a replica's changes from one seq to another speak of."""
    sql = "SELECT table_name, row_id FROM change WHERE replica = ? AND seq BETWEEN ? AND ?"
    return set(db.execute(sql, [replica, first, last]).fetchall())


def of_table(db: Database, table: str) -> Iterator[Change]:
    """Every change of one table's rows. Reads the whole log."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM change WHERE table_name = ?", [table]):
        yield Change(*row)
