"""Tables of a word processor: real ones, whose head stands again on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from ecomig_desktop.domain.document import Cell, DataTable, Facts
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.table_texts import UNDER, Texts, folded, texts_of
from ecomig_desktop.exchange.word_styles import NAMESPACE, TWIPS, WIDTH_MM
from ecomig_desktop.exchange.word_widths import Side, lines_of, sides
from ecomig_desktop.georgian.figures import written

_SHORT = 12  # rows of a table that is kept on one page
_LOW = 24  # lines that they may have
_FACTS_IN_A_ROW = 4
_TALL = 14  # lines of a row that may be broken over pages
_SMALLER = ((0.8, "SmallestCell"), (0.95, "SmallCell"))
_WHOLE = "<w:cantSplit/>"


def table_parts(table: DataTable, language: str) -> list[Any]:
    """The elements of a table: one, or of a table too wide for the page several."""
    from docx.oxml import parse_xml

    shown = folded(table, language)
    texts = texts_of(shown, language)
    return [
        parse_xml("".join(_table(shown, side, texts, language))) for side in sides(shown, texts)
    ]


def facts_element(facts: Facts, language: str) -> Any:
    """Large numbers over what they count, side by side."""
    from docx.oxml import parse_xml

    wide = min(max(len(facts.facts), 1), _FACTS_IN_A_ROW)
    each = round(WIDTH_MM * TWIPS / wide)
    parts = [_begin("TableNormal", [each] * wide, look="0000")]
    for first in range(0, len(facts.facts), wide):
        row = facts.facts[first : first + wide]
        cells = [_fact(value, words, each, language) for value, words in row]
        cells += [_cell([("", "Fact Words")], each)] * (wide - len(row))
        parts.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
    return parse_xml("".join([*parts, "</w:tbl>"]))


def _fact(value: Cell, words: str, wide: int, language: str) -> str:
    return _cell([(written(value, "number", language), "Fact"), (words, "Fact Words")], wide)


def _table(table: DataTable, side: Side, texts: Texts, language: str) -> Iterator[str]:
    shown = "0460" if texts.total is not None else "0420"
    yield _begin("ReportTable", [round(each * TWIPS) for each in side.widths], shown, table.caption)
    right = [texts.right[at] for at in side.columns]
    yield _row([texts.heads[at] for at in side.columns], "Table Head", side, right, head=True)
    rows = [[row[at] for at in side.columns] for row in texts.rows]
    if not rows:
        rows = [[word("no_rows", language), *[""] * (len(side.columns) - 1)]]
    last = len(rows) - (texts.total is None)
    whole = len(rows) <= _SHORT and sum(_lines(row, side) for row in rows) <= _LOW
    for number, row in enumerate(rows):
        beside = whole or number == 0 or number >= last - 2
        stays = beside and (number < last or bool(table.note))
        yield _row(row, "Table Text", side, right, stays=stays)
    if texts.total is not None:
        total = [texts.total[at] for at in side.columns]
        yield _row(total, "Table Total", side, right, stays=bool(table.note))
    yield "</w:tbl>"


def _lines(row: Sequence[str], side: Side) -> int:
    """About how many lines a row has."""
    return max(
        lines_of(text, wide, side.scale) for text, wide in zip(row, side.widths, strict=True)
    )


def _begin(style: str, widths: Sequence[int], look: str, words: str = "") -> str:
    grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in widths)
    told = f"<w:tblCaption w:val={quoteattr(words)}/>" if words else ""
    return (
        f'<w:tbl xmlns:w="{NAMESPACE}"><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{look}"/>{told}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )


def _row(
    texts: Sequence[str],
    style: str,
    side: Side,
    right: Sequence[bool],
    *,
    head: bool = False,
    stays: bool = False,
) -> str:
    """A row that is not broken over pages, unless it is tall; a `head` stands again on each, one
    that `stays` is on the page of the next."""
    letters = next((name for most, name in _SMALLER if side.scale < most), "")
    cells = "".join(
        _cell(
            _above_and_under(text, f"{style} Number" if number else style),
            round(wide * TWIPS),
            letters=letters,
            stays=stays,
        )
        for text, wide, number in zip(texts, side.widths, right, strict=True)
    )
    whole = _WHOLE if head or _lines(texts, side) <= _TALL else ""
    repeated = "<w:tblHeader/>" if head else ""
    told = f"<w:trPr>{whole}{repeated}</w:trPr>" if whole or repeated else ""
    return f"<w:tr>{told}{cells}</w:tr>"


def _above_and_under(text: str, style: str) -> list[tuple[str, str]]:
    """The paragraphs of a cell."""
    first, *under = text.split(UNDER)
    return [(first, style), *((each, "Table Under") for each in under)]


def _cell(
    paragraphs: Sequence[tuple[str, str]], wide: int, *, letters: str = "", stays: bool = False
) -> str:
    told = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{_key(style)}"/>{"<w:keepNext/>" if stays else ""}</w:pPr>'
        f"{_run(text, letters)}</w:p>"
        for text, style in paragraphs
    )
    return f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr>{told}</w:tc>'


def _key(style: str) -> str:
    """What a paragraph calls a style by."""
    return style.replace(" ", "").replace("TextNumber", "Number")


def _run(text: str, letters: str) -> str:
    if not text:
        return ""
    look = f'<w:rPr><w:rStyle w:val="{letters}"/></w:rPr>' if letters else ""
    lines = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    broken = lines.replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
    return f"<w:r>{look}<w:t xml:space='preserve'>{broken}</w:t></w:r>"
