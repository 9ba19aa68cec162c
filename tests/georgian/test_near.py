"""What is one slip away from a key."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.keys import name_key
from ecomig_desktop.georgian.near import LEAST, LEAST_BEGUN, SIGNS, near

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
    assert key.startswith(folded(typed)) or near(typed).is_whole(key)


def folded(typed: str) -> str:
    return re.sub(r"(.)\1+", r"\1", typed)


def is_near(typed: str, key: str) -> bool:
    """The same, edit by edit: whether one leads from what was typed to a name, or to the
    beginning of one where both are long."""
    short = len(folded(typed)) < LEAST
    edits = {
        typed[:at] + middle + typed[at + less :]
        for at in range(len(typed) + 1)
        for less, middle in (
            *((0, sign) for sign in SIGNS),
            *((1, sign) for sign in SIGNS),
            (1, ""),
            (2, typed[at : at + 2][::-1]),
        )
    }
    reached = set(map(folded, edits)) - {folded(typed)}
    whole = key in reached and len(key) >= (LEAST if short else LEAST - 1)
    begun = {each for each in reached if len(each) >= LEAST_BEGUN <= len(folded(typed))}
    return len(typed) >= LEAST - 1 and (whole or any(map(key.startswith, begun)))


few_signs = st.text("abgel", max_size=9)


@given(
    st.one_of(
        st.tuples(few_signs, few_signs.map(folded)),
        long_keys.flatmap(lambda key: st.tuples(slips(key), st.just(key))),
        long_keys.flatmap(lambda key: st.tuples(slips(key[:6]), st.just(key))),
    )
)
def test_near_is_what_one_edit_leads_to(pair: tuple[str, str]) -> None:
    typed, key = pair
    assert key.startswith(folded(typed)) or near(typed).begins(key) == is_near(typed, key)


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
