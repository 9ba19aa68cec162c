"""Texts that went different ways: which words differ, and a proposal that keeps every side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

SAME = "same"
"""A part that stands in every side, or that every side changed alike."""
CHANGED = "changed"
"""A part that one side changed and no other touched."""
LOOK = "look"
"""A part where sides said different things in one place: all of it is kept, in their order."""

_WORDS = re.compile(r"\w+|\n|[^\S\n]+|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_MOST = 3000  # comparing more words than this one by one would keep people waiting
_BESIDE = " / "

_Marked = tuple[str, str]
"""A word (or sign, or space) and SAME, CHANGED or LOOK."""
_Region = tuple[int, int, int, int]
"""Where a side is not as the text it came from: from and to there, from and to in the side."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a text, and what is to be said of it: SAME, CHANGED or LOOK."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text that keeps what every side added. It is `clean` where no two sides changed the same
    place; otherwise somebody has to look at the parts that are marked so."""

    text: str
    clean: bool
    parts: tuple[Part, ...]


def propose(ancestor: str | None, sides: Sequence[str]) -> Proposal:
    """Bring texts together that all came from `ancestor` (None or "": that is not known).

    What a side took out and no other touched is gone; nothing that any side put in is.
    """
    texts = list(dict.fromkeys(sides))
    split = _splitter([ancestor or "", *texts])
    merged: list[_Marked] = [(word, CHANGED) for word in split(texts[0])]
    if len(texts) == 1:
        return _proposal((word, SAME) for word, _ in merged)
    for text in texts[1:]:
        other: list[_Marked] = [(word, CHANGED) for word in split(text)]
        base = split(ancestor) if ancestor else _common(_plain(merged), _plain(other))
        merged = list(_merged(base, merged, other))
    return _proposal(merged)


def compare(text: str, other: str) -> tuple[Part, ...]:
    """`text` in parts: CHANGED where `other` has no such words in that place, SAME elsewhere."""
    split = _splitter([text, other])
    words, marks = split(text), []
    at = 0
    for _, _, first, last in _regions(split(other), words):
        marks += [SAME] * (first - at) + [CHANGED] * (last - first)
        at = last
    marks += [SAME] * (len(words) - at)
    return _parts(zip(words, marks, strict=True))


def word_count(text: str) -> int:
    """How many words a text has."""
    return sum(word[0].isalnum() for word in _WORDS.findall(text))


def _splitter(texts: Iterable[str]) -> Callable[[str], list[str]]:
    """How to take these texts apart: into words and signs, very long ones only into lines."""
    most = max(sum(1 for _ in _WORDS.finditer(text)) for text in texts)
    return (_WORDS if most <= 2 * _MOST else _LINES).findall


def _common(one: list[str], other: list[str]) -> list[str]:
    """What two texts share, in its order; the same whichever comes first."""
    low, high = sorted((one, other))
    blocks = _matcher(low, high).get_matching_blocks()
    return [word for start, _, size in blocks for word in low[start : start + size]]


def _matcher(before: list[str], after: list[str]) -> SequenceMatcher[str]:
    """Alike in words; that spaces and signs are alike alone says nothing."""
    return SequenceMatcher(_is_no_word, before, after, autojunk=False)


def _is_no_word(word: str) -> bool:
    return not any(sign.isalnum() for sign in word)


def _regions(before: list[str], after: list[str]) -> list[_Region]:
    """Where `after` is not as `before`. Equal beginnings and ends are left out first: they are
    most of two versions of one text."""
    start = _shared(before, after)
    end = _shared(before[start:][::-1], after[start:][::-1])
    left, right = before[start : len(before) - end], after[start : len(after) - end]
    if left == right:
        return []
    codes = _matcher(left, right).get_opcodes()
    found = [
        (a + start, b + start, c + start, d + start) for tag, a, b, c, d in codes if tag != "equal"
    ]
    following = [*found[1:], (len(before) + 1, 0, len(after) + 1, 0)]
    return [
        _behind_sign(region, after_it, before, after)
        for region, after_it in zip(found, following, strict=True)
    ]


def _behind_sign(
    region: _Region, following: _Region, before: list[str], after: list[str]
) -> _Region:
    """A sentence that was put in (or taken out) behind another begins behind its full stop: of
    two ways to see it, not the one that takes that stop and leaves its own."""
    a, b, c, d = region
    words, first, last = (after, c, d) if a == b else (before, a, b)
    room = min(following[0] - b, following[2] - d)
    if (a < b and c < d) or room < 2 or words[first] != words[last]:
        return region
    if not _is_no_word(words[first]) or words[first].isspace():
        return region
    return (a + 1, b + 1, c + 1, d + 1)


def _shared(one: Sequence[object], other: Sequence[object]) -> int:
    """How many items the beginnings share."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _merged(base: list[str], one: list[_Marked], other: list[_Marked]) -> Iterator[_Marked]:
    changed = [_regions(base, _plain(side)) for side in (one, other)]
    ends = [0, 0, 0]  # so far: in the base, and in either side
    for low, high, (here, there) in _places(changed):
        yield from ((word, SAME) for word in base[ends[0] : low])
        spans = [
            _span(regions, low, high, (ends[0], ends[at + 1]))
            for at, regions in enumerate((here, there))
        ]
        left, right = one[slice(*spans[0])], other[slice(*spans[1])]
        if not here or not there:
            yield from right if not here else left
        else:
            yield from _both(base[low:high], left, right)
        ends = [high, spans[0][1], spans[1][1]]
    yield from ((word, SAME) for word in base[ends[0] :])


