from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.errors import Refused
from ecomig_desktop.models.sources import COLUMNS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.merge.arrivals import PICKED, WATCHED
from ecomig_desktop.views.merge.desk_page import MergeDesk
from ecomig_desktop.views.merge.file_delegates import needed_for
from ecomig_desktop.views.tokens import CAPTION, TEXT
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import commands
from tests.hands import look_at, press
from tests.trips import Trips

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(office: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(office, TABS, DEEDS)
    look_at(made, qtbot)
    made.do("merge")
    yield made
    page = made.tab("merge")
    assert isinstance(page, MergeDesk)
    page.draft.finish()
    settle(page, qtbot)
    made.close()


@pytest.fixture
def page(window: MainWindow) -> MergeDesk:
    found = window.current_tab()
    assert isinstance(found, MergeDesk)
    return found


def settle(page: MergeDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not (page.busy or page.board.busy or page.duplicates.open.busy))


def look(page: MergeDesk, qtbot: QtBot, *paths: Path) -> None:
    page.add(paths)
    settle(page, qtbot)


def texts(page: MergeDesk) -> str:
    labels = (each.plain_text() for each in page.findChildren(Label) if each.isVisible())
    return "\n".join(labels)


def notices(page: MergeDesk) -> list[str]:
    return [bar.text() for bar in page.findChildren(NoticeBar) if bar.isVisible()]


def cell(page: MergeDesk, row: int, column: str) -> str:
    return str(page.intake.files.index(row, COLUMNS.index(column)).data())


def entering(data: QMimeData) -> QDragEnterEvent:
    """What is dragged comes over the desk. From 6.12 on Qt counts in fractions here too."""
    place = QPointF(5, 5) if __version_info__ >= (6, 12) else QPoint(5, 5)
    return QDragEnterEvent(place, COPY, data, LEFT, NONE)  # type: ignore[arg-type]


def test_files_are_dropped_anywhere_on_it(
    page: MergeDesk, trips: Trips, qtbot: QtBot, tmp_path: Path
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    (tmp_path / "სურათი.png").write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in (file, tmp_path / "სურათი.png")])
    enter = entering(data)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    settle(page, qtbot)
    assert [each.path for each in page.draft.files] == [file]


def test_what_is_no_workbook_cannot_be_dropped(page: MergeDesk, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "სურათი.png"))])
    enter = entering(data)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    assert not enter.isAccepted()


