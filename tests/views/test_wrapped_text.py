"""Texts of lists break where they fit, and nothing of them is lost."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.tokens import TEXT
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.wrapped_text import lines_of, wrap

WORDS = ("მუნიციპალიტეტებს", "საფრთხის", "რუკა", "აქვთ,", "AVATAR", "first", "20 000", "–", "")
texts = st.lists(st.sampled_from((*WORDS, "\n")), max_size=60).map(" ".join)
SHARED = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(autouse=True)
def in_colors(theme: Theme) -> None:
    """Texts are measured in the font of the program."""


@SHARED
@given(texts, st.integers(160, 700))
def test_no_line_is_wider_than_its_place_and_no_word_is_lost(text: str, width: int) -> None:
    font = sized(TEXT)
    lines = wrap(text, font, width, 200)
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= width + 1 for line in lines)
    assert " ".join(lines).split() == text.split()


@SHARED
@given(texts, st.integers(1, 5))
def test_as_many_lines_are_told_as_there_are(text: str, most: int) -> None:
    assert lines_of(text, sized(TEXT), 240, most) == len(wrap(text, sized(TEXT), 240, most)) <= most


def test_what_follows_is_told_by_an_ellipsis() -> None:
    text = "მუნიციპალიტეტებს საფრთხის ზონების რუკა აქვთ " * 5
    assert wrap(text, sized(TEXT), 240, 2)[-1].endswith("…")
    assert not wrap(text, sized(TEXT), 240, 40)[-1].endswith("…")


def test_a_word_that_fits_nowhere_is_broken() -> None:
    address = "https://example.org/" + "ა" * 90
    lines = wrap(address, sized(TEXT), 200, 20)
    assert "".join(lines) == address
    assert len(lines) > 2
