from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.theme import Theme
from ecomig_desktop.views.widgets.pick_box import Option, PickBox, matching
from tests.hands import look_at
from tests.views.typing_keys import type_text

OPTIONS = (
    Option("khobi", "ხობი", "სამეგრელო"),
    Option("khoni", "ხონი", "იმერეთი"),
    Option("senaki", "სენაკი", "სამეგრელო"),
)


@pytest.fixture
def box(theme: Theme, qtbot: QtBot) -> Iterator[PickBox]:
    place = QWidget()
    made = PickBox()
    column = QVBoxLayout(place)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    made.set_options(OPTIONS)
    look_at(place, qtbot)
    made.setFocus()
    yield made
    place.close()


def other(box: PickBox) -> QLineEdit:
    """The line below the box."""
    return box.window().findChildren(QLineEdit)[-1]


@pytest.mark.parametrize("typed", ["სენ", "senak", "Сенаки", "სამეგრ სენ"])
def test_any_script_finds(typed: str) -> None:
    assert [option.key for option in matching(OPTIONS, typed)] == ["senaki"]


def test_nothing_typed_leaves_all() -> None:
    assert len(matching(OPTIONS, "")) == 3


def test_a_slip_finds_where_nothing_else_fits() -> None:
    assert [option.key for option in matching(OPTIONS, "seanki")] == ["senaki"]
    assert matching(OPTIONS, "seanki", near=False) == []


def test_what_is_exact_comes_first() -> None:
    options = (Option("a", "ბათუმის სკოლა"), Option("b", "Batumi", also="ბათუმი;Batum"))
    assert [option.key for option in matching(options, "ბათუმი")] == ["b", "a"]


def test_leaving_takes_nobody_who_is_only_near(box: PickBox) -> None:
    type_text(box, "seanki")
    box._popup.hide()
    other(box).setFocus()
    assert box.current() is None


def test_enter_picks_what_fits_best(box: PickBox, qtbot: QtBot) -> None:
    type_text(box, "ხონ")
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args == ["khoni"]
    assert box.text() == "ხონი"


def test_leaving_takes_the_only_one_that_fits(box: PickBox) -> None:
    type_text(box, "sen")
    box._popup.hide()
    other(box).setFocus()
    assert box.current() == "senaki"


def test_leaving_with_more_than_one_goes_back(box: PickBox) -> None:
    box.choose("senaki")
    box.selectAll()
    type_text(box, "ხო")
    box._popup.hide()
    other(box).setFocus()
    assert (box.current(), box.text()) == ("senaki", "სენაკი")


def test_emptying_chooses_none(box: PickBox, qtbot: QtBot) -> None:
    box.choose("khobi")
    box.selectAll()
    with qtbot.waitSignal(box.chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert chosen.args == [None]


def test_down_opens_the_whole_list(box: PickBox, qtbot: QtBot) -> None:
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.popup_is_open()
    assert box._matches.rowCount() == 3


def test_escape_goes_back(box: PickBox, qtbot: QtBot) -> None:
    box.choose("khobi")
    box.selectAll()
    type_text(box, "ღღღ")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == "ხობი"


def test_choosing_by_code_is_silent(box: PickBox, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(box.chosen):
        box.choose("khobi")
    assert box.text() == "ხობი"


def test_what_is_not_offered_is_shown_all_the_same(box: PickBox) -> None:
    box.choose("poti", "ფოთი")
    assert (box.current(), box.text()) == ("poti", "ფოთი")


def test_a_box_that_is_only_read_opens_nothing(box: PickBox, qtbot: QtBot) -> None:
    box.setReadOnly(True)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert not box.popup_is_open()


def test_what_is_typed_goes_on_when_nothing_fits_any_more(box: PickBox, qtbot: QtBot) -> None:
    type_text(box, "ხო")
    qtbot.waitUntil(box.popup_is_open)
    type_text(box, "ლმის კაცი")
    assert box.text() == "ხოლმის კაცი"
