"""The first sheet of a document: what it is, of which day and which workbook, the numbers that
matter, and the way to every other sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ecomig_desktop.domain.document import Document, Facts
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.sheet_cells import Formats, number_format, write_cell
from ecomig_desktop.exchange.sheet_heights import LINE, height_of, lines_of
from ecomig_desktop.exchange.sheet_plan import Sheet
from ecomig_desktop.exchange.spreadsheet import LONGEST_CELL, cut
from ecomig_desktop.georgian.calendar import format_date

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet


_WIDE = (24.0, 80.0, 14.0)
_LINK = {"font_color": "#1E6B5A", "underline": 1}


def write_contents(
    book: xlsxwriter.Workbook,
    document: Document,
    sheets: Sequence[Sheet],
    names: Sequence[str],
    formats: Formats,
) -> None:
    """Write the first sheet; `names` are those of all sheets, this one's first."""
    sheet = book.add_worksheet(names[0])
    sheet.hide_gridlines(2)
    for at, wide in enumerate(_WIDE):
        sheet.set_column(at, at, wide)
    row = _opening(sheet, document, formats)
    row = _facts(sheet, row, document, formats)
    heading = formats.of(bold=True, font_size=12)
    sheet.write_string(row, 0, word("contents", document.language), heading)
    told = formats.of(bold=True, align="right")
    sheet.write_string(row, 2, word("rows", document.language), told)
    for at, (each, name) in enumerate(zip(sheets, names[1:], strict=True), row + 1):
        address = name.replace("'", "''")
        sheet.write_url(at, 0, f"internal:'{address}'!A1", formats.of(**_LINK), each.label)
        _write_text(sheet, at, each.caption, formats)
        sheet.write_number(at, 2, len(each.table.rows), formats.of(num_format="#,##0"))
    _closing(sheet, document, row + len(sheets) + 2, formats)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&R&P / &N")


def _write_text(sheet: Worksheet, row: int, text: str, formats: Formats) -> None:
    """A text in the wide column, in as many lines as it needs."""
    sheet.write_string(row, 1, cut(text, LONGEST_CELL), formats.of(text_wrap=True))
    high = height_of([(text, _WIDE[1])])
    if high:
        sheet.set_row(row, high)


def _facts(sheet: Worksheet, row: int, document: Document, formats: Formats) -> int:
    """The numbers that matter, each with what it counts; the row that is free after them."""
    facts = [fact for block in document.blocks if isinstance(block, Facts) for fact in block.facts]
    if not facts:
        return row
    heading = formats.of(bold=True, font_size=12)
    sheet.write_string(row, 0, word("facts", document.language), heading)
    look: dict[str, Any] = {"bold": True, "align": "left", "indent": 0}
    for at, (value, words) in enumerate(facts, row + 1):
        write_cell(sheet, at, 0, value, formats, number_format("number", [value]), look)
        _write_text(sheet, at, words, formats)
    return row + len(facts) + 2


def _opening(sheet: Worksheet, document: Document, formats: Formats) -> int:
    """Publisher, title, subtitle, day, workbook; the row that is free after them."""
    grey = {"font_color": "#565C59"}
    lines: list[tuple[str, dict[str, Any]]] = [
        (document.publisher, {"bold": True, "font_color": "#1E6B5A"}),
        (document.title, {"bold": True, "font_size": 18}),
        (document.subtitle, {"font_size": 12, **grey}),
    ]
    if document.made_on:
        day = format_date(document.made_on, "official", document.language)
        lines.append((f"{word('made_on', document.language)}: {day}", grey))
    if document.source:
        lines.append((f"{word('source', document.language)}: {document.source}", grey))
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
        sheet.merge_range(at, 0, at, len(_WIDE) - 1, "", small)
        sheet.write_string(at, 0, cut(text, LONGEST_CELL), small)
        sheet.set_row(at, LINE * lines_of(text, sum(_WIDE)))
