"""Keeping the records in step with the log, one change at a time or a file's worth at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from sqlite_utils import Database

from ecomig_desktop.domain.change import Change
from ecomig_desktop.domain.fold import Folded, fold
from ecomig_desktop.domain.tables import TABLES, Table, references_to
from ecomig_desktop.store import records
from ecomig_desktop.store.records import RecordWriter, Row
from ecomig_desktop.store.uniting import Uniting

VALUES = "values"
"""Why a column is in conflict: several current values differ (or an edit meets a deletion)."""
GONE = "gone"
"""Why a column is in conflict: it points at a row that another laptop deleted."""

RowKey = tuple[str, str]


class Folding:
    """Writes what the log says into the records, within the transaction that is open.

    It remembers which rows it touched until their references are rechecked. Into `before`, if
    it is given, goes what each record was when it was first written to.
    """

    def __init__(self, db: Database, before: dict[RowKey, Row | None] | None = None) -> None:
        self._db = db
        self._before = before
        self._writer = RecordWriter(db)
        self._uniting = Uniting(db)
        self._pointing: set[RowKey] = set()
        self._gone: set[RowKey] = set()

    def follow(self, table: Table, rows: Sequence[tuple[str, Row | None, Row | None]]) -> None:
        """Make rows that are in no conflict be as said: per row its id, what it is now (None:
        gone) and what it was."""
        self._remove(table, {row: old for row, new, old in rows if new is None and old is not None})
        kept = [(row, new, old) for row, new, old in rows if new is not None]
        self._uniting.note_many(table.name, (row for row, _, _ in rows))
        if table.references:
            self._pointing.update((table.name, row) for row, _, _ in kept)
        self._writer.write_many(table, kept)

    def make(self, changes: Sequence[Change]) -> list[tuple[RowKey, str]]:
        """Make the rows that nothing but these changes speaks of; the same answer as `refold`."""
        by_table: dict[str, dict[str, Row]] = defaultdict(dict)
        for change in changes:
            by_table[change.table][change.row] = change.values
        for name, rows in by_table.items():
            if TABLES[name].references:
                self._pointing.update((name, row) for row in rows)
            self._remember(name, ((row, None, None) for row in rows))
            self._uniting.note_many(name, rows)
            self._writer.make(TABLES[name], rows)
        return [((change.table, change.row), "added") for change in changes]

    def refold(
        self, changes: Mapping[RowKey, Sequence[Change]], new: Container[RowKey] = ()
    ) -> list[tuple[RowKey, str]]:
        """Fold rows anew from all their changes; what happened to the records: per row that
        is not as it was, "added", "changed", "deleted" or, if it was there before and then not,
        "restored". Rows in `new` were never heard of."""
        news: list[tuple[RowKey, str]] = []
        by_table: dict[str, list[str]] = defaultdict(list)
        for owner, row in changes:
            by_table[owner].append(row)
        for name, rows in by_table.items():
            table = TABLES[name]
            known = [row for row in rows if (name, row) not in new]
            self._uniting.note_many(name, rows)
            old = records.get_many(self._db, table, known)
            self._forget_conflicts(name, known)
            folded = {row: fold(changes[name, row]) for row in rows}
            news += self._write(table, folded, old, frozenset(known))
            self._note_conflicts(name, folded)
            self._note_settled(name, folded, known)
        return news

    def forget(self, rows: Iterable[RowKey]) -> list[tuple[RowKey, str]]:
        """Take away the records of rows of which the log says nothing any more; which were there,
        as "deleted"."""
        by_table: dict[str, list[str]] = defaultdict(list)
        for name, row in rows:
            by_table[name].append(row)
        news: list[tuple[RowKey, str]] = []
        for name, of_table in by_table.items():
            self._forget_conflicts(name, of_table)
            self._note_settled(name, {}, of_table)
            self._gone.update((name, row) for row in of_table)
            self._uniting.note_many(name, of_table)
            there = records.get_many(self._db, TABLES[name], of_table)
            self._remove(TABLES[name], there)
            news += [((name, row), "deleted") for row in there]
        return news

    def _remove(self, table: Table, rows: Mapping[str, Row]) -> None:
        if rows:
            self._remember(table.name, ((row, None, was) for row, was in rows.items()))
            self._gone.update((table.name, row) for row in rows)
            self._writer.remove(table, rows)

    def _remember(self, table: str, rows: Iterable[tuple[str, object, Row | None]]) -> None:
        if self._before is not None:
            for row, _, was in rows:
                self._before.setdefault((table, row), was)

    def _write(
        self,
        table: Table,
        folded: Mapping[str, Folded],
        old: Mapping[str, Row],
        known: Container[str],
    ) -> list[tuple[RowKey, str]]:
        name = table.name
        news: list[tuple[RowKey, str]] = []
        written: list[tuple[str, Row, Row | None]] = []
        removed: dict[str, Row] = {}
        for row, now in folded.items():
            was = old.get(row)
            if not now.exists:
                self._gone.add((name, row))
                if was is not None:
                    removed[row] = was
                    news.append(((name, row), "deleted"))
            elif was is None:
                written.append((row, now.values, was))
                news.append(((name, row), "restored" if row in known else "added"))
            elif any(now.values.get(column) != was[column] for column in table.names):
                written.append((row, now.values, was))
                news.append(((name, row), "changed"))
        if table.references:
            self._pointing.update((name, row) for row, _, _ in written)
        self._remove(table, removed)
        self._remember(name, written)
        self._writer.write_many(table, written)
        return news

    def _forget_conflicts(self, table: str, rows: Sequence[str]) -> None:
        if rows and has_conflicts(self._db):
            self._db.conn.executemany(
                "DELETE FROM conflict WHERE table_name = ? AND row_id = ? AND reason = 'values'",
                [(table, row) for row in rows],
            )

    def _note_conflicts(self, table: str, folded: Mapping[str, Folded]) -> None:
        found = [
            (table, row, column, VALUES) for row, now in folded.items() for column in now.conflicts
        ]
        if found:
            self._db.conn.executemany("INSERT OR IGNORE INTO conflict VALUES (?, ?, ?, ?)", found)

    def _note_settled(self, table: str, folded: Mapping[str, Folded], known: Sequence[str]) -> None:
        """Note the columns that were in conflict once and are no more."""
        if known and self._db.execute("SELECT 1 FROM settled LIMIT 1").fetchone():
            self._db.conn.executemany(
                "DELETE FROM settled WHERE table_name = ? AND row_id = ?",
                [(table, row) for row in known],
            )
        found = [
            (table, row, column)
            for row, now in folded.items()
            for column in now.disputed - now.conflicts.keys()
        ]
        if found:
            self._db.conn.executemany("INSERT INTO settled VALUES (?, ?, ?)", found)

    def recheck_references(self) -> None:
        """Note which references point at nothing, among the rows touched so far and those that
        point at rows that went."""
        if has_conflicts(self._db):
            self._recheck_noted()
        for name in self._fill(self._pointing):
            self._check_out_of(TABLES[name])
        for name in self._fill(self._gone):
            self._check_into(name)
        self._pointing.clear()
        self._gone.clear()

    def _fill(self, rows: set[RowKey]) -> list[str]:
        """Put rows where a query can join them; the tables that they are of."""
        if not rows:
            return []
        self._db.execute(
            "CREATE TEMP TABLE IF NOT EXISTS touched"
            " (table_name TEXT, row_id TEXT, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID"
        )
        self._db.execute("DELETE FROM temp.touched")
        self._db.conn.executemany("INSERT INTO temp.touched VALUES (?, ?)", sorted(rows))
        return sorted({name for name, _ in rows})

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
        refers = next(each for each in TABLES[table].references if each.name == column).refers
        names = TABLES if refers == "*" else (refers,)
        return any(records.exists(self._db, name, target) for name in names)

    def _check_out_of(self, table: Table) -> None:
        for column in table.references:
            missing = _missing(f"o.{column.name}", column.refers)
            self._db.execute(
                f"INSERT OR IGNORE INTO conflict SELECT '{table.name}', o.id, '{column.name}',"
                f" 'gone' FROM temp.touched t JOIN {table.name} o ON o.id = t.row_id"
                f" WHERE t.table_name = '{table.name}' AND o.{column.name} IS NOT NULL"
                f" AND {missing}"
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
        self._uniting.flush()


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
    return db.execute("SELECT * FROM conflict ORDER BY 1, 2, 3, 4").fetchall()


def settled(db: Database) -> list[tuple[str, str, str]]:
    """Every (table, row, column) that was in conflict once and is no more, sorted."""
    return db.execute("SELECT * FROM settled ORDER BY 1, 2, 3").fetchall()


def conflict_count(db: Database) -> int:
    """How many there are."""
    total: int = db.execute("SELECT count(*) FROM conflict").fetchone()[0]
    return total


def has_conflicts(db: Database) -> bool:
    """Whether anything at all is in conflict."""
    return db.execute("SELECT 1 FROM conflict LIMIT 1").fetchone() is not None
