"""One name under its many forms."""

from __future__ import annotations

import pytest

from ecomig_desktop.georgian.given_names import forms_of, same_name, stem
from ecomig_desktop.georgian.keys import name_key


def key(name: str) -> str:
    return stem(name_key(name))


@pytest.mark.parametrize(
    ("one", "other"),
    [("თამარ", "თაკო"), ("თამუნა", "Tamara"), ("გიორგი", "Георгий"), ("დათო", "David")],
)
def test_forms_of_one_name_may_be_one_name(one: str, other: str) -> None:
    assert same_name(key(one), key(other))
    assert key(one) in forms_of(key(other))


def test_other_names_are_not() -> None:
    one, other = "თამარ", "თინათინ"
    assert not same_name(key(one), key(other))
    assert key(other) not in forms_of(key(one))


def test_a_name_that_nobody_knows_has_no_forms() -> None:
    assert forms_of("zzz") == frozenset()


@pytest.mark.parametrize(("short", "long"), [("ლევან", "ლევანი"), ("თამარ", "თამარი")])
def test_the_ending_of_the_nominative_does_not_count(short: str, long: str) -> None:
    assert key(short) == key(long)


@pytest.mark.parametrize("name", ["ანი", "ლია", "ილია"])
def test_what_belongs_to_a_name_is_no_ending(name: str) -> None:
    assert key(name) == name_key(name)
