"""What is read of all people to find who may be there twice. Nothing here writes."""

from __future__ import annotations

from collections.abc import Iterable

import orjson
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


def with_phones(db: Database, phones: Iterable[str]) -> list[tuple[str, str]]:
    """(phone, person) of everybody who has one of these phones, as `people.phone_key` has it."""
    sql = (
        "SELECT s.phone, s.id FROM json_each(?) t"
        " CROSS JOIN person_search s ON s.phone = t.value AND s.phone <> ''"
    )
    return list(db.execute(sql, [_json(phones)]).fetchall())


def with_emails(db: Database, emails: Iterable[str]) -> list[tuple[str, str]]:
    """(e-mail, person) of everybody who has one of these addresses, folded."""
    sql = (
        "SELECT s.email, s.id FROM json_each(?) t"
        " CROSS JOIN person_search s ON s.email = t.value AND s.email <> ''"
    )
    return list(db.execute(sql, [_json(emails)]).fetchall())


def with_names(db: Database, names: Iterable[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """(family, given, person) of everybody with one of these pairs of name keys, so or swapped."""
    pairs = {pair for family, given in names for pair in ((family, given), (given, family))}
    sql = (
        "SELECT s.family, s.given, s.id FROM json_each(?) t"
        " CROSS JOIN person_search s ON s.family = t.value ->> 0 AND s.given = t.value ->> 1"
    )
    return list(db.execute(sql, [_json(pairs)]).fetchall())


def _json(values: Iterable[object]) -> str:
    return orjson.dumps(sorted(values)).decode()
