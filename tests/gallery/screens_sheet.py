"""The attendance sheet: its dialog, and its pages as they come out of the printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.paper import paint_page
from ecomig_desktop.printing.sheet import lay_out
from ecomig_desktop.reports.attendance_sheet import (
    SheetOptions,
    compose,
    new_sheet_id,
    read_source,
)
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.sheet_dialog import SheetDialog
from tests.gallery.screen import Screen
from tests.gallery.world import World

PIXELS_PER_MM = 5.0


def shown(desk: Desk, world: World) -> SheetDialog:
    """The dialog of the desk's meeting, its first pages laid out."""
    dialog = SheetDialog(desk, desk.meeting.id or "")
    wait(world, lambda: dialog.layout_shown is not None)
    return dialog


def wait(world: World, arrived: Callable[[], bool]) -> None:
    """Until the pages are laid out."""
    while not arrived():
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)


def columns(dialog: SheetDialog) -> tuple[str, ...]:
    """The columns of the pages in the preview."""
    return dialog.layout_shown.content.columns if dialog.layout_shown else ()


def dialog(world: World) -> QWidget:
    """As it opens."""
    return shown(world.desk, world)


def dialog_personal(world: World) -> QWidget:
    """With a column that says more than the room should know, and a disk that is full."""
    made = shown(world.desk, world)
    for box in made.findChildren(QCheckBox):
        box.setChecked(True)
    wait(world, lambda: "gender" in columns(made))
    made.show_refusal(Refused("no_space", path="/media/usb/სია.pdf"))
    return made


def dialog_reading(world: World) -> QWidget:
    """For a workbook that is only read."""
    return shown(world.reading_desk, world)


def dialog_empty(world: World) -> QWidget:
    """For a meeting that nobody is invited to yet."""
    return shown(world.planned_desk, world)


def page(world: World, options: SheetOptions, number: int) -> QWidget:
    """One page of the sheet as a picture."""
    desk = world.desk
    source = read_source(desk.workbook, desk.meeting.id or "")
    layout = lay_out(compose(source, options, new_sheet_id()), options, FontMeasure())
    width, height = (round(side * PIXELS_PER_MM) for side in layout.paper)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    paint_page(painter, layout.pages[min(number, len(layout.pages)) - 1], PIXELS_PER_MM)
    painter.end()
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(picture))
    label.setFixedSize(width, height)
    return label


def page_first(world: World) -> QWidget:
    """The first page in the language on the screen."""
    return page(world, SheetOptions(world.language.code), 1)


def page_last(world: World) -> QWidget:
    """The page after it, in both languages."""
    return page(world, SheetOptions("both", blank_rows=30), 2)


def page_landscape(world: World) -> QWidget:
    """Every column, in both languages, lying."""
    options = SheetOptions("both", "landscape", True, True, True, True, True)
    return page(world, options, 1)


def page_narrow(world: World) -> QWidget:
    """Every column, in both languages, on upright paper."""
    options = SheetOptions("both", "portrait", True, True, True, True, True)
    return page(world, options, 1)


SCREENS = (
    Screen("sheet_dialog", dialog),
    Screen("sheet_dialog_personal", dialog_personal),
    Screen("sheet_dialog_reading", dialog_reading),
    Screen("sheet_dialog_empty", dialog_empty),
    Screen("sheet_page_first", page_first, ()),
    Screen("sheet_page_last", page_last, ()),
    Screen("sheet_page_landscape", page_landscape, ()),
    Screen("sheet_page_narrow", page_narrow, ()),
)
