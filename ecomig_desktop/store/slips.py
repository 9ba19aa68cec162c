"""Whom a typed text may mean but for one slip of the fingers, as walks like those of `walks`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import orjson
from sqlite_utils import Database

from ecomig_desktop.georgian.keys import query_keys, split_words, unfolded_keys
from ecomig_desktop.georgian.near import near as near_keys
from ecomig_desktop.georgian.near import undoubled
from ecomig_desktop.store.names_there import NAMES, NamesThere
from ecomig_desktop.store.walks import LAST, Walk, are_names, between

_READINGS = 2
_MOST = 60
"""How many different names that are near are looked at."""
_IS = "p.{name} = t.value"
_BEGINS = f"p.{{name}} >= t.value AND p.{{name}} < t.value || '{LAST}'"


def keys_of(text: str) -> set[str]:
    """The keys of which `near` has to be told what there is."""
    words = _words(text)
    nearly = {undoubled(key) for word in words for key in unfolded_keys(word)}
    return nearly.union(*(query_keys(word)[:_READINGS] for word in words))


def near(db: Database, text: str, there: NamesThere) -> list[Walk]:
    """The walks to whom one edit in one of the typed words leads, whole names first."""
    words = _words(text)
    if len(words) < 2:
        near = [(name, _near_names(db, name, word, there)) for word in words for name in NAMES]
        whole = [_named(name, names.whole) for name, names in near if names.whole]
        return whole + [_begun(name, names.begun) for name, names in near if names.begun]
    one, other = words
    return [
        walk
        for given, family in ((one, other), (other, one))
        for slipped, sound in (
            (("family", family), ("given", given)),
            (("given", given), ("family", family)),
        )
        for walk in _near_beside(db, slipped, sound, there)
    ]


def _words(text: str) -> tuple[str, ...]:
    """The one word, or the first and the last of several; none where no name is looked for."""
    words = split_words(text)
    if not are_names(text, words, "".join(letter for letter in text if letter.isdecimal())):
        return ()
    return words if len(words) == 1 else (words[0], words[-1])


def _near_beside(
    db: Database, slipped: tuple[str, str], sound: tuple[str, str], there: NamesThere
) -> list[Walk]:
    """Everybody one of whose names is near a word, and whose other one begins with another."""
    (name, word), (other, typed) = slipped, sound
    begun = [key for key in query_keys(typed)[:_READINGS] if there.begins(other, key)]
    if not begun:
        return []
    found = _near_names(db, name, word, there)
    whole, longer = found.whole, found.begun
    if longer and name == "given":
        # Those called Tamar are too many to be asked for their family names one by one.
        longer = [each for each in _all_begun(db, name, longer) if each not in whole]
        return [
            _named(name, names, other, key) for names in (whole, longer) if names for key in begun
        ]
    walks = [_named(name, whole, other, key) for key in begun if whole]
    return walks + [_begun(name, longer, other, key) for key in begun if longer]


def _named(name: str, names: Sequence[str], other: str = "", prefix: str = "") -> Walk:
    """Everybody with one of these names; the `other` name begins with `prefix`."""
    among = f"s.{name} IN (SELECT value FROM json_each(?))"
    return _walk(names, among, f"s.{name} = n.value", other, prefix)


def _begun(name: str, prefixes: Sequence[str], other: str = "", prefix: str = "") -> Walk:
    """The same where a name begins with one of `prefixes`, of which none begins another."""
    begins = f"s.{name} >= n.value AND s.{name} < n.value || '{LAST}'"
    among = f"EXISTS (SELECT 1 FROM json_each(?) n WHERE {begins})"
    return _walk(prefixes, among, begins, other, prefix)


def _walk(keys: Sequence[str], among: str, step: str, other: str, prefix: str) -> Walk:
    also = f" AND s.{other} >= ? AND s.{other} < ?" if other else ""
    last = between(prefix) if other else ()
    return Walk(
        "near",
        among + also,
        (_json(keys), *last),
        source="json_each(?) n CROSS JOIN person_search s",
        step=step + also,
        first=(_json(keys),),
        last=last,
    )


class _NearNames(NamedTuple):
    """Names one edit away from a word: those that there are, and what others begin with."""

    whole: list[str]
    begun: list[str]


def _near_names(db: Database, name: str, word: str, there: NamesThere) -> _NearNames:
    keys = [near_keys(key, there.reach(name, undoubled(key))) for key in unfolded_keys(word)]
    whole = _that_are(db, name, _IS, frozenset().union(*(each.whole for each in keys)))
    begun = _that_are(db, name, _BEGINS, frozenset().union(*(each.begun for each in keys)))
    outer: list[str] = []
    for key in begun:  # sorted: what begins another key stands before it
        if not outer or not key.startswith(outer[-1]):
            outer.append(key)
    named = _that_are(db, name, _IS, begun)
    return _NearNames((whole + named)[:_MOST], outer)


def _that_are(db: Database, name: str, fits: str, keys: Iterable[str]) -> list[str]:
    """Those of these keys that fit some name, in their order."""
    listed = list(keys)
    if not listed:
        return []
    condition = fits.format(name=name)
    sql = (
        "SELECT t.value FROM json_each(?) t"
        f" WHERE EXISTS (SELECT 1 FROM person_search p WHERE {condition})"
    )
    return sorted(key for (key,) in db.execute(sql, [_json(listed)]).fetchall())


def _json(values: Sequence[str]) -> str:
    return orjson.dumps(values).decode()


def _all_begun(db: Database, name: str, prefixes: Sequence[str]) -> list[str]:
    """The different names that begin with prefixes of which each begins one: they are stepped
    over one by one, whoever has them."""
    sql = (
        "WITH RECURSIVE names(prefix, name) AS ("
        f" SELECT t.value, (SELECT min(p.{name}) FROM person_search p WHERE p.{name} >= t.value)"
        "  FROM json_each(?) t"
        f" UNION ALL SELECT n.prefix, (SELECT min(p.{name}) FROM person_search p"
        f"  WHERE p.{name} > n.name AND p.{name} < n.prefix || '{LAST}')"
        "  FROM names n WHERE n.name IS NOT NULL)"
        " SELECT DISTINCT name FROM names WHERE name IS NOT NULL LIMIT ?"
    )
    return sorted(key for (key,) in db.execute(sql, [_json(prefixes), _MOST]).fetchall())
