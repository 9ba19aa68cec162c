"""The schedule: a day on the road, the table, the details, a plan, nothing yet."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.schedule import tab as schedule_tab
from ecomig_desktop.workbook import commands
from tests.gallery.people import PEOPLE
from tests.gallery.screen import Screen
from tests.gallery.world import World

NOW = datetime(2016, 11, 17, 12, 45)
LONG_VENUE = "სასტუმრო „ივერია“, დიდი საკონფერენციო დარბაზი, მესამე სართული"


class ScheduleTab(schedule_tab.ScheduleTab):
    """The schedule as on the third day of the road, under the name that translators know."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, lambda: NOW, parent)


def schedule(world: World) -> QWidget:
    """The third day: two meetings held, one today."""
    return _window(_on_the_road(world))


def table(world: World) -> QWidget:
    """The same as a table."""
    window = _window(_on_the_road(world))
    _tab(window).show_as("table")
    world.settings.set_flag(schedule_tab.MANNER, False)
    return window


def details(world: World) -> MainWindow:
    """The details of today's meeting."""
    window = _window(_on_the_road(world))
    window.show()
    _tab(window).toggle_details()
    return window


def kept(world: World) -> QWidget:
    """A meeting that cannot be deleted."""
    window = details(world)
    tab = _tab(window)
    tab.remove(world.desk.meeting.id or "")
    return window


def planned(world: World) -> QWidget:
    """A plan before anybody was invited."""
    return _window(world.planned_desk)


def empty(world: World) -> QWidget:
    """No meeting yet."""
    return _window(world.empty_desk)


def reading(world: World) -> QWidget:
    """A workbook that is only read."""
    return _window(world.reading_desk)


def _on_the_road(world: World) -> Desk:
    desk = world.desk
    meetings = desk.workbook.meetings()
    if not meetings[2].venue:
        with desk.workbook.batch():
            for meeting, status in zip(meetings, ("held", "held", "planned"), strict=False):
                desk.workbook.run(commands.edit("meeting", meeting.id, status=status))
            for meeting in meetings:
                desk.workbook.run(commands.edit("meeting", meeting.id, venue="კულტურის სახლი"))
            desk.workbook.run(commands.edit("meeting", meetings[2].id, venue=LONG_VENUE))
            desk.workbook.run(commands.edit("meeting", meetings[6].id, status="cancelled"))
            for at, person in enumerate(PEOPLE):
                status = "present" if at % 4 == 0 else "invited"
                desk.workbook.run(
                    commands.register(meetings[2].id, person, f"10:{10 + at}", status=status)
                )
    desk.meeting.choose(meetings[2].id)
    return desk


def _window(desk: Desk) -> MainWindow:
    window = MainWindow(desk, (ScheduleTab,), {"print_sheet": lambda desk, window: None})
    window.show_tab("schedule")
    return window


def _tab(window: MainWindow) -> ScheduleTab:
    tab = window.tab("schedule")
    assert isinstance(tab, ScheduleTab)
    return tab


SCREENS = (
    Screen("schedule", schedule),
    Screen("schedule_table", table),
    Screen("schedule_details", details),
    Screen("schedule_kept", kept, ((1440, 900),)),
    Screen("schedule_planned", planned, ((1024, 700),)),
    Screen("schedule_empty", empty),
    Screen("schedule_reading", reading, ((1024, 700),)),
)
