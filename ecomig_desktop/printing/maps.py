"""The map of Georgia shaded by numbers, drawn for print: each number stands in its municipality.

Cities without an outline are points. Territory that is occupied is hatched; the map takes no
position on any border.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ecomig_desktop.domain.document import Map
from ecomig_desktop.exchange.picture_words import words_of
from ecomig_desktop.georgian.figures import decimals_of, written
from ecomig_desktop.printing import map_ground as ground
from ecomig_desktop.printing.classes import Classes, classes
from ecomig_desktop.printing.elements import Drawing, Element, Line, Ring, Shape, Style
from ecomig_desktop.printing.fills import EDGE, NO_DATA, OCCUPIED, SHADES, Fill, box, disc, filled
from ecomig_desktop.printing.map_legend import Key, draw_keys
from ecomig_desktop.printing.map_spots import best_spot, is_apart, nearest, rim
from ecomig_desktop.printing.typesetting import Measure, Run, place

_NUMBER = Style(6.8, 600)
_NUMBER_LIGHT = Style(6.8, 600, "#FFFFFF")
_MARK_NAME = Style(7.5, 600)
_RADIUS = 2.3
_MARGIN = 1.5
_PLATE = 3.2


def draw_map(chart: Map, width: float, language: str, measure: Measure) -> Drawing:
    """The map, `width` millimetres wide, with its legend under it."""
    values = {code: value for code, value in chart.values.items() if math.isfinite(value)}
    drawing = _Drawing(chart, values, classes(_shown(values)), width, language, measure)
    elements = [
        *drawing.land(),
        *drawing.cities(),
        *drawing.numbers(),
        *drawing.marks(),
    ]
    keys, bottom = draw_keys(
        list(drawing.keys()), chart.unit, drawing.bottom + 3.0, width, measure, drawing.notes()
    )
    return Drawing(width, bottom, (*elements, *keys), words_of(chart, language))


def _shown(values: Mapping[str, float]) -> list[float]:
    """The values that have a place on the map."""
    return [
        value
        for code, value in values.items()
        if code in ground.outlines() or code in ground.points()
    ]


@dataclass(frozen=True, slots=True)
class _Drawing:
    chart: Map
    values: Mapping[str, float]
    classes: Classes
    width: float
    language: str
    measure: Measure

    @property
    def scale(self) -> float:
        """Millimetres to a unit of the plane."""
        left, _, right, _ = ground.extent()
        return (self.width - 2 * _MARGIN) / (right - left)

    @property
    def bottom(self) -> float:
        """Where the land ends."""
        _, top, _, bottom = ground.extent()
        return (bottom - top) * self.scale + 2 * _MARGIN

    def at(self, point: ground.Point) -> ground.Point:
        """A point of the plane on the paper."""
        left, top, _, _ = ground.extent()
        return (point[0] - left) * self.scale + _MARGIN, (point[1] - top) * self.scale + _MARGIN

    def fill(self, code: str) -> Fill:
        """How an outline or a point is filled."""
        value = self.values.get(code)
        if value is not None:
            return self.shade(self.classes.of(value))
        return OCCUPIED if code in ground.occupied() else NO_DATA

    def shade(self, which: int) -> Fill:
        """The shade of a class: where there are few classes they are spread over all shades."""
        many = len(self.classes.ranges)
        return SHADES[which if many == len(SHADES) else which * (len(SHADES) - 1) // max(many, 1)]

    def number(self, value: float) -> str:
        """A value as it stands on the map."""
        decimals = decimals_of(self.values.values(), "number")
        return written(float(value), "number", self.language, decimals)

    def land(self) -> Iterator[Element]:
        """Every outline, filled."""
        for code, rings in ground.outlines().items():
            yield from filled(self.rings(rings), self.fill(code), 0.12)

    def rings(self, rings: tuple[Ring, ...]) -> tuple[Ring, ...]:
        """Rings of the plane on the paper."""
        return tuple(tuple(map(self.at, ring)) for ring in rings)

    def cities(self) -> Iterator[Element]:
        """Cities, and what else has no outline but a value."""
        for code, point in ground.points().items():
            if code in ground.cities() or code in self.values:
                radius = _RADIUS if code in self.values else _RADIUS * 0.55
                yield from filled(disc(*self.at(point), radius), self.fill(code), 0.25)

    def numbers(self) -> Iterator[Element]:
        """The value of each municipality, in it."""
        for code, value in self.values.items():
            if code in ground.outlines() or code in ground.points():
                yield from self._number(value, self.number_at(code), self.fill(code))

    def number_at(self, code: str) -> ground.Point:
        """Where the value of a municipality stands on the paper."""
        if code in ground.points():
            return self.at(ground.points()[code])
        marked = frozenset(ground.project(*place) for *place, _ in self.places())
        return self.at(ground.label_point(code, marked))

    def places(self) -> list[tuple[float, float, str]]:
        """The marks that lie on the map."""
        left, top, right, bottom = ground.extent()
        return [
            (lat, lon, name)
            for lat, lon, name in self.chart.marks
            for x, y in (ground.project(lat, lon),)
            if left <= x <= right and top <= y <= bottom
        ]

    def _number(self, value: float, point: ground.Point, fill: Fill) -> list[Element]:
        style = _NUMBER_LIGHT if fill.dark else _NUMBER
        text = self.number(value)
        left = point[0] - self.measure.width(text, style) / 2
        line = (Run(text, style),)
        return place(line, left, point[1] - style.line_height / 2, self.measure)

    def marks(self) -> Iterator[Element]:
        """Places to point out: a ring with a dot, and the name beside it on a white plate."""
        on_map = set(ground.outlines()) | set(ground.points())
        taken = [(*self.number_at(code), 1.8, 1.2) for code in self.values if code in on_map]
        dots = [self.at(ground.project(lat, lon)) for lat, lon, _ in self.places()]
        radii = [_RADIUS + 0.8 if self._is_counted_city(dot) else 1.5 for dot in dots]
        taken += [(x, y, wide, wide) for (x, y), wide in zip(dots, radii, strict=True)]
        for dot, radius, (_, _, name) in zip(dots, radii, self.places(), strict=True):
            plain = " ".join(name.split())[:40]
            if plain:
                half = self.measure.width(plain, _MARK_NAME) / 2 + 0.5
                paper = (self.width, self.bottom)
                spot = best_spot(dot, half, _PLATE / 2, taken, paper, radius)
                taken.append((*spot, half, _PLATE / 2))
                edge = nearest(dot, spot, half, _PLATE / 2)
                if is_apart(dot, edge, radius):
                    yield Line(*rim(dot, edge, radius), *edge, 0.25, EDGE)
                yield from self._mark_name(spot, half, plain)
            yield from self._mark(*dot, radius)

    def _is_counted_city(self, dot: ground.Point) -> bool:
        """Whether the number of a city stands where a mark is to be."""
        counted = (code for code in self.values if code in ground.points())
        return any(math.dist(dot, self.at(ground.points()[code])) < _RADIUS for code in counted)

    def _mark(self, x: float, y: float, radius: float) -> Iterator[Element]:
        """A ring with a dot; around the number of a city only the ring."""
        if radius > _RADIUS:
            yield Shape(disc(x, y, radius), "", EDGE, 0.45)
        else:
            yield Shape(disc(x, y, 1.5), "#FFFFFF", EDGE, 0.45)
            yield Shape(disc(x, y, 0.6), EDGE)

    def _mark_name(self, spot: ground.Point, half: float, name: str) -> Iterator[Element]:
        x, y = spot
        yield Shape(box(x - half, y - _PLATE / 2, 2 * half, _PLATE), "#FFFFFF", EDGE, 0.1)
        top = y - _MARK_NAME.line_height / 2
        yield from place((Run(name, _MARK_NAME),), x - half + 0.5, top, self.measure)

    def keys(self) -> Iterator[Key]:
        """The legend: each class in numbers, then what is not shaded."""
        for which, (low, high) in enumerate(self.classes.ranges):
            ends = dict.fromkeys((self.number(low), self.number(high)))
            yield Key("–".join(ends), self.shade(which))
        yield Key(self.chart.nothing or "no_data", NO_DATA)
        yield Key("occupied", OCCUPIED)
        yield Key("city", NO_DATA, "disc")
        if self.chart.marks:
            yield Key("mark", NO_DATA, "mark")

    def notes(self) -> tuple[str, str]:
        """The language of the legend, and what was counted but has no place on the map."""
        on_map = set(ground.outlines()) | set(ground.points())
        away = [value for code, value in self.values.items() if code not in on_map]
        return self.language, self.number(math.fsum(away)) if away else ""
