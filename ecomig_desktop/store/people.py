"""The keys by which a person is found: kept beside the records, made anew whenever they change."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlite_utils import Database

from ecomig_desktop.domain.change import Value
from ecomig_desktop.georgian.keys import name_key, name_keys, query_keys, split_words

PERSON = "person"
_READINGS = 3
"""How many readings of each of two words are combined."""
_SHORT_LIST = 500
"""A list of so many people is looked through faster than the names of all people are."""
_NAMES = ("family", "given")
_GIVEN_NAMES = (
    "WITH RECURSIVE names(given) AS ("
    " SELECT min(given) FROM person_search WHERE given >= ? AND given < ?"
    " UNION ALL SELECT (SELECT min(p.given) FROM person_search p"
    "  WHERE p.given > names.given AND p.given < ?) FROM names WHERE names.given IS NOT NULL)"
)
"""Every given name in a range, each found by one seek."""
_NAMED = ("family_name", "given_name", "phone", "email")

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


def _key_columns(rows: Sequence[Mapping[str, Value]]) -> tuple[list[str], ...]:
    """The same of many people: four columns."""
    family, given, phone, email = ([each.get(name) or "" for each in rows] for name in _NAMED)
    return (
        name_keys(family),  # type: ignore[arg-type]  # they are of Kind.TEXT
        name_keys(given),  # type: ignore[arg-type]
        [phone_key(text) for text in phone],  # type: ignore[arg-type]
        [text.strip().casefold() if text else "" for text in email],  # type: ignore[union-attr]
    )


def phone_key(text: str) -> str:
    """The last nine digits: a Georgian number without its country code. "" if fewer than six."""
    digits = text if text.isascii() and text.isdecimal() else _NOT_DIGITS.sub("", text)
    return digits[-9:] if len(digits) >= 6 else ""


def write_keys(db: Database, rows: Mapping[str, Mapping[str, Value]]) -> None:
    """Keep the keys of people, given by id."""
    if rows:
        sql = "INSERT OR REPLACE INTO person_search VALUES (?, ?, ?, ?, ?)"
        db.conn.executemany(sql, zip(rows, *_key_columns(list(rows.values())), strict=True))


def forget_keys(db: Database, person: str) -> None:
    """Drop the keys of a person who is gone."""
    db.execute("DELETE FROM person_search WHERE id = ?", [person])


@dataclass(frozen=True, slots=True)
class _Walk:
    """One reading of what was typed, as a walk along an index of `person_search s`.

    `condition` with `values` says the same of a single row. A walk for two words first steps
    over the given names that there are (`beginning` with `first`), then seeks each of them.
    """

    condition: str
    values: tuple[str, ...]
    beginning: str = ""
    source: str = "person_search s"
    step: str = ""
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()

    def sql(self, columns: str, join: str = "") -> str:
        """A query along the walk; its values are `first`, those of `join`, `last`, a limit."""
        where = self.step or self.condition
        return f"{self.beginning} SELECT {columns} FROM {self.source} {join} WHERE {where} LIMIT ?"

    @property
    def ends(self) -> tuple[str, ...]:
        """The values of the query's WHERE."""
        return self.last if self.step else self.values


def find(db: Database, text: str, meeting: str | None, limit: int) -> list[tuple[str, str | None]]:
    """(person, attendance at `meeting` or None) of those whom `text` may mean, best first:
    people on the meeting's list before others, then by how likely the reading is, then by name."""
    walks = _walks(text)
    found: dict[str, str | None] = {}
    if walks and meeting is not None:
        found.update(_find_listed(db, walks, meeting, limit))
    for walk in walks:
        if len(found) >= limit:
            break
        values = [*walk.first, *walk.ends, limit + len(found)]
        for (person,) in db.execute(walk.sql("s.id"), values).fetchall():
            found.setdefault(person, None)
    return list(found.items())[:limit]


def _find_listed(db: Database, walks: list[_Walk], meeting: str, limit: int) -> dict[str, str]:
    """Those on the list of a meeting. A short list is looked through; beside a long one names
    are walked along, so that neither forty people among many nor a hundred thousand take long."""
    if is_short(db, meeting):
        return _look_through(db, walks, meeting, limit)
    found: dict[str, str] = {}
    # CROSS JOIN keeps the order: the name first, then one look whether they are listed.
    join = "CROSS JOIN attendance a ON a.meeting = ? AND a.person = s.id"
    for walk in walks:
        if len(found) >= limit:
            break
        values = [*walk.first, meeting, *walk.ends, limit]
        for person, attendance in db.execute(walk.sql("s.id, a.id", join), values).fetchall():
            found.setdefault(person, attendance)
    return found


