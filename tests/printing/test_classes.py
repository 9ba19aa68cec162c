"""Numbers are sorted into classes that a legend can tell."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.printing.classes import MOST_CLASSES, classes

values = st.lists(st.integers(0, 60).map(float) | st.floats(0, 1e6), min_size=1)


@given(values)
def test_every_value_is_in_the_class_whose_range_holds_it(numbers: list[float]) -> None:
    made = classes(numbers)
    for number in numbers:
        low, high = made.ranges[made.of(number)]
        assert low <= number <= high


@given(values)
def test_classes_follow_each_other_and_are_at_most_five(numbers: list[float]) -> None:
    ranges = classes(numbers).ranges
    assert len(ranges) <= MOST_CLASSES
    assert all(low <= high for low, high in ranges)
    assert all(one[1] < other[0] for one, other in pairwise(ranges))


def test_zero_is_a_class_of_its_own_among_many() -> None:
    made = classes([0, 0, 1, 2, 3, 4, 5, 6, 7, 8])
    assert made.ranges[0] == (0, 0)
    assert len(made.ranges) == MOST_CLASSES


def test_no_values_make_no_classes() -> None:
    assert classes([]).ranges == ()
