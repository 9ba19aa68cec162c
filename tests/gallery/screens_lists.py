"""Lists and the schedule going out: as they open, with contacts, and written."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QCheckBox, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.views.calendar_dialog import CalendarDialog
from ecomig_desktop.views.list_dialog import ListDialog
from tests.gallery.screen import Screen
from tests.gallery.world import World


def attendees(world: World) -> QWidget:
    """As it opens: the current meeting, without contacts."""
    return ListDialog(world.desk)


def contacts(world: World) -> QWidget:
    """All meetings, with contacts, over a file that is there."""
    dialog = ListDialog(world.desk)
    dialog.choose_meeting(None)
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    there = world.folder / "ყველა მონაწილე.xlsx"
    there.touch()
    dialog.set_path(there)
    return dialog


def written(world: World) -> QWidget:
    """The list is written."""
    dialog = ListDialog(world.desk)
    dialog.set_path(world.folder / dialog.path().name)
    dialog.save()
    while dialog.written is None or dialog.busy:
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return dialog


def refused(world: World) -> QWidget:
    """Excel has the old one open."""
    dialog = ListDialog(world.desk)
    dialog.show_refusal(Refused("held_by_other", path="/home/ნინო/სია 15.11.2016 ანაკლია.xlsx"))
    return dialog


def schedule(world: World) -> QWidget:
    """The calendar's dialog as it opens."""
    return CalendarDialog(world.desk)


SCREENS = (
    Screen("list_out", attendees, ()),
    Screen("list_out_contacts", contacts, ()),
    Screen("list_out_written", written, ()),
    Screen("list_out_refused", refused, ()),
    Screen("list_out_calendar", schedule, ()),
)
