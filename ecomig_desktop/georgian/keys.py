"""Finding a name however it is typed: phonetic keys, and the readings of what was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice

from ecomig_desktop.georgian import layouts, spellings
from ecomig_desktop.georgian.alphabet import LETTERS, MTAVRULI
from ecomig_desktop.georgian.near import LEAST_BEGUN, Near, near, undoubled

# Letters that people confuse, or that Latin and Russian do not tell apart, share a sign.
_SIGNS = "abgdevztiklmnopjrstupkgkxqczcqhjh"
_OLD_SIGNS = {"ჱ": "e", "ჲ": "i", "ჳ": "v", "ჴ": "h", "ჵ": "o", "ჶ": "p", "ჷ": "", "ჸ": ""}

_MOST_READINGS = 8
_NEAR_READINGS = 2
_MANY_SIGNS = 100
_FOREIGN = re.compile("[A-Za-z\u00c0-\u024f\u0400-\u04ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_DOUBLED = re.compile(r"(.)\1+")
_SPELLED_OUT = str.maketrans(
    {"š": "sh", "č": "ch", "ž": "zh", "ǰ": "j", "Š": "SH", "Č": "CH", "Ž": "ZH"}
    | dict.fromkeys("ʻʼ‘’ʹ`", "'")
)
_WORD_BREAKS = re.compile(r"[\s,;]+")
_WORDS = re.compile(r"[^\s,;]+")


class _Signs(dict[int, str | None]):
    """The sign of every Georgian letter; other letters stand for themselves, the rest for none."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        kept = character.isalnum() and unicodedata.category(character) != "Lm"
        sign = character.casefold() if kept else None
        self[code] = sign
        return sign


def _signs() -> _Signs:
    table = _Signs()
    for letter, capital, sign in zip(LETTERS, MTAVRULI, _SIGNS, strict=True):
        table[ord(letter)] = table[ord(capital)] = sign
    for letter, sign in _OLD_SIGNS.items():
        table[ord(letter)] = sign
    return table


_TABLE = _signs()
_LINES = _signs()
_LINES[ord("\n")] = "\n"


def name_key(text: str) -> str:
    """The phonetic key of one name in Georgian, Latin or Cyrillic letters; "" without letters.

    Equal for spellings of one name as far as their likeliest readings agree; doubled letters,
    case and everything that is no letter do not count. Compare keys byte for byte.
    """
    if _FOREIGN.search(text):
        text = next(_foreign_readings(text, partial=False))
    return _georgian_key(text)


def name_keys(names: Sequence[str]) -> list[str]:
    """The key of each of many names, as `name_key` has it: those in Georgian letters at once."""
    different = list(set(names))
    lines = "\n".join(different)
    if lines.count("\n") == len(different) - 1 and not _FOREIGN.search(lines):
        keys = dict(zip(different, _georgian_keys(lines), strict=True))
    else:
        plain = [name for name in different if "\n" not in name and not _FOREIGN.search(name)]
        keys = dict(zip(plain, _georgian_keys("\n".join(plain)), strict=False))
        keys |= {name: name_key(name) for name in different if name not in keys}
    return list(map(keys.__getitem__, names))


def query_keys(text: str) -> tuple[str, ...]:
    """What one typed word may mean: prefixes of name keys, the likeliest first, at most eight.

    Tried are the word as it stands, Latin and Russian spellings, and Georgian, Latin or Russian
    typed in the wrong layout. Empty when nothing in it could be part of a name.
    """
    return _meant(text)[0]


def unfolded_keys(text: str) -> tuple[str, ...]:
    """The two likeliest of `query_keys`, in which doubled signs still stand: what `near` takes."""
    return _meant(text)[1]


