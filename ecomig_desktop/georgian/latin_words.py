"""What is a word in a text that has Latin letters, and what is none: e-mails, addresses, codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ZONES = (
    "ge|com|org|net|edu|gov|mil|info|biz|eu|int|de|uk|us|fr|at|ch|se|nl|pl|tr|am|az|ru|ua|io|tv|me"
)
_ENDINGS = "docx?|xlsx?|pptx?|pdf|csv|txt|zip|jpe?g|png|gif"
_NO_WORDS = rf"""
      \S+@\S+ | @[\w.]+                                          # e-mails and handles
    | (?:https?|ftp|mailto|skype|tel):\S+ | www\.\S+             # addresses in the web
    | (?<![\w.-])[\w-]{{2,}}(?:\.[\w-]+)*\.(?:{_ZONES})\b(?:/\S*)?
    | (?<![\w.-])[\w.-]+\.(?:{_ENDINGS})\b                       # names of files
    | (?<!\w)(?=[A-Z0-9./-]*\d)(?=[\d./-]*[A-Z])[A-Z0-9]+(?:[./-][A-Z0-9]+)*(?!\w)   # AB-123-CD
    | (?<!\w)(?=\w*[A-Za-z]+\d+[A-Za-z])\w+(?!\w)                # a1b2c3
    | (?<!\w)(?=[0-9a-f-]*\d)[0-9a-f]{{4,}}(?:-[0-9a-f]{{4,}})+(?!\w)
    | (?<![^\W\d_])[A-Z]{{2,}}(?![^\W\d_])                       # USAID, II
    | (?<!\w)[A-Za-z]+(?:&[A-Za-z]+)+(?!\w) | (?<!\w)[nN]/[aA](?!\w)                # R&D
    """
# The sign of multiplication is a letter of the 8-bit tables.
_LETTER = r"(?:[^\W\d_\u0400-\u04ff\u1c90-\u1cbf\u10a0-\u10ff]|×)"
_KEPT_OR_WORD = re.compile(
    rf"(?P<kept>{_NO_WORDS})|(?P<word>{_LETTER}+(?:['’ʼ]{_LETTER}+)*)", re.VERBOSE
)


class Piece(NamedTuple):
    """A part of a text; `word` says whether it is a word in Latin letters, which may be legacy."""

    text: str
    word: bool


def pieces(text: str) -> Iterator[Piece]:
    """The whole text in its order: words in Latin letters, and everything else between them."""
    at = 0
    for match in _KEPT_OR_WORD.finditer(text):
        if match.start() > at:
            yield Piece(text[at : match.start()], False)
        yield Piece(match.group(), match.lastgroup == "word")
        at = match.end()
    if at < len(text):
        yield Piece(text[at:], False)
