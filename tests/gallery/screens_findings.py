"""What was said becomes findings: the board, an open finding, the coverage, the figures."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.finding_notes import NoteFilter
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.page import FindingsPage
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.recommendations.tab import FINDINGS, RecommendationsTab
from ecomig_desktop.workbook import Workbook
from tests.gallery.findings_world import findings_desk
from tests.gallery.screen import Screen
from tests.gallery.world import World


def board(world: World) -> QWidget:
    """Nothing is open, some notes are chosen."""
    window = _window(findings_desk(world))
    page = _page(window)
    page.board.show_theme(None)
    page.board.notes.view.setCurrentIndex(page.board.notes_model.index(1, 0))
    return window


def note(world: World) -> QWidget:
    """A note that is in findings already is read."""
    window = _window(findings_desk(world))
    page = _page(window).board
    used = page.desk.workbook.joined("finding_note", _finding(page.desk, 4))
    page.show_note(used[0])
    return window


def theme(world: World) -> QWidget:
    """One theme, a finding is chosen."""
    window = _window(findings_desk(world))
    page = _page(window).board
    page.show_theme(page.board_model.themes[1].id)
    page.choose(_finding(page.desk, 4))
    return window


def finding(world: World) -> QWidget:
    """A finding is open, with its English twin."""
    window = _window(findings_desk(world))
    page = _page(window).board
    page.open(_finding(page.desk, 5))
    page.editor.twin.setChecked(True)
    return window


def nothing_found(world: World) -> QWidget:
    """No note passes the filters."""
    window = _window(findings_desk(world))
    _page(window).board.show_notes(NoteFilter(sector="media", search="ზღვა"))
    return window


def empty(world: World) -> QWidget:
    """A workbook in which nobody has said anything."""
    return _window(world.planned_desk)


def reading(world: World) -> QWidget:
    """A workbook that is only read."""
    path = findings_desk(world).workbook.path
    workbook = world.kept(Workbook.open(path, or_read_only=True))
    window = _window(world.desk_on(workbook))
    page = _page(window).board
    page.open(_finding(page.desk, 0))
    return window


def coverage(world: World) -> QWidget:
    """Who has spoken on what."""
    window = _window(findings_desk(world))
    page = _page(window)
    page.show_part("coverage")
    page.coverage.refresh()
    page.coverage.table.setCurrentIndex(page.coverage.model.index(2, 4))
    return window


def no_coverage(world: World) -> QWidget:
    """Nobody was there."""
    window = _window(world.planned_desk)
    _page(window).show_part("coverage")
    return window


def figures(world: World) -> QWidget:
    """An indicator of which different values were told."""
    window = _window(findings_desk(world))
    _page(window).show_part("figures")
    return window


def no_figures(world: World) -> QWidget:
    """Indicators of which nothing was told."""
    window = _window(world.planned_desk)
    _page(window).show_part("figures")
    return window


def _window(desk: Desk) -> MainWindow:
    window = MainWindow(desk, (RecommendationsTab,), {})
    window.show_tab("recommendations", FINDINGS)
    return window


def _page(window: MainWindow) -> FindingsPage:
    tab = window.tab("recommendations")
    assert isinstance(tab, RecommendationsTab)
    page = tab.page(FINDINGS)
    assert isinstance(page, FindingsPage)
    return page


def _finding(desk: Desk, at: int) -> str:
    return desk.workbook.findings()[at].id


SCREENS = (
    Screen("findings_board", board),
    Screen("findings_note", note),
    Screen("findings_theme", theme),
    Screen("findings_open", finding),
    Screen("findings_nothing_found", nothing_found, ((1024, 700),)),
    Screen("findings_empty", empty, ((1024, 700), (1440, 900))),
    Screen("findings_reading", reading, ((1440, 900),)),
    Screen("findings_coverage", coverage),
    Screen("findings_no_coverage", no_coverage, ((1024, 700),)),
    Screen("findings_figures", figures),
    Screen("findings_no_figures", no_figures, ((1024, 700),)),
)
