"""The signs that stood for Georgian before Unicode, sign for sign: three tables and their fonts."""

from __future__ import annotations

import re

from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.layouts import to_qwerty

KINDS = ("acadnusx", "ps", "academy")
"""The kinds of legacy text: Latin letters (AcadNusx and its kin), and the 8-bit tables Georgian-PS
and Georgian-Academy as they look when their bytes are read as Latin-1 or Windows-1252."""

_KEYS = to_qwerty(LETTERS)  # the fonts took the letters from the Georgian keyboard
_PS = "აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵ"
_ACADEMY = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶ"
_FIRST_BYTE = 0xC0

_LETTERS = {
    "acadnusx": dict(zip(_KEYS, LETTERS, strict=True)),
    "ps": {chr(_FIRST_BYTE + place): letter for place, letter in enumerate(_PS)},
    "academy": {chr(_FIRST_BYTE + place): letter for place, letter in enumerate(_ACADEMY)},
}
_TO_GEORGIAN = {kind: str.maketrans(letters) for kind, letters in _LETTERS.items()}
_TO_LEGACY = {
    kind: str.maketrans({letter: sign for sign, letter in letters.items()})
    for kind, letters in _LETTERS.items()
}

_QUOTED = re.compile(r"`([^`~]*)~")
_GEORGIAN_QUOTED = re.compile(r"„([^„“`~]*)“")
_NUMBER_SIGN = re.compile(r"(?<!\S)#(?=\s?\d)")
_DASH = re.compile(r"(?<=\s)_(?=\s)")

# PDF files put six letters and a plus before a font of which they hold a part.
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_LATIN_FONTS = re.compile(
    r"nusx|^(?:acad|lit|dumba|geo).*mtavr(?!uli)|^sp(?:grotesk|literatur)|^chveulebrivitt"
    r"|^avaza(?:$|bold|italic)"
)
_UNDERSCORED = re.compile(r"^geo_\w", re.IGNORECASE)
_EIGHT_BIT_FONTS = {"georgianps": "ps", "georgianacademy": "academy"}


def letters_of(kind: str) -> dict[str, str]:
    """Which Georgian letter every sign of a kind stands for."""
    return dict(_LETTERS[kind])


def by_table(text: str, kind: str) -> str:
    """Every sign of a kind as its Georgian letter, with the quotes, number signs and dashes of the
    Latin fonts; signs that the table does not know stay. It converts whatever it is given: see
    `legacy.convert` for text that may have other things in it."""
    letters = text.translate(_TO_GEORGIAN[kind])
    return georgian_punctuation(letters) if kind == "acadnusx" else letters


def in_legacy(text: str, kind: str) -> str:
    """A Georgian text as that kind of legacy text spells it: „საქართველო“ is `saqarTvelo~. What
    the table has no sign for stays."""
    if kind == "acadnusx":
        text = _GEORGIAN_QUOTED.sub(r"`\1~", text).replace("№", "#")
        text = re.sub(r"(?<=\s)—(?=\s)", "_", text)
    return text.translate(_TO_LEGACY[kind])


def georgian_punctuation(text: str) -> str:
    """The punctuation of the Latin fonts as Unicode has it: paired `quotes~, # before a number,
    and _ that stands alone."""
    text = _QUOTED.sub(r"„\1“", text)
    return _DASH.sub("—", _NUMBER_SIGN.sub("№", text))


def is_legacy_font(name: str) -> str | None:
    """The kind of legacy text that a font draws as Georgian, by the font's name; None for fonts of
    Unicode (Sylfaen, those named BPG) and for all that are not known.

    Fonts named Geo_... and some others were made for more than one table: there the letters of
    the text, `legacy.recognise`, have the last word.
    """
    plain = _SUBSET.sub("", name.strip())
    bare = _NO_LETTERS.sub("", plain.casefold())
    if bare.startswith(("bpg", "sylfaen", "noto", "dejavu")) or "unicode" in bare:
        return None
    if bare in _EIGHT_BIT_FONTS:
        return _EIGHT_BIT_FONTS[bare]
    return "acadnusx" if _LATIN_FONTS.search(bare) or _UNDERSCORED.match(plain) else None
