"""Values of tables as people read them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.georgian.figures import Value, decimals_of, written


@pytest.mark.parametrize(
    ("value", "kind", "georgian", "english"),
    [
        (1234567, "number", "1\u00a0234\u00a0567", "1,234,567"),
        (1234.5, "number", "1\u00a0234,5", "1,234.5"),
        (0.375, "share", "37,5%", "37.5%"),
        (1, "share", "100%", "100%"),
        (date(2016, 11, 15), "date", "15.11.2016", "15.11.2016"),
        (None, "number", "–", "–"),
        (None, "text", "", ""),
        (float("nan"), "number", "–", "–"),
        ("15-25", "number", "15-25", "15-25"),
    ],
)
def test_a_value_is_written_as_its_language_does(
    value: Value, kind: str, georgian: str, english: str
) -> None:
    assert written(value, kind, "ka") == georgian
    assert written(value, kind, "en") == english


def test_numbers_of_a_column_have_the_same_decimals() -> None:
    values: list[Value] = [1, 2.5, "x", None, 3.14159]
    decimals = decimals_of(values, "number")
    assert [written(each, "number", "en", decimals) for each in values] == [
        "1.00", "2.50", "x", "–", "3.14",
    ]  # fmt: skip


@given(st.integers(-(10**30), 10**30))
def test_a_whole_number_loses_no_digit(value: int) -> None:
    assert int(written(value, "number", "ka").replace("\u00a0", "")) == value
