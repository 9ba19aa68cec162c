"""What is in a list: problems gone through, cells corrected, columns named, old letters asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.import_people.frame import CONTENT, PEOPLE
from ecomig_desktop.views.import_people.page import ImportPage
from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.tokens import tokens
from ecomig_desktop.views.widgets.pick_box import PickBox
from tests.exchange.people_list.making import sheet
from tests.views.typing_keys import type_text

Settle = Callable[[ImportPage], None]
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
ROWS = (
    ("სახელი", "გვარი", "ელ-ფოსტა", "მუნიციპალიტეტი", "პირადი ნომერი"),
    ("ნინო", "ბერიძე", "nino@example,org", "ზუგდიდი", "01001012345"),
    ("დავით", "გელაშვილი", "davit@example.org", "ქობულათი", "01001012346"),
)
OLD = (
    ("saxeli", "gvari", "organizacia"),
    ("dareWani", "SavaZe", "xobis meria"),
    ("TinaTin", "RlonTi", "xobis sakrebulo"),
    ("SoTa", "Jvania", "abaSis meria"),
)


@pytest.fixture
def content(page: ImportPage, tmp_path: Path, settle: Settle) -> ImportPage:
    page.take(sheet(tmp_path / "სია.xlsx", ROWS))
    settle(page)
    return page


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def test_cells_are_written_in_the_colours_in_force(content: ImportPage, theme: Theme) -> None:
    shown = content.content.table.viewport()
    shown.grab()
    theme.choose("dark")
    image, text = shown.grab().toImage(), tokens().color("text")
    assert any(
        image.pixelColor(x, y) == text for y in range(image.height()) for x in range(image.width())
    )


def test_problems_are_gone_through_and_proposals_taken_by_key(
    content: ImportPage, qtbot: QtBot
) -> None:
    table, draft = content.content.table, content.draft
    press(qtbot, Qt.Key.Key_F8)
    assert table.place() == (1, 2)
    current = content.content.side.list.current()
    assert current is not None and current.place == (1, 2)
    press(qtbot, Qt.Key.Key_Return, ALT)
    assert draft.choices.corrections == {(1, 2): "nino@example.org"}
    assert table.place() == (2, 3)
    press(qtbot, Qt.Key.Key_Return, ALT)
    assert draft.content is not None and not draft.content.problems
    assert draft.content.lines[1].values["municipality"] == "kobuleti"


def test_from_a_problem_one_comes_to_its_cell_and_back(content: ImportPage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_F6)
    press(qtbot, Qt.Key.Key_Down)
    assert content.content.table.place() == (2, 3)
    press(qtbot, Qt.Key.Key_F6)
    assert content.content.table.hasFocus()


def test_a_cell_is_typed_over_in_place(content: ImportPage, qtbot: QtBot) -> None:
    content.content.table.stand_on((1, 0))
    press(qtbot, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    type_text(editor, "ნანა")
    press(qtbot, Qt.Key.Key_Return)
    assert content.draft.choices.corrections == {(1, 0): "ნანა"}
    assert content.step == CONTENT, "Enter ended the typing only"
    content.content.table.setFocus()
    press(qtbot, Qt.Key.Key_Backspace)
    assert not content.draft.choices.corrections


def test_a_municipality_is_picked_by_the_search_of_the_program(
    content: ImportPage, qtbot: QtBot
) -> None:
    content.content.table.stand_on((2, 3))
    press(qtbot, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, PickBox)
    type_text(editor, "kobul")
    press(qtbot, Qt.Key.Key_Return)
    assert content.draft.choices.corrections == {(2, 3): "ქობულეთი"}


def test_what_a_column_holds_is_chosen_from_a_menu(content: ImportPage, qtbot: QtBot) -> None:
    content.content.table.stand_on((1, 2))
    press(qtbot, Qt.Key.Key_F4)
    menu = content.content.findChild(QMenu)
    assert menu is not None
    action = next(each for each in menu.actions() if each.data() == (2, "organisation"))
    action.trigger()
    menu.close()
    assert content.draft.choices.fields[2] == "organisation"


def test_personal_numbers_are_said_not_to_be_taken(content: ImportPage) -> None:
    assert "პირად" in content.content.notes._not_taken.text()


def test_without_names_one_cannot_go_on_and_is_told_how(content: ImportPage, qtbot: QtBot) -> None:
    for column in (0, 1):
        content.draft.choose_field(column, "skip")
    press(qtbot, Qt.Key.Key_Return)
    assert content.step == CONTENT
    assert "F4" in content.foot_line.sentence()


def test_old_letters_are_answered_before_one_goes_on(
    page: ImportPage, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    page.take(sheet(tmp_path / "old.xlsx", OLD))
    settle(page)
    page.go_on()
    assert page.step == CONTENT and page.content.old.convert.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert page.draft.choices.legacy == "convert"
    assert page.content.cells.text((1, 0)) == "დარეჭანი"
    press(qtbot, Qt.Key.Key_Return)
    assert page.step == PEOPLE


def test_what_was_set_the_last_time_is_said_and_can_be_forgotten(
    page: ImportPage, tmp_path: Path, settle: Settle
) -> None:
    path = sheet(tmp_path / "სია.xlsx", ROWS)
    page.take(path)
    settle(page)
    page.draft.choose_field(2, "skip")
    page.go_on()
    page.go_on()
    settle(page)
    page.begin_anew()
    page.take(path)
    settle(page)
    assert page.content.notes.recalled.text()
    page.content.notes.recalled.followed.emit()
    assert not page.content.notes.recalled.text()
    assert page.draft.content is not None
    assert page.draft.content.found.columns[2].field == "email"
