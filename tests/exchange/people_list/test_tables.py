"""The list is found in a sheet, and its columns are matched."""

from __future__ import annotations

from datetime import date

import pytest

from ecomig_desktop.exchange.people_list.cells import read_lines
from ecomig_desktop.exchange.people_list.grids import Cell, Grid, Place, made_grid
from ecomig_desktop.exchange.people_list.header_words import meaning
from ecomig_desktop.exchange.people_list.tables import Found, corrected, find_table
from ecomig_desktop.georgian.legacy_signs import in_legacy


def grid(*rows: tuple[Cell, ...], spans: dict[Place, Place] | None = None) -> Grid:
    return made_grid("სია", rows, spans=spans)


def fields(found: Found) -> list[str]:
    return [each.field for each in found.columns]


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("სახელი", "given_name"),
        ("გვარი", "family_name"),
        ("სახელი, გვარი", "full_name"),
        ("გვარი, სახელი", "full_name"),
        ("სახელი და\nგვარი:", "full_name"),
        ("მონაწილის სახელი და გვარი", "full_name"),
        ("ვინაობა", "full_name"),
        ("მონაწილე", "full_name"),
        ("ტელ.", "phone"),
        ("ტელ.: ", "phone"),
        ("ტელეფონის №", "phone"),
        ("მობ. ტელეფონი", "phone"),
        ("საკონტაქტო ტელეფონის ნომერი", "phone"),
        ("ელ-ფოსტა", "email"),
        ("ელ. ფოსტა", "email"),
        ("ელფოსტა", "email"),
        ("E-mail", "email"),
        ("Email address", "email"),
        ("უწყება", "organisation"),
        ("ორგანიზაციის დასახელება", "organisation"),
        ("დაწესებულება/ორგანიზაცია", "organisation"),
        ("თანამდებობა", "position"),
        ("პოზიცია", "position"),
        ("Job title", "position"),
        ("სექტორი", "sector"),
        ("მუნიციპალიტეტი", "municipality"),
        ("ქალაქი/რაიონი", "municipality"),
        ("სქესი", "gender"),
        ("Sex", "gender"),
        ("ასაკი", "age_group"),
        ("დაბადების წელი", "age_group"),
        ("Full Name", "full_name"),
        ("Last name", "family_name"),
        ("Surname", "family_name"),
        ("Mobile phone", "phone"),
        ("Organization", "organisation"),
        ("Фамилия", "family_name"),
        ("saxeli", "given_name"),
        ("Tanamdeboba", "position"),
        ("sakheli, gvari", "full_name"),
        ("მამის სახელი", "skip"),
        ("ხელმოწერა", "skip"),
        ("Contact consent", "skip"),
        ("Photo consent", "skip"),
        ("თანხმობა კონტაქტზე", "skip"),
        ("კონტაქტის თანხმობა / Consent to contact", "skip"),
        ("№", "skip"),
        ("N", "skip"),
    ],
)
def test_a_header_is_understood(title: str, field: str) -> None:
    said = meaning(title)
    assert said is not None
    assert said[0] == field


@pytest.mark.parametrize("kind", ["acadnusx", "ps", "academy"])
@pytest.mark.parametrize(
    ("title", "field"), [("სახელი, გვარი", "full_name"), ("უწყება", "organisation")]
)
def test_a_header_in_old_letters_is_understood(kind: str, title: str, field: str) -> None:
    said = meaning(in_legacy(title, kind))
    assert said is not None
    assert said[0] == field


@pytest.mark.parametrize(
    "title", ["პირადი ნომერი", "პ/ნ", "პირადი №", "ID number", "პირადობის ნომერი"]
)
def test_a_header_of_personal_numbers_is_understood(title: str) -> None:
    said = meaning(title)
    assert said is not None
    assert said[:2] == ("skip", "personal_number")


@pytest.mark.parametrize("title", ["დაბადების თარიღი", "Date of birth", "DOB"])
def test_a_header_of_birth_dates_is_understood(title: str) -> None:
    assert meaning(title) == ("skip", "birth_date", 1.0)


def test_the_header_is_found_below_titles_and_the_list_ends_before_its_total() -> None:
    found = find_table(
        grid(
            ("ქედის მუნიციპალიტეტის მერია",),
            (),
            ("შეხვედრის მონაწილეთა სია",),
            ("№", "სახელი გვარი", "ტელეფონი"),
            (1, 2, 3),
            (1, "ნინო ბერიძე", 599123456.0),
            (2, "დავით გელაშვილი", 577123456.0),
            ("სულ", 2, None),
        )
    )
    assert (found.header, found.first, found.last) == (3, 5, 6)
    assert fields(found) == ["skip", "full_name", "phone"]


def test_a_header_of_two_rows_names_its_columns() -> None:
    found = find_table(
        grid(
            ("№", "ვინაობა", None, "ტელეფონი"),
            (None, "სახელი", "გვარი", None),
            (1, "ნინო", "ბერიძე", "599123456"),
            spans={(0, 0): (2, 1), (0, 1): (1, 2), (0, 3): (2, 1)},
        )
    )
    assert (found.header, found.first) == (1, 2)
    assert fields(found) == ["skip", "given_name", "family_name", "phone"]


