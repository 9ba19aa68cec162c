"""Numbers as they are written and typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.georgian.numbers import format_number, parse_number


@pytest.mark.parametrize(
    ("value", "georgian", "english"),
    [
        (1234567.8, "1\u00a0234\u00a0567,8", "1,234,567.8"),
        (8492, "8\u00a0492", "8,492"),
        (12, "12", "12"),
        (12.0, "12", "12"),
        (-1234.5, "-1\u00a0234,5", "-1,234.5"),
        (0.25, "0,25", "0.25"),
    ],
)
def test_a_number_is_written_as_the_language_does(
    value: float, georgian: str, english: str
) -> None:
    assert format_number(value, "ka") == georgian
    assert format_number(value, "en") == english


def test_decimals_can_be_fixed() -> None:
    assert format_number(3, "ka", 1) == "3,0"
    assert format_number(2.349, "en", 2) == "2.35"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("62", 62),
        ("1 234,5", 1234.5),
        ("1\u00a0234\u00a0567,8", 1234567.8),
        ("1,234,567.8", 1234567.8),
        ("1,234,567", 1234567),
        ("1,5", 1.5),
        ("1.5", 1.5),
        ("−3", -3),
        (" 7 ", 7),
    ],
)
def test_numbers_are_read_as_they_are_typed(typed: str, value: float) -> None:
    assert parse_number(typed) == value


@pytest.mark.parametrize("typed", ["", "-", "ბევრი", "1,2,3", "1.2.3", "5 ლარი", "nan", "1e5", "٣"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert parse_number(typed) is None


@given(st.integers(-(10**12), 10**12))
def test_a_whole_number_is_read_back(value: int) -> None:
    assert parse_number(format_number(value, "ka")) == value


@given(st.decimals(-(10**9), 10**9, places=2))
def test_a_georgian_number_is_read_back(value: object) -> None:
    number = float(str(value))
    assert parse_number(format_number(number, "ka", 2)) == number
