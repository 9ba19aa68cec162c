"""The facts that are shipped, and that they are whole."""

import datetime
import subprocess
import sys
from pathlib import Path

import pytest

from ecomig_desktop import reference
from ecomig_desktop.domain import tables


def test_a_resource_is_found_by_name() -> None:
    assert reference.resource("data/meetings.csv").is_file()


def test_a_misspelt_resource_is_our_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        reference.resource("data/meetigns.csv")


def test_resources_are_found_inside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "ecomig_desktop"
    (package / "resources" / "data").mkdir(parents=True)
    (package / "resources" / "data" / "one.csv").write_text("a\n", encoding="utf-8")
    monkeypatch.setattr(reference, "__file__", str(package / "reference.py"))
    reference._resources.cache_clear()
    try:
        assert reference.resource("data/one.csv") == package / "resources" / "data" / "one.csv"
    finally:
        reference._resources.cache_clear()


def test_there_are_69_municipalities_of_which_64_govern_themselves() -> None:
    places = reference.municipalities()
    assert len(places) == len({place.code for place in places}) == 69
    assert sum(place.self_governing for place in places) == 64


def test_a_municipality_is_found_by_its_code() -> None:
    place = reference.municipality("tskaltubo")
    assert place is not None
    assert (place.name("ka"), place.name("en"), place.region("en")) == (
        "წყალტუბო",
        "Tskaltubo",
        "Imereti",
    )
    assert "Tsqaltubo" in place.aliases


@pytest.mark.parametrize("code", ["central", "", None, "atlantis"])
def test_what_is_no_municipality_is_none(code: str | None) -> None:
    assert reference.municipality(code) is None


def test_every_place_lies_in_georgia() -> None:
    for place in reference.municipalities():
        assert 41 < place.lat < 43.7 and 40 < place.lon < 46.8, place.code


def test_the_sectors_are_those_of_the_file_format() -> None:
    assert tuple(term.key for term in reference.sectors()) == tables.SECTORS


def test_hazards_have_names_in_both_languages() -> None:
    landslide = next(term for term in reference.hazards() if term.key == "landslide")
    assert (landslide.name("ka"), landslide.name("en")) == ("მეწყერი", "landslide")
    assert reference.hazard_keys() == {term.key for term in reference.hazards()}


def test_an_unknown_vocabulary_is_empty() -> None:
    assert reference.vocabulary("dragons") == ()


def test_indicators_belong_to_the_four_themes() -> None:
    assert {indicator.theme for indicator in reference.indicators()} == set("abcd")


def test_the_seven_meetings_are_in_order_in_known_places() -> None:
    meetings = reference.default_meetings()
    assert len(meetings) == 7
    assert [meeting.date for meeting in meetings] == sorted(meeting.date for meeting in meetings)
    assert datetime.date.fromisoformat(meetings[0].date) == datetime.date(2016, 11, 15)
    assert all(reference.municipality(meeting.municipality) for meeting in meetings)


def test_the_papers_texts_are_there_in_both_languages() -> None:
    georgian, english = reference.strings()["eu_funded_by"]
    assert georgian == "პროექტს აფინანსებს ევროკავშირი"
    assert english == "This project is funded by the European Union"


def test_outlines_are_closed_rings() -> None:
    for code, rings in reference.georgia_outlines().items():
        assert rings and all(ring[0] == ring[-1] and len(ring) > 3 for ring in rings), code


def test_every_municipality_but_four_cities_and_occupied_places_has_an_outline() -> None:
    missing = {
        place.code
        for place in reference.municipalities()
        if place.code not in reference.georgia_outlines() and not place.occupied
    }
    assert missing == {"batumi", "kutaisi", "poti", "rustavi"}


def test_importing_reads_nothing_and_pulls_in_neither_csv_nor_json() -> None:
    code = (
        "import sys, ecomig_desktop.reference;"
        "print([name for name in ('csv', 'json') if name in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"
