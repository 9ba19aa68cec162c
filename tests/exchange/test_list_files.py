"""Lists as files: by their ending, whole, and harmless also as bare text."""

from __future__ import annotations

import csv
import io

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.comma_separated import comma_separated
from ecomig_desktop.exchange.list_files import write_list
from ecomig_desktop.exchange.lists import ListColumn, PeopleList
from tests.exchange.listed import FORMULA, PEOPLE, WHOLE, Listed


def test_text_has_a_mark_one_header_and_a_row_a_person(listed: Listed) -> None:
    data = listed.written("list.csv", WHOLE, listed.first).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert header[:2] == ["სახელი", "გვარი"]
    assert [row[1] for row in rows] == [person["family_name"] for person in PEOPLE]
    assert rows[0][header.index("მოსვლის დრო")] == "2016-11-15 10:30"
    assert rows[2][header.index("თანამდებობა")] == "'-წევრი\nდა მდივანი"


@pytest.mark.parametrize(
    "text", [FORMULA, "+995 599", "-1", "@SUM(A1)", " \t=1", "\n+1", "\uff1d1+1"]
)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    data = comma_separated(PeopleList("a", (ListColumn("x", "x"),), ((text,),)))
    (_, (cell,)) = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert cell == f"'{text}"


def test_it_says_how_many_people_there_are(listed: Listed) -> None:
    target = listed.workbook.path.with_name("list.csv")
    assert write_list(listed.workbook, target, WHOLE).rows == 3
    assert write_list(listed.workbook, target, WHOLE, listed.second).rows == 1


@pytest.mark.parametrize("name", ["list.pdf", "list", "list.xls", "a.ecomig"])
def test_another_ending_is_refused(listed: Listed, name: str) -> None:
    before = listed.workbook.path.read_bytes()
    with pytest.raises(Refused) as caught:
        listed.written(name)
    assert caught.value.key == "list_ending"
    assert listed.workbook.path.read_bytes() == before


def test_a_link_to_the_workbook_is_not_written_over(listed: Listed) -> None:
    link = listed.workbook.path.with_name("link.csv")
    link.symlink_to(listed.workbook.path)
    with pytest.raises(Refused) as caught:
        listed.written("link.csv")
    assert caught.value.key == "same_file"


def test_a_folder_that_is_not_there_is_refused(listed: Listed) -> None:
    with pytest.raises(Refused) as caught:
        listed.written("gone/list.xlsx")
    assert caught.value.key == "no_folder"
