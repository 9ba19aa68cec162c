"""What users do, as commands: each is one transaction and says what it changed."""

from __future__ import annotations

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Command, RowChange, Workbook, commands
from tests.field import ANA, BEKA, MEETING, problems


def test_checking_in_says_who_when_and_what_changed(workbook: Workbook) -> None:
    changed = workbook.run(commands.check_in(MEETING, BEKA, "10:07"))
    row = commands.attendance_id(MEETING, BEKA)
    columns = ("arrived_at", "meeting", "person", "status")
    assert changed.rows == (RowChange("attendance", row, "added", columns),)
    assert changed.ids == (row,)
    assert changed.touches("attendance", "note")
    assert not changed.touches("person")
    attendee = workbook.attendee(MEETING, BEKA)
    assert attendee is not None
    assert (attendee.attendance.status, attendee.attendance.arrived_at) == ("present", "10:07")


def test_checking_in_twice_is_checking_in_once(workbook: Workbook) -> None:
    workbook.run(commands.check_in(MEETING, BEKA, "10:07"))
    assert workbook.run(commands.check_in(MEETING, BEKA, "10:07")).rows == ()


def test_whoever_is_not_here_after_all_has_not_arrived(workbook: Workbook) -> None:
    workbook.run(commands.set_status(MEETING, ANA, "absent"))
    attendee = workbook.attendee(MEETING, ANA)
    assert attendee is not None
    assert attendee.attendance.arrived_at is None


def test_registering_makes_person_and_attendance_at_once(workbook: Workbook) -> None:
    changed = workbook.run(commands.register(MEETING, {"given_name": "გია"}, "10:10"))
    assert [row.table for row in changed.rows] == ["person", "attendance"]
    workbook.undo()
    assert workbook.person(changed.ids[0]) is None
    assert workbook.record("attendance", changed.ids[1]) is None


def test_registering_with_a_wrong_value_makes_neither(workbook: Workbook) -> None:
    before = list(workbook.records())
    with pytest.raises(Refused):
        workbook.run(commands.register(MEETING, {"given_name": "გია", "gender": "?"}, "10:10"))
    assert list(workbook.records()) == before


def test_inviting_leaves_nobody_out(workbook: Workbook) -> None:
    workbook.run(commands.invite(MEETING, [BEKA]))
    assert workbook.meeting_counts()[MEETING].invited == 2


@pytest.mark.parametrize("agreed", [True, False, None])
def test_a_consent_has_its_day_and_the_notice_that_was_read(
    workbook: Workbook, agreed: bool | None
) -> None:
    workbook.run(commands.set_consent(MEETING, ANA, "photo", agreed, "2016-11-15T10:05", "v2"))
    attendee = workbook.attendee(MEETING, ANA)
    assert attendee is not None
    attendance = attendee.attendance
    assert attendance.photo_consent is agreed
    assert (attendance.photo_consent_at, attendance.photo_consent_version) == (
        "2016-11-15T10:05",
        "v2",
    )
    assert attendance.status == "present"


def test_taking_somebody_off_the_list_keeps_the_person(workbook: Workbook) -> None:
    workbook.run(commands.remove_attendance(MEETING, ANA))
    assert workbook.attendee(MEETING, ANA) is None
    assert workbook.person(ANA) is not None


def test_an_empty_command_changes_nothing(workbook: Workbook) -> None:
    assert workbook.run(Command("nothing", ())).rows == ()
    assert problems(workbook) == []
