"""What a pasted line of text has in it by mistake: pointed out, with the text as it was meant."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from ecomig_desktop.georgian.alphabet import LETTERS, MTAVRULI
from ecomig_desktop.georgian.layouts import from_qwerty

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Joiners belong into some scripts and into pictures; between these letters they are left over.
_LEFT_JOINER = re.compile(
    "(?<![\u0590-\u0fff\u1780-\u18af\u2600-\u27bf\ufe0f\U0001f000-\U0001ffff])[\u200c\u200d]+"
)
_SPACES = re.compile(r"[\s\u0085\u2028\u2029\u2800\u3164]+")
_PARTS = re.compile(r"[^\W\d_]+")
_MARK_AFTER = re.compile("[\u0300-\u036f]")
_GEORGIAN = re.compile("[\u10d0-\u10fa\u10fd-\u10ff]")
_LATIN = re.compile("[A-Za-z]")
_CYRILLIC = re.compile("[\u0400-\u052f]")

_CYRILLIC_TWINS = "АВЕЅІЈКМНОРСТХҮаеѕіјорсухү"
_LATIN_TWINS = "ABESIJKMHOPCTXYaesijopcyxy"
_TO_LATIN = str.maketrans(_CYRILLIC_TWINS, _LATIN_TWINS)
_TO_CYRILLIC = str.maketrans("ABEKMHOPCTXaeopcyx", "АВЕКМНОРСТХаеорсух")
_NUMERALS = re.compile("[IVX]+")
_FEW = 2
_TO_MKHEDRULI = str.maketrans(MTAVRULI, LETTERS)

REASONS = ("invisible", "accents", "spaces", "mtavruli", "look_alike")
"""What can be wrong with a text, in the order in which it is mended."""


class Mended(NamedTuple):
    """A text as it was meant, and what of `REASONS` was wrong with it; none if it is as it was.

    invisible: characters that nobody sees, such as marks of direction and soft hyphens; accents: a
    letter and its accent apart; spaces: doubled ones, those at the ends, and others than the plain
    one; mtavruli: the capitals that most fonts lack; look_alike: a letter of another script in a
    word, a Latin one in a Georgian name.
    """

    text: str
    reasons: tuple[str, ...]


def mended(text: str) -> Mended:
    """A line of text without what is in it by mistake. The case of Latin and Russian letters stays,
    and what is mended once needs no more mending."""
    reasons = []
    for reason, mend in zip(REASONS, _MENDERS, strict=True):
        better = mend(text)
        if better != text:
            reasons.append(reason)
            text = better
    return Mended(text, tuple(reasons))


def made_visible(text: str) -> str:
    """The text with signs for what nobody sees in it: • for an invisible character, and · for
    every space that is doubled, at an end, or no plain one."""
    seen = _LEFT_JOINER.sub("•", _INVISIBLE.sub("•", text))
    return _SPACES.sub(lambda found: _seen_spaces(found, len(seen)), seen)


def strange_letters(text: str) -> tuple[str, ...]:
    """The letters of another script that `mended` would put right, each once."""
    plain = _in_mkhedruli(_with_plain_spaces(_composed(_without_invisible(text))))
    pairs = zip(plain, _in_one_script(plain), strict=True)
    return tuple(dict.fromkeys(one for one, better in pairs if one != better))


def _seen_spaces(found: re.Match[str], length: int) -> str:
    inside = found.start() > 0 and found.end() < length
    return " " if found.group() == " " and inside else "·" * len(found.group())


def _without_invisible(text: str) -> str:
    return _LEFT_JOINER.sub("", _INVISIBLE.sub("", text))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _with_plain_spaces(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ")


def _in_mkhedruli(text: str) -> str:
    return text.translate(_TO_MKHEDRULI)


def _in_one_script(text: str) -> str:
    return _PARTS.sub(_mend_part, text)


def _mend_part(match: re.Match[str]) -> str:
    """One run of letters; a letter that carries an accent of its own is no slip of the layout."""
    part = match.group()
    if part.isascii() or _MARK_AFTER.match(match.string, match.end()):
        return part
    if _GEORGIAN.search(part):
        return _georgian_part(part)
    latin, russian = len(_LATIN.findall(part)), len(_CYRILLIC.findall(part))
    if not latin or not russian:
        return part
    return _by_twins(part, latin, russian)


def _georgian_part(part: str) -> str:
    """A Georgian word with few letters typed in another layout has those that their keys meant.
    A longer run is a word by itself ("USAIDის"), and Roman numerals are no letters of a name."""
    runs = re.findall(r"[A-Za-z\u0400-\u052f]+", part)
    foreign = sum(map(len, runs))
    georgian = len(_GEORGIAN.findall(part))
    if not runs or foreign > georgian or max(map(len, runs)) > _FEW:
        return part
    if _NUMERALS.fullmatch(runs[0]) and part.startswith(runs[0]):
        return part
    return from_qwerty(part.translate(_TO_LATIN))


def _by_twins(part: str, latin: int, russian: int) -> str:
    """A word of two scripts in the one that it has more of, if every other letter has a twin."""
    better = part.translate(_TO_LATIN if latin > russian else _TO_CYRILLIC)
    left = _CYRILLIC if latin > russian else _LATIN
    return part if latin == russian or left.search(better) else better


_MENDERS = (_without_invisible, _composed, _with_plain_spaces, _in_mkhedruli, _in_one_script)
