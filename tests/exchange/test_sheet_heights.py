"""How many lines a text takes in a cell."""

from __future__ import annotations

import pytest

from ecomig_desktop.exchange.sheet_heights import LINE, height_of, lines_of


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, 1),
        ("ერთი სიტყვა", 20, 1),
        ("ერთი სიტყვა", 8, 2),
        ("ერთი\n\nსამი", 20, 3),
        ("ა" * 40, 10, 5),
    ],
)
def test_lines_end_between_words(text: str, width: float, lines: int) -> None:
    assert lines_of(text, width) == lines


def test_the_longest_cell_makes_the_height_and_one_line_needs_none() -> None:
    assert height_of([("ერთი", 20), (12, 5), (None, 5)]) is None
    assert height_of([("ერთი", 20), ("ორი სამი", 5)]) == 2 * LINE


def test_no_row_is_higher_than_a_program_makes_it() -> None:
    assert height_of([("სიტყვა " * 1000, 10)]) == 409
