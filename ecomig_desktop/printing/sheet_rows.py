"""The rows of the attendance sheet: how high each is, and what is drawn in it."""

from __future__ import annotations

from dataclasses import dataclass

from ecomig_desktop.printing import sheet_styles as look
from ecomig_desktop.printing.elements import FAINT, RULE, Box, Element, Line, Style
from ecomig_desktop.printing.sheet_columns import CONSENTS, Column, choices
from ecomig_desktop.printing.typesetting import (
    Measure,
    Run,
    SetLine,
    height_of,
    is_cut,
    place,
    set_text,
    widest_word,
)
from ecomig_desktop.reports.attendance_sheet import SheetContent, SheetRow
from ecomig_desktop.reports.sheet_words import Words

_MOST = {"name": 6, "organisation": 4, "position": 4, "email": 4, "phone": 2, "municipality": 2}
_MORE_SMALLER = 3  # lines more where they are set smaller


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row whose text is broken into lines: per column its lines, and the height it needs."""

    row: SheetRow
    cells: tuple[tuple[SetLine, ...], ...]
    height: float


def set_row(row: SheetRow, columns: tuple[Column, ...], measure: Measure) -> SetRow:
    """Break the texts of a row into lines; it is as high as its highest cell, and never too low
    to sign in."""
    cells = tuple(tuple(_cell(row, column, measure)) for column in columns)
    highest = max(map(height_of, cells)) + 2 * look.ROW_PAD
    return SetRow(row, cells, max(look.ROW_HEIGHT, highest))


def _cell(row: SheetRow, column: Column, measure: Measure) -> list[SetLine]:
    width = column.width - 2 * look.CELL_PAD
    lines: list[SetLine] = []
    for at, key in enumerate(column.keys):
        most = _MOST.get(key, 1)
        for runs in _runs(row, key, under=at > 0):
            lines += _fitted(runs, width, measure, most)
    return lines


def _fitted(runs: list[Run], width: float, measure: Measure, most: int) -> list[SetLine]:
    """The lines of a cell's paragraph, set smaller before a word is broken or an end left out."""
    if all(widest_word(run.text, run.style, measure) <= width for run in runs):
        lines = set_text(runs, width, measure, most)
        if not is_cut(lines):
            return lines
    smaller = [Run(run.text, look.SMALLER.get(run.style, run.style)) for run in runs]
    return set_text(smaller, width, measure, most + _MORE_SMALLER)


def _runs(row: SheetRow, key: str, *, under: bool) -> list[list[Run]]:
    """What a row says in one column: paragraphs of runs."""
    style = look.CELL_UNDER if under else look.CELL
    match key:
        case "number":
            return [[Run(str(row.number), look.NUMBER)]]
        case "name":
            return [[Run(row.given_name, look.GIVEN), Run(row.family_name, look.FAMILY)]]
        case "municipality":
            return _in_both(row.municipality, style)
        case "gender":
            return _in_both(row.gender, style)
        case "organisation" | "position" | "phone" | "email":
            return [[Run(getattr(row, key), style)]]
    return []


def _in_both(words: Words, style: Style) -> list[list[Run]]:
    return [[Run(words.main, style)], [Run(words.under, look.CELL_UNDER)]]


def draw_row(
    row: SetRow,
    columns: tuple[Column, ...],
    top: float,
    content: SheetContent,
    measure: Measure,
) -> list[Element]:
    """Everything of one row at its place: texts, boxes to tick, and the line under it."""
    drawn: list[Element] = []
    for column, lines in zip(columns, row.cells, strict=True):
        y = top + (row.height - height_of(lines)) / 2
        for line in lines:
            drawn += place(line, column.left + look.CELL_PAD, y, measure)
            y += height_of([line])
        if column.keys[0] in CONSENTS:
            drawn += _choices(column, top, row.height, content, measure)
    bottom = top + row.height
    drawn.append(Line(columns[0].left, bottom, columns[-1].right, bottom, 0.15, RULE))
    return drawn


def _choices(
    column: Column, top: float, height: float, content: SheetContent, measure: Measure
) -> list[Element]:
    """Yes and no, one under the other, each with an empty box: a tick is the person's own."""
    drawn: list[Element] = []
    between = 1.1
    y = top + (height - 2 * look.TICK - between) / 2
    for text in choices(content, column, measure):
        left = column.left + look.CELL_PAD
        drawn.append(Box(left, y, look.TICK, look.TICK, color=RULE))
        text_top = y + (look.TICK - look.CHOICE.line_height) / 2
        left += look.TICK + look.TICK_GAP
        drawn += place((Run(text, look.CHOICE),), left, text_top, measure)
        y += look.TICK + between
    return drawn


def draw_columns(columns: tuple[Column, ...], top: float, bottom: float) -> list[Element]:
    """The faint lines between the columns."""
    return [Line(column.left, top, column.left, bottom, 0.12, FAINT) for column in columns[1:]]
