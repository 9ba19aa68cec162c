"""How much of a typed key begins a name that there is: asked once for all keys of a keystroke, so
that no walk sets out that comes by nobody."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import orjson
from sqlite_utils import Database

NAMES = ("family", "given")
_BESIDE = ", ".join(
    f"(SELECT max({name}) FROM person_search WHERE {name} <= t.value),"
    f" (SELECT min({name}) FROM person_search WHERE {name} >= t.value)"
    for name in NAMES
)


@dataclass(frozen=True, slots=True)
class NamesThere:
    """What the family and given names that there are say to some keys."""

    _beside: dict[tuple[str, str], tuple[str, str]]
    """Per name and key the last name up to it, and the first from it; "" for none."""

    def is_whole(self, name: str, key: str) -> bool:
        """Whether somebody's `name` is that key."""
        return self._beside[name, key][1] == key

    def begins(self, name: str, key: str) -> bool:
        """Whether somebody's `name` begins so."""
        return self._beside[name, key][1].startswith(key)

    def reach(self, name: str, key: str) -> int:
        """How many signs of a key somebody's `name` begins with: a slip is not after them."""
        return max(_alike(key, each) for each in self._beside[name, key])


def names_there(db: Database, keys: Collection[str]) -> NamesThere:
    """What there is to these keys, of which none is empty."""
    beside: dict[tuple[str, str], tuple[str, str]] = {}
    if keys:
        sql = f"SELECT t.value, {_BESIDE} FROM json_each(?) t"
        for key, *found in db.execute(sql, [orjson.dumps(list(keys)).decode()]).fetchall():
            for at, name in enumerate(NAMES):
                beside[name, key] = (found[2 * at] or "", found[2 * at + 1] or "")
    return NamesThere(beside)


def _alike(one: str, other: str) -> int:
    """How many signs two keys begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
