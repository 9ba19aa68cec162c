"""Names of a short list by what was typed."""

from __future__ import annotations

import pytest

from ecomig_desktop import reference
from ecomig_desktop.georgian.matching import Names, matching

THINGS = [
    ("far", Names(("სოფლის თეატრი",))),
    ("order", Names(("გარემოს ფონდი ხობი",))),
    ("near", Names(("ხოპის",), "იმერეთი")),
    ("prefix", Names(("ხობის ფონდი",))),
    ("exact", Names(("ხობი", "Khobi"))),
]
PLACES = [(place.code, Names(place.names)) for place in reference.municipalities()]


def first(typed: str) -> str:
    return matching(PLACES, typed)[0][0]


def test_exact_comes_before_prefix_before_order() -> None:
    assert matching(THINGS, "ხობი") == [
        ("exact", "exact"),
        ("prefix", "prefix"),
        ("order", "order"),
    ]


def test_near_comes_last_and_only_where_there_is_room() -> None:
    near = [(name, "near") for name in ("order", "near", "exact")]
    assert matching(THINGS, "khobis") == [("prefix", "prefix"), *near]
    assert matching(THINGS, "khobis", 1) == [("prefix", "prefix")]


def test_what_tells_apart_is_found_with_the_name() -> None:
    assert matching(THINGS, "imereti khop") == [("near", "order")]


@pytest.mark.parametrize("typed", ["", " ", "!"])
def test_nothing_typed_finds_nothing(typed: str) -> None:
    assert matching(THINGS, typed) == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Tskaltubo", "tskaltubo"),
        ("Ts'q'alt'ubo", "tskaltubo"),
        ("წყალტუბო", "tskaltubo"),
        ("wyaltubo", "tskaltubo"),
        ("Цхалтубо", "tskaltubo"),
        ("цнфдегищ", "tskaltubo"),
        ("Tskatlubo", "tskaltubo"),
        ("Kvareli", "kvareli"),
        ("Q'vareli", "kvareli"),
        ("dedoplis tskaro", "dedoplistskaro"),
        ("თბილისი", "tbilisi"),
        ("Tiblisi", "tbilisi"),
        ("Тбилиси", "tbilisi"),
    ],
)
def test_a_municipality_is_found_first_however_it_is_typed(typed: str, code: str) -> None:
    assert first(typed) == code


def test_every_municipality_is_found_first_by_each_of_its_names() -> None:
    assert [
        name
        for place in reference.municipalities()
        for name in place.names
        if (place.code, "exact") not in matching(PLACES, name)
    ] == []
