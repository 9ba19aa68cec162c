"""Bars that lie: one for each category, or one for each series of it, or parts that add up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ecomig_desktop.domain.document import Chart
from ecomig_desktop.domain.document_words import word
from ecomig_desktop.georgian.figures import written
from ecomig_desktop.printing.elements import Element, Line, Shape, Style, Text
from ecomig_desktop.printing.fills import EDGE, FILLS, Fill, box, filled
from ecomig_desktop.printing.typesetting import (
    Measure,
    Run,
    SetLine,
    height_of,
    line_width,
    place,
    set_text,
)

TALLEST = 222.0
"""How high a chart may be to stand on a page under its caption, in millimetres."""

VALUE = Style(8.5, 500)
WHITE = Style(8.5, 600, "#FFFFFF")
TARGET = Style(8.0, 600, EDGE)
NAME = Style(8.5)
_LEAST_NAME = 5.5
_GAP = 2.0
_EDGE = 0.4  # letters may reach a little over their own width


@dataclass(frozen=True, slots=True)
class Frame:
    """What a chart is drawn from: numbers are shown with so many `decimals`."""

    chart: Chart
    width: float
    language: str
    measure: Measure
    decimals: int

    def number(self, value: float) -> str:
        """A value as it stands beside its bar."""
        return written(float(value), "number", self.language, self.decimals)

    @property
    def top(self) -> float:
        """The largest that is drawn; never 0."""
        chart = self.chart
        if chart.kind == "stacked":
            sums = [sum(max(value, 0.0) for value in row) for row in self.rows]
        else:
            sums = [value for row in self.rows for value in row]
        return max((*sums, chart.target or 0.0)) or 1.0

    @property
    def rows(self) -> list[tuple[float, ...]]:
        """The values of each category."""
        return list(zip(*(each.values for each in self.chart.series), strict=True))

    def target_words(self) -> str:
        """What stands at the line of the target."""
        name = self.chart.target_name or word("target", self.language)
        return f"{name}: {written(self.chart.target or 0.0, 'number', self.language)}"


@dataclass(frozen=True, slots=True)
class _Row:
    name: list[SetLine]
    values: tuple[float, ...]
    height: float


def draw_bars(frame: Frame, top: float) -> tuple[list[Element], float]:
    """The bars from `top` down, and where they end."""
    name = _name_style(frame)
    names = _names(frame, name)
    label = max((line_width(line, frame.measure) for lines in names for line in lines), default=0.0)
    left = label + _GAP + _EDGE
    room = frame.width - left - _value_room(frame)
    thick, pitch = _thickness(frame, names, top)
    start = y = top + (TARGET.line_height + 0.6 if frame.chart.target is not None else 0.0)
    bars: list[Element] = []
    drawn: list[Element] = []
    for lines, values in zip(names, frame.rows, strict=True):
        high = max(height_of(lines), _bars_high(frame, thick)) + pitch
        drawn += _name(lines, left - _GAP, y + (high - height_of(lines)) / 2, frame.measure)
        bars_top = y + (high - _bars_high(frame, thick)) / 2
        for element in _of_category(frame, values, left, room, bars_top, thick):
            (drawn if isinstance(element, Text) else bars).append(element)
        y += high
    bars.append(Line(left, start, left, y, 0.25, EDGE))
    bars += _target(frame, left, room, start, y)
    if frame.chart.target is not None:
        bars += [ground for each in drawn if (ground := _ground(each, frame))]
    return [*bars, *drawn], y + 0.5


def _ground(element: Element, frame: Frame) -> Element | None:
    """What lies under a value, so that the line of the target does not cross it; nothing under
    one that stands in its bar."""
    if not isinstance(element, Text) or element.style.weight != VALUE.weight:
        return None
    wide = frame.measure.width(element.text, element.style)
    high = element.style.size * 0.3
    return plate(element.left, element.baseline - high + 0.1, wide, high + 0.2)


def _name_style(frame: Frame) -> Style:
    """Smaller where there are many."""
    many = len(frame.chart.categories)
    size = NAME.size if many <= 36 else max(_LEAST_NAME, NAME.size * 36 / many + 1.0)
    return Style(size)


def _names(frame: Frame, style: Style) -> list[list[SetLine]]:
    """The names of the categories, each in up to three lines, in a third of the width."""
    many = len(frame.chart.categories)
    most = 3 if many <= 16 else 2 if many <= 24 else 1
    width = frame.width * 0.36 - _EDGE
    return [
        set_text([Run(each, style)], width, frame.measure, most) for each in frame.chart.categories
    ]


def _value_room(frame: Frame) -> float:
    """Room at the right for the value of the longest bar."""
    if frame.chart.kind == "stacked":
        values = [sum(row) for row in frame.rows]
    else:
        values = [value for row in frame.rows for value in row]
    return max((frame.measure.width(frame.number(each), VALUE) for each in values), default=0) + 2.5


def _bars_high(frame: Frame, thick: float) -> float:
    """All bars of a category, one under the other."""
    return thick * (1 if frame.chart.kind == "stacked" else len(frame.chart.series))


def _thickness(frame: Frame, names: list[list[SetLine]], top: float) -> tuple[float, float]:
    """How thick a bar is and how far categories are apart, so that all of them fit."""
    thick, pitch = (5.2, 2.6) if _bars_high(frame, 1.0) == 1 else (3.9, 3.0)
    room = TALLEST - top - 6.0
    needed = sum(max(height_of(lines), _bars_high(frame, thick)) + pitch for lines in names)
    if needed <= room:
        return thick, pitch
    pitch = 0.5
    lines_high = sum(height_of(lines) for lines in names)
    each = (room - len(names) * pitch) / max(len(names), 1)
    fit = min(thick, each / _bars_high(frame, 1.0))
    return (fit, pitch) if lines_high + pitch * len(names) <= room else (fit, 0.0)


def _name(lines: list[SetLine], right: float, top: float, measure: Measure) -> Iterator[Element]:
    """A name, set to the right so that it ends at its bar."""
    for line in lines:
        yield from place(line, right - line_width(line, measure), top, measure)
        top += height_of([line])


def _of_category(
    frame: Frame, values: tuple[float, ...], left: float, room: float, y: float, thick: float
) -> Iterator[Element]:
    if frame.chart.kind == "stacked":
        yield from _stacked(frame, values, left, room, y, thick)
        return
    for at, value in enumerate(values):
        wide = max(value, 0.0) / frame.top * room
        fill = FILLS[at % len(FILLS)]
        if wide:
            yield from filled(box(left, y + 0.2, wide, thick - 0.4), fill)
        text, end = frame.number(value), left + wide + 1.2
        if _meets_target(frame, text, end, left, room) and fill.dark and wide > room / 4:
            yield from _inside(frame, value, fill, left, wide, y, thick)
        else:
            yield from _value(text, end, y, thick, frame.measure)
        y += thick


def _meets_target(frame: Frame, text: str, at: float, left: float, room: float) -> bool:
    """Whether the line of the target goes through a value at the end of its bar."""
    target = frame.chart.target
    if target is None:
        return False
    x = left + max(target, 0.0) / frame.top * room
    return at - 0.8 < x < at + frame.measure.width(text, VALUE) + 0.8


def _stacked(
    frame: Frame, values: tuple[float, ...], left: float, room: float, y: float, thick: float
) -> Iterator[Element]:
    """Parts with their values inside where there is room, and the sum at the end."""
    x = left
    for at, value in enumerate(values):
        wide = max(value, 0.0) / frame.top * room
        if not wide:
            continue
        fill = FILLS[at % len(FILLS)]
        yield from filled(box(x, y + 0.2, wide, thick - 0.4), fill)
        yield from _inside(frame, value, fill, x, wide, y, thick)
        x += wide
    if len(values) > 1 or not values:
        sum_text = frame.number(sum(values))
        yield from _value(sum_text, x + 1.2, y, thick, frame.measure)


def _inside(
    frame: Frame, value: float, fill: Fill, x: float, wide: float, y: float, thick: float
) -> Iterator[Element]:
    """A value within its part: on a plate of its own where lines would cross it."""
    style = _small(WHITE if fill.dark else VALUE, thick)
    text = frame.number(value)
    needed = frame.measure.width(text, style)
    if needed + 1.6 > wide or style.line_height > thick + 1.0:
        return
    at = x + (wide - needed) / 2
    if fill.angles:
        high = min(thick - 1.0, style.size * 0.36)
        yield from filled(
            box(at - 0.5, y + (thick - high) / 2, needed + 1.0, high), Fill("#FFFFFF"), 0
        )
    line = (Run(text, style),)
    yield from place(line, at, y + (thick - style.line_height) / 2, frame.measure)


def _value(text: str, left: float, y: float, thick: float, measure: Measure) -> list[Element]:
    style = _small(VALUE, thick)
    return place((Run(text, style),), left, y + (thick - style.line_height) / 2, measure)


def plate(left: float, y: float, wide: float, high: float) -> Element:
    """White ground for a text that a line would cross."""
    return Shape(box(left - 0.7, y, wide + 1.4, high), "#FFFFFF")


def _small(style: Style, thick: float) -> Style:
    """No larger than its bar."""
    size = min(style.size, max(_LEAST_NAME, thick * 2.3))
    return Style(size, style.weight, style.color)


def _target(frame: Frame, left: float, room: float, top: float, bottom: float) -> Iterator[Element]:
    """A broken line at the target, its name above it."""
    if frame.chart.target is None:
        return
    x = left + max(frame.chart.target, 0.0) / frame.top * room
    yield from broken(x, top - 0.4, bottom)
    text = frame.target_words()
    (line,) = set_text([Run(text, TARGET)], frame.width, frame.measure, 1) or [()]
    wide = line_width(line, frame.measure)
    at = min(max(0.0, x - wide / 2), frame.width - wide)
    yield from place(line, at, top - TARGET.line_height - 0.6, frame.measure)


def broken(x: float, top: float, bottom: float) -> Iterator[Line]:
    """A broken line straight down, with a white edge that lifts it off what it crosses."""
    yield Line(x, top, x, bottom, 0.9, "#FFFFFF")
    y = top
    while y < bottom:
        yield Line(x, y, x, min(y + 1.6, bottom), 0.45, EDGE)
        y += 2.4
