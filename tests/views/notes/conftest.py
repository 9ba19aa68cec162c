"""The tab of notes in the middle of the first meeting."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.notes.tab import NotesTab


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> NotesTab:
    made = NotesTab(desk)
    qtbot.addWidget(made)
    made.resize(1300, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.arrive()
    return made
