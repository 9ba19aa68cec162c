"""A rule shows what it would decide, and what it showed is done at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.conflicts_panel import ConflictsPanel
from ecomig_desktop.views.merge.rules_dialog import RulesDialog
from ecomig_desktop.workbook import commands
from tests.trips import Trips


@pytest.fixture
def panel(office: Desk, trips: Trips, qtbot: QtBot) -> ConflictsPanel:
    """Two laptops differ on phone and position of a person; one deleted a note of the other."""
    for number in (1, 2):
        name = f"ლეპტოპი-{number}"
        with trips.away(name) as laptop:
            laptop.run(
                commands.edit(
                    "person", trips.person, phone="5" * number, position=f"თანამდებობა {number}"
                )
            )
            laptop.run(
                commands.delete("note", trips.note)
                if number == 1
                else commands.edit("note", trips.note, text="გზა დაიკეტა")
            )
        merge_files(office.workbook, [trips.returned(name)])
    made = ConflictsPanel(office)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(panel: ConflictsPanel, office: Desk, qtbot: QtBot) -> RulesDialog:
    made = RulesDialog(office, panel.words, panel.cases)
    qtbot.addWidget(made)
    made.show()
    return made


def cells(dialog: RulesDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [
        tuple(str(model.index(row, at).data()) for at in (1, 2, 3))
        for row in range(model.rowCount())
    ]


def use(dialog: RulesDialog, field: str, take: str) -> None:
    dialog.fields.choose(field)
    dialog.takes.choose(take)
    dialog.takes.chosen.emit(take)


def test_every_conflict_is_shown_with_before_and_after(dialog: RulesDialog) -> None:
    use(dialog, "*/*", "longer")
    assert cells(dialog) == [
        ("ტელეფონი", "55", "55"),
        ("წაიშალოს თუ დარჩეს", "დარჩეს", "შეცვლილიცაა და წაშლილიც"),
        ("თანამდებობა", "თანამდებობა 2", "ერთი სიგრძისაა"),
    ]
    assert dialog.use.text() == "1 კონფლიქტის გადაწყვეტა"


def test_a_rule_for_one_field_shows_only_that(dialog: RulesDialog) -> None:
    use(dialog, "person/phone", "earlier")
    assert cells(dialog) == [("ტელეფონი", "55", "5")]


def test_a_rule_that_decides_nothing_cannot_be_used(dialog: RulesDialog) -> None:
    use(dialog, "note/deleted", "later")
    assert not dialog.use.isEnabled()


def test_laptops_can_be_chosen(dialog: RulesDialog) -> None:
    use(dialog, "person/position", "laptop:ლეპტოპი-1")
    assert cells(dialog) == [("თანამდებობა", "თანამდებობა 2", "თანამდებობა 1")]


def test_what_was_shown_is_done_and_undone_at_once(
    panel: ConflictsPanel, office: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: RulesDialog) -> RulesDialog.DialogCode:
        use(dialog, "*/*", "earlier")
        return RulesDialog.DialogCode.Accepted

    monkeypatch.setattr(RulesDialog, "exec", accept)
    panel.arrive()
    qtbot.keyClick(panel, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert office.workbook.conflict_count() == 1
    assert "გადაწყდა 2 კონფლიქტი" in panel.notice.text()
    qtbot.keyClick(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert office.workbook.conflict_count() == 3


def test_enter_takes_the_rule(dialog: RulesDialog, qtbot: QtBot) -> None:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    widget = QApplication.focusWidget()
    assert widget is dialog.fields
    qtbot.keyClick(widget, Qt.Key.Key_Return)
    assert dialog.result() == RulesDialog.DialogCode.Accepted
