"""The films: the next one by a key, what is missing in words, and series that come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.campaign.looks import FILMS
from ecomig_desktop.views.campaign.record_fields import campaign_date
from ecomig_desktop.views.campaign.tab import CampaignTab
from ecomig_desktop.views.campaign.words import in_runs
from ecomig_desktop.views.desk import Desk
from tests.hands import press
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def films(tab: CampaignTab) -> None:
    tab.front.show_look(FILMS)
    tab.front.looks.films.begin()


def test_the_next_episode_is_planned_a_week_later(
    tab: CampaignTab, desk: Desk, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_N, CONTROL)
    made = tab.panel.activity
    assert made and (made.episode, made.date, made.minutes) == (13, "2017-03-01", 19)
    desk.undo()
    assert tab.front.looks.films.model.rowCount() == 12


def test_what_is_missing_stands_in_words(tab: CampaignTab, desk: Desk) -> None:
    said = tab.front.looks.films.missing.text()
    assert "№13–15" in said and "№4" in said and "№2" in said
    tab.front.looks.films.fields.edited.emit("episodes", 12)
    assert desk.workbook.series()[0].episodes == 12
    assert "№13" not in tab.front.looks.films.missing.text()


def test_what_is_typed_of_a_series_is_kept(tab: CampaignTab, desk: Desk) -> None:
    line = tab.front.looks.films.fields.fields["broadcaster"].editor
    line.setFocus()
    line.clear()
    type_text(line, "რადიო")
    tab.front.looks.films.flush()
    assert desk.workbook.series()[0].broadcaster == "რადიო"


def test_a_deleted_series_leaves_its_films_and_comes_back(tab: CampaignTab, desk: Desk) -> None:
    (series,) = desk.workbook.series()
    tab.front.looks.films.remove_series()
    assert desk.workbook.series() == []
    assert sum(each.kind == "documentary" for each in desk.workbook.activities()) == 12
    tab.front.notices.last.followed.emit()
    assert desk.workbook.series() == [series]
    assert tab.front.looks.films.model.rowCount() == 12


def test_another_series_begins_at_one(tab: CampaignTab, desk: Desk, qtbot: QtBot) -> None:
    tab.front.looks.films.add_series()
    assert tab.front.looks.films.which.isVisible()
    press(qtbot, Qt.Key.Key_N, CONTROL)
    made = tab.panel.activity
    assert made and made.episode == 1 and made.series != desk.workbook.series()[0].id


def test_numbers_that_follow_each_other_are_brought_together() -> None:
    assert in_runs([3, 5, 6, 8, 9, 10]) == "3, 5, 6, 8–10"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("15.12", "2016-12-15"),
        ("10.1", "2017-01-10"),
        ("10.01.2018", "2018-01-10"),
        ("29.2.2020", "2020-02-29"),
        ("30.2", None),
    ],
)
def test_a_date_without_a_year_is_of_the_campaign(typed: str, kept: str | None) -> None:
    assert campaign_date(typed, 2016) == kept
