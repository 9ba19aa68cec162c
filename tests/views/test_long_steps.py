"""Undo and redo of a long command in the window: locked while it runs, and told at its end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.project_dialog import ProjectDialog
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.widgets.busy_panel import BusyPanel
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.workbook import Changed, Command, Put, commands
from ecomig_desktop.workbook.undoing import LONG

LIST = Command("import_people", (Put("person", {"family_name": "სიიდან"}),) * (LONG + 1))


class Names(Tab):
    name = "names"
    english = "Attendees"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.box = LineEdit()
        QVBoxLayout(self).addWidget(self.box)

    def arrive(self) -> None:
        self.box.setFocus()


@pytest.fixture
def told(desk: Desk) -> list[Changed]:
    """What the screens hear after the list is in."""
    heard: list[Changed] = []
    desk.workbook.run(LIST)
    desk.news.changed.connect(lambda changed, asked_by: heard.append(changed))
    return heard


@pytest.fixture
def window(desk: Desk, told: list[Changed], qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk, (Names,), {"merge": lambda desk, parent: None})
    qtbot.addWidget(made)
    made.show()
    yield made
    desk.steps.finish()


def count(desk: Desk) -> int:
    people = (values for table, values in desk.workbook.records() if table == "person")
    return sum(values["family_name"] == "სიიდან" for values in people)


def test_a_long_list_is_taken_back_and_brought_back_with_the_window_locked(
    window: MainWindow, desk: Desk, told: list[Changed], qtbot: QtBot
) -> None:
    for key, there in (("undo", 0), ("redo", LONG + 1)):
        with qtbot.waitSignal(desk.steps.ended):
            window.do(key)
            assert told == []
            assert not window.current_tab().isEnabled() and not window.menuBar().isEnabled()
            assert [panel.isVisible() for panel in window.findChildren(BusyPanel)] == [True]
        assert count(desk) == there
        assert len(told.pop().rows) == LONG + 1
        assert window.current_tab().isEnabled() and window.menuBar().isEnabled()
        window.refresh()


def test_the_cursor_stands_after_it_where_it_stood(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.activateWindow()
    (box,) = window.current_tab().findChildren(LineEdit)
    box.setFocus()
    with qtbot.waitSignal(desk.steps.ended):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert not box.hasFocus()
    assert box.hasFocus()


def test_after_it_the_next_step_is_that_of_the_workbook(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.steps.ended):
        window.do("undo")
    window.refresh()
    assert desk.workbook.redo_intent() == "import_people"
    assert "სიის" in window.menus.actions["redo"].text()


def test_what_is_saved_by_itself_meanwhile_waits_for_its_end(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    meeting = desk.workbook.meetings()[0]
    with qtbot.waitSignal(desk.steps.ended):
        window.do("undo")
        assert desk.run(commands.edit("meeting", meeting.id, venue="სკოლა"))
    assert (count(desk), desk.workbook.undo_intent()) == (0, "edit_meeting")
    assert desk.workbook.redo_intent() is None


def test_a_window_that_closes_waits_for_its_end(
    window: MainWindow, desk: Desk, told: list[Changed]
) -> None:
    window.do("undo")
    window.close()
    assert not desk.steps.busy


def test_a_dialog_over_the_window_is_locked_too(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    dialog = ProjectDialog(desk, window)
    dialog.show()
    with qtbot.waitSignal(desk.steps.ended):
        qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert not dialog.isEnabled()
    assert dialog.isEnabled() and count(desk) == 0
