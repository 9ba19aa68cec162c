"""What speaks for two records being one person, and what against: in bits, and in keys."""

from __future__ import annotations

from typing import NamedTuple

from ecomig_desktop.merge.entries import Entry
from ecomig_desktop.merge.name_likeness import AGREEING, MISSING, Likeness, script_of

REASONS = (
    "phone",
    "email",
    "name",
    "name_spelling",
    "name_script",
    "name_order",
    "short_name",
    "near_name",
    "part_of_name",
    "near_phone",
    "organisation",
    "municipality",
)
AGAINST = (
    "other_gender",
    "other_age",
    "other_given_name",
    "other_family_name",
    "other_phone",
    "other_municipality",
    "seen_together",
)


_DISAGREEING = ("other", "alike")
_NAME_REASONS = {
    "part_of_name": {"part", "initial"},
    "short_name": {"form", "begins"},
    "near_name": {"near"},
}


class Likelihood(NamedTuple):
    """`score` from 0 to 1; `reasons` of REASONS for, and of AGAINST, the weightiest first."""

    score: float
    reasons: tuple[str, ...]
    against: tuple[str, ...]


class Names(NamedTuple):
    """What the names say together, and each of them; `swapped` if they changed places."""

    bits: float
    given: Likeness
    family: Likeness
    swapped: bool

    @property
    def ways(self) -> set[str]:
        """In which ways they are alike."""
        return {self.given.way, self.family.way}


class Evidence:
    """What has been found of one pair so far; `shared` if they have a phone or an e-mail in
    common."""

    def __init__(self, bits: float) -> None:
        self.bits = bits
        self.shared = False
        self.names: Names | None = None
        self.reasons: list[str] = []
        self.against: list[str] = []

    def add(self, bits: float, reason: str = "", *, against: str = "") -> None:
        """Count so many bits, for a reason of REASONS or of AGAINST."""
        self.bits += bits
        if reason:
            self.reasons.append(reason)
        if against:
            self.against.append(against)

    @property
    def score(self) -> float:
        """The likelihood so far, from 0 to 1."""
        return score_of_bits(self.bits)

    def likelihood(self, one: Entry, other: Entry) -> Likelihood:
        """All of it, with how the names are alike in words."""
        if self.names:
            _name_reasons(self, one, other, self.names)
        return Likelihood(
            self.score,
            tuple(sorted(self.reasons, key=REASONS.index)),
            tuple(sorted(self.against, key=AGAINST.index)),
        )


def score_of_bits(bits: float) -> float:
    """The share that so many bits are, from 0 to 1."""
    odds: float = 2.0 ** max(min(bits, 30.0), -30.0)
    return odds / (1 + odds)


def _name_reasons(found: Evidence, one: Entry, other: Entry, names: Names) -> None:
    """Say in which way the names agree, or what of them does not."""
    ways = names.ways
    if names.given.way in AGREEING and names.family.way in AGREEING:
        written = other.written[::-1] if names.swapped else other.written
        agreeing = _agreeing(ways, one.written, written)
        if names.swapped:  # that says more than that they are the same
            agreeing = ["name_order", *(each for each in agreeing if each != "name")]
        found.reasons += agreeing
        return
    if names.given.way in _DISAGREEING:
        found.against.append("other_given_name")
    if names.family.way in _DISAGREEING:
        found.against.append("other_family_name")
    if MISSING.way in ways and ways & {"equal", "near"}:
        found.reasons.append("part_of_name")


def _agreeing(ways: set[str], here: tuple[str, str], there: tuple[str, str]) -> list[str]:
    reasons = [reason for reason, means in _NAME_REASONS.items() if ways & means]
    if _scripts(here) != _scripts(there):
        reasons.append("name_script")
    elif ways == {"equal"}:
        same = _folded(here) == _folded(there)
        reasons.append("name" if same else "name_spelling")
    return reasons


def _scripts(written: tuple[str, str]) -> set[str]:
    return {script_of(name) for name in written} - {""}


def _folded(written: tuple[str, str]) -> list[str]:
    return [" ".join(name.casefold().split()) for name in written]
