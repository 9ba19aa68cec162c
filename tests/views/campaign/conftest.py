"""The tab of the campaign on the twentieth of December, with activities of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.views.campaign.tab import CampaignTab
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.workbook import Workbook
from tests.gallery.campaign import TODAY, fill_campaign
from tests.gallery.world import World
from tests.hands import look_at


@pytest.fixture
def desk(world: World, tmp_path: Path) -> Desk:
    workbook = world.kept(Workbook.create(tmp_path / "campaign.ecomig", default_plan()))
    fill_campaign(workbook)
    return world.desk_on(workbook)


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> CampaignTab:
    made = CampaignTab(desk, lambda: TODAY)
    made.resize(1400, 800)
    look_at(made, qtbot)
    made.arrive()
    return made
