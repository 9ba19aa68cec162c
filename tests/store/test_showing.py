"""Lists, counts and searches are as if those who are one had been one all along."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.domain.person import Person
from ecomig_desktop.domain.uniting import says
from ecomig_desktop.store import people
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Command, Put, Workbook, commands
from ecomig_desktop.workbook.checking import check_workbook
from ecomig_desktop.workbook.reading import Attendee

PEOPLE = [derived_row_id("person", [number]) for number in range(6)]
MEETINGS = [derived_row_id("meeting", [number]) for number in range(2)]
Values = dict[str, str | None]
Place = tuple[str, str, str | None]
"""(meeting, person, status)."""
Judged = tuple[list[str], str, str]
"""(people, of whom the first two are judged; verdict; column of which the other's shows)."""
VALUES = st.fixed_dictionaries(
    {
        "family_name": st.none() | st.sampled_from(["ბერიძე", "აბაშიძე", "Zorn", "ჰაჯიევი"]),
        "given_name": st.none() | st.sampled_from(["ნინო", "ანა"]),
        "sector": st.none() | st.sampled_from(["media", "other"]),
        "gender": st.none() | st.sampled_from(["female", "male"]),
        "municipality": st.none() | st.sampled_from(["poti", "khobi"]),
        "phone": st.none() | st.sampled_from(["599111222", "599333444"]),
    }
)
LISTED = st.lists(
    st.tuples(
        st.sampled_from(MEETINGS),
        st.sampled_from(PEOPLE),
        st.none() | st.sampled_from(["invited", "confirmed", "present", "absent"]),
    ),
    max_size=12,
    unique_by=lambda each: each[:2],
)
JUDGED = st.lists(
    st.tuples(
        st.permutations(PEOPLE),
        st.sampled_from(["same", "same", "same", "different"]),
        st.sampled_from(["family_name", "phone", "sector"]),
    ),
    max_size=6,
)


@dataclass(frozen=True)
class World:
    """Six people, two meetings, and what was said of them."""

    workbook: Workbook

    def group(self, person: str) -> tuple[str, ...]:
        united = self.workbook.united(person)
        return tuple(each.id for each in united.members) if united else (person,)

    def shown(self, person: str) -> Person:
        united = self.workbook.united(person)
        found = united.shown if united else self.workbook.person(person)
        assert found
        return found

    def line_of(self, group: tuple[str, ...], meeting: str) -> str | None:
        """The attendance that is to show, looked for one by one."""
        rows = [commands.attendance_id(meeting, each) for each in group]
        found = [row for row in (self.workbook.record("attendance", row) for row in rows) if row]
        best = min(found, key=lambda row: (says(row["status"]), str(row["person"])), default=None)
        return str(best["id"]) if best else None

    def lines(self, meeting: str) -> list[Attendee]:
        groups = {self.group(person) for person in PEOPLE}
        rows = [self.line_of(group, meeting) for group in groups]
        return self.workbook.attendees([row for row in rows if row])


@contextmanager
def world_of(values: list[Values], listed: list[Place], judged: list[Judged]) -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(Path(folder) / "machine")
        with Workbook.create(Path(folder) / "a.ecomig", machine=machine) as workbook:
            puts = [Put("meeting", {"place": row[:4]}, row) for row in MEETINGS]
            puts += [Put("person", each, row) for each, row in zip(values, PEOPLE, strict=True)]
            puts += [
                Put("attendance", {"meeting": meeting, "person": person, "status": status})
                for meeting, person, status in listed
            ]
            workbook.run(Command("plan", tuple(puts)))
            for (one, other, *_), verdict, column in judged:
                workbook.run(commands.judge(one, other, verdict, {column: other}))
            yield World(workbook)
            assert [str(each) for each in check_workbook(workbook)] == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(VALUES, min_size=6, max_size=6), LISTED, JUDGED, st.booleans())
