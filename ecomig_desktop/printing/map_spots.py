"""Finding a spot for a name on a map, where it covers as little as may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Point = tuple[float, float]
Taken = tuple[float, float, float, float]
"""Something that is there already: its middle, half its width and half its height."""

_FROM_MARK = 2.1


def best_spot(
    mark: Point, half_wide: float, half_high: float, taken: Sequence[Taken], paper: Point
) -> Point:
    """The middle of a plate beside `mark`, within the paper: the first of the spots around it
    that cover least."""
    within = [
        (
            min(max(x, half_wide), paper[0] - half_wide),
            min(max(y, half_high), paper[1] - half_high),
        )
        for x, y in _spots(mark, half_wide, half_high)
    ]
    return min(within, key=lambda spot: _covered(spot, half_wide, half_high, taken))


def _spots(mark: Point, half_wide: float, half_high: float) -> Iterator[Point]:
    """Right, left, above, below, then askew."""
    x, y = mark
    aside, above = _FROM_MARK + half_wide, _FROM_MARK + half_high
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
