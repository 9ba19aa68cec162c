"""How likely two records are one person, and why. Pure: it is told all that it knows.

Evidence is counted in bits, as Fellegi and Sunter do: each says how much more often it is seen of
one person than of two, and the rarer what agrees, the more it says. Two people picked at random
begin far below zero.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import log2

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import AGE_GROUPS
from ecomig_desktop.merge.entries import Entry
from ecomig_desktop.merge.evidence import Evidence, Likelihood, Names, score_of_bits
from ecomig_desktop.merge.name_likeness import MISSING, Rarity, family_likeness, given_likeness

LIKELY = 0.4
"""The least score that is shown, chosen by `python -m tests.benchmarks duplicates`."""

_DUPLICATES = 0.1
"""How many records more there are of a person, as a guess before anything is known."""
_FEWEST = 50
_SHARED_FAMILY = 2.0  # families share phones, so their name says little once the phone agrees
_SHARED_SURROUNDINGS = 1.0
_SHARED_GIVEN = 4.0
_SWAPPED = -1.0
_NOT_ALONE = 0.6  # place and organisation go together, and family names with places
_MOST_OF_PLACE, _MOST_OF_ORGANISATION, _SAME = 5.0, 7.0, 0.5
_MOST_OF_THE_REST = _NOT_ALONE * (_MOST_OF_PLACE + _MOST_OF_ORGANISATION) + 2 * _SAME
_SIMILAR = 86


class Scorer:
    """Scores pairs of people among `entries`; `seen` tells at which meetings each arrived."""

    def __init__(
        self, entries: Iterable[Entry], seen: Mapping[str, frozenset[str]] | None = None
    ) -> None:
        known = list(entries)
        self._rarity = Rarity(known)
        self._begin = log2(_DUPLICATES / max(len(known), _FEWEST))
        self._people = max(len(known), _FEWEST)
        self._seen = seen or {}
        self._sharers = Counter(entry.phone for entry in known)
        self._mail_sharers = Counter(entry.email for entry in known)
        self._places = Counter(entry.municipality for entry in known)
        self._organisations = Counter(entry.organisation for entry in known)

    def score(self, one: Entry, other: Entry) -> Likelihood:
        """How likely these two are one person."""
        found = self._begun(one, other)
        self._add_the_rest(found, one, other)
        return found.likelihood(one, other)

    def likely(self, one: Entry, other: Entry, least: float) -> Likelihood | None:
        """The same; None, and sooner, where it would be less than `least`."""
        found = self._begun(one, other)
        if score_of_bits(found.bits + _MOST_OF_THE_REST) < least:
            return None
        self._add_the_rest(found, one, other)
        return found.likelihood(one, other) if found.score >= least else None

    def _begun(self, one: Entry, other: Entry) -> Evidence:
        """What phone, e-mail and names say."""
        found = Evidence(self._begin)
        found.shared = self._contacts(found, one, other)
        found.names = self._names(found, one, other)
        return found

    def _add_the_rest(self, found: Evidence, one: Entry, other: Entry) -> None:
        """What is known of them besides."""
        before = found.bits
        self._surroundings(found, one, other)
        if found.shared:  # who shares a phone works or lives together, be they one or two
            found.bits = min(found.bits, before + _SHARED_SURROUNDINGS)
        self._person(found, one, other)

    def _contacts(self, found: Evidence, one: Entry, other: Entry) -> bool:
        """Phone and e-mail. Offices and families share them: the more do, the less it says."""
        phone = bool(one.phone) and one.phone == other.phone
        email = bool(one.email) and one.email == other.email
        if phone or email:
            bits = 1.0 - log2(max(self._sharers[one.phone] - 1, 1)) if phone else 0.0
            if email:
                bits += 2.0 - log2(max(self._mail_sharers[one.email] - 1, 1))
            found.add(bits - self._begin)
        if phone:
            found.reasons.append("phone")
        elif one.phone and other.phone:
            self._other_phone(found, one.phone, other.phone, email=email)
        if email:
            found.reasons.append("email")
        elif one.email and other.email:
            found.add(-1.0)
        return phone or email

    @staticmethod
    def _other_phone(found: Evidence, here: str, there: str, *, email: bool) -> None:
        if OSA.distance(here, there, score_cutoff=1) <= 1:
            found.add(7.0, "near_phone")
        else:
            found.add(-1.0 if email else -2.0, against="other_phone")

    def _names(self, found: Evidence, one: Entry, other: Entry) -> Names:
        names = self._compared(one, other, 0.0, swapped=False)
        if names.bits <= 0 or MISSING.way in names.ways:
            names = max(names, self._compared_swapped(one, other), key=lambda each: each.bits)
        bits = names.bits
        if found.shared:
            bits -= max(names.family.bits - _SHARED_FAMILY, 0.0)
            if names.family.bits < 0:
                bits -= max(names.given.bits - _SHARED_GIVEN, 0.0)
        found.add(bits)
        return names

    def _compared_swapped(self, one: Entry, other: Entry) -> Names:
        """Whichever of the two has the names in the wrong place; the more careful guess counts."""
        both = (
            self._compared(one, _turned(other), _SWAPPED, swapped=True),
            self._compared(_turned(one), other, _SWAPPED, swapped=True),
        )
        return min(both, key=lambda each: each.bits)

    def _compared(self, one: Entry, other: Entry, more: float, *, swapped: bool) -> Names:
        given = given_likeness(one, other, self._rarity)
        family = family_likeness(one, other, self._rarity)
        return Names(given.bits + family.bits + more, given, family, swapped)

    def _surroundings(self, found: Evidence, one: Entry, other: Entry) -> None:
        if one.municipality and other.municipality:
            if one.municipality == other.municipality:
                share = (self._places[one.municipality] - 1) / self._people
                bits = min(max(log2(0.85 / share), 0), _MOST_OF_PLACE)
                found.add(_NOT_ALONE * bits, "municipality")
            elif CENTRAL in (one.municipality, other.municipality):
                found.add(-0.7)
            else:
                found.add(-2.0, against="other_municipality")
        if one.organisation and other.organisation:
            found.add(*self._organisation(one.organisation, other.organisation))
        if one.sector and other.sector:
            found.add(_SAME if one.sector == other.sector else -0.7)

    def _organisation(self, here: str, there: str) -> tuple[float, str]:
        if not _similar(here, there):
            return -1.0, ""
        known = max(self._organisations[here], self._organisations[there])
        bits = min(max(-log2(known / self._people), 0), _MOST_OF_ORGANISATION)
        return _NOT_ALONE * bits, "organisation"

    def _person(self, found: Evidence, one: Entry, other: Entry) -> None:
        if one.gender and other.gender and one.gender != other.gender:
            found.add(-6.0, against="other_gender")
        if one.age_group and other.age_group:
            apart = abs(AGE_GROUPS.index(one.age_group) - AGE_GROUPS.index(other.age_group))
            if apart > 1:
                found.add(-4.0, against="other_age")
            else:
                found.add(-1.0 if apart else _SAME)
        here = self._seen.get(one.id)
        if here and not here.isdisjoint(self._seen.get(other.id, frozenset())):
            # Two laptops at one door do check somebody in twice; far more often it is two people.
            found.add(-1.5, against="seen_together")


def _turned(entry: Entry) -> Entry:
    """With the names in each other's place."""
    return entry._replace(
        family=entry.given,
        given=entry.family,
        family_parts=entry.given_parts,
        given_parts=entry.family_parts,
    )


@lru_cache(maxsize=1 << 16)
def _similar(here: str, there: str) -> bool:
    return here == there or fuzz.token_set_ratio(here, there, score_cutoff=_SIMILAR) > 0
