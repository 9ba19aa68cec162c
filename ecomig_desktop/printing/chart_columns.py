"""Columns that stand, with their values above them; where names are too long, bars lie instead."""

from __future__ import annotations

from collections.abc import Iterator

from ecomig_desktop.printing.chart_bars import NAME, TARGET, VALUE, Frame, plate
from ecomig_desktop.printing.elements import FAINT, Element, Line
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
    named = TARGET.line_height + 1.5 if frame.chart.target is not None else 0.0
    ground = top + named + VALUE.line_height + _HIGH
    slot, column = _slot(frame), _column(frame)
    drawn: list[Element] = list(_grid(frame, ground))
    values_drawn: list[Element] = []
    for at, (lines, values) in enumerate(zip(_names(frame), frame.rows, strict=True)):
        middle = slot * (at + 0.5)
        left = middle - column * len(values) / 2
        for which, value in enumerate(values):
            drawn += _column_at(frame, value, which, left + which * column, ground)
            values_drawn += _value(frame, value, left + which * column, ground)
        y = ground + 1.2
        for line in lines:
            drawn += place(line, middle - line_width(line, frame.measure) / 2, y, frame.measure)
            y += height_of([line])
    bottom = ground + 1.2 + max(height_of(lines) for lines in _names(frame))
    drawn.append(Line(0.0, ground, frame.width, ground, 0.25, EDGE))
    return [*drawn, *_target(frame, top, ground), *values_drawn], bottom + 0.5


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


def _value(frame: Frame, value: float, left: float, ground: float) -> Iterator[Element]:
    """A value above its column."""
    text = frame.number(value)
    wide = frame.measure.width(text, VALUE)
    at = left + (_column(frame) - wide) / 2
    top = ground - value / frame.top * _HIGH - VALUE.line_height
    if value:
        yield plate(at, top + 0.7, wide, VALUE.line_height - 1.3)
    yield from place((Run(text, VALUE),), at, top, frame.measure)


def _grid(frame: Frame, ground: float) -> Iterator[Line]:
    """Quarters, faint, for the eye to compare by."""
    for quarter in range(1, 5):
        y = ground - _HIGH * quarter / 4
        yield Line(0.0, y, frame.width, y, 0.1, FAINT)


def _target(frame: Frame, top: float, ground: float) -> Iterator[Element]:
    """A broken line at the target; above all columns a piece of it, with its name."""
    if frame.chart.target is None:
        return
    y = ground - max(frame.chart.target, 0.0) / frame.top * _HIGH
    yield Line(0.0, y, frame.width, y, 0.9, "#FFFFFF")
    yield from _broken(0.0, frame.width, y)
    run = Run(frame.target_words(), TARGET)
    (line,) = set_text([run], frame.width - 12.0, frame.measure, 1) or [()]
    yield from _broken(0.0, 9.6, top + TARGET.line_height / 2)
    yield from place(line, 11.0, top, frame.measure)


def _broken(x: float, right: float, y: float) -> Iterator[Line]:
    while x < right:
        yield Line(x, y, min(x + 1.6, right), y, 0.45, EDGE)
        x += 2.4
