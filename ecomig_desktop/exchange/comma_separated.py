"""A list as comma-separated text (RFC 4180) in UTF-8 with a byte order mark, as Excel needs it.

What a spreadsheet would take for a formula has an apostrophe before it, and is harmless; whoever
reads a list takes it off again.
"""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime, time

from ecomig_desktop.exchange.lists import PeopleList, Value

_FORMULA = re.compile(r"\s*(?:'\s*)*[=+@\uff1d\uff0b\uff0d\uff20-]")


def comma_separated(people: PeopleList) -> bytes:
    """The header and a line for every person; days and times are 2016-11-15 10:30."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(column.title for column in people.columns)
    writer.writerows([_cell(value) for value in row] for row in people.rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    if isinstance(value, datetime):
        return f"{value.isoformat(' ', 'minutes')}"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    text = "" if value is None else str(value)
    return f"'{text}" if _FORMULA.match(text) else text


def without_apostrophe(text: str) -> str:
    """A cell of such text as it was before."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text, 1) else text
