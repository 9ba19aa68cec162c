"""The ground that maps of Georgia are drawn on: outlines in a plane, and where labels go."""

from __future__ import annotations

import math
from functools import cache

from ecomig_desktop.printing.elements import Ring
from ecomig_desktop.reference import georgia_outlines, municipalities

_MIDDLE = math.radians(42.2)  # the parallel along which distances are true
_PROBES = 9
_DISC = 0.1  # how much room a city or a mark takes

Point = tuple[float, float]


def project(lat: float, lon: float) -> Point:
    """Degrees as a point of the plane: true along the middle of the country, north up."""
    return lon * math.cos(_MIDDLE), -lat


@cache
def outlines() -> dict[str, tuple[Ring, ...]]:
    """The outlines by code, in the plane."""
    return {
        code: tuple(tuple(project(lat, lon) for lon, lat in ring) for ring in rings)
        for code, rings in georgia_outlines().items()
    }


@cache
def points() -> dict[str, Point]:
    """Municipalities without an outline, in the plane: the self-governing cities, and some that
    exist on paper only."""
    return {
        place.code: project(place.lat, place.lon)
        for place in municipalities()
        if place.code not in outlines()
    }


@cache
def occupied() -> frozenset[str]:
    """Outlines that are no municipality today or are not administered from Tbilisi."""
    governed = {place.code for place in municipalities() if not place.occupied}
    return frozenset(code for code in outlines() if code not in governed)


@cache
def extent() -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all outlines."""
    corners = [corner for rings in outlines().values() for ring in rings for corner in ring]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


@cache
def cities() -> frozenset[str]:
    """Cities that are points of the map whether or not anything was counted there."""
    return frozenset(
        place.code for place in municipalities() if place.kind == "city" and place.code in points()
    )


@cache
def label_point(code: str, marked: frozenset[Point] = frozenset()) -> Point:
    """Where a number stands best within an outline: far from its edges, from cities and from
    what is `marked`."""
    rings = outlines()[code]
    xs = [x for x, _ in rings[0]]
    ys = [y for _, y in rings[0]]
    left, top, wide, high = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    best, most = (left + wide / 2, top + high / 2), -1.0
    for row in range(1, _PROBES):
        for column in range(1, _PROBES):
            point = (left + wide * column / _PROBES, top + high * row / _PROBES)
            room = _room(point, rings, marked)
            if room > most:
                best, most = point, room
    return best


def _room(point: Point, rings: tuple[Ring, ...], marked: frozenset[Point]) -> float:
    """How far a point is from the edges, and from cities and marks; below 0 outside."""
    if not inside(point, rings):
        return -1.0
    edges = min(
        _distance(point, start, end)
        for ring in rings
        for start, end in zip(ring, (*ring[1:], ring[0]), strict=True)
    )
    nearest = min(
        math.dist(point, other) for other in (*(points()[city] for city in cities()), *marked)
    )
    return max(0.0, min(edges, nearest - _DISC))


def inside(point: Point, rings: tuple[Ring, ...]) -> bool:
    """Whether a point lies within rings, by the odd-even rule."""
    x, y = point
    odd = False
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                odd = not odd
    return odd


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to an edge."""
    (px, py), (x1, y1), (x2, y2) = point, start, end
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return math.hypot(px - x1 - along * (x2 - x1), py - y1 - along * (y2 - y1))
