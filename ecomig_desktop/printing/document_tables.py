"""Tables of a document: the head stands again on every page, a row is hardly ever broken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ecomig_desktop.domain.document import DataTable
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.exchange.table_texts import UNDER, Texts, folded, texts_of
from ecomig_desktop.printing import document_styles as look
from ecomig_desktop.printing.document_columns import (
    PAD,
    Column,
    parts_of,
)
from ecomig_desktop.printing.document_pieces import Setting, caption, spaced
from ecomig_desktop.printing.elements import FAINT, TEXT, Element, Group, Line, Style
from ecomig_desktop.printing.flowing import Flowing
from ecomig_desktop.printing.typesetting import Run, SetLine, height_of, line_width, place

_MOST_LINES = 34  # a taller row is broken over pages
_ABOVE, _BELOW = 4.0, 5.5
_SHORT = 75.0  # how high a table is that is never broken


def table(block: DataTable, number: int, setting: Setting) -> Iterator[Flowing]:
    """The caption, the head, the rows, the total, the note."""
    block = folded(block, setting.language)
    texts = texts_of(block, setting.language)
    parts = parts_of(block, texts, setting.width, setting.measure)
    for at, columns in enumerate(parts, 1):
        of_parts = f"({at}/{len(parts)})" if len(parts) > 1 else ""
        yield from _part(block, number, texts, columns, setting, of_parts)
    if not parts:
        yield from spaced(caption(block, number, block.caption, setting), _ABOVE, 1.0)
    yield Flowing((), _BELOW)


def _part(
    block: DataTable,
    number: int,
    texts: Texts,
    columns: Sequence[Column],
    setting: Setting,
    of_parts: str,
) -> Iterator[Flowing]:
    """One table as wide as the page."""
    yield from spaced(caption(block, number, block.caption, setting, of_parts), _ABOVE, 1.0)
    head = _head(texts, columns, setting)
    yield head
    again = _again(head, number, setting)
    rows = list(_rows(texts, columns, setting)) or [_nothing(setting)]
    if texts.total is not None:
        rows += _row(texts.total, columns, setting, total=True)
    last = columns[-1].at == len(texts.heads) - 1
    notes = _note(block.note, setting) if last else []
    yield from (replace(each, again=again) for each in [*_kept(rows, bool(notes)), *notes])


def _note(note: str, setting: Setting) -> list[Flowing]:
    """What is said under a table."""
    if not note:
        return []
    first, *more = setting.flowing(setting.lines([Run(note, look.SMALL)], setting.width))
    return [replace(first, before=1.4), *more]


def _kept(rows: list[Flowing], noted: bool) -> list[Flowing]:
    """A short table is kept whole; of a long one two rows stay with its head, and two stand
    before its end, with the note under them."""
    short = sum(each.height for each in rows) <= _SHORT
    last = len(rows) - 1
    return [
        replace(each, keeps=noted if at == last else short or at == 0 or at >= last - 2)
        for at, each in enumerate(rows)
    ]


def _again(head: Flowing, number: int, setting: Setting) -> Flowing:
    """The head on a further page, under a word that says which table it is."""
    said = f"{word('table', setting.language)} {number} ({word('continued', setting.language)})"
    line = (Run(said, look.RUNNING),)
    elements = [*place(line, 0.0, 0.0, setting.measure)]
    down = look.RUNNING.line_height + 0.8
    return Flowing((*elements, Group(0.0, down, head.elements)), head.height + down)


def _head(texts: Texts, columns: Sequence[Column], setting: Setting) -> Flowing:
    """The titles, standing on a line."""
    cells = [_lines(texts.heads[each.at], each.head_style, each, setting) for each in columns]
    kept = [lines[:12] for lines in cells]
    high = max(map(height_of, kept)) + 2 * PAD
    drawn: list[Element] = [Line(0.0, 0.0, setting.width, 0.0, 0.5, TEXT)]
    for column, lines in zip(columns, kept, strict=True):
        top = high - PAD - height_of(lines)
        drawn += _cell(lines, column, top, setting)
    drawn.append(Line(0.0, high, setting.width, high, 0.25, TEXT))
    return Flowing(tuple(drawn), high, keeps=True)


def _rows(texts: Texts, columns: Sequence[Column], setting: Setting) -> Iterator[Flowing]:
    for row in texts.rows:
        yield from _row(row, columns, setting)


def _row(
    row: Sequence[str], columns: Sequence[Column], setting: Setting, *, total: bool = False
) -> list[Flowing]:
    """A row in one piece, or in several if it is taller than anybody wants to see."""
    cells = [_lines(row[each.at], each.style(strong=total), each, setting) for each in columns]
    most = max(map(len, cells), default=0) or 1
    pieces = []
    for first in range(0, most, _MOST_LINES):
        of_piece = [lines[first : first + _MOST_LINES] for lines in cells]
        last = first + _MOST_LINES >= most
        pieces.append(_row_piece(of_piece, columns, setting, total=total, last=last))
    return pieces


def _row_piece(
    cells: Sequence[list[SetLine]],
    columns: Sequence[Column],
    setting: Setting,
    *,
    total: bool,
    last: bool,
) -> Flowing:
    high = max((height_of(lines) for lines in cells), default=0.0)
    high = max(high, look.CELL.line_height) + 2 * PAD * 0.75
    drawn: list[Element] = []
    for column, lines in zip(columns, cells, strict=True):
        drawn += _cell(lines, column, PAD * 0.75, setting)
    if total:
        drawn.append(Line(0.0, 0.0, setting.width, 0.0, 0.25, TEXT))
    if last:
        weight, color = (0.5, TEXT) if total else (0.15, FAINT)
        drawn.append(Line(0.0, high, setting.width, high, weight, color))
    return Flowing(tuple(drawn), high)


def _lines(text: str, style: Style, column: Column, setting: Setting) -> list[SetLine]:
    if not text:
        return []
    room = max(column.width - column.inset - 2 * PAD, 2.0)
    if column.whole and "\n" not in text and setting.measure.width(text, style) <= room + 0.01:
        return [(Run(text, style),)]  # neither spaces nor full stops break it
    first, *under = text.split(UNDER)
    lines = setting.lines([Run(first, style)], room)
    for each in under:
        lines += setting.lines([Run(each, column.under_style)], room)
    return lines


def _cell(
    lines: Sequence[SetLine], column: Column, top: float, setting: Setting
) -> Iterator[Element]:
    """The lines of a cell; numbers end at its right edge. The outer columns stand flush with
    the text of the page."""
    for line in lines:
        left = column.left + column.inset + PAD
        if column.right:
            left = column.left + column.width - PAD - line_width(line, setting.measure)
        yield from place(line, left, top, setting.measure)
        top += height_of([line])


def _nothing(setting: Setting) -> Flowing:
    """A table without rows says so."""
    style = look.SMALL
    drawn = place((Run(word("no_rows", setting.language), style),), PAD, PAD, setting.measure)
    high = style.line_height + 2 * PAD
    return Flowing((*drawn, Line(0.0, high, setting.width, high, 0.15, FAINT)), high)
