"""The list of actions and what was laid before whom, on the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.notes.tab import NotesTab
from ecomig_desktop.views.recommendations.list_page import ListPage
from ecomig_desktop.views.recommendations.submissions_page import SubmissionsPage
from ecomig_desktop.views.recommendations.tab import ACTIONS, SUBMISSIONS, RecommendationsTab
from tests.gallery.screens_recommendations import fill_actions
from tests.hands import look_at


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    """A window with the notes and the recommendations, on a list with some history."""
    fill_actions(desk.workbook)
    made = MainWindow(desk, (AttendeesTab, NotesTab, RecommendationsTab), {}, "recommendations")
    made.resize(1440, 900)
    look_at(made, qtbot)
    return made


@pytest.fixture
def tab(window: MainWindow) -> RecommendationsTab:
    """The tab."""
    found = window.tab("recommendations")
    assert isinstance(found, RecommendationsTab)
    return found


@pytest.fixture
def page(tab: RecommendationsTab) -> ListPage:
    """The page of the list."""
    found = tab.page(ACTIONS)
    assert isinstance(found, ListPage)
    return found


@pytest.fixture
def sent(tab: RecommendationsTab) -> SubmissionsPage:
    """The page of submissions, shown."""
    tab.show_part(SUBMISSIONS)
    found = tab.page(SUBMISSIONS)
    assert isinstance(found, SubmissionsPage)
    return found
