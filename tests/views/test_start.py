"""What the window does not wait for before it is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import TABS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.tab import LaterTab
from ecomig_desktop.workbook import Workbook

START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ecomig_desktop.app import Program
from ecomig_desktop.settings import Settings
program = Program(QApplication([]), Settings(Path(sys.argv[2])))
program.open_file(Path(sys.argv[1]))
print(*sys.modules)
program.close()
"""
LATER = (
    "ecomig_desktop.example",
    "ecomig_desktop.exchange",
    "ecomig_desktop.merge",
    "ecomig_desktop.printing",
    "ecomig_desktop.reports",
    "ecomig_desktop.views.attendees.tab",
    "ecomig_desktop.views.merge",
    "ecomig_desktop.views.notes.tab",
    "ecomig_desktop.views.sheet_dialog",
    "ecomig_desktop.views.start_screen",
    "numpy",
    "segno",
    "urllib.request",
)


def test_the_window_opens_without_what_is_used_later(tmp_path: Path) -> None:
    path = tmp_path / "workbook.ecomig"
    Workbook.create(path).close()
    command = [sys.executable, "-c", START, str(path), str(tmp_path / "settings.ini")]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    imported = ran.stdout.split()
    assert "ecomig_desktop.views.schedule.tab" in imported
    assert not set(LATER) & set(imported)


@pytest.mark.parametrize("later", TABS, ids=lambda later: later.name)
def test_a_tab_is_called_the_same_before_and_after_it_is_made(
    later: LaterTab, desk: Desk, qtbot: QtBot
) -> None:
    made = later(desk)
    qtbot.addWidget(made)
    assert (later.name, later.english) == (made.name, made.english)
