"""Those who may be on the list twice are decided where they are pointed out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.attendees.duplicates import DuplicatesView, PairCard
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.workbook import commands


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> DuplicatesView:
    """One person was registered twice."""
    meeting = desk.meeting.id or ""
    for phone in ("599 77 66 55", "+995 599 776655"):
        person = {"given_name": "ნანა", "family_name": "ქობალია", "phone": phone}
        desk.run(commands.register(meeting, person, "10:00"))
    made = DuplicatesView(desk)
    qtbot.addWidget(made)
    made.show()
    made.find_now()
    return made


def nana(view: DuplicatesView) -> list[PairCard]:
    """Her pair, if it is pointed out."""
    return [each for each in view.cards if each.pair.one.given_name == "ნანა"]


def press(card: PairCard, word: str, qtbot: QtBot) -> None:
    button = next(each for each in card.findChildren(Button) if each.text() == word)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("word", "verdict"), [("ერთი და იგივე", "same"), ("სხვადასხვა", "different")]
)
def test_a_pair_that_is_decided_is_pointed_out_no_more(
    view: DuplicatesView, desk: Desk, qtbot: QtBot, word: str, verdict: str
) -> None:
    before = len(view.pairs)
    with qtbot.waitSignal(view.counted) as told:
        press(nana(view)[0], word, qtbot)
    assert told.args == [before - 1]
    assert nana(view) == []
    assert [each.verdict for each in desk.workbook.verdicts()] == [verdict]


def test_undo_asks_again(view: DuplicatesView, desk: Desk, qtbot: QtBot) -> None:
    press(nana(view)[0], "სხვადასხვა", qtbot)
    desk.undo()
    view.find_now()
    assert len(nana(view)) == 1
