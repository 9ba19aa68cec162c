from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.models.news import News
from ecomig_desktop.models.schedule import COLUMNS, MeetingRow, ScheduleModel, meeting_state
from ecomig_desktop.workbook import Workbook, commands

TODAY = date(2016, 11, 17)


def cell(row: MeetingRow, column: str) -> str:
    return f"{column}:{row.meeting.place}"


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def model(workbook: Workbook, news: News, qtbot: object) -> ScheduleModel:
    made = ScheduleModel(workbook, news, cell, lambda column: column.title(), lambda: TODAY)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


@pytest.mark.parametrize(
    ("day", "status", "present", "state"),
    [
        ("2016-11-17", "planned", 0, "today"),
        ("2016-11-17", "cancelled", 0, "cancelled"),
        ("2016-11-16", "planned", 3, "held"),
        ("2016-11-16", "planned", 0, "planned"),
        ("2016-11-18", "planned", 0, "planned"),
        ("2016-11-16", "held", 0, "held"),
        (None, None, 0, "planned"),
    ],
)
def test_the_state_of_a_meeting(
    day: str | None, status: str | None, present: int, state: str
) -> None:
    assert meeting_state(Meeting("1", date=day, status=status), present, TODAY) == state


def test_meetings_stand_by_date_with_one_today(model: ScheduleModel) -> None:
    assert [row.state for row in model.rows()].index("today") == 2
    assert [row.meeting.date for row in model.rows()] == sorted(
        str(row.meeting.date) for row in model.rows()
    )


def test_a_check_in_is_counted(model: ScheduleModel, workbook: Workbook, news: News) -> None:
    meeting = model.rows()[0].meeting.id
    news.changed.emit(
        workbook.run(commands.register(meeting, {"given_name": "ნინო"}, "10:00")), None
    )
    assert model.rows()[0].counts.present == 1


def test_a_new_date_moves_the_meeting(model: ScheduleModel, workbook: Workbook, news: News) -> None:
    first = model.rows()[0].meeting.id
    news.changed.emit(workbook.run(commands.edit("meeting", first, date="2016-12-01")), None)
    assert model.rows()[-1].meeting.id == first


def test_cells_and_headings_are_put_into_words(model: ScheduleModel) -> None:
    assert model.index(0, 1).data() == "place:ანაკლია"
    horizontal = Qt.Orientation.Horizontal
    headings = [model.headerData(at, horizontal) for at in range(len(COLUMNS))]
    assert headings == [column.title() for column in COLUMNS]
    assert model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole) == ":ანაკლია"
