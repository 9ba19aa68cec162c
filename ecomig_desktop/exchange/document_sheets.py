"""A document as an Excel workbook: a sheet for each table, with typed cells to go on reckoning.

The first sheet says what it is and leads to all others.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ecomig_desktop.domain.document import Document
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.document_text import readable
from ecomig_desktop.exchange.sheet_cells import Formats
from ecomig_desktop.exchange.sheet_charts import add_chart
from ecomig_desktop.exchange.sheet_contents import write_contents
from ecomig_desktop.exchange.sheet_heights import loosened
from ecomig_desktop.exchange.sheet_plan import Sheet, sheets_of, tab_names
from ecomig_desktop.exchange.sheet_tables import FIRST_ROW, write_table
from ecomig_desktop.exchange.spreadsheet import LONGEST_CELL, MOST_ROWS, cut
from ecomig_desktop.workbook.file_out import putting

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

_LONGEST_PROPERTY = 255
_CHART_ROWS = 22
_LOW = 15  # rows of a table that has its charts beneath it


def write_xlsx(document: Document, path: Path) -> None:
    """Write the document's tables, charts and facts to `path`.

    A chart stands on the sheet of the table that it shows; one that shows none, and a map, has a
    sheet with its own numbers. Refused when the file cannot be written or a table has more rows
    than a sheet; what was at `path` is then still there.
    """
    data = document_sheets(readable(document))
    with putting(data, path):
        pass


def document_sheets(document: Document) -> bytes:
    """The bytes of the workbook."""
    import xlsxwriter

    made = BytesIO()
    as_it_is = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    sheets = sheets_of(document)
    for each in sheets:
        if len(each.table.rows) > MOST_ROWS - FIRST_ROW - 2:
            raise Refused("sheet_too_long", name=each.label, limit=MOST_ROWS)
    with xlsxwriter.Workbook(made, {"in_memory": True, **as_it_is}) as book:
        _properties(book, document)
        formats = Formats(book, {})
        first = word("contents", document.language)
        names = tab_names(first, sheets)
        write_contents(book, document, sheets, names, formats)
        for each, name in zip(sheets, names[1:], strict=True):
            sheet = book.add_worksheet(name)
            _write(book, sheet, each, names[0], formats, document.language)
    return loosened(made.getvalue())


def _properties(book: xlsxwriter.Workbook, document: Document) -> None:
    book.set_properties(
        {
            "title": document.title[:_LONGEST_PROPERTY],
            "subject": document.subtitle[:_LONGEST_PROPERTY],
            "author": document.publisher[:_LONGEST_PROPERTY],
        }
    )


def _write(
    book: xlsxwriter.Workbook,
    sheet: Worksheet,
    each: Sheet,
    contents: str,
    formats: Formats,
    language: str,
) -> None:
    """One sheet: its caption, its table, and its charts: beneath a table that is soon read, beside
    a long one."""
    title = f"{each.label}. {each.caption}"
    sheet.write_string(0, 0, cut(title, LONGEST_CELL), formats.of(bold=True, font_size=12))
    address = contents.replace("'", "''")
    link = formats.of(font_color="#1E6B5A", underline=1)
    sheet.write_url(1, 0, f"internal:'{address}'!A1", link, word("to_contents", language))
    free = write_table(sheet, each.table, formats)
    beneath = free <= _LOW
    row, column = (free + 1, 0) if beneath else (FIRST_ROW, len(each.table.columns) + 1)
    if beneath and each.charts:
        sheet.fit_to_pages(1, 1)  # no chart is printed in two halves
    elif each.charts:
        sheet.set_landscape()
    for at, chart in enumerate(each.charts):
        add_chart(book, sheet, chart, each.table, (row + at * _CHART_ROWS, column), language)
