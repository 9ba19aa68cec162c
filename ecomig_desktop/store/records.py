"""The records in the file: ordinary tables that are always exactly the fold of the log.

`RecordWriter` is the single writer. Beside each record it keeps what follows from it: the keys
by which a person is found and the running sums behind the digest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from sqlite_utils import Database

from ecomig_desktop.domain.change import Value, row_hash, sum_of_hashes
from ecomig_desktop.domain.tables import TABLES, Kind, Table, references_to
from ecomig_desktop.store import people

Row = dict[str, Value]
Reference = tuple[str, str, str, str, str]
"""(table, id, column) that points, and the (table, id) that it points at."""

_BATCH = 500
_MODULUS = 1 << 256

_NAMES = {table.name: ("id", *table.names) for table in TABLES.values()}
_YES_NO = {
    table.name: tuple(column.name for column in table.columns if column.kind is Kind.YES_NO)
    for table in TABLES.values()
}


def columns_sql(table: Table) -> str:
    """`id` and the table's columns, for a SELECT."""
    return ", ".join(("id", *table.names))


def to_row(table: Table, stored: Sequence[object]) -> Row:
    """A stored tuple (id first) as {"id": ..., column: value}, yes and no as booleans."""
    row = dict(zip(_NAMES[table.name], stored, strict=True))
    for name in _YES_NO[table.name]:
        if row[name] is not None:
            row[name] = bool(row[name])
    return row  # type: ignore[return-value]  # STRICT tables hold only these types


def get(db: Database, table: Table, row: str) -> Row | None:
    """One record, or None."""
    stored = db.execute(
        f"SELECT {columns_sql(table)} FROM {table.name} WHERE id = ?", [row]
    ).fetchone()
    return None if stored is None else to_row(table, stored)


def get_many(db: Database, table: Table, rows: Sequence[str]) -> dict[str, Row]:
    """Those of `rows` that there are, by id."""
    found: dict[str, Row] = {}
    for start in range(0, len(rows), _BATCH):
        batch = rows[start : start + _BATCH]
        sql = f"SELECT {columns_sql(table)} FROM {table.name} WHERE id IN ({_marks(batch)})"
        for stored in db.execute(sql, batch).fetchall():
            found[stored[0]] = to_row(table, stored)
    return found


def all_rows(db: Database, table: Table) -> Iterator[Row]:
    """Every record of a table, by id."""
    for stored in db.execute(f"SELECT {columns_sql(table)} FROM {table.name} ORDER BY id"):
        yield to_row(table, stored)


def where(db: Database, table: Table, condition: str, values: Sequence[object] = ()) -> list[Row]:
    """The records of a table that meet an SQL condition with `?` for `values`; it may go on
    with ORDER BY and LIMIT."""
    sql = f"SELECT {columns_sql(table)} FROM {table.name} WHERE {condition}"
    return [to_row(table, stored) for stored in db.execute(sql, values).fetchall()]


def exists(db: Database, table: str, row: str) -> bool:
    """Whether there is such a record."""
    return db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [row]).fetchone() is not None


def referrers(db: Database, table: str, row: str) -> Iterator[tuple[str, str, str]]:
    """Every (table, id, column) that points at a record."""
    for owner, column in references_to(table):
        sql = f"SELECT id FROM {owner.name} WHERE {column.name} = ?"
        for (found,) in db.execute(sql, [row]).fetchall():
            yield owner.name, found, column.name


def referrers_of_many(db: Database, rows: Iterable[tuple[str, str]]) -> Iterator[Reference]:
    """Every reference to any of these (table, id), as `Reference`. Only reads the records."""
    db.execute("CREATE TEMP TABLE IF NOT EXISTS pointed (table_name TEXT, row_id TEXT)")
    db.execute("DELETE FROM temp.pointed")
    db.conn.executemany("INSERT INTO temp.pointed VALUES (?, ?)", rows)
    names = [name for (name,) in db.execute("SELECT DISTINCT table_name FROM temp.pointed")]
    for name in names:
        for owner, column in references_to(name):
            sql = (
                f"SELECT o.id, t.row_id FROM temp.pointed t CROSS JOIN {owner.name} o"
                f" ON o.{column.name} = t.row_id WHERE t.table_name = ? ORDER BY 1"
            )
            for found, row in db.execute(sql, [name]).fetchall():
                yield owner.name, found, column.name, name, row


def workbook_value(db: Database, key: str) -> str:
    """What the file says of itself under `key`: "id", "created"; "" if nothing."""
    row = db.execute("SELECT value FROM workbook WHERE key = ?", [key]).fetchone()
    return row[0] if row else ""


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


