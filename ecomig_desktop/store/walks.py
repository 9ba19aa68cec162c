"""What a typed text may mean, as walks along the indexes of the keys by which people are found."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import product

import orjson
from sqlite_utils import Database

from ecomig_desktop.georgian.keys import name_key, query_keys, split_words, unfolded_keys
from ecomig_desktop.georgian.near import near as near_keys

WHYS = ("exact", "prefix", "order", "phone", "email", "near")
"""Why somebody is found: the names are what was typed, or begin so, given name first or a single
word; both names in the other order; phone; e-mail; a name is one edit away."""

_READINGS = 3
"""How many readings of each of two words are combined."""
_NEAR_READINGS = 2
_MOST_NEAR = 60
"""How many different names that are near are looked at."""
_NAMES = ("family", "given")
_GIVEN_NAMES = (
    "WITH RECURSIVE names(given) AS ("
    " SELECT min(given) FROM person_search WHERE given >= ? AND given < ?"
    " UNION ALL SELECT (SELECT min(p.given) FROM person_search p"
    "  WHERE p.given > names.given AND p.given < ?) FROM names WHERE names.given IS NOT NULL)"
)
"""Every given name in a range, each found by one seek."""
_NOT_DIGITS = re.compile(r"[^0-9]+")


def phone_key(text: str) -> str:
    """The last nine digits: a Georgian number without its country code. "" if fewer than six."""
    digits = text if text.isascii() and text.isdecimal() else _NOT_DIGITS.sub("", text)
    return digits[-9:] if len(digits) >= 6 else ""


@dataclass(frozen=True, slots=True)
class Walk:
    """One reading of what was typed, as a walk along an index of `person_search s`.

    `condition` with `values` says the same of a single row; `why` is one of `WHYS`. A walk for
    two words, or for many names, first steps over the names that there are (`beginning` with
    `first`, or `source` with `first`), then seeks each of them.
    """

    why: str
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


def sure(text: str) -> list[Walk]:
    """The readings of what was typed, the best first; none where it can mean nobody."""
    words = split_words(text)
    digits = phone_key(text) or "".join(letter for letter in text if letter.isdecimal())
    if not _are_names(text, words, digits):
        if "@" in text and words:
            return [_prefix("email", "email", text.strip().casefold(), " AND s.email <> ''")]
        known = " AND s.phone <> ''"
        return [_prefix("phone", "phone", digits, known)] if len(digits) >= 3 else []
    if len(words) == 1:
        return _one_word(query_keys(words[0]))
    first, second = (query_keys(word)[:_READINGS] for word in (words[0], words[-1]))
    if not (first and second):
        return []
    pairs = list(product(first, second))
    together = name_key("".join(words))
    return [
        _same_names("exact", first, second),
        *(_both_names("prefix", given, family) for given, family in pairs),
        *(_prefix("prefix", name, together) for name in _NAMES if together),
        _same_names("order", second, first),
        *(_both_names("order", given, family) for family, given in pairs),
    ]


def _are_names(text: str, words: Sequence[str], digits: str) -> bool:
    numbers = len(digits) >= 3 and not any(letter.isalpha() for letter in text)
    return bool(words) and not numbers and "@" not in text


def _one_word(keys: Sequence[str]) -> list[Walk]:
    if not keys:
        return []
    exact = [Walk("exact", f"s.{name} IN ({_marks(keys)})", tuple(keys)) for name in _NAMES]
    return exact + [_prefix("prefix", name, key) for key in keys for name in _NAMES]


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _prefix(why: str, name: str, prefix: str, known: str = "") -> Walk:
    """Everybody whose key `name` begins so; `known` is what a partial index has to hear."""
    return Walk(why, f"s.{name} >= ? AND s.{name} < ?{known}", _between(prefix))


def _same_names(why: str, given: Sequence[str], family: Sequence[str]) -> Walk:
    """Everybody with one of these given and one of these family names."""
    condition = f"s.family IN ({_marks(family)}) AND s.given IN ({_marks(given)})"
    return Walk(why, condition, (*family, *given))


def _both_names(why: str, given: str, family: str) -> Walk:
    """Everybody both of whose names begin so. Given names are few, so they are stepped over:
    walking everybody called Nino for one family name would take ten times as long."""
    given_names, family_names = _between(given), _between(family)
    condition = "s.given >= ? AND s.given < ? AND s.family >= ? AND s.family < ?"
    return Walk(
        why,
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


def near(db: Database, text: str) -> list[Walk]:
    """The walks to whom one edit in one of the typed words leads, whole names first."""
    words = split_words(text)
    if not _are_names(text, words, "".join(letter for letter in text if letter.isdecimal())):
        return []
    if len(words) == 1:
        found = {name: _near_names(db, name, words[0]) for name in _NAMES}
        steps = [_names("family", found["family"][0]), _names("given", found["given"][0])]
        steps += [_names("family", found["family"][1]), _names("given", found["given"][1])]
        return [step for step in steps if step]
    one, other = words[0], words[-1]
    walks: list[Walk] = []
    for given, family in ((one, other), (other, one)):
        walks += _near_beside(db, "family", family, "given", given)
        walks += _near_beside(db, "given", given, "family", family)
    return walks


def _near_beside(db: Database, name: str, slipped: str, other: str, typed: str) -> list[Walk]:
    """Everybody whose `name` is near a word, and whose `other` name begins with another."""
    begun = [
        key for key in query_keys(typed)[:_NEAR_READINGS] if _reach(db, other, key) == len(key)
    ]
    if not begun:
        return []
    found = _near_names(db, name, slipped)
    walks = [_names(name, names, other, key) for names in found for key in begun]
    return [walk for walk in walks if walk]


def _names(name: str, names: Sequence[str], other: str = "", prefix: str = "") -> Walk | None:
    """Everybody with one of these names; the `other` name begins with `prefix`."""
    if not names:
        return None
    listed = _json(names)
    also = f" AND s.{other} >= ? AND s.{other} < ?" if other else ""
    last = _between(prefix) if other else ()
    return Walk(
        "near",
        f"s.{name} IN (SELECT value FROM json_each(?)){also}",
        (listed, *last),
        source="json_each(?) n CROSS JOIN person_search s",
        step=f"s.{name} = n.value{also}",
        first=(listed,),
        last=last,
    )


def _near_names(db: Database, name: str, word: str) -> tuple[list[str], list[str]]:
    """The names that there are one edit away from a word: whole ones, and those begun so."""
    keys = [near_keys(key, _reach(db, name, key)) for key in unfolded_keys(word)]
    whole = _there_are(db, name, {key for each in keys for key in each.whole})
    begun = {key for each in keys for key in each.begun}
    if not begun:
        return whole, []
    rows = db.execute(_all_begun(name), [_json(sorted(begun)), _MOST_NEAR]).fetchall()
    found = sorted({key for (key,) in rows}.difference(whole))
    return whole + [key for key in found if key in begun], [k for k in found if k not in begun]


def _there_are(db: Database, name: str, keys: Set[str]) -> list[str]:
    """Those of these names that there are."""
    if not keys:
        return []
    sql = (
        "SELECT t.value FROM json_each(?) t WHERE EXISTS"
        f" (SELECT 1 FROM person_search p WHERE p.{name} = t.value) LIMIT ?"
    )
    return [key for (key,) in db.execute(sql, [_json(sorted(keys)), _MOST_NEAR]).fetchall()]


def _json(values: Sequence[str]) -> str:
    return orjson.dumps(values).decode()


def _reach(db: Database, name: str, key: str) -> int:
    """How many signs of a key some `name` begins with: a slip is not after them."""
    sql = (
        f"SELECT (SELECT max({name}) FROM person_search WHERE {name} <= ?),"
        f" (SELECT min({name}) FROM person_search WHERE {name} >= ?)"
    )
    beside = db.execute(sql, [key, key]).fetchone()
    return max((_alike(key, each) for each in beside if each), default=0)


def _alike(one: str, other: str) -> int:
    """How many signs two keys begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _all_begun(name: str) -> str:
    """A query for the different names that begin with any of many prefixes, each found by one
    seek."""
    return (
        "WITH RECURSIVE names(prefix, name) AS ("
        " SELECT prefix, name FROM (SELECT t.value AS prefix,"
        f" (SELECT min(p.{name}) FROM person_search p WHERE p.{name} >= t.value"
        f"   AND p.{name} < t.value || char(65535)) AS name FROM json_each(?) t)"
        "  WHERE name IS NOT NULL"
        f" UNION ALL SELECT n.prefix, (SELECT min(p.{name}) FROM person_search p"
        f"  WHERE p.{name} > n.name AND p.{name} < n.prefix || char(65535))"
        "  FROM names n WHERE n.name IS NOT NULL)"
        " SELECT DISTINCT name FROM names WHERE name IS NOT NULL LIMIT ?"
    )
