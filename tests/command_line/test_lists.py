"""Lists and the schedule, written by a command."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar
from python_calamine import CalamineWorkbook

from ecomig_desktop.workbook import Workbook, commands
from tests.command_line.calling import Ecomig
from tests.exchange.listed import make_listed


@pytest.fixture
def meetings(tmp_path: Path) -> Path:
    """A workbook with three people at its first meeting and one at its second."""
    listed = make_listed(tmp_path)
    listed.workbook.close()
    return listed.workbook.path


def test_all_meetings_are_a_sheet_each(ecomig: Ecomig, meetings: Path) -> None:
    target = meetings.with_name("list.xlsx")
    ran = ecomig("list", meetings, "--language", "en", "-o", target)
    assert (ran.code, ran.lines) == (0, [{"file": str(target), "rows": 3}])
    book = CalamineWorkbook.from_path(target)
    assert book.sheet_names[:2] == ["All people", "15.11.2016 Anaklia"]
    assert "Phone" not in book.get_sheet_by_index(0).to_python()[0]


@pytest.mark.parametrize("meeting", ["2016-11-16", "წყალტუბო", "tskaltubo"])
def test_one_meeting_with_contacts(ecomig: Ecomig, meetings: Path, meeting: str) -> None:
    target = meetings.with_name("list.csv")
    ran = ecomig("list", meetings, "--meeting", meeting, "--contacts", "-o", target)
    assert (ran.code, ran.lines[0]["rows"]) == (0, 1)
    assert "ana@example.ge" in target.read_text(encoding="utf-8-sig")


def test_personal_columns_are_left_out_when_told(ecomig: Ecomig, meetings: Path) -> None:
    target = meetings.with_name("list.csv")
    assert ecomig("list", meetings, "--no-personal", "--no-consents", "-o", target).code == 0
    header = target.read_text(encoding="utf-8-sig").splitlines()[0]
    assert "სქესი" not in header
    assert "თანხმობა" not in header


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("list", "--meeting", "Paris", "-o", "list.xlsx"), "Paris"),
        (("list", "-o", "list.pdf"), ".xlsx"),
        (("calendar", "-o", "schedule.txt"), ".ics"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    ecomig: Ecomig, meetings: Path, arguments: tuple[str, ...], words: str
) -> None:
    name, *rest, target = arguments
    ran = ecomig(name, meetings, *rest, meetings.with_name(target))
    assert (ran.code, ran.lines) == (1, [])
    assert words in ran.words
    assert not meetings.with_name(target).exists()


def test_the_schedule_is_a_calendar(ecomig: Ecomig, meetings: Path) -> None:
    target = meetings.with_name("schedule.ics")
    ran = ecomig("calendar", meetings, "--language", "both", "-o", target)
    assert ran.lines == [{"file": str(target), "events": 7, "undated": 0}]
    assert len(Calendar.from_ical(target.read_bytes()).events) == 7


def test_the_campaign_is_a_calendar_too(ecomig: Ecomig, meetings: Path) -> None:
    values = {"kind": "public_forum", "title": "ფორუმი", "date": "2016-12-10"}
    with Workbook.open(meetings) as workbook:
        workbook.run(commands.add("activity", **values))
    target = meetings.with_name("campaign.ics")
    for of, many in (("campaign", 1), ("all", 8), ("schedule", 7)):
        ran = ecomig("calendar", meetings, "--of", of, "-o", target)
        assert ran.lines == [{"file": str(target), "events": many, "undated": 0}]
        assert len(Calendar.from_ical(target.read_bytes()).events) == many
