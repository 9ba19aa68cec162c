"""Looking at a whole file: what `check` compares with what follows from the log. Only reads."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from itertools import groupby

from sqlite_utils import Database

from ecomig_desktop.domain.change import Change, to_json
from ecomig_desktop.domain.tables import TABLES, Kind, Table
from ecomig_desktop.store import changelog, people, records, schema

_MOST = 20
"""Problems of one kind of the pages that are worth telling."""


def page_problems(db: Database) -> list[str]:
    """What SQLite finds wrong with the pages of the file; empty when nothing is."""
    found = [text for (text,) in db.execute(f"PRAGMA integrity_check({_MOST})").fetchall()]
    return [] if found == ["ok"] else found


def changes_by_row(db: Database) -> Iterator[tuple[tuple[str, str], list[Change]]]:
    """Every row that the log speaks of as (table, id), with all its changes."""
    columns = ", ".join(schema.CHANGE_COLUMNS)
    lines = db.execute(f"SELECT {columns} FROM change ORDER BY row_id")
    for _, group in groupby((Change(*line) for line in lines), key=lambda change: change.row):
        of_id = sorted(group, key=lambda change: (change.table, change.key))
        for table, changes in groupby(of_id, key=lambda change: change.table):
            found = list(changes)
            yield (table, found[0].row), found


def dangling(db: Database) -> Iterator[tuple[str, str, str]]:
    """Every (table, id, column) of a record that points at one that is not there."""
    for table in TABLES.values():
        for column in table.columns:
            if column.kind is Kind.REFERENCE:
                targets = TABLES if column.refers == "*" else (column.refers,)
                nowhere = " AND ".join(
                    f"NOT EXISTS (SELECT 1 FROM {name} g WHERE g.id = o.{column.name})"
                    for name in targets
                )
                sql = f"SELECT id FROM {table.name} o WHERE {column.name} IS NOT NULL AND {nowhere}"
                for (row,) in db.execute(sql):
                    yield table.name, row, column.name


def ids_of(db: Database, table: Table) -> Iterator[str]:
    """The id of every record of a table."""
    for (row,) in db.execute(f"SELECT id FROM {table.name} ORDER BY id"):
        yield row


def wrong_gaps(db: Database) -> list[str]:
    """The replicas whose gaps are not noted as the log has them. What a file's seal promised
    beyond the last change that came is only noted: the log itself cannot know of it."""
    noted = changelog.gaps(db)
    highest = changelog.vector(db)
    return sorted(
        replica
        for replica in {*highest, *noted}
        if changelog.found_gaps(db, replica)
        != [gap for gap in noted.get(replica, []) if gap[0] < highest.get(replica, 0)]
    )


def wrong_search_keys(db: Database) -> Iterator[str]:
    """The ids of people whose search keys are missing, too many, or not those of their names."""
    sql = "SELECT id, family, given, phone, email FROM person_search"
    keys = {row: tuple(found) for row, *found in db.execute(sql)}
    for person in records.all_rows(db, TABLES[people.PERSON]):
        row = str(person["id"])
        if keys.pop(row, None) != people.keys_of(person):
            yield row
    yield from keys


def wrong_blobs(db: Database) -> Iterator[str]:
    """The hashes under which other bytes are kept than they are the hash of."""
    hashes = [found for (found,) in db.execute("SELECT hash FROM blob ORDER BY hash")]
    for content_hash in hashes:
        (data,) = db.execute("SELECT bytes FROM blob WHERE hash = ?", [content_hash]).fetchone()
        if sha256(data).hexdigest() != content_hash:
            yield content_hash


def is_canonical(change: Change) -> bool:
    """Whether a change says what it sets in the one written form."""
    return to_json(change.values) == change.sets
