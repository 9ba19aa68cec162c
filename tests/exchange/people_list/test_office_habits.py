"""What offices do to lists: more than a name in a cell, notes below, numbers that Excel spoilt."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.cells import PersonLine, read_lines
from ecomig_desktop.exchange.people_list.grids import Cell, made_grid
from ecomig_desktop.exchange.people_list.reading import read_list, read_text
from ecomig_desktop.exchange.people_list.tables import find_table

from .making import open_row, open_sheet, packed, sheet, word, word_row

HEADER = ("№", "სახელი, გვარი", "ტელეფონი")


def lines(*rows: tuple[Cell, ...]) -> list[PersonLine]:
    return read_lines(find_table(made_grid("", rows)))


def phone(line: PersonLine) -> str | None:
    """Without what only makes it easier to read."""
    said = line.values["phone"]
    return said and said.replace(" ", "")


def names(made: list[PersonLine]) -> list[tuple[str | None, str | None]]:
    return [(line.values["given_name"], line.values["family_name"]) for line in made]


@pytest.mark.parametrize(
    ("text", "column", "value"),
    [
        ("ნინო ბერიძე (მერის მოადგილე)", "position", "მერის მოადგილე"),
        ("ნინო ბერიძე - საკრებულოს თავმჯდომარე", "position", "საკრებულოს თავმჯდომარე"),
        ("ნინო ბერიძე, სპეციალისტი", "position", "სპეციალისტი"),
        ("ნინო ბერიძე (ქედის მერია)", "organisation", "ქედის მერია"),
    ],
)
def test_what_stands_behind_a_name_is_not_part_of_it(text: str, column: str, value: str) -> None:
    (line,) = lines(HEADER, (1, text, 599123456.0))
    assert (names([line]), line.values[column]) == ([("ნინო", "ბერიძე")], value)
    assert line.problems == ()


def test_what_stands_behind_a_name_does_not_push_out_what_the_list_says() -> None:
    (line,) = lines(("სახელი, გვარი", "თანამდებობა"), ("ნინო ბერიძე (მერის მოადგილე)", "იურისტი"))
    assert (names([line]), line.values["position"]) == ([("ნინო", "ბერიძე")], "იურისტი")
    assert [each.key for each in line.problems] == ["cell_more_than_name"]


@pytest.mark.parametrize("text", ["ნინო ბერიძე-ლომიძე", "ნინო ბერიძე (ლომიძე)", "ბერიძე, ნინო"])
def test_a_name_with_signs_in_it_is_all_of_it_kept(text: str) -> None:
    (line,) = lines(HEADER, (1, text, 599123456.0))
    assert sum(len(each or "") for each in names([line])[0]) == len(text.replace(",", "")) - 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("ნინო ბერიძე\nგია დოლიძე\nთეა შონია", "3"),
        ("1. ნინო ბერიძე\n2. გია დოლიძე", "2"),
        ("ნინო ბერიძე, გია დოლიძე", "2"),
        ("Nino Beridze; Gia Dolidze", "2"),
    ],
)
def test_several_people_in_one_cell_are_not_made_one(text: str, count: str) -> None:
    (line,) = lines(HEADER, (1, text, None))
    assert not line.has_name
    assert [(each.key, each.facts["count"]) for each in line.problems] == [
        ("cell_several_people", count)
    ]


@pytest.mark.parametrize("text", ["ბერიძე\nნინო", "ბერიძე, ნინო", "ნინო\nგიორგის ასული\nბერიძე"])
def test_one_person_over_several_lines_is_one(text: str) -> None:
    (line,) = lines(HEADER, (1, text, None))
    assert line.has_name


@pytest.mark.parametrize(
    "note", ["მერი: გ. კახაძე", "პასუხისმგებელი პირი: ნინო ბერიძე", "ხელმოწერა ________", "სია:"]
)
def test_a_note_below_the_list_is_nobody(note: str) -> None:
    one, two = lines(HEADER, (1, "ნინო ბერიძე", 599123456.0), (), (None, note, None))
    assert one.has_name
    assert not two.has_name
    assert [each.key for each in two.problems] == ["cell_note"]


@pytest.mark.parametrize(
    ("cell", "value", "keys"),
    [
        ("5.99123456E8", "599123456", []),
        ("9,95599123456E+11", "995599123456", []),
        ("5,99123E+08", None, ["cell_phone_rounded"]),
    ],
)
def test_a_phone_that_excel_made_a_number_of_is_read_or_said_to_be_lost(
    cell: str, value: str | None, keys: list[str]
) -> None:
    (line,) = lines(HEADER, (1, "ნინო ბერიძე", cell))
    assert (phone(line), [each.key for each in line.problems]) == (value, keys)


def test_a_question_with_the_word_in_it_is_no_second_phone() -> None:
    (line,) = lines(
        ("სახელი, გვარი", "ტელეფონი", "გვაქვს თუ არა თქვენი ტელეფონი?"),
        ("ნინო ბერიძე", "599123456", "კი"),
    )
    assert phone(line) == "599123456"
    assert line.problems == ()


def test_a_header_in_two_languages_is_one_header() -> None:
    made = lines(
        ("№", "სახელი", "გვარი", "ტელეფონი"),
        ("#", "Name", "Surname", "Phone"),
        (1, "ნინო", "ბერიძე", 599123456.0),
    )
    assert names(made) == [("ნინო", "ბერიძე")]


def test_numbers_in_a_column_that_says_what_it_is_are_no_phones() -> None:
    found = find_table(made_grid("", [("სახელი", "გვარი", "თანამდებობა"), ("ა", "ბ", "000000")]))
    assert found.columns[2].field == "position"


def test_nul_bytes_in_a_text_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("სახელი,გვარი\nნინო\0,ბერიძე\nგია,დოლიძე\n" * 3, encoding="utf-8")
    assert read_list(path).grids[0].rows[1] == ("ნინო", "ბერიძე")


def test_ten_megabytes_in_a_cell_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text(f"სახელი,გვარი\nნინო,{'ა' * 10_000_000}\nგია,დოლიძე\n", encoding="utf-8")
    grid = read_list(path).grids[0]
    assert [len(str(row[1])) for row in grid.rows] == [5, 4_000, 6]


def test_the_apostrophe_before_a_formula_goes_and_any_other_stays(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("სახელი,ტელ,უწყება\nნინო,'+995 599,'კერა'\n", encoding="utf-8")
    assert read_list(path).grids[0].rows[1] == ("ნინო", "+995 599", "'კერა'")


def test_something_far_below_the_list_is_named(tmp_path: Path) -> None:
    rows = open_row("სახელი") + open_row(1, times=1_048_570) + open_row("სულ: 1")
    with pytest.raises(Refused) as refused:
        read_list(open_sheet(tmp_path / "x.ods", rows))
    assert (refused.value.key, refused.value.facts["row"]) == ("list_far_below", 1_048_572)


def test_a_sheet_that_is_encrypted_as_a_whole_is_named(tmp_path: Path) -> None:
    media = "application/vnd.oasis.opendocument.spreadsheet"
    path = packed(tmp_path / "x.ods", {"mimetype": media, "encrypted-package": b"\1" * 99})
    with pytest.raises(Refused) as refused:
        read_list(path)
    assert refused.value.key == "list_password"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def test_a_table_in_a_table_of_a_document_is_the_list(tmp_path: Path) -> None:
    inner = table(word_row("სახელი", "გვარი"), word_row("ნინო", "ბერიძე"))
    outer = f"<w:tbl><w:tr><w:tc><w:p/>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    grid = read_list(word(tmp_path / "x.docx", outer)).grids[0]
    assert names(read_lines(find_table(grid))) == [("ნინო", "ბერიძე")]


def test_tables_of_a_document_with_one_header_are_one_list(tmp_path: Path) -> None:
    header = word_row("სახელი", "გვარი")
    body = table(header, word_row("ნინო", "ბერიძე")) + "<w:p/>"
    body += table(header, word_row("გია", "დოლიძე"))
    made = read_list(word(tmp_path / "x.docx", body))
    assert len(made.grids) == 1
    lines = read_lines(find_table(made.grids[0]))
    assert names(lines) == [("ნინო", "ბერიძე"), ("გია", "დოლიძე")]


def test_text_that_was_moved_away_in_a_document_is_not_there(tmp_path: Path) -> None:
    moved = "<w:moveFrom><w:r><w:t>გია</w:t></w:r></w:moveFrom>"
    cell = f"<w:tc><w:p>{moved}<w:r><w:t>ნინო</w:t></w:r></w:p></w:tc>"
    body = f"<w:tbl>{word_row('სახელი')}<w:tr>{cell}</w:tr></w:tbl>"
    assert read_list(word(tmp_path / "x.docx", body)).grids[0].rows[1] == ("ნინო",)


def test_two_lists_side_by_side_are_one(tmp_path: Path) -> None:
    header = ("№", "სახელი", "გვარი", "ტელ", None, "№", "სახელი", "გვარი", "ტელ")
    first = (1, "ნინო", "ბერიძე", "599123456", None, 2, "თეა", "შონია", "551112233")
    path = sheet(tmp_path / "x.xlsx", [("სია",), header, first])
    (grid,) = read_list(path).grids
    made = read_lines(find_table(grid))
    assert [(*names([line])[0], phone(line)) for line in made] == [
        ("ნინო", "ბერიძე", "599123456"),
        ("თეა", "შონია", "551112233"),
    ]


def test_a_list_below_with_other_columns_is_another_list(tmp_path: Path) -> None:
    rows = [
        ("სახელი", "გვარი", "ტელ"),
        ("ნინო", "ბერიძე", "599123456"),
        ("გია", "დოლიძე", "577123456"),
        (),
        ("№", "სახელი, გვარი", "თანამდებობა"),
        (1, "თეა შონია", "წევრი"),
    ]
    made = read_list(sheet(tmp_path / "x.xlsx", rows))
    assert [grid.name for grid in made.grids] == ["Sheet1", "Sheet1 (2)"]
    lines = [read_lines(find_table(grid)) for grid in made.grids]
    assert [line.row for line in lines[0]] == [1, 2]
    assert [(line.row, line.values["position"]) for line in lines[1]] == [(5, "წევრი")]


def test_cards_below_each_other_are_people(tmp_path: Path) -> None:
    cards = [
        ("სახელი", "ნინო"), ("გვარი", "ბერიძე"), ("ტელეფონი", 599123456), (),
        ("სახელი", "გია"), ("გვარი", "დოლიძე"),
    ]  # fmt: skip
    grid = read_list(sheet(tmp_path / "x.xlsx", cards)).grids[0]
    made = read_lines(find_table(grid))
    assert names(made) == [("ნინო", "ბერიძე"), ("გია", "დოლიძე")]
    assert [phone(line) for line in made] == ["599123456", None]


def test_cards_in_a_text_are_people() -> None:
    text = "სახელი: ნინო\nგვარი: ბერიძე\nტელ: 599123456\n\nსახელი: გია\nგვარი: დოლიძე\nტელ: 5\n"
    made = read_lines(find_table(read_text(text).grids[0]))
    assert names(made) == [("ნინო", "ბერიძე"), ("გია", "დოლიძე")]


def test_a_table_on_its_side_is_read(tmp_path: Path) -> None:
    rows = [("სახელი", "ნინო", "გია"), ("გვარი", "ბერიძე", "დოლიძე"), ("ტელ", 599123456, None)]
    grid = read_list(sheet(tmp_path / "x.xlsx", rows)).grids[0]
    assert names(read_lines(find_table(grid))) == [("ნინო", "ბერიძე"), ("გია", "დოლიძე")]


def test_a_workbook_as_xml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.xls"
    path.write_text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')
    with pytest.raises(Refused) as refused:
        read_list(path)
    assert refused.value.key == "list_old_excel"
