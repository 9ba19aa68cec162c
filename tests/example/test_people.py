"""Made-up people are whole, consistent, and told apart."""

from __future__ import annotations

from random import Random

import pytest

from ecomig_desktop import reference
from ecomig_desktop.domain.checks import checked_values
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.example.names import FEMALE, MALE
from ecomig_desktop.example.people import Population, Values, written_otherwise
from ecomig_desktop.georgian.keys import name_key


@pytest.fixture(scope="module")
def people() -> list[Values]:
    """A thousand people of the west."""
    population = Population(Random(7))
    return [population.person(("GE-IM", "GE-RL")) for _ in range(1000)]


def test_every_value_is_one_that_the_file_takes(people: list[Values]) -> None:
    for values in people:
        assert checked_values(PERSON, values) == values


def test_the_gender_is_that_of_the_given_name(people: list[Values]) -> None:
    for values in people:
        if values.get("gender") in ("female", "male"):
            assert values["given_name"] in (FEMALE if values["gender"] == "female" else MALE)


def test_people_come_from_the_region_or_from_the_whole_country(people: list[Values]) -> None:
    for values in people:
        if values["sector"] in ("central_government", "international"):
            assert values["municipality"] == "central"
        else:
            place = reference.municipality(values["municipality"])
            assert place is not None
            assert place.region_iso in ("GE-IM", "GE-RL")


def test_nobody_comes_from_an_occupied_municipality() -> None:
    population = Population(Random(7))
    for _ in range(300):
        place = reference.municipality(population.person(("GE-SK", "GE-MM"))["municipality"])
        assert place is None or not place.occupied


def test_phones_and_addresses_belong_to_one_person_only(people: list[Values]) -> None:
    phones = [
        "".join(filter(str.isdigit, each["phone"]))[-9:] for each in people if "phone" in each
    ]
    emails = [each["email"] for each in people if "email" in each]
    assert len(set(phones)) == len(phones) > 800
    assert len(set(emails)) == len(emails) > 500
    assert all(phone.startswith("5") and len(phone) == 9 for phone in phones)


def test_addresses_lead_nowhere(people: list[Values]) -> None:
    ends = {each["email"].partition("@")[2] for each in people if "email" in each}
    assert ends == {"example.com", "example.org", "example.net"}


def test_not_everybody_says_everything(people: list[Values]) -> None:
    for column in ("phone", "email", "gender", "age_group"):
        assert 10 < sum(column not in each for each in people) < 500


def test_the_same_seed_makes_the_same_people() -> None:
    twice = [[Population(Random(3)).person(("GE-KA",)) for _ in range(5)] for _ in range(2)]
    assert twice[0] == twice[1]


def test_somebody_written_otherwise_is_still_the_same(people: list[Values]) -> None:
    chance = Random(5)
    latin = swapped = 0
    for values in people[:200]:
        other = written_otherwise(chance, values)
        names, others = ((each["given_name"], each["family_name"]) for each in (values, other))
        latin += others[0].isascii()
        swapped += others == names[::-1]
        if not others[0].isascii():
            assert sorted(map(name_key, others)) == sorted(map(name_key, names))
        if "phone" in values:
            assert other["phone"] != values["phone"]
            digits = ["".join(filter(str.isdigit, each["phone"]))[-9:] for each in (values, other)]
            assert digits[0] == digits[1]
    assert 50 < latin < 120
    assert 20 < swapped < 70
