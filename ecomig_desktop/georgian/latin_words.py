"""What is a word in a text that has Latin letters, and what is none: e-mails, addresses, codes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

MOST_KEPT = 32_768
"""How many texts of a list are kept in mind, so that none is read twice."""

_ZONES = (
    "ge|com|org|net|edu|gov|mil|info|biz|eu|int|de|uk|us|fr|at|ch|se|nl|pl|tr|am|az|ru|ua|io|tv|me"
)
_ENDINGS = "docx?|xlsx?|pptx?|pdf|csv|txt|zip|jpe?g|png|gif"
# Every look ahead is bounded, so that a cell of any length is read in one go.
_NO_WORDS = rf"""
      (?<!\S)\S+@\S+ | @[\w.]+                                   # e-mails and handles
    | (?:https?|ftp|mailto|skype|tel):\S+ | www\.\S+             # addresses in the web
    | (?<![\w.-])[\w-]{{2,}}(?:\.[\w-]+)*\.(?:{_ZONES})\b(?:/\S*)?
    | (?<![\w.-])[\w.-]+\.(?:{_ENDINGS})\b                       # names of files
    | (?<!\w)(?=[A-Z0-9./-]{{0,40}}\d)(?=[\d./-]{{0,40}}[A-Z])[A-Z0-9]+(?:[./-][A-Z0-9]+)*(?!\w)
    | (?<!\w)(?=\w{{0,40}}?[A-Za-z]\d{{1,40}}[A-Za-z])\w+        # a1b2c3; before it AB-123-CD
    | (?<!\w)(?=[0-9a-f-]{{0,40}}\d)[0-9a-f]{{4,}}(?:-[0-9a-f]{{4,}})+(?!\w)
    | (?<![^\W\d_])[A-Z]{{2,}}(?![^\W\d_])                       # USAID, II
    | (?<!\w)[A-Za-z]+(?:&[A-Za-z]+)+(?!\w) | (?<!\w)[nN]/[aA](?!\w)                # R&D
    """
# The sign of multiplication is a letter of the 8-bit tables.
_LETTER = r"(?:[^\W\d_\u0400-\u04ff\u1c90-\u1cbf\u10a0-\u10ff]|×)"
_ANY_LATIN = re.compile("[A-Za-z\u00c0-\u02af]")
_SPACE = re.compile(r"\s")
_PLAIN = re.compile("[A-Za-z ]+")
_CAPITALS = re.compile("[A-Z]{2}")
_PLAIN_PIECES = re.compile("([A-Za-z]+)| +")
_KEPT_OR_WORD = re.compile(
    rf"(?P<kept>{_NO_WORDS})|(?P<word>{_LETTER}+(?:['’ʼ]{_LETTER}+)*)", re.VERBOSE
)


class Piece(NamedTuple):
    """A part of a text; `word` says whether it is a word in Latin letters, which may be legacy."""

    text: str
    word: bool


@lru_cache(maxsize=MOST_KEPT)
def pieces(text: str) -> tuple[Piece, ...]:
    """The whole text in its order: words in Latin letters, and everything else between them."""
    if not _ANY_LATIN.search(text) or ("@" in text and not _SPACE.search(text)):
        return (Piece(text, False),)
    if _PLAIN.fullmatch(text) and not _CAPITALS.search(text):
        return tuple(
            Piece(each.group(), each[1] is not None) for each in _PLAIN_PIECES.finditer(text)
        )
    found, at = [], 0
    for match in _KEPT_OR_WORD.finditer(text):
        if match.start() > at:
            found.append(Piece(text[at : match.start()], False))
        found.append(Piece(match.group(), match.lastgroup == "word"))
        at = match.end()
    if at < len(text):
        found.append(Piece(text[at:], False))
    return tuple(found)
