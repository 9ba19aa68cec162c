"""Dates as Georgian and English sentences write them."""

from __future__ import annotations

import datetime
from typing import Literal

Form = Literal["day", "long", "on", "official", "short"]
"""How a date is written; see `format_date`."""

# Nominative, genitive and dative of every month.
MONTHS_KA: tuple[tuple[str, str, str], ...] = (
    ("იანვარი", "იანვრის", "იანვარს"),
    ("თებერვალი", "თებერვლის", "თებერვალს"),
    ("მარტი", "მარტის", "მარტს"),
    ("აპრილი", "აპრილის", "აპრილს"),
    ("მაისი", "მაისის", "მაისს"),
    ("ივნისი", "ივნისის", "ივნისს"),
    ("ივლისი", "ივლისის", "ივლისს"),
    ("აგვისტო", "აგვისტოს", "აგვისტოს"),
    ("სექტემბერი", "სექტემბრის", "სექტემბერს"),
    ("ოქტომბერი", "ოქტომბრის", "ოქტომბერს"),
    ("ნოემბერი", "ნოემბრის", "ნოემბერს"),
    ("დეკემბერი", "დეკემბრის", "დეკემბერს"),
)
MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS_KA = ("ორშაბათი", "სამშაბათი", "ოთხშაბათი", "ხუთშაბათი", "პარასკევი", "შაბათი", "კვირა")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def format_date(date: datetime.date, form: Form, language: str) -> str:
    """A date in "ka" or "en", by its form:

    - "day": 15 ნოემბერი; 15 November
    - "long": 15 ნოემბერი, 2016; 15 November 2016
    - "on": 15 ნოემბერს; on 15 November
    - "official": 2016 წლის 15 ნოემბერი; 15 November 2016
    - "short": 15.11.2016 in both
    """
    if form == "short":
        return f"{date.day:02}.{date.month:02}.{date.year}"
    if language == "ka":
        return _georgian(date, form)
    day = f"{date.day} {MONTHS_EN[date.month - 1]}"
    forms = {"day": day, "on": f"on {day}"}
    return forms.get(form, f"{day} {date.year}")


def _georgian(date: datetime.date, form: Form) -> str:
    nominative, _, dative = MONTHS_KA[date.month - 1]
    day = f"{date.day} {nominative}"
    return {
        "day": day,
        "long": f"{day}, {date.year}",
        "on": f"{date.day} {dative}",
        "official": f"{date.year} წლის {day}",
    }[form]


def format_range(first: datetime.date, last: datetime.date, language: str) -> str:
    """The days of a series: 15-25 ნოემბერი; 28 ნოემბერი - 2 დეკემბერი; 15–25 November.

    Years are named when the two differ.
    """
    if first == last:
        return format_date(first, "day", language)
    dash = "-" if language == "ka" else "–"
    if first.year != last.year:
        ends = (format_date(day, "long", language) for day in (first, last))
        return f" {dash} ".join(ends)
    if first.month != last.month:
        ends = (format_date(day, "day", language) for day in (first, last))
        return f" {dash} ".join(ends)
    return f"{first.day}{dash}{format_date(last, 'day', language)}"


def weekday(date: datetime.date, language: str, *, short: bool = False) -> str:
    """The day of the week: სამშაბათი or სამ, Tuesday or Tue. The week starts on Monday."""
    name = (WEEKDAYS_KA if language == "ka" else WEEKDAYS_EN)[date.weekday()]
    return name[:3] if short else name


def month(number: int, language: str, *, short: bool = False) -> str:
    """The name of month 1 to 12 in the nominative: ნოემბერი or ნოე, November or Nov."""
    name = MONTHS_KA[number - 1][0] if language == "ka" else MONTHS_EN[number - 1]
    return name[:3] if short else name
