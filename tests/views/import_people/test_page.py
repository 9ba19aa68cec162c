"""The steps of an import: how lists come to it, how one goes on and back, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.frame import CONTENT, PEOPLE, RESULT, WHICH
from ecomig_desktop.views.import_people.page import ImportPage
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.workbook import commands
from tests.exchange.people_list.making import PEOPLE as ROWS
from tests.exchange.people_list.making import sheet

Settle = Callable[[ImportPage], None]
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    return sheet(tmp_path / "სია.xlsx", ROWS)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def drop(widget: QWidget, path: Path) -> bool:
    """Drag a file over a widget and let go; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = QPointF(20, 20)
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place = where if __version_info__ >= (6, 12) else where.toPoint()
    enter = QDragEnterEvent(place, action, data, left, NONE)  # type: ignore[arg-type]
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(where, action, data, left, NONE))
    return enter.isAccepted()


def test_a_list_dropped_on_the_window_is_read(
    window: MainWindow, list_file: Path, settle: Settle
) -> None:
    assert drop(window, list_file)
    page = window.current_tab()
    assert isinstance(page, ImportPage)
    settle(page)
    assert page.step == CONTENT
    assert page.draft.name == "სია.xlsx"


def test_other_files_dropped_on_the_window_are_left_alone(
    window: MainWindow, tmp_path: Path
) -> None:
    for name in ("return.ecomig", "photo.png"):
        (tmp_path / name).write_bytes(b"x")
        assert not drop(window, tmp_path / name)


def test_a_file_dropped_on_a_field_is_no_text_for_it(
    window: MainWindow, list_file: Path, qtbot: QtBot
) -> None:
    line = LineEdit()
    qtbot.addWidget(line)
    assert not drop(line, list_file)


def test_any_file_dropped_on_the_page_is_told_what_it_is(
    page: ImportPage, tmp_path: Path, settle: Settle
) -> None:
    returned = tmp_path / "return.ecomig"
    returned.write_bytes(b"SQLite format 3\0" + b"x" * 99)
    assert drop(page, returned)
    settle(page)
    assert page.step == WHICH
    assert "return.ecomig" in page._notice.text()


def test_what_was_copied_is_pasted(page: ImportPage, qtbot: QtBot, settle: Settle) -> None:
    QApplication.clipboard().setText("სახელი\tგვარი\nნინო\tბერიძე\n")
    press(qtbot, Qt.Key.Key_V, CONTROL)
    settle(page)
    assert page.step == CONTENT
    assert page.draft.content is not None and len(page.draft.content.lines) == 1


def test_nothing_to_paste_is_said_in_place(page: ImportPage, qtbot: QtBot, settle: Settle) -> None:
    QApplication.clipboard().clear()
    press(qtbot, Qt.Key.Key_V, CONTROL)
    settle(page)
    assert page.step == WHICH and page._notice.text()


def test_escape_goes_back_step_by_step_and_loses_nothing(
    page: ImportPage, window: MainWindow, list_file: Path, qtbot: QtBot, settle: Settle
) -> None:
    page.take(list_file)
    settle(page)
    page.draft.choose_field(3, "position")
    press(qtbot, Qt.Key.Key_Return)
    assert page.step == PEOPLE
    page.plan.tick(1, False)
    for step in (CONTENT, WHICH):
        press(qtbot, Qt.Key.Key_Escape)
        assert page.step == step
    press(qtbot, Qt.Key.Key_Escape)
    assert window.current_tab() is window.tab("schedule")
    window.do("import_people")
    press(qtbot, Qt.Key.Key_Tab)
    page.setFocus()
    page.go_on()
    page.go_on()
    assert page.step == PEOPLE and page.plan.unticked == {1}
    assert page.draft.choices.fields[3] == "position"


def test_decisions_are_not_lost_to_another_list_without_a_question(
    page: ImportPage, list_file: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.take(list_file)
    settle(page)
    page.draft.choose_field(3, "position")
    asked: list[str] = []

    def no(*texts: object, **_: object) -> bool:
        asked.append(str(texts[1]))
        return False

    monkeypatch.setattr(messages, "ask", no)
    page.take(list_file)
    settle(page)
    assert asked and page.draft.choices.fields[3] == "position"


def test_control_z_takes_back_what_was_decided_here_not_in_the_workbook(
    page: ImportPage, desk: Desk, list_file: Path, qtbot: QtBot, settle: Settle
) -> None:
    page.take(list_file)
    settle(page)
    digest = desk.workbook.digest()
    page.draft.choose_field(3, "position")
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert not page.draft.choices.fields
    assert desk.workbook.digest() == digest


def test_who_is_known_is_looked_at_again_when_somebody_else_wrote(
    page: ImportPage, desk: Desk, list_file: Path, settle: Settle
) -> None:
    page.take(list_file)
    settle(page)
    page.go_on()
    assert page.plan.tally.new == 2
    person = {"given_name": "ნინო", "family_name": "ბერიძე", "phone": "599123456"}
    desk.run(commands.add("person", **person))
    assert page.plan.tally.new == 1


def test_the_result_can_be_undone_only_while_it_is_the_last_step(
    page: ImportPage, desk: Desk, list_file: Path, settle: Settle
) -> None:
    page.take(list_file)
    settle(page)
    page.go_on()
    page.go_on()
    settle(page)
    assert page.step == RESULT and page.result.undo.isVisible()
    desk.run(commands.add("person", given_name="ვინმე"))
    assert not page.result.undo.isVisible()


def test_a_workbook_that_is_only_read_takes_no_list(
    window: MainWindow, desk: Desk, list_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.workbook), "read_only", property(lambda self: True))
    drop(window, list_file)
    assert not isinstance(window.current_tab(), ImportPage)
