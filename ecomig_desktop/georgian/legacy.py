"""Georgian typed in the fonts of before Unicode: recognised by its letters, and converted.

What cannot be told is said so, not guessed: see `legacy_weights` for how letters are weighed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ecomig_desktop.georgian.latin_words import MOST_KEPT, pieces
from ecomig_desktop.georgian.legacy_signs import (
    KINDS,
    by_table,
    georgian_punctuation,
    in_legacy,
    is_legacy_font,
)
from ecomig_desktop.georgian.legacy_weights import (
    EIGHT_BIT,
    GEORGIAN,
    SURE,
    SURE_AMONG_FOREIGN,
    eight_bit_kind,
    eight_bit_words,
    is_sure,
    latin_weight,
    surest,
    weigh,
    words_of,
)

__all__ = [
    "KINDS",
    "by_table",
    "convert",
    "in_legacy",
    "is_legacy_font",
    "recognise",
    "recognise_column",
    "recognise_list",
]

_FOREIGN_CELL = -6.0
_FOREIGN_WORD = -5.0
_FOREIGN_BESIDE_LEGACY = -9.0
_FOREIGN_SMALL_BESIDE_LEGACY = -14.0
_SMALL_LETTER_DRAWN = 3.0
_LEGACY_SHARE = 0.2
_BITS_A_WORD = 1.0
_ROMANISED_SHARE = 0.1
_NUMERALS = "IVX"
_DIGITS_OF_A_NUMBER = 6
_ANY_LATIN = re.compile("[A-Za-zÀ-ÿ]")


@lru_cache(maxsize=MOST_KEPT)
def recognise(text: str) -> str | None:
    """The kind of legacy text in a cell, by its letters alone; None for anything else and where it
    cannot be told: "nino" may be legacy or romanised."""
    if not _ANY_LATIN.search(text):
        return None
    words = words_of(text)
    eight_bit = eight_bit_kind(eight_bit_words(words))
    if eight_bit:
        return eight_bit
    return "acadnusx" if is_sure(text) else None


def recognise_column(texts: Sequence[str]) -> str | None:
    """The kind of legacy text that a column is written in, at least in part: its cells vote, and
    cells that say little alone say enough together. Convert its cells by it one by one; `convert`
    leaves those in another language as they are."""
    cells = {text: words for text in texts if (words := words_of(text))}
    words = [word for each in cells.values() for word in each if len(word) > 1]
    eight_bit = eight_bit_kind(eight_bit_words(words))
    if eight_bit:
        return eight_bit
    legacy = sum(is_sure(text) for text in cells)
    foreign = _foreign_cells(cells)
    strong = any(is_sure(text, SURE_AMONG_FOREIGN) for text in cells)
    if strong or legacy > min(foreign, 1):
        return "acadnusx" if legacy >= _LEGACY_SHARE * (legacy + foreign) else None
    weights = [weigh(word) for word in words]
    weight = sum(each.letters for each in weights) + min((each.case for each in weights), default=0)
    return "acadnusx" if weight >= max(SURE, _BITS_A_WORD * len(words)) else None


def _foreign_cells(cells: Iterable[str]) -> int:
    """How many of these texts are clearly of another language."""
    return sum(latin_weight(text) <= _FOREIGN_CELL for text in cells)


def recognise_list(columns: Sequence[Sequence[str]]) -> list[list[str | None]]:
    """The kind of every cell of a list, column by column: its own, else that of its column, else
    that of the columns beside it, where converting by it would change the cell."""
    kinds = [recognise_column(texts) for texts in columns]
    votes = Counter(dict.fromkeys(KINDS, 0))
    for kind, texts in zip(kinds, columns, strict=True):
        if kind:
            votes[kind] += len(texts)
    beside = max(KINDS, key=votes.__getitem__) if votes.total() else None
    return [
        _cells(texts, kind or (beside if _may_be_legacy(texts) else None))
        for texts, kind in zip(columns, kinds, strict=True)
    ]


def _may_be_legacy(texts: Sequence[str]) -> bool:
    """Whether most of a column is at least not clearly of another language."""
    cells = {text: words for text in texts if (words := words_of(text))}
    return 2 * _foreign_cells(cells) <= len(cells)


def _cells(texts: Sequence[str], column: str | None) -> list[str | None]:
    """The kind of every cell of a column of that kind."""
    cells = {text: words_of(text) for text in texts}
    romanised = sum(_is_romanised_name(cells[text]) for text in texts)
    mixed = romanised > _ROMANISED_SHARE * len(texts)
    foreign = column is None and _foreign_cells(cells) > 0
    kinds = {text: _in_column(text, column, mixed, foreign) for text in cells}
    return [kinds[text] for text in texts]


def _in_column(text: str, column: str | None, mixed: bool, foreign: bool) -> str | None:
    """The kind of one cell. Where many cells are romanised names (mixed), one that may be such a
    name counts as one; in a foreign column a cell has to be surer of itself."""
    own = recognise(text)
    if column is None:
        doubtful = foreign and own == "acadnusx"
        return own if not doubtful or is_sure(text, SURE_AMONG_FOREIGN) else None
    if own is None and (_is_number(text) or (mixed and _is_titled(words_of(text)))):
        return None
    return column if own != "acadnusx" and convert(text, column) != text else own


def _is_number(text: str) -> bool:
    """Whether it is a phone number or the like, whatever the few letters beside it say."""
    digits = sum(sign.isdigit() for sign in text)
    return digits >= _DIGITS_OF_A_NUMBER and digits > sum(sign.isalpha() for sign in text)


def _is_romanised_name(words: Sequence[str]) -> bool:
    """Whether it begins with a capital that no Latin font has a letter for, as names do."""
    return _is_titled(words) and words[0][0] not in GEORGIAN


def _is_titled(words: Sequence[str]) -> bool:
    """Whether every word begins with a capital and has no other."""
    return bool(words) and all(word.istitle() for word in words)


@lru_cache(maxsize=MOST_KEPT)
def convert(text: str, kind: str, *, by_font: bool = False) -> str:
    """A text that is legacy Georgian of that kind, in Unicode. E-mails, addresses, codes, capitals
    such as USAID and words that are clearly of another language stay as they are; where the font
    of the text says its kind (by_font), no word is taken for one of another language."""
    if not _ANY_LATIN.search(text):
        return text
    if kind != "acadnusx":
        return "".join(
            by_table(piece.text, kind)
            if EIGHT_BIT.fullmatch(piece.text) and piece.text != "×"
            else piece.text
            for piece in pieces(text)
        )
    legacy = {*filter(str.isascii, words_of(text))} if by_font else _legacy_words(text)
    read = "".join(
        _by_table(piece.text) if piece.word and piece.text in legacy else piece.text
        for piece in pieces(text)
    )
    return read if read == text else georgian_punctuation(read)


def _legacy_words(text: str) -> set[str]:
    """Those words of a text to be read as legacy by their letters and the company they are in."""
    sure = surest(text) >= SURE or latin_weight(text) >= SURE
    foreign = not sure and latin_weight(text) <= _FOREIGN_CELL
    words = words_of(text)
    legacy = {word for word in words if len(word) > 1 and _is_legacy(word, sure, foreign)}
    if legacy:
        legacy.update(word for word in words if len(word) == 1 and _is_initial(word, sure))
    return legacy


def _is_legacy(word: str, sure: bool, foreign: bool) -> bool:
    """Whether to read a word as legacy: the company that it is in counts."""
    weight = weigh(word).letters
    if not sure:
        return weight >= (SURE if foreign else _FOREIGN_WORD)
    if word.islower():
        return weight >= _FOREIGN_SMALL_BESIDE_LEGACY
    known = word[0] in GEORGIAN
    return weight + (0 if known else _SMALL_LETTER_DRAWN) >= _FOREIGN_BESIDE_LEGACY


def _is_initial(letter: str, sure: bool) -> bool:
    return letter in GEORGIAN or (sure and letter.isascii() and letter not in _NUMERALS)


def _by_table(word: str) -> str:
    """The word in Georgian letters; a first capital that the table does not know is read as its
    small letter, which the fonts mostly draw in its place."""
    return by_table(word if word[0] in GEORGIAN else word[0].lower() + word[1:], "acadnusx")
