"""What is covered in texts: names in every dress, of whoever was ever in the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.document import Document, Letterhead, Paragraph
from ecomig_desktop.domain.person import Person
from ecomig_desktop.reports.catalogue import make_document
from ecomig_desktop.reports.contacts import COVERED, Contacts
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.naming import Cover, consenting
from ecomig_desktop.workbook import Workbook, commands
from tests.outcomes_world import create

TAMAR = Person("1", given_name="თამარ", family_name="გელოვანი")
ANNA = Person("2", given_name="Anna Maria", family_name="Shaw-Lee")
PHONE, EMAIL = "+995599123456", "t.gelovani@example.ge"


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    with create(tmp_path) as made:
        yield made


def add(workbook: Workbook, **values: object) -> str:
    return workbook.run(commands.add("person", **values)).ids[0]


def shown(workbook: Workbook, text: str) -> str:
    return Material(workbook, "ka").cover.text(text)


@pytest.mark.parametrize(
    "text",
    [
        "თამარ „გელოვანმა“ თქვა",
        "თამარ\nგელოვანისთვის",
        "„თამარ გელოვანს“",
        "თამარ (გელოვანი)",
        "თამარ – გელოვანი",
        "თამარმა გელოვანმა",
        "თ. გელოვანის თქმით",
        "გელოვანი თ.",
        "ბატონ გელოვანს",
        "ქალბატონი გელოვანი",
        "ქ-ნი გელოვანი",
        "T. Gelovani",
        "Ms Gelovani said",
        "Mr. Shaw",
        "Anna Lee",
        "M. Lee-სთან",
    ],
)
def test_a_name_is_covered_in_every_dress(text: str) -> None:
    covered = Cover([TAMAR, ANNA], []).text(text)
    assert COVERED in covered
    assert not any(each in covered for each in ("გელოვან", "Gelovani", "Shaw", "Lee"))


def test_quotes_go_with_the_name_that_they_hold() -> None:
    assert Cover([TAMAR], []).text("თამარ „გელოვანი“ თქვა") == f"{COVERED} თქვა"


@pytest.mark.parametrize("text", ["გ. გელოვანის ქუჩა", "ქალბატონი თამარ", "Ms Lawson", "თ. ლევანი"])
def test_what_is_nobodys_name_stays(text: str) -> None:
    assert Cover([TAMAR, ANNA], []).text(text) == text


@pytest.mark.parametrize("text", ["თ. გელოვანი", "ბატონი გელოვანი"])
def test_short_of_a_name_who_agreed_may_be_meant(text: str) -> None:
    hidden = Person("3", given_name="თეა", family_name="გელოვანი")
    assert Cover([hidden], [TAMAR]).text(text) == text
    assert COVERED in Cover([hidden], []).text(text)


def test_a_name_that_was_entered_in_one_field_is_one() -> None:
    assert Cover([Person("1", family_name="ნინო ბერიძე")], []).text("ნინო ბერიძემ") == COVERED
    assert Cover([Person("1", given_name="ნინო")], []).text("ქალბატონი ნინო") == "ქალბატონი ნინო"


def test_who_is_on_no_list_is_covered(workbook: Workbook) -> None:
    add(workbook, given_name="თამარ", family_name="გელოვანი")
    assert shown(workbook, "თამარ გელოვანმა") == COVERED


def test_who_was_erased_is_covered(workbook: Workbook) -> None:
    person = add(workbook, given_name="თამარ", family_name="გელოვანი")
    workbook.run(commands.delete("person", person))
    assert shown(workbook, "თამარ გელოვანმა") == COVERED


def test_a_name_that_was_corrected_is_covered_as_it_was_too(workbook: Workbook) -> None:
    person = add(workbook, given_name="თამარ", family_name="გელავანი")
    workbook.run(commands.edit("person", person, family_name="გელოვანი"))
    assert shown(workbook, "თამარ გელავანმა და თამარ გელოვანმა") == f"{COVERED} და {COVERED}"


def test_a_refusal_counts_where_its_meeting_is_gone() -> None:
    at = "2016-11-15T10:00"
    agreed = Attendance("a", "there", "one", photo_consent=True, photo_consent_at=at)
    refused = Attendance("b", "gone", "two", photo_consent=False, photo_consent_at="10:00")
    days = {"there": "2016-11-15"}
    assert consenting([agreed, refused], {}, days) == {"one"}
    late = replace(refused, photo_consent_at="2016-11-16T10:00")
    assert consenting([agreed, late], {"two": "one"}, days) == frozenset()


def test_of_nobody_by_name_is_it_said_that_they_spoke_for_ecomigrants(workbook: Workbook) -> None:
    meeting = workbook.run(commands.add("meeting", date="2016-11-15")).ids[0]
    for name, sector in (("ანა", "ecomigrant_rep"), ("ბექა", "media")):
        person = add(workbook, given_name=name, sector=sector)
        workbook.run(commands.check_in(meeting, person, "10:00"))
        at = "2016-11-15T10:00"
        workbook.run(commands.set_consent(meeting, person, "photo", True, at, "1"))
    tables = {each.name: each for each in make_document(workbook, "annex", "en").tables}
    at_sector = [head.title for head in tables["present_1"].columns].index("Sector")
    assert [row[at_sector] for row in tables["present_1"].rows] == ["", "Media organisation"]
    assert [row[:2] for row in tables["by_sector"].rows][1] == ("Ecomigrants' representative", 1)


@pytest.mark.parametrize(
    "text",
    ["+995 599 12 34 56", "599-12-34-56", "995599123456", "(599) 123 456", "T.Gelovani@Example.ge"],
)
def test_phones_and_e_mails_of_people_are_covered(text: str) -> None:
    covered = Contacts([PHONE], [EMAIL]).text(f"დარეკეთ {text}.")
    assert covered == f"დარეკეთ {COVERED}."


@pytest.mark.parametrize("text", ["1 234 567", "2016-11-15", "32 2 99 12 34", "info@example.ge"])
def test_other_numbers_and_addresses_stay(text: str) -> None:
    assert Contacts([PHONE], [EMAIL]).text(text) == text


def test_phones_of_people_stand_in_no_document_but_a_letter_says_how_to_answer(
    workbook: Workbook,
) -> None:
    add(workbook, given_name="ნინო", phone=PHONE)
    cover, blocks = Material(workbook, "ka").cover, (Paragraph("599 12 34 56"),)
    report = Document("campaign", "ka", "ა", blocks=blocks)
    assert cover.document(report).blocks == (Paragraph(COVERED),)
    letter = Document("letter", "ka", "ა", letterhead=Letterhead(), blocks=blocks)
    assert cover.document(letter).blocks == blocks
