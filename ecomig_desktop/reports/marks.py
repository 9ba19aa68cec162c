"""Short marks by which a document refers to notes and findings, and an appendix lists them.

A note's mark is its meeting's number and its own within the meeting, by when it was taken: "ჩ3.12"
in Georgian, "n3.12" in English. Meetings are numbered by their day; forums of the campaign have
numbers of their own behind "ფ" or "F", and a note of no meeting stands under 0. A finding is "მ7"
or "f7", by its place among all. The numbers are the same in both languages.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Finding

NO_MEETING = "0"
"""What stands in a mark for no meeting."""

_LETTERS = {"ka": ("ჩ", "ფ", "მ"), "en": ("n", "F", "f")}


def meeting_numbers(
    meetings: Iterable[Meeting], forums: Container[str], language: str
) -> dict[str, str]:
    """The number of every meeting by its id: 1, 2 for those of the schedule, ფ1 for forums."""
    numbers: dict[str, str] = {}
    counted = {True: 0, False: 0}
    for meeting in meetings:
        is_forum = meeting.id in forums
        counted[is_forum] += 1
        prefix = _LETTERS[language][1] if is_forum else ""
        numbers[meeting.id] = f"{prefix}{counted[is_forum]}"
    return numbers


def note_marks(notes: Iterable[Note], numbers: Mapping[str, str], language: str) -> dict[str, str]:
    """The mark of every note by its id."""
    counted: dict[str, int] = {}
    marks = {}
    for note in sorted(notes, key=lambda each: (each.taken_at or "~", each.id)):
        number = numbers.get(note.meeting or "", NO_MEETING)
        counted[number] = counted.get(number, 0) + 1
        marks[note.id] = f"{_LETTERS[language][0]}{number}.{counted[number]}"
    return marks


def finding_marks(findings: Sequence[Finding], language: str) -> dict[str, str]:
    """The mark of every finding by its id."""
    letter = _LETTERS[language][2]
    return {each.id: f"{letter}{at}" for at, each in enumerate(findings, 1)}


def in_order_of_marks(marks: Iterable[str]) -> list[str]:
    """Marks as an appendix has them: by meeting, then by number, forums last."""

    def place(mark: str) -> tuple[bool, int, int]:
        meeting, _, number = mark[1:].partition(".")
        is_forum = not meeting[:1].isdecimal()
        return (is_forum, int(meeting.lstrip("ფF") or 0), int(number or 0))

    return sorted(marks, key=place)
