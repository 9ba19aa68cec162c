"""Tables of a word processor: real ones, whose head stands again on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from ecomig_desktop.domain.document import Cell, DataTable, Facts
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.table_texts import UNDER, Texts, folded, texts_of
from ecomig_desktop.exchange.word_links import Places
from ecomig_desktop.exchange.word_styles import NAMESPACE, TWIPS, WIDTH_MM
from ecomig_desktop.exchange.word_widths import Side, lines_of, sides
from ecomig_desktop.georgian.figures import written

_SHORT = 12  # rows of a table that is kept on one page
_LOW = 24  # lines that they may have
_FACTS_IN_A_ROW = 4
_TALL = 14  # lines of a row that may be broken over pages
_SMALLER = ((0.8, "SmallestCell"), (0.95, "SmallCell"))
_WHOLE = "<w:cantSplit/>"


def table_parts(table: DataTable, language: str, places: Places) -> list[Any]:
    """The elements of a table: one, or of a table too wide for the page several. Marks in it lead
    to their `places`, which are put down at the rows that begin with them."""
    from docx.oxml import parse_xml

    shown = folded(table, language)
    texts = texts_of(shown, language)
    made = []
    for side in sides(shown, texts):
        grid = _Grid(side, tuple(texts.right[at] for at in side.columns), places)
        made.append(parse_xml("".join(_table(shown, grid, texts, language))))
    return made


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


def _table(table: DataTable, grid: _Grid, texts: Texts, language: str) -> Iterator[str]:
    shown, columns = "0460" if texts.total is not None else "0420", grid.side.columns
    widths = [round(each * TWIPS) for each in grid.side.widths]
    yield _begin("ReportTable", widths, shown, table.caption)
    yield grid.row([texts.heads[at] for at in columns], "Table Head", head=True)
    rows = [[row[at] for at in columns] for row in texts.rows]
    if not rows:
        said = _paragraph("Table Text", _run(word("no_rows", language)))
        yield f"<w:tr>{_framed(said, sum(widths), len(columns))}</w:tr>"
    last = len(rows) - (texts.total is None)
    whole = len(rows) <= _SHORT and sum(map(grid.lines, rows)) <= _LOW
    for number, row in enumerate(rows):
        beside = whole or number == 0 or number >= last - 2
        stays = beside and (number < last or bool(table.note))
        yield grid.row(row, "Table Text", stays=stays)
    if texts.total is not None:
        total = [texts.total[at] for at in columns]
        yield grid.row(total, "Table Total", stays=bool(table.note))
    yield "</w:tbl>"


@dataclass(frozen=True, slots=True)
class _Grid:
    """Columns side by side, which of them are numbers, and where marks lead."""

    side: Side
    right: tuple[bool, ...]
    places: Places

    def lines(self, row: Sequence[str]) -> int:
        """About how many lines a row has."""
        wide = self.side.widths
        return max(
            lines_of(text, each, self.side.scale) for text, each in zip(row, wide, strict=True)
        )

    def row(
        self, texts: Sequence[str], style: str, *, head: bool = False, stays: bool = False
    ) -> str:
        """A row that is not broken over pages, unless it is tall; a `head` stands again on each,
        one that `stays` is on the page of the next."""
        cells = "".join(
            self._cell(at, text, style, head=head, stays=stays) for at, text in enumerate(texts)
        )
        whole = _WHOLE if head or self.lines(texts) <= _TALL else ""
        repeated = "<w:tblHeader/>" if head else ""
        told = f"<w:trPr>{whole}{repeated}</w:trPr>" if whole or repeated else ""
        return f"<w:tr>{told}{cells}</w:tr>"

    def _cell(self, at: int, text: str, style: str, *, head: bool, stays: bool) -> str:
        letters = next((name for most, name in _SMALLER if self.side.scale < most), "")
        first, *under = text.split(UNDER)
        marks = [] if head else self.places.in_cell(first)
        place = None if head or at else self.places.begins(first)
        if place:
            name, number = place
            run = (
                f'<w:bookmarkStart w:id="{number}" w:name={quoteattr(name)}/>'
                f'{_run(first, letters)}<w:bookmarkEnd w:id="{number}"/>'
            )
        else:
            run = self.places.runs(marks, _look(letters)) if marks else _run(first, letters)
        own = f"{style} Number" if self.right[at] else style
        told = _paragraph(own, run, stays=stays)
        told += "".join(
            _paragraph("Table Under", _run(each, letters), stays=stays) for each in under
        )
        return _framed(told, round(self.side.widths[at] * TWIPS))


def _begin(style: str, widths: Sequence[int], look: str, words: str = "") -> str:
    grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in widths)
    told = f"<w:tblCaption w:val={quoteattr(words)}/>" if words else ""
    return (
        f'<w:tbl xmlns:w="{NAMESPACE}"><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{look}"/>{told}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )


def _cell(paragraphs: Sequence[tuple[str, str]], wide: int) -> str:
    return _framed("".join(_paragraph(style, _run(text)) for text, style in paragraphs), wide)


def _framed(paragraphs: str, wide: int, columns: int = 1) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{span}</w:tcPr>{paragraphs}</w:tc>'


def _paragraph(style: str, runs: str, *, stays: bool = False) -> str:
    kept = "<w:keepNext/>" if stays else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{_key(style)}"/>{kept}</w:pPr>{runs}</w:p>'


def _key(style: str) -> str:
    """What a paragraph calls a style by."""
    return style.replace(" ", "").replace("TextNumber", "Number")


def _look(letters: str) -> str:
    return f'<w:rPr><w:rStyle w:val="{letters}"/></w:rPr>' if letters else ""


def _run(text: str, letters: str = "") -> str:
    if not text:
        return ""
    look = _look(letters)
    lines = escape(text).replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    broken = lines.replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
    return f"<w:r>{look}<w:t xml:space='preserve'>{broken}</w:t></w:r>"
