"""Marks of notes and findings."""

from __future__ import annotations

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.note import Note
from ecomig_desktop.reports.marks import in_order_of_marks, meeting_numbers, note_marks

MEETINGS = (Meeting("a", date="2016-11-15"), Meeting("f"), Meeting("b", date="2016-11-16"))


def test_a_mark_is_the_meeting_and_the_place_within_it() -> None:
    numbers = meeting_numbers(MEETINGS, {"f": "activity"}, "en")
    assert numbers == {"a": "1", "f": "F1", "b": "2"}
    notes = [
        Note("3", meeting="b", taken_at="2016-11-16T12:00"),
        Note("2", meeting="b", taken_at="2016-11-16T11:00"),
        Note("5", meeting="f"),
        Note("4", meeting=None),
        Note("1", meeting="gone"),
    ]
    marks = note_marks(notes, numbers, "en")
    assert marks == {"2": "n2.1", "3": "n2.2", "5": "nF1.1", "1": "n0.1", "4": "n0.2"}
    georgian = note_marks(notes, meeting_numbers(MEETINGS, {"f": "activity"}, "ka"), "ka")
    assert georgian["5"] == "ჩფ1.1"


def test_marks_stand_in_the_order_of_meetings_and_numbers() -> None:
    marks = ["nF1.1", "n2.10", "n10.1", "n2.9", "n0.1"]
    assert in_order_of_marks(marks) == ["n0.1", "n2.9", "n2.10", "n10.1", "nF1.1"]
