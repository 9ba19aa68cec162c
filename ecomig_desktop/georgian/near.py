"""What a phonetic key may have been before one slip of the fingers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

SIGNS = "abcdeghijklmnopqrstuvxz"
"""Every sign that a letter of the alphabet has in a phonetic key."""
LEAST = 4
"""So many signs a name has at least that is found by a slip: two letters are near to all."""
LEAST_BEGUN = 5
"""So many signs a beginning has at least: a shorter one with a slip in it is near to too many."""

_LONGEST = 40
_DOUBLED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Near:
    """Keys one edit away from a typed one: those that are a `whole` name, and those with which a
    name has `begun`."""

    whole: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()

    def is_whole(self, key: str) -> bool:
        """Whether a key is one edit away as it stands."""
        return key in self.whole or key in self.begun

    def begins(self, key: str) -> bool:
        """Whether a key is, or begins with, one that is one edit away."""
        return self.is_whole(key) or any(key[:end] in self.begun for end in range(LEAST, len(key)))


@lru_cache(maxsize=256)
def near(typed: str, upto: int | None = None) -> Near:
    """The keys that are one sign more, one less, another one or two swapped ones away from
    `typed`, a key whose doubled signs may still stand; the edit comes after no more than `upto`
    of its signs, doubled ones counted once.

    Short keys stand for whole names alone, three signs for names of four; fewer, or more than
    names have, for none.
    """
    if not LEAST - 1 <= len(typed) <= _LONGEST:
        return Near()
    key = undoubled(typed)
    places = range(len(typed) if upto is None else _places(typed, upto))
    found: set[str] = set().union(*(_edits(typed, at) for at in places))
    if len(typed) - 1 in places:
        found.update(typed[:-1] + sign for sign in _others(typed[-2]))
    if typed != key:
        found = set(map(undoubled, found))
    found.discard(key)
    if typed == key and len(key) > LEAST_BEGUN + 1:  # none is shorter than a beginning may be
        return Near(begun=frozenset(found))
    least = LEAST if len(key) < LEAST else LEAST - 1
    begun = {each for each in found if len(each) >= LEAST_BEGUN and len(key) >= LEAST_BEGUN}
    whole = {each for each in found - begun if len(each) >= least}
    return Near(frozenset(whole), frozenset(begun))


def _places(typed: str, upto: int) -> int:
    """How many places there are before which so many signs stand, or fewer."""
    return next((at for at in range(len(typed)) if len(undoubled(typed[:at])) > upto), len(typed))


@lru_cache(maxsize=128)
def _edits(typed: str, at: int) -> tuple[str, ...]:
    """The edits at one place, none of which doubles a sign; at the last only those that say more
    than that it is wrong."""
    before, sign, after = typed[:at], typed[at], typed[at + 1 :]
    same = before[-1:] + sign
    found = [before + other + sign + after for other in _others(same)]
    found.append(undoubled(before + after))
    if after:
        found += [before + other + after for other in _others(same + after[0])]
        found.append(undoubled(before + after[0] + sign + after[1:]))
    return tuple(found)


@lru_cache(maxsize=1024)
def _others(same: str) -> tuple[str, ...]:
    """The signs that are none of these."""
    return tuple(sign for sign in SIGNS if sign not in same)


def undoubled(key: str) -> str:
    """A key as names have them: each sign once where it stands doubled."""
    return _DOUBLED.sub(r"\1", key) if _DOUBLED.search(key) else key
