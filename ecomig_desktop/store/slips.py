"""Whom a typed text may mean but for one slip of the fingers, as walks like those of `walks`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
        found = [(name, _near_names(db, name, word, there)) for word in words for name in NAMES]
        walks = [_names(name, names[part]) for part in (0, 1) for name, names in found]
        return [walk for walk in walks if walk]
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
    walks = [_names(name, names, other, key) for names in found for key in begun]
    return [walk for walk in walks if walk]


def _names(name: str, names: Sequence[str], other: str = "", prefix: str = "") -> Walk | None:
    """Everybody with one of these names; the `other` name begins with `prefix`."""
    if not names:
        return None
    listed = _json(names)
    also = f" AND s.{other} >= ? AND s.{other} < ?" if other else ""
    last = between(prefix) if other else ()
    return Walk(
        "near",
        f"s.{name} IN (SELECT value FROM json_each(?)){also}",
        (listed, *last),
        source="json_each(?) n CROSS JOIN person_search s",
        step=f"s.{name} = n.value{also}",
        first=(listed,),
        last=last,
    )


def _near_names(
    db: Database, name: str, word: str, there: NamesThere
) -> tuple[list[str], list[str]]:
    """The names that there are one edit away from a word: whole ones, and those begun so."""
    keys = [near_keys(key, there.reach(name, undoubled(key))) for key in unfolded_keys(word)]
    whole = _that_are(db, name, _IS, frozenset().union(*(each.whole for each in keys)))[:_MOST]
    begun = _that_are(db, name, _BEGINS, frozenset().union(*(each.begun for each in keys)))
    if not begun:
        return whole, []
    rows = db.execute(_all_begun(name), [_json(begun), _MOST]).fetchall()
    found = sorted({key for (key,) in rows}.difference(whole))
    return whole + [key for key in found if key in begun], [k for k in found if k not in begun]


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


def _all_begun(name: str) -> str:
    """A query for the different names that begin with prefixes of which each begins one: they
    are stepped over one by one, whoever has them."""
    return (
        "WITH RECURSIVE names(prefix, name) AS ("
        f" SELECT t.value, (SELECT min(p.{name}) FROM person_search p WHERE p.{name} >= t.value)"
        "  FROM json_each(?) t"
        f" UNION ALL SELECT n.prefix, (SELECT min(p.{name}) FROM person_search p"
        f"  WHERE p.{name} > n.name AND p.{name} < n.prefix || '{LAST}')"
        "  FROM names n WHERE n.name IS NOT NULL)"
        " SELECT DISTINCT name FROM names WHERE name IS NOT NULL LIMIT ?"
    )
