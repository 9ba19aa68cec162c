"""Dates in sentences."""

import csv
import datetime

import pytest

from ecomig_desktop import reference
from ecomig_desktop.georgian.calendar import (
    MONTHS_KA,
    Form,
    format_date,
    format_range,
    month,
    weekday,
)

DAY = datetime.date(2016, 11, 15)


def published() -> list[dict[str, str]]:
    with reference.resource("data/calendar_months.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_months_are_the_published_ones() -> None:
    rows = published()
    cases = [(row["nominative_CLDR"], row["genitive"], row["dative"]) for row in rows]
    assert cases == list(MONTHS_KA)
    assert [month(n, "ka", short=True) for n in range(1, 13)] == [
        row["abbrev_CLDR"] for row in rows
    ]


def test_every_month_forms_the_published_dates() -> None:
    for number, row in enumerate(published(), start=1):
        day = datetime.date(2016, number, 15)
        assert format_date(day, "day", "ka") == row["date_nominative"]
        assert format_date(day, "on", "ka") == row["date_when"]


@pytest.mark.parametrize(
    ("form", "georgian", "english"),
    [
        ("day", "15 ნოემბერი", "15 November"),
        ("long", "15 ნოემბერი, 2016", "15 November 2016"),
        ("on", "15 ნოემბერს", "on 15 November"),
        ("official", "2016 წლის 15 ნოემბერი", "15 November 2016"),
        ("short", "15.11.2016", "15.11.2016"),
    ],
)
def test_a_date_has_five_forms(form: Form, georgian: str, english: str) -> None:
    assert format_date(DAY, form, "ka") == georgian
    assert format_date(DAY, form, "en") == english


def test_a_short_date_keeps_its_noughts() -> None:
    assert format_date(datetime.date(2016, 1, 5), "short", "ka") == "05.01.2016"


@pytest.mark.parametrize(
    ("last", "georgian", "english"),
    [
        ("2016-11-15", "15 ნოემბერი", "15 November"),
        ("2016-11-25", "15-25 ნოემბერი", "15–25 November"),
        ("2016-12-02", "15 ნოემბერი - 2 დეკემბერი", "15 November – 2 December"),
        (
            "2017-01-02",
            "15 ნოემბერი, 2016 - 2 იანვარი, 2017",
            "15 November 2016 – 2 January 2017",
        ),
    ],
)
def test_a_range_says_no_more_than_it_must(last: str, georgian: str, english: str) -> None:
    end = datetime.date.fromisoformat(last)
    assert format_range(DAY, end, "ka") == georgian
    assert format_range(DAY, end, "en") == english


def test_the_day_of_the_week_is_named_in_full_and_short() -> None:
    assert weekday(DAY, "ka") == "სამშაბათი"
    assert weekday(DAY, "ka", short=True) == "სამ"
    assert weekday(DAY, "en") == "Tuesday"
    assert weekday(DAY, "en", short=True) == "Tue"


def test_the_meetings_fall_on_the_announced_weekdays() -> None:
    with reference.resource("data/meetings.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            day = datetime.date.fromisoformat(row["date"])
            assert weekday(day, "ka") == row["weekday_ka"]


def test_a_month_is_named_in_both_languages() -> None:
    assert (month(11, "ka"), month(11, "en")) == ("ნოემბერი", "November")
    assert month(11, "en", short=True) == "Nov"
