from __future__ import annotations

from datetime import date

import pytest

from ecomig_desktop.georgian.typed_times import parse_date, parse_time


@pytest.mark.parametrize(
    "typed", ["15.11.2016", "15.11.16", "15/11/2016", "15-11-2016", "15.11", "15.11.", "2016-11-15"]
)
def test_a_date_is_read_however_it_is_typed(typed: str) -> None:
    assert parse_date(typed, 2016) == date(2016, 11, 15)


@pytest.mark.parametrize("typed", ["", "31.2.2016", "ხვალ", "15", "15.13", "2016"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert parse_date(typed, 2016) is None


@pytest.mark.parametrize(
    ("typed", "time"),
    [("9", "09:00"), ("9:30", "09:30"), ("0930", "09:30"), ("9.30", "09:30"), (" 23:59 ", "23:59")],
)
def test_a_time_is_read_however_it_is_typed(typed: str, time: str) -> None:
    assert parse_time(typed) == time


@pytest.mark.parametrize("typed", ["", "24:00", "11:60", "11:3", "შუადღე", "123456"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert parse_time(typed) is None
