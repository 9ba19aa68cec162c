from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontMetrics, QGuiApplication

from ecomig_desktop.views.theme import Theme
from tests import translations

MTAVRULI = re.compile("[\u1c90-\u1cbf]")
PLACEHOLDER = re.compile(r"\{\w+\}|%n|%\d|\n")


def test_nothing_waits_for_a_translation() -> None:
    assert translations.missing() == {}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_gone_from_the_code_is_gone_from_the_translations(language: str) -> None:
    text = translations.source_file(language).read_text(encoding="utf-8")
    assert 'type="vanished"' not in text
    assert 'type="obsolete"' not in text


def test_georgian_is_never_upper_case() -> None:
    text = translations.source_file("ka").read_text(encoding="utf-8")
    assert not MTAVRULI.search(text)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    for _, message in translations.messages(language):
        source = message.findtext("source", "")
        wanted = sorted(PLACEHOLDER.findall(source))
        for form in translations.forms(message):
            assert sorted(PLACEHOLDER.findall(form)) == wanted or "%n" in source, source


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_qt_loads_is_current(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.compiled_file(language)))
    for context, message in translations.messages(language):
        plural = message.get("numerus") == "yes"
        found = translator.translate(
            context,
            message.findtext("source", ""),
            message.findtext("comment"),
            1 if plural else -1,
        )
        assert found == translations.forms(message)[0]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_letter_has_a_shape_in_the_bundled_font(language: str, theme: Theme) -> None:
    metrics = QFontMetrics(QGuiApplication.font())
    for _, message in translations.messages(language):
        for text in (message.findtext("source", ""), *translations.forms(message)):
            strange = [one for one in text if one != "\n" and not metrics.inFontUcs4(ord(one))]
            assert not strange, text
