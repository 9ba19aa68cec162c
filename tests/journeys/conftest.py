"""Journeys go through the same small world as the tests of single screens."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from tests.hands import look_at
from tests.views.conftest import desk, language, one_language, one_theme, theme, world
from tests.views.merge.conftest import trips

__all__ = ["desk", "language", "one_language", "one_theme", "theme", "trips", "world"]


@pytest.fixture
def size() -> tuple[int, int]:
    """That of a window at the door."""
    return 1280, 800


@pytest.fixture
def window(desk: Desk, size: tuple[int, int], qtbot: QtBot) -> MainWindow:
    """The real window, with the list of attendees."""
    made = MainWindow(desk, TABS, DEEDS)
    made.resize(*size)
    look_at(made, qtbot)
    made.show_tab("attendees")
    return made


@pytest.fixture
def tab(window: MainWindow) -> AttendeesTab:
    """The list of attendees in it, at 10:42."""
    made = window.tab("attendees")
    assert isinstance(made, AttendeesTab)
    made.now = lambda: datetime(2016, 11, 15, 10, 42)
    return made
