"""Finding a spot for a name on a map, where it covers as little as may be."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

Point = tuple[float, float]
Taken = tuple[float, float, float, float]
"""Something that is there already: its middle, half its width and half its height."""

_STEPS = (0.6, 3.0, 5.5, 8.0, 10.5, 13.0)  # from the edge of a mark to its plate
_FURTHER = 0.12  # square millimetres covered that a millimetre further off is worth
_ASKEW = 0.15  # square millimetres covered that a name straight beside its place is worth
_DIRECTIONS = 24
_TOUCHING = 1.8
_BESIDE = 0.4


def best_spot(
    mark: Point,
    half_wide: float,
    half_high: float,
    taken: Sequence[Taken],
    paper: Point,
    radius: float = 1.5,
) -> Point:
    """The middle of a plate near a `mark` of that radius, within the paper: the first of the spots
    around it that cover least, the nearer the better."""
    reach = radius + _STEPS[-1] + 2 * half_wide
    near = [
        each
        for each in taken
        if abs(each[0] - mark[0]) < reach + each[2] and abs(each[1] - mark[1]) < reach + each[3]
    ]
    best, least = mark, math.inf
    for step in _STEPS:
        for x, y in _spots(mark, half_wide, half_high, radius + step):
            spot = (
                min(max(x, half_wide), paper[0] - half_wide),
                min(max(y, half_high), paper[1] - half_high),
            )
            edge = nearest(mark, spot, half_wide, half_high)
            askew = _ASKEW if spot[0] != mark[0] and spot[1] != mark[1] else 0.0
            off = math.dist(mark, edge)
            if askew and off < radius + _BESIDE:
                continue
            cost = _FURTHER * off + askew
            if cost < least:
                cost += _covered(spot, half_wide, half_high, near)
            if cost < least and is_apart(mark, edge, radius):
                cost += _crossed(mark, edge, near)
            if cost < least:
                best, least = spot, cost
    return best


def _crossed(mark: Point, edge: Point, taken: Sequence[Taken]) -> float:
    """How much of what is there a line from a mark to its plate goes through, in millimetres."""
    length = math.dist(mark, edge)
    steps = math.ceil(2 * length)
    points = [
        tuple(one + (other - one) * step / steps for one, other in zip(mark, edge, strict=True))
        for step in range(1, steps + 1)
    ]
    return (
        sum(
            abs(x - at_x) < wide + _BESIDE and abs(y - at_y) < high + _BESIDE
            for x, y in points
            for at_x, at_y, wide, high in taken
            if math.dist(mark, (at_x, at_y)) > _BESIDE
        )
        * length
        / max(steps, 1)
    )


def nearest(mark: Point, spot: Point, half_wide: float, half_high: float) -> Point:
    """The point of a plate that is nearest to a mark."""
    return (
        min(max(mark[0], spot[0] - half_wide), spot[0] + half_wide),
        min(max(mark[1], spot[1] - half_high), spot[1] + half_high),
    )


def is_apart(mark: Point, edge: Point, radius: float = 1.5) -> bool:
    """Whether a plate is so far off that a line has to lead to its mark."""
    return math.dist(mark, edge) > radius + _TOUCHING


def rim(mark: Point, edge: Point, radius: float) -> Point:
    """Where the edge of a mark is nearest to a plate."""
    part = radius / max(math.dist(mark, edge), radius)
    return mark[0] + (edge[0] - mark[0]) * part, mark[1] + (edge[1] - mark[1]) * part


def _spots(mark: Point, half_wide: float, half_high: float, away: float) -> Iterator[Point]:
    """Right, left, above, below, then in every direction."""
    x, y = mark
    aside, above = away + half_wide, away + half_high
    yield from ((x + aside, y), (x - aside, y), (x, y - above), (x, y + above))
    for turn in range(_DIRECTIONS):
        angle = 2 * math.pi * (turn + 0.5) / _DIRECTIONS
        yield x + math.cos(angle) * aside, y - math.sin(angle) * above


def _covered(spot: Point, half_wide: float, half_high: float, taken: Sequence[Taken]) -> float:
    """How much of what is there a plate would hide, in square millimetres."""
    covered = 0.0
    for x, y, wide, high in taken:
        across = half_wide + wide - abs(spot[0] - x)
        down = half_high + high - abs(spot[1] - y)
        if across > 0 and down > 0:
            covered += min(across, 2 * wide) * min(down, 2 * high)
    return covered
