from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ecomig_desktop.views import icons
from ecomig_desktop.views import tokens as look
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.typeface import sized


def test_a_choice_holds_against_the_system(theme: Theme) -> None:
    theme.choose("dark")
    assert look.tokens() is look.DARK
    theme.choose("light")
    assert look.tokens() is look.LIGHT


def test_an_unknown_choice_follows_the_system(theme: Theme) -> None:
    theme.choose("purple")
    assert theme.choice == "system"


def test_the_system_is_followed_while_the_program_runs(theme: Theme, qapp: QApplication) -> None:
    theme.choose("system")
    for scheme, expected in (
        (Qt.ColorScheme.Dark, look.DARK),
        (Qt.ColorScheme.Light, look.LIGHT),
    ):
        qapp.styleHints().setColorScheme(scheme)
        theme.apply(theme.tokens)
        if qapp.styleHints().colorScheme() is scheme:  # offscreen knows no schemes of its own
            assert look.tokens() is expected


def test_changed_is_told_once_per_change(theme: Theme, qtbot: QtBot) -> None:
    told: list[None] = []
    theme.changed.connect(lambda: told.append(None))
    theme.choose("dark")
    theme.choose("dark")
    assert len(told) == 1


def test_text_is_set_in_the_bundled_font(theme: Theme, qapp: QApplication) -> None:
    assert look.FAMILY in QFontDatabase.families()
    assert QFontInfo(qapp.font()).family() == look.FAMILY


def test_sizes_are_those_of_the_design(theme: Theme, qtbot: QtBot) -> None:
    for pixels in (look.HEADING, look.TEXT, look.CAPTION, look.NUMBER):
        assert abs(sized(pixels).pointSizeF() * 96 / 72 - pixels) < 0.01


def test_every_letter_has_a_shape(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    letters = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ABCz 0123456789 „“…·–№₾←→↑↓"
    missing = [one for one in letters if not label.fontMetrics().inFontUcs4(ord(one))]
    assert not missing


def test_an_icon_takes_the_color_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    for choice in ("light", "dark"):
        theme.choose(choice)
        drawn = icons.pixmap("plus", "accent", 16, 2.0).toImage()
        assert drawn.pixelColor(16, 16).name() == QColor(look.tokens().accent).name()
