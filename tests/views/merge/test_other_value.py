"""Another value for a conflict: what can be picked is found as everywhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.merge.conflicts_panel import ConflictsPanel
from ecomig_desktop.views.widgets.pick_box import PickBox
from ecomig_desktop.workbook import commands
from tests.hands import look_at
from tests.trips import Trips
from tests.views.typing_keys import type_text


def test_a_municipality_is_found_by_its_other_names(
    office: Desk, trips: Trips, qtbot: QtBot
) -> None:
    for name, place in (("ერთი", "keda"), ("ორი", "khulo")):
        with trips.away(name) as laptop:
            laptop.run(commands.edit("person", trips.person, municipality=place))
        merge_files(office.workbook, [trips.returned(name)])
    panel = ConflictsPanel(office)
    look_at(panel, qtbot)
    panel.arrive()
    (box,) = (each for each in panel.findChildren(PickBox) if each.isVisible())
    type_text(box, "Stepantsminda")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person = office.workbook.person(trips.person)
    assert person is not None and person.municipality == "kazbegi"
