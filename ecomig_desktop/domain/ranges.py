"""Ranges of seq: what one replica's log lacks, and what a file can give. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Range = tuple[int, int]
"""Both ends included."""

Ranges = dict[str, list[Range]]
"""Per replica, ranges of seq."""


def lacking(upto: int, gaps: Sequence[Range], given: int) -> list[Range]:
    """What a log that reaches `upto` but for `gaps` lacks of the first `given` changes."""
    wanted = [(first, min(last, given)) for first, last in gaps if first <= min(upto, given)]
    if given > upto:
        wanted.append((upto + 1, given))
    return wanted


def missing_from(wanted: Range, found: Iterable[int]) -> list[Range]:
    """The parts of `wanted` that are not among the `found` numbers, which are sorted."""
    missing, expected = [], wanted[0]
    for number in found:
        if number > expected:
            missing.append((expected, number - 1))
        expected = number + 1
    if expected <= wanted[1]:
        missing.append((expected, wanted[1]))
    return missing


def size(ranges: Iterable[Range]) -> int:
    """How many numbers the ranges hold."""
    return sum(last - first + 1 for first, last in ranges)


def held(vector: Mapping[str, int], gaps: Mapping[str, Sequence[Range]]) -> int:
    """How many changes a log holds that reaches so far per replica, but for its gaps."""
    within = (
        max(0, min(last, vector.get(replica, 0)) - first + 1)
        for replica, found in gaps.items()
        for first, last in found
    )
    return sum(vector.values()) - sum(within)


def joined(parts: Iterable[Range]) -> list[Range]:
    """The same numbers in as few ranges as can be, sorted."""
    found: list[Range] = []
    for first, last in sorted(parts):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def without(parts: Iterable[Range], holes: Iterable[Range]) -> list[Range]:
    """What is left of sorted `parts` when sorted `holes` are cut out."""
    left: list[Range] = []
    cuts = list(holes)
    for first, last in parts:
        begins = first
        for start, end in cuts:
            if end >= begins and start <= last:
                if start > begins:
                    left.append((begins, start - 1))
                begins = end + 1
        if begins <= last:
            left.append((begins, last))
    return left


def in_words(parts: Iterable[Range]) -> str:
    """The ranges as people read them: "3, 5-9"."""
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def as_lists(found: Mapping[str, Sequence[Range]]) -> dict[str, list[list[int]]]:
    """The ranges as JSON writes them."""
    return {replica: [list(part) for part in parts] for replica, parts in found.items()}


def united(found: Iterable[Ranges]) -> Ranges:
    """All of these, per replica in as few ranges as can be."""
    together: Ranges = {}
    for each in found:
        for replica, parts in each.items():
            together.setdefault(replica, []).extend(parts)
    return {replica: joined(parts) for replica, parts in together.items()}


def cut(parts: Mapping[str, Sequence[Range]], out: Mapping[str, Sequence[Range]]) -> Ranges:
    """What is left of these ranges without those."""
    left = {replica: without(each, out.get(replica, ())) for replica, each in parts.items()}
    return {replica: each for replica, each in left.items() if each}


def common(parts: Mapping[str, Sequence[Range]], other: Mapping[str, Sequence[Range]]) -> int:
    """How many numbers are in both."""
    left = cut(parts, other)
    return sum(map(size, parts.values())) - sum(map(size, left.values()))
