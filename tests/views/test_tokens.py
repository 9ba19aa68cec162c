from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from ecomig_desktop.views import tokens as look
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.tokens import ALL, TEXT_ON_GROUND, Tokens, color_names, contrast

named = pytest.mark.parametrize("colors", ALL, ids=lambda colors: colors.name)


@named
@pytest.mark.parametrize("pair", TEXT_ON_GROUND, ids="-on-".join)
def test_text_stands_out_from_its_ground(colors: Tokens, pair: tuple[str, str]) -> None:
    text, ground = (getattr(colors, name) for name in pair)
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("colors", [look.LIGHT_CONTRAST, look.DARK_CONTRAST])
def test_high_contrast_is_high(colors: Tokens) -> None:
    assert contrast(colors.text, colors.background) > 15
    assert contrast(colors.border, colors.surface) > 4.5


@named
def test_every_color_is_written_in_full(colors: Tokens) -> None:
    assert all(re.fullmatch("#[0-9A-F]{6}", getattr(colors, name)) for name in color_names())


def test_a_wish_for_contrast_is_fulfilled_in_either_scheme() -> None:
    assert look.fitting(dark=False, high_contrast=True) is look.LIGHT_CONTRAST
    assert look.fitting(dark=True, high_contrast=True) is look.DARK_CONTRAST
    assert look.fitting(dark=True, high_contrast=False) is look.DARK


def test_every_set_is_known_by_its_background(theme: Theme, qapp: QApplication) -> None:
    for colors in ALL:
        theme.apply(colors)
        assert look.tokens() is colors


def test_a_strange_palette_gets_the_set_that_is_nearer(theme: Theme, qapp: QApplication) -> None:
    kept = qapp.palette()
    for background, expected in (("#202020", look.DARK), ("#EEEEEE", look.LIGHT)):
        palette = look.palette(look.LIGHT)
        palette.setColor(palette.ColorRole.Window, background)
        qapp.setPalette(palette)
        assert look.tokens() is expected
    qapp.setPalette(kept)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
