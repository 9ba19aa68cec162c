"""The window of reports: each report on its pages, and what it says where there is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from ecomig_desktop.store.machine import Machine
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.reports.report_dialog import ReportDialog
from ecomig_desktop.workbook import Workbook
from tests.gallery.screen import Screen
from tests.gallery.world import World
from tests.outcomes_world import make_world

_MADE: dict[int, tuple[World, Desk]] = {}
_WRITTEN: list[bytes] = []


def reports_desk(world: World) -> Desk:
    """A desk after all meetings, made once in a world."""
    made = _MADE.get(id(world))
    if made is None or made[0] is not world:
        folder = world.folder / "reports"
        folder.mkdir()
        workbook = world.kept(_after_all_meetings(folder))
        made = _MADE[id(world)] = world, world.desk_on(workbook)
    return made[1]


def _after_all_meetings(folder: Path) -> Workbook:
    """A campaign that is nearly over, written once in a run and copied for each world."""
    if not _WRITTEN:
        made = make_world(folder, people=60, notes=90)
        made.workbook.close()
        _WRITTEN.append(made.workbook.path.read_bytes())
    path = folder / "office.ecomig"
    path.write_bytes(_WRITTEN[0])
    machine = Machine(folder / "machine", name="ოფისი", fingerprint="office")
    return Workbook.open(path, operator="ნინო", machine=machine)


def shown(world: World, desk: Desk, name: str) -> ReportDialog:
    """The window with that report, its pages laid out or refused."""
    dialog = ReportDialog(desk, None, name)
    while not (dialog.pages.pages or dialog.notice.text()):
        world.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    return dialog


def attendance(world: World) -> QWidget:
    """Numbers and charts."""
    return shown(world, reports_desk(world), "attendance")


def map_of_people(world: World) -> QWidget:
    """The map, with its choice."""
    return shown(world, reports_desk(world), "map")


def letter(world: World) -> QWidget:
    """A letter, with the choice of whose."""
    return shown(world, reports_desk(world), "letter")


def no_letter(world: World) -> QWidget:
    """A letter where nothing was laid before anybody."""
    return shown(world, world.desk, "letter")


SCREENS = (
    Screen("reports_attendance", attendance),
    Screen("reports_map", map_of_people),
    Screen("reports_letter", letter),
    Screen("reports_no_letter", no_letter),
)
