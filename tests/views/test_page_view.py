"""The preview of pages: turned, zoomed, drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.sheet import SheetLayout, lay_out
from ecomig_desktop.reports.attendance_sheet import SheetOptions, SheetSource, compose
from ecomig_desktop.views.page_view import PageView
from tests.printing.sheets import MEETING, PROJECT, SHEET, people

pytestmark = pytest.mark.usefixtures("theme")


def laid_out(many: int, orientation: str = "portrait") -> SheetLayout:
    options = SheetOptions(orientation=orientation)
    content = compose(SheetSource(PROJECT, MEETING, people(many)), options, SHEET)
    return lay_out(content, options, FontMeasure())


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(600, 700)
    made.show_layout(laid_out(60))
    made.show()
    return made


def test_keys_turn_the_pages(view: PageView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 2
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.pages > 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1


def test_there_is_no_page_before_the_first_or_after_the_last(view: PageView) -> None:
    view.turn_to(0)
    view.turn_to(99)
    assert view.page == 1


def test_keys_zoom_and_show_the_whole_page_again(view: PageView, qtbot: QtBot) -> None:
    whole = view.zoom
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(whole * 1.25**2)
    assert view.verticalScrollBar().maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == pytest.approx(whole)


def test_a_key_shows_a_page_as_wide_as_there_is_room(view: PageView, qtbot: QtBot) -> None:
    whole = view.zoom
    view.resize(900, 500)
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert view.zoom > whole
    assert view.horizontalScrollBar().maximum() == 0
    assert view.verticalScrollBar().maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.horizontalScrollBar().maximum() > 0


def test_the_page_stays_when_there_still_is_one(view: PageView) -> None:
    view.turn_to(3)
    view.show_layout(laid_out(70))
    assert view.page == 3
    view.show_layout(laid_out(2))
    assert view.page == 1


def test_the_paper_is_white_with_dark_text_on_it(view: PageView) -> None:
    picture = view.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    darkest = min(
        picture.pixelColor(x, y).lightness()
        for x in range(picture.width() // 3, 2 * picture.width() // 3)
        for y in range(picture.height() // 8, picture.height() // 4)
    )
    assert middle.lightness() > 200
    assert darkest < 110
