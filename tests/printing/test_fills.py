"""Patterns are lines that stay within their area."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from ecomig_desktop.printing.fills import SHADES, box, hatch
from ecomig_desktop.printing.map_ground import inside

sides = st.floats(0.5, 40)


@given(sides, sides, st.floats(0, 179))
def test_lines_of_a_pattern_lie_within_their_area(
    width: float, height: float, angle: float
) -> None:
    for line in hatch(box(3, 4, width, height), angle, 1.1, 0.2, "#000000"):
        for x, y in ((line.x1, line.y1), (line.x2, line.y2)):
            assert 3 - 1e-6 <= x <= 3 + width + 1e-6
            assert 4 - 1e-6 <= y <= 4 + height + 1e-6


def test_a_hole_is_not_hatched() -> None:
    rings = (*box(0, 0, 20, 20), *box(5, 5, 10, 10))
    lines = list(hatch(rings, 45, 1.0, 0.2, "#000000"))
    assert lines
    for line in lines:
        middle = ((line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2)
        assert inside(middle, rings)


def test_lines_of_a_pattern_are_as_far_apart_as_asked() -> None:
    lines = list(hatch(box(0, 0, 10, 10), 0, 2.0, 0.2, "#000000"))
    heights = sorted(line.y1 for line in lines)
    assert all(math.isclose(b - a, 2.0, abs_tol=1e-6) for a, b in pairwise(heights))


def test_shades_differ_in_grey() -> None:
    greys = [QColor(each.color).lightness() for each in SHADES]
    assert all(one - other >= 20 for one, other in pairwise(greys))
