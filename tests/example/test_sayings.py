"""What is said at made-up meetings fits the themes, the hazards and the indicators."""

from __future__ import annotations

import re

from ecomig_desktop import reference
from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.example.sayings import FIGURES, SAYINGS

THEMES = {"a", "b", "c", "d"}
TEXTS = [each.text for each in SAYINGS] + [each.text for each in FIGURES]


def test_every_theme_is_spoken_of_in_every_kind() -> None:
    kinds = set(NOTE_KINDS) - {"figure"}
    assert {(each.theme, each.kind) for each in SAYINGS} == {(t, k) for t in THEMES for k in kinds}
    assert {each.theme for each in FIGURES} == THEMES


def test_there_is_much_to_say_and_nothing_twice() -> None:
    assert len(TEXTS) == len(set(TEXTS)) > 80


def test_sentences_are_georgian_and_end() -> None:
    for text in TEXTS:
        assert re.search("[ა-ჰ]", text)
        assert not re.search(r"[a-zA-Z]", text.replace("{value}", ""))
        assert text.endswith((".", ".“"))
        assert "  " not in text


def test_quotes_stand_in_georgian_quotation_marks() -> None:
    for each in SAYINGS:
        assert (each.kind == "quote") == (each.text.startswith("„") and each.text.endswith("“"))


def test_hazards_are_those_of_the_list() -> None:
    named = {each.hazard for each in SAYINGS if each.hazard}
    assert len(named) > 4
    assert named <= reference.hazard_keys()


def test_figures_are_those_of_the_indicators_of_their_theme() -> None:
    themes = {indicator.key: indicator.theme for indicator in reference.indicators()}
    for figure in FIGURES:
        assert themes[figure.indicator] == figure.theme
        assert "{value}" in figure.text
        assert figure.lowest <= figure.highest
        assert figure.unit
