"""What the laptops bring home becomes one record: through the real window, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.example.making import Example, make_example
from ecomig_desktop.models.merge import COLUMNS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.export_dialog import ExportDialog
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.merge.conflicts_dialog import ConflictsDialog
from ecomig_desktop.views.merge.dialog import MergeDialog
from ecomig_desktop.workbook import Workbook
from tests.gallery.world import World

CONTROL = Qt.KeyboardModifier.ControlModifier
Act = Callable[[QDialog], None]


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
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def dialogs(qtbot: QtBot, deed: Callable[[], None], *acts: Act) -> None:
    """Do something that opens dialogs one after the other, each driven by one act. A dialog that
    is left open by its act, or by a failure, is closed."""
    seen: list[QDialog] = []
    failures: list[Exception] = []
    timer = QTimer(interval=5)

    def drive() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        timer.stop()
        if dialog not in seen:
            seen.append(dialog)
            try:
                qtbot.waitUntil(lambda: dialog.isActiveWindow() and _has_focus())
                acts[len(seen) - 1](dialog)
            except Exception as error:  # noqa: BLE001 - raised again once the dialogs are gone
                failures.append(error)
        if dialog.isVisible():
            dialog.close()  # again at the next beat, if it was still busy
        timer.start()

    timer.timeout.connect(drive)
    timer.start()
    deed()
    timer.stop()
    if failures:
        raise failures[0]
    assert len(seen) == len(acts)


def _has_focus() -> bool:
    return QApplication.focusWidget() is not None


def press(
    qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def merging(qtbot: QtBot, files: tuple[Path, ...]) -> Act:
    """Drop the files, press Enter, and Enter again on what is left to do."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        dialog.add(files)
        qtbot.waitUntil(lambda: not dialog.draft.busy)
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.result_page.isVisible() and not dialog.draft.busy)
        press(qtbot, Qt.Key.Key_Return)

    return act


def deciding(qtbot: QtBot, keys: list[Qt.Key]) -> Act:
    """Decide one conflict after the other with one key each."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ConflictsDialog)
        for key in keys:
            press(qtbot, key)

    return act


def test_three_files_become_one_record_and_each_conflict_takes_one_key(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    workbook = office.workbook
    people = len([1 for table, _ in workbook.records() if table == "person"])
    counts: list[int] = []

    def decide(dialog: QDialog) -> None:
        assert isinstance(dialog, ConflictsDialog)
        counts.append(workbook.conflict_count())
        while workbook.conflict_count():
            press(qtbot, Qt.Key.Key_1)
        press(qtbot, Qt.Key.Key_Return)

    dialogs(qtbot, lambda: window.do("merge"), merging(qtbot, example.returns), decide)
    assert counts[0] >= 3
    assert workbook.conflict_count() == 0
    assert len([1 for table, _ in workbook.records() if table == "person"]) > people


def test_the_window_shows_what_came(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    before = {each.id: each.date for each in office.workbook.meetings()}
    with qtbot.waitSignal(office.news.merged):
        dialogs(
            qtbot, lambda: window.do("merge"), merging(qtbot, example.returns), deciding(qtbot, [])
        )
    window.refresh()
    count = office.workbook.conflict_count()
    assert window.menus.actions["conflicts"].text() == f"კონფლიქტები ({count})…"
    assert {each.id: each.date for each in office.workbook.meetings()} == before


def test_a_decision_is_undone_in_the_list_and_in_the_window(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    workbook = office.workbook
    counts: list[int] = []

    def decide_and_undo(dialog: QDialog) -> None:
        counts.append(workbook.conflict_count())
        press(qtbot, Qt.Key.Key_2)
        counts.append(workbook.conflict_count())
        press(qtbot, Qt.Key.Key_Z, CONTROL)
        counts.append(workbook.conflict_count())
        press(qtbot, Qt.Key.Key_2)

    dialogs(qtbot, lambda: window.do("merge"), merging(qtbot, example.returns), decide_and_undo)
    assert counts == [counts[0], counts[0] - 1, counts[0]]
    window.do("undo")
    assert workbook.conflict_count() == counts[0]


def test_the_same_files_again_are_recognised(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot
) -> None:
    dialogs(qtbot, lambda: window.do("merge"), merging(qtbot, example.returns), deciding(qtbot, []))
    before = office.workbook.digest()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        dialog.add(example.returns)
        qtbot.waitUntil(lambda: not dialog.draft.busy)
        model, column = dialog.files_page.files, COLUMNS.index("remarks")
        said = {model.index(row, column).data() for row in range(model.rowCount())}
        assert said == {"უკვე შემოვიდა"}
        press(qtbot, Qt.Key.Key_Return)

    dialogs(qtbot, lambda: window.do("merge"), look)
    assert office.workbook.digest() == before


def test_what_the_office_decided_goes_out_with_its_own_file(
    window: MainWindow, office: Desk, example: Example, qtbot: QtBot, tmp_path: Path
) -> None:
    every = [Qt.Key.Key_1] * 12
    dialogs(
        qtbot, lambda: window.do("merge"), merging(qtbot, example.returns), deciding(qtbot, every)
    )
    target = tmp_path / "გატანილი.ecomig"

    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.set_path(target)
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.exported is not None and not dialog.busy)

    dialogs(qtbot, lambda: window.do("export_return"), export)
    with Workbook.open(target, read_only=True) as exported:
        assert exported.digest() == office.workbook.digest()
        assert exported.conflict_count() == 0
