"""The records: dataclasses that mirror the file format, and the rules that go with them."""

import dataclasses
import datetime
import typing

import pytest

from ecomig_desktop.domain import attendance, meeting, note, person
from ecomig_desktop.domain.attendance import Attendance
from ecomig_desktop.domain.meeting import Meeting, nearest_meeting
from ecomig_desktop.domain.note import Attachment, Note
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import TABLES, Kind

RECORDS = {
    "project": meeting.Project,
    "theme": meeting.Theme,
    "meeting": meeting.Meeting,
    "agenda_item": meeting.AgendaItem,
    "person": person.Person,
    "attendance": attendance.Attendance,
    "note": note.Note,
    "attachment": note.Attachment,
    "sheet": meeting.Sheet,
}
TYPES = {Kind.YES_NO: bool, Kind.NUMBER: float, Kind.INTEGER: int}


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_has_the_columns_of_its_table(name: str) -> None:
    fields = [field.name for field in dataclasses.fields(RECORDS[name])]
    assert fields == ["id", *TABLES[name].names]


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_has_the_types_of_its_table(name: str) -> None:
    hints = typing.get_type_hints(RECORDS[name])
    assert hints["id"] is str
    for column in TABLES[name].columns:
        assert hints[column.name] == TYPES.get(column.kind, str) | None, column.name


def test_a_full_name_is_what_is_known_of_it() -> None:
    assert Person("1", given_name="ნინო", family_name="ბერიძე").full_name == "ნინო ბერიძე"
    assert Person("1", family_name="ბერიძე").full_name == "ბერიძე"
    assert Person("1").full_name == ""


def test_a_person_without_a_name_is_still_shown_as_something() -> None:
    assert Person("1", organisation="მერია").display_name == "მერია"
    assert Person("1").display_name == "—"


@pytest.mark.parametrize(
    ("moment", "shown"),
    [("2016-11-15T10:05:30", "10:05"), ("2016-11-15T10:05", "10:05"), ("10:05", "10:05")],
)
def test_an_arrival_is_shown_as_a_time(moment: str, shown: str) -> None:
    assert Attendance("1", arrived_at=moment).arrival_time == shown


def test_who_did_not_come_has_no_arrival() -> None:
    assert Attendance("1", status="invited").arrival_time == ""
    assert not Attendance("1", status="invited").is_present


def test_a_note_is_empty_until_something_is_written_or_measured() -> None:
    assert Note("1", text=" \n").is_empty
    assert not Note("1", value=0.0).is_empty
    assert Note("1", kind="figure").is_figure


def test_a_picture_is_told_from_a_document() -> None:
    assert Attachment("1", media_type="image/jpeg").is_image
    assert not Attachment("1", media_type="application/pdf").is_image


DAY = datetime.date(2016, 11, 16)
FIRST = Meeting("1", date="2016-11-15")
SECOND = Meeting("2", date="2016-11-16")
THIRD = Meeting("3", date="2016-11-17")
CANCELLED = Meeting("4", date="2016-11-16", status="cancelled")


def test_a_cancelled_meeting_happens_on_no_day() -> None:
    assert SECOND.happens_on(DAY)
    assert not CANCELLED.happens_on(DAY)
    assert not Meeting("5").happens_on(DAY)


@pytest.mark.parametrize(
    ("meetings", "chosen"),
    [
        ([THIRD, FIRST, SECOND], SECOND),
        ([THIRD, FIRST], THIRD),
        ([FIRST, CANCELLED], FIRST),
        ([CANCELLED, Meeting("5")], None),
    ],
)
def test_the_day_begins_with_its_meeting_or_the_next_or_the_last(
    meetings: list[Meeting], chosen: Meeting | None
) -> None:
    assert nearest_meeting(meetings, DAY) == chosen
