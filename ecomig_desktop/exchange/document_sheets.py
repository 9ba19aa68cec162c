"""A document as an Excel workbook: a sheet for each table, with typed cells to go on reckoning.

The first sheet says what it is and leads to all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ecomig_desktop.domain.document import (
    Chart,
    ColumnHead,
    DataTable,
    Document,
    Facts,
    Map,
)
from ecomig_desktop.domain.document_words import caption_numbers, label, word
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.document_text import readable
from ecomig_desktop.exchange.picture_words import place_name
from ecomig_desktop.exchange.sheet_cells import Formats, write_cell
from ecomig_desktop.exchange.sheet_charts import add_chart, column_of_each
from ecomig_desktop.exchange.sheet_tables import FIRST_ROW, MOST_COLUMNS, write_table
from ecomig_desktop.exchange.spreadsheet import LONGEST_CELL, MOST_ROWS, cut, sheet_names
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.workbook.file_out import putting

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

_LONGEST_PROPERTY = 255
_CHART_ROWS = 22


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet to be: what it is called, its caption, its table, the charts that stand on it."""

    label: str
    caption: str
    table: DataTable
    charts: list[Chart]


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
    sheets = _sheets_of(document)
    for each in sheets:
        if len(each.table.rows) > MOST_ROWS - FIRST_ROW - 2:
            raise Refused("sheet_too_long", name=each.label, limit=MOST_ROWS)
    with xlsxwriter.Workbook(made, {"in_memory": True, **as_it_is}) as book:
        _properties(book, document)
        formats = Formats(book, {})
        first = word("contents", document.language)
        names = sheet_names([first, *(f"{each.label} {each.caption}" for each in sheets)])
        _contents(book, document, sheets, names, formats)
        for each, name in zip(sheets, names[1:], strict=True):
            sheet = book.add_worksheet(name)
            _write(book, sheet, each, names[0], formats, document.language)
    return made.getvalue()


def _properties(book: xlsxwriter.Workbook, document: Document) -> None:
    book.set_properties(
        {
            "title": document.title[:_LONGEST_PROPERTY],
            "subject": document.subtitle[:_LONGEST_PROPERTY],
            "author": document.publisher[:_LONGEST_PROPERTY],
        }
    )


def _sheets_of(document: Document) -> list[_Sheet]:
    """A sheet for each table, and for what is shown by no table."""
    language, blocks = document.language, document.blocks
    numbered = list(zip(blocks, caption_numbers(blocks), strict=True))
    sheets = [
        _Sheet(label(block, number, language), block.caption, _cut_wide(block), [])
        for block, number in numbered
        if isinstance(block, DataTable)
    ]
    for block, number in numbered:
        if isinstance(block, Chart):
            shown_by = next((each for each in sheets if column_of_each(block, each.table)), None)
            if shown_by is None:
                table = _table_of(block, language)
                shown_by = _Sheet(label(block, number, language), block.caption, table, [])
                sheets.append(shown_by)
            shown_by.charts.append(block)
        elif isinstance(block, Map):
            table = _table_of_map(block, language)
            sheets.append(_Sheet(label(block, number, language), block.caption, table, []))
    return sheets


def _cut_wide(table: DataTable) -> DataTable:
    """No more columns than a sheet has."""
    if len(table.columns) <= MOST_COLUMNS:
        return table
    return DataTable(table.name, table.caption, table.columns[:MOST_COLUMNS], table.rows)


def _table_of(chart: Chart, language: str) -> DataTable:
    """The numbers of a chart as a table."""
    heads = [ColumnHead(word("category", language))]
    heads += [ColumnHead(each.name or word("value", language), "number") for each in chart.series]
    if chart.target is not None:
        heads.append(ColumnHead(chart.target_name or word("target", language), "number"))
    rows = []
    for at, category in enumerate(chart.categories):
        values = [each.values[at] if at < len(each.values) else None for each in chart.series]
        target = [chart.target] if chart.target is not None else []
        rows.append((category, *values, *target))
    return DataTable(chart.name, chart.caption, tuple(heads), tuple(rows))


