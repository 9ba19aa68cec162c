"""The sector of an organisation is guessed from its people first, else from its name."""

from __future__ import annotations

import pytest

from ecomig_desktop.domain.tables import SECTORS
from ecomig_desktop.example.organisations import PLACES
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.sectors import sector_named, sector_of_organisation


@pytest.mark.parametrize(
    ("organisation", "sector"),
    [
        ("განათლებისა და მეცნიერების სამინისტრო", "central_government"),
        ("Ministry of Regional Development and Infrastructure", "central_government"),
        ("სსიპ სურსათის ეროვნული სააგენტო", "central_government"),
        ("ბორჯომის მუნიციპალიტეტის მერია", "local_government"),
        ("ქედის გამგეობა", "local_government"),
        ("Keda City Hall", "local_government"),
        ("borjomis meria", "local_government"),
        ("ხულოს საკრებულო", "local_government"),
        ("მესტიის მუნიციპალიტეტის ჯანდაცვის სამსახური", "local_government"),
        ("ა(ა)იპ „სოფლის ხმა“", "civil_society"),
        ("ააიპ ბორჯომის სახლი", "civil_society"),
        ("ფონდი „იმედი“", "civil_society"),
        ("Women's Association of Adjara", "civil_society"),
        ("NGO Green Valley", "civil_society"),
        ("რადიო თავისუფლება", "media"),
        ("გაზეთი აჭარა", "media"),
        ("TV 25", "media"),
        ("საზოგადოებრივი მაუწყებელი", "media"),
        ("თბილისის სახელმწიფო უნივერსიტეტი", "independent_expert"),
        ("დედამიწის შემსწავლელ მეცნიერებათა ინსტიტუტი", "independent_expert"),
        ("UNDP Georgia", "international"),
        ("გერმანიის საელჩო", "international"),
        ("ბორჯომის საჯარო სკოლა", None),
        ("შპს მთა", None),
        ("", None),
    ],
)
def test_a_name_may_say_for_whom_an_organisation_speaks(
    organisation: str, sector: str | None
) -> None:
    assert sector_of_organisation(organisation) == sector


def test_the_made_up_organisations_are_guessed_right_or_not_at_all() -> None:
    for sector, places in PLACES.items():
        for place in places:
            found = sector_of_organisation(place.organisation or "")
            assert found == sector or (found is None and sector in ("ecomigrant_rep", "other"))


def test_nobody_is_guessed_to_speak_for_ecomigrants() -> None:
    assert sector_of_organisation("ეკომიგრანტთა საინიციატივო ჯგუფი") is None


def test_it_is_counted_which_sectors_the_people_of_organisations_have(workbook: Workbook) -> None:
    for number, sector in enumerate(("civil_society", "media", "media", None)):
        values = {"given_name": f"ა{number}", "organisation": "ფონდი „კერა“", "sector": sector}
        workbook.run(commands.add("person", **values))
    workbook.run(commands.add("person", organisation="Fondi Kera", sector="media"))
    assert workbook.sectors_of(["ფონდი „კერა“"]) == {"media": 2, "civil_society": 1}
    assert next(iter(workbook.sectors_of(["ფონდი „კერა“"]))) == "media"
    assert workbook.sectors_of(["ფონდი „კერა“", "Fondi Kera"])["media"] == 3
    assert workbook.sectors_of(["სხვა"]) == {}
    assert {"ფონდი „კერა“", "Fondi Kera"} <= set(workbook.all_organisations())


def test_a_sector_is_known_by_its_words_and_its_key() -> None:
    assert sector_named("ადგილობრივი ხელისუფლება") == "local_government"
    assert all(sector_named(sector) == sector for sector in SECTORS)
