"""A widget that is shown before it has a parent is a window for a moment, and takes the focus."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from tests.hands import look_at


@pytest.mark.parametrize("name", [kind.name for kind in TABS])
def test_a_tab_comes_without_taking_the_focus_from_the_window(
    name: str, desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    window = MainWindow(desk, TABS, DEEDS)
    look_at(window, qtbot)
    window.show_tab(name)
    qapp.processEvents()
    assert window.isActiveWindow()
    focused = qapp.focusWidget()
    assert focused is not None and window.tab(name).isAncestorOf(focused)
