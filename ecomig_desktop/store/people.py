"""The keys by which a person is found: kept beside the records, made anew whenever they change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from sqlite_utils import Database

from ecomig_desktop.domain.change import Value
from ecomig_desktop.georgian.keys import name_key, query_keys, split_words

PERSON = "person"
_READINGS = 3
"""How many readings of each of two words are combined."""
_NAMED = ("given_name", "family_name", "phone", "email")

_NOT_DIGITS = re.compile(r"[^0-9]+")
_key = lru_cache(maxsize=4096)(name_key)  # a thousand given names make up most of any list

Keys = tuple[str, str, str, str]


def same_keys(new: Mapping[str, Value], old: Mapping[str, Value] | None) -> bool:
    """Whether nothing changed that a person is found by."""
    return old is not None and all(new.get(name) == old.get(name) for name in _NAMED)


def keys_of(values: Mapping[str, Value]) -> Keys:
    """(family, given, phone, email): phonetic keys of the names, the last nine digits of the
    phone, the e-mail folded. "" where there is nothing."""
    return (
        _key(str(values.get("family_name") or "")),
        _key(str(values.get("given_name") or "")),
        phone_key(str(values.get("phone") or "")),
        str(values.get("email") or "").strip().casefold(),
    )


def phone_key(text: str) -> str:
    """The last nine digits: a Georgian number without its country code. "" if fewer than six."""
    digits = _NOT_DIGITS.sub("", text)
    return digits[-9:] if len(digits) >= 6 else ""


def write_keys(db: Database, keys: Iterable[tuple[str, str, str, str, str]]) -> None:
    """Keep the keys of people: (id, family, given, phone, email)."""
    db.conn.executemany("INSERT OR REPLACE INTO person_search VALUES (?, ?, ?, ?, ?)", keys)


def forget_keys(db: Database, person: str) -> None:
    """Drop the keys of a person who is gone."""
    db.execute("DELETE FROM person_search WHERE id = ?", [person])


def find(db: Database, text: str, meeting: str | None, limit: int) -> list[tuple[str, str | None]]:
    """(person, attendance at `meeting` or None) of those whom `text` may mean, best first:
    people on the meeting's list before others, then by name."""
    ranges = _ranges(text)
    found: dict[str, str | None] = {}
    if meeting is not None:
        for condition, values in ranges:
            sql = (
                "SELECT s.id, a.id FROM person_search s JOIN attendance a"
                f" ON a.meeting = ? AND a.person = s.id WHERE {condition} LIMIT ?"
            )
            for person, attendance in db.execute(sql, [meeting, *values, limit]).fetchall():
                found.setdefault(person, attendance)
            if len(found) >= limit:
                return list(found.items())[:limit]
    for condition, values in ranges:
        sql = f"SELECT s.id FROM person_search s WHERE {condition} LIMIT ?"
        for (person,) in db.execute(sql, [*values, limit]).fetchall():
            found.setdefault(person, None)
        if len(found) >= limit:
            break
    return list(found.items())[:limit]


def _ranges(text: str) -> list[tuple[str, list[str]]]:
    """Conditions on `person_search s`, each answered by one walk along an index."""
    words = split_words(text)
    digits = phone_key(text) or "".join(letter for letter in text if letter.isdecimal())
    if not words or (len(digits) >= 3 and not any(word.isalpha() for word in words)):
        return [("s.phone >= ? AND s.phone < ?", _between(digits))] if len(digits) >= 3 else []
    if "@" in text:
        return [("s.email >= ? AND s.email < ?", _between(text.strip().casefold()))]
    if len(words) == 1:
        return [
            (f"s.{name} >= ? AND s.{name} < ?", _between(key))
            for key in query_keys(words[0])
            for name in ("family", "given")
        ]
    first, second = query_keys(words[0])[:_READINGS], query_keys(words[-1])[:_READINGS]
    return [
        (
            f"s.{one} >= ? AND s.{one} < ? AND s.{other} >= ? AND s.{other} < ?",
            [*_between(left), *_between(right)],
        )
        for left in first
        for right in second
        for one, other in (("given", "family"), ("family", "given"))
    ]


def _between(prefix: str) -> list[str]:
    return [prefix, f"{prefix}\uffff"]


def attendance_condition(text: str) -> tuple[str, list[str]]:
    """An SQL condition on `person_search s` for a list that `text` filters."""
    ranges = _ranges(text)
    if not ranges:
        return "0", []
    condition = " OR ".join(f"({each})" for each, _ in ranges)
    return f"({condition})", [value for _, values in ranges for value in values]


def alike(db: Database, keys: Keys, limit: int) -> list[tuple[str, str]]:
    """(person, reason) of those who share a phone, an e-mail or both names with `keys`; the
    reason is "phone", "email" or "name"."""
    family, given, phone, email = keys
    found: list[tuple[str, str]] = []
    for reason, condition, values in (
        ("phone", "phone = ?", (phone,)),
        ("email", "email = ?", (email,)),
        ("name", "family = ? AND given = ?", (family, given)),
        ("name", "family = ? AND given = ?", (given, family)),
    ):
        if all(values):
            sql = f"SELECT id FROM person_search WHERE {condition} LIMIT ?"
            rows = db.execute(sql, [*values, limit]).fetchall()
            found += [(person, reason) for (person,) in rows if (person, reason) not in found]
    return found


def alike_at(db: Database, meeting: str) -> list[tuple[str, str, str]]:
    """(person, other person, reason) among those on a meeting's list and everybody who shares
    a phone, an e-mail or both names with one of them; each pair once."""
    pairs: list[tuple[str, str, str]] = []
    for reason, condition in (
        ("phone", "o.phone = s.phone AND s.phone <> ''"),
        ("email", "o.email = s.email AND s.email <> ''"),
        ("name", "o.family = s.family AND o.given = s.given AND s.family <> '' AND s.given <> ''"),
    ):
        sql = (
            "SELECT min(s.id, o.id), max(s.id, o.id) FROM attendance a"
            " JOIN person_search s ON s.id = a.person"
            f" JOIN person_search o ON {condition} AND o.id <> s.id"
            " WHERE a.meeting = ? GROUP BY 1, 2 ORDER BY 1, 2"
        )
        pairs += [(one, other, reason) for one, other in db.execute(sql, [meeting]).fetchall()]
    return pairs
