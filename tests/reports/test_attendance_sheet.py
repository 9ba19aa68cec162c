"""What an attendance sheet says."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.domain.person import Person
from ecomig_desktop.errors import Refused
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.phones import shown_phone
from ecomig_desktop.reports.attendance_sheet import (
    SheetContent,
    SheetOptions,
    SheetSource,
    compose,
    new_sheet_id,
    read_source,
    sheet_code,
)
from ecomig_desktop.workbook import Workbook, commands
from tests.printing.sheets import LONG_PERSON, MEETING, PROJECT, SHEET, USUAL, people


def content(
    *persons: Person, options: SheetOptions = USUAL, source: SheetSource | None = None
) -> SheetContent:
    return compose(source or SheetSource(PROJECT, MEETING, persons), options, SHEET)


def test_rows_stand_in_the_order_of_the_georgian_alphabet(tmp_path: Path) -> None:
    with Workbook.create(tmp_path / "a.ecomig", default_plan()) as workbook:
        meeting = workbook.meetings()[0].id
        for given, family in (
            ("ჰამლეტ", "ჯანჯღავა"),
            ("ვანო", "ჭანტურია"),
            ("ზურა", "ყიფიანი"),
            ("ბესო", "აბაშიძე"),
            ("ანა", "აბაშიძე"),
            ("თამარ", None),
        ):
            person = {"given_name": given, "family_name": family}
            workbook.run(commands.register(meeting, person, "10:00"))
        rows = content(source=read_source(workbook, meeting)).rows[:6]
    assert [row.family_name or row.given_name for row in rows] == [
        "აბაშიძე",
        "აბაშიძე",
        "თამარ",
        "ყიფიანი",
        "ჭანტურია",
        "ჯანჯღავა",
    ]
    assert [row.given_name for row in rows[:2]] == ["ანა", "ბესო"]


def test_everybody_on_the_list_is_on_the_sheet_whatever_their_status(tmp_path: Path) -> None:
    with Workbook.create(tmp_path / "a.ecomig", default_plan()) as workbook:
        meeting = workbook.meetings()[0].id
        for status in ("invited", "confirmed", "present", "absent"):
            workbook.run(commands.register(meeting, {"given_name": status}, "10:00", status=status))
        source = read_source(workbook, meeting)
    assert {person.given_name for person in source.people} == {
        "invited",
        "confirmed",
        "present",
        "absent",
    }


def test_a_meeting_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with Workbook.create(tmp_path / "a.ecomig") as workbook, pytest.raises(Refused) as caught:
        read_source(workbook, new_sheet_id())
    assert caught.value.key == "meeting_not_found"


def test_rows_are_numbered_on_through_the_blank_ones() -> None:
    rows = content(*people(3), options=SheetOptions(blank_rows=2)).rows
    assert [row.number for row in rows] == [1, 2, 3, 4, 5]
    assert [row.person for row in rows[3:]] == [None, None]


def test_personal_columns_stay_off_unless_asked_for() -> None:
    row = content(LONG_PERSON).rows[0]
    assert (row.phone, row.email, row.gender.main) == ("", "", "")
    assert not {"phone", "email", "gender"} & set(content(LONG_PERSON).columns)


def test_asked_for_columns_are_filled() -> None:
    options = SheetOptions(phone=True, email=True, gender=True)
    row = content(LONG_PERSON, options=options).rows[0]
    assert (row.phone, row.gender.main) == ("599 12 34 56", "ქალი")
    assert row.email == LONG_PERSON.email


def test_a_sheet_in_georgian_says_nothing_in_english() -> None:
    made = content(*people(1))
    assert made.project.main == PROJECT.title
    assert not made.project.under
    assert made.facts[0].value.main == "სამშაბათი, 15 ნოემბერი, 2016"


def test_a_sheet_in_english_has_the_official_names() -> None:
    made = content(*people(1), options=SheetOptions("en"))
    assert made.funder.main == PROJECT.funder_en
    assert made.rows[0].municipality.main == "Zugdidi"
    assert made.facts[0].value.main == "Tuesday, 15 November 2016"


def test_a_sheet_in_both_has_georgian_first() -> None:
    label = content(options=SheetOptions("both")).labels["signature"]
    assert (label.main, label.under) == ("ხელმოწერა", "Signature")


def test_what_is_the_same_in_both_languages_is_said_once() -> None:
    facts = {fact.label.main: fact.value for fact in content(options=SheetOptions("both")).facts}
    assert (facts["დრო"].main, facts["დრო"].under) == ("11:00–16:00", "")


def test_each_consent_column_has_its_wording_on_the_sheet() -> None:
    assert [notice.label.main for notice in content().notices] == [
        "პერსონალური მონაცემები",
        "ფოტო და ვიდეო",
    ]
    asked = content(options=SheetOptions(photo_consent=False, contact_consent=True))
    assert asked.notices[-1].value.main == PROJECT.contact_consent_text


def test_nobody_on_the_list_means_a_page_of_blank_rows() -> None:
    assert content().fills_page
    assert not content(*people(1)).fills_page


def test_a_sheet_code_is_short_and_cannot_be_misread() -> None:
    codes = {sheet_code(new_sheet_id()) for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == 8 and not set(code) & set("ILOU") for code in codes)


def test_a_sheets_code_follows_from_its_id() -> None:
    assert sheet_code(SHEET) == sheet_code(SHEET) == content().code


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+995599123456", "599 12 34 56"),
        ("599 12-34-56", "599 12 34 56"),
        ("+44 20 7946 0000", "+44 20 7946 0000"),
        (None, ""),
    ],
)
def test_phones_stand_as_people_read_them_out(stored: str | None, shown: str) -> None:
    assert shown_phone(stored) == shown


@pytest.mark.parametrize(
    "wrong", [{"language": "fr"}, {"orientation": "round"}, {"blank_rows": -1}]
)
def test_options_that_make_no_sheet_are_our_mistake(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        SheetOptions(**wrong)  # type: ignore[arg-type]


def test_who_is_one_with_others_has_one_line(tmp_path: Path) -> None:
    with Workbook.create(tmp_path / "a.ecomig", default_plan()) as workbook:
        meeting = workbook.meetings()[0].id
        one, other = (
            workbook.run(commands.register(meeting, {"given_name": name}, "10:00")).ids[0]
            for name in ("ნინო", "Nino")
        )
        workbook.run(commands.judge(one, other, "same", {"given_name": one}))
        rows = content(source=read_source(workbook, meeting)).rows
    assert [row.given_name for row in rows if row.given_name] == ["ნინო"]
