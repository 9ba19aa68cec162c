"""What a receipt on paper is made of: pieces that stay whole, one under the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ecomig_desktop.printing.elements import (
    MUTED,
    TEXT,
    Element,
    Group,
    Line,
    Shape,
    Style,
    Text,
)
from ecomig_desktop.printing.typesetting import Flow, Measure, Run, height_of, place, set_text

MARGIN = 16.0
TITLE = Style(20, 600)
KIND = Style(11, 500)
ORGANISATION = Style(9.5, 500)
PROJECT = Style(8.5, 400, MUTED)
SECTION = Style(10.5, 600)
LABEL = Style(7.5, 400, MUTED)
VALUE = Style(9.5, 500)
BODY = Style(9.5)
STRONG = Style(10, 600)
SMALL = Style(8, 400, MUTED)
REMARK = Style(8.5, 500)
HASH = Style(7.5, 400, MUTED)
NUMBER = Style(15, 600)
HEAD = Style(7.5, 500, MUTED)


@dataclass(frozen=True, slots=True)
class Piece:
    """Elements that stand at the top of the paper, and how high they are. One that `leads` never
    stands alone at the foot of a page; a `head` is drawn again on the next page."""

    elements: tuple[Element, ...]
    height: float
    leads: bool = False
    head: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of a table: where it begins, how wide it is, and whether it is set to the right."""

    left: float
    width: float
    right: bool = False


def moved(elements: Iterable[Element], down: float) -> list[Element]:
    """The same elements lower on the page."""
    return [_moved(each, down) for each in elements]


def _moved(element: Element, down: float) -> Element:
    match element:
        case Text():
            return replace(element, baseline=element.baseline + down)
        case Line():
            return replace(element, y1=element.y1 + down, y2=element.y2 + down)
        case Shape():
            return Group(0.0, down, (element,))
        case _:
            return replace(element, top=element.top + down)


def space(height: float) -> Piece:
    """Nothing."""
    return Piece((), height)


def section(title: str, width: float, measure: Measure) -> Piece:
    """The heading of a part, with a line under it."""
    flow = Flow(MARGIN, 5.0, width, measure)
    flow.text(title, SECTION, 2)
    line = Line(MARGIN, flow.top + 0.8, MARGIN + width, flow.top + 0.8, 0.3, TEXT)
    return Piece((*flow.elements, line), flow.top + 2.4, leads=True)


def paragraph(text: str, style: Style, width: float, measure: Measure, most: int = 8) -> Piece:
    """A text at the full width."""
    flow = Flow(MARGIN, 0.0, width, measure)
    flow.text(text, style, most)
    return Piece(tuple(flow.elements), flow.top + 0.8)


def pair(label: str, value: str, style: Style, width: float, measure: Measure) -> Piece:
    """A label at the left, and what it says beside it."""
    left = 46.0
    said = Flow(MARGIN, 0.0, left - 4, measure)
    said.text(label, SMALL, 3)
    told = Flow(MARGIN + left, 0.0, width - left, measure)
    told.text(value, style, 4)
    return Piece((*said.elements, *told.elements), max(said.top, told.top) + 1.0)


def numbers(said: Sequence[tuple[str, str]], width: float, measure: Measure) -> Piece:
    """Large numbers side by side, each over the word for what it counts."""
    drawn, bottom = _side_by_side(said, 0.0, (NUMBER, 1), (LABEL, 2), width, measure)
    return Piece(tuple(drawn), bottom + 1.5)


def facts(said: Sequence[tuple[str, str]], width: float, measure: Measure) -> Piece:
    """Labels over their values, side by side."""
    drawn, bottom = _side_by_side(said, 1.6, (LABEL, 1), (VALUE, 3), width, measure)
    rules = [Line(MARGIN, y, MARGIN + width, y, 0.25, TEXT) for y in (0.0, bottom + 1.6)]
    return Piece((*rules, *drawn), bottom + 4.0)


def _side_by_side(
    said: Sequence[tuple[str, str]],
    top: float,
    upper: tuple[Style, int],
    lower: tuple[Style, int],
    width: float,
    measure: Measure,
) -> tuple[list[Element], float]:
    """Pairs of texts, one over the other, each in its style and in so many lines at the most; and
    where the longest of them ends."""
    each = width / max(len(said), 1)
    drawn: list[Element] = []
    bottom = 0.0
    for at, texts in enumerate(said):
        flow = Flow(MARGIN + at * each, top, each - 4, measure)
        for text, (style, most) in zip(texts, (upper, lower), strict=True):
            flow.text(text, style, most)
        drawn += flow.elements
        bottom = max(bottom, flow.top)
    return drawn, bottom


def row(
    cells: Sequence[Cell], texts: Sequence[str], style: Style, measure: Measure, *, head: bool
) -> Piece:
    """A line of a table; its first column in up to two lines."""
    drawn: list[Element] = []
    bottom = 0.0
    for at, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        lines = set_text([Run(text, style)], cell.width, measure, 2 if at == 0 or head else 1)
        top = 0.8
        for line in lines:
            wide = sum(measure.width(run.text, run.style) for run in line)
            left = cell.left + (cell.width - wide if cell.right else 0.0)
            drawn += place(line, left, top, measure)
            top += height_of([line])
        bottom = max(bottom, top)
    last = cells[-1]
    drawn.append(Line(MARGIN, bottom + 0.8, last.left + last.width, bottom + 0.8))
    return Piece(tuple(drawn), bottom + 0.9, leads=head, head=head)


def signature(label: str, under: str, left: float, width: float, measure: Measure) -> list[Element]:
    """Who signs, a line to write on, and what belongs there."""
    flow = Flow(left, 0.0, width, measure)
    flow.text(label, REMARK, 1)
    flow.space(11.0)
    line = Line(left, flow.top, left + width, flow.top, 0.25, TEXT)
    flow.space(0.8)
    flow.text(under, LABEL, 2)
    return [*flow.elements, line]
