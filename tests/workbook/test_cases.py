"""Each way to decide a conflict, what it does, and that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook.cases import Case, case_of, takes_of
from tests.trips import Trips

Office = Callable[..., Workbook]


@pytest.fixture
def trips(tmp_path: Path) -> Trips:
    return Trips(tmp_path)


@pytest.fixture
def merged(trips: Trips) -> Iterator[Office]:
    """The office after these files were merged into it."""
    opened: list[Workbook] = []

    def merge(*files: Path) -> Workbook:
        office = trips.open_office()
        opened.append(office)
        merge_files(office, files)
        return office

    yield merge
    for office in opened:
        office.close()


def only_case(office: Workbook) -> Case:
    (conflict,) = office.conflicts()
    return case_of(office, conflict)


def disputed_position(trips: Trips, merged: Office) -> Workbook:
    return merged(*trips.positions("თავმჯდომარე", "მოადგილე"))


def position(office: Workbook, trips: Trips) -> str | None:
    person = office.person(trips.person)
    assert person is not None
    return person.position


def deleted_note(trips: Trips, merged: Office) -> Workbook:
    edited = trips.edit("ლეპტოპი-1", "note", trips.note, text="გზა დაიკეტა")
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("note", trips.note))
    return merged(edited, trips.returned("ლეპტოპი-2"))


def speaker_gone(trips: Trips, merged: Office) -> Workbook:
    speaks = trips.edit("ლეპტოპი-1", "note", trips.note, speaker=trips.person)
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("person", trips.person))
    return merged(speaks, trips.returned("ლეპტოპი-2"))


def test_each_value_is_a_choice_and_what_the_record_shows_is_the_first(
    trips: Trips, merged: Office
) -> None:
    office = disputed_position(trips, merged)
    case = only_case(office)
    assert {choice.value for choice in case.choices} == {"თავმჯდომარე", "მოადგილე"}
    assert case.choices[0].value == position(office, trips)


def test_laptops_that_say_the_same_are_one_choice(trips: Trips, merged: Office) -> None:
    office = merged(*trips.positions("თავმჯდომარე", "მოადგილე", "თავმჯდომარე"))
    said = {choice.value: len(choice.said) for choice in only_case(office).choices}
    assert said == {"თავმჯდომარე": 2, "მოადგილე": 1}


@pytest.mark.parametrize("number", [0, 1])
def test_a_choice_decides_and_undo_brings_the_conflict_back(
    trips: Trips, merged: Office, number: int
) -> None:
    office = disputed_position(trips, merged)
    choice = only_case(office).choices[number]
    office.run(choice.command)
    assert (office.conflict_count(), position(office, trips)) == (0, choice.value)
    office.undo()
    assert {each.value for each in only_case(office).choices} == {"თავმჯდომარე", "მოადგილე"}


def test_another_value_decides_too(trips: Trips, merged: Office) -> None:
    office = disputed_position(trips, merged)
    office.run(only_case(office).other("მდივანი"))
    assert (office.conflict_count(), position(office, trips)) == (0, "მდივანი")


def test_a_record_that_was_deleted_elsewhere_is_kept(trips: Trips, merged: Office) -> None:
    office = deleted_note(trips, merged)
    keep = only_case(office).choices[0]
    assert keep.kind == "keep"
    office.run(keep.command)
    note = office.note(trips.note)
    assert office.conflict_count() == 0
    assert note is not None and note.text == "გზა დაიკეტა"


def test_a_record_that_was_deleted_elsewhere_goes(trips: Trips, merged: Office) -> None:
    office = deleted_note(trips, merged)
    go = only_case(office).choices[1]
    assert go.kind == "delete"
    office.run(go.command)
    assert (office.conflict_count(), office.note(trips.note)) == (0, None)


@pytest.mark.parametrize("number", [0, 1])
def test_deciding_over_a_deletion_can_be_undone(trips: Trips, merged: Office, number: int) -> None:
    office = deleted_note(trips, merged)
    office.run(only_case(office).choices[number].command)
    office.undo()
    assert only_case(office).kind == "deleted"


def test_who_spoke_and_was_deleted_elsewhere_is_brought_back(trips: Trips, merged: Office) -> None:
    office = speaker_gone(trips, merged)
    case = only_case(office)
    assert (case.kind, case.target) == ("gone", ("person", trips.person))
    office.run(case.choices[0].command)
    person = office.person(trips.person)
    assert office.conflict_count() == 0
    assert person is not None and person.family_name == "გელოვანი"


def test_who_spoke_and_was_deleted_elsewhere_is_left_out(trips: Trips, merged: Office) -> None:
    office = speaker_gone(trips, merged)
    case = only_case(office)
    assert case.choices[1].kind == "clear"
    office.run(case.choices[1].command)
    note = office.note(trips.note)
    assert office.conflict_count() == 0
    assert note is not None and note.speaker is None


def test_an_attendance_of_somebody_who_is_gone_can_only_go_too(
    trips: Trips, merged: Office
) -> None:
    with trips.away("ლეპტოპი-1") as laptop:
        laptop.run(commands.check_in(trips.meeting, trips.person, "2016-11-15T10:10"))
    with trips.away("ლეპტოპი-2") as laptop:
        laptop.run(commands.delete("person", trips.person))
    office = merged(trips.returned("ლეპტოპი-1"), trips.returned("ლეპტოპი-2"))
    case = only_case(office)
    assert [choice.kind for choice in case.choices] == ["restore", "delete"]
    office.run(case.choices[1].command)
    assert (office.conflict_count(), office.attendee_ids(trips.meeting)) == (0, [])


def test_the_words_by_which_a_decision_is_named(trips: Trips, merged: Office) -> None:
    case = only_case(disputed_position(trips, merged))
    assert takes_of(case) == [side.key for side in case.conflict.values]
