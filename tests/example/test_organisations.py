"""Organisations fit sector and municipality, and their names are good Georgian."""

from __future__ import annotations

import csv
from random import Random

import pytest

from ecomig_desktop import reference
from ecomig_desktop.domain.tables import SECTORS
from ecomig_desktop.example.organisations import PLACES, genitive, place_of_work


def official_names() -> list[tuple[str, str]]:
    """Every municipality's name, and the genitive that stands in its official name."""
    path = reference.resource("data/municipalities.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        (row["name_ka"], row["official_ka"].removeprefix("ქალაქ ").split(" ")[0]) for row in rows
    ]


@pytest.mark.parametrize(("name", "official"), official_names())
def test_the_genitive_is_that_of_the_official_name(name: str, official: str) -> None:
    assert genitive(name) == official


def test_every_sector_has_places_and_every_place_positions() -> None:
    assert set(PLACES) == set(SECTORS)
    assert all(place.positions for places in PLACES.values() for place in places)


def test_local_government_is_that_of_the_municipality() -> None:
    zugdidi = reference.municipality("zugdidi")
    assert zugdidi is not None
    chance = Random(1)
    found = {place_of_work(chance, "local_government", zugdidi)[0] for _ in range(50)}
    assert found == {"ზუგდიდის მერია", "ზუგდიდის საკრებულო"}
