from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.meeting import AgendaItem, Meeting
from ecomig_desktop.models.agenda import CURRENT_ROLE, AgendaModel, item_of_now, moved
from ecomig_desktop.models.news import News
from ecomig_desktop.workbook import Workbook

MEETING = Meeting("m", date="2016-11-17", starts="11:00", ends="16:00", status="planned")
ITEMS = [
    AgendaItem("1", "m", 1, "11:00"),
    AgendaItem("2", "m", 2, "12:30"),
    AgendaItem("3", "m", 3, None),
]


@pytest.mark.parametrize(
    ("now", "item"),
    [
        (datetime(2016, 11, 17, 10, 59), None),
        (datetime(2016, 11, 17, 11, 0), "1"),
        (datetime(2016, 11, 17, 12, 29), "1"),
        (datetime(2016, 11, 17, 15, 59), "2"),
        (datetime(2016, 11, 17, 16, 0), None),
        (datetime(2016, 11, 18, 12, 0), None),
    ],
)
def test_the_item_of_now(now: datetime, item: str | None) -> None:
    assert item_of_now(ITEMS, MEETING, now) == item


def test_moving_numbers_the_items_in_their_new_order() -> None:
    command = moved(ITEMS, "2", -1)
    assert command is not None
    assert {edit.id: edit.values["position"] for edit in command.edits} == {"2": 1, "1": 2}  # type: ignore[union-attr]


@pytest.mark.parametrize(("item", "by"), [("1", -1), ("3", 1), ("9", 1)])
def test_what_cannot_move_does_not(item: str, by: int) -> None:
    assert moved(ITEMS, item, by) is None


@pytest.fixture
def model(workbook: Workbook, qtbot: QtBot) -> AgendaModel:
    made = AgendaModel(
        workbook,
        News(),
        lambda item, column: str(getattr(item, column) or ""),
        lambda: datetime(2016, 11, 17, 12, 45),
    )
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_meeting(workbook.meetings()[2].id)
    return made


def test_the_item_of_now_is_marked(model: AgendaModel) -> None:
    marked = [at for at in range(model.rowCount()) if model.index(at, 0).data(CURRENT_ROLE)]
    assert marked == [2]


def test_an_edit_is_told_and_waits_for_the_workbook(model: AgendaModel, qtbot: QtBot) -> None:
    before = model.index(0, 1).data()
    with qtbot.waitSignal(model.edited) as told:
        model.setData(model.index(0, 1), "ახალი", Qt.ItemDataRole.EditRole)
    assert told.args == [model.rows()[0].id, "title", "ახალი"]
    assert model.index(0, 1).data() == before


def test_no_meeting_has_no_agenda(model: AgendaModel) -> None:
    model.show_meeting(None)
    assert model.rowCount() == 0
