"""What the laptops bring home becomes one record: through the real window, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.example.making import Example, make_example
from ecomig_desktop.models.sources import COLUMNS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.export_dialog import ExportDialog
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.merge.desk_page import MergeDesk
from ecomig_desktop.workbook import Workbook
from tests.gallery.world import World
from tests.hands import look_at, press

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    return make_example(tmp_path_factory.mktemp("example"), people=60)


@pytest.fixture
def office(example: Example, world: World, tmp_path: Path) -> Iterator[Desk]:
    copy = tmp_path / "office.ecomig"
    copy.write_bytes(example.office.read_bytes())
    with Workbook.open(copy, operator="მაია") as workbook:
        yield world.desk_on(workbook)


@pytest.fixture
def window(office: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(office, TABS, DEEDS)
    look_at(made, qtbot)
    return made


def merge(window: MainWindow, qtbot: QtBot, files: tuple[Path, ...]) -> MergeDesk:
    """Go to the desk, drop the files on it, and press Ctrl+Enter."""
    window.do("merge")
    page = window.current_tab()
    assert isinstance(page, MergeDesk)
    page.add(files)
    settle(page, qtbot)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    settle(page, qtbot)
    return page


def settle(page: MergeDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not (page.busy or page.board.busy or page.duplicates.open.busy))


def test_three_files_become_one_record_and_each_conflict_takes_one_key(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    workbook = office.workbook
    people = len([1 for table, _ in workbook.records() if table == "person"])
    merge(window, qtbot, example.returns)
    assert workbook.conflict_count() >= 3
    for _ in range(workbook.conflict_count()):
        press(qtbot, Qt.Key.Key_1)
    assert workbook.conflict_count() == 0
    assert len([1 for table, _ in workbook.records() if table == "person"]) > people


def test_the_window_shows_what_came(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    before = {each.id: each.date for each in office.workbook.meetings()}
    merge(window, qtbot, example.returns)
    window.refresh()
    count = office.workbook.conflict_count()
    assert window.menus.actions["conflicts"].text() == f"კონფლიქტები ({count})…"
    assert {each.id: each.date for each in office.workbook.meetings()} == before


def test_a_decision_is_undone_at_the_desk_and_from_the_menu(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    workbook = office.workbook
    merge(window, qtbot, example.returns)
    count = workbook.conflict_count()
    press(qtbot, Qt.Key.Key_2)
    assert workbook.conflict_count() == count - 1
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert workbook.conflict_count() == count
    press(qtbot, Qt.Key.Key_2)
    window.do("undo")
    assert workbook.conflict_count() == count


def test_the_same_files_again_are_recognised(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    page = merge(window, qtbot, example.returns)
    before = office.workbook.digest()
    page.add(example.returns)
    settle(page, qtbot)
    model, column = page.intake.files, COLUMNS.index("new")
    assert {model.index(row, column).data() for row in range(model.rowCount())} == {"0"}
    assert not page.intake.merge_button.isEnabled()
    assert office.workbook.digest() == before


def test_what_the_office_decided_goes_out_with_its_own_file(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot, tmp_path: Path
) -> None:
    merge(window, qtbot, example.returns)
    for _ in range(office.workbook.conflict_count()):
        press(qtbot, Qt.Key.Key_1)
    target = tmp_path / "გატანილი.ecomig"
    QTimer.singleShot(0, lambda: export(target, qtbot))
    window.do("export_return")
    with Workbook.open(target, read_only=True) as exported:
        assert exported.digest() == office.workbook.digest()
        assert exported.conflict_count() == 0


def export(target: Path, qtbot: QtBot) -> None:
    """Drive the export dialog, which is open: write to that target, and close it."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    try:
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        dialog.set_path(target)
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.exported is not None and not dialog.busy)
    finally:
        dialog.close()
