"""The attendees: the list, a search, somebody new, duplicates, an edit in place, empty places."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.models.attendee_cells import Column
from ecomig_desktop.views.attendees.tab import AttendeesTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.menus import Deed
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.reading import Attendee
from tests.gallery.screen import Screen
from tests.gallery.world import World

WIDE = ((1440, 900),)
NOON = datetime(2016, 11, 15, 10, 42)


def attendees(world: World) -> QWidget:
    """Everybody, one of them chosen."""
    window = _window(world.desk)
    tab = _tab(window)
    tab._show_person(_line(tab, 6).person.id)
    return window


def search(world: World) -> QWidget:
    """Three letters were typed."""
    window = _window(world.desk)
    _tab(window).box.setText("tam")
    return window


def double(world: World) -> QWidget:
    """A whole name was typed that somebody has already."""
    window = _window(world.desk)
    _tab(window).box.setText("tamar gelovani")
    return window


def nothing_found(world: World) -> QWidget:
    """Nobody is called so."""
    window = _window(world.desk)
    _tab(window).box.setText("ვახტანგ ჭანტურია")
    return window


def present(world: World) -> QWidget:
    """Enter on somebody who is here already."""
    window = _window(world.desk)
    tab = _tab(window)
    tab.box.setText("ესებ")
    tab.check_in()
    return window


def editing(world: World) -> QWidget:
    """The organisation of a row is typed over."""
    window = _window(world.desk)
    tab = _tab(window)
    window.show()
    tab.pages.list.mark(tab.listed.index(3, Column.ORGANISATION))
    tab.edit_in_place()
    return window


def duplicates(world: World) -> QWidget:
    """Who may be there twice."""
    window = _window(world.desk)
    tab = _tab(window)
    tab.pages.duplicates.find_now()
    tab.toggle_duplicates()
    return window


def nobody(world: World) -> QWidget:
    """A meeting without anybody on its list."""
    return _window(world.planned_desk)


def nobody_yet(world: World) -> QWidget:
    """The same while another meeting has people."""
    window = _window(world.desk)
    tab = _tab(window)
    tab.next_meeting()
    return window


def nowhere(world: World) -> QWidget:
    """A workbook without meetings."""
    return _window(world.empty_desk)


def reading(world: World) -> QWidget:
    """A workbook that is only read."""
    window = _window(world.reading_desk)
    tab = _tab(window)
    tab._show_person(_line(tab, 1).person.id)
    return window


def somebody_new(world: World) -> QWidget:
    """A new person was registered in Latin letters; the side asks for the rest."""
    window = _window(world.desk)
    tab = _tab(window)
    window.resize(1024, 700)
    window.show()
    tab.box.setText("salome beridze")
    tab.register()
    return window


def removed(world: World) -> QWidget:
    """Somebody was taken off the list."""
    window = _window(world.desk)
    tab = _tab(window)
    tab.chosen.choose(_line(tab, 9).person.id)
    tab.remove()
    return window


def history(world: World) -> QWidget:
    """All that was said of one person."""
    from ecomig_desktop.views.attendees.history import HistoryDialog

    window = _window(world.desk)
    tab = _tab(window)
    line = _line(tab, 0)
    tab.chosen.choose(line.person.id)
    tab.panel.attendance.consented.emit("photo", True)
    tab.set_status("confirmed")
    dialog = HistoryDialog(world.desk.workbook, line, world.language.code)
    window.deleteLater()
    return dialog


def united(world: World) -> QWidget:
    """Several records are shown as one person; the side says which."""
    window = _window(world.desk)
    tab = _tab(window)
    window.resize(1024, 700)
    one, other, third = (_register_mariam(world, tab, number) for number in range(3))
    world.desk.run(world.desk.workbook.same(one, other))
    world.desk.run(world.desk.workbook.same(other, third))
    tab._show_person(one)
    return window


def united_history(world: World) -> QWidget:
    """All that was said of somebody who is one with others."""
    from ecomig_desktop.views.attendees.history import HistoryDialog

    window = united(world)
    assert isinstance(window, MainWindow)
    line = _tab(window).panel.line
    assert line
    window.deleteLater()
    return HistoryDialog(world.desk.workbook, line, world.language.code)


def same_person(world: World) -> QWidget:
    """Two records that differ, and what they would show as together."""
    from ecomig_desktop.views.attendees.same_person import SamePersonDialog

    return SamePersonDialog(world.desk, *_alike(world))


def same_person_as(world: World) -> QWidget:
    """Nobody is chosen yet who is the same person."""
    from ecomig_desktop.views.attendees.same_person import SamePersonDialog

    return SamePersonDialog(world.desk, _alike(world)[0])


def doubts(world: World) -> QWidget:
    """Somebody was pasted from somewhere: nearly every field has something to say."""
    window = _window(world.desk)
    tab = _tab(window)
    window.resize(1024, 700)
    window.show()
    tab._show_person(_register_pasted(world, tab, _PASTED))
    tab.panel.fields.lines["given_name"].editor.setFocus()
    return window


def doubts_below(world: World) -> QWidget:
    """The same person, further down: phone, sector and e-mail."""
    window = doubts(world)
    assert isinstance(window, MainWindow)
    fields = _tab(window).panel.fields
    fields.lines["email"].editor.setFocus()
    window.grab()
    area = _tab(window).panel.area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return window


def sector_proposed(world: World) -> QWidget:
    """The organisation says which sector it is; the municipality stands with its region."""
    window = _window(world.desk)
    tab = _tab(window)
    window.show()
    tab._show_person(_register_pasted(world, tab, _WITHOUT_SECTOR))
    tab.panel.focus_first_gap()
    return window


def door_slip(world: World) -> QWidget:
    """A name was pasted into the box, with what nobody sees in it."""
    window = _window(world.desk)
    _tab(window).box.setText("ვახ\u200bტანგ  ჭანტურია")
    return window


_PASTED = {
    "given_name": "ანა\u200b  მარია",
    "family_name": "ლოmაია",
    "organisation": "ონის\u00a0მუნიციპალიტეტის  მერია",
    "position": "მთავარი სპეციალისტი",
    "municipality": "oni",
    "phone": "599 12 34 5",
    "email": "ანა@gmial.com",
}
_WITHOUT_SECTOR = {
    "given_name": "ანა-მარია",
    "family_name": "ლომაია",
    "organisation": "ონის მუნიციპალიტეტის მერია",
    "municipality": "oni",
    "phone": "599 12 34 56",
}


def _register_pasted(world: World, tab: AttendeesTab, values: dict[str, str]) -> str:
    """Somebody with these values; made only once."""
    row = derived_row_id("person", ["pasted", values["given_name"]])
    world.desk.run(commands.edit("person", row, **values))
    world.desk.run(commands.check_in(tab.listed.meeting or "", row, "2016-11-15T10:30"))
    return row


def _alike(world: World) -> tuple[str, str]:
    """Two who share a name in two scripts."""
    people = [row for table, row in world.desk.workbook.records() if table == "person"]
    ids = {str(row["family_name"]): str(row["id"]) for row in people}
    return ids["გელოვანი"], ids["Gelovani"]


_MARIAM = (
    {"given_name": "მარიამ", "family_name": "ჯანელიძე-ჩხარტიშვილი", "phone": "555 01 02 03"},
    {"given_name": "Mariam", "family_name": "Janelidze-Chkhartishvili", "position": "chair"},
    {"given_name": "მარიამი", "family_name": "ჯანელიძე", "email": "mariam@example.org"},
)


def _register_mariam(world: World, tab: AttendeesTab, number: int) -> str:
    """One of three records of the same woman; made only once."""
    row = derived_row_id("person", ["mariam", number])
    world.desk.run(commands.edit("person", row, **_MARIAM[number]))
    world.desk.run(commands.check_in(tab.listed.meeting or "", row, "2016-11-15T10:30"))
    return row


def _window(desk: Desk) -> MainWindow:
    named = ("print_sheet", "new_meeting", "import_people")
    deeds: dict[str, Deed] = dict.fromkeys(named, _nothing)
    if desk.workbook.meetings():
        desk.meeting.choose(desk.workbook.meetings()[0].id)
    window = MainWindow(desk, (AttendeesTab,), deeds)
    window.show_tab("attendees")
    _tab(window).now = lambda: NOON
    return window


def _line(tab: AttendeesTab, row: int) -> Attendee:
    line = tab.listed.line(tab.listed.index(row, 0))
    assert line
    return line


def _nothing(desk: Desk, window: QWidget) -> None:
    """Only that a button for it is there."""


def _tab(window: MainWindow) -> AttendeesTab:
    tab = window.tab("attendees")
    assert isinstance(tab, AttendeesTab)
    return tab


SCREENS = (
    Screen("attendees", attendees),
    Screen("attendees_search", search),
    Screen("attendees_double", double, WIDE),
    Screen("attendees_nothing_found", nothing_found),
    Screen("attendees_present", present),
    Screen("attendees_editing", editing, WIDE),
    Screen("attendees_duplicates", duplicates),
    Screen("attendees_nobody", nobody, WIDE),
    Screen("attendees_nobody_yet", nobody_yet, ((1024, 700),)),
    Screen("attendees_nowhere", nowhere, ((1024, 700),)),
    Screen("attendees_reading", reading),
    Screen("attendees_somebody_new", somebody_new, ((1024, 700),)),
    Screen("attendees_removed", removed, WIDE),
    Screen("attendees_history", history, ()),
    Screen("attendees_united", united, ((1024, 700), (1440, 900))),
    Screen("attendees_united_history", united_history, ()),
    Screen("attendees_doubts", doubts, ((1024, 700), (1440, 900))),
    Screen("attendees_doubts_below", doubts_below, ((1024, 700),)),
    Screen("attendees_sector_proposed", sector_proposed, WIDE),
    Screen("attendees_door_slip", door_slip, ((1024, 700),)),
    Screen("same_person", same_person, ()),
    Screen("same_person_as", same_person_as, ()),
)
