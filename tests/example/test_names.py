"""Made-up names are Georgian, and none is both a woman's and a man's."""

from __future__ import annotations

import re
from random import Random

import pytest

from ecomig_desktop.example.names import FAMILY, FEMALE, MALE, family_name, given_name


@pytest.mark.parametrize("names", [FEMALE, MALE, FAMILY])
def test_names_are_georgian_and_stand_once(names: list[str]) -> None:
    assert all(re.fullmatch("[ა-ჰ]{2,}", name) for name in names)
    assert len(set(names)) == len(names)


def test_a_given_name_tells_the_gender() -> None:
    assert not set(FEMALE) & set(MALE)
    chance = Random(1)
    assert all(given_name(chance, "female") in FEMALE for _ in range(200))
    assert all(given_name(chance, "male") in MALE for _ in range(200))


def test_family_names_are_at_home_in_a_region() -> None:
    chance = Random(1)
    west = [family_name(chance, "GE-SZ") for _ in range(500)]
    east = [family_name(chance, "GE-KA") for _ in range(500)]
    endings = re.compile("(ია|უა|ავა|იანი)$")
    assert sum(bool(endings.search(name)) for name in west) > 250
    assert sum(bool(endings.search(name)) for name in east) < 100
