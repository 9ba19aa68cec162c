from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.models.current_meeting import CurrentMeeting, meeting_to_start_with

ANAKLIA = Meeting("a", date="2016-11-15", status="held")
TSKALTUBO = Meeting("t", date="2016-11-16", status="planned")
BATUMI = Meeting("b", date="2016-11-25", status="planned")
ALL = [ANAKLIA, TSKALTUBO, BATUMI]


def test_todays_meeting_comes_before_the_last_shown() -> None:
    assert meeting_to_start_with(ALL, date(2016, 11, 16), last="b") == "t"


def test_on_another_day_the_last_shown_comes_back() -> None:
    assert meeting_to_start_with(ALL, date(2016, 11, 20), last="a") == "a"


def test_else_the_next_one() -> None:
    assert meeting_to_start_with(ALL, date(2016, 11, 20), last="gone") == "b"


def test_after_all_of_them_the_latest_that_was_held() -> None:
    assert meeting_to_start_with(ALL, date(2026, 1, 1)) == "a"


def test_meetings_without_a_date_are_better_than_none() -> None:
    assert meeting_to_start_with([Meeting("x")], date(2016, 11, 20)) == "x"
    assert meeting_to_start_with([], date(2016, 11, 20)) is None


def test_choosing_the_same_again_tells_nobody(qtbot: QtBot) -> None:
    current = CurrentMeeting()
    told: list[str | None] = []
    current.chosen.connect(told.append)
    for meeting_id in ("a", "a", None):
        current.choose(meeting_id)
    assert told == ["a", None]