@lru_cache(maxsize=256)
def _meant(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """`query_keys` and `unfolded_keys` of a word, whose readings are gone through once."""
    folded: dict[str, None] = {}
    unfolded: dict[str, None] = {}
    for reading in _readings(text):
        key = reading.translate(_TABLE)
        if key:
            unfolded[key] = None
            folded[undoubled(key)] = None
        if len(folded) == _MOST_READINGS:
            break
    return tuple(folded), tuple(islice(unfolded, _NEAR_READINGS))


def _readings(text: str) -> Iterator[str]:
    """What one typed word may mean, in Georgian letters, the likeliest first."""
    if _CYRILLIC.search(text):
        return _cyrillic_query(text)
    if _FOREIGN.search(text) or "$" in text or "4" in text:
        return _latin_query(text)
    return iter((text, spellings.mend_digraphs(text)))


def split_words(text: str) -> tuple[str, ...]:
    """The words of what was typed; a double-barrelled name is one word."""
    return tuple(word for word in _WORD_BREAKS.split(text) if word)


def highlight(text: str, query: str) -> tuple[int, int] | None:
    """Where in a shown text the typed one was found: (start, end) of the first such place."""
    return next(iter(highlights(text, query)), None)


def highlights(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Every (start, end) in a shown text that begins a word as one of the typed words reads; for
    a typed word that begins none, what is one edit away from it."""
    words = [(found.start(), found.group()) for found in _WORDS.finditer(text)]
    keys = [name_key(word) for _, word in words]
    reaches = dict.fromkeys(range(len(words)), 0)
    for typed in split_words(query):
        prefixes = query_keys(typed)
        begun = {at: prefix for at, key in enumerate(keys) if (prefix := _first(key, prefixes))}
        nearly = () if begun else tuple(map(near, unfolded_keys(typed)))
        for at, (_, word) in enumerate(words):
            reach = _reach(word, begun[at]) if at in begun else _near_reach(word, keys[at], nearly)
            reaches[at] = max(reaches[at], reach)
    return tuple((start, start + reaches[at]) for at, (start, _) in enumerate(words) if reaches[at])


def _first(key: str, prefixes: Iterable[str]) -> str:
    return next((prefix for prefix in prefixes if key.startswith(prefix)), "")


def _reach(word: str, prefix: str) -> int:
    """How many characters of a word it takes until its key has the prefix."""
    return next(
        (end for end in range(1, len(word)) if name_key(word[:end]).startswith(prefix)), len(word)
    )


def _near_reach(word: str, key: str, nearly: Sequence[Near]) -> int:
    """How many characters of a word are one edit away from what was typed; 0 if none are."""
    if any(each.is_whole(key) for each in nearly):
        return len(word)
    # The longest that fits: „გელოვ“ for „გელავ“, and not the „გელო“ that it has on its way.
    return max(
        (
            _reach(word, key[:end])
            for each in nearly
            for end in range(LEAST_BEGUN, len(key))
            if key[:end] in each.begun
        ),
        default=0,
    )


def _georgian_key(text: str) -> str:
    return undoubled(text.translate(_TABLE))


def _georgian_keys(lines: str) -> list[str]:
    """The keys of names in Georgian letters, one a line."""
    keys = lines.translate(_LINES)
    signs = set(keys) - {"\n"}
    if len(signs) > _MANY_SIGNS:
        return _DOUBLED.sub(r"\1", keys).split("\n")
    for sign in signs:  # far faster than a pattern where there are few of them
        while sign * 2 in keys:
            keys = keys.replace(sign * 2, sign)
    return keys.split("\n")


def _foreign_readings(text: str, *, partial: bool) -> Iterator[str]:
    """The readings of a Latin or Cyrillic spelling, by the script that it has letters of."""
    script = spellings.CYRILLIC if _CYRILLIC.search(text) else spellings.LATIN
    return spellings.readings(_plain(text), script, partial=partial)


def _latin_query(text: str) -> Iterator[str]:
    """The likeliest spelling, then the Georgian layout's reading, then the other spellings."""
    spelled = _foreign_readings(text, partial=True)
    as_typed = layouts.from_qwerty(text)
    first_small = layouts.from_qwerty(text[:1].lower() + text[1:])
    return chain(islice(spelled, 1), (as_typed, first_small), spelled)


def _cyrillic_query(text: str) -> Iterator[str]:
    """The likeliest sound, the Georgian layout's reading, other sounds, Latin by the keys."""
    sounds = _foreign_readings(text, partial=True)
    keys = layouts.russian_to_latin(text)
    return chain(
        islice(sounds, 1), (layouts.from_qwerty(keys),), islice(sounds, 3), _latin_query(keys)
    )


def _plain(text: str) -> str:
    """Latin letters without marks, carons spelled out, one kind of apostrophe."""
    if text.isascii():
        return text
    spelled = unicodedata.normalize("NFC", text).translate(_SPELLED_OUT)
    return "".join(
        character
        for character in unicodedata.normalize("NFKD", spelled)
        if not unicodedata.combining(character)
    )
