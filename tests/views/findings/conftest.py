"""The page of findings after three meetings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.finding_board import FindingBoard
from ecomig_desktop.views.findings.page import FindingsPage
from tests.gallery.findings_world import findings_desk
from tests.gallery.world import World


@pytest.fixture
def desk(world: World, qtbot: QtBot) -> Desk:
    """A workbook after its meetings."""
    return findings_desk(world)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[FindingsPage]:
    made = FindingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.arrive()
    yield made
    made.board.editor.draft.flush()


@pytest.fixture
def board(page: FindingsPage) -> FindingBoard:
    return page.board
