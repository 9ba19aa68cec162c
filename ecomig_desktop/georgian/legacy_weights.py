"""How much the letters of a text speak for legacy Georgian, in bits of evidence.

A word's weight says how much likelier its letters are as Georgian typed in the Latin fonts than as
romanised Georgian, English or a foreign name; 8 bits are odds of 256 to 1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ecomig_desktop.georgian import legacy_letters as learned
from ecomig_desktop.georgian.latin_words import MOST_KEPT, pieces
from ecomig_desktop.georgian.legacy_signs import letters_of

SURE = 8.0
SURE_AMONG_FOREIGN = 11.0
_SURE_WORD = 13.0
_MOST_OF_A_WORD = 14.0
_UNKNOWN_CAPITAL_FIRST = 7.0
_UNKNOWN_CAPITAL_WITHIN = 14.0
_APOSTROPHE = 10.0
_CAPITAL_WITHIN = 9.0  # in "JavaScript": where a capital begins a word of another language
_CAPITAL_WITHIN_SMALL = 13.0  # in "iPhone"
_CAPITAL_LATER = 5.0  # "sof. Rorjomi": the first word is small and a later one is not
_QUOTES = 8.0
_TITLE = 0.5
_OF_THE_FIELD = frozenset(
    ("disaster", "hazard", "natural", "organisation", "organisations", "zone", "zones")
)
"""English words of the field whose letters go together in Georgian, too, and mean nothing there."""
_SMALL_ENGLISH = 1.0
_SMALL_ROMANISED = 4.0
_KINDS_APART = 9.0
_LEAST_EIGHT_BIT_LETTERS = 3
_MOST_BITS_A_LETTER = 6.5
_UNASSIGNED = 12.0
# შპს, სსიპ, ააიპ, გამზ.: letters that no word has, and what nobody would romanise so.
_ABBREVIATIONS = {"Sps": SURE, "ssip": 0.0, "aaip": 0.0, "gamz": 0.0}

EIGHT_BIT = re.compile("[À-ç]+")
_LEGACY_QUOTES = re.compile("`[^`~]+~")
_INNER_CAPITAL = re.compile("(?<=[a-z])[A-Z]")
_APOSTROPHES = re.compile("['’ʼ]")


class Weight(NamedTuple):
    """How much the letters of a word speak for the Latin fonts, and how much its case does, which
    counts once in a cell."""

    letters: float
    case: float


def _follows(signs: str, rows: Sequence[str]) -> dict[str, dict[str, float]]:
    """What each sign costs after each other, in bits; a blank is the border of a word."""
    return {
        before: {after: int(cost, 36) / 2 for after, cost in zip(f"{signs} ", row, strict=True)}
        for before, row in zip(f" {signs}", rows, strict=True)
    }


GEORGIAN = _follows(learned.GEORGIAN_SIGNS, learned.GEORGIAN)
_ROMANISED = _follows(learned.ROMANISED_SIGNS, learned.ROMANISED)
_ENGLISH = _follows(learned.ENGLISH_SIGNS, learned.ENGLISH)
_KEY_OF = {georgian: key for key, georgian in letters_of("acadnusx").items()}
EIGHT_BIT_KEYS = {
    kind: {sign: _KEY_OF.get(letter, "") for sign, letter in letters_of(kind).items()}
    for kind in ("ps", "academy")
}


def _cost(word: str, follows: dict[str, dict[str, float]]) -> float:
    return sum(follows[before][after] for before, after in zip(f" {word}", f"{word} ", strict=True))


@lru_cache(maxsize=MOST_KEPT)
def weigh(word: str) -> Weight:
    """What a word of Latin letters weighs."""
    if word in _ABBREVIATIONS:
        return Weight(_ABBREVIATIONS[word], 0.0)
    letters = _APOSTROPHES.sub("", word)
    if not (letters.isascii() and letters.isalpha()):
        return Weight(-_MOST_OF_A_WORD, 0.0)
    small = letters.lower()
    if small in _OF_THE_FIELD and letters in (small, small.title()):
        return Weight(-_MOST_OF_A_WORD, 0.0)
    other = min(_cost(small, _ROMANISED), _cost(small, _ENGLISH))
    within = _CAPITAL_WITHIN_SMALL if letters[0].islower() else _CAPITAL_WITHIN
    other += within * len(_INNER_CAPITAL.findall(letters))
    return Weight(other - _legacy_cost(letters) - _APOSTROPHE * (letters != word), _case(letters))


def _legacy_cost(letters: str) -> float:
    """What a word costs in the signs of the Latin fonts; a capital that they have no letter for is
    taken for its small letter, at a price."""
    unknown = [place for place, sign in enumerate(letters) if sign not in GEORGIAN]
    known = "".join(sign if sign in GEORGIAN else sign.lower() for sign in letters)
    within = sum(place > 0 for place in unknown)
    price = _UNKNOWN_CAPITAL_FIRST * (0 in unknown) + _UNKNOWN_CAPITAL_WITHIN * within
    return _cost(known, GEORGIAN) + price


def _case(letters: str) -> float:
    """What the case of a word's first letter says: names are seldom romanised without capitals."""
    if letters[0].isupper():
        return _TITLE
    small = _cost(letters.lower(), _ROMANISED) < _cost(letters.lower(), _ENGLISH)
    return _SMALL_ROMANISED if small else _SMALL_ENGLISH


