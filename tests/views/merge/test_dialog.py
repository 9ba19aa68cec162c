from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.merge import COLUMNS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.dialog import DECIDE, MergeDialog
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from tests.trips import Trips

COPY = Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def dialog(office: Desk, qtbot: QtBot) -> Iterator[MergeDialog]:
    made = MergeDialog(office)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.draft.finish()
    settle(made, qtbot)


def entering(data: QMimeData) -> QDragEnterEvent:
    """What is dragged comes over the dialog. From 6.12 on Qt counts in fractions here too."""
    place = QPointF(5, 5) if __version_info__ >= (6, 12) else QPoint(5, 5)
    return QDragEnterEvent(place, COPY, data, LEFT, NONE)  # type: ignore[arg-type]


def settle(dialog: MergeDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.draft.busy)


def look(dialog: MergeDialog, qtbot: QtBot, *paths: Path) -> None:
    dialog.add(paths)
    settle(dialog, qtbot)


def press(key: Qt.Key, qtbot: QtBot) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key)


def texts(dialog: MergeDialog) -> str:
    labels = (each.plain_text() for each in dialog.findChildren(Label) if each.isVisible())
    return "\n".join(labels)


def cell(dialog: MergeDialog, row: int, column: str) -> str:
    return str(dialog.files_page.files.index(row, COLUMNS.index(column)).data())


def test_files_are_dropped_anywhere_on_it(
    dialog: MergeDialog, trips: Trips, qtbot: QtBot, tmp_path: Path
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    (tmp_path / "სურათი.png").write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in (file, tmp_path / "სურათი.png")])
    enter = entering(data)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))
    settle(dialog, qtbot)
    assert [each.path for each in dialog.draft.files] == [file]


def test_what_is_no_workbook_cannot_be_dropped(dialog: MergeDialog, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "სურათი.png"))])
    enter = entering(data)
    enter.ignore()
    QApplication.sendEvent(dialog, enter)
    assert not enter.isAccepted()


def test_files_are_picked_and_the_folder_is_remembered(
    dialog: MergeDialog,
    office: Desk,
    trips: Trips,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (file,) = trips.positions("თავმჯდომარე")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    qtbot.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settle(dialog, qtbot)
    assert [each.path for each in dialog.draft.files] == [file]
    assert office.settings.text("merge_folder") == str(file.parent)


def test_a_row_says_which_laptop_who_when_and_how_much(
    dialog: MergeDialog, trips: Trips, qtbot: QtBot
) -> None:
    look(dialog, qtbot, *trips.positions("თავმჯდომარე"))
    assert cell(dialog, 0, "laptop") == "ლეპტოპი-1\nლეპტოპი-1.ecomig"
    assert cell(dialog, 0, "who").startswith("ოპერატორი ლეპტოპი-1\n")
    assert int(cell(dialog, 0, "new")) >= 1


def test_a_refused_file_says_why(dialog: MergeDialog, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "ცუდი.ecomig"
    bad.write_bytes(b"")
    look(dialog, qtbot, bad)
    result = dialog.draft.files[0].result
    assert result is not None and result.refused is not None
    assert cell(dialog, 0, "remarks") == result.refused.sentence("ka")
    assert not dialog.files_page.merge_button.isEnabled()


def test_the_numbers_are_those_of_the_ticked_files(
    dialog: MergeDialog, trips: Trips, qtbot: QtBot
) -> None:
    look(dialog, qtbot, *trips.positions("თავმჯდომარე", "მოადგილე"))
    assert "2 / 2" in texts(dialog)
    press(Qt.Key.Key_Space, qtbot)
    settle(dialog, qtbot)
    assert "1 / 2" in texts(dialog)
    assert dialog.draft.totals.conflicts == 0


def test_enter_merges_and_the_result_is_told(
    dialog: MergeDialog, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    look(dialog, qtbot, *trips.positions("თავმჯდომარე", "მოადგილე"))
    with qtbot.waitSignal(office.news.merged):
        press(Qt.Key.Key_Return, qtbot)
    settle(dialog, qtbot)
    qtbot.waitUntil(dialog.result_page.isVisible)
    assert office.workbook.conflict_count() == 1
    said = texts(dialog)
    assert "მონაწილეები" in said
    assert "1 კონფლიქტი" in said
    assert "merge.ecomig" in said


def test_enter_after_the_result_goes_on_to_the_conflicts(
    dialog: MergeDialog, trips: Trips, qtbot: QtBot
) -> None:
    look(dialog, qtbot, *trips.positions("თავმჯდომარე", "მოადგილე"))
    press(Qt.Key.Key_Return, qtbot)
    qtbot.waitUntil(dialog.result_page.isVisible)
    settle(dialog, qtbot)
    press(Qt.Key.Key_Return, qtbot)
    assert dialog.result() == DECIDE


def test_the_same_files_again_are_recognised(
    dialog: MergeDialog, trips: Trips, qtbot: QtBot
) -> None:
    files = trips.positions("თავმჯდომარე")
    look(dialog, qtbot, *files)
    press(Qt.Key.Key_Return, qtbot)
    qtbot.waitUntil(dialog.result_page.isVisible)
    settle(dialog, qtbot)
    look(dialog, qtbot, *files)
    assert dialog.files_page.isVisible()
    assert cell(dialog, 0, "remarks") == "უკვე შემოვიდა"
    assert not dialog.files_page.merge_button.isEnabled()


def test_a_refusal_is_said_in_place(dialog: MergeDialog) -> None:
    refused = Refused("no_space", path="ოფისი.ecomig")
    dialog.show_refusal(refused)
    assert [bar.text() for bar in dialog.findChildren(NoticeBar) if bar.isVisible()] == [
        refused.sentence("ka")
    ]


def test_the_language_changes_while_it_is_open(
    dialog: MergeDialog, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    look(dialog, qtbot, *trips.positions("თავმჯდომარე"))
    office.language.use("en")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Merge return files")
    assert dialog.files_page.merge_button.text() == "Merge 1 file"


def test_closing_while_files_are_looked_at_stops_that(dialog: MergeDialog, trips: Trips) -> None:
    dialog.add(trips.positions("თავმჯდომარე"))
    dialog.reject()
    assert not dialog.isVisible()
