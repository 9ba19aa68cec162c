"""Lists as an Excel workbook: a sheet a list, with typed cells, filters and a header that stays.

Text is written as text, whatever it looks like: nothing of it is ever a formula or a link.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.lists import ListColumn, PeopleList, Value

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
"""How many UTF-16 units a cell takes."""

LONGEST_NAME = 31
"""How many letters the name of a sheet takes."""

MOST_ROWS = 1_048_575
_NARROWEST, _WIDEST = 9, 44
_MEASURED_ROWS = 1000
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", "-"))
_FIRST_YEAR = 1900
_NAMES_STAY = 2


def spreadsheet(lists: Sequence[PeopleList], title: str = "") -> bytes:
    """The bytes of the workbook. Refused when a list has more rows than a sheet."""
    import xlsxwriter

    made = BytesIO()
    as_it_is = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(made, {"in_memory": True, **as_it_is}) as book:
        book.set_properties({"title": title[:255]})
        formats = _formats(book)
        names = sheet_names(each.name for each in lists)
        for each, name in zip(lists, names, strict=True):
            if len(each.rows) > MOST_ROWS:
                raise Refused("sheet_too_long", name=each.name, limit=MOST_ROWS)
            _write(book.add_worksheet(name), each, formats)
    return made.getvalue()


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """Names that Excel takes, each of them once: short, and without its signs."""
    names: list[str] = []
    taken = {"history"}  # Excel keeps this name for itself
    for each in wanted:
        plain = each.translate(_NOT_IN_NAMES).replace("\n", " ").strip().strip("'") or "-"
        name, number = cut(plain, LONGEST_NAME), 1
        while name.casefold() in taken:
            number += 1
            name = f"{cut(plain, LONGEST_NAME - 6)} ({number})"
        taken.add(name.casefold())
        names.append(name)
    return names


@dataclass(frozen=True, slots=True)
class _Formats:
    header: Any
    text: Any
    number: Any
    day: Any
    moment: Any
    time: Any


def _formats(book: xlsxwriter.Workbook) -> _Formats:
    top = {"valign": "top"}
    head = {
        "bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#E8EDF2", "bottom": 1,
        "num_format": "@",
    }  # fmt: skip
    return _Formats(
        header=book.add_format(head),
        text=book.add_format({**top, "num_format": "@"}),
        number=book.add_format({**top, "num_format": "0"}),
        day=book.add_format({**top, "num_format": "dd.mm.yyyy", "align": "left"}),
        moment=book.add_format({**top, "num_format": "dd.mm.yyyy hh:mm", "align": "left"}),
        time=book.add_format({**top, "num_format": "hh:mm", "align": "left"}),
    )


def _write(sheet: Worksheet, people: PeopleList, formats: _Formats) -> None:
    last = len(people.columns) - 1
    for at, column in enumerate(people.columns):
        sheet.write_string(0, at, column.title, formats.header)
        sheet.set_column(at, at, _width(column, at, people), _of_kind(column, formats))
    for number, row in enumerate(people.rows, start=1):
        for at, value in enumerate(row):
            _write_cell(sheet, number, at, value, formats)
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, _NAMES_STAY)
    sheet.autofilter(0, 0, max(len(people.rows), 1), last)
    # Phones are text on purpose: no green corners.
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS + 1}"})
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _of_kind(column: ListColumn, formats: _Formats) -> Any:
    """What is typed into a column later looks like the rest of it."""
    return {"text": formats.text, "number": formats.number, "moment": formats.moment}[column.kind]


def _write_cell(sheet: Worksheet, row: int, at: int, value: Value, formats: _Formats) -> None:
    if value is None or value == "":
        return
    if isinstance(value, str):
        sheet.write_string(row, at, cut(value, LONGEST_CELL), formats.text)
    elif isinstance(value, int):
        sheet.write_number(row, at, value, formats.number)
    elif isinstance(value, time):
        sheet.write_datetime(row, at, value, formats.time)
    elif value.year < _FIRST_YEAR:  # before the first day that Excel can count
        sheet.write_string(row, at, value.isoformat(), formats.text)
    else:
        form = formats.moment if isinstance(value, datetime) else formats.day
        sheet.write_datetime(row, at, value, form)


def _width(column: ListColumn, at: int, people: PeopleList) -> float:
    """As wide as what stands in it, within reason."""
    if column.kind == "moment":
        return 17
    longest = max((len(_shown(row[at])) for row in people.rows[:_MEASURED_ROWS]), default=0)
    words = max(map(len, column.title.split()), default=0) + 3  # and the filter's button
    return min(max(longest + 2, words, _NARROWEST), _WIDEST)


def _shown(value: Value) -> str:
    return "" if value is None else max(str(value).split("\n"), key=len)


def cut(text: str, units: int) -> str:
    """The text, or as much of it as fits into so many UTF-16 units."""
    if len(text) * 2 <= units:
        return text
    encoded = text.encode("utf-16-le")
    if len(encoded) <= units * 2:
        return text
    return encoded[: (units - 1) * 2].decode("utf-16-le", "ignore") + "…"
