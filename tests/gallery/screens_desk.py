"""The merge desk: files, what they would do, the board, receipts, and what stands on them."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.errors import Refused
from ecomig_desktop.example.making import Example
from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import receipts as read_receipts
from ecomig_desktop.merge.taking_out import standing_on, take_out
from ecomig_desktop.models.taking_out import Part
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.merge.desk_page import MergeDesk
from ecomig_desktop.views.merge.receipt_dialog import ReceiptDialog
from ecomig_desktop.views.merge.standing_dialog import StandingDialog
from ecomig_desktop.workbook import commands
from tests.gallery.returns import new_folder, office, strange_files
from tests.gallery.screen import Screen
from tests.gallery.world import World
from tests.trips import Trips


def finished(world: World, page: MergeDesk) -> None:
    """Wait until the work of the desk is done."""
    while page.busy or page.board.busy:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    world.application.processEvents()


def desk_with(world: World, desk: Desk, files: list[Path]) -> MainWindow:
    """The window on its merge desk, with these files looked at."""
    window = MainWindow(desk, TABS, DEEDS, "merge")
    page = merge_desk(window)
    page.arrive()
    page.add(files)
    finished(world, page)
    page.arrive()
    return window


def merge_desk(window: MainWindow) -> MergeDesk:
    """The desk in that window."""
    page = window.tab("merge")
    assert isinstance(page, MergeDesk)
    return page


def empty(world: World) -> QWidget:
    """As it opens."""
    return MainWindow(world.desk, TABS, DEEDS, "merge")


def looked_at(world: World) -> QWidget:
    """Three good files."""
    desk, example = office(world)
    return desk_with(world, desk, [*example.returns])


def problems(world: World) -> QWidget:
    """Files with everything that can be said of files."""
    desk, example = office(world)
    again = example.office.parent / "ლეპტოპი-2 (ასლი).ecomig"
    shutil.copyfile(example.returns[1], again)
    strange = strange_files(example.office.parent, example)
    window = desk_with(world, desk, [*example.returns, again, *strange])
    page = merge_desk(window)
    page.intake.stand_on(strange[3])
    inbox = example.office.parent / "შემოსული ფაილები"
    inbox.mkdir()
    page.intake.watch_line.show_folder(inbox, known=4)
    return window


def damaged(world: World) -> QWidget:
    """The cursor on a file that is damaged."""
    window = problems(world)
    assert isinstance(window, MainWindow)
    page = merge_desk(window)
    page.intake.stand_on(page.draft.files[4].path)
    return window


def known(world: World) -> QWidget:
    """Files that came before."""
    desk, example = office(world)
    merge_files(desk.workbook, example.returns)
    return desk_with(world, desk, [*example.returns])


def merged(world: World, desk: Desk, example: Example, part: str) -> MainWindow:
    """The desk after the merge of all files."""
    window = desk_with(world, desk, [*example.returns])
    page = merge_desk(window)
    page.draft.merge()
    finished(world, page)
    page.go_to(part)
    return window


def preview(world: World) -> QWidget:
    """A record that would change."""
    desk, example = office(world)
    window = desk_with(world, desk, [*example.returns])
    page = merge_desk(window)
    model = page.preview.model
    rows = ((at, model.row(model.index(at))) for at in range(model.rowCount()))
    disputed = [at for at, row in rows if row is not None and row.conflicts]
    page.preview.list.setCurrentIndex(model.index(disputed[-1]))
    page.preview.list.setFocus()
    return window


def board(world: World) -> QWidget:
    """Who has returned, who comes, and who is awaited."""
    desk, example = office(world)
    merge_files(desk.workbook, example.returns[:2])
    meetings = desk.workbook.meetings()
    for meeting in meetings[:3]:
        for laptop in ("ლეპტოპი-3", "ახალციხე და ადიგენი, მეორე ლეპტოპი"):
            desk.workbook.run(commands.expect_laptop(meeting.id, laptop))
    window = desk_with(world, desk, [*example.returns])
    page = merge_desk(window)
    page.go_to("board")
    return window


def board_none(world: World) -> QWidget:
    """No meetings yet."""
    window = MainWindow(world.empty_desk, TABS, DEEDS, "merge")
    merge_desk(window).go_to("board")
    finished(world, merge_desk(window))
    return window


def result(world: World) -> QWidget:
    """Conflicts, right after the merge."""
    return merged(world, *office(world), "conflicts")


def duplicates_next(world: World) -> QWidget:
    """Duplicates, after the conflicts."""
    return merged(world, *office(world), "duplicates")


def receipts(world: World) -> QWidget:
    """What came, and the way back."""
    desk, example = office(world)
    merge_files(desk.workbook, [*example.returns, *strange_files(example.office.parent, example)])
    take_out(desk.workbook, 1, 1)
    window = MainWindow(desk, TABS, DEEDS, "merge")
    page = merge_desk(window)
    page.go_to("receipts")
    page.receipts.list.setCurrentIndex(page.receipts.receipts.index(1, 0))
    finished(world, page)
    return window


def receipts_none(world: World) -> QWidget:
    """Nothing came yet."""
    window = MainWindow(world.desk, TABS, DEEDS, "merge")
    merge_desk(window).go_to("receipts")
    return window


def receipt_paper(world: World) -> QWidget:
    """A receipt as it is printed."""
    desk, example = office(world)
    merge_files(desk.workbook, [*example.returns, *strange_files(example.office.parent, example)])
    return ReceiptDialog(desk, 1)


def standing(world: World) -> QWidget:
    """Later work stands on what came."""
    trips = Trips(new_folder(world))
    workbook = world.kept(trips.open_office())
    merge_files(workbook, trips.positions("თავმჯდომარე"))
    workbook.run(commands.edit("person", trips.person, position="თავმჯდომარის მოადგილე"))
    found = standing_on(workbook, 1)
    return StandingDialog(world.desk_on(workbook), Part(read_receipts(workbook)[0]), found)


def refused(world: World) -> QWidget:
    """A disk that is full."""
    window = looked_at(world)
    assert isinstance(window, MainWindow)
    error = Refused("no_space", path="/home/ნინო/ეკომიგრაცია.ecomig")
    merge_desk(window).work.show_refusal(error)
    return window


SMALL_AND_USUAL = ((1024, 700), (1280, 800))
SCREENS = (
    Screen("merge_empty", empty, SMALL_AND_USUAL),
    Screen("merge_looked_at", looked_at, SMALL_AND_USUAL),
    Screen("merge_problems", problems, (*SMALL_AND_USUAL, (1440, 900))),
    Screen("merge_damaged", damaged, SMALL_AND_USUAL),
    Screen("merge_known", known, SMALL_AND_USUAL),
    Screen("merge_preview", preview, SMALL_AND_USUAL),
    Screen("merge_board", board, SMALL_AND_USUAL),
    Screen("merge_board_none", board_none, SMALL_AND_USUAL),
    Screen("merge_result", result, SMALL_AND_USUAL),
    Screen("merge_duplicates", duplicates_next, SMALL_AND_USUAL),
    Screen("merge_receipts", receipts, SMALL_AND_USUAL),
    Screen("merge_receipts_none", receipts_none, SMALL_AND_USUAL),
    Screen("merge_receipt_paper", receipt_paper, ()),
    Screen("merge_standing", standing, ()),
    Screen("merge_refused", refused, SMALL_AND_USUAL),
)
