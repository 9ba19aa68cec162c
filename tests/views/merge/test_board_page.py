from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.models.board import Board
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.board_page import BoardPage
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import commands
from tests.trips import Trips


@pytest.fixture
def board(office: Desk, qtbot: QtBot) -> Iterator[Board]:
    made = Board(office.workbook)
    yield made
    made.finish()
    qtbot.waitUntil(lambda: not made.busy)


@pytest.fixture
def page(office: Desk, trips: Trips, board: Board, qtbot: QtBot) -> BoardPage:
    """One laptop has come home from the first meeting, another is awaited there."""
    file = trips.edit("ლეპტოპი-1", "note", trips.note, text="გზა გაიწმინდა")
    merge_files(office.workbook, [file])
    office.workbook.run(commands.expect_laptop(trips.meeting, "ლეპტოპი-2"))
    made = BoardPage(office, board)
    qtbot.addWidget(made)
    made.show()
    board.refresh()
    settle(board, qtbot)
    return made


def settle(board: Board, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not board.busy)


def states(page: BoardPage) -> dict[tuple[str, str], str]:
    """What is said where something is: (meeting, laptop) -> state."""
    model = page.model
    found = {}
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            standing = model.standing(model.index(row, column))
            if standing and standing.state:
                found[standing.meeting, standing.laptop] = standing.state
    return found


def test_it_says_who_has_returned_and_who_is_awaited(page: BoardPage, trips: Trips) -> None:
    assert states(page) == {
        (trips.meeting, "ლეპტოპი-1"): "returned",
        (trips.meeting, "ლეპტოპი-2"): "missing",
    }


def test_there_is_a_row_for_every_meeting(page: BoardPage, office: Desk) -> None:
    assert page.model.rowCount() == len(office.workbook.meetings())


def test_space_marks_a_laptop_as_expected_and_takes_that_back(
    page: BoardPage, office: Desk, board: Board, trips: Trips, qtbot: QtBot
) -> None:
    page.table.setCurrentIndex(page.model.index(1, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    settle(board, qtbot)
    second = office.workbook.meetings()[1].id
    assert states(page)[second, "ლეპტოპი-1"] == "missing"
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    settle(board, qtbot)
    assert (second, "ლეპტოპი-1") not in states(page)


def test_a_laptop_that_nobody_knows_yet_is_named(
    page: BoardPage, board: Board, trips: Trips, qtbot: QtBot
) -> None:
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.name.insert("  ახალციხე-3 ")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    settle(board, qtbot)
    assert states(page)[trips.meeting, "ახალციხე-3"] == "missing"
    assert page.name.text() == ""


def test_what_the_files_on_the_desk_would_bring_is_told_apart(
    page: BoardPage, office: Desk, board: Board, trips: Trips
) -> None:
    file = trips.edit("ლეპტოპი-2", "note", trips.note, text="გზა ისევ ჩაიკეტა")
    board.show_coming(merge_files(office.workbook, [file], dry_run=True).files)
    assert states(page)[trips.meeting, "ლეპტოპი-2"] == "coming"


def test_a_cell_is_told_in_a_sentence(page: BoardPage) -> None:
    model = page.model
    said = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "ლეპტოპი-1, ანაკლია, 15.11.2016: დაბრუნდა, 1 ცვლილება"


def test_laptops_stand_in_the_order_in_which_people_count(
    page: BoardPage, office: Desk, board: Board, trips: Trips, qtbot: QtBot
) -> None:
    for laptop in ("ლეპტოპი-10", "ანაკლია"):
        office.workbook.run(commands.expect_laptop(trips.meeting, laptop))
    board.refresh()
    settle(board, qtbot)
    assert page.model.laptops == ("ანაკლია", "ლეპტოპი-1", "ლეპტოპი-2", "ლეპტოპი-10")


def test_it_counts_the_meetings_that_somebody_has_returned_from(
    board: Board, page: BoardPage, trips: Trips
) -> None:
    assert board.returned_meetings() == {trips.meeting}


def test_a_laptop_that_is_expected_from_two_meetings_counts_once(
    page: BoardPage, office: Desk, board: Board, qtbot: QtBot
) -> None:
    second = office.workbook.meetings()[1]
    office.workbook.run(commands.expect_laptop(second.id, "ლეპტოპი-2"))
    board.refresh()
    settle(board, qtbot)
    labels = [each.plain_text() for each in page.findChildren(Label) if each.isVisible()]
    assert any("კიდევ ველოდებით 1 ლეპტოპს" in each for each in labels)
