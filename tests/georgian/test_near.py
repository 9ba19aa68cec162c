"""What is one slip away from a key."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.keys import name_key
from ecomig_desktop.georgian.near import LEAST, SIGNS, near

keys = st.text(SIGNS, min_size=LEAST, max_size=14).map(lambda key: re.sub(r"(.)\1+", r"\1", key))
long_keys = keys.filter(lambda key: len(key) >= LEAST)


def slips(key: str) -> st.SearchStrategy[str]:
    """One edit of a key, as a hand makes it."""
    at = st.integers(0, len(key) - 1)
    other = st.sampled_from(SIGNS)
    return st.one_of(
        st.builds(lambda i, sign: key[:i] + sign + key[i + 1 :], at, other),
        st.builds(lambda i, sign: key[:i] + sign + key[i:], at, other),
        st.builds(lambda i: key[:i] + key[i + 1 :], at),
        st.builds(lambda i: key[: i - 1] + key[i] + key[i - 1] + key[i + 1 :], at.filter(bool)),
    )


def test_the_signs_are_those_of_the_alphabet() -> None:
    assert set(SIGNS) == {name_key(letter) for letter in LETTERS}


@given(long_keys.flatmap(lambda key: st.tuples(st.just(key), slips(key))))
def test_one_slip_is_near(pair: tuple[str, str]) -> None:
    key, typed = pair
    folded = re.sub(r"(.)\1+", r"\1", typed)
    assert key.startswith(folded) or near(typed).is_whole(key)


@given(long_keys, long_keys, st.integers(0, 14))
def test_a_slip_is_looked_for_only_as_far_as_said(one: str, other: str, upto: int) -> None:
    part, whole = near(one, upto), near(one)
    assert part.whole <= whole.whole and part.begun <= whole.begun


@pytest.mark.parametrize("typed", ["", "n", "ni", "nnnnn", "a" * 1000, "ab" * 1000])
def test_two_signs_and_what_is_no_name_are_near_to_none(typed: str) -> None:
    assert near(typed).whole == near(typed).begun == frozenset()


@pytest.mark.parametrize(
    ("typed", "begins"),
    [("gelxvani", True), ("gelxv", True), ("gelx", False), ("gle", False), ("kutxvani", False)],
)
def test_a_beginning_takes_five_signs_to_be_near(typed: str, begins: bool) -> None:
    assert near(typed).begins("gelovani") is begins
