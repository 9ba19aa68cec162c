"""The Georgian alphabet: which letters there are, comparing texts, and the order of a list."""

from __future__ import annotations

import re
import unicodedata

LETTERS = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
"""The 33 letters of today, in order."""

MTAVRULI = "".join(chr(ord(letter) + 0xBC0) for letter in LETTERS)
"""The capitals of titles (U+1C90...), letter for letter. They are read, never written."""

_GEORGIAN = re.compile("[\u10a0-\u10c5\u10d0-\u10fa\u10fd-\u10ff\u1c90-\u1cba\u2d00-\u2d25]")
_SPACES = re.compile(r"\s+")

# Letters out of use since 1879 sort where they stood in the old alphabet.
_OLD_PLACES = {"ჱ": "ზ", "ჲ": "ი", "ჳ": "ტ", "ჴ": "ხ", "ჵ": "ჰ", "ჶ": "ჰ", "ჷ": "ჰ", "ჸ": "ჰ"}
_AFTER = "\x52"


def is_georgian(text: str) -> bool:
    """Whether a text has at least one Georgian letter, of any of its three alphabets."""
    return _GEORGIAN.search(text) is not None


def normalise(text: str) -> str:
    """A text for comparing: composed, without case (so Mtavruli is Mkhedruli), single spaces."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text).casefold()).strip()


def _sort_places() -> dict[int, str | None]:
    """Where every character goes in a sort key; see `sort_key` for the order."""
    places: dict[int, str | None] = {}
    for number, letter in enumerate(LETTERS):
        place = chr(0x31 + number)
        places[ord(letter)] = places[ord(MTAVRULI[number])] = place
    for old, before in _OLD_PLACES.items():
        places[ord(old)] = f"{places[ord(before)]}{_AFTER}"
    for number, digit in enumerate("0123456789"):
        places[ord(digit)] = chr(0x21 + number)
    return places


class _SortPlaces(dict[int, str | None]):
    """The known places; any other character finds its own when it is first met."""

    def __missing__(self, code: int) -> str | None:
        place: str | None
        character = chr(code)
        if character.isspace() or character in "-–—":
            place = " "
        else:
            base = unicodedata.normalize("NFKD", character).casefold()
            place = "".join(letter for letter in base if letter.isalpha()) or None
            if place and not place.isascii() and is_georgian(place):
                place = "".join(self[ord(letter)] or "" for letter in place)
        self[code] = place
        return place


_PLACES = _SortPlaces(_sort_places())


def sort_key(text: str) -> str:
    """A key whose plain binary order is the order of a Georgian list.

    Words are compared one after the other, case and accents do not count, and the order is
    digits, Georgian letters by their alphabet, Latin letters, other scripts.
    """
    return text.translate(_PLACES)
