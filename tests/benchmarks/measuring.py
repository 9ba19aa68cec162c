"""How the benchmarks measure: medians of alternating runs, so that a noisy machine hits both."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple


class Figure(NamedTuple):
    """One line of the table. `aim` is the greatest value aimed at, or None; `note` is said below
    it. A value that could not be measured is NaN."""

    name: str
    value: float
    unit: str
    aim: float | None
    note: str = ""


def seconds(action: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def paired(
    ours: Callable[[int], object], floor: Callable[[int], object], times: int
) -> tuple[float, float]:
    """Medians in seconds of two actions that take turns; each is given the number of its turn."""
    one, other = [], []
    for turn in range(times):
        other.append(seconds(lambda turn=turn: floor(turn)))  # type: ignore[misc]
        one.append(seconds(lambda turn=turn: ours(turn)))  # type: ignore[misc]
    return median(one), median(other)
