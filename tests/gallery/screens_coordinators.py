"""What two coordinators decide after both worked on findings, the list of actions, the campaign."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget

from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook
from tests.coordinators import coordinators, disagree
from tests.gallery.returns import new_folder
from tests.gallery.screen import Screen
from tests.gallery.screens_conflicts import NARROW, WIDE, Framed
from tests.gallery.world import World

_OFFICES: WeakKeyDictionary[World, Workbook] = WeakKeyDictionary()


def office(world: World) -> Workbook:
    """The office's workbook after both came home, made once for all pictures."""
    if world not in _OFFICES:
        both = coordinators(new_folder(world))
        disagree(both)
        files = both.files
        _OFFICES[world] = world.kept(both.office.open())
        merge_files(_OFFICES[world], files)
    return _OFFICES[world]


def conflict(world: World, table: str, column: str) -> QWidget:
    """The conflict about that column."""
    framed = Framed(world, office(world))
    cases = framed.panel.cases
    found = [
        case.conflict.table == table and case.conflict.column == column for case in cases.rows()
    ]
    framed.panel.list.setCurrentIndex(cases.index(found.index(True), 0))
    return framed


def place(world: World) -> QWidget:
    """Both moved one recommendation."""
    return conflict(world, "recommendation", "position")


def text(world: World) -> QWidget:
    """Both went on with the text of one finding."""
    return conflict(world, "finding", "text")


def deleted(world: World) -> QWidget:
    """What one deleted, the other laid before a body."""
    return conflict(world, "recommendation", "deleted")


SCREENS = (
    Screen("coordinators_place", place, (NARROW, WIDE)),
    Screen("coordinators_text", text, (WIDE,)),
    Screen("coordinators_deleted", deleted, (NARROW,)),
)
