"""Menu commands of the schedule."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.tab import Tab


def new_meeting(desk: Desk, window: QWidget) -> None:
    """Go to the schedule and make a meeting there."""
    from ecomig_desktop.views.schedule.tab import ScheduleTab

    tab = _shown(window, ScheduleTab.name)
    if isinstance(tab, ScheduleTab):
        tab.add()


def show_attendees(desk: Desk, window: QWidget) -> None:
    """Go to the people of the current meeting."""
    _shown(window, "attendees")


def _shown(window: QWidget, name: str) -> Tab | None:
    if not isinstance(window, MainWindow):
        return None
    window.show_tab(name)
    return window.tab(name)
