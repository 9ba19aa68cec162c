"""The two names of a person: told apart in what was typed, and put into Georgian letters."""

from __future__ import annotations

import re

from ecomig_desktop.georgian import layouts, spellings
from ecomig_desktop.georgian.alphabet import is_georgian, normalise

_FAMILY_ENDINGS = ("ძე", "შვილი", "dze", "shvili", "svili")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_TYPED_WITH_SHIFT = re.compile("[A-Za-z][TJRSCZW]")


def split_name(text: str) -> tuple[str, str]:
    """(given, family) of a typed name: the given name is the first word, unless only the first
    word ends as family names do. "" for what was not typed. Both are as they were typed: case
    and everything within them stays."""
    first, rest = (*text.split(maxsplit=1), "", "")[:2]
    rest = rest.strip()
    if _is_family(first) and rest and not _is_family(rest):
        first, rest = rest, first
    return first, rest


def in_georgian(text: str) -> str:
    """A Latin or Russian spelling in the Georgian letters that it likeliest stands for; what
    was typed in the wrong layout becomes what was meant. Georgian text stays as it is."""
    if is_georgian(text) or not any(letter.isalpha() for letter in text):
        return text
    return " ".join(_word_in_georgian(word) for word in text.split())


def _word_in_georgian(word: str) -> str:
    if _TYPED_WITH_SHIFT.search(word) and word.upper() != word:
        return layouts.from_qwerty(word)
    script = spellings.CYRILLIC if _CYRILLIC.search(word) else spellings.LATIN
    reading = next(spellings.readings(word, script, partial=False))
    # Neither script tells ტ from თ; names begin with თ far more often: თამარ, თეა, თორნიკე.
    return f"თ{reading[1:]}" if reading.startswith("ტ") else reading


def _is_family(word: str) -> bool:
    """Whether it ends as only family names do."""
    return normalise(word).endswith(_FAMILY_ENDINGS)
