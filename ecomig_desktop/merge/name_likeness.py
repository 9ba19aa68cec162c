"""How much two names speak for one person: in bits, and in which way they are alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import log2
from typing import NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from ecomig_desktop.georgian.alphabet import is_georgian
from ecomig_desktop.georgian.given_names import same_name
from ecomig_desktop.merge.entries import Entry

_BACKGROUND = 500
"""As many made-up people are counted among the real ones, so that a short list, on which every
name is rare, does not take a common name for a rare one."""
_USUAL_GIVEN, _USUAL_FAMILY = 0.01, 0.0005
_SLIP = 0.005
"""How often somebody slips so that this one other spelling comes out."""
_ALIKE = 0.86
SHORTEST_BEGINNING = 3
_CYRILLIC = re.compile("[\u0400-\u04ff]")


class Likeness(NamedTuple):
    """Bits of evidence, below zero against, and the way: "equal", "form", "near", "begins",
    "initial", "part", "missing", "alike" or "other"."""

    bits: float
    way: str


MISSING = Likeness(0.0, "missing")
AGREEING = ("equal", "form", "near", "begins", "initial", "part")


class Rarity:
    """How rare each name is among the people compared. Given and family names are counted
    together, so that names that changed places are no rarer for it."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._counted: Counter[str] = Counter()
        self._people = 0
        for entry in entries:
            self._people += 1
            self._counted[entry.given] += 1
            self._counted[entry.family] += 1

    def share(self, one: str, other: str, usual: float) -> float:
        """The share of people with the more common of two names, the pair not counted."""
        counted = self._counted
        others = counted[one] - 2 if one == other else max(counted[one], counted[other]) - 1
        return self._smoothed(others, usual)

    def rarer_share(self, one: str, other: str, usual: float) -> float:
        """The share of people with the rarer one: a slip is rare, another name is not."""
        return self._smoothed(min(self._counted[one], self._counted[other]) - 1, usual)

    def _smoothed(self, others: int, usual: float) -> float:
        return (max(others, 0) + _BACKGROUND * usual) / (self._people + _BACKGROUND)


def given_likeness(one: Entry, other: Entry, rarity: Rarity) -> Likeness:
    """What the given names say."""
    here, there = one.given, other.given
    if not here or not there:
        return MISSING
    way = _given_way(here, there)
    if way == "equal":
        return Likeness(-log2(rarity.share(here, there, _USUAL_GIVEN)), way)
    if way in ("form", "begins"):
        return Likeness(-0.7 * log2(rarity.share(here, there, _USUAL_GIVEN)) - 0.5, way)
    if way == "near":
        return Likeness(log2(_SLIP / rarity.rarer_share(here, there, _USUAL_GIVEN)), way)
    if way == "initial":
        return Likeness(2.5, way)
    if shared := _shared_part(one.given, one.given_parts, other.given, other.given_parts):
        return Likeness(-log2(rarity.share(shared, shared, _USUAL_GIVEN)) - 1.5, "part")
    return Likeness(-1.5, way) if way == "alike" else Likeness(-5.0, way)


def family_likeness(one: Entry, other: Entry, rarity: Rarity) -> Likeness:
    """What the family names say."""
    here, there = one.family, other.family
    if not here or not there:
        return MISSING
    if here == there:
        return Likeness(-log2(rarity.share(here, there, _USUAL_FAMILY)), "equal")
    if shared := _shared_part(one.family, one.family_parts, other.family, other.family_parts):
        return Likeness(-log2(rarity.share(shared, shared, _USUAL_FAMILY)) - 1.5, "part")
    if is_near(here, there):
        return Likeness(log2(_SLIP / rarity.rarer_share(here, there, _USUAL_FAMILY)), "near")
    # Women take another family name or go back to their own; men do not.
    married = "female" in (one.gender, other.gender)
    if JaroWinkler.similarity(here, there, score_cutoff=_ALIKE + 0.04):
        return Likeness(-1.0, "alike")
    return Likeness(-3.0 if married else -5.0, "other")


@lru_cache(maxsize=1 << 16)
def _given_way(here: str, there: str) -> str:
    if here == there:
        return "equal"
    if min(len(here), len(there)) == 1:
        return "initial" if here[0] == there[0] else "other"
    if same_name(here, there):
        return "form"
    if is_near(here, there):
        return "near"
    if begins(here, there):
        return "begins"
    if here[:2] == there[:2] or JaroWinkler.similarity(here, there, score_cutoff=_ALIKE):
        return "alike"  # many short names keep the first letters of the long one
    return "other"


def begins(one: str, other: str) -> bool:
    """Whether one stem is the beginning of the other, as many short names are."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= SHORTEST_BEGINNING and longer.startswith(shorter)


def is_near(one: str, other: str) -> bool:
    """Whether one slip of the finger lies between two stems: a letter more, less, another, or
    two that changed places; in a long name two."""
    shorter = min(len(one), len(other))
    if shorter < 3:
        return False
    allowed = 2 if shorter >= 9 else 1
    return bool(OSA.distance(one, other, score_cutoff=allowed) <= allowed)


def _shared_part(
    one: str, one_parts: tuple[str, ...], other: str, other_parts: tuple[str, ...]
) -> str:
    """The part that a double name has in common with the other name; "" if there is none."""
    if not one_parts and not other_parts:
        return ""
    here, there = {one, *one_parts}, {other, *other_parts}
    return max(here & there, key=len, default="")


def script_of(name: str) -> str:
    """Of "georgian", "cyrillic", "latin"; "" for a name without letters."""
    if not any(letter.isalpha() for letter in name):
        return ""
    if _CYRILLIC.search(name):
        return "cyrillic"
    return "georgian" if is_georgian(name) else "latin"
