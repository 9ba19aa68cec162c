"""An afternoon after the meetings, by keyboard alone: notes become findings, and all of it is
there when the file is opened again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.settings import Settings
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.page import FindingsPage
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.recommendations.tab import FINDINGS, RecommendationsTab
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.workbook import Workbook
from tests.gallery.findings_world import fill
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook after three meetings, without findings."""
    made = tmp_path / "გზა.ecomig"
    with Workbook.create(made, default_plan()) as workbook:
        fill(workbook, findings=False)
    return made


@pytest.fixture
def window(
    path: Path, tmp_path: Path, language: Language, theme: Theme, qtbot: QtBot
) -> Iterator[MainWindow]:
    workbook = Workbook.open(path)
    desk = Desk(workbook, Settings(tmp_path / "settings.ini"), language, theme)
    made = MainWindow(desk, (RecommendationsTab,), {})
    made.resize(1360, 860)
    made.closed.connect(workbook.close)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def page(window: MainWindow) -> FindingsPage:
    window.show_tab("recommendations", FINDINGS)
    tab = window.tab("recommendations")
    assert isinstance(tab, RecommendationsTab)
    found = tab.page(FINDINGS)
    assert isinstance(found, FindingsPage)
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_notes_become_findings_by_keyboard_and_stay(
    window: MainWindow, page: FindingsPage, path: Path, qtbot: QtBot
) -> None:
    """Two notes of the first theme make a finding, a third is added, it moves to another aspect;
    then one of the second theme, named while the window closes."""
    qtbot.keyClick(focused(), Qt.Key.Key_1, CONTROL)
    qtbot.keyClick(focused(), Qt.Key.Key_Home)
    qtbot.keyClick(focused(), Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(focused(), Qt.Key.Key_N, CONTROL)
    type_text(focused(), "წყალი ყოველ გაზაფხულზე ადის")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    type_text(focused(), "ნაპირი ირეცხება.")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    page.board.board.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Down, CONTROL)
    page.board.notes.view.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_2, CONTROL)
    qtbot.keyClick(focused(), Qt.Key.Key_Home)
    qtbot.keyClick(focused(), Qt.Key.Key_N, CONTROL)
    type_text(focused(), "ფასის ზღვარი არ ყოფნის")
    window.close()
    with Workbook.open(path) as workbook:
        first, second = workbook.findings()
        themes = [theme.id for theme in workbook.themes()]
        assert (first.title, first.text) == ("წყალი ყოველ გაზაფხულზე ადის", "ნაპირი ირეცხება.")
        assert (first.theme, second.theme) == (themes[0], themes[1])
        assert second.title == "ფასის ზღვარი არ ყოფნის"
        assert len(workbook.joined("finding_note", first.id)) == 3
        assert len(workbook.joined("finding_note", second.id)) == 1


def test_everything_is_undone_step_by_step(
    window: MainWindow, page: FindingsPage, qtbot: QtBot
) -> None:
    workbook = window.desk.workbook
    qtbot.keyClick(focused(), Qt.Key.Key_Home)
    qtbot.keyClick(focused(), Qt.Key.Key_N, CONTROL)
    type_text(focused(), "წყალი")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    states = []
    for _ in range(4):
        states.append((len(workbook.findings()), len(workbook.pairs("finding_note"))))
        if workbook.undo_intent() in ("add_finding", "edit_finding", "join_finding_note"):
            window.desk.undo()
    assert states == [(1, 2), (1, 1), (1, 1), (0, 0)]
    assert page.board.chosen == ""


def test_a_finding_that_is_sought_elsewhere_is_opened_here(
    window: MainWindow, page: FindingsPage, qtbot: QtBot
) -> None:
    page.board.begin()
    finding = page.board.chosen
    page.board.choose("")
    page.show_part("figures")
    window.desk.sought.emit("finding", finding)
    assert page.board.isVisible()
    assert page.board.chosen == finding
    assert page.board.editor.title.hasFocus()
