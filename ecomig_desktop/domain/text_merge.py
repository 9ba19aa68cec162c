"""Texts that went different ways: which words differ, and a proposal that keeps every side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, groupby

SAME = "same"
"""A part that stands in every side, or that every side changed alike."""
CHANGED = "changed"
"""A part that one side changed and no other touched."""
LOOK = "look"
"""A part where sides said different things in one place: all of it is kept, in their order."""

_WORDS = re.compile(r"\w+|\n|[^\S\n]+|[^\w\s]")
_MOST = 30_000  # pairs of equal words; trying more of them would keep people waiting
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
    split = _WORDS.findall
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
    words, marks = _WORDS.findall(text), []
    at = 0
    for _, _, first, last in _regions(_WORDS.findall(other), words):
        marks += [SAME] * (first - at) + [CHANGED] * (last - first)
        at = last
    marks += [SAME] * (len(words) - at)
    return _parts(zip(words, marks, strict=True))


def word_count(text: str) -> int:
    """How many words a text has."""
    return sum(word[0].isalnum() for word in _WORDS.findall(text))


def _common(one: list[str], other: list[str]) -> list[str]:
    """What two texts share, in its order; the same whichever comes first."""
    low, high = sorted((one, other))
    shared, at = [], 0
    for first, last, _, _ in _regions(low, high):
        shared += low[at:first]
        at = last
    return shared + low[at:]


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
    found = [
        (a + start, b + start, c + start, d + start) for a, b, c, d in _differences(left, right)
    ]
    following = [*found[1:], (len(before) + 1, 0, len(after) + 1, 0)]
    return [
        _behind_sign(region, after_it, before, after)
        for region, after_it in zip(found, following, strict=True)
    ]


def _differences(before: list[str], after: list[str]) -> list[_Region]:
    """Word by word; where the same words come too often for that, line by line and then word by
    word in the lines that differ."""
    if _pairs(before, after) <= _MOST:
        # That spaces and signs are alike says nothing: only words hold two texts together.
        codes = SequenceMatcher(_is_no_word, before, after, autojunk=False).get_opcodes()
        return [(a, b, c, d) for tag, a, b, c, d in codes if tag != "equal"]
    lines, others = _lines(before), _lines(after)
    whole = [(0, len(before), 0, len(after))]
    if _pairs(lines, others) > _MOST or min(len(lines), len(others)) < 2:
        return whole
    found: list[_Region] = []
    starts, ends = _starts(lines), _starts(others)
    for tag, a, b, c, d in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        if tag != "equal":
            found += _within(before, after, (starts[a], starts[b], ends[c], ends[d]))
    return found


def _within(before: list[str], after: list[str], region: _Region) -> list[_Region]:
    """A region word by word, if that is quick."""
    a, b, c, d = region
    if _pairs(before[a:b], after[c:d]) > _MOST:
        return [region]
    inner = _differences(before[a:b], after[c:d])
    return [(a + low, a + high, c + first, c + last) for low, high, first, last in inner]


def _pairs(before: Sequence[Hashable], after: Sequence[Hashable]) -> int:
    """How many pairs of equal words (or lines) would be tried."""
    counts = Counter(word for word in after if not isinstance(word, str) or not _is_no_word(word))
    return sum(counts[word] for word in before)


def _lines(words: list[str]) -> list[tuple[str, ...]]:
    """The words line by line, each with its line break."""
    lines: list[tuple[str, ...]] = []
    at = 0
    for end, word in enumerate(words, 1):
        if word == "\n" or end == len(words):
            lines.append(tuple(words[at:end]))
            at = end
    return lines


def _starts(lines: Sequence[Sequence[str]]) -> list[int]:
    """Where each line begins among the words, and where the last one ends."""
    return [0, *accumulate(map(len, lines))]


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
