"""Writing values into the cells of a sheet: text stays text, numbers, shares and days are typed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from ecomig_desktop.domain.document import Cell
from ecomig_desktop.exchange.spreadsheet import LONGEST_CELL, cut
from ecomig_desktop.georgian.figures import decimals_of

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

_FIRST_YEAR = 1900
_LARGEST = 10**15  # Excel keeps fifteen digits

Look = dict[str, Any]
NUMBER: Look = {"align": "right", "indent": 1}  # apart from a text that follows
TOTAL: Look = {"bold": True, "top": 1, "bottom": 2}


@dataclass(slots=True)
class Formats:
    """The formats of a book, each made once."""

    book: xlsxwriter.Workbook
    made: dict[tuple[tuple[str, Any], ...], Any]

    def of(self, **look: Any) -> Any:
        """The format of that look."""
        key = tuple(sorted(look.items()))
        if key not in self.made:
            self.made[key] = self.book.add_format({"valign": "top", **look})
        return self.made[key]


def number_format(kind: str, values: Iterable[Cell]) -> str:
    """How the numbers of a column are shown: all with the same decimals."""
    if kind == "text":
        return "@"
    if kind == "date":
        return "dd.mm.yyyy"
    decimals = decimals_of(values, kind)
    after = f".{'0' * decimals}" if decimals else ""
    return f"0{after}%" if kind == "share" else f"#,##0{after}"


def write_cell(
    sheet: Worksheet, row: int, at: int, value: Cell, formats: Formats, shown: str, look: Look
) -> None:
    """Write one value; nothing of a text is ever a formula or a link."""
    if value is None or value == "":
        if look:
            sheet.write_blank(row, at, None, formats.of(**look))
    elif isinstance(value, str):
        wrapped = {**look, "num_format": "@", "text_wrap": True}
        sheet.write_string(row, at, cut(value, LONGEST_CELL), formats.of(**wrapped))
    elif isinstance(value, date):
        _write_day(sheet, row, at, value, formats, look)
    elif math.isfinite(value) and abs(value) < _LARGEST:
        sheet.write_number(row, at, value, formats.of(**{**numeric(shown), **look}))
    else:
        sheet.write_string(row, at, str(value), formats.of(**look, num_format="@"))


def numeric(shown: str) -> Look:
    """A number in a column of texts or days is a plain one, and stands where they stand."""
    if "0" in shown:
        return {"num_format": shown, **NUMBER}
    return {"num_format": "General", "align": "left"}


def _write_day(
    sheet: Worksheet, row: int, at: int, value: date, formats: Formats, look: Look
) -> None:
    if value.year < _FIRST_YEAR:  # before the first day that Excel can count
        sheet.write_string(row, at, value.isoformat(), formats.of(**look, num_format="@"))
        return
    moment = datetime(value.year, value.month, value.day)
    form = formats.of(**{**look, "num_format": "dd.mm.yyyy", "align": "left", "indent": 1})
    sheet.write_datetime(row, at, moment, form)
