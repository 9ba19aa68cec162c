"""A table on a sheet: a head that stays, filters, widths, and a total that reckons itself."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, TypeGuard

from ecomig_desktop.domain.document import Cell, DataTable
from ecomig_desktop.exchange.sheet_cells import (
    NUMBER,
    TOTAL,
    Formats,
    number_format,
    numeric,
    write_cell,
)
from ecomig_desktop.exchange.sheet_heights import LETTER, LINE, height_of, lines_of
from ecomig_desktop.exchange.spreadsheet import LONGEST_CELL, cut
from ecomig_desktop.exchange.table_texts import padded

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

HEAD_ROW, FIRST_ROW = 3, 4
"""Rows counted from 0: above them the caption, and the way back to the contents."""

MOST_COLUMNS = 16_384
_NARROWEST, _WIDEST = 9, 52
_LONG, _WIDEST_OF_LONG = 360, 80
_NOTE = 90  # figures wide, at least
_MEASURED = 1000
_USUAL = 8.43  # the width of a column that nobody has set
_HEAD = 15  # letters of a head that has one line
_UPRIGHT = 96  # figures that an upright page is wide
_FILTER = 3  # the filter's button in a head
_MOST_LINES = 8
_ORDINAL = re.compile(r"[1-9][0-9]{0,4}", re.ASCII)


def write_table(sheet: Worksheet, table: DataTable, formats: Formats) -> int:
    """Write the head, the rows, the total and the note, and set up the sheet. The row that is free
    after them."""
    many = len(table.columns)
    rows = _in_order([padded(row, many) for row in table.rows])
    _write_head(sheet, table, formats)
    shown = [
        number_format(each.kind, (row[at] for row in rows)) for at, each in enumerate(table.columns)
    ]
    for number, row in enumerate(rows, FIRST_ROW):
        for at, value in enumerate(row):
            write_cell(sheet, number, at, value, formats, shown[at], {})
    end = FIRST_ROW + len(rows)
    if table.total is not None:
        for at, value in enumerate(padded(table.total, many)):
            _write_total(sheet, end, at, value, [row[at] for row in rows], formats, shown[at])
        end += 1
    widths = [_width(table, at, rows) for at in range(many)]
    for number, row in enumerate(rows, FIRST_ROW):
        high = height_of(zip(row, widths, strict=True))
        if high:
            sheet.set_row(number, high)
    if table.note:
        end += 1
        _write_note(sheet, end, table.note, widths, formats)
    _set_up(sheet, table, widths, len(rows))
    return end + 1


def _in_order(rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """Rows that begin with their numbers, as lines of a list do, begin with numbers that sort."""
    if not all(row and isinstance(row[0], str) and _ORDINAL.fullmatch(row[0]) for row in rows):
        return rows
    return [(int(str(row[0])), *row[1:]) for row in rows]


def _write_head(sheet: Worksheet, table: DataTable, formats: Formats) -> None:
    for at, column in enumerate(table.columns):
        look = formats.of(
            bold=True, text_wrap=True, bottom=1, bg_color="#E1EFEA", num_format="@",
            **(NUMBER if column.kind in ("number", "share") else {"align": "left"}),
            **({"indent": 1} if column.kind == "date" else {}),
        )  # fmt: skip
        sheet.write_string(HEAD_ROW, at, cut(column.title, LONGEST_CELL), look)


def _write_total(
    sheet: Worksheet,
    row: int,
    at: int,
    value: Cell,
    above: list[Cell],
    formats: Formats,
    shown: str,
) -> None:
    """A sum is a formula, which follows when a number is corrected; all else is a value."""
    if not _is_sum(value, above):
        write_cell(sheet, row, at, value, formats, shown, TOTAL)
        return
    from xlsxwriter.utility import xl_rowcol_to_cell

    first, last = xl_rowcol_to_cell(FIRST_ROW, at), xl_rowcol_to_cell(row - 1, at)
    form = formats.of(**TOTAL, **numeric(shown))
    sheet.write_formula(row, at, f"=SUM({first}:{last})", form, value)


def _is_sum(value: Cell, above: list[Cell]) -> bool:
    """Whether a total is what the numbers above it add up to, without any text among them."""
    if not isinstance(value, int) or isinstance(value, bool) or not above:
        return False
    numbers = [each for each in above if isinstance(each, int) and not isinstance(each, bool)]
    only = all(each is None or isinstance(each, int) for each in above)
    return only and bool(numbers) and sum(numbers) == value and max(map(abs, numbers)) < 10**14


def _write_note(
    sheet: Worksheet, row: int, note: str, widths: list[float], formats: Formats
) -> None:
    """The note under the table, over as many columns as it needs, all of it to be read."""
    small = formats.of(font_size=9, font_color="#565C59", text_wrap=True)
    wide, last = 0.0, -1
    while wide < _NOTE and last < MOST_COLUMNS - 1:
        last += 1
        wide += widths[last] if last < len(widths) else _USUAL
    if last > 0:
        sheet.merge_range(row, 0, row, last, "", small)
    sheet.write_string(row, 0, cut(note, LONGEST_CELL), small)
    sheet.set_row(row, LINE * lines_of(note, wide))


def _set_up(sheet: Worksheet, table: DataTable, widths: list[float], rows: int) -> None:
    """Widths, filters, what stays in sight, and how it is printed."""
    many = len(widths)
    for at, wide in enumerate(widths):
        sheet.set_column(at, at, wide)
    heads = zip(table.columns, widths, strict=True)
    lines = max((lines_of(each.title, wide - _FILTER) for each, wide in heads), default=1)
    sheet.set_row(HEAD_ROW, LINE * min(lines, _MOST_LINES) + 3)
    sheet.freeze_panes(FIRST_ROW, 1 if many > 1 else 0)
    if many:
        sheet.autofilter(HEAD_ROW, 0, HEAD_ROW + max(rows, 1), many - 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    if sum(widths) > _UPRIGHT:
        sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEAD_ROW)
    sheet.set_footer("&L&A&R&P / &N")


def _is_finite(value: Cell) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and math.isfinite(value)


def _width(table: DataTable, at: int, rows: list[tuple[Cell, ...]]) -> float:
    """As wide as what stands in it, within reason."""
    column = table.columns[at]
    if column.kind == "date":
        return 16
    longest = 0
    for row in rows[:_MEASURED]:
        value = row[at]
        if isinstance(value, str):
            longest = max(longest, *map(len, value.split("\n")))
        elif value is not None:
            longest = max(longest, len(f"{value:,.0f}") + 3 if _is_finite(value) else 3)
    words = max(map(len, column.title.split()), default=0)
    title = max(words, min(len(column.title), _HEAD)) * LETTER + _FILTER
    widest = _WIDEST_OF_LONG if longest > _LONG else _WIDEST
    return min(max(longest * LETTER + 2, title, _NARROWEST), widest)
