"""Sets in the file: pairs of records, such as a finding and a note that it rests on."""

from __future__ import annotations

from ecomig_desktop.domain.outcome_tables import PAIRS
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.store.file import Database


def pairs(db: Database, table: str, one: str | None = None) -> list[tuple[str, str]]:
    """The pairs of a table as (owner, what it points at), in the order of their ids; with `one`
    those of that owner. Pairs one of whose ends is gone are left out. Only reads."""
    owner, pointed = PAIRS[table]
    sql = (
        f"SELECT p.{owner}, p.{pointed} FROM {table} p"
        f" JOIN {owner} o ON o.id = p.{owner} JOIN {pointed} t ON t.id = p.{pointed}"
        f" WHERE ? IS NULL OR p.{owner} = ? ORDER BY 1, 2"
    )
    return [(str(each), str(other)) for each, other in db.execute(sql, [one, one]).fetchall()]


def pairs_with(db: Database, table: str, row: str) -> list[tuple[str, str]]:
    """(table, id) of every pair that puts a record into a set and says nothing else. Only reads."""
    found: list[tuple[str, str]] = []
    for name, (_, pointed) in PAIRS.items():
        if pointed == table and len(TABLES[name].names) == len(PAIRS[name]):
            rows = db.execute(f"SELECT id FROM {name} WHERE {pointed} = ? ORDER BY id", [row])
            found += [(name, str(each)) for (each,) in rows.fetchall()]
    return found


LISTS_OF_ACTIVITIES = "SELECT meeting FROM activity WHERE meeting IS NOT NULL"
"""The meetings that are no meetings of the schedule, as a subquery."""


def forum_meetings(db: Database) -> list[tuple[str, str]]:
    """(meeting, activity) of every activity that has a list of attendees. Only reads."""
    sql = "SELECT meeting, id FROM activity WHERE meeting IS NOT NULL ORDER BY id DESC"
    return [(str(meeting), str(row)) for meeting, row in db.execute(sql).fetchall()]