def is_short(db: Database, meeting: str) -> bool:
    """Whether looking through the meeting's list takes less than walking along all names."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM attendance WHERE meeting = ? LIMIT ?)"
    (many,) = db.execute(sql, [meeting, _SHORT_LIST + 1]).fetchone()
    return bool(many <= _SHORT_LIST)


def _look_through(db: Database, walks: list[_Walk], meeting: str, limit: int) -> dict[str, str]:
    """Those on a short list, each row looked at once."""
    ranks = " ".join(f"WHEN {walk.condition} THEN {rank}" for rank, walk in enumerate(walks))
    sql = (
        f"SELECT * FROM (SELECT s.id, a.id, CASE {ranks} END AS rank, s.family, s.given"
        " FROM attendance a CROSS JOIN person_search s ON s.id = a.person WHERE a.meeting = ?)"
        " WHERE rank IS NOT NULL ORDER BY rank, family, given LIMIT ?"
    )
    values = [value for walk in walks for value in walk.values]
    rows = db.execute(sql, [*values, meeting, limit]).fetchall()
    return {person: attendance for person, attendance, *_ in rows}


def elsewhere(db: Database, persons: Sequence[str]) -> set[str]:
    """Those of `persons` who are on the list of any meeting."""
    marks = ", ".join("?" * len(persons))
    sql = f"SELECT DISTINCT person FROM attendance WHERE person IN ({marks})"
    return {person for (person,) in db.execute(sql, list(persons)).fetchall()}


def _walks(text: str) -> list[_Walk]:
    """The readings of what was typed, the likeliest first; none where it can mean nobody."""
    words = split_words(text)
    digits = phone_key(text) or "".join(letter for letter in text if letter.isdecimal())
    if not words or (len(digits) >= 3 and not any(letter.isalpha() for letter in text)):
        return [_prefix("phone", digits, " AND s.phone <> ''")] if len(digits) >= 3 else []
    if "@" in text:
        return [_prefix("email", text.strip().casefold(), " AND s.email <> ''")]
    readings = [query_keys(word) for word in (words[0], words[-1])]
    if len(words) == 1:
        whole = [_Walk(f"s.{name} = ?", readings[0][:1]) for name in _NAMES if readings[0]]
        return whole + [_prefix(name, key) for key in readings[0] for name in _NAMES]
    return [
        walk
        for first in readings[0][:_READINGS]
        for second in readings[1][:_READINGS]
        for walk in (_both_names(first, second), _both_names(second, first))
    ]


def _prefix(name: str, prefix: str, known: str = "") -> _Walk:
    """Everybody whose key `name` begins so; `known` is what a partial index has to hear."""
    return _Walk(f"s.{name} >= ? AND s.{name} < ?{known}", _between(prefix))


def _both_names(given: str, family: str) -> _Walk:
    """Everybody both of whose names begin so. Given names are few, so they are stepped over:
    walking everybody called Nino for one family name would take ten times as long."""
    given_names, family_names = _between(given), _between(family)
    condition = "s.given >= ? AND s.given < ? AND s.family >= ? AND s.family < ?"
    return _Walk(
        condition,
        (*given_names, *family_names),
        beginning=_GIVEN_NAMES,
        source="names n CROSS JOIN person_search s",
        step="s.given = n.given AND s.family >= ? AND s.family < ?",
        first=(*given_names, given_names[1]),
        last=family_names,
    )


def _between(prefix: str) -> tuple[str, str]:
    return prefix, f"{prefix}\uffff"


def attendance_condition(text: str) -> tuple[str, list[str]]:
    """An SQL condition on `person_search s` for a list that `text` filters."""
    walks = _walks(text)
    if not walks:
        return "0", []
    condition = " OR ".join(f"({walk.condition})" for walk in walks)
    return f"({condition})", [value for walk in walks for value in walk.values]


def alike(db: Database, keys: Keys, limit: int) -> list[tuple[str, str]]:
    """(person, reason) of those who share a phone, an e-mail or both names with `keys`; the
    reason is "phone", "email" or "name"."""
    family, given, phone, email = keys
    found: list[tuple[str, str]] = []
    for reason, condition, values in (
        ("phone", "phone = ? AND phone <> ''", (phone,)),
        ("email", "email = ? AND email <> ''", (email,)),
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
    pairing = _pairs_of_list if is_short(db, meeting) else _pairs_of_all
    for reason, names in (
        ("phone", ("phone",)),
        ("email", ("email",)),
        ("name", ("family", "given")),
    ):
        rows = db.execute(pairing(names), [meeting]).fetchall()
        pairs += [(one, other, reason) for one, other in rows]
    return pairs


def _pairs_of_list(names: Sequence[str]) -> str:
    """The query for a short list: everybody on it, and who is like them."""
    return (
        "SELECT min(s.id, o.id), max(s.id, o.id) FROM attendance a"
        " CROSS JOIN person_search s ON s.id = a.person"
        f" CROSS JOIN person_search o ON {_same('o', 's', names)} AND o.id <> s.id"
        " WHERE a.meeting = ? GROUP BY 1, 2 ORDER BY 1, 2"
    )


def _pairs_of_all(names: Sequence[str]) -> str:
    """The query for a long list. What several people share is rare: that is found first, by one
    walk along its index."""
    shared, known = ", ".join(names), " AND ".join(f"{name} <> ''" for name in names)
    return (
        f"WITH shared AS (SELECT {shared} FROM person_search WHERE {known}"
        f" GROUP BY {shared} HAVING count(*) > 1)"
        " SELECT min(s.id, o.id), max(s.id, o.id) FROM shared n"
        f" CROSS JOIN person_search s ON {_same('s', 'n', names)}"
        f" CROSS JOIN person_search o ON {_same('o', 'n', names)} AND o.id <> s.id"
        " CROSS JOIN attendance a ON a.meeting = ? AND a.person = s.id"
        " GROUP BY 1, 2 ORDER BY 1, 2"
    )


def _same(one: str, other: str, names: Sequence[str]) -> str:
    return " AND ".join(f"{one}.{name} = {other}.{name} AND {one}.{name} <> ''" for name in names)
