"""Cells become the values of people; what is not understood is said, with its text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.checks import checked_values
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.exchange.people_list.cells import PersonLine, read_lines
from ecomig_desktop.exchange.people_list.grids import Cell, CellError, made_grid
from ecomig_desktop.exchange.people_list.tables import find_table

TITLES = {
    "phone": "ტელეფონი",
    "email": "ელ-ფოსტა",
    "sector": "სექტორი",
    "organisation": "ორგანიზაცია",
    "municipality": "მუნიციპალიტეტი",
    "gender": "სქესი",
    "age_group": "ასაკი",
}


def lines(*rows: tuple[Cell, ...], **choices: object) -> list[PersonLine]:
    return read_lines(find_table(made_grid("", rows)), year=2016, **choices)  # type: ignore[arg-type]


def read(field: str, cell: Cell) -> tuple[str | None, list[tuple[str, str | None]]]:
    """The value of one cell beside a name, and (key, proposal) of its problems."""
    (line,) = lines(("სახელი", "გვარი", TITLES[field]), ("ნინო", "ბერიძე", cell))
    return line.values[field], [(each.key, each.proposal) for each in line.problems]


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("phone", 599123456.0, "599123456"),
        ("phone", "0599 12-34-56", "0599 12-34-56"),
        ("phone", "+995 599 123 456", "+995 599 123 456"),
        ("email", " mailto:nino@example.ge", "nino@example.ge"),
        ("email", "<nino@example.ge>;", "nino@example.ge"),
        ("sector", "ადგილობრივი თვითმმართველობა", "local_government"),
        ("sector", "მედია", "media"),
        ("sector", "NGO", "civil_society"),
        ("sector", "არასამთავრობო ორგანიზაცია", "civil_society"),
        ("sector", "Central government", "central_government"),
        ("sector", "საერთაშორისო ორგანიზაცია", "international"),
        ("sector", "დამოუკიდებელი ექსპერტი", "independent_expert"),
        ("sector", "ეკომიგრანტთა წარმომადგენელი", "ecomigrant_rep"),
        ("sector", "ცენტრალური ხელისუფლება", "central_government"),
        ("sector", "media", "media"),
        ("municipality", "ქედა", "keda"),
        ("municipality", "ქედის მუნიციპალიტეტი", "keda"),
        ("municipality", "ქედის მუნ.", "keda"),
        ("municipality", "ქ. ბათუმი", "batumi"),
        ("municipality", "Qutaisi", "kutaisi"),
        ("municipality", "Zugdidi municipality", "zugdidi"),
        ("municipality", "წყალტუბოს რაიონი", "tskaltubo"),
        ("municipality", "Tskaltubo", "tskaltubo"),
        ("municipality", "wyaltubo", "tskaltubo"),
        ("municipality", "Кутаиси", "kutaisi"),
        ("municipality", "ყვარლის მუნიციპალიტეტი", "kvareli"),
        ("municipality", "გარდაბნის მუნიციპალიტეტი", "gardabani"),
        ("municipality", "ცენტრალური", "central"),
        ("gender", "მდედრ.", "female"),
        ("gender", "M", "male"),
        ("gender", "მამრობითი", "male"),
        ("age_group", 33.0, "30-49"),
        ("age_group", "33 წლის", "30-49"),
        ("age_group", 1990.0, "18-29"),
        ("age_group", "65+", "65+"),
        ("age_group", "18–29", "18-29"),
        ("age_group", date(1950, 3, 1), "65+"),
        ("organisation", "ქედის  მერია\n", "ქედის მერია"),
    ],
)
def test_a_cell_is_understood(field: str, cell: Cell, value: str) -> None:
    assert read(field, cell) == (value, [])


@pytest.mark.parametrize(
    ("field", "cell", "value", "key", "proposal"),
    [
        ("phone", "იკითხეთ მერიაში", "იკითხეთ მერიაში", "cell_phone", None),
        ("email", "nino@example,ge", "nino@example,ge", "cell_email", "nino@example.ge"),
        ("email", "nino@gmial.com", "nino@gmial.com", "cell_email", "nino@gmail.com"),
        ("email", "ნინო@example.ge", "ნინო@example.ge", "cell_email", "nino@example.ge"),
        ("email", "არ ახსოვს", "არ ახსოვს", "cell_email", None),
        ("sector", "რაღაც", None, "cell_sector", None),
        ("municipality", "ზუგდდი", None, "cell_near", "ზუგდიდი"),
        ("municipality", "აჭარა", None, "cell_municipality", None),
        ("gender", "მ", None, "cell_gender", None),
        ("age_group", "ახალგაზრდა", None, "cell_age", None),
        ("age_group", "col16", None, "cell_age", None),
        ("age_group", 12.0, None, "cell_age", None),
        ("organisation", CellError("#REF!"), None, "cell_error", None),
        ("organisation", "ქedის მერია", "ქedის მერია", "cell_slips", "ქედის მერია"),
        ("organisation", "ᲛᲔᲠᲘᲐ", "ᲛᲔᲠᲘᲐ", "cell_slips", "მერია"),
    ],
)
def test_what_is_not_understood_is_said(
    field: str, cell: Cell, value: str | None, key: str, proposal: str | None
) -> None:
    assert read(field, cell) == (value, [(key, proposal)])


@pytest.mark.parametrize("name", ["ლaშა ჯიქია", "ლ\u200bაშა ჯიქია", "ლаша ჯიქია".replace("ш", "შ")])
def test_what_slipped_into_a_name_is_pointed_out_and_its_letters_proposed(name: str) -> None:
    (line,) = lines(("სახელი, გვარი",), (name,))
    assert [(each.key, each.proposal) for each in line.problems] == [("cell_slips", "ლაშა ჯიქია")]
    assert "\u200b" not in line.problems[0].sentence("ka")


def test_a_problem_shows_the_text_in_both_languages() -> None:
    (line,) = lines(("სახელი", "გვარი", "სქესი"), ("ნინო", "ბერიძე", "მ"))
    (problem,) = line.problems
    assert (problem.column, problem.text) == (2, "მ")
    assert all("მ" in problem.sentence(language) for language in ("ka", "en"))


def test_a_text_too_long_is_cut_and_said() -> None:
    value, problems = read("organisation", "ა" * 600)
    assert (value, problems) == ("ა" * 500, [("cell_too_long", None)])


def test_dates_in_a_column_of_names_are_said_and_nobody_is_made_of_them() -> None:
    one, two = lines(
        ("სახელი გვარი", "ტელეფონი"), ("ნინო ბერიძე", "599123456"), (date(2016, 5, 1), "577123456")
    )
    assert one.has_name
    assert not two.has_name
    assert [problem.key for problem in two.problems] == ["cell_date_name"]


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("ნინო ბერიძე", "ნინო", "ბერიძე"),
        ("ბერიძე ნინო", "ნინო", "ბერიძე"),
        ("3. ნინო ბერიძე", "ნინო", "ბერიძე"),
        ("ბერიძე, ნინო", "ნინო", "ბერიძე"),
        ("ანა მარია გელაშვილი", "ანა მარია", "გელაშვილი"),
        ("Nino Beridze", "Nino", "Beridze"),
        ("Шонишвили Давид", "Давид", "Шонишвили"),
    ],
)
def test_a_full_name_is_parted(text: str, given: str, family: str) -> None:
    (line,) = lines(("სახელი და გვარი", "ტელეფონი"), (text, "599123456"))
    assert (line.values["given_name"], line.values["family_name"]) == (given, family)


def test_names_that_say_nothing_follow_the_habit_of_their_column() -> None:
    made = lines(
        ("სახელი გვარი", "ტელეფონი"),
        ("ბერიძე ნინო", "599123451"),
        ("გელაშვილი თამარ", "599123452"),
        ("ხალვაში ოლია", "599123453"),
    )
    assert (made[2].values["given_name"], made[2].values["family_name"]) == ("ოლია", "ხალვაში")


def test_a_fathers_name_is_pointed_out_and_can_be_left_out() -> None:
    rows = (("სახელი გვარი", "ტელეფონი"), ("ბერიძე ნინო გიორგის ასული", "599123456"))
    (line,) = lines(*rows)
    (problem,) = line.problems
    assert (problem.key, problem.proposal) == ("cell_father_name", "ბერიძე ნინო")
    (mended,) = lines(*rows, corrections={(1, 0): "ბერიძე ნინო"})
    assert (mended.values["given_name"], mended.problems) == ("ნინო", ())


def test_a_phone_and_an_address_in_one_cell_are_both_kept() -> None:
    (line,) = lines(("სახელი", "გვარი", "კონტაქტი"), ("ნინო", "ბერიძე", "599123456, n@example.ge"))
    assert (line.values["phone"], line.values["email"]) == ("599123456", "n@example.ge")


def test_headers_again_totals_and_empty_rows_are_no_people() -> None:
    header = ("№", "სახელი გვარი", "ტელეფონი")
    made = lines(
        header,
        (1, "ნინო ბერიძე", "599123456"),
        (),
        header,
        (2, "დავით შონია", "577123456"),
        ("სულ:", 2, None),
    )
    assert [line.row for line in made] == [1, 4]


def test_a_heading_between_the_people_is_shown_as_one() -> None:
    made = lines(
        ("№", "სახელი გვარი", "ტელეფონი", "უწყება"),
        (1, "ნინო ბერიძე", "599123456", "მერია"),
        ("სამოქალაქო საზოგადოება", None, None, None),
        (2, "დავით შონია", "577123456", "კერა"),
    )
    assert [problem.key for problem in made[1].problems] == ["cell_heading"]
    assert made[1].problems[0].text == "სამოქალაქო საზოგადოება"


def test_a_row_without_a_name_is_shown_with_what_it_has() -> None:
    made = lines(
        ("სახელი გვარი", "ტელეფონი", "უწყება"),
        ("ნინო ბერიძე", "599123456", "მერია"),
        (None, "577123456", "კერა"),
    )
    assert made[1].values["phone"] == "577123456"
    assert [problem.key for problem in made[1].problems] == ["cell_no_name"]


OLD = (
    ("saxeli", "gvari", "organizacia"),
    ("nino", "beriZe", "qedis meria"),
    ("daviT", "gelaSvili", "USAID"),
)


def test_old_letters_are_proposed_and_not_changed() -> None:
    one, two = lines(*OLD)
    assert one.values["family_name"] == "beriZe"
    assert [each.proposal for each in one.problems] == ["ნინო", "ბერიძე", "ქედის მერია"]
    assert two.values["organisation"] == "USAID"


def test_old_letters_are_converted_on_consent() -> None:
    one, two = lines(*OLD, legacy="convert")
    assert list(one.values.values()) == ["ნინო", "ბერიძე", "ქედის მერია"]
    assert list(two.values.values()) == ["დავით", "გელაშვილი", "USAID"]
    assert not one.problems + two.problems


def test_old_letters_are_kept_on_request() -> None:
    one, _ = lines(*OLD, legacy="keep")
    assert (one.values["family_name"], one.problems) == ("beriZe", ())


_cell = st.one_of(
    st.none(),
    st.text(max_size=40),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.sampled_from(["01001012345", "ნინო ბერიძე", "a@b.ge", "1.1.1980", "65+", "მ", "ქედა", "-"]),
    st.just(CellError("#N/A")),
)


@given(st.lists(st.tuples(*[_cell] * 8), min_size=1, max_size=6))
def test_whatever_stands_in_the_cells_what_comes_out_fits_the_workbook(
    rows: list[tuple[Cell, ...]],
) -> None:
    header = ("სახელი გვარი", *TITLES.values())
    for line in lines(header, *rows):
        checked_values(PERSON, line.values)
        assert all(problem.sentence("ka") for problem in line.problems)


@given(st.lists(st.lists(_cell, max_size=6), max_size=12))
def test_any_grid_at_all_is_looked_through(rows: list[list[Cell]]) -> None:
    read_lines(find_table(made_grid("", rows)))


def test_a_personal_number_among_other_texts_is_not_taken_in() -> None:
    made = lines(
        ("სახელი გვარი", "უწყება"),
        ("ნინო ბერიძე", "მერია"),
        ("თეა შონია", "კერა"),
        ("ლევან ღლონტი", "01001012345"),
    )
    assert made[2].values["organisation"] is None
    assert [problem.key for problem in made[2].problems] == ["cell_birth_date"]


@pytest.mark.parametrize("name", ["salome", "McDONALD", "o'Neill", "ᲜᲘᲜᲝ", "иВАНОВ"])
def test_the_case_of_a_name_in_a_list_stays(name: str) -> None:
    (apart,) = lines(("სახელი", "გვარი"), (name, "gELOVANI"))
    (whole,) = lines(("სახელი გვარი",), (f"{name} gELOVANI",))
    for line in (apart, whole):
        assert (line.values["given_name"], line.values["family_name"]) == (name, "gELOVANI")
