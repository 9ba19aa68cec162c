"""What is read of all people to find who may be there twice. Nothing here writes."""

from __future__ import annotations

from sqlite_utils import Database

FIELDS = (
    "id",
    "given_name",
    "family_name",
    "organisation",
    "sector",
    "municipality",
    "gender",
    "age_group",
    "family_key",
    "given_key",
    "phone_key",
    "email_key",
)
"""The columns of `people`, in their order."""

_PEOPLE = (
    "SELECT p.id, p.given_name, p.family_name, p.organisation, p.sector, p.municipality,"
    " p.gender, p.age_group, s.family, s.given, s.phone, s.email"
    " FROM person p JOIN person_search s ON s.id = p.id ORDER BY p.id"
)


def people(db: Database) -> list[tuple[str | None, ...]]:
    """Everybody, by id, each as a tuple of `FIELDS`."""
    return list(db.execute(_PEOPLE).fetchall())


def verdicts(db: Database) -> list[tuple[str, str, str]]:
    """(one, other, verdict) of every pair that somebody has judged."""
    sql = "SELECT one, other, verdict FROM duplicate WHERE verdict IS NOT NULL"
    return [(one, other, verdict) for one, other, verdict in db.execute(sql) if one and other]


def on_list(db: Database, meeting: str) -> set[str]:
    """The people on the list of a meeting."""
    sql = "SELECT person FROM attendance WHERE meeting = ? AND person IS NOT NULL"
    return {person for (person,) in db.execute(sql, [meeting])}


def arrivals(db: Database) -> list[tuple[str, str]]:
    """(person, meeting) wherever somebody was seen to arrive."""
    sql = (
        "SELECT person, meeting FROM attendance WHERE status = 'present'"
        " AND arrived_at IS NOT NULL AND person IS NOT NULL AND meeting IS NOT NULL"
    )
    return list(db.execute(sql).fetchall())
