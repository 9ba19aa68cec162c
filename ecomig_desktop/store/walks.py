"""What a typed text may mean, as walks along the indexes of the keys by which people are found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from ecomig_desktop.georgian.keys import name_key, query_keys, split_words
from ecomig_desktop.store.names_there import NAMES, NamesThere

WHYS = ("exact", "prefix", "order", "phone", "email", "near")
"""Why somebody is found: the names are what was typed, or begin so, given name first or a single
word; both names in the other order; phone; e-mail; a name is one edit away."""

_READINGS = 3
"""How many readings of each of two words are combined."""
LAST = "\uffff"
"""What comes after every sign that a key may go on with."""
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
    if not text:
        return ""
    digits = text if text.isascii() and text.isdecimal() else _NOT_DIGITS.sub("", text)
    return digits[-9:] if len(digits) >= 6 else ""


@dataclass(frozen=True, slots=True)
class Walk:
    """One reading of what was typed, as a walk along an index of `person_search s`.

    `condition` with `values` says the same of a single row; `why` is one of `WHYS`. A walk for
    two words, or for many names, first steps over the names that there are (`beginning` with
    `first`, or `source` with `first`), then seeks each of them. It comes by nobody where of any
    name in `needs` none there is begins with one of the keys, or is it if `whole`.
    """

    why: str
    condition: str
    values: tuple[str, ...]
    beginning: str = ""
    source: str = "person_search s"
    step: str = ""
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    needs: tuple[tuple[str, tuple[str, ...]], ...] = ()
    whole: bool = False

    def sql(self, columns: str, join: str = "") -> str:
        """A query along the walk; its values are `first`, those of `join`, `last`, a limit."""
        where = self.step or self.condition
        return f"{self.beginning} SELECT {columns} FROM {self.source} {join} WHERE {where} LIMIT ?"

    @property
    def ends(self) -> tuple[str, ...]:
        """The values of the query's WHERE."""
        return self.last if self.step else self.values

    def may_find(self, there: NamesThere) -> bool:
        """Whether there are the names that it takes."""
        is_there = there.is_whole if self.whole else there.begins
        return all(any(is_there(name, key) for key in keys) for name, keys in self.needs)


def sure(text: str) -> list[Walk]:
    """The readings of what was typed, the best first; none where it can mean nobody."""
    words = split_words(text)
    digits = phone_key(text) or "".join(letter for letter in text if letter.isdecimal())
    if not are_names(text, words, digits):
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
        *(_begins(name, together) for name in NAMES if together),
        _same_names("order", second, first),
        *(_both_names("order", given, family) for family, given in pairs),
    ]


def are_names(text: str, words: Sequence[str], digits: str) -> bool:
    """Whether what was typed is to be looked for in names; `digits` are those in it."""
    numbers = len(digits) >= 3 and not any(letter.isalpha() for letter in text)
    return bool(words) and not numbers and "@" not in text


def _one_word(keys: Sequence[str]) -> list[Walk]:
    if not keys:
        return []
    exact = [_is(name, tuple(keys)) for name in NAMES]
    return exact + [_begins(name, key) for key in keys for name in NAMES]


def _is(name: str, keys: tuple[str, ...]) -> Walk:
    """Everybody whose `name` is one of these keys."""
    needs = ((name, keys),)
    return Walk("exact", f"s.{name} IN ({_marks(keys)})", keys, needs=needs, whole=True)


def _begins(name: str, key: str) -> Walk:
    """Everybody whose `name` begins so."""
    return replace(_prefix("prefix", name, key), needs=((name, (key,)),))


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _prefix(why: str, name: str, prefix: str, known: str = "") -> Walk:
    """Everybody whose key `name` begins so; `known` is what a partial index has to hear."""
    return Walk(why, f"s.{name} >= ? AND s.{name} < ?{known}", between(prefix))


def _same_names(why: str, given: Sequence[str], family: Sequence[str]) -> Walk:
    """Everybody with one of these given and one of these family names."""
    condition = f"s.family IN ({_marks(family)}) AND s.given IN ({_marks(given)})"
    needs = (("family", tuple(family)), ("given", tuple(given)))
    return Walk(why, condition, (*family, *given), needs=needs, whole=True)


def _both_names(why: str, given: str, family: str) -> Walk:
    """Everybody both of whose names begin so. Given names are few, so they are stepped over:
    walking everybody called Nino for one family name would take ten times as long."""
    given_names, family_names = between(given), between(family)
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
        needs=(("family", (family,)), ("given", (given,))),
    )


def between(prefix: str) -> tuple[str, str]:
    """The keys that begin so are from the one up to, and without, the other."""
    return prefix, prefix + LAST
