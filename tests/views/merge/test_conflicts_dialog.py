from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.merge.conflicts_dialog import ConflictsDialog
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.world import World
from tests.trips import Trips
from tests.views.typing_keys import type_text

Opened = Callable[[], ConflictsDialog]


@pytest.fixture
def opened(office: Desk, qtbot: QtBot) -> Opened:
    def make() -> ConflictsDialog:
        dialog = ConflictsDialog(office)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


@pytest.fixture
def dialog(office: Desk, trips: Trips, opened: Opened) -> ConflictsDialog:
    """Two laptops disagree on the position of one person and on the text of one note."""
    for number, (position, text) in enumerate(
        (("წევრი", "გზა დაიკეტა"), ("მდივანი", "გზა გაიხსნა"))
    ):
        name = f"ლეპტოპი-{number}"
        with trips.away(name) as laptop:
            laptop.run(commands.edit("person", trips.person, position=position))
            laptop.run(commands.edit("note", trips.note, text=text))
        merge_files(office.workbook, [trips.returned(name)])
    return opened()


def press(key: Qt.Key, qtbot: QtBot, control: bool = False) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(widget, key, modifier)


def on_table(dialog: ConflictsDialog, table: str) -> None:
    for row, case in enumerate(dialog.cases.rows()):
        if case.conflict.table == table:
            dialog.list.setCurrentIndex(dialog.cases.index(row, 0))
    dialog.panel.arrive()


def position(office: Desk, trips: Trips) -> str | None:
    person = office.workbook.person(trips.person)
    assert person is not None
    return person.position


def said(dialog: ConflictsDialog) -> str:
    labels = (each.plain_text() for each in dialog.findChildren(Label) if each.isVisible())
    return "\n".join(labels)


def test_a_conflict_names_record_field_and_who_said_what(dialog: ConflictsDialog) -> None:
    on_table(dialog, "person")
    text = said(dialog)
    assert "მონაწილე: თამარ გელოვანი" in text
    assert "თანამდებობა" in text
    assert "ლეპტოპი-0 · ოპერატორი ლეპტოპი-0" in text
    cards = {card.accessibleName() for card in dialog.findChildren(ChoiceCard) if card.isVisible()}
    assert cards == {"წევრი", "მდივანი"}


@pytest.mark.parametrize("number", [0, 1])
def test_a_digit_decides(
    dialog: ConflictsDialog, office: Desk, trips: Trips, qtbot: QtBot, number: int
) -> None:
    on_table(dialog, "person")
    case = dialog.panel.case
    assert case is not None
    press((Qt.Key.Key_1, Qt.Key.Key_2)[number], qtbot)
    assert position(office, trips) == case.choices[number].value
    assert office.workbook.conflict_count() == 1


def test_after_a_decision_the_next_conflict_stands_there(
    dialog: ConflictsDialog, qtbot: QtBot
) -> None:
    on_table(dialog, "note")
    press(Qt.Key.Key_1, qtbot)
    case = dialog.panel.case
    assert case is not None and case.conflict.table == "person"


def test_another_value_is_typed(
    dialog: ConflictsDialog, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    on_table(dialog, "person")
    press(Qt.Key.Key_3, qtbot)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_text(line, "თავმჯდომარე 1")
    press(Qt.Key.Key_Return, qtbot)
    assert position(office, trips) == "თავმჯდომარე 1"


def test_escape_leaves_another_value_and_not_the_dialog(
    dialog: ConflictsDialog, qtbot: QtBot
) -> None:
    on_table(dialog, "person")
    press(Qt.Key.Key_3, qtbot)
    press(Qt.Key.Key_Escape, qtbot)
    assert isinstance(QApplication.focusWidget(), ChoiceCard)
    assert dialog.isVisible()


def test_left_and_right_go_along(dialog: ConflictsDialog, qtbot: QtBot) -> None:
    first = dialog.panel.case
    press(Qt.Key.Key_Right, qtbot)
    second = dialog.panel.case
    press(Qt.Key.Key_Right, qtbot)
    assert dialog.panel.case is second is not first
    press(Qt.Key.Key_Left, qtbot)
    assert dialog.panel.case is first


def test_ctrl_z_takes_a_decision_back(dialog: ConflictsDialog, office: Desk, qtbot: QtBot) -> None:
    on_table(dialog, "person")
    press(Qt.Key.Key_2, qtbot)
    press(Qt.Key.Key_Z, qtbot, control=True)
    assert office.workbook.conflict_count() == 2
    case = dialog.panel.case
    assert case is not None and case.conflict.table == "person"


def test_ctrl_z_leaves_alone_what_was_no_decision(
    dialog: ConflictsDialog, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    office.workbook.run(commands.edit("person", trips.person, phone="555 12 34 56"))
    press(Qt.Key.Key_Z, qtbot, control=True)
    person = office.workbook.person(trips.person)
    assert person is not None and person.phone == "555 12 34 56"


def test_at_the_end_it_says_so_and_enter_closes(dialog: ConflictsDialog, qtbot: QtBot) -> None:
    press(Qt.Key.Key_1, qtbot)
    press(Qt.Key.Key_1, qtbot)
    assert "ყველაფერი გადაწყვეტილია" in said(dialog)
    press(Qt.Key.Key_Return, qtbot)
    assert not dialog.isVisible()


def test_without_conflicts_it_says_what_would_be_here(opened: Opened) -> None:
    assert "კონფლიქტები არ არის" in said(opened())


def test_a_workbook_that_is_only_read_takes_no_decision(
    dialog: ConflictsDialog, world: World, trips: Trips, qtbot: QtBot
) -> None:
    with Workbook.open(trips.office, or_read_only=True) as reading:
        other = ConflictsDialog(world.desk_on(reading))
        qtbot.addWidget(other)
        other.show()
        other.panel.choose(1)
        assert reading.conflict_count() == 2
        assert any(bar.isVisible() for bar in other.findChildren(NoticeBar))
        other.close()


def test_the_language_changes_while_it_is_open(
    dialog: ConflictsDialog, office: Desk, qtbot: QtBot
) -> None:
    on_table(dialog, "person")
    office.language.use("en")
    qtbot.waitUntil(lambda: "Person: თამარ გელოვანი" in said(dialog))
