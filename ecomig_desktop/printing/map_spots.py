"""Finding a spot for a name on a map, where it covers as little as may be."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

Point = tuple[float, float]
Taken = tuple[float, float, float, float]
"""Something that is there already: its middle, half its width and half its height."""

_FROM_MARK = (2.1, 5.0, 8.0, 11.0, 14.0)
_FURTHER = 0.25  # square millimetres covered that a millimetre further off is worth
_TOUCHING = 3.2
_BESIDE = 0.4


def best_spot(
    mark: Point, half_wide: float, half_high: float, taken: Sequence[Taken], paper: Point
) -> Point:
    """The middle of a plate near `mark`, within the paper: the first of the spots around it that
    cover least, the nearer the better."""
    within = [
        (
            min(max(x, half_wide), paper[0] - half_wide),
            min(max(y, half_high), paper[1] - half_high),
        )
        for away in _FROM_MARK
        for x, y in _spots(mark, half_wide, half_high, away)
    ]

    def cost(spot: Point) -> float:
        edge = nearest(mark, spot, half_wide, half_high)
        off, covered = math.dist(mark, edge), _covered(spot, half_wide, half_high, taken)
        return covered + _FURTHER * off + (_crossed(mark, edge, taken) if off > _TOUCHING else 0)

    return min(within, key=cost)


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


def is_apart(mark: Point, edge: Point) -> bool:
    """Whether a plate is so far off that a line has to lead to its mark."""
    return math.dist(mark, edge) > _TOUCHING


def _spots(mark: Point, half_wide: float, half_high: float, away: float) -> Iterator[Point]:
    """Right, left, above, below, then askew."""
    x, y = mark
    aside, above = away + half_wide, away + half_high
    yield from ((x + aside, y), (x - aside, y), (x, y - above), (x, y + above))
    for down in (-1, 1):
        for side in (1, -1):
            yield x + side * (half_wide + 0.8), y + down * above
            yield x + side * aside, y + down * above / 2


def _covered(spot: Point, half_wide: float, half_high: float, taken: Sequence[Taken]) -> float:
    """How much of what is there a plate would hide, in square millimetres."""
    covered = 0.0
    for x, y, wide, high in taken:
        across = half_wide + wide - abs(spot[0] - x)
        down = half_high + high - abs(spot[1] - y)
        if across > 0 and down > 0:
            covered += min(across, 2 * wide) * min(down, 2 * high)
    return covered
