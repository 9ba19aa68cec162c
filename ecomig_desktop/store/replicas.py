"""Which laptop each replica is: names to show, beside the log and not part of it.

They travel with every file and unite when files merge; of two names for one replica the one
given later stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlite_utils import Database

LONGEST = 100

Named = tuple[str, int]
"""(the laptop's name, when it was given: milliseconds since 1970 in UTC)"""


def name_of(db: Database, replica: str) -> str:
    """The name of the laptop that a replica is; "" if nobody said. Does not write."""
    row = db.execute("SELECT laptop FROM replica WHERE id = ?", [replica]).fetchone()
    return row[0] if row else ""


def names(db: Database) -> dict[str, Named]:
    """The names of all replicas. Does not write."""
    rows = db.execute("SELECT id, laptop, named FROM replica ORDER BY id").fetchall()
    return {replica: (laptop, named) for replica, laptop, named in rows}


def unite(db: Database, found: Mapping[str, Named]) -> None:
    """Take over names: those of unknown replicas, and those that were given later."""
    db.conn.executemany(
        "INSERT INTO replica VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET laptop = excluded.laptop, named = excluded.named"
        " WHERE (excluded.named, excluded.laptop) > (named, laptop)",
        [(replica, laptop, named) for replica, (laptop, named) in found.items()],
    )


def forget(db: Database, found: Iterable[str]) -> None:
    """Drop the names of replicas of which nothing is known any more."""
    db.conn.executemany("DELETE FROM replica WHERE id = ?", [(replica,) for replica in found])
