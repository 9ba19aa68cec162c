"""Clocks order what is shown, whatever a laptop believes the time to be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.clock import LATEST, SystemClock, iso, moment, stamp, wall_ms

ANY_TIME = st.integers(-(1 << 70), 1 << 70)
CLOCKS = st.lists(st.integers(0, LATEST - 1))


@given(ANY_TIME, CLOCKS)
def test_a_change_comes_after_all_that_it_follows(now: int, after: list[int]) -> None:
    assert all(stamp(now, after) > each for each in after)


@given(ANY_TIME, CLOCKS)
def test_a_clock_always_fits_the_file(now: int, after: list[int]) -> None:
    assert 0 <= stamp(now, after) < 1 << 63


@given(ANY_TIME)
def test_whatever_the_laptop_believes_others_accept_its_clock(now: int) -> None:
    clock = stamp(now)
    for _ in range(3):
        clock = stamp(now, [clock])
    assert clock < LATEST


@given(st.integers(0, LATEST - 1))
def test_every_clock_has_a_time_to_show(clock: int) -> None:
    assert moment(clock).year >= 1970
    assert iso(clock).endswith("Z")


def test_a_clock_shows_the_time_it_was_made_at() -> None:
    assert iso(stamp(1_479_200_000_123)) == "2016-11-15T08:53:20.123Z"
    assert wall_ms(stamp(1_479_200_000_123)) == 1_479_200_000_123


def test_the_systems_clock_is_never_before_the_epoch() -> None:
    assert SystemClock().now_ms() >= 0