class RecordWriter:
    """Writes records within the transaction that is open; `flush` belongs before its commit."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._sums = {
            name: [rows, int.from_bytes(total, "big")]
            for name, rows, total in db.execute("SELECT table_name, rows, sum FROM digest")
        }
        self._changed: set[str] = set()

    def write_many(
        self, table: Table, rows: Sequence[tuple[str, Mapping[str, Value], Row | None]]
    ) -> None:
        """Make records of one table be as said: per record its id, what it is now (columns that
        are not named are null) and what it was."""
        made = {row: new for row, new, old in rows if old is None}
        edited = [(row, new, old) for row, new, old in rows if old is not None]
        if made:
            self.make(table, made)
        if edited:
            self._edit(table, edited)

    def make(self, table: Table, rows: Mapping[str, Mapping[str, Value]]) -> None:
        """Make new records of one table, by id."""
        # Only the columns that are said are named: the driver takes its time over None.
        by_columns: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for row, new in rows.items():
            by_columns[tuple(new)].append(row)
        for said, ids in by_columns.items():
            names = [name for name in said if name in table.names]
            columns = zip(*(rows[row].values() for row in ids), strict=True)
            told = [column for name, column in zip(said, columns, strict=True) if name in names]
            marks = ", ".join("?" * (1 + len(names)))
            sql = f"INSERT INTO {table.name} ({', '.join(('id', *names))}) VALUES ({marks})"
            self._db.conn.executemany(sql, zip(ids, *told, strict=True))
        self._add(table.name, len(rows), sum_of_hashes(table.name, rows))
        if table.name == people.PERSON:
            people.write_keys(self._db, rows)

    def _edit(self, table: Table, rows: Sequence[tuple[str, Mapping[str, Value], Row]]) -> None:
        """Set just the columns that changed: no index is touched that they are not in."""
        by_columns: dict[tuple[str, ...], list[tuple[Value, ...]]] = defaultdict(list)
        amount = 0
        for row, new, old in rows:
            told = {name: new.get(name) for name in table.names if new.get(name) != old.get(name)}
            by_columns[tuple(told)].append((*told.values(), row))
            amount += _hash(table.name, row, new) - _hash(table.name, row, old)
        for names, values in by_columns.items():
            if names:
                sets = ", ".join(f"{name} = ?" for name in names)
                self._db.conn.executemany(f"UPDATE {table.name} SET {sets} WHERE id = ?", values)
        self._add(table.name, 0, amount)
        if table.name == people.PERSON:
            named = {row: new for row, new, old in rows if not people.same_keys(new, old)}
            people.write_keys(self._db, named)

    def remove(self, table: Table, rows: Mapping[str, Row]) -> None:
        """Take records of one table away: what they were, by id."""
        self._add(table.name, -len(rows), -sum_of_hashes(table.name, rows))
        ids = [(row,) for row in rows]
        self._db.conn.executemany(f"DELETE FROM {table.name} WHERE id = ?", ids)
        if table.name == people.PERSON:
            people.forget_keys(self._db, rows)

    def flush(self) -> None:
        """Write the sums behind the digest."""
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO digest VALUES (?, ?, ?)",
            [(name, self._sums[name][0], _to_bytes(self._sums[name][1])) for name in self._changed],
        )
        self._changed.clear()

    def _add(self, table: str, rows: int, amount: int) -> None:
        sums = self._sums.setdefault(table, [0, 0])
        sums[0] += rows
        sums[1] = (sums[1] + amount) % _MODULUS
        self._changed.add(table)


def _hash(table: str, row: str, values: Mapping[str, Value]) -> int:
    return int.from_bytes(row_hash(table, row, values), "big")


def _to_bytes(total: int) -> bytes:
    return total.to_bytes(32, "big")


def digest(db: Database) -> str:
    """One SHA-256 that files with equal records share, whatever their logs. Does not write.

    SHA-256 over, for each table that has rows (by name): its name, its count of rows, and the
    sum modulo 2^256 of the hashes of its rows. Sums can be kept up to date row by row, so the
    digest of a million records costs no more than that of ten.
    """
    sums = db.execute("SELECT table_name, rows, sum FROM digest WHERE rows > 0 ORDER BY 1")
    return _digest(sums.fetchall())


def counted_digest(db: Database) -> str:
    """The same digest, counted afresh from every record."""
    sums = []
    for name in sorted(TABLES):
        rows, total = 0, 0
        for row in all_rows(db, TABLES[name]):
            rows, total = rows + 1, total + _hash(name, str(row["id"]), row)
        if rows:
            sums.append((name, rows, _to_bytes(total % _MODULUS)))
    return _digest(sums)


def _digest(sums: Iterable[tuple[str, int, bytes]]) -> str:
    whole = sha256()
    for name, rows, total in sums:
        whole.update(f"{name}\x1f{rows}\x1f{total.hex()}\n".encode())
    return whole.hexdigest()
