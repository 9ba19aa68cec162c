"""What is done to the person whom several records show as is done to the right one of them."""

from __future__ import annotations

import pytest

from ecomig_desktop.workbook import Command, Workbook, commands
from ecomig_desktop.workbook.as_one import as_one
from tests.field import ANA, BEKA, GIA, MEETING

FIRST, LAST = sorted((ANA, BEKA))


@pytest.fixture
def united(workbook: Workbook) -> Workbook:
    """Ana, who is present, and Beka, who is confirmed, are one; Beka's phone shows."""
    workbook.run(commands.set_status(MEETING, BEKA, "confirmed"))
    workbook.run(commands.edit("person", ANA, phone="1"))
    workbook.run(commands.edit("person", BEKA, phone="2"))
    workbook.run(commands.judge(ANA, BEKA, "same", {"phone": BEKA, "given_name": ANA}))
    return workbook


def do(workbook: Workbook, command: Command) -> None:
    workbook.run(as_one(workbook, command))


def statuses(workbook: Workbook) -> dict[str, object]:
    rows = [workbook.record("attendance", commands.attendance_id(MEETING, p)) for p in (ANA, BEKA)]
    return {str(row["person"]): row["status"] for row in rows if row}


@pytest.mark.parametrize("person", [ANA, BEKA])
def test_a_column_is_written_where_its_value_comes_from(united: Workbook, person: str) -> None:
    do(united, commands.edit("person", person, phone="3", given_name="ანანო"))
    ana, beka = united.person(ANA), united.person(BEKA)
    assert ana and beka
    assert (ana.given_name, ana.phone) == ("ანანო", "1")
    assert (beka.given_name, beka.phone) == ("ბექა", "3")
    united.undo()
    assert united.person(ANA) != ana and united.person(BEKA) != beka


@pytest.mark.parametrize("person", [ANA, BEKA])
def test_who_leaves_the_list_leaves_it_altogether(united: Workbook, person: str) -> None:
    do(united, commands.remove_attendance(MEETING, person))
    assert united.attendee_ids(MEETING) == []
    united.undo()
    assert statuses(united) == {ANA: "present", BEKA: "confirmed"}


@pytest.mark.parametrize("status", ["invited", "confirmed", "present", "absent"])
def test_the_status_that_was_set_is_the_one_that_shows(united: Workbook, status: str) -> None:
    do(united, commands.set_status(MEETING, BEKA, status))
    (line,) = united.attendees(united.attendee_ids(MEETING))
    assert line.attendance.status == status


def test_a_check_in_touches_only_the_place_that_shows(united: Workbook) -> None:
    do(united, commands.check_in(MEETING, BEKA, "11:00"))
    assert statuses(united) == {ANA: "present", BEKA: "confirmed"}
    attendee = united.attendee(MEETING, BEKA)
    assert attendee and (attendee.person.id, attendee.attendance.arrived_at) == (ANA, "11:00")


def test_a_consent_goes_to_the_place_that_shows(united: Workbook) -> None:
    do(united, commands.set_consent(MEETING, BEKA, "photo", True, "2016-11-15T10:30", "1"))
    attendee = united.attendee(MEETING, BEKA)
    assert attendee and attendee.attendance.photo_consent is True
    assert statuses(united) == {ANA: "present", BEKA: "confirmed"}


def test_commands_about_others_stay_as_they_are(united: Workbook) -> None:
    united.run(commands.edit("person", GIA, given_name="გია"))
    for command in (
        commands.edit("person", GIA, phone="5"),
        commands.check_in(MEETING, GIA, "10:00"),
        commands.register(MEETING, {"given_name": "ია"}, "10:00"),
        commands.edit("meeting", MEETING, place="ფოთი"),
    ):
        assert as_one(united, command).edits == command.edits


def test_where_nobody_is_one_with_others_a_command_is_itself(workbook: Workbook) -> None:
    command = commands.edit("person", ANA, phone="1")
    assert as_one(workbook, command) is command
