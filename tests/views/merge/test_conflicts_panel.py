from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.choice_card import ChoiceCard
from ecomig_desktop.views.merge.conflicts_panel import ConflictsPanel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.world import World
from tests.hands import look_at
from tests.trips import Trips
from tests.views.typing_keys import type_text

Opened = Callable[[], ConflictsPanel]


@pytest.fixture
def opened(office: Desk, qtbot: QtBot) -> Opened:
    def make() -> ConflictsPanel:
        panel = ConflictsPanel(office)
        panel.resize(980, 640)
        look_at(panel, qtbot)
        panel.arrive()
        return panel

    return make


@pytest.fixture
def panel(office: Desk, trips: Trips, opened: Opened) -> ConflictsPanel:
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


def press(key: Qt.Key, qtbot: QtBot, control: bool = False, shift: bool = False) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    modifier |= Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(widget, key, modifier)


def on_table(panel: ConflictsPanel, table: str) -> None:
    for row, case in enumerate(panel.cases.rows()):
        if case.conflict.table == table:
            panel.list.setCurrentIndex(panel.cases.index(row, 0))
    panel.arrive()


def position(office: Desk, trips: Trips) -> str | None:
    person = office.workbook.person(trips.person)
    assert person is not None
    return person.position


def said(panel: ConflictsPanel) -> str:
    labels = (each.plain_text() for each in panel.findChildren(Label) if each.isVisible())
    return "\n".join(labels)


def test_a_conflict_names_record_field_and_who_said_what(panel: ConflictsPanel) -> None:
    on_table(panel, "person")
    text = said(panel)
    assert "მონაწილე: თამარ გელოვანი" in text
    assert "თანამდებობა" in text
    assert "ლეპტოპი-0 · ოპერატორი ლეპტოპი-0" in text
    cards = {card.accessibleName() for card in panel.findChildren(ChoiceCard) if card.isVisible()}
    assert cards == {"წევრი", "მდივანი"}


@pytest.mark.parametrize("number", [0, 1])
def test_a_digit_decides(
    panel: ConflictsPanel, office: Desk, trips: Trips, qtbot: QtBot, number: int
) -> None:
    on_table(panel, "person")
    case = panel.panel.case
    assert case is not None
    press((Qt.Key.Key_1, Qt.Key.Key_2)[number], qtbot)
    assert position(office, trips) == case.choices[number].value
    assert office.workbook.conflict_count() == 1


def test_after_a_decision_the_next_conflict_stands_there(
    panel: ConflictsPanel, qtbot: QtBot
) -> None:
    on_table(panel, "note")
    press(Qt.Key.Key_1, qtbot)
    case = panel.panel.case
    assert case is not None and case.conflict.table == "person"


def test_another_value_is_typed(
    panel: ConflictsPanel, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    on_table(panel, "person")
    press(Qt.Key.Key_3, qtbot)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_text(line, "თავმჯდომარე 1")
    press(Qt.Key.Key_Return, qtbot)
    assert position(office, trips) == "თავმჯდომარე 1"


def test_escape_leaves_another_value_and_not_the_dialog(
    panel: ConflictsPanel, qtbot: QtBot
) -> None:
    on_table(panel, "person")
    press(Qt.Key.Key_3, qtbot)
    press(Qt.Key.Key_Escape, qtbot)
    assert isinstance(QApplication.focusWidget(), ChoiceCard)
    assert panel.isVisible()


def test_left_and_right_go_along(panel: ConflictsPanel, qtbot: QtBot) -> None:
    first = panel.panel.case
    press(Qt.Key.Key_Right, qtbot)
    second = panel.panel.case
    press(Qt.Key.Key_Right, qtbot)
    assert panel.panel.case is second is not first
    press(Qt.Key.Key_Left, qtbot)
    assert panel.panel.case is first


def test_ctrl_z_takes_a_decision_back(panel: ConflictsPanel, office: Desk, qtbot: QtBot) -> None:
    on_table(panel, "person")
    press(Qt.Key.Key_2, qtbot)
    press(Qt.Key.Key_Z, qtbot, control=True)
    assert office.workbook.conflict_count() == 2
    case = panel.panel.case
    assert case is not None and case.conflict.table == "person"


def test_ctrl_z_leaves_alone_what_was_no_decision(
    panel: ConflictsPanel, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    office.workbook.run(commands.edit("person", trips.person, phone="555 12 34 56"))
    press(Qt.Key.Key_Z, qtbot, control=True)
    person = office.workbook.person(trips.person)
    assert person is not None and person.phone == "555 12 34 56"


def test_without_conflicts_it_says_what_would_be_here(opened: Opened) -> None:
    assert "კონფლიქტები არ არის" in said(opened())


def test_a_workbook_that_is_only_read_takes_no_decision(
    panel: ConflictsPanel, world: World, trips: Trips, qtbot: QtBot
) -> None:
    with Workbook.open(trips.office, or_read_only=True) as reading:
        other = ConflictsPanel(world.desk_on(reading))
        qtbot.addWidget(other)
        other.show()
        other.panel.choose(1)
        assert reading.conflict_count() == 2
        assert any(bar.isVisible() for bar in other.findChildren(NoticeBar))
        other.close()


def test_the_language_changes_while_it_is_open(
    panel: ConflictsPanel, office: Desk, qtbot: QtBot
) -> None:
    on_table(panel, "person")
    office.language.use("en")
    qtbot.waitUntil(lambda: "Person: თამარ გელოვანი" in said(panel))


def disagree_on_a_person(office: Desk, trips: Trips) -> None:
    """Two laptops differ on two more fields of the person."""
    for number in (3, 4):
        name = f"ლეპტოპი-{number}"
        with trips.away(name) as laptop:
            laptop.run(
                commands.edit("person", trips.person, phone=f"599 {number}", organisation=name)
            )
    merge_files(office.workbook, [trips.returned(f"ლეპტოპი-{number}") for number in (3, 4)])


def fields(office: Desk, trips: Trips) -> tuple[str | None, str | None]:
    person = office.workbook.person(trips.person)
    assert person is not None
    return person.phone, person.organisation


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_1, 3), (Qt.Key.Key_2, 4)])
def test_shift_and_a_digit_take_all_of_one_laptop_at_once(
    office: Desk, trips: Trips, opened: Opened, qtbot: QtBot, key: Qt.Key, number: int
) -> None:
    disagree_on_a_person(office, trips)
    panel = opened()
    press(key, qtbot, shift=True)
    assert fields(office, trips) == (f"599 {number}", f"ლეპტოპი-{number}")
    assert office.workbook.conflict_count() == 0
    press(Qt.Key.Key_Z, qtbot, control=True)
    assert office.workbook.conflict_count() == 2
    assert panel.panel.case is not None


