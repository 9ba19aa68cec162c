"""The schedule on the day of the third meeting."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.schedule.tab import ScheduleTab
from tests.hands import look_at


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> ScheduleTab:
    desk.able = frozenset({"print_sheet"})
    made = ScheduleTab(desk, lambda: datetime(2016, 11, 17, 12, 45))
    made.resize(1400, 780)
    look_at(made, qtbot)
    made.arrive()
    return made
