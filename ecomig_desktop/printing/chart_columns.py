"""Columns that stand, with their values above them; where names are too long, bars lie instead."""

from __future__ import annotations

from collections.abc import Iterator

from ecomig_desktop.printing.chart_bars import NAME, TARGET, VALUE, Frame
from ecomig_desktop.printing.elements import FAINT, MUTED, Element, Line
from ecomig_desktop.printing.fills import EDGE, FILLS, box, filled
from ecomig_desktop.printing.typesetting import (
    Run,
    SetLine,
    height_of,
    line_width,
    place,
    set_text,
    widest_word,
)

_HIGH = 52.0
_WIDEST = 13.0
_BETWEEN = 2.0


def fit_columns(frame: Frame) -> bool:
    """Whether all names and values can stand under and over their columns."""
    slot = _slot(frame)
    names = max(widest_word(each, NAME, frame.measure) for each in frame.chart.categories)
    numbers = max(
        (frame.measure.width(frame.number(value), VALUE) for row in frame.rows for value in row),
        default=0.0,
    )
    lines = max(len(each) for each in _names(frame))
    return (
        names <= slot - _BETWEEN
        and numbers <= _column(frame) + 0.8
        and lines <= 3
        and all(value >= 0 for row in frame.rows for value in row)
    )


def draw_columns(frame: Frame, top: float) -> tuple[list[Element], float]:
    """The columns from `top` down, and where their names end."""
    ground = top + VALUE.line_height + _HIGH
    slot, column = _slot(frame), _column(frame)
    drawn: list[Element] = list(_grid(frame, ground))
    for at, (lines, values) in enumerate(zip(_names(frame), frame.rows, strict=True)):
        middle = slot * (at + 0.5)
        left = middle - column * len(values) / 2
        for which, value in enumerate(values):
            drawn += _column_at(frame, value, which, left + which * column, ground)
        y = ground + 1.2
        for line in lines:
            drawn += place(line, middle - line_width(line, frame.measure) / 2, y, frame.measure)
            y += height_of([line])
    bottom = ground + 1.2 + max(height_of(lines) for lines in _names(frame))
    drawn.append(Line(0.0, ground, frame.width, ground, 0.25, EDGE))
    return [*drawn, *_target(frame, ground)], bottom + 0.5


def _slot(frame: Frame) -> float:
    return frame.width / len(frame.chart.categories)


def _column(frame: Frame) -> float:
    """How wide a column is."""
    return min(_WIDEST, (_slot(frame) - _BETWEEN) / len(frame.chart.series))


def _names(frame: Frame) -> list[list[SetLine]]:
    width = _slot(frame) - _BETWEEN
    return [
        set_text([Run(each, NAME)], max(width, 1.0), frame.measure, 4)
        for each in frame.chart.categories
    ]


def _column_at(
    frame: Frame, value: float, which: int, left: float, ground: float
) -> Iterator[Element]:
    high = value / frame.top * _HIGH
    wide = _column(frame)
    if high:
        shape = box(left + 0.3, ground - high, wide - 0.6, high)
        yield from filled(shape, FILLS[which % len(FILLS)])
    text = frame.number(value)
    at = left + (wide - frame.measure.width(text, VALUE)) / 2
    yield from place((Run(text, VALUE),), at, ground - high - VALUE.line_height, frame.measure)


def _grid(frame: Frame, ground: float) -> Iterator[Line]:
    """Quarters, faint, for the eye to compare by."""
    for quarter in range(1, 5):
        y = ground - _HIGH * quarter / 4
        yield Line(0.0, y, frame.width, y, 0.1, FAINT)


def _target(frame: Frame, ground: float) -> Iterator[Element]:
    """A broken line at the target, its name at the right above it."""
    if frame.chart.target is None:
        return
    y = ground - max(frame.chart.target, 0.0) / frame.top * _HIGH
    x = 0.0
    while x < frame.width:
        yield Line(x, y, min(x + 1.6, frame.width), y, 0.4, MUTED)
        x += 2.4
    (line,) = set_text([Run(frame.target_words(), TARGET)], frame.width, frame.measure, 1) or [()]
    left = frame.width - line_width(line, frame.measure)
    yield from place(line, left, y - TARGET.line_height - 0.2, frame.measure)
