"""Georgian in Latin letters."""

import csv

import pytest

from ecomig_desktop import reference
from ecomig_desktop.georgian.alphabet import LETTERS
from ecomig_desktop.georgian.romanise import SYSTEMS, romanise, romanise_name


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_system_is_the_published_one(system: str) -> None:
    with reference.resource("data/romanisation.csv").open(encoding="utf-8") as file:
        published = {row["letter"]: row[system] for row in csv.DictReader(file)}
    assert dict(zip(LETTERS, SYSTEMS[system], strict=True)) == published


def test_the_national_system_is_the_usual_one() -> None:
    assert romanise("წყალტუბო, 2016") == "ts'q'alt'ubo, 2016"
    assert romanise("ᲬᲧᲐᲚᲢᲣᲑᲝ") == "ts'q'alt'ubo"


def test_another_system_is_chosen_by_name() -> None:
    assert romanise("ჭავჭავაძე", "iso9984_1996") == "čavčavaje"


@pytest.mark.parametrize(
    ("georgian", "english"),
    [
        ("წყალტუბო", "Tsqaltubo"),
        ("თამარ გელაშვილი", "Tamar Gelashvili"),
        ("ანა-მარია ბერიძე-წერეთელი", "Ana-Maria Beridze-Tsereteli"),
        ("John მაკკეინი", "John Makkeini"),
        ("McDonald", "McDonald"),
        ("", ""),
    ],
)
def test_a_name_is_written_as_in_english(georgian: str, english: str) -> None:
    assert romanise_name(georgian) == english
