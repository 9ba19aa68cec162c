"""How areas of a picture are filled, so that they can be told apart without colours.

Patterns are drawn as lines cut to the area: no viewer has to know patterns for it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomig_desktop.printing.elements import Element, Line, Ring, Shape

DARK = "#1E6B5A"
EDGE = "#33403B"


@dataclass(frozen=True, slots=True)
class Fill:
    """A tone, and lines over it: `angles` in degrees, `step` millimetres apart. `dark` asks for
    white letters on it."""

    color: str
    angles: tuple[float, ...] = ()
    step: float = 1.1
    ink: str = DARK
    weight: float = 0.2
    dark: bool = False


FILLS = (
    Fill(DARK, dark=True),
    Fill("#DDEBE6", (45,)),
    Fill("#9DAAA4"),
    Fill("#FFFFFF", (45, 135), 1.3, EDGE, 0.16),
    Fill("#F3DFC6", (135,), 1.1, "#7A4310"),
    Fill("#FFFFFF", (0,), 0.9, EDGE, 0.16),
    Fill("#4B5652", dark=True),
    Fill("#E4E4E0", (90,), 0.9, EDGE, 0.16),
)
"""The fills of the series of a chart, in their order."""

SHADES = (
    Fill("#E3F0EB"),
    Fill("#B5D5CA"),
    Fill("#7DB3A3"),
    Fill("#3F8573", dark=True),
    Fill("#124A3D", dark=True),
)
"""Five classes from few to many; in grey each is clearly darker than the one before."""

NO_DATA = Fill("#FFFFFF")
OCCUPIED = Fill("#ECEBE7", (45,), 1.4, "#8C918E", 0.15)


def filled(rings: Sequence[Ring], fill: Fill, edge: float = 0.15) -> list[Element]:
    """The elements of an area."""
    kept = tuple(rings)
    drawn: list[Element] = [Shape(kept, fill.color)]
    for angle in fill.angles:
        drawn += hatch(kept, angle, fill.step, fill.weight, fill.ink)
    if edge:
        drawn.append(Shape(kept, "", EDGE, edge))
    return drawn


def box(left: float, top: float, width: float, height: float) -> tuple[Ring, ...]:
    """The rings of a rectangle."""
    right, bottom = left + width, top + height
    return (((left, top), (right, top), (right, bottom), (left, bottom)),)


def disc(x: float, y: float, radius: float, corners: int = 28) -> tuple[Ring, ...]:
    """The rings of a circle, near enough."""
    turns = (2 * math.pi * corner / corners for corner in range(corners))
    return (tuple((x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns),)


def hatch(
    rings: Sequence[Ring], angle: float, step: float, weight: float, color: str
) -> Iterator[Line]:
    """Parallel lines within an area, by the odd-even rule. They lie on one grid for the whole
    picture, so that neighbours of one fill run on."""
    turn = math.radians(angle)
    cos, sin = math.cos(turn), math.sin(turn)
    turned = [[(x * cos + y * sin, y * cos - x * sin) for x, y in ring] for ring in rings]
    heights = [y for ring in turned for _, y in ring]
    if not heights:
        return
    first = math.ceil(min(heights) / step)
    for number in range(first, math.floor(max(heights) / step) + 1):
        y = (number + 0.0001) * step  # never exactly through a corner of the grid
        crossed = sorted(_crossings(turned, y))
        for start, end in zip(crossed[::2], crossed[1::2], strict=False):
            yield Line(
                start * cos - y * sin, start * sin + y * cos,
                end * cos - y * sin, end * sin + y * cos,
                weight, color,
            )  # fmt: skip


def _crossings(rings: Sequence[Sequence[tuple[float, float]]], y: float) -> Iterator[float]:
    """Where a level line meets the edges."""
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (y1 <= y) != (y2 <= y):
                yield x1 + (y - y1) * (x2 - x1) / (y2 - y1)
