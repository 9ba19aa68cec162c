"""Two people who may be one, as somebody decides it: side by side, and what is to show of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.tables import PERSON
from ecomig_desktop.merge.duplicates import Scored
from ecomig_desktop.phones import shown_phone
from ecomig_desktop.workbook import Command, Workbook, commands

VERDICTS = {
    "same_person": "same",
    "different_people": "different",
    "decide_later": "later",
    "part_people": "",
}
"""What each kind of command says of two people."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two people: as they show, of how many records, and at which meetings they are."""

    person: Person
    records: int = 1
    meetings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people side by side. `verdict` is what was said of them, or ""; `chosen` says of the
    columns in which they differ whose value is to show, "one" or "other"."""

    one: Side
    other: Side
    verdict: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    scored: Scored | None = None

    @property
    def ids(self) -> tuple[str, str]:
        """The ids of both."""
        return self.one.person.id, self.other.person.id

    @property
    def differing(self) -> tuple[str, ...]:
        """The columns in which the two differ, in their order."""
        return tuple(self.chosen)

    def choosing(self, side: str, *columns: str) -> Pair:
        """The same, with that side's values showing in these columns."""
        chosen = {name: side if name in columns else was for name, was in self.chosen.items()}
        return replace(self, chosen=chosen)

    def judge(self, verdict: str) -> Command:
        """The command that says so. What would show by itself is not written down."""
        if verdict != "same":
            return commands.judge(*self.ids, verdict)
        sides = {"one": self.ids[0], "other": self.ids[1]}
        by_itself = _by_itself(self.one.person, self.other.person)
        shown = {name: sides[side] for name, side in self.chosen.items() if by_itself[name] != side}
        return commands.judge(*self.ids, verdict, shown)

    def part(self) -> Command:
        """The command that takes back what was said."""
        return commands.part(*self.ids)

    def kept(self, was: Pair | None) -> Pair:
        """The same, with what was chosen before, if nothing else has changed since."""
        same = was and (was.one, was.other, was.verdict) == (self.one, self.other, self.verdict)
        return replace(self, chosen=was.chosen) if was and same else self

    @property
    def shown(self) -> Person:
        """The person that the two would be together."""
        columns = {
            name: getattr(self.other.person, name)
            for name in PERSON.names
            if self.chosen.get(name) == "other"
        }
        return replace(self.one.person, **columns)


def pair_of(workbook: Workbook, one: str, other: str, scored: Scored | None = None) -> Pair | None:
    """Two people as they stand in the workbook now; None where one of them is gone."""
    first, second = sorted((one, other))
    here, there = (_side(workbook, row, but) for row, but in ((first, second), (second, first)))
    if here is None or there is None:
        return None
    said = workbook.record("duplicate", commands.duplicate_id(one, other)) or {}
    chosen = _by_itself(here.person, there.person)
    chosen |= {
        name: str(said[f"{name}_of"]) for name in chosen if said.get(f"{name}_of") is not None
    }
    return Pair(here, there, str(said.get("verdict") or ""), chosen, scored)


def _side(workbook: Workbook, row: str, beside: str) -> Side | None:
    """A person, united with whom they were united, but for whoever they are compared with."""
    person = workbook.person(row)
    if person is None:
        return None
    united = workbook.united(row)
    members = [each.id for each in united.members] if united else [row]
    if united and beside not in members:
        person = replace(united.shown, id=row)
    else:
        members = [row]
    there = [
        meeting.id
        for meeting in workbook.meetings()
        if any(
            workbook.record("attendance", commands.attendance_id(meeting.id, member))
            for member in members
        )
    ]
    return Side(person, len(members), tuple(there))


def _by_itself(one: Person, other: Person) -> dict[str, str]:
    """The columns in which two differ, each with the side that shows if nobody says anything:
    whatever is known before what is not, and else what was entered first."""
    found = {}
    for name in PERSON.names:
        here, there = getattr(one, name), getattr(other, name)
        if _as_read(name, here) != _as_read(name, there):
            found[name] = "other" if here is None and there is not None else "one"
    return found


def _as_read(column: str, value: str | None) -> str:
    """What people see: spaces and the country's code make no other phone."""
    return shown_phone(value) if column == "phone" else " ".join((value or "").split())
