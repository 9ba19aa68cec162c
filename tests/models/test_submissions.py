"""The submissions as rows: open, overdue, answered."""

from __future__ import annotations

from datetime import date

import pytest

from ecomig_desktop.models.news import News
from ecomig_desktop.models.submissions import ANSWERED, OPEN, OVERDUE, SubmissionsModel
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook.action_commands import submit
from ecomig_desktop.workbook.versions import keep_version

TODAY = date(2017, 1, 10)


@pytest.fixture
def sent(workbook: Workbook) -> str:
    """A submission that should be answered by the ninth of January."""
    made = keep_version(workbook, at="2016-11-28T10:00", by="ნინო").edits[0]
    assert isinstance(made, Put)
    workbook.run(submit(workbook.bodies()[:1], None, made, answer_due="2017-01-09"))
    return workbook.submissions()[0].id


@pytest.fixture
def model(workbook: Workbook, sent: str) -> SubmissionsModel:
    """The model on it."""
    return SubmissionsModel(workbook, News(), lambda line: line.id, lambda: TODAY)


@pytest.mark.parametrize(
    ("due", "state", "late"),
    [("2017-01-09", OVERDUE, 1), ("2017-01-10", OPEN, 0), ("2017-02-01", OPEN, -22)],
)
def test_overdue_is_what_should_have_come_before_today(
    workbook: Workbook, model: SubmissionsModel, sent: str, due: str, state: str, late: int
) -> None:
    workbook.run(commands.edit("submission", sent, answer_due=due))
    model.refresh()
    assert (model.all[0].state, model.all[0].late) == (state, late)


def test_that_a_letter_came_is_no_answer(
    workbook: Workbook, model: SubmissionsModel, sent: str
) -> None:
    workbook.run(commands.add("reply", submission=sent, outcome="received"))
    model.refresh()
    assert model.counts() == {OVERDUE: 1}
    workbook.run(commands.add("reply", submission=sent, outcome="declined"))
    model.refresh()
    assert model.counts() == {ANSWERED: 1}
    model.show_state(OVERDUE)
    assert model.rowCount() == 0
