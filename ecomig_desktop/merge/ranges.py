"""Ranges of seq: what one replica's log lacks, and what a file can give. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Range = tuple[int, int]
"""Both ends included."""


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
