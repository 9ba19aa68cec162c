"""Hybrid logical clocks: wall time where it can be trusted, order where it cannot."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Protocol

COUNTER_BITS = 16
# The year 4199: far beyond any clock a laptop can show, and far below what 63 bits hold,
# so that adding one to a clock read from a file can never overflow.
LATEST = (1 << 46) << COUNTER_BITS
# The year 2527: whatever a laptop believes, it writes nothing later, and others can go on.
_LATEST_WALL_MS = 1 << 44
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """Where the time comes from; tests bring their own."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 in UTC."""


class SystemClock:
    """The laptop's own clock, right or wrong."""

    def now_ms(self) -> int:
        """Milliseconds since 1970 in UTC, never negative."""
        return max(0, time.time_ns() // 1_000_000)


def stamp(now_ms: int, after: Iterable[int] = ()) -> int:
    """The clock of a change made at `now_ms` that follows changes with the clocks `after`.

    Wall milliseconds in the upper bits and a counter in the lower sixteen; always greater than
    every clock in `after`, so a laptop whose clock is slow still comes after what it had seen.
    """
    wall = min(max(now_ms, 0), _LATEST_WALL_MS) << COUNTER_BITS
    return max(wall, max(after, default=-1) + 1)


def wall_ms(clock: int) -> int:
    """The wall milliseconds of a clock."""
    return clock >> COUNTER_BITS


def moment(clock: int) -> datetime:
    """The time of a clock in UTC; times past the year 4199 cannot occur (see LATEST)."""
    return _EPOCH + timedelta(milliseconds=wall_ms(clock))


def iso(clock: int) -> str:
    """The time of a clock as ISO 8601 in UTC with milliseconds, as the history prints it."""
    return iso_of(moment(clock))


def iso_of(at: datetime) -> str:
    """A time in UTC as `iso` writes it."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
