"""One person whom two laptops met: united on the desk, changed by a later file, parted again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.duplicates_panel import DuplicatesPanel
from ecomig_desktop.workbook import Workbook, commands
from tests.gallery.world import World
from tests.hands import look_at, press
from tests.trips import Trips

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(world: World, trips: Trips, qtbot: QtBot) -> Iterator[Desk]:
    with trips.open_office() as workbook:
        yield world.desk_on(workbook)


@pytest.fixture
def panel(office: Desk, qtbot: QtBot) -> DuplicatesPanel:
    made = DuplicatesPanel(office)
    look_at(made, qtbot)
    return made


def bring(desk: Desk, panel: DuplicatesPanel, file: Path, qtbot: QtBot) -> None:
    """Merge a file, and wait until everybody has been compared again."""
    merge_files(desk.workbook, [file])
    with qtbot.waitSignal(panel.open.began):
        desk.news.merged.emit()
    qtbot.waitUntil(lambda: panel.open.known and not panel.open.busy)
    panel.arrive()


def met_again(trips: Trips) -> str:
    """A laptop registers Tamar, whom the office knows, once more."""
    with trips.away("ანაკლია-2") as laptop:
        known = {"given_name": "Tamar", "family_name": "Gelovani", "phone": "555 12 34 56"}
        return laptop.run(commands.register(trips.meeting, known, "10:00")).ids[0]


def phone(workbook: Workbook, person: str) -> str | None:
    found = workbook.person(person)
    return found.phone if found else None


def test_a_verdict_outlives_later_files_and_is_taken_back_at_any_time(
    office: Desk, panel: DuplicatesPanel, trips: Trips, qtbot: QtBot
) -> None:
    workbook = office.workbook
    again = met_again(trips)
    bring(office, panel, trips.returned("ანაკლია-2"), qtbot)
    assert len(panel.open.pairs) == 1
    press(qtbot, Qt.Key.Key_Y)
    united = workbook.united(again)
    assert united and united.shown.phone == "555 12 34 56"

    with trips.away("ანაკლია-2") as laptop:  # which knows nothing of the verdict
        laptop.run(commands.edit("person", again, phone="599 00 11 22", position="თავმჯდომარე"))
    bring(office, panel, trips.returned("ანაკლია-2"), qtbot)
    united = workbook.united(trips.person)
    assert united and (united.shown.phone, united.shown.position) == ("599 00 11 22", "თავმჯდომარე")
    assert not panel.open.pairs

    panel.show_list()
    press(qtbot, Qt.Key.Key_Delete)
    assert workbook.united(again) is None
    assert (phone(workbook, again), phone(workbook, trips.person)) == ("599 00 11 22", None)
    assert len(panel.open.pairs) == 1
    panel.arrive()
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert workbook.united(again) is not None
