"""Parts of a transaction that can fail without taking the rest with them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from sqlite_utils import Database


@contextlib.contextmanager
def savepoint(db: Database) -> Iterator[None]:
    """What the block writes stays if it ends well; an error in it undoes just the block."""
    db.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK TO part")
            db.execute("RELEASE part")
        raise
    db.execute("RELEASE part")