def words_of(text: str) -> list[str]:
    """The words of a text in Latin letters, without those of e-mails, addresses and codes."""
    return [piece.text for piece in pieces(text) if piece.word]


@lru_cache(maxsize=MOST_KEPT)
def latin_weight(text: str) -> float:
    """How much the words of a text together speak for the Latin fonts."""
    long = [word for word in words_of(text) if len(word) > 1]
    if not long:
        return 0.0
    weights = [weigh(word) for word in long]
    small_then_capital = long[0][0].islower() and any(word[0].isupper() for word in long[1:])
    return (
        sum(max(-_MOST_OF_A_WORD, min(_MOST_OF_A_WORD, each.letters)) for each in weights)
        + min(each.case for each in weights)
        + _CAPITAL_LATER * small_then_capital
        + _QUOTES * (_LEGACY_QUOTES.search(text) is not None)
    )


def eight_bit_words(words: Sequence[str]) -> list[str]:
    """Those of some words that have letters of the 8-bit tables alone."""
    return [word for word in words if len(word) > 1 and EIGHT_BIT.fullmatch(word)]


@lru_cache(maxsize=MOST_KEPT)
def _eight_bit_cost(word: str, kind: str) -> float:
    """What the letters of an 8-bit word cost as Georgian by one of the two tables."""
    keys = [EIGHT_BIT_KEYS[kind].get(sign, "") for sign in word]
    return _cost("".join(keys), GEORGIAN) + _UNASSIGNED * keys.count("")


def eight_bit_kind(words: Sequence[str]) -> str | None:
    """Which 8-bit table the words are Georgian by, where one is clearly likelier."""
    letters = sum(map(len, words))
    if letters < _LEAST_EIGHT_BIT_LETTERS:
        return None
    costs = {kind: sum(_eight_bit_cost(word, kind) for word in words) for kind in EIGHT_BIT_KEYS}
    best, other = sorted(costs, key=costs.__getitem__)
    apart = costs[other] - costs[best]
    readable = costs[best] < _MOST_BITS_A_LETTER * (letters + len(words))
    return best if readable and apart >= _KINDS_APART else None


def is_sure(text: str, least: float = SURE) -> bool:
    """Whether a text speaks clearly for the Latin fonts, as a whole or by one word of it."""
    return latin_weight(text) >= least or surest(text) >= _SURE_WORD


def surest(text: str) -> float:
    """The weight of a text's heaviest word."""
    return max((weigh(word).letters for word in words_of(text) if len(word) > 1), default=0.0)