def test_files_are_picked_and_the_folder_is_remembered(
    page: MergeDesk,
    office: Desk,
    trips: Trips,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    (trips.office.parent / "ფაილები").mkdir()
    file = file.rename(trips.office.parent / "ფაილები" / file.name)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    press(qtbot, Qt.Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    settle(page, qtbot)
    assert [each.path for each in page.draft.files] == [file]
    assert office.settings.text("merge_folder") == str(file.parent)


def test_a_row_says_which_laptop_who_where_and_how_much(
    page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    file = trips.edit("ლეპტოპი-1", "note", trips.note, text="გზა გაიწმინდა")
    look(page, qtbot, file)
    assert cell(page, 0, "laptop") == "ლეპტოპი-1\nოპერატორი ლეპტოპი-1"
    assert cell(page, 0, "meetings").startswith("ანაკლია\n")
    assert cell(page, 0, "new") == "1"


def test_a_refused_file_says_why(page: MergeDesk, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "ცუდი.ecomig"
    bad.write_bytes(b"")
    look(page, qtbot, bad)
    result = page.draft.files[0].result
    assert result is not None and result.refused is not None
    sentence = result.refused.sentence("ka")
    assert cell(page, 0, "remarks") == sentence
    assert sentence in texts(page)
    assert not page.intake.merge_button.isEnabled()


def test_space_leaves_a_file_out_and_the_preview_follows(
    page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    look(page, qtbot, *trips.positions("თავმჯდომარე", "მოადგილე"))
    assert page.preview.model.rowCount() == 2
    assert page.draft.totals.conflicts == 1
    page.intake.table.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    settle(page, qtbot)
    assert page.preview.model.rowCount() == 1
    assert page.draft.totals.conflicts == 0


def test_delete_takes_a_file_off_the_list_and_leaves_it_where_it_lies(
    page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    look(page, qtbot, file)
    page.intake.table.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    settle(page, qtbot)
    assert page.draft.files == ()
    assert file.exists()


def test_ctrl_enter_merges_and_leads_on_to_the_conflicts(
    page: MergeDesk, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    look(page, qtbot, *trips.positions("თავმჯდომარე", "მოადგილე"))
    with qtbot.waitSignal(office.news.merged):
        press(qtbot, Qt.Key.Key_Return, CONTROL)
    settle(page, qtbot)
    assert office.workbook.conflict_count() == 1
    assert page.switch.current() == "conflicts"
    focused = QApplication.focusWidget()
    assert focused is not None and page.conflicts.isAncestorOf(focused)
    (said,) = notices(page)
    assert "merge.ecomig" in said


def test_after_the_conflicts_come_the_duplicates_and_after_them_the_receipt(
    page: MergeDesk, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    look(page, qtbot, *trips.positions("თავმჯდომარე", "მოადგილე"))
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: page.switch.current() == "conflicts" and not page.busy)
    press(qtbot, Qt.Key.Key_1)
    assert office.workbook.conflict_count() == 0
    settle(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert page.switch.current() == "duplicates"
    settle(page, qtbot)
    press(qtbot, Qt.Key.Key_Return)
    assert page.switch.current() == "receipts"
    receipt = page.receipts.current()
    assert receipt is not None and receipt.number == 1


def test_the_same_files_again_are_recognised_with_their_receipt(
    page: MergeDesk, trips: Trips, qtbot: QtBot, tmp_path: Path
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    look(page, qtbot, file)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    settle(page, qtbot)
    again = tmp_path / "სხვა სახელი.ecomig"
    again.write_bytes(file.read_bytes())
    look(page, qtbot, again)
    said = cell(page, 0, "remarks")
    assert "1" in said and file.name in said
    assert not page.intake.merge_button.isEnabled()


def test_a_refusal_is_said_in_place(page: MergeDesk) -> None:
    refused = Refused("no_space", path="ოფისი.ecomig")
    page.work.show_refusal(refused)
    assert notices(page) == [refused.sentence("ka")]


def test_escape_goes_back_to_the_tab_one_came_from(
    window: MainWindow, page: MergeDesk, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_Escape)
    assert window.current_tab() is window.tab("schedule")
    window.show_tab("notes")
    window.do("merge")
    press(qtbot, Qt.Key.Key_Escape)
    assert window.current_tab() is window.tab("notes")


def test_keys_lead_from_part_to_part(page: MergeDesk, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Tab, CONTROL)
    assert page.switch.current() == "board"
    press(qtbot, Qt.Key.Key_5, CONTROL)
    assert page.switch.current() == "receipts"


def test_f6_goes_from_the_files_to_what_stands_beside_them_and_back(
    page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    look(page, qtbot, *trips.positions("თავმჯდომარე"))
    page.intake.arrive()
    press(qtbot, Qt.Key.Key_F6)
    assert page.preview.list.hasFocus()
    press(qtbot, Qt.Key.Key_F6)
    assert page.intake.table.hasFocus()


def test_ctrl_f_searches_and_escape_forgets_that_before_it_leaves(
    window: MainWindow, page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    look(page, qtbot, *trips.positions("თავმჯდომარე"))
    press(qtbot, Qt.Key.Key_F, CONTROL)
    press(qtbot, Qt.Key.Key_X)
    assert page.preview.search.text() == "x"
    press(qtbot, Qt.Key.Key_Escape)
    assert page.preview.search.text() == "" and window.current_tab() is page
    press(qtbot, Qt.Key.Key_Escape)
    assert window.current_tab() is window.tab("schedule")


@pytest.mark.parametrize("part", ["conflicts", "duplicates", "board", "receipts"])
def test_every_part_is_in_the_menu(window: MainWindow, page: MergeDesk, part: str) -> None:
    window.do(part)
    assert page.switch.current() == part
    assert page.isVisible()


def test_a_folder_is_watched_and_remembered(
    page: MergeDesk, office: Desk, trips: Trips, qtbot: QtBot, tmp_path: Path
) -> None:
    inbox = tmp_path / "შემოსული"
    inbox.mkdir()
    page.arrivals.watch(inbox)
    assert office.settings.text(WATCHED) == str(inbox)
    (file,) = trips.positions("თავმჯდომარე")
    came = inbox / file.name
    came.write_bytes(file.read_bytes())
    for _ in range(2):
        page.arrivals.watched.look()
    settle(page, qtbot)
    assert [each.path for each in page.draft.files] == [came]
    assert came.exists()
    page.arrivals.stop_watching()
    assert office.settings.text(WATCHED) == ""


def test_what_comes_while_nobody_is_at_the_desk_waits(
    window: MainWindow, page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    window.show_tab("schedule")
    page.arrivals.watched.found.emit([file])
    assert not page.draft.files
    window.do("merge")
    settle(page, qtbot)
    assert [each.path for each in page.draft.files] == [file]


def test_from_a_damaged_file_what_can_be_saved_joins_the_others(
    page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    with trips.away("ლეპტოპი-1") as laptop:
        for number in range(300):
            laptop.run(commands.add("note", meeting=trips.meeting, text=f"ჩანაწერი {number}" * 20))
    file = trips.returned("ლეპტოპი-1")
    data = bytearray(file.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = b"\xff" * 4096
    file.write_bytes(data)
    look(page, qtbot, file)
    refused = page.draft.files[0].result
    assert refused is not None and refused.refused is not None
    button = next(each for each in page.findChildren(Button) if "გადარჩენილის" in each.text())
    assert button.isVisible()
    with qtbot.waitSignal(page.work.salvaging.saved):
        button.click()
    settle(page, qtbot)
    saved = page.draft.files[1]
    assert saved.path.parent == file.parent and saved.path.name.startswith("ლეპტოპი-1 (")
    assert saved.can_bring and saved.result is not None and saved.result.new > 100
    assert file.read_bytes() == bytes(data)


def test_closing_the_window_in_the_middle_writes_nothing(
    window: MainWindow, page: MergeDesk, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    look(page, qtbot, *trips.positions("თავმჯდომარე"))
    before = office.workbook.digest()
    page.draft.merge()
    window.close()
    assert not page.busy
    assert office.workbook.digest() == before or page.draft.files[0].merged


def test_the_foot_says_which_receipt_tells_how_it_was_before(
    window: MainWindow, page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    assert page.foot() == ""
    look(page, qtbot, *trips.positions("თავმჯდომარე"))
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    settle(page, qtbot)
    assert "1" in page.foot()


def test_the_language_changes_while_it_is_open(
    page: MergeDesk, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    look(page, qtbot, *trips.positions("თავმჯდომარე"))
    office.language.use("en")
    name = page.intake.merge_button.accessibleName
    qtbot.waitUntil(lambda: name() == "Merge 1 file")


def test_leaving_while_files_are_looked_at_puts_that_off(
    window: MainWindow, page: MergeDesk, trips: Trips, qtbot: QtBot
) -> None:
    files = trips.positions("თავმჯდომარე")
    page.add(files)
    window.show_tab("schedule")
    qtbot.waitUntil(lambda: not page.draft.busy)
    assert not page.draft.looked_at_all
    window.do("merge")
    settle(page, qtbot)
    assert page.draft.looked_at_all
    assert [each.path for each in page.draft.files] == files


@pytest.mark.parametrize("width", [1024, 1280])
def test_no_heading_and_no_short_name_of_a_file_is_cut(
    window: MainWindow, page: MergeDesk, trips: Trips, qtbot: QtBot, width: int
) -> None:
    window.resize(width, 700)
    look(page, qtbot, trips.edit("ლეპტოპი-1", "person", trips.person, phone="599 12 34 56"))
    table = page.intake.table
    qtbot.waitUntil(lambda: table.columnWidth(0) > 0)
    shown = [at for at in range(len(COLUMNS)) if not table.isColumnHidden(at)]
    for at in shown:
        heading = str(page.intake.files.headerData(at, Qt.Orientation.Horizontal) or "")
        assert table.columnWidth(at) >= needed_for(heading, CAPTION)
    name = page.intake.files.index(0, COLUMNS.index("laptop"))
    room = table.columnWidth(name.column())
    assert room >= needed_for("ლეპტოპი-1", TEXT)
    assert sum(table.columnWidth(at) for at in shown) == table.viewport().width()


def test_files_are_picked_where_the_last_came_from_but_for_the_folder_of_another_workbook(
    page: MergeDesk, trips: Trips, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def choose(parent: object, title: str, folder: str, *_: object) -> tuple[list[str], str]:
        asked.append(Path(folder))
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    file = trips.edit("ლეპტოპი-1", "person", trips.person, phone="599 12 34 56")
    away = tmp_path / "მეხსიერების ბარათი"
    away.mkdir()
    for folder in (away, trips.office.parent):
        file = file.rename(folder / file.name)
        look(page, qtbot, file)
        page.arrivals.pick()
    assert asked == [away, trips.office.parent]
    assert page.desk.settings.text(PICKED) == ""