def _table_of_map(chart: Map, language: str) -> DataTable:
    """The numbers of a map as a table, the largest first."""
    heads = (
        ColumnHead(word("municipality", language)),
        ColumnHead(chart.unit or word("value", language), "number"),
    )
    ranked = sorted(chart.values.items(), key=lambda each: (-each[1], each[0]))
    rows = tuple((place_name(code, language), value) for code, value in ranked)
    return DataTable(chart.name, chart.caption, heads, rows)


def _contents(
    book: xlsxwriter.Workbook,
    document: Document,
    sheets: Sequence[_Sheet],
    names: Sequence[str],
    formats: Formats,
) -> None:
    """The first sheet: what it is, the facts, and a link to every other sheet."""
    sheet = book.add_worksheet(names[0])
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 80)
    sheet.set_column(2, 2, 12)
    row = _opening(sheet, document, formats)
    heading = formats.of(bold=True, font_size=12)
    facts = [fact for block in document.blocks if isinstance(block, Facts) for fact in block.facts]
    if facts:
        sheet.write_string(row, 0, word("facts", document.language), heading)
        for at, (value, words) in enumerate(facts, row + 1):
            write_cell(sheet, at, 0, value, formats, "#,##0.##", {"bold": True, "align": "left"})
            sheet.write_string(at, 1, cut(words, LONGEST_CELL), formats.of(text_wrap=True))
        row += len(facts) + 2
    sheet.write_string(row, 0, word("contents", document.language), heading)
    sheet.write_string(row, 2, word("rows", document.language), formats.of(bold=True))
    link = formats.of(font_color="#1E6B5A", underline=1)
    for at, (each, name) in enumerate(zip(sheets, names[1:], strict=True), row + 1):
        address = name.replace("'", "''")
        sheet.write_url(at, 0, f"internal:'{address}'!A1", link, each.label)
        sheet.write_string(at, 1, cut(each.caption, LONGEST_CELL), formats.of(text_wrap=True))
        sheet.write_number(at, 2, len(each.table.rows), formats.of(num_format="#,##0"))
    _closing(sheet, document, row + len(sheets) + 2, formats)


def _opening(sheet: Worksheet, document: Document, formats: Formats) -> int:
    """Publisher, title, subtitle, day; the row that is free after them."""
    lines: list[tuple[str, dict[str, Any]]] = [
        (document.publisher, {"bold": True, "font_color": "#1E6B5A"}),
        (document.title, {"bold": True, "font_size": 18}),
        (document.subtitle, {"font_size": 12, "font_color": "#565C59"}),
    ]
    if document.made_on:
        day = format_date(document.made_on, "official", document.language)
        lines.append((day, {"font_color": "#565C59"}))
    row = 0
    for text, look in lines:
        if text:
            sheet.write_string(row, 0, cut(text, LONGEST_CELL), formats.of(**look))
            sheet.set_row(row, 1.4 * look.get("font_size", 11))
            row += 1
    return row + 1


def _closing(sheet: Worksheet, document: Document, row: int, formats: Formats) -> None:
    """The funder and the disclaimer."""
    small = formats.of(font_size=9, font_color="#565C59", text_wrap=True)
    for at, text in enumerate(filter(None, document.footer), row):
        sheet.merge_range(at, 0, at, 2, "", small)
        sheet.write_string(at, 0, cut(text, LONGEST_CELL), small)
        sheet.set_row(at, 13.0 * (1 + len(text) // 110))
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _write(
    book: xlsxwriter.Workbook,
    sheet: Worksheet,
    each: _Sheet,
    contents: str,
    formats: Formats,
    language: str,
) -> None:
    """One sheet: its caption, its table, its charts beside it."""
    title = f"{each.label}. {each.caption}"
    sheet.write_string(0, 0, cut(title, LONGEST_CELL), formats.of(bold=True, font_size=12))
    address = contents.replace("'", "''")
    link = formats.of(font_color="#1E6B5A", underline=1)
    sheet.write_url(1, 0, f"internal:'{address}'!A1", link, word("to_contents", language))
    write_table(sheet, each.table, formats)
    for at, chart in enumerate(each.charts):
        place = (FIRST_ROW + at * _CHART_ROWS, len(each.table.columns) + 1)
        add_chart(book, sheet, chart, each.table, place, language)
