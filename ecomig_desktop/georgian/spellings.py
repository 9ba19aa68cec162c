"""Which Georgian letters a Latin or Cyrillic spelling may stand for, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

Meanings = tuple[tuple[str, int], ...]
"""Georgian letters with what it costs to believe in them; 0 for the likeliest."""


@dataclass(frozen=True, slots=True)
class Script:
    """How one script writes Georgian.

    `meanings` is keyed by groups of small letters; `unfinished` says what the last group of a
    word may yet become when more is typed; `inner_capitals` are letters that Shift changes.
    """

    meanings: dict[str, Meanings]
    unfinished: dict[str, Meanings]
    inner_capitals: dict[str, str]
    groups: re.Pattern[str]


def _meanings(table: str) -> dict[str, Meanings]:
    """Read "sh:შ,სხ/2 kh:ხ,ქ": groups, each with its meanings; the cost is 0 or 1 or as said."""
    result: dict[str, Meanings] = {}
    for entry in table.split():
        group, _, choices = entry.partition(":")
        meanings = []
        for number, choice in enumerate(choices.split(",")):
            letters, _, cost = choice.partition("/")
            meanings.append((letters, int(cost) if cost else min(number, 1)))
        result[group] = tuple(meanings)
    return result


def _script(table: str, unfinished: str, inner_capitals: dict[str, str]) -> Script:
    meanings = _meanings(table)
    longest_first = sorted(meanings, key=len, reverse=True)
    groups = re.compile("|".join(map(re.escape, longest_first)))
    return Script(meanings, _meanings(unfinished), inner_capitals, groups)


LATIN = _script(
    """
    tch:ჭ,თჩ/2 dzh:ჯ ckh:ცხ,კხ tsh:თშ,ცხ/2 eee:ეი,იე ooo:ოუ,უო
    sh:შ,სხ/2 ch:ჩ,ცხ/2 zh:ჟ,ზხ/2 gh:ღ,გხ/2 kh:ხ,ქ,კხ/3 ph:ფ,ფხ/2 th:თ,თხ/2 ck:კ,ცკ
    ts:ც,თს/2 tz:ც,თზ/2 tc:ც,თც ws:წ,ვს dz:ძ,დზ/2 dj:ჯ,დჯ/2 ee:ი,ე oo:უ,ო
    a:ა b:ბ c:ც,კ d:დ e:ე f:ფ g:გ h:ჰ i:ი j:ჯ,ჭ/2 k:კ l:ლ m:მ n:ნ o:ო p:პ q:ქ r:რ s:ს t:ტ
    u:უ v:ვ w:ვ,წ x:ხ,ქს y:ი,ყ z:ზ 4:ჭ $:შ
    """,
    "s:შ k:ხ t:ც,ჭ/2 d:ძ,ჯ/2 z:ჟ c:ჩ tc:ჭ,თჩ/2 ts:თშ/2 ck:ცხ dz:ჯ/2",
    {"T": "თ", "J": "ჟ", "R": "ღ", "S": "შ", "C": "ჩ", "Z": "ძ", "W": "ჭ"},
)

CYRILLIC = _script(
    """
    дж:ჯ,დჟ/2 дз:ძ,დზ/2 тч:ჭ,თჩ тц:წ,თც тс:ც,თს кх:ხ,ქ гх:ღ,გხ/2 пх:ფ,ფხ тх:თ,თხ
    а:ა б:ბ в:ვ г:გ,ჰ/2 д:დ е:ე ё:იო ж:ჟ з:ზ и:ი й:ი к:კ л:ლ м:მ н:ნ о:ო п:პ р:რ с:ს т:ტ у:უ
    ф:ფ х:ხ ц:ც ч:ჩ ш:შ щ:შ ъ: ы:ი ь: э:ე ю:იუ,უ я:ია,ა
    """,
    "д:ძ,ჯ т:ც,ჭ/2 к:ხ",
    {},
)

# The Georgian layout was on, and the fingers wrote Latin digraphs.
_GEORGIAN_DIGRAPHS = {
    "ტჩჰ": "ჭ",
    "დზჰ": "ჯ",
    "სჰ": "შ",
    "ცჰ": "ჩ",
    "ჩჰ": "ჩ",
    "ზჰ": "ჟ",
    "გჰ": "ღ",
    "კჰ": "ხ",
    "ქჰ": "ხ",
    "პჰ": "ფ",
    "ტჰ": "თ",
    "თჰ": "თ",
    "ტს": "ც",
    "თს": "ც",
    "ტზ": "წ",
    "დზ": "ძ",
    "დჯ": "ჯ",
}
_GEORGIAN_GROUPS = re.compile("|".join(sorted(_GEORGIAN_DIGRAPHS, key=len, reverse=True)))

_LONGEST_GROUP = 3
_MOST_DOUBTS = 6  # more doubtful groups than this in one word, and the rest is taken as likeliest


def readings(text: str, script: Script, *, partial: bool) -> Iterator[str]:
    """The Georgian readings of a spelling, the likeliest first and none twice.

    A group means the same wherever it stands in the text, except the last when `partial` says
    that more may be typed. Characters that the script does not know stay as they are.
    """
    pieces, doubts = _pieces(text, script, partial)
    names = sorted(doubts, key=lambda name: doubts[name][1][1])[:_MOST_DOUBTS]
    choices = sorted(
        product(*(doubts[name] for name in names)),
        key=lambda choice: sum(cost for _, cost in choice),
    )
    seen = set()
    for choice in choices:
        meant = {name: letters for name, (letters, _) in zip(names, choice, strict=True)}
        reading = "".join(meant.get(name, likeliest) for name, likeliest in pieces)
        if reading not in seen:
            seen.add(reading)
            yield reading


def _pieces(
    text: str, script: Script, partial: bool
) -> tuple[list[tuple[str, str]], dict[str, Meanings]]:
    """The groups of a text with their likeliest meanings, and the meanings of the doubtful."""
    pieces: list[tuple[str, str]] = []
    doubts: dict[str, Meanings] = {}
    shouted = not any(sign.islower() for sign in text)
    capitals = {} if shouted else script.inner_capitals
    at = 0
    while at < len(text):
        group = _group_at(text, at, script, capitals)
        end = at + len(group)
        name, meanings = group, script.meanings.get(group, ((group, 0),))
        capital = capitals.get(text[at:end])
        if capital and at and text[at - 1].isalpha():
            name, meanings = text[at:end], ((capital, 0),)
        elif capital:
            name, meanings = f"capital {at}", (*meanings, (capital, 2))
        elif partial and end == len(text) and group in script.unfinished:
            name, meanings = "last", (*meanings, *script.unfinished[group])
        if len(meanings) > 1:
            doubts[name] = meanings
        pieces.append((name, meanings[0][0]))
        at = end
    return pieces, doubts


def _group_at(text: str, at: int, script: Script, capitals: dict[str, str]) -> str:
    """The longest group of small letters at a place; one letter where a capital cuts it short."""
    match = script.groups.match(text[at : at + _LONGEST_GROUP].casefold())
    if not match:
        return text[at]
    cut_short = any(sign in capitals for sign in text[at + 1 : at + match.end()])
    return match.group()[0] if cut_short else match.group()


def mend_digraphs(text: str) -> str:
    """A Georgian text whose writer spelled in Latin digraphs: „სჰოთა“ was meant as „შოთა“."""
    return _GEORGIAN_GROUPS.sub(lambda match: _GEORGIAN_DIGRAPHS[match.group()], text)
