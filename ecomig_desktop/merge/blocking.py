"""Which pairs of people are worth comparing: those who share a phone, an e-mail or a name.

Blocks are bounded. Of a block that many people share, such as a very common name, only those are
paired who also share something second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, islice, product

from ecomig_desktop.georgian.given_names import forms_of
from ecomig_desktop.merge.entries import Entry
from ecomig_desktop.merge.name_likeness import SHORTEST_BEGINNING, is_near

MOST = 16
"""People of a block who are all compared with each other."""

Pair = tuple[int, int]
"""Places of two entries, the smaller one first."""
Block = Sequence[int]
Field = Callable[[Entry], str]

_SURROUNDINGS: tuple[Field, ...] = (
    lambda entry: entry.municipality,
    lambda entry: entry.organisation,
)
_NAMES: tuple[Field, ...] = (lambda entry: entry.given, lambda entry: entry.family)


def pairs(entries: Sequence[Entry]) -> Iterator[Pair]:
    """Every pair worth comparing, none twice."""
    seen: set[Pair] = set()
    for pair in _all_pairs(entries):
        if pair[0] != pair[1] and pair not in seen:
            seen.add(pair)
            yield pair


def _all_pairs(entries: Sequence[Entry]) -> Iterator[Pair]:
    for contact in (_phone, _email):
        for block in _grouped(entries, contact).values():
            yield from _within(entries, block, _NAMES)
    yield from _Named(entries).pairs()


def _phone(entry: Entry) -> str:
    return entry.phone


def _email(entry: Entry) -> str:
    return entry.email


def _grouped(
    entries: Sequence[Entry], field: Field, block: Iterable[int] | None = None
) -> dict[str, list[int]]:
    """The places of entries by what they have in a field, those without it left out."""
    found: dict[str, list[int]] = defaultdict(list)
    for place in range(len(entries)) if block is None else block:
        if value := field(entries[place]):
            found[value].append(place)
    return found


def _within(entries: Sequence[Entry], block: Block, seconds: tuple[Field, ...]) -> Iterator[Pair]:
    """The pairs of a block; of a large one those who share one of `seconds` too, and of what is
    large even then those who share them all."""
    if len(block) < 2:
        return
    if len(block) <= MOST:
        yield from combinations(block, 2)
        return
    for at, second in enumerate(seconds):
        for smaller in _grouped(entries, second, block).values():
            yield from _within(entries, smaller, seconds[at + 1 :])


def _between(entries: Sequence[Entry], here: Block, there: Block) -> Iterator[Pair]:
    """The pairs of two blocks; of large ones those who share their surroundings."""
    if len(here) * len(there) <= MOST * MOST:
        yield from map(_ordered, product(here, there))
        return
    for field in _SURROUNDINGS:
        known = _grouped(entries, field, there)
        for value, few in _grouped(entries, field, here).items():
            if len(few) * len(known.get(value, ())) <= MOST * MOST:
                yield from map(_ordered, product(few, known.get(value, ())))


def _ordered(pair: Pair) -> Pair:
    return pair if pair[0] < pair[1] else (pair[1], pair[0])


class _Named:
    """Everybody by family name, and within it by given name; a double name under each part."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._by_family: dict[str, dict[str, list[int]]] = {}
        for place, entry in enumerate(entries):
            for family in {entry.family, *entry.family_parts}:
                givens = self._by_family.setdefault(family, {})
                for given in {entry.given, *entry.given_parts}:
                    givens.setdefault(given, []).append(place)
        known = {given for givens in self._by_family.values() for given in givens if given}
        self._related = {given: forms_of(given) & known for given in known}
        for one, other in (*near_pairs(known), *_beginnings(known)):
            self._related[one] |= {other}
            self._related[other] |= {one}

    def pairs(self) -> Iterator[Pair]:
        for family, givens in self._by_family.items():
            if family:
                yield from self._of_family(family, givens)
        yield from self._of_near_families()
        yield from self._without_family()

    def _of_family(self, family: str, givens: dict[str, list[int]]) -> Iterator[Pair]:
        for given, block in givens.items():
            if not given:
                continue
            yield from _within(self._entries, block, _SURROUNDINGS)
            for other in self._related[given]:
                if other > given and other in givens:
                    yield from _between(self._entries, block, givens[other])
            if len(given) == 1:
                yield from self._initial(given, block, givens)
            yield from self._swapped(family, given, block)
        if "" in givens:
            everybody = [place for block in givens.values() for place in block]
            yield from _between(self._entries, givens[""], everybody)

    def _initial(self, initial: str, block: Block, givens: dict[str, list[int]]) -> Iterator[Pair]:
        for given, other in givens.items():
            if len(given) > 1 and given.startswith(initial):
                yield from _between(self._entries, block, other)

    def _swapped(self, family: str, given: str, block: Block) -> Iterator[Pair]:
        turned = self._by_family.get(given)
        if turned is None:
            return
        for other in (family, *self._related.get(family, ())):
            if other in turned:
                yield from _between(self._entries, block, turned[other])

    def _of_near_families(self) -> Iterator[Pair]:
        for one, other in near_pairs(self._by_family):
            here, there = sorted((self._by_family[one], self._by_family[other]), key=len)
            for given, block in here.items():
                for again in (given, *self._related.get(given, ())):
                    if again and again in there:
                        yield from _between(self._entries, block, there[again])

    def _without_family(self) -> Iterator[Pair]:
        """Who is known by a given name alone, beside those of that name in one organisation."""
        alone = self._by_family.get("", {})
        wanted = {given for given in alone if given}
        by_given: dict[str, list[int]] = defaultdict(list)
        for place, entry in enumerate(self._entries):
            if entry.given in wanted:
                by_given[entry.given].append(place)
        for block in by_given.values():
            for pair in _within(self._entries, block, (_SURROUNDINGS[1], _SURROUNDINGS[0])):
                if not all(self._entries[place].family for place in pair):
                    yield pair


def _beginnings(stems: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every two stems of which one begins the other."""
    known = sorted(stems)
    for at, stem in enumerate(known):
        if len(stem) >= SHORTEST_BEGINNING:
            for other in islice(known, at + 1, None):
                if not other.startswith(stem):
                    break
                yield stem, other


def near_pairs(stems: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every two stems between which one slip lies, found without comparing all with all: if one
    is left of a letter less, both are in one bucket."""
    buckets: dict[str, list[str]] = defaultdict(list)
    for stem in sorted(stems):
        if len(stem) >= 3:
            for less in {stem, *(stem[:at] + stem[at + 1 :] for at in range(len(stem)))}:
                buckets[less].append(stem)
    seen = set()
    for bucket in buckets.values():
        for pair in combinations(bucket, 2):
            if pair not in seen and is_near(*pair):
                seen.add(pair)
                yield pair
