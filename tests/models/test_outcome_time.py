"""Recommendations and the campaign come once the first meeting is held, or when they are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.models.news import News
from ecomig_desktop.models.outcome_time import OutcomeTime
from ecomig_desktop.workbook import Command, Workbook, commands


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Workbook]:
    """A plan for long after today."""
    with Workbook.create(tmp_path / "later.ecomig", default_plan(2190)) as made:
        yield made


def run(workbook: Workbook, news: News, command: Command) -> None:
    news.changed.emit(workbook.run(command), None)


def test_it_comes_with_the_first_note_and_stays(planned: Workbook, qapp: QApplication) -> None:
    news, told = News(), []
    time = OutcomeTime(planned, news, wanted=False)
    time.came.connect(lambda: told.append(time.has_come))
    run(planned, news, commands.add("person", given_name="ანა"))
    assert told == [] and not time.has_come
    run(planned, news, commands.add("note", meeting=planned.meetings()[0].id, text="წყალი"))
    run(planned, news, commands.add("note", meeting=planned.meetings()[0].id, text="გზა"))
    news.changed.emit(planned.undo(), None)
    news.changed.emit(planned.undo(), None)
    assert told == [True] and time.has_come


def test_it_comes_with_files_that_bring_it(planned: Workbook, qapp: QApplication) -> None:
    news = News()
    time = OutcomeTime(planned, news, wanted=False)
    planned.run(commands.add("activity", kind="public_forum"))
    news.merged.emit()
    assert time.has_come


def test_who_plans_ahead_has_it_at_once(planned: Workbook, qapp: QApplication) -> None:
    assert OutcomeTime(planned, News(), wanted=True).has_come


def test_where_the_meetings_are_over_it_has_come(workbook: Workbook, qapp: QApplication) -> None:
    assert OutcomeTime(workbook, News(), wanted=False).has_come
