"""The place where lists come in, in a window of its own world; what is remembered stays there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import DEEDS, TABS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.page import ImportPage
from ecomig_desktop.views.main_window import MainWindow


@pytest.fixture(autouse=True)
def own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk, TABS, DEEDS)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def page(window: MainWindow) -> ImportPage:
    window.do("import_people")
    shown = window.current_tab()
    assert isinstance(shown, ImportPage)
    return shown


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[ImportPage], None]:
    def wait(page: ImportPage) -> None:
        qtbot.waitUntil(lambda: not page.busy and not page.work.covers, timeout=30_000)
        qtbot.wait(10)

    return wait
