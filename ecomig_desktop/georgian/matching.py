"""How well a name among few fits what was typed: municipalities, organisations, meetings, and
whatever else is chosen from a list that is looked through as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from ecomig_desktop.georgian.keys import name_key, query_keys, split_words, unfolded_keys
from ecomig_desktop.georgian.near import near

WHYS = ("exact", "prefix", "order", "near")
"""Why a name fits, the best first: it is what was typed, it begins so word by word, every typed
word begins one of its words, or would but for one edit."""

Named = TypeVar("Named")


@dataclass(frozen=True, slots=True)
class Names:
    """What one thing is found by: its names, and other words that tell it apart."""

    names: tuple[str, ...]
    also: str = ""
    _keys: list[tuple[str, ...]] = field(default_factory=list, compare=False, repr=False)

    def words(self) -> list[tuple[str, ...]]:
        """The keys of the words of every name, and last those of all the rest."""
        if not self._keys:
            self._keys.extend(map(_keys_of, (*self.names, self.also)))
        return self._keys


def _keys_of(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(name_key, split_words(text))))


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, word by word in every reading."""

    words: tuple[tuple[str, ...], ...]
    whole: frozenset[str]
    nearly: tuple[tuple[str, ...], ...]

    def why(self, names: Names) -> str | None:
        """Why these names fit, of all but "near"; None where they do not."""
        keys = names.words()
        if any("".join(name) in self.whole for name in keys[:-1]):
            return "exact"
        if any(self._begins(name) for name in keys[:-1]):
            return "prefix"
        everything = [word for name in keys for word in name]
        return "order" if all(_one_begins(everything, word) for word in self.words) else None

    def is_near(self, names: Names) -> bool:
        """Whether these names would fit but for one edit in one of the words."""
        everything = [word for name in names.words() for word in name]
        missed = [at for at, word in enumerate(self.words) if not _one_begins(everything, word)]
        if len(missed) != 1:
            return False
        nearly = [near(key) for key in self.nearly[missed[0]]]
        return any(each.begins(word) for each in nearly for word in everything)

    def _begins(self, name: Sequence[str]) -> bool:
        """Whether the words begin those of a name, one after the other from its first."""
        joined = "".join(name)
        if any(joined.startswith(whole) for whole in self.whole):
            return True
        if len(name) < len(self.words):
            return False
        return all(_one_begins([key], word) for key, word in zip(name, self.words, strict=False))


def _one_begins(keys: Iterable[str], readings: tuple[str, ...]) -> bool:
    return any(key.startswith(readings) for key in keys)


@lru_cache(maxsize=64)
def typed(text: str) -> Typed | None:
    """What was typed, ready to be compared; None where nothing in it can be part of a name."""
    words = split_words(text)
    read = [(query_keys(word), unfolded_keys(word)) for word in words]
    read = [each for each in read if each[0]]
    if not read:
        return None
    likeliest = "".join(keys[0] for keys, _ in read)
    together = frozenset((*query_keys("".join(words)), likeliest))
    return Typed(tuple(keys for keys, _ in read), together, tuple(nearly for _, nearly in read))


def matching(
    things: Sequence[tuple[Named, Names]], text: str, room: int | None = None
) -> list[tuple[Named, str]]:
    """(thing, why) of those that fit, the best first, else in their order. Those that are near
    come last, and only where fewer than `room` others fit; None is room for all."""
    wanted = typed(text)
    if wanted is None:
        return []
    whys = [wanted.why(names) for _, names in things]
    found = [
        (thing, why)
        for rank in WHYS
        for (thing, _), why in zip(things, whys, strict=True)
        if why == rank
    ]
    if room is None or len(found) < room:
        rest = (each for each, why in zip(things, whys, strict=True) if why is None)
        found += [(thing, "near") for thing, names in rest if wanted.is_near(names)]
    return found
