"""The workshop notes: a full meeting, a figure, long texts, an empty meeting, no meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.notes.tab import NotesTab
from ecomig_desktop.workbook import commands
from tests.gallery.screen import Screen
from tests.gallery.world import MEETING, World


def notes(world: World) -> QWidget:
    """A note is open."""
    return _window(world.desk, 2)


def figure(world: World) -> QWidget:
    """A note that is a figure, with a photo."""
    from tests.gallery.pictures import landscape

    desk = world.desk
    window = _window(desk, -1)
    tab = _tab(window)
    if not desk.workbook.attachments(tab.editor.draft.note.id):
        for number in range(3):
            data = landscape(number)
            desk.workbook.attach(
                "note", tab.editor.draft.note.id, f"ნაპირი {number}.png", "image/png", data
            )
    tab.editor.photos.refresh()
    return window


def removed(world: World) -> QWidget:
    """A note was deleted, and can be brought back."""
    window = _window(world.desk, 0)
    tab = _tab(window)
    made = world.desk.run(
        commands.add("note", meeting=world.desk.meeting.id, text="წასაშლელი ჩანაწერი")
    )
    if made:
        tab.remove(made.ids[0])
    return window


def nothing_found(world: World) -> QWidget:
    """A search that finds nothing."""
    window = _window(world.desk, 0)
    _tab(window).list.search.setText("ზღვა")
    return window


def empty(world: World) -> QWidget:
    """A meeting without notes, on which nobody is present."""
    return _window(world.planned_desk, None)


def nowhere(world: World) -> QWidget:
    """A workbook without meetings."""
    return _window(world.empty_desk, None)


def reading(world: World) -> QWidget:
    """A workbook that is only read."""
    return _window(world.reading_desk, 2)


def _window(desk: Desk, open_note: int | None) -> MainWindow:
    meetings = desk.workbook.meetings()
    desk.meeting.choose(meetings[MEETING].id if meetings else None)
    window = MainWindow(desk, (NotesTab,), {})
    window.show_tab("notes")
    if open_note is not None:
        note = desk.workbook.notes(desk.meeting.id)[open_note].note
        tab = _tab(window)
        tab.editor.open(note)
        tab.list.view.mark(note.id)
    return window


def _tab(window: MainWindow) -> NotesTab:
    tab = window.tab("notes")
    assert isinstance(tab, NotesTab)
    return tab


SCREENS = (
    Screen("notes", notes),
    Screen("notes_figure", figure),
    Screen("notes_removed", removed, ((1440, 900),)),
    Screen("notes_nothing_found", nothing_found),
    Screen("notes_empty", empty),
    Screen("notes_nowhere", nowhere, ((1024, 700),)),
    Screen("notes_reading", reading, ((1024, 700),)),
)
