"""The board: which laptop came home from which meeting, and who is still expected."""

from __future__ import annotations

from pathlib import Path

from ecomig_desktop.merge.board import BoardCell, board
from ecomig_desktop.workbook import commands
from tests.field import ANA, BEKA, MEETING, NOTE, START, Laptop, field_world


def cells(office: Laptop) -> list[BoardCell]:
    with office.open(read_only=True) as workbook:
        return board(workbook)


def test_what_the_office_wrote_itself_is_not_on_it(tmp_path: Path) -> None:
    office, _, _ = field_world(tmp_path)
    assert cells(office) == []


def test_it_counts_what_speaks_of_the_meeting(tmp_path: Path) -> None:
    office, one, two = field_world(tmp_path)
    with one.open() as workbook:
        workbook.run(commands.check_in(MEETING, BEKA, "12:00"))
        workbook.run(commands.edit("note", NOTE, meeting=MEETING, text="გზა"))
    two.put("person", ANA, phone="2")  # of no meeting
    office.merge(one.export(), two.export())
    (cell,) = cells(office)
    assert (cell.meeting, cell.laptop, cell.changes, cell.returned) == (MEETING, "one", 2, True)
    assert cell.last_at is not None
    assert round(cell.last_at.timestamp() * 1000) == START


def test_who_is_expected_stands_on_it_until_it_comes(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    with office.open() as workbook:
        workbook.run(commands.expect_laptop(MEETING, "one"))
        workbook.run(commands.expect_laptop(MEETING, "two"))
        workbook.run(commands.unexpect_laptop(MEETING, "two"))
    assert [(cell.laptop, cell.expected, cell.returned) for cell in cells(office)] == [
        ("one", True, False)
    ]
    with one.open() as workbook:
        workbook.run(commands.check_in(MEETING, BEKA, "12:00"))
    office.merge(one.export())
    assert [(cell.expected, cell.returned) for cell in cells(office)] == [(True, True)]
