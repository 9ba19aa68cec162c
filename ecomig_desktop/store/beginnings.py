"""Whether the first meeting was held, or anything of what comes after it is in the file."""

from __future__ import annotations

from ecomig_desktop.store.file import Database
from ecomig_desktop.store.pairs import LISTS_OF_ACTIVITIES

_HELD = (
    "SELECT 1 FROM meeting WHERE status = 'held'"
    f" OR date <= :day AND status IS NOT 'cancelled' AND id NOT IN ({LISTS_OF_ACTIVITIES})"
)
_ATTENDED = "SELECT 1 FROM attendance WHERE status = 'present'"
_OUTCOMES = (
    "note",
    "finding",
    "recommendation",
    "list_version",
    "submission",
    "reply",
    "activity",
    "series",
)


def outcomes_begun(db: Database, day: str) -> bool:
    """Whether by that day, YYYY-MM-DD, a meeting was held, somebody came to one, or a note or
    what follows from notes was written. Only reads."""
    asked = (_HELD, _ATTENDED, *(f"SELECT 1 FROM {table}" for table in _OUTCOMES))
    sql = "SELECT " + " OR ".join(f"EXISTS ({each})" for each in asked)
    return bool(db.execute(sql, {"day": day}).fetchone()[0])
