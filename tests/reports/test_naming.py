"""Everybody is counted; named is only who agreed, and has not taken it back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.domain.document import Document, Letterhead, Paragraph
from ecomig_desktop.domain.person import Person
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.reports.catalogue import REPORTS, make_document
from ecomig_desktop.reports.contacts import COVERED
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.naming import Cover
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook.command import Command
from tests.outcomes_world import World, create
from tests.reports.conftest import TODAY
from tests.reports.naive import Naive
from tests.reports.texts import texts

TAMAR = {"given_name": "თამარ", "family_name": "გელოვანი"}
NINO = {"given_name": "ნინო", "family_name": "აბაშიძე"}


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    with create(tmp_path, default_plan()) as made:
        yield made


def arrive(workbook: Workbook, **person: object) -> str:
    meeting = workbook.meetings()[0].id
    return workbook.run(commands.register(meeting, person, "10:00")).ids[0]


def answer(workbook: Workbook, person: str, agreed: bool, at: str | None, number: int = 0) -> None:
    """An answer at one of the meetings."""
    values: dict[str, object] = {"meeting": workbook.meetings()[number].id, "person": person}
    values |= {"status": "present", "photo_consent": agreed, "photo_consent_at": at}
    workbook.run(Command("set_consent", (Put("attendance", values),)))


def named(workbook: Workbook) -> frozenset[str]:
    return Material(workbook, "ka").named


def test_who_was_not_asked_is_not_named(workbook: Workbook) -> None:
    arrive(workbook, **TAMAR)
    assert named(workbook) == frozenset()


def test_who_agreed_is_named(workbook: Workbook) -> None:
    person = arrive(workbook, **TAMAR)
    answer(workbook, person, True, "2016-11-15T10:00")
    assert named(workbook) == {person}


def test_consent_to_be_contacted_names_nobody(workbook: Workbook) -> None:
    person, meeting = arrive(workbook, **TAMAR), workbook.meetings()[0].id
    workbook.run(commands.set_consent(meeting, person, "contact", True, "2016-11-15T10:00", "1"))
    assert named(workbook) == frozenset()


@pytest.mark.parametrize(
    ("first", "then", "is_named"),
    [
        ((True, "2016-11-15T10:00"), (False, "2016-11-16T10:00"), False),
        ((False, "2016-11-15T10:00"), (True, "2016-11-16T10:00"), True),
        ((True, "2016-11-16T10:00"), (False, "2016-11-16T10:00"), False),
        ((True, "2016-11-16T10:00"), (False, None), False),
        ((True, None), (False, "2016-11-15T10:00"), False),
        ((False, "10:00"), (True, "11:00"), True),  # times of each meeting's day
    ],
)
def test_the_last_answer_counts_and_of_two_at_once_the_refusal(
    workbook: Workbook,
    first: tuple[bool, str | None],
    then: tuple[bool, str | None],
    is_named: bool,
) -> None:
    person = arrive(workbook, **TAMAR)
    answer(workbook, person, *first)
    answer(workbook, person, *then, number=1)
    assert (person in named(workbook)) is is_named


def test_a_refusal_of_one_record_is_that_of_all_who_are_one(workbook: Workbook) -> None:
    one, other = arrive(workbook, **TAMAR), arrive(workbook, given_name="Tamar")
    answer(workbook, one, True, "2016-11-15T10:00")
    answer(workbook, other, False, "2016-11-15T11:00")
    assert named(workbook) == {one}
    workbook.run(commands.judge(one, other, "same"))
    assert named(workbook) == frozenset()


@pytest.mark.parametrize("report", [name for name in REPORTS if name not in ("trace", "letter")])
@pytest.mark.parametrize("language", ["ka", "en"])
def test_no_report_names_anybody_who_did_not_agree(
    world: World, report: str, language: str
) -> None:
    said = "\n".join(texts(make_document(world.workbook, report, language, today=TODAY)))
    naive = Naive(world.workbook)
    agreed = named(world.workbook)
    unnamed = [each for each in world.people if naive.who(each) not in agreed]
    assert len(unnamed) > 20
    for each in unnamed:
        assert str(naive.people[each]["family_name"]) not in said.split()


def test_names_are_in_the_letters_of_the_report(world: World) -> None:
    for language, letters in (("ka", "\u10d0-\u10ff"), ("en", "A-Za-z")):
        made = make_document(world.workbook, "annex", language, today=TODAY)
        names = [str(r[1]) for t in made.tables if t.name.startswith("present_") for r in t.rows]
        assert names
        georgian = [each for each in names if not re.search("[A-Za-z]", each)]
        assert bool(georgian) == (language == "ka")
        assert all(re.search(f"[{letters}]", each) for each in georgian)


def test_the_annex_counts_all_and_names_those_who_agreed(world: World) -> None:
    naive, agreed = Naive(world.workbook), named(world.workbook)
    document = make_document(world.workbook, "annex", "ka", today=TODAY)
    listed = {each.name: each for each in document.tables}
    for number, meeting in enumerate(world.meetings, 1):
        here = {who for _, who in naive.present(meeting)}
        names = sorted(
            f"{naive.value(who, 'given_name')} {naive.value(who, 'family_name')}"
            for who in here & agreed
        )
        assert sorted(str(row[1]) for row in listed[f"present_{number}"].rows) == names
        assert f"{len(here)} ადამიანი დაესწრო; სახელით მოხსენიებულია {len(names)}" in "\n".join(
            texts(document)
        )


@pytest.mark.parametrize(
    "text",
    [
        "თამარ გელოვანმა თქვა, რომ წყალი ადის.",
        "ასე თქვა თამარ გელოვანი",
        "გელოვანი თამარი დაგვიდასტურებს",
        "თამარ  გელოვანს ჰკითხეთ",
        "თამარ გელოვანისთვის",
        "გელოვანი, თამარ",
        "თამარ_გელოვანი.pdf",
        "as Tamar Gelovani said",
        "\u1c97\u1c90\u1c9b\u1c90\u1ca0 \u1c92\u1c94\u1c9a\u1c9d\u1c95\u1c90\u1c9c\u1c98",
    ],
)
def test_a_name_in_what_was_written_is_covered(text: str) -> None:
    covered = Cover([Person("1", **TAMAR)], []).text(text)
    assert COVERED in covered
    assert "გელოვან" not in covered
    assert "Gelovani" not in covered


@pytest.mark.parametrize("text", ["თამარ მეფის გამზირი", "გელოვანის ქუჩა", "წყალი ადის", ""])
def test_half_a_name_is_none(text: str) -> None:
    assert Cover([Person("1", **TAMAR)], []).text(text) == text


def test_a_namesake_who_agreed_may_be_named() -> None:
    text = "თამარ გელოვანი და ნინო აბაშიძე"
    people = [Person("1", **TAMAR), Person("2", **NINO)]
    assert Cover(people, [Person("3", **TAMAR)]).text(text) == f"თამარ გელოვანი და {COVERED}"


def test_a_longer_name_is_not_covered_by_a_shorter_one() -> None:
    hidden = Person("1", given_name="ნინო", family_name="ბერი")
    shown = Person("2", given_name="ნინო", family_name="ბერიძე")
    assert Cover([hidden], [shown]).text("ნინო ბერიძემ თქვა") == "ნინო ბერიძემ თქვა"
    assert Cover([shown], [hidden]).text("ნინო ბერიძემ თქვა") == f"{COVERED} თქვა"


def test_a_letter_names_those_who_stand_at_its_head_and_nobody_else() -> None:
    text = "ბატონო ზურაბ, თამარ გელოვანმა და ნინო აბაშიძემ გთხოვეს."
    letter = Document(
        "letter",
        "ka",
        "წერილი",
        letterhead=Letterhead(to=("სააგენტო", "თამარ გელოვანს")),
        blocks=(Paragraph(text),),
    )
    covered = Cover([Person("1", **TAMAR), Person("2", **NINO)], []).document(letter)
    assert covered.letterhead == letter.letterhead
    assert covered.blocks == (Paragraph(f"ბატონო ზურაბ, თამარ გელოვანმა და {COVERED} გთხოვეს."),)


@pytest.mark.parametrize("text", ["ნინო აბაშიძე ნინო", "აბაშიძე ნინო აბაშიძემ", "ნინო აბაშიძე"])
def test_names_that_run_into_each_other_are_covered_once(text: str) -> None:
    assert Cover([Person("1", **NINO)], []).text(f"თქვა {text}.") == f"თქვა {COVERED}."


def test_a_name_of_several_words_is_covered_by_any_two_of_them() -> None:
    person = Person("1", given_name="Anna Maria", family_name="de Souza")
    cover = Cover([person], [])
    assert "Souza" not in cover.text("Maria Souza") + cover.text("Souza Anna")


def test_a_short_given_name_is_a_name() -> None:
    person = Person("1", given_name="ია", family_name="აბაშიძე")
    assert Cover([person], []).text("ია აბაშიძემ თქვა") == f"{COVERED} თქვა"
