"""What was deleted together with a record that it belonged to, and comes back with it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from functools import cache

from ecomig_desktop.domain.change import Key, Value
from ecomig_desktop.domain.fold import fold
from ecomig_desktop.domain.tables import TABLES, references_to
from ecomig_desktop.store import changelog, records
from ecomig_desktop.store.file import Database

RowKey = tuple[str, str]


def gone_with(db: Database, row: RowKey, deletions: Iterable[Key]) -> list[RowKey]:
    """What the commands of these deletions of a record took with it, as the evidence of a
    finding, and is still gone; not what lacks something else by now, or has nothing to do with
    the record. Only reads."""
    tables = _pointing_at(row[0])
    gone = {key: values for each in deletions for key, values in _deleted_by(db, each, tables)}
    back: dict[RowKey, None] = {}
    while found := [key for key in gone.keys() - back.keys() if _comes(db, gone, key, row, back)]:
        back.update(dict.fromkeys(sorted(found)))
    return list(back)


@cache
def _pointing_at(table: str) -> frozenset[str]:
    """The tables that may point at one, or at what points at it."""
    found: set[str] = set()
    new = {table}
    while new:
        new = {owner.name for each in new for owner, _ in references_to(each)} - found
        found |= new
    return frozenset(found)


def _deleted_by(
    db: Database, deletion: Key, tables: Container[str]
) -> Iterator[tuple[RowKey, dict[str, Value]]]:
    """What one command deleted of these tables and is not there, with the values that it had."""
    replica, seq = deletion
    for change in changelog.in_range(db, replica, seq, seq):
        for other in changelog.of_command(db, (replica, change.command)):
            told = other.deleted == 1 and other.table in tables
            if told and not records.exists(db, other.table, other.row):
                values = fold(changelog.of_row(db, other.table, other.row)).values
                yield (other.table, other.row), values


def _comes(
    db: Database,
    gone: dict[RowKey, dict[str, Value]],
    key: RowKey,
    row: RowKey,
    back: Iterable[RowKey],
) -> bool:
    """Whether it points at the record, or at what comes back with it, and lacks nothing."""
    targets = _targets(key[0], gone[key])
    with_it = {row, *back}
    return (
        key != row
        and any(each in with_it for each in targets)
        and all(each in with_it or records.exists(db, *each) for each in targets)
    )


def _targets(table: str, values: dict[str, Value]) -> list[RowKey]:
    """The records that a record with these values points at."""
    found = []
    for column in TABLES[table].references:
        row = values.get(column.name)
        if row is not None:
            refers = values.get("record_table") if column.refers == "*" else column.refers
            found.append((str(refers), str(row)))
    return found
