"""What people of lists are compared by, and whether two of them are one. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from ecomig_desktop.domain.change import Value
from ecomig_desktop.georgian.given_names import same_name, stem
from ecomig_desktop.georgian.keys import name_key
from ecomig_desktop.workbook.comparing import keys_of

_NUMBERS = re.compile(r"[,;/|]|\s{2,}")
_ONE_NUMBER = 13
"""Digits that one number has at most: a country code with 00 before it."""
_KNOWN_GENDERS = frozenset(("female", "male"))
_SHORTEST_BEGINNING = 3
_SHORTEST_NEAR = 4


@dataclass(frozen=True, slots=True)
class Face:
    """The keys of one person: "" or empty where nothing is known."""

    given: str
    family: str
    phones: frozenset[str]
    email: str
    gender: str
    organisation: str
    municipality: str

    def shares(self, other: Face) -> int:
        """How many of phone and e-mail two people have in common."""
        same_email = bool(self.email) and self.email == other.email
        return int(not self.phones.isdisjoint(other.phones)) + int(same_email)


def face_of(values: Mapping[str, Value]) -> Face:
    """The face of a person with these values by column."""
    get = values.get
    family, given, phone, email = keys_of(values)
    several = bool(phone) and len(str(get("phone"))) > _ONE_NUMBER
    phones = phones_of(str(get("phone"))) if several else frozenset(filter(None, (phone,)))
    return Face(
        given,
        family,
        phones,
        email,
        str(get("gender") or ""),
        text_key(str(get("organisation") or "")),
        str(get("municipality") or ""),
    )


@lru_cache(maxsize=8192)
def text_key(text: str) -> str:
    """One key for every spelling of an organisation or position; signs and spaces do not count."""
    return name_key(text)


def phones_of(text: str) -> frozenset[str]:
    """The keys of every number in a text, as the workbook finds them, and of all of it."""
    several = sum(map(str.isdecimal, text)) > _ONE_NUMBER
    parts = (*_NUMBERS.split(text), text) if several else (text,)
    numbers = (keys_of({"phone": part})[2] for part in parts)
    return frozenset(filter(None, numbers))


def names_alike(one: Face, other: Face) -> str:
    """Whether the names may be one person's where a phone or an e-mail already says so: "so",
    "swapped" (what is given in one is family in the other), or ""."""
    for way, given, family in (
        ("so", other.given, other.family),
        ("swapped", other.family, other.given),
    ):
        ways = (_given_way(one.given, given), _family_way(one.family, family))
        if "other" not in ways and ways != ("missing", "missing"):
            return way
    return ""


def same_names(one: Face, other: Face) -> str:
    """Whether both names are equal, in whatever spelling or order: "so", "swapped" or ""."""
    if (one.given, one.family) == (other.given, other.family):
        return "so"
    return "swapped" if (one.given, one.family) == (other.family, other.given) else ""


def are_apart(one: Face, other: Face) -> bool:
    """Whether two people of one name are two: another gender, or both phone and e-mail known of
    both, and neither the same."""
    if {one.gender, other.gender} == _KNOWN_GENDERS:
        return True
    both = one.phones and other.phones and one.email and other.email
    return bool(both) and not one.shares(other)


def are_twice(one: Face, other: Face) -> bool:
    """Whether two rows of one list are the same person. Rows stand side by side because they
    differ, so that namesakes are one only where nothing that is known of both differs."""
    if one.shares(other):
        return bool(names_alike(one, other))
    if not same_names(one, other) or are_apart(one, other):
        return False
    pairs = (
        (one.phones, other.phones),
        (one.email, other.email),
        (one.organisation, other.organisation),
        (one.municipality, other.municipality),
    )
    return all(not here or not there or here == there for here, there in pairs)


@lru_cache(maxsize=1 << 15)
def _given_way(here: str, there: str) -> str:
    return _way(here, there, _is_given_form)


@lru_cache(maxsize=1 << 15)
def _family_way(here: str, there: str) -> str:
    return _way(here, there, _is_family_form)


def _way(here: str, there: str, is_form: Callable[[str, str], bool]) -> str:
    """How two names stand to each other: "missing", "equal", "like" or "other". `is_form` says
    whether the shorter of two stems is another form of the longer."""
    if not here or not there:
        return "missing"
    shorter, longer = sorted((stem(here), stem(there)), key=len)
    if shorter == longer:
        return "equal"
    return "like" if is_form(shorter, longer) or _is_near(shorter, longer) else "other"


def _is_given_form(shorter: str, longer: str) -> bool:
    short_form = len(shorter) >= _SHORTEST_BEGINNING or len(shorter) == 1
    return same_name(shorter, longer) or (short_form and longer.startswith(shorter))


def _is_family_form(shorter: str, longer: str) -> bool:
    if len(shorter) == 1:
        return longer.startswith(shorter)
    # Half of a double name; shorter beginnings are other families: გელა, გელაშვილი.
    return len(shorter) > _SHORTEST_NEAR and longer.endswith(shorter)


def _is_near(here: str, there: str) -> bool:
    """Whether one slip of the finger lies between two names."""
    if min(len(here), len(there)) < _SHORTEST_NEAR:
        return False
    return bool(OSA.distance(here, there, score_cutoff=1) <= 1)