def test_a_group_is_one_line_everywhere(
    values: list[Values], listed: list[Place], judged: list[Judged], short: bool
) -> None:
    is_short = mock.patch.object(people, "is_short", return_value=short)
    with world_of(values, listed, judged) as world, is_short:
        for meeting in MEETINGS:
            lines = world.lines(meeting)
            lists_are(world.workbook, meeting, lines)
            counts_are(world.workbook, meeting, lines)
            searches_find(world, meeting)


def name_key(line: Attendee) -> tuple[object, ...]:
    family, given = line.person.family_name, line.person.given_name
    foreign = family is not None and family < "ა"
    return (family is None, foreign, family or "", given is not None, given or "", line.person.id)


def lists_are(workbook: Workbook, meeting: str, lines: list[Attendee]) -> None:
    expected = sorted(lines, key=name_key)
    ids = workbook.attendee_ids(meeting)
    assert workbook.attendees(ids) == expected
    assert workbook.attendee_ids(meeting, limit=3) == ids[:3]
    present = [each for each in expected if each.attendance.status == "present"]
    assert workbook.attendee_ids(meeting, status="present") == [
        each.attendance.id for each in present
    ]
    media = [each.attendance.id for each in expected if each.person.sector == "media"]
    assert workbook.attendee_ids(meeting, sector="media") == media
    names = [(each.person.family_name, each.person.given_name) for each in present]
    told = workbook.present_people(meeting)
    assert [(each.family_name, each.given_name) for each in told] == names
    assert [each.id for each in told] == [workbook.main_of(each.person.id) for each in present]


def counts_are(workbook: Workbook, meeting: str, lines: list[Attendee]) -> None:
    statuses = Counter(each.attendance.status or "invited" for each in lines)
    counters = workbook.attendee_counters(meeting)
    assert counters.by_status == dict(statuses)
    assert (counters.total, counters.present) == (len(lines), statuses["present"])
    sectors = Counter(each.person.sector or "" for each in lines)
    assert {key: total for key, (total, _) in counters.by_sector.items()} == dict(sectors)
    counts = workbook.meeting_counts()[meeting]
    assert (counts.invited, counts.present) == (len(lines), statuses["present"])
    here = [each.person for each in lines if each.attendance.status == "present"]
    places = Counter(each.municipality for each in here if each.municipality)
    assert workbook.municipality_counts(meeting) == dict(places)


def searches_find(world: World, meeting: str) -> None:
    for typed, column in (("599111", "phone"), ("ბერ", "family_name"), ("ნინო", "given_name")):
        known = {
            world.group(person)
            for person in PEOPLE
            if value_begins(world.workbook.person(person), column, typed)
        }
        found = world.workbook.find_people(typed, meeting)
        assert {world.group(each.person.id) for each in found} == known
        assert len(found) == len(known)
        for each in found:
            row = world.line_of(world.group(each.person.id), meeting)
            assert (each.attendance.id if each.attendance else None) == row
            values = Person(**{**vars_of(world.shown(each.person.id)), "id": each.person.id})
            assert each.person == values
        listed = world.workbook.attendee_ids(meeting, search=typed)
        assert set(listed) == {each.attendance.id for each in found if each.attendance}


def value_begins(person: Person | None, column: str, typed: str) -> bool:
    value = getattr(person, column)
    return value is not None and value.startswith(typed)


def vars_of(person: Person) -> dict[str, str]:
    return {name: getattr(person, name) for name in person.__dataclass_fields__}


def test_people_present_at_two_meetings_are_counted_once_by_their_municipality() -> None:
    values: list[Values] = [{} for _ in PEOPLE]
    values[0] = values[1] = {"municipality": "poti"}
    listed: list[Place] = [(MEETINGS[0], PEOPLE[0], "present"), (MEETINGS[1], PEOPLE[1], "present")]
    with world_of(values, listed, [(PEOPLE, "same", "phone")]) as world:
        assert world.workbook.municipality_counts() == {"poti": 1}
        world.workbook.run(commands.part(*PEOPLE[:2]))
        assert world.workbook.municipality_counts() == {"poti": 2}
