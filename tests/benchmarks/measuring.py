"""How the benchmarks measure: medians of alternating runs, so that a noisy machine hits both."""

from __future__ import annotations

import sys
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


def without_window_hints() -> None:
    """Leave away what the offscreen platform says at every window, that it cannot size it: it
    would drown the table. Everything else that Qt says is said."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def say(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" not in text:
            print(text, file=sys.stderr, flush=True)

    qInstallMessageHandler(say)


def paired(
    ours: Callable[[int], object], floor: Callable[[int], object], times: int
) -> tuple[float, float]:
    """Medians in seconds of two actions that take turns; each is given the number of its turn."""
    one, other = [], []
    for turn in range(times):
        other.append(seconds(lambda turn=turn: floor(turn)))  # type: ignore[misc]
        one.append(seconds(lambda turn=turn: ours(turn)))  # type: ignore[misc]
    return median(one), median(other)
