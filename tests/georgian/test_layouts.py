"""Typing on the wrong layout."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop import reference
from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.layouts import (
    from_qwerty,
    from_russian,
    russian_to_latin,
    to_qwerty,
    to_russian,
)


def keyboard() -> list[dict[str, str]]:
    with reference.resource("data/georgian_keyboard.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_the_georgian_layout_is_the_real_one() -> None:
    for row in keyboard():
        if row["plain_ka"] in LETTERS:
            assert from_qwerty(row["physical_key_us"]) == row["plain_ka"]
        if row["shift_ka"] in LETTERS:
            assert from_qwerty(row["physical_key_us"].upper()) == row["shift_ka"]


def test_the_russian_layout_is_the_real_one() -> None:
    rows = [row for row in keyboard() if row["russian_jcuken_same_key"].isalpha()]
    assert len(rows) == 33
    for row in rows:
        assert russian_to_latin(row["russian_jcuken_same_key"]) == row["physical_key_us"]


def test_the_old_office_fonts_used_the_same_letters() -> None:
    with reference.resource("data/legacy_acadnusx.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "letter"]
    assert len(rows) == 33
    assert all(from_qwerty(row["latin"]) == row["georgian"] for row in rows)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Tamar", "თამარ"),
        ("saqarTvelo", "საქართველო"),
        ("Aleko 5", "ალეკო 5"),
        ("WavWavaZe", "ჭავჭავაძე"),
    ],
)
def test_latin_keys_are_read_as_georgian(typed: str, meant: str) -> None:
    assert from_qwerty(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("Ефьфк", "თამარ"), ("ЦфмЦфмфЯу", "ჭავჭავაძე"), ("tamar", "ტამარ")]
)
def test_russian_keys_are_read_as_georgian(typed: str, meant: str) -> None:
    assert from_russian(typed) == meant


@given(st.text(LETTERS + " -,5"))
def test_typing_on_the_wrong_layout_loses_nothing(text: str) -> None:
    assert from_qwerty(to_qwerty(text)) == text
    assert from_qwerty(russian_to_latin(to_russian(text.replace(",", "")))) == text.replace(",", "")
