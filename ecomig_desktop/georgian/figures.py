"""How the values of a table or a chart are written: numbers, shares and days."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable

from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.georgian.numbers import NO_BREAK_SPACE, format_number

Value = str | int | float | datetime.date | None
NOTHING = "–"
_MOST_DECIMALS = 2


def decimals_of(values: Iterable[Value], kind: str) -> int:
    """How many decimals the numbers of a column need, all of them alike, at most two; of shares
    at most one."""
    most = 1 if kind == "share" else _MOST_DECIMALS
    needed = 0
    for value in values:
        if isinstance(value, float) and math.isfinite(value):
            shown = value * 100 if kind == "share" else value
            text = f"{shown:.{most}f}".rstrip("0")
            needed = max(needed, len(text) - text.index(".") - 1)
    return needed


def written(value: Value, kind: str, language: str, decimals: int | None = None) -> str:
    """A value of a column of that kind as people read it: 1 234,5; 37,5%; 15.11.2016.

    A number or day that is not there is a dash, a text that is not there is empty.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return "" if kind == "text" else NOTHING
    if isinstance(value, datetime.date):
        return format_date(value, "short", language)
    if not math.isfinite(value):
        return NOTHING
    if kind == "share":
        places = decimals_of([float(value)], kind) if decimals is None else decimals
        return f"{format_number(value * 100, language, places)}%"
    return _number(value, language, decimals)


def _number(value: int | float, language: str, decimals: int | None) -> str:
    """A whole number has no decimals unless its column has some."""
    if isinstance(value, int) and not decimals:
        grouped = f"{int(value):,}"
        return grouped if language != "ka" else grouped.replace(",", NO_BREAK_SPACE)
    places = decimals_of([value], "number") if decimals is None else decimals
    return format_number(value, language, places)
