"""Tables of a word processor: real ones, whose head stands again on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from ecomig_desktop.domain.document import Cell, DataTable, Facts
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.table_texts import (
    UNDER,
    Texts,
    folded,
    shared_widths,
    side_by_side,
    texts_of,
)
from ecomig_desktop.exchange.word_styles import NAMESPACE, TWIPS, WIDTH_MM
from ecomig_desktop.georgian.figures import written

_SCALES = (1.0, 0.89, 0.78)
_HALF_POINTS = 18  # of the style of a cell
_SHORT = 12  # rows of a table that is kept on one page
_LOW = 24  # lines that they may have
_FACTS_IN_A_ROW = 4
_LEAST, _MOST = 3, 34
_LETTER, _CELL_EDGES = 2.15, 3.0  # millimetres, rather too much than too little
_MEASURED = 400
_SMALLER = {16: "SmallCell", 14: "SmallestCell"}
_TALL = 14  # lines of a row that may be broken over pages


@dataclass(frozen=True, slots=True)
class _Look:
    """Columns as they stand: widths in twentieths of a point, which are numbers, how large the
    letters are in halves of a point."""

    widths: list[int]
    right: list[bool]
    size: int


def table_parts(table: DataTable, language: str) -> list[Any]:
    """The elements of a table: one, in smaller letters if that makes it fit; of a table too wide
    for the page several, each with the first column again."""
    from docx.oxml import parse_xml

    table = folded(table, language)
    texts = texts_of(table, language)
    letters = [_letters(at, texts) for at in range(len(table.columns))]
    needs, scale = _fitting([need for need, _ in letters])
    weights = [float(wish) for _, wish in letters]
    if len({column.share for column in table.columns}) > 1:
        weights = [max(column.share, 0.05) for column in table.columns]
    parts = []
    for columns in side_by_side(needs, WIDTH_MM) if needs else []:
        room = [needs[at] for at in columns]
        wide = shared_widths(room, [weights[at] for at in columns], WIDTH_MM)
        widths = [round(each * TWIPS) for each in wide]
        look = _Look(widths, [texts.right[at] for at in columns], round(_HALF_POINTS * scale))
        parts.append(parse_xml("".join(_table(table, columns, texts, look, language))))
    return parts


def _fitting(letters: Sequence[int]) -> tuple[list[float], float]:
    """What columns of so many letters need, and how much smaller they are set: as little as makes
    them fit, or as a table in parts is."""
    tried = [
        ([_CELL_EDGES + min(need, _MOST) * _LETTER * scale for need in letters], scale)
        for scale in _SCALES
    ]
    return next((each for each in tried if sum(each[0]) <= WIDTH_MM), tried[1])


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


def _table(
    table: DataTable, columns: Sequence[int], texts: Texts, look: _Look, language: str
) -> Iterator[str]:
    shown = "0460" if texts.total is not None else "0420"
    yield _begin("ReportTable", look.widths, shown, table.caption)
    yield _row([texts.heads[at] for at in columns], "Table Head", look, head=True)
    rows = [[row[at] for at in columns] for row in texts.rows]
    if not rows:
        rows = [[word("no_rows", language), *[""] * (len(columns) - 1)]]
    last = len(rows) - (texts.total is None)
    whole = len(rows) <= _SHORT and sum(_lines(row, look) for row in rows) <= _LOW
    for number, row in enumerate(rows):
        beside = whole or number == 0 or number >= last - 2
        stays = beside and (number < last or bool(table.note))
        yield _row(row, "Table Text", look, stays=stays)
    if texts.total is not None:
        total = [texts.total[at] for at in columns]
        yield _row(total, "Table Total", look, stays=bool(table.note))
    yield "</w:tbl>"


def _lines(row: Sequence[str], look: _Look) -> int:
    """About how many lines a row has."""
    wide = _LETTER * TWIPS * look.size / _HALF_POINTS
    return max(
        sum(ceil(len(part) * wide / room) for part in text.split(UNDER))
        for text, room in zip(row, look.widths, strict=True)
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
    texts: Sequence[str], style: str, look: _Look, *, head: bool = False, stays: bool = False
) -> str:
    """A row that is not broken over pages, unless it is tall; a `head` stands again on each, one
    that `stays` is on the page of the next."""
    letters = _SMALLER.get(look.size, "")
    cells = "".join(
        _cell(
            _above_and_under(text, f"{style} Number" if right else style),
            wide,
            letters=letters,
            stays=stays,
        )
        for text, wide, right in zip(texts, look.widths, look.right, strict=True)
    )
    whole = "<w:cantSplit/>" if head or _lines(texts, look) <= _TALL else ""
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
    longest = max((len(part) for cell in cells for part in cell.split(UNDER)), default=0)
    return max((*words, *heads, _LEAST)), min(max(longest, *heads, _LEAST, 0), _MOST) + 2
