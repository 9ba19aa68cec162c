"""Ranges of seq are the numbers they stand for: nothing is counted twice and nothing lost."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.ranges import (
    Range,
    common,
    cut,
    held,
    in_words,
    joined,
    lacking,
    missing_from,
    size,
    united,
    without,
)

NUMBERS = st.sets(st.integers(1, 40))
LOGS = st.dictionaries(st.sampled_from(("one", "two")), NUMBERS)


def numbers(parts: list[Range]) -> list[int]:
    return [number for first, last in parts for number in range(first, last + 1)]


def ranges(found: set[int]) -> list[Range]:
    return joined((number, number) for number in found)


def in_ranges(log: dict[str, set[int]]) -> dict[str, list[Range]]:
    return {replica: ranges(found) for replica, found in log.items() if found}


@given(found=NUMBERS, again=NUMBERS)
def test_joined_ranges_are_sorted_and_as_few_as_can_be(found: set[int], again: set[int]) -> None:
    parts = joined([*ranges(found), *ranges(again)])
    assert numbers(parts) == sorted(found | again)
    assert size(parts) == len(found | again)
    assert all(here[1] + 1 < there[0] for here, there in pairwise(parts))


@given(parts=NUMBERS, holes=NUMBERS)
def test_what_is_cut_out_is_gone_and_nothing_else(parts: set[int], holes: set[int]) -> None:
    assert numbers(without(ranges(parts), ranges(holes))) == sorted(parts - holes)


@given(wanted=st.tuples(st.integers(1, 20), st.integers(20, 40)), found=NUMBERS)
def test_what_is_missing_and_what_was_found_are_what_was_wanted(
    wanted: Range, found: set[int]
) -> None:
    within = {number for number in found if wanted[0] <= number <= wanted[1]}
    missing = missing_from(wanted, sorted(within))
    assert missing == joined(missing)
    assert numbers(missing) == sorted({*numbers([wanted])} - within)


@given(here=NUMBERS, given_to=st.integers(0, 40), upto=st.integers(0, 40))
def test_a_log_lacks_its_gaps_and_whatever_comes_after_it(
    here: set[int], given_to: int, upto: int
) -> None:
    gaps = {number for number in here if number <= upto}
    lacks = gaps | set(range(upto + 1, given_to + 1))
    parts = lacking(upto, ranges(gaps), given_to)
    assert numbers(parts) == sorted(number for number in lacks if number <= given_to)


@given(log=LOGS, upto=st.integers(0, 40))
def test_a_log_holds_as_many_changes_as_are_in_no_gap(log: dict[str, set[int]], upto: int) -> None:
    vector = dict.fromkeys(log, upto)
    assert held(vector, in_ranges(log)) == sum(
        number not in gaps for gaps in log.values() for number in range(1, upto + 1)
    )


@given(one=LOGS, other=LOGS)
def test_logs_are_united_and_cut_replica_by_replica(
    one: dict[str, set[int]], other: dict[str, set[int]]
) -> None:
    here, there = in_ranges(one), in_ranges(other)
    both = {each: one.get(each, set()) & other.get(each, set()) for each in one}
    every = {each: one.get(each, set()) | other.get(each, set()) for each in {*one, *other}}
    assert united((here, there)) == in_ranges(every)
    assert united((cut(here, there), in_ranges(both))) == here
    assert common(here, there) == sum(map(len, both.values()))


def test_people_read_a_range_by_its_ends_and_one_number_by_itself() -> None:
    assert in_words([(3, 3), (5, 9)]) == "3, 5-9"
