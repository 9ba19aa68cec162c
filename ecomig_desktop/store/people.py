"""The keys by which a person is found: kept beside the records, made anew whenever they change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from sqlite_utils import Database

from ecomig_desktop.domain.change import Value
from ecomig_desktop.georgian.keys import name_key, name_keys
from ecomig_desktop.store import slips, walks
from ecomig_desktop.store.names_there import names_there
from ecomig_desktop.store.walks import Walk, phone_key

PERSON = "person"
_SHORT_LIST = 500
"""A list of so many people is looked through faster than the names of all people are."""
_NAMED = ("family_name", "given_name", "phone", "email")

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


def write_keys(db: Database, rows: Mapping[str, Mapping[str, Value]]) -> None:
    """Keep the keys of people, given by id."""
    if rows:
        sql = "INSERT OR REPLACE INTO person_search VALUES (?, ?, ?, ?, ?)"
        db.conn.executemany(sql, zip(rows, *_key_columns(list(rows.values())), strict=True))


def forget_keys(db: Database, persons: Iterable[str]) -> None:
    """Drop the keys of people who are gone."""
    ids = [(person,) for person in persons]
    db.conn.executemany("DELETE FROM person_search WHERE id = ?", ids)


class Found(NamedTuple):
    """Somebody whom a text may mean: their attendance at the meeting, or None, and why: one of
    `walks.WHYS`."""

    person: str
    attendance: str | None
    why: str


def find(db: Database, text: str, meeting: str | None, limit: int) -> list[Found]:
    """Those whom `text` may mean, best first: people on the list of `meeting` before others, then
    by why, then by how likely the reading is, then by name. Who is one edit away comes after all,
    those on the list first, and only where there is room."""
    search = _Search(db, meeting, limit)
    ways = walks.sure(text)
    needs = {key for way in ways for _, keys in way.needs for key in keys}
    there = names_there(db, needs | slips.keys_of(text))
    search.along([way for way in ways if way.may_find(there)])
    if len(search.found) < limit:
        search.along(slips.near(db, text, there))
    return list(search.found.values())[:limit]


@dataclass
class _Search:
    """Those whom walks came by."""

    db: Database
    meeting: str | None
    limit: int
    found: dict[str, Found] = field(default_factory=dict)

    def along(self, ways: list[Walk]) -> None:
        """Add those whom these walks come by."""
        if ways and self.meeting is not None:
            self._listed(ways, self.meeting)
        for way in ways:
            if len(self.found) >= self.limit:
                break
            values = [*way.first, *way.ends, self.limit + len(self.found)]
            for (person,) in self.db.execute(way.sql("s.id"), values).fetchall():
                self.found.setdefault(person, Found(person, None, way.why))

    def _listed(self, ways: list[Walk], meeting: str) -> None:
        """Those on the list of a meeting. A short list is looked through; beside a long one names
        are walked along, so that neither forty people among many nor a hundred thousand take
        long."""
        if self._is_short:
            self._look_through(ways, meeting)
            return
        # CROSS JOIN keeps the order: the name first, then one look whether they are listed.
        join = "CROSS JOIN attendance a ON a.meeting = ? AND a.person = s.id"
        for way in ways:
            if len(self.found) >= self.limit:
                break
            values = [*way.first, meeting, *way.ends, self.limit + len(self.found)]
            rows = self.db.execute(way.sql("s.id, a.id", join), values).fetchall()
            for person, attendance in rows:
                self.found.setdefault(person, Found(person, attendance, way.why))

    @cached_property
    def _is_short(self) -> bool:
        return is_short(self.db, self.meeting or "")

    def _look_through(self, ways: list[Walk], meeting: str) -> None:
        """Those on a short list, each row looked at once."""
        ranks = " ".join(f"WHEN {way.condition} THEN {rank}" for rank, way in enumerate(ways))
        sql = (
            f"SELECT * FROM (SELECT s.id, a.id, CASE {ranks} END AS rank, s.family, s.given"
            " FROM attendance a CROSS JOIN person_search s ON s.id = a.person"
            " WHERE a.meeting = ?) WHERE rank IS NOT NULL ORDER BY rank, family, given LIMIT ?"
        )
        values = [value for way in ways for value in way.values]
        rows = self.db.execute(sql, [*values, meeting, self.limit + len(self.found)]).fetchall()
        for person, attendance, rank, *_ in rows:
            self.found.setdefault(person, Found(person, attendance, ways[rank].why))


def is_short(db: Database, meeting: str) -> bool:
    """Whether looking through the meeting's list takes less than walking along all names."""
    sql = "SELECT 1 FROM attendance WHERE meeting = ? LIMIT 1 OFFSET ?"
    return db.execute(sql, [meeting, _SHORT_LIST]).fetchone() is None


def elsewhere(db: Database, persons: Sequence[str]) -> set[str]:
    """Those of `persons` who are on the list of any meeting."""
    if not persons:
        return set()
    marks = ", ".join("?" * len(persons))
    sql = f"SELECT DISTINCT person FROM attendance WHERE person IN ({marks})"
    return {person for (person,) in db.execute(sql, list(persons)).fetchall()}


def attendance_condition(text: str) -> tuple[str, list[str]]:
    """An SQL condition on `person_search s` for a list that `text` filters."""
    ways = walks.sure(text)
    if not ways:
        return "0", []
    condition = " OR ".join(f"({way.condition})" for way in ways)
    return f"({condition})", [value for way in ways for value in way.values]


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
