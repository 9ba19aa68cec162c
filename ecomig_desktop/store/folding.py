"""Keeping the records in step with the log, one change at a time or a file's worth at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from sqlite_utils import Database

from ecomig_desktop.domain.change import Change
from ecomig_desktop.domain.fold import Folded, fold
from ecomig_desktop.domain.tables import TABLES, Kind, Table, references_to
from ecomig_desktop.store import records
from ecomig_desktop.store.records import RecordWriter, Row

VALUES = "values"
"""Why a column is in conflict: several current values differ (or an edit meets a deletion)."""
GONE = "gone"
"""Why a column is in conflict: it points at a row that another laptop deleted."""

RowKey = tuple[str, str]


class Folding:
    """Writes what the log says into the records, within the transaction that is open."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._writer = RecordWriter(db)

    def follow(self, table: Table, row: str, new: Row | None, old: Row | None) -> None:
        """Make a row that is in no conflict be `new` (None: gone); `old` is what it was."""
        if new is not None:
            self._writer.write(table, row, new, old)
        elif old is not None:
            self._writer.remove(table, row, old)

    def refold(
        self, changes: Mapping[RowKey, Sequence[Change]], new: Container[RowKey] = ()
    ) -> list[tuple[RowKey, str]]:
        """Fold rows anew from all their changes; what happened to the records: per row that
        is not as it was, "added", "changed" or "deleted". Rows in `new` were never heard of."""
        news: list[tuple[RowKey, str]] = []
        by_table: dict[str, list[str]] = defaultdict(list)
        for table, row in changes:
            by_table[table].append(row)
        for name, rows in by_table.items():
            table = TABLES[name]
            old = records.get_many(self._db, table, [row for row in rows if (name, row) not in new])
            self._forget_conflicts(name, rows)
            folded = {row: fold(changes[name, row]) for row in rows}
            news += self._write(table, folded, old)
            self._note_conflicts(name, folded)
        return news

    def _write(
        self, table: Table, folded: Mapping[str, Folded], old: Mapping[str, Row]
    ) -> list[tuple[RowKey, str]]:
        news, written = [], []
        for row, now in folded.items():
            was = old.get(row)
            if now.exists:
                if was is None or any(was[name] != value for name, value in now.values.items()):
                    written.append((row, now.values, was))
                    news.append(((table.name, row), "added" if was is None else "changed"))
            elif was is not None:
                self._writer.remove(table, row, was)
                news.append(((table.name, row), "deleted"))
        self._writer.write_many(table, written)
        return news

    def _forget_conflicts(self, table: str, rows: Iterable[str]) -> None:
        if self._db.execute("SELECT 1 FROM conflict LIMIT 1").fetchone() is None:
            return
        self._db.conn.executemany(
            "DELETE FROM conflict WHERE table_name = ? AND row_id = ? AND reason = 'values'",
            [(table, row) for row in rows],
        )

    def _note_conflicts(self, table: str, folded: Mapping[str, Folded]) -> None:
        found = [
            (table, row, column, VALUES) for row, now in folded.items() for column in now.conflicts
        ]
        self._db.conn.executemany("INSERT OR IGNORE INTO conflict VALUES (?, ?, ?, ?)", found)

    def recheck_references(self, touched: Iterable[RowKey]) -> None:
        """Note which references point at nothing, among the rows touched and those that point
        at them."""
        self._db.execute(
            "CREATE TEMP TABLE IF NOT EXISTS touched"
            " (table_name TEXT, row_id TEXT, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID"
        )
        self._db.execute("DELETE FROM temp.touched")
        self._db.conn.executemany("INSERT OR IGNORE INTO temp.touched VALUES (?, ?)", touched)
        self._recheck_noted()
        names = [name for (name,) in self._db.execute("SELECT DISTINCT table_name FROM touched")]
        for name in names:
            self._check_out_of(TABLES[name])
            self._check_into(name)

    def _recheck_noted(self) -> None:
        """What was noted before is looked at again: there is never much of it."""
        noted = self._db.execute(
            "SELECT table_name, row_id, column_name FROM conflict WHERE reason = 'gone'"
        ).fetchall()
        for table, row, column in noted:
            found = records.get(self._db, TABLES[table], row)
            target = found[column] if found else None
            if target is None or self._target_exists(table, column, str(target)):
                self._db.execute(
                    "DELETE FROM conflict WHERE table_name = ? AND row_id = ?"
                    " AND column_name = ? AND reason = 'gone'",
                    [table, row, column],
                )

    def _target_exists(self, table: str, column: str, target: str) -> bool:
        refers = next(each for each in TABLES[table].columns if each.name == column).refers
        names = TABLES if refers == "*" else (refers,)
        return any(records.exists(self._db, name, target) for name in names)

    def _check_out_of(self, table: Table) -> None:
        for column in table.columns:
            if column.kind is not Kind.REFERENCE:
                continue
            missing = _missing(f"o.{column.name}", column.refers)
            self._db.execute(
                f"INSERT OR IGNORE INTO conflict SELECT '{table.name}', o.id, '{column.name}',"
                f" 'gone' FROM temp.touched t JOIN {table.name} o ON o.id = t.row_id"
                f" WHERE t.table_name = '{table.name}' AND o.{column.name} IS NOT NULL AND {missing}"
            )

    def _check_into(self, name: str) -> None:
        for owner, column in references_to(name):
            self._db.execute(
                f"INSERT OR IGNORE INTO conflict SELECT '{owner.name}', o.id, '{column.name}',"
                f" 'gone' FROM temp.touched t JOIN {owner.name} o ON o.{column.name} = t.row_id"
                f" WHERE t.table_name = '{name}'"
                f" AND NOT EXISTS (SELECT 1 FROM {name} WHERE id = t.row_id)"
            )

    def flush(self) -> None:
        """What belongs before the commit."""
        self._writer.flush()


def _missing(value: str, refers: str) -> str:
    names = tuple(TABLES) if refers == "*" else (refers,)
    return " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {name} g WHERE g.id = {value})" for name in names
    )


def conflicted(db: Database, table: str, row: str) -> frozenset[str]:
    """The columns of a row whose current values differ."""
    found = db.execute(
        "SELECT column_name FROM conflict WHERE table_name = ? AND row_id = ? AND reason = ?",
        [table, row, VALUES],
    )
    return frozenset(column for (column,) in found.fetchall())


def conflicts(db: Database) -> list[tuple[str, str, str, str]]:
    """Every (table, row, column, reason) in conflict, sorted."""
    return db.execute("SELECT * FROM conflict ORDER BY 1, 2, 3, 4").fetchall()  # type: ignore[no-any-return]


def conflict_count(db: Database) -> int:
    """How many there are."""
    total: int = db.execute("SELECT count(*) FROM conflict").fetchone()[0]
    return total


def has_gone(db: Database) -> bool:
    """Whether any reference is noted to point at nothing."""
    return db.execute("SELECT 1 FROM conflict WHERE reason = 'gone' LIMIT 1").fetchone() is not None
