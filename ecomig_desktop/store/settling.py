"""What was in conflict once and is no more, read off the whole log."""

from __future__ import annotations

from collections.abc import Iterator

from sqlite_utils import Database

from ecomig_desktop.domain.fold import fold
from ecomig_desktop.store import checking

Once = tuple[str, str, str]
"""(table, row, column)"""


def settled_by_log(db: Database) -> Iterator[Once]:
    """Every column that was in conflict once and is no more. Does not write."""
    for (table, row), changes in checking.changes_by_row(db):
        if len(changes) > 1:
            folded = fold(changes)
            for column in sorted(folded.disputed - folded.conflicts.keys()):
                yield table, row, column


def settle_everything(db: Database) -> None:
    """Note all of it, in a file whose program did not."""
    found = list(settled_by_log(db))
    db.conn.executemany("INSERT INTO settled VALUES (?, ?, ?)", found)