def test_a_digit_with_shift_is_typed_where_somebody_types(
    office: Desk, trips: Trips, opened: Opened, qtbot: QtBot
) -> None:
    disagree_on_a_person(office, trips)
    panel = opened()
    press(Qt.Key.Key_3, qtbot)
    press(Qt.Key.Key_1, qtbot, shift=True)
    assert panel.cases.total == 2
    assert office.workbook.conflict_count() == 2


LONG = "მდინარის გასწვრივ გზა ორი კვირის წინ ჩამოშლილია და სოფელი მოწყვეტილია."


def disagree_on_a_text(office: Desk, trips: Trips, one: str, other: str) -> None:
    """Two laptops go on with one long text."""
    before = trips.edit("ლეპტოპი-0", "note", trips.note, text=LONG)
    for number, text in enumerate((one, other), 1):
        with trips.away(f"ლეპტოპი-{number}") as laptop:
            merge_files(laptop, [before])
            laptop.run(commands.edit("note", trips.note, text=text))
    merge_files(office.workbook, [trips.returned(f"ლეპტოპი-{number}") for number in (1, 2)])


def note_text(office: Desk, trips: Trips) -> str | None:
    note = office.workbook.note(trips.note)
    assert note is not None
    return note.text


def test_the_proposal_of_two_texts_has_its_own_key(
    office: Desk, trips: Trips, opened: Opened, qtbot: QtBot
) -> None:
    disagree_on_a_text(office, trips, "დილით " + LONG, LONG + " წყალი დგას.")
    panel = opened()
    press(Qt.Key.Key_3, qtbot)
    assert panel.cases.total == 0
    assert note_text(office, trips) == "დილით " + LONG + " წყალი დგას."
    assert office.workbook.conflict_count() == 0


def test_a_proposal_is_edited_before_it_is_taken(
    office: Desk, trips: Trips, opened: Opened, qtbot: QtBot
) -> None:
    disagree_on_a_text(office, trips, "დილით " + LONG, LONG + " წყალი დგას.")
    panel = opened()
    press(Qt.Key.Key_F2, qtbot)
    widget = QApplication.focusWidget()
    assert isinstance(widget, QPlainTextEdit)
    type_text(widget, " და ქარია.")
    press(Qt.Key.Key_Return, qtbot, control=True)
    assert panel.cases.total == 0
    assert note_text(office, trips) == "დილით " + LONG + " წყალი დგას. და ქარია."


def test_a_proposal_that_needs_a_look_is_not_taken_unseen(
    office: Desk, trips: Trips, opened: Opened, qtbot: QtBot
) -> None:
    one, other = LONG.replace("ორი", "სამი"), LONG.replace("ორი", "ოთხი")
    disagree_on_a_text(office, trips, one, other)
    panel = opened()
    press(Qt.Key.Key_3, qtbot)
    assert panel.cases.total == 1
    widget = QApplication.focusWidget()
    assert isinstance(widget, QPlainTextEdit)
    assert widget.toPlainText() == LONG.replace("ორი", "სამი / ოთხი")


