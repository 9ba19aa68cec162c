"""The tab of attendees in the middle of the first meeting."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from tests.hands import look_at


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> AttendeesTab:
    return shown_tab(desk, qtbot)


def shown_tab(desk: Desk, qtbot: QtBot) -> AttendeesTab:
    """The tab by itself, wide enough for the side, at 10:42."""
    made = AttendeesTab(desk)
    made.now = lambda: datetime(2016, 11, 15, 10, 42)
    made.resize(1300, 760)
    look_at(made, qtbot)
    made.arrive()
    return made
