"""A person as two of them are compared: keys in place of spellings, names told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ecomig_desktop.georgian.given_names import stem
from ecomig_desktop.georgian.keys import name_key
from ecomig_desktop.georgian.names import split_name

_PARTS = re.compile(r"[\s\-–—]+")
_SHORTEST_PART = 3


class Entry(NamedTuple):
    """What is known of one person. "" where nothing is.

    `family` and `given` are stems of phonetic keys, the `_parts` those of double names, and
    `written` is the name as somebody typed it.
    """

    id: str
    family: str
    given: str
    family_parts: tuple[str, ...]
    given_parts: tuple[str, ...]
    written: tuple[str, str]
    phone: str
    email: str
    organisation: str
    sector: str
    municipality: str
    gender: str
    age_group: str


def entry_of(stored: Iterable[str | None]) -> Entry:
    """The entry of a person as `store.likeness.people` reads one."""
    values = ["" if value is None else value for value in stored]
    row, given, family, organisation, sector, place, gender, age, family_key, given_key = values[
        :10
    ]
    if not (family_key and given_key):
        given, family, given_key, family_key = _told_apart(given, family, given_key, family_key)
    return Entry(
        row,
        stem(family_key),
        stem(given_key),
        _parts(family),
        _parts(given),
        (given, family),
        values[10],
        values[11],
        _organisation_key(organisation),
        sector,
        place,
        "" if gender == "undisclosed" else gender,
        age,
    )


def _told_apart(
    given: str, family: str, given_key: str, family_key: str
) -> tuple[str, str, str, str]:
    """Both names, where the whole name was typed into one field."""
    whole = (given or family).strip()
    if " " in whole:
        given, family = split_name(whole)
        given_key, family_key = name_key(given), name_key(family)
    return given, family, given_key, family_key


def _parts(name: str) -> tuple[str, ...]:
    """The stems of the parts of a double name; none for a simple one."""
    if "-" not in name and " " not in name:
        return ()
    stems = (stem(name_key(part)) for part in _PARTS.split(name))
    found = tuple(part for part in stems if len(part) >= _SHORTEST_PART)
    return found if len(found) > 1 else ()


@lru_cache(maxsize=8192)
def _organisation_key(name: str) -> str:
    """The keys of its words, as rapidfuzz compares them."""
    return " ".join(filter(None, (name_key(word) for word in name.split())))
