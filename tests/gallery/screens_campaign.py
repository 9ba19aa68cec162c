"""The campaign: list, calendar, timeline and films, an open forum and a film, and empty; the
forum's list among the attendees, and the dialog of its calendar."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.calendar_dialog import CalendarDialog
from ecomig_desktop.views.campaign.looks import FILMS, LIST, MONTH, TIMELINE
from ecomig_desktop.views.campaign.tab import CampaignTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.tab import LaterTab
from ecomig_desktop.workbook import Workbook
from tests.gallery.campaign import TODAY, fill_campaign
from tests.gallery.screen import Screen
from tests.gallery.world import World

_ABLE = ("show_attendees", "print_sheet", "calendar_out")
_MADE: WeakKeyDictionary[World, Desk] = WeakKeyDictionary()


def campaign_desk(world: World) -> Desk:
    """A workbook in the middle of its campaign, one in a world."""
    if world not in _MADE:
        path = world.folder / "კამპანია 2016.ecomig"
        workbook = world.kept(Workbook.create(path, default_plan(), operator="ნინო"))
        fill_campaign(workbook)
        _MADE[world] = world.desk_on(workbook)
    return _MADE[world]


def listed(world: World) -> QWidget:
    """The plain list."""
    return _window(campaign_desk(world), LIST)


def calendar(world: World) -> QWidget:
    """A month, with more on one day than it has room for."""
    return _window(campaign_desk(world), MONTH)


def timeline(world: World) -> QWidget:
    """From December on, today marked."""
    return _window(campaign_desk(world), TIMELINE)


def films(world: World) -> QWidget:
    """The series, and what is missing of it."""
    return _window(campaign_desk(world), FILMS)


def forum(world: World) -> QWidget:
    """A forum with its list is open."""
    window = _window(campaign_desk(world), LIST)
    return _opened(window, "2016-12-09")


def late(world: World) -> QWidget:
    """A meeting of a long name is open in the calendar."""
    window = _window(campaign_desk(world), MONTH)
    return _opened(window, "2016-12-20")


def film(world: World) -> QWidget:
    """A film is open beside the others."""
    window = _window(campaign_desk(world), FILMS)
    return _opened(window, "2016-12-14")


def empty(world: World) -> QWidget:
    """No activity yet."""
    return _window(world.planned_desk, LIST)


def no_films(world: World) -> QWidget:
    """No series yet."""
    return _window(world.planned_desk, FILMS)


def reading(world: World) -> QWidget:
    """A workbook that is only read."""
    path = campaign_desk(world).workbook.path
    desk = world.desk_on(world.kept(Workbook.open(path, or_read_only=True)))
    return _opened(_window(desk, LIST), "2016-12-05")


def attendees(world: World) -> QWidget:
    """The list of a forum, called as the forum is."""
    desk = campaign_desk(world)
    desk.meeting.choose(next(iter(desk.workbook.forum_meetings())))
    return MainWindow(desk, (AttendeesTab,), {"print_sheet": _nothing})


def calendar_file(world: World) -> QWidget:
    """Schedule, campaign or both as a calendar."""
    return CalendarDialog(campaign_desk(world))


def _window(desk: Desk, look: str) -> MainWindow:
    kind = LaterTab(
        "campaign",
        CampaignTab.english,
        lambda desk, parent: CampaignTab(desk, lambda: TODAY, parent),
    )
    window = MainWindow(desk, (kind,), dict.fromkeys(_ABLE, _nothing))
    _tab(window).front.head.look.chosen.emit(look)
    _tab(window).arrive()
    return window


def _opened(window: MainWindow, day: str) -> MainWindow:
    tab = _tab(window)
    tab.open(next(row.id for row in tab.model.everything() if row.activity.date == day))
    return window


def _nothing(_desk: Desk, _window: QWidget) -> None:
    """In a picture no button leads anywhere."""


def _tab(window: MainWindow) -> CampaignTab:
    tab = window.tab("campaign")
    assert isinstance(tab, CampaignTab)
    return tab


SCREENS = (
    Screen("campaign", listed),
    Screen("campaign_calendar", calendar),
    Screen("campaign_timeline", timeline),
    Screen("campaign_films", films),
    Screen("campaign_forum", forum),
    Screen("campaign_late", late, ((1440, 900),)),
    Screen("campaign_film", film, ((1440, 900),)),
    Screen("campaign_attendees", attendees, ((1024, 700),)),
    Screen("campaign_calendar_file", calendar_file, ()),
    Screen("campaign_empty", empty, ((1024, 700),)),
    Screen("campaign_no_films", no_films, ((1024, 700),)),
    Screen("campaign_reading", reading, ((1024, 700),)),
)