def test_only_one_group_is_walked_through(panel: ConflictsPanel, qtbot: QtBot) -> None:
    panel.chips.chosen.emit("notes")
    assert "კონფლიქტი 1 / 1" in said(panel)
    case = panel.panel.case
    assert case is not None and case.conflict.table == "note"


def test_what_was_decided_is_shown_with_what_was_not_taken(
    panel: ConflictsPanel, qtbot: QtBot
) -> None:
    on_table(panel, "person")
    press(Qt.Key.Key_1, qtbot)
    press(Qt.Key.Key_D, qtbot, control=True)
    text = said(panel)
    assert "გადაწყვეტილი 1 / 1" in text
    assert "არ შეირჩა" in text
    press(Qt.Key.Key_Escape, qtbot)
    assert panel.isVisible()
    assert "კონფლიქტი 1 / 1" in said(panel)


def test_a_decision_is_opened_again(panel: ConflictsPanel, office: Desk, qtbot: QtBot) -> None:
    on_table(panel, "person")
    press(Qt.Key.Key_1, qtbot)
    press(Qt.Key.Key_D, qtbot, control=True)
    press(Qt.Key.Key_0, qtbot)
    assert office.workbook.conflict_count() == 2
    case = panel.panel.case
    assert case is not None and case.conflict.table == "person"
    press(Qt.Key.Key_Z, qtbot, control=True)
    assert office.workbook.conflict_count() == 1


def test_it_is_decided_anew_for_what_was_not_taken(
    panel: ConflictsPanel, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    on_table(panel, "person")
    press(Qt.Key.Key_1, qtbot)
    taken = position(office, trips)
    press(Qt.Key.Key_D, qtbot, control=True)
    sides = panel.settled.model.rows()[0].sides
    other = next(at for at, side in enumerate(sides) if side.value != taken)
    press((Qt.Key.Key_1, Qt.Key.Key_2)[other], qtbot)
    assert position(office, trips) == sides[other].value
    assert office.workbook.conflict_count() == 1


def test_the_panel_tells_how_many_are_left_and_when_it_is_done(
    panel: ConflictsPanel, qtbot: QtBot
) -> None:
    counts: list[int] = []
    panel.counted.connect(counts.append)
    press(Qt.Key.Key_1, qtbot)
    press(Qt.Key.Key_1, qtbot)
    assert counts == [1, 0]
    assert "ყველაფერი გადაწყვეტილია" in said(panel)
    finished: list[None] = []
    panel.finished.connect(lambda: finished.append(None))
    press(Qt.Key.Key_Return, qtbot)
    assert len(finished) == 1


def test_ctrl_z_is_the_windows_where_the_last_command_was_no_decision(
    panel: ConflictsPanel, office: Desk, trips: Trips
) -> None:
    office.workbook.run(commands.edit("person", trips.person, phone="555 12 34 56"))
    assert not overrides(panel, Qt.Key.Key_Z)


def test_ctrl_z_is_the_panels_after_a_decision(panel: ConflictsPanel, qtbot: QtBot) -> None:
    press(Qt.Key.Key_1, qtbot)
    assert overrides(panel, Qt.Key.Key_Z)
    press(Qt.Key.Key_Z, qtbot, control=True)
    assert overrides(panel, Qt.Key.Key_Y)


def overrides(panel: ConflictsPanel, key: Qt.Key) -> bool:
    """Whether the panel takes Ctrl and a key before the window's shortcuts see it."""
    control = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, control)
    event.ignore()
    QApplication.sendEvent(panel, event)
    return event.isAccepted()


def test_ctrl_enter_takes_the_text_and_is_no_shortcut_of_the_window(
    panel: ConflictsPanel, office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    merged: list[None] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Return"), panel)
    shortcut.activated.connect(lambda: merged.append(None))
    on_table(panel, "note")
    press(Qt.Key.Key_4, qtbot)
    press(Qt.Key.Key_Return, qtbot, control=True)
    assert merged == []
    assert office.workbook.conflicts_of("note", trips.note) == []


def test_what_was_decided_is_a_key_away_also_while_a_text_is_typed(
    office: Desk, trips: Trips, opened: Opened, qtbot: QtBot
) -> None:
    disagree_on_a_text(office, trips, "დილით " + LONG, LONG + " წყალი დგას.")
    panel = opened()
    press(Qt.Key.Key_F2, qtbot)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    press(Qt.Key.Key_D, qtbot, control=True)
    assert panel.shows_settled()
