"""Two people side by side: what differs, what shows, and the command that says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.models.duplicates import Pair, pair_of
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, BEKA, GIA, MEETING, Laptop


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    with Laptop(tmp_path / "office").create() as made:
        made.run(commands.edit("meeting", MEETING, place="ბორჯომი"))
        known = {"given_name": "ანა", "phone": "555 12 34 56", "gender": "female"}
        made.run(commands.edit("person", ANA, **known))
        again = {"given_name": "Ana", "phone": "+995 555 123456", "email": "ana@example.org"}
        made.run(commands.edit("person", BEKA, **again))
        made.run(commands.edit("person", GIA, given_name="ანი", position="იურისტი"))
        yield made


def pair(workbook: Workbook, one: str = ANA, other: str = BEKA) -> Pair:
    found = pair_of(workbook, one, other)
    assert found is not None
    return found


def of(found: Pair, row: str) -> str:
    """The side of a person."""
    return "one" if found.ids[0] == row else "other"


def test_only_what_people_read_differently_differs(workbook: Workbook) -> None:
    assert pair(workbook).differing == ("given_name", "email", "gender")


def test_what_is_known_shows_before_what_is_not(workbook: Workbook) -> None:
    found = pair(workbook)
    assert found.chosen["email"] == of(found, BEKA)
    assert found.chosen["gender"] == of(found, ANA)
    assert found.chosen["given_name"] == "one"


def test_what_is_chosen_is_what_shows_everywhere(workbook: Workbook) -> None:
    found = pair(workbook).choosing("other", "given_name")
    workbook.run(found.judge("same"))
    united = workbook.united(ANA)
    assert united is not None
    assert united.shown.given_name == found.shown.given_name
    assert pair(workbook).chosen == found.chosen


def test_what_would_show_by_itself_is_not_written_down(workbook: Workbook) -> None:
    workbook.run(pair(workbook).judge("same"))
    assert [verdict.shown for verdict in workbook.verdicts()] == [{}]


def test_of_two_different_people_nothing_is_chosen(workbook: Workbook) -> None:
    workbook.run(pair(workbook).choosing("other", "given_name").judge("different"))
    assert [(each.verdict, each.shown) for each in workbook.verdicts()] == [("different", {})]


def test_a_verdict_is_known_and_can_be_taken_back(workbook: Workbook) -> None:
    workbook.run(pair(workbook).judge("later"))
    assert pair(workbook).verdict == "later"
    workbook.run(pair(workbook).part())
    assert pair(workbook).verdict == ""


def test_who_is_one_with_others_is_compared_as_they_show(workbook: Workbook) -> None:
    workbook.run(pair(workbook).judge("same"))
    found = pair(workbook, ANA, GIA)
    both = getattr(found, of(found, ANA))
    assert both.records == 2
    assert (both.person.email, both.person.gender) == ("ana@example.org", "female")
    assert {pair(workbook).one.records, pair(workbook).other.records} == {1}


def test_it_tells_at_which_meetings_they_are(workbook: Workbook) -> None:
    workbook.run(commands.check_in(MEETING, BEKA, "10:00"))
    found = pair(workbook)
    assert getattr(found, of(found, BEKA)).meetings == (MEETING,)
    assert getattr(found, of(found, ANA)).meetings == ()


def test_who_is_gone_makes_no_pair(workbook: Workbook) -> None:
    workbook.run(commands.delete("person", GIA))
    assert pair_of(workbook, ANA, GIA) is None


def test_what_was_chosen_is_kept_until_something_changes(workbook: Workbook) -> None:
    chosen = pair(workbook).choosing("other", "given_name")
    assert pair(workbook).kept(chosen).chosen["given_name"] == "other"
    workbook.run(commands.edit("person", BEKA, given_name="Anna"))
    assert pair(workbook).kept(chosen).chosen["given_name"] == "one"