def test_the_first_person_is_not_taken_for_a_second_row_of_the_header() -> None:
    found = find_table(
        grid(("სახელი", "გვარი", None), ("ნინო", "ბერიძე", "წევრი"), ("დავით", "შონია", None))
    )
    assert (found.header, found.first) == (0, 1)


def test_columns_without_a_header_are_matched_by_what_is_in_them() -> None:
    found = find_table(
        grid(
            (1, "ბერიძე ნინო", "599 12 34 56", "nino@example.ge", "ქედა", "ქედის მერია", "ქალი"),
            (2, "შონია დავით", "577123456", "david@example.ge", "Khulo", "რადიო „მთა“", "კაცი"),
            (3, "გელაშვილი ლევან", 551234567.0, None, "zugdidi", "კავშირი „ხეობა“", "კაცი"),
        )
    )
    assert found.header is None
    assert fields(found) == [
        "skip", "full_name", "phone", "email", "municipality", "organisation", "gender",
    ]  # fmt: skip
    assert found.family_first


def test_given_and_family_names_without_a_header_are_told_apart() -> None:
    found = find_table(grid(("ბერიძე", "ნინო"), ("გელაშვილი", "თამარ"), ("შონია", "ლევან")))
    assert fields(found) == ["family_name", "given_name"]


def test_a_column_called_name_with_two_words_in_each_cell_holds_full_names() -> None:
    found = find_table(grid(("სახელი", "ტელეფონი"), ("ნინო ბერიძე", "599123456")))
    assert fields(found) == ["full_name", "phone"]


def test_personal_numbers_are_recognised_without_a_header_and_skipped() -> None:
    found = find_table(
        grid(
            ("სახელი გვარი", "ნომერი"), ("ნინო ბერიძე", "01001012345"), ("თეა შონია", "61004012345")
        )
    )
    assert fields(found) == ["full_name", "skip"]
    assert found.not_kept() == (("column_personal_numbers", "ნომერი"),)


def test_birth_dates_are_skipped_and_that_is_said() -> None:
    found = find_table(
        grid(
            ("სახელი გვარი", "დაბ. თარიღი"), ("ნინო ბერიძე", date(1980, 5, 1)), ("თეა შონია", None)
        )
    )
    assert found.not_kept() == (("column_birth_dates", "დაბ. თარიღი"),)
    assert "1980" not in str(read_lines(found))


def test_what_is_remembered_wins() -> None:
    table = grid(("ვინ", "სად"), ("ნინო ბერიძე", "კერა"))
    found = find_table(table, {"ვინ": "full_name", "სად": "organisation"}, header=0)
    assert fields(found) == ["full_name", "organisation"]


def test_a_correction_looks_at_the_order_of_names_again() -> None:
    found = find_table(grid(("ვინ", "სად"), ("ბერიძე ნინო", "კერა"), ("შონია დავით", "კერა")))
    changed = corrected(found, {0: "full_name"})
    assert changed.family_first
    assert fields(changed)[0] == "full_name"


def test_two_columns_of_phones_are_both_kept() -> None:
    found = find_table(
        grid(("სახელი გვარი", "ტელეფონი", "მობილური"), ("ნინო ბერიძე", "0322123456", "599123456"))
    )
    (line,) = read_lines(found)
    assert line.values["phone"] == "0322123456, 599123456"


def test_unknown_titles_over_plain_columns_are_a_header() -> None:
    found = find_table(grid(("ვინ", "სად დავრეკოთ"), ("ნინო ბერიძე", "599123456")))
    assert found.header == 0
    assert fields(found) == ["skip", "phone"]


def test_a_word_of_a_header_in_every_row_is_none() -> None:
    found = find_table(grid(("ნინო ბერიძე", "მონაწილე"), ("თეა შონია", "მონაწილე")))
    assert found.header is None


def test_the_user_says_where_the_header_is() -> None:
    table = grid(("ვინ",), ("ნინო ბერიძე",), ("სახელი გვარი",), ("თეა შონია",))
    assert find_table(table, header=2).first == 3
    assert find_table(table, header=None).first == 0


def test_another_header_is_pointed_at_in_a_list_that_was_found() -> None:
    table = grid(("ვინ", "სად"), ("სახელი გვარი", "უწყება"), ("თეა შონია", "მერია"))
    found = find_table(table, {"ვინ": "full_name"}, header=0)
    assert (found.header, found.first, fields(found)[0]) == (0, 1, "full_name")
    assert find_table(table, {"ვინ": "full_name"}, header=None).header is None


@pytest.mark.parametrize("row", [0, 1])
def test_a_header_of_two_rows_is_pointed_at_by_either(row: int) -> None:
    table = grid(
        ("№", "ვინაობა", None), (None, "სახელი", "გვარი"), (1, "ნინო", "ბერიძე"),
        spans={(0, 1): (1, 2)},
    )  # fmt: skip
    found = find_table(table, header=row)
    assert (found.header, fields(found)) == (1, ["skip", "given_name", "family_name"])
