"""Finding people: in any script, on short and long lists, and who may be there twice."""

from __future__ import annotations

import pytest

from ecomig_desktop.workbook import Command, Put, Workbook, commands

PEOPLE = (
    ("თამარ", "გელოვანი", "555123456"),
    ("Tamar", "Gelovani", "+995 555 12 34 56"),
    ("თამაზ", "ბერიძე", None),
    ("ნინო", "თამარაშვილი", "599000000"),
    ("შოთა", "ნინოშვილი", None),
)


@pytest.fixture
def workbook(either: Workbook) -> Workbook:
    """Everybody but the last at the first meeting."""
    for place in ("ანაკლია", "ბათუმი"):
        either.run(commands.add("meeting", place=place))
    for given, family, phone in PEOPLE:
        values = {"given_name": given, "family_name": family, "phone": phone}
        either.run(commands.add("person", **values))
    either.run(
        commands.invite(_meeting(either), [_person(either, name) for name, *_ in PEOPLE[:4]])
    )
    return either


def _meeting(workbook: Workbook) -> str:
    return next(meeting.id for meeting in workbook.meetings() if meeting.place == "ანაკლია")


def _person(workbook: Workbook, given: str) -> str:
    rows = (row for table, row in workbook.records() if table == "person")
    return next(str(row["id"]) for row in rows if row["given_name"] == given)


def _found(workbook: Workbook, text: str, limit: int = 20) -> list[str]:
    matches = workbook.find_people(text, _meeting(workbook), limit)
    return [match.person.given_name or "" for match in matches]


@pytest.mark.parametrize(
    "typed", ["თამარ", "tamar", "Tamar", "ефьфк", "თამარ გელოვანი", "gelovani t"]
)
def test_a_name_is_found_however_it_is_typed(workbook: Workbook, typed: str) -> None:
    assert {"თამარ", "Tamar"} <= set(_found(workbook, typed))


def test_either_name_may_come_first(workbook: Workbook) -> None:
    assert set(_found(workbook, "ბერ თამ")) == set(_found(workbook, "თამ ბერ")) == {"თამაზ"}


def test_a_whole_name_comes_before_one_that_only_begins_so(workbook: Workbook) -> None:
    assert _found(workbook, "ნინო") == ["ნინო", "შოთა"]


def test_who_is_not_listed_is_found_too_and_said_so(workbook: Workbook) -> None:
    match = workbook.find_people("შოთა", _meeting(workbook))[0]
    assert match.attendance is None and not match.elsewhere


def test_who_is_listed_at_another_meeting_is_said_to_be(workbook: Workbook) -> None:
    other = next(meeting.id for meeting in workbook.meetings() if meeting.place == "ბათუმი")
    match = workbook.find_people("თამაზ", other)[0]
    assert match.attendance is None and match.elsewhere


def test_a_phone_is_found_by_its_beginning(workbook: Workbook) -> None:
    assert set(_found(workbook, "555 12")) == {"თამარ", "Tamar"}


def test_no_more_are_found_than_asked_for(workbook: Workbook) -> None:
    assert len(_found(workbook, "თ", limit=2)) == 2


def test_nothing_typed_finds_nobody(workbook: Workbook) -> None:
    assert _found(workbook, " ") == [] and _found(workbook, "!") == []


def test_a_pair_is_named_once_with_every_reason(workbook: Workbook) -> None:
    (pair,) = workbook.duplicate_pairs(_meeting(workbook))
    assert {pair.one.given_name, pair.other.given_name} == {"თამარ", "Tamar"}
    assert pair.reasons == ("phone", "name")


def test_who_has_no_phone_is_not_like_others_without_one(workbook: Workbook) -> None:
    assert workbook.possible_duplicates(phone="", email="") == []


def test_the_first_of_a_list_are_the_beginning_of_all(workbook: Workbook) -> None:
    meeting = _meeting(workbook)
    assert workbook.attendee_ids(meeting, limit=2) == workbook.attendee_ids(meeting)[:2]


def test_the_list_filters_as_the_search_finds(workbook: Workbook) -> None:
    meeting = _meeting(workbook)
    listed = workbook.attendees(workbook.attendee_ids(meeting, search="tamar gel"))
    assert {each.person.given_name for each in listed} == {"თამარ", "Tamar"}


def test_many_people_of_one_name_do_not_hide_another(workbook: Workbook) -> None:
    puts = [Put("person", {"given_name": "თამარ", "family_name": f"ა{n}"}) for n in range(30)]
    workbook.run(Command("import", tuple(puts)))
    assert "Tamar" in _found(workbook, "თამარ", limit=3)[:2]
