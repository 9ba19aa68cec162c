"""An Excel workbook of a list: typed, harmless, and read back as the same people."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from ecomig_desktop.exchange.lists import ListColumn, ListOptions, PeopleList, Value
from ecomig_desktop.exchange.people_list.cells import read_lines
from ecomig_desktop.exchange.people_list.reading import read_list
from ecomig_desktop.exchange.people_list.tables import find_table
from ecomig_desktop.exchange.plain_text import writable
from ecomig_desktop.exchange.spreadsheet import LONGEST_CELL, sheet_names, spreadsheet
from tests.exchange.listed import FORMULA, PEOPLE, WHOLE, Listed

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows_of(data: bytes, sheet: int = 0) -> list[list[object]]:
    return list(
        map(
            list,
            CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(sheet).to_python(),
        )
    )


def one_cell(value: Value) -> bytes:
    return spreadsheet([PeopleList("a", (ListColumn("x", "x"),), ((value,),))])


def sheet_xml(data: bytes, number: int = 1) -> ElementTree.Element:
    with zipfile.ZipFile(BytesIO(data)) as book:
        return ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))


@pytest.mark.parametrize("language", ["ka", "en", "both"])
def test_a_list_that_comes_in_again_is_of_the_same_people(listed: Listed, language: str) -> None:
    path = listed.written("list.xlsx", ListOptions(language, contacts=True), listed.first)
    lines = read_lines(find_table(read_list(path).grids[0]), legacy="ask", year=2016)
    expected = [
        {key: value and " ".join(value.split()) for key, value in person.items()}
        for person in PEOPLE
    ]
    assert [line.values for line in lines] == expected
    assert [line.problems for line in lines] == [()] * len(PEOPLE)


def test_the_people_of_all_meetings_come_in_again_too(listed: Listed) -> None:
    lines = read_lines(find_table(read_list(listed.written("all.xlsx")).grids[0]))
    assert [line.values["phone"] for line in lines] == [each["phone"] for each in PEOPLE]


def test_cells_are_what_they_mean(listed: Listed) -> None:
    data = listed.written("list.xlsx", WHOLE, listed.first).read_bytes()
    header, first, *_ = rows_of(data)
    said = dict(zip(header, first, strict=True))
    assert said["მოსვლის დრო"] == datetime(2016, 11, 15, 10, 30)
    assert said["ტელეფონი"] == "+995 599 12 34 56"
    assert rows_of(data)[3][header.index("ტელეფონი")] == "0599123456"


def test_a_formula_is_only_text(listed: Listed) -> None:
    data = listed.written("list.xlsx").read_bytes()
    assert FORMULA in str(rows_of(data))
    for number in range(1, 9):
        sheet = sheet_xml(data, number)
        assert not list(sheet.iter(f"{MAIN}f"))
        assert not list(sheet.iter(f"{MAIN}hyperlink"))


def test_the_header_stays_and_the_columns_filter(listed: Listed) -> None:
    sheet = sheet_xml(listed.written("list.xlsx", WHOLE, listed.first).read_bytes())
    pane, filtered = sheet.find(f".//{MAIN}pane"), sheet.find(f"{MAIN}autoFilter")
    view = sheet.find(f".//{MAIN}sheetView")
    assert pane is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    assert filtered is not None
    assert filtered.get("ref") == "A1:P4"
    assert view is not None
    assert view.get("rightToLeft") is None


@given(st.text(max_size=300))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    text = writable(text)
    (_, *rows) = rows_of(one_cell(text))
    assert [cell for row in rows for cell in row if cell != ""] == ([text] if text else [])


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    cell = str(rows_of(one_cell("🌿" * 20_000))[1][0])
    assert cell.endswith("🌿…")
    assert len(cell.encode("utf-16-le")) <= LONGEST_CELL * 2


@pytest.mark.parametrize("value", [time(10, 30), date(2016, 11, 15), 7])
def test_times_days_and_numbers_are_no_text(value: Value) -> None:
    assert rows_of(one_cell(value))[1] == [value]


def test_a_day_before_excels_first_is_text() -> None:
    assert rows_of(one_cell(datetime(1801, 2, 3, 4, 5)))[1] == ["1801-02-03T04:05:00"]


def test_names_of_sheets_are_short_single_and_without_signs() -> None:
    long = "15.11.2016 ძალიან გრძელი სახელის დარბაზი 🌿🌿"
    names = sheet_names(["History", "a/b:[c]*?\\", "'x'", "X", "", long, long, long])
    assert len({name.casefold() for name in names}) == len(names)
    assert all(0 < len(name.encode("utf-16-le")) <= 62 for name in names)
    assert names[1:3] == ["a-b--c----", "x"]


def test_a_meeting_without_people_is_a_header(listed: Listed, tmp_path: Path) -> None:
    data = listed.written("list.xlsx").read_bytes()
    assert [row[0] for row in rows_of(data, 5)] == ["სახელი"]
