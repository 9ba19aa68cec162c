"""The tab of notes in the middle of the first meeting."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.notes.tab import NotesTab
from tests.hands import look_at


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> NotesTab:
    made = NotesTab(desk)
    made.resize(1300, 760)
    look_at(made, qtbot)
    made.arrive()
    return made
