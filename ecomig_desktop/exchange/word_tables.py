"""Tables of a word processor: real ones, whose head stands again on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from xml.sax.saxutils import escape

from ecomig_desktop.domain.document import Cell, DataTable, Facts
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.table_texts import Texts, shared_widths, texts_of
from ecomig_desktop.exchange.word_styles import WIDTH_MM
from ecomig_desktop.georgian.figures import written

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TWIPS = 1440 / 25.4
_MOST_COLUMNS = 10  # side by side; Word itself takes 63
_FACTS_IN_A_ROW = 4
_LEAST, _MOST = 3, 34
_LETTER, _CELL_EDGES = 2.15, 3.0  # millimetres, rather too much than too little
_MEASURED = 400
_RIGHT = '<w:jc w:val="right"/>'


def table_parts(table: DataTable) -> list[list[int]]:
    """Which columns stand side by side: all of them, or of a wide table as many as can be read,
    each time with the first one again."""
    many = len(table.columns)
    if many <= _MOST_COLUMNS:
        return [list(range(many))] if many else []
    step = _MOST_COLUMNS - 1
    return [[0, *range(first, min(first + step, many))] for first in range(1, many, step)]


def table_element(table: DataTable, columns: Sequence[int], language: str) -> Any:
    """The element of a table with these columns."""
    from docx.oxml import parse_xml

    return parse_xml("".join(_table(table, columns, texts_of(table, language), language)))


def facts_element(facts: Facts, language: str) -> Any:
    """Large numbers over what they count, side by side."""
    from docx.oxml import parse_xml

    wide = min(max(len(facts.facts), 1), _FACTS_IN_A_ROW)
    each = round(WIDTH_MM * _TWIPS / wide)
    parts = [_begin("TableNormal", [each] * wide, look="0000")]
    for first in range(0, len(facts.facts), wide):
        row = facts.facts[first : first + wide]
        cells = [_fact(value, words, each, language) for value, words in row]
        cells += [_cell([("", "Fact Words")], each)] * (wide - len(row))
        parts.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
    return parse_xml("".join([*parts, "</w:tbl>"]))


def _fact(value: Cell, words: str, wide: int, language: str) -> str:
    return _cell([(written(value, "number", language), "Fact"), (words, "Fact Words")], wide)


def _table(table: DataTable, columns: Sequence[int], texts: Texts, language: str) -> Iterator[str]:
    widths = _widths(table, columns, texts)
    right = [texts.right[at] for at in columns]
    look = "0460" if texts.total is not None else "0420"
    yield _begin("ReportTable", widths, look)
    heads = [texts.heads[at] for at in columns]
    yield _row(heads, "Table Head", widths, right, head=True)
    rows = [[row[at] for at in columns] for row in texts.rows]
    if not rows:
        rows = [[word("no_rows", language), *[""] * (len(columns) - 1)]]
    for number, row in enumerate(rows, 1):
        stays = number == 1 or (number == len(rows) and texts.total is not None)
        yield _row(row, "Table Text", widths, right, stays=stays)
    if texts.total is not None:
        yield _row([texts.total[at] for at in columns], "Table Text", widths, right, strong=True)
    yield "</w:tbl>"


def _begin(style: str, widths: Sequence[int], look: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in widths)
    return (
        f'<w:tbl xmlns:w="{_NAMESPACE}"><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{look}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )


def _row(
    texts: Sequence[str],
    style: str,
    widths: Sequence[int],
    right: Sequence[bool],
    *,
    head: bool = False,
    strong: bool = False,
    stays: bool = False,
) -> str:
    """A row that is not broken over pages; a `head` stands again on each, one that `stays` is on
    the page of the next."""
    cells = "".join(
        _cell([(text, style)], wide, right=at_right, strong=strong, stays=stays)
        for text, wide, at_right in zip(texts, widths, right, strict=True)
    )
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{cells}</w:tr>"


def _cell(
    paragraphs: Sequence[tuple[str, str]],
    wide: int,
    *,
    right: bool = False,
    strong: bool = False,
    stays: bool = False,
) -> str:
    told = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style.replace(" ", "")}"/>'
        f"{'<w:keepNext/>' if stays else ''}{_RIGHT if right else ''}</w:pPr>"
        f"{_run(text, strong=strong)}</w:p>"
        for text, style in paragraphs
    )
    return f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr>{told}</w:tc>'


def _run(text: str, *, strong: bool) -> str:
    if not text:
        return ""
    bold = "<w:rPr><w:b/></w:rPr>" if strong else ""
    lines = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    broken = lines.replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
    return f"<w:r>{bold}<w:t xml:space='preserve'>{broken}</w:t></w:r>"


def _widths(table: DataTable, columns: Sequence[int], texts: Texts) -> list[int]:
    """By the shares that the report asked for, else by how long the texts are; in twentieths of
    a point."""
    needs, wishes = zip(*(_letters(at, texts) for at in columns), strict=True)
    weights = [float(wish) for wish in wishes]
    if len({column.share for column in table.columns}) > 1:
        weights = [max(table.columns[at].share, 0.05) for at in columns]
    rooms = [_CELL_EDGES + min(need, _MOST) * _LETTER for need in needs]
    return [round(wide * _TWIPS) for wide in shared_widths(rooms, weights, WIDTH_MM)]


def _letters(at: int, texts: Texts) -> tuple[int, int]:
    """How many letters a line of a column must hold so that no word is broken, and how many it
    should."""
    cells = [row[at] for row in texts.rows[:_MEASURED]]
    if texts.total is not None:
        cells.append(texts.total[at])
    words = [len(word) for cell in cells for word in (cell.split() or [""])]
    if texts.right[at]:
        words = [len(cell) for cell in cells]  # a number is not broken at its spaces
    heads = [len(word) for word in texts.heads[at].split()]
    longest = max(map(len, cells), default=0)
    return max((*words, *heads, _LEAST)), min(max(longest, *heads, _LEAST, 0), _MOST) + 2
