"""The tables of legacy text are the shipped ones, and fonts are known by name."""

import csv

import pytest

from ecomig_desktop import reference
from ecomig_desktop.georgian.legacy_signs import (
    KINDS,
    by_table,
    in_legacy,
    is_legacy_font,
    letters_of,
)


def rows(name: str) -> list[dict[str, str]]:
    with reference.resource(f"data/{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_latin_letters_are_those_of_the_shipped_table() -> None:
    letters = {row["latin"]: row["georgian"] for row in rows("legacy_acadnusx")}
    known = {latin: georgian for latin, georgian in letters.items() if latin.isalpha() and georgian}
    assert letters_of("acadnusx") == known


def test_capitals_without_a_letter_stay() -> None:
    unassigned = [row["latin"] for row in rows("legacy_acadnusx") if row["kind"] == "unassigned"]
    assert len(unassigned) == 19
    assert all(by_table(latin, "acadnusx") == latin for latin in unassigned)


@pytest.mark.parametrize("kind", ["ps", "academy"])
def test_the_8_bit_letters_are_those_of_the_shipped_table(kind: str) -> None:
    shipped = {
        row["as_latin1"]: row[f"georgian_{kind}"]
        for row in rows("legacy_8bit")
        if row[f"georgian_{kind}"]
    }
    assert letters_of(kind) == shipped
    assert all(
        bytes([int(row["byte"], 16)]).decode("latin-1") == row["as_latin1"]
        for row in rows("legacy_8bit")
    )


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_8_bit_bytes_look_alike_in_both_western_encodings(encoding: str) -> None:
    for kind in ("ps", "academy"):
        assert all(sign.encode(encoding)[0] >= 0xC0 for sign in letters_of(kind))


def test_the_punctuation_is_that_of_the_shipped_table() -> None:
    shipped = {row["latin"]: row["georgian"] for row in rows("legacy_acadnusx")}
    quoted = by_table("`a~ #22 _ # 4", "acadnusx")
    assert quoted == (
        f"{shipped['`']}ა{shipped['~']} {shipped['#']}22 {shipped['_']} {shipped['#']} 4"
    )


@pytest.mark.parametrize("text", ["5~", "`", "a_b", "C#", "#1a_2"])
def test_punctuation_that_only_looks_legacy_stays(text: str) -> None:
    kept = by_table(text, "acadnusx")
    assert [sign for sign in kept if not sign.isalnum()] == [
        "№" if sign == "#" and text.startswith("#1") else sign
        for sign in text
        if not sign.isalnum()
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_georgian_text_comes_back_from_the_table(kind: str) -> None:
    text = "გაზეთი „ახალი დრო“ — № 4, ჟღჭ ძშჩ 2016"
    assert by_table(in_legacy(text, kind), kind) == text


@pytest.mark.parametrize(
    "name",
    [
        "AcadNusx",
        "acadnusx bold",
        "AcadMtavr",
        "Acad Nusx Geo",
        "ABCDEF+AcadNusx-Bold",
        "LitNusx",
        "LitMtavrPS",
        "DumbaNusx",
        "Geo_Times",
        "SPGrotesk",
        "Chveulebrivi TT",
    ],
)
def test_fonts_with_georgian_under_latin_letters_are_known(name: str) -> None:
    assert is_legacy_font(name) == "acadnusx"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Sylfaen",
        "Calibri",
        "Times New Roman",
        "BPG Glaho",
        "BPG Nateli Mtavruli",
        "BPG ParaGraph Chveulebrivi",
        "FiraGO",
        "Noto Sans Georgian",
        "DejaVu Sans",
        "Georgia",
        "Space Grotesk",
        "Literata",
        "Academy Engraved LET",
        "Spectral",
    ],
)
def test_fonts_of_unicode_and_unknown_ones_are_not(name: str) -> None:
    assert is_legacy_font(name) is None
