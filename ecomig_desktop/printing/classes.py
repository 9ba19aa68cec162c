"""Sorting numbers into a few classes that a map can be shaded by."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

MOST_CLASSES = 5


@dataclass(frozen=True, slots=True)
class Classes:
    """Classes from few to many, each by the smallest and the largest value that is in it."""

    ranges: tuple[tuple[float, float], ...]

    def of(self, value: float) -> int:
        """The class of a value that was among those sorted, counted from 0."""
        return min(bisect_left([high for _, high in self.ranges], value), len(self.ranges) - 1)


def classes(values: Iterable[float]) -> Classes:
    """At most five classes with about as many values each; equal values are never parted.

    Zero is a class of its own where there are more than five different values.
    """
    kept = sorted(value for value in values if math.isfinite(value))
    different = sorted(set(kept))
    if len(different) <= MOST_CLASSES:
        return Classes(tuple((value, value) for value in different))
    ranges: list[tuple[float, float]] = []
    if different[0] == 0:
        ranges.append((0.0, 0.0))
        kept = [value for value in kept if value]
    return Classes((*ranges, *_equal_parts(kept, MOST_CLASSES - len(ranges))))


def _equal_parts(kept: list[float], many: int) -> list[tuple[float, float]]:
    """Sorted values cut into so many ranges at most."""
    ends: list[float] = []
    for part in range(1, many + 1):
        end = kept[min(len(kept) - 1, round(len(kept) * part / many) - 1)]
        if not ends or end > ends[-1]:
            ends.append(end)
    ranges = []
    low = kept[0]
    for end in ends:
        ranges.append((low, end))
        after = next((value for value in kept if value > end), None)
        if after is None:
            break
        low = after
    return ranges
