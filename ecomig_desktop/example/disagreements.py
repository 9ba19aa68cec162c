"""What two laptops write about the same things: conflicts, agreements, and people twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.person import Person
from ecomig_desktop.example.meeting_day import register
from ecomig_desktop.example.people import Values, written_otherwise
from ecomig_desktop.example.scribe import Scribe
from ecomig_desktop.workbook import Delete, Put

# What two operators make of the same person: column, the one's value, the other's.
_VERSIONS = (
    ("position", "თავმჯდომარე", "თავმჯდომარის მოადგილე"),
    ("position", "მთავარი სპეციალისტი", "სამსახურის უფროსი"),
    ("organisation", "სათემო კავშირი „იმედი“", "კავშირი „იმედი“"),
    ("phone", "599 41 27 30", "599 41 27 03"),
    ("sector", "civil_society", "independent_expert"),
)

_LONGER = " ოჯახების სია მუნიციპალიტეტს აქვს."

# What the two add to one text: before it and after it.
_ADDED = (
    ("", " ზიანის აქტი გაზაფხულზე შედგა, გეოლოგების დასკვნა კი ჯერ არ მოსულა."),
    ("დარბაზიდან დაემატა: ", " გზის აღდგენა მომავალი წლის ბიუჯეტში უნდა ჩაიწეროს."),
)


@dataclass(frozen=True, slots=True)
class Disputed:
    """What everybody's copy holds when the laptops leave, and will be written about twice."""

    differ: tuple[Person, ...]
    agree: Person
    unite: Person
    note: str
    note_text: str
    told: tuple[str, str] | None
    """(id, text) of a note to which both add, where there is a second one."""
    twice: tuple[Values, ...]
    """People whom both laptops will register as new."""


def choose(
    chance: Random,
    known: Sequence[Person],
    note: tuple[str, str],
    told: tuple[str, str] | None,
    new: Callable[[], Values],
    people: int,
) -> Disputed:
    """Draw what is written about twice; its amount grows with the number of `people`.

    `known` must hold at least five; `note` and `told` are the id and text of a note, of which one
    will be deleted by somebody and to the other both will add; `new` makes up a person.
    """
    count = min(len(known) - 2, max(3, min(12, people // 30)))
    agree, unite, *differ = chance.sample(known, count + 2)
    again = max(2, min(15, people // 20))
    return Disputed(tuple(differ), agree, unite, *note, told, tuple(new() for _ in range(again)))


def write_one_side(scribe: Scribe, disputed: Disputed, meeting: Meeting, side: int) -> None:
    """One laptop's (`side` 0) or the other's (1) part of it, on the evening of its meeting."""
    evening = datetime.fromisoformat(f"{meeting.date}T17:00") + timedelta(minutes=20 * side)
    scribe.at(evening)
    for number, person in enumerate(disputed.differ):
        column, *versions = _VERSIONS[number % len(_VERSIONS)]
        scribe.at(evening + timedelta(minutes=number))
        scribe.do("edit_person", Put("person", {column: versions[side]}, person.id))
    scribe.do("edit_person", Put("person", {"age_group": "65+"}, disputed.agree.id))
    different = ({"position": "წარმომადგენელი"}, {"gender": "undisclosed"})
    scribe.do("edit_person", Put("person", different[side], disputed.unite.id))
    if side == 0:
        scribe.do("delete_note", Delete("note", disputed.note))
    else:
        text = disputed.note_text + _LONGER
        scribe.do("edit_note", Put("note", {"text": text}, disputed.note))
    if disputed.told is not None:
        row, text = disputed.told
        first, last = _ADDED[side]
        scribe.do("edit_note", Put("note", {"text": f"{first}{text}{last}"}, row))
    for values in disputed.twice:
        seen = values if side == 0 else written_otherwise(scribe.chance, values)
        register(scribe, meeting, seen)
