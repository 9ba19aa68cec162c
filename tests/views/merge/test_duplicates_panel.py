"""Duplicates on the desk: a key decides, arrows choose what shows, and nothing is final."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.duplicates import Pair
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.duplicates_panel import DuplicatesPanel
from ecomig_desktop.views.merge.value_cell import ValueCell
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.screens_duplicates import twice
from tests.gallery.world import World
from tests.hands import look_at

Press = Callable[..., None]


@pytest.fixture
def office(world: World, qtbot: QtBot) -> Desk:
    """Four people were entered twice."""
    return twice(world)


@pytest.fixture
def panel(office: Desk, qtbot: QtBot) -> DuplicatesPanel:
    made = DuplicatesPanel(office)
    made.resize(800, 600)
    look_at(made, qtbot)
    qtbot.waitUntil(lambda: made.open.known and not made.open.busy)
    made.arrive()
    return made


@pytest.fixture
def press(panel: DuplicatesPanel, qtbot: QtBot) -> Press:
    def act(*keys: Qt.Key, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            qtbot.keyClick(widget, key, held)

    return act


def pair(panel: DuplicatesPanel) -> Pair:
    assert panel.page.pair is not None
    return panel.page.pair


def verdict(workbook: Workbook, ids: tuple[str, str]) -> str:
    found = {(each.one, each.other): each.verdict for each in workbook.verdicts()}
    return found.get(ids, "")


def said(panel: DuplicatesPanel) -> str:
    labels = (each.plain_text() for each in panel.findChildren(Label) if each.isVisible())
    return "\n".join(labels)


def cells(panel: DuplicatesPanel) -> list[ValueCell]:
    return [each for each in panel.findChildren(ValueCell) if not each.isHidden()]


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_Y, "same"), (Qt.Key.Key_N, "different"), (Qt.Key.Key_L, "later")],
)
def test_a_key_decides_and_the_next_pair_comes(
    panel: DuplicatesPanel, office: Desk, press: Press, key: Qt.Key, expected: str
) -> None:
    first, second = panel.open.pairs[:2]
    press(key)
    assert verdict(office.workbook, (first.one, first.other)) == expected
    assert pair(panel).ids == (second.one, second.other)


@pytest.mark.parametrize(
    ("letter", "expected"), [("ყ", "same"), ("ნ", "different"), ("т", "different")]
)
def test_the_key_counts_in_whatever_layout(
    panel: DuplicatesPanel, office: Desk, letter: str, expected: str
) -> None:
    ids = pair(panel).ids
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(panel.page.cards, event)
    assert verdict(office.workbook, ids) == expected


def test_it_says_which_of_how_many_and_why(panel: DuplicatesPanel) -> None:
    total = len(panel.open.pairs)
    assert f"დუბლიკატი 1 / {total}" in said(panel)
    assert pair(panel).one.person.display_name in said(panel)
    assert pair(panel).scored is not None


def test_right_shows_all_of_the_right_one(
    panel: DuplicatesPanel, office: Desk, press: Press
) -> None:
    here = pair(panel)
    press(Qt.Key.Key_Right)
    assert set(pair(panel).chosen.values()) == {"other"}
    press(Qt.Key.Key_Y)
    united = office.workbook.united(here.ids[0])
    assert united and united.shown.given_name == here.other.person.given_name


def test_down_goes_to_a_field_and_right_chooses_that_alone(
    panel: DuplicatesPanel, press: Press
) -> None:
    before = dict(pair(panel).chosen)
    first, second = pair(panel).differing[:2]
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert pair(panel).chosen == before | {second: "other"}
    press(Qt.Key.Key_Up, Qt.Key.Key_Space)
    assert pair(panel).chosen[first] == ("one" if before[first] == "other" else "other")


def test_a_value_that_is_pressed_is_the_one_that_shows(
    panel: DuplicatesPanel, qtbot: QtBot
) -> None:
    column = pair(panel).differing[0]
    cell = next(each for each in cells(panel) if (each.column, each.side) == (column, "other"))
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert pair(panel).chosen[column] == "other"
    assert cell.shows


def test_what_is_equal_cannot_be_chosen(panel: DuplicatesPanel) -> None:
    assert {each.column for each in cells(panel) if each.isEnabled()} == set(pair(panel).differing)


def test_page_keys_go_along_the_pairs(panel: DuplicatesPanel, press: Press) -> None:
    first, second = panel.open.pairs[:2]
    press(Qt.Key.Key_PageDown)
    assert pair(panel).ids == (second.one, second.other)
    press(Qt.Key.Key_PageUp)
    assert pair(panel).ids == (first.one, first.other)


def test_undo_takes_the_decision_back_and_stands_on_it(
    panel: DuplicatesPanel, office: Desk, press: Press
) -> None:
    ids = pair(panel).ids
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_Z, control=True)
    assert verdict(office.workbook, ids) == ""
    assert pair(panel).ids == ids
    press(Qt.Key.Key_Y, control=True)
    assert verdict(office.workbook, ids) == "different"


def test_undo_takes_back_decisions_alone(panel: DuplicatesPanel, press: Press) -> None:
    press(Qt.Key.Key_Z, control=True)
    notice = panel.findChild(NoticeBar)
    assert notice and notice.isVisible()
    assert len(panel.open.pairs) > 1


def test_the_count_is_told_without_what_was_put_off(
    panel: DuplicatesPanel, press: Press, qtbot: QtBot
) -> None:
    before = panel.open.to_decide
    with qtbot.waitSignal(panel.counted) as told:
        press(Qt.Key.Key_L)
    assert told.args == [before - 1]


def test_when_all_is_decided_enter_goes_on(
    panel: DuplicatesPanel, press: Press, qtbot: QtBot
) -> None:
    while panel.open.pairs:
        press(Qt.Key.Key_N)
    assert "ყველაფერი გადაწყვეტილია" in said(panel)
    with qtbot.waitSignal(panel.finished):
        press(Qt.Key.Key_Return)


def test_every_decision_is_listed_and_can_be_taken_back(
    panel: DuplicatesPanel, office: Desk, press: Press
) -> None:
    ids = pair(panel).ids
    press(Qt.Key.Key_Y, Qt.Key.Key_N)
    panel.show_list()
    assert panel.judged.model.rowCount() == 2
    assert "Konstantine" in panel.judged.model.index(0, 0).data()
    press(Qt.Key.Key_Delete)
    assert verdict(office.workbook, ids) == ""
    assert panel.judged.model.rowCount() == 1


def test_a_decision_can_be_looked_at_again_and_changed(
    panel: DuplicatesPanel, office: Desk, press: Press
) -> None:
    ids = pair(panel).ids
    press(Qt.Key.Key_N)
    panel.show_list()
    press(Qt.Key.Key_Return)
    assert pair(panel).ids == ids
    press(Qt.Key.Key_Y)
    assert verdict(office.workbook, ids) == "same"


def test_escape_leads_back_to_the_pairs_that_are_left(panel: DuplicatesPanel, press: Press) -> None:
    press(Qt.Key.Key_N)
    left = pair(panel).ids
    panel.show_list()
    press(Qt.Key.Key_Escape)
    assert pair(panel).ids == left


def test_any_two_can_be_compared_and_decided(
    panel: DuplicatesPanel, office: Desk, press: Press, qtbot: QtBot
) -> None:
    ids = [str(row["id"]) for table, row in office.workbook.records() if table == "person"][:2]
    with qtbot.waitSignal(panel.open.weighed):
        panel.compare(*ids)
    left = panel.open.pairs
    assert "ერთი ადამიანია თუ ორი?" in said(panel)
    press(Qt.Key.Key_Y)
    assert verdict(office.workbook, (min(ids), max(ids))) == "same"
    assert pair(panel).ids == (left[0].one, left[0].other)


def test_a_person_who_changes_meanwhile_does_not_move_the_place(
    panel: DuplicatesPanel, office: Desk, press: Press, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_PageDown)
    ids = pair(panel).ids
    with qtbot.waitSignal(panel.open.began, timeout=5000):
        office.run(commands.edit("person", ids[0], position="ახალი თანამდებობა"))
    qtbot.waitUntil(lambda: not panel.open.busy)
    assert pair(panel).ids == ids
    assert "ახალი თანამდებობა" in said(panel)


def test_a_workbook_that_is_only_read_is_not_decided(
    panel: DuplicatesPanel, world: World, office: Desk, qtbot: QtBot
) -> None:
    reading = Workbook.open(office.workbook.path, or_read_only=True)
    other = DuplicatesPanel(world.desk_on(world.kept(reading)))
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: other.open.known and not other.open.busy)
    qtbot.keyClick(other.page.cards, Qt.Key.Key_Y)
    assert reading.verdicts() == []
    assert len(other.open.pairs) == len(panel.open.pairs)


def test_a_field_that_the_keys_go_to_comes_into_sight(
    panel: DuplicatesPanel, press: Press, qtbot: QtBot
) -> None:
    panel.resize(540, 320)
    last = pair(panel).differing[-1]
    cell = next(each for each in cells(panel) if each.column == last)
    qtbot.waitUntil(lambda: not cell.visibleRegion().contains(cell.rect().center()))
    press(*[Qt.Key.Key_Down] * len(pair(panel).differing))
    qtbot.waitUntil(lambda: cell.visibleRegion().contains(cell.rect().center()))