def _places(
    changed: Sequence[list[_Region]],
) -> Iterator[tuple[int, int, tuple[list[_Region], list[_Region]]]]:
    """The places of the base that were changed: from, to, and the changes of either side there.
    Changes that overlap or touch are one place."""
    queue = sorted((region, side) for side, regions in enumerate(changed) for region in regions)
    at = 0
    while at < len(queue):
        (low, high, _, _), _ = queue[at]
        found: tuple[list[_Region], list[_Region]] = ([], [])
        while at < len(queue) and queue[at][0][0] <= high:
            region, side = queue[at]
            found[side].append(region)
            high = max(high, region[1])
            at += 1
        yield low, high, found


def _span(regions: list[_Region], low: int, high: int, ends: tuple[int, int]) -> tuple[int, int]:
    """Where in a side that stands which the base has from `low` to `high`. `ends` says how far
    both have been read: from there on to the first change they are equal."""
    start = ends[1] + low - ends[0]
    if not regions:
        return start, start + high - low
    return start, regions[-1][3] + high - regions[-1][1]


def _both(base: list[str], left: list[_Marked], right: list[_Marked]) -> Iterator[_Marked]:
    """A place that both changed: what they share once, the rest of one after that of the other."""
    words, others = _plain(left), _plain(right)
    replaced = any(not _is_no_word(word) for word in base)
    start, end = _ends(words, others, whole=not replaced)
    yield from ((word, SAME) for word in words[:start])
    mine, theirs = words[start : len(words) - end], others[start : len(others) - end]
    between = _between(mine, theirs, _BESIDE if replaced else "")
    yield from ((word, LOOK) for word in (*mine, *between, *theirs))
    yield from ((word, SAME) for word in words[len(words) - end :])


def _ends(words: list[str], others: list[str], *, whole: bool) -> tuple[int, int]:
    """How much the beginnings and the ends share. With `whole` only where one is all in the
    other: two sentences that were added are not taken apart because both end with a full stop."""
    start = _shared(words, others)
    end = _shared(words[start:][::-1], others[start:][::-1])
    if whole and start + end < min(len(words), len(others)):
        return 0, 0
    return start, end


def _between(mine: list[str], theirs: list[str], stroke: str) -> list[str]:
    """What keeps the two from growing together: a stroke where they stand for the same words."""
    if not mine or not theirs or stroke:
        return [stroke] if mine and theirs else []
    if mine[-1].isspace() or theirs[0].isspace():
        return []
    return ["\n" if "\n" in "".join((*mine, *theirs)) else " "]


def _plain(words: Iterable[_Marked]) -> list[str]:
    return [word for word, _ in words]


def _proposal(words: Iterable[_Marked]) -> Proposal:
    parts = _parts(words)
    clean = all(part.kind != LOOK for part in parts)
    return Proposal("".join(part.text for part in parts), clean, parts)


def _parts(words: Iterable[_Marked]) -> tuple[Part, ...]:
    grouped = groupby(words, key=lambda marked: marked[1])
    return tuple(Part("".join(_plain(run)), kind) for kind, run in grouped)
