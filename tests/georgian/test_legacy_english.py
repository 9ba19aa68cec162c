"""English beside legacy text stays English: words, addresses, organisations, in any company."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomig_desktop.georgian import legacy
from ecomig_desktop.georgian.legacy_signs import in_legacy
from ecomig_desktop.reference import municipalities

_DATA = Path(__file__).parents[2] / "resources" / "data"


def _terms() -> list[str]:
    with (_DATA / "vocabulary.csv").open(encoding="utf-8", newline="") as file:
        found = [row["en"] for row in csv.DictReader(file)]
    return sorted({text for text in found if text and text.isascii() and len(text.split()) > 1})


_PLACES = [place.name_en for place in municipalities() if place.name_en.isascii()]
_ADDRESS = st.builds(
    "{} {} {}, {}".format,
    st.integers(1, 200),
    st.sampled_from(["Rustaveli", "Freedom", "Station", "Church"]),
    st.sampled_from(["Street", "Ave.", "Square"]),
    st.sampled_from(_PLACES),
)
_ENGLISH = st.one_of(st.sampled_from(_terms()), _ADDRESS)
_NAMES = [in_legacy(name, "acadnusx") for name in ("ნინო ბერიძე", "დავით გელაშვილი", "თეა შონია")]


@pytest.mark.parametrize("text", _terms())
def test_no_term_of_the_field_is_taken_for_legacy_text(text: str) -> None:
    assert legacy.recognise(text) is None
    assert legacy.recognise_list([_NAMES, [text]])[1] == [None]


@settings(max_examples=60)
@given(st.lists(_ENGLISH, min_size=1, max_size=8))
def test_english_is_never_taken_for_legacy_text(texts: list[str]) -> None:
    assert [legacy.recognise(text) for text in texts] == [None] * len(texts)
    assert legacy.recognise_list([_NAMES, texts])[1] == [None] * len(texts)
