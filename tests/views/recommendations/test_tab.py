"""Where the tab of recommendations begins."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ecomig_desktop.views.recommendations.tab import ACTIONS, FINDINGS, RecommendationsTab
from ecomig_desktop.workbook import commands
from tests.gallery.world import World


def begins(world: World, qtbot: QtBot) -> str:
    tab = RecommendationsTab(world.desk)
    qtbot.addWidget(tab)
    return tab.current()


def test_it_begins_at_the_findings_until_there_is_a_list(world: World, qtbot: QtBot) -> None:
    assert begins(world, qtbot) == FINDINGS
    world.desk.workbook.run(commands.add("recommendation", text="რუკა განახლდეს."))
    assert begins(world, qtbot) == ACTIONS
