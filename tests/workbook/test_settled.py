"""That something was ever in conflict stays visible, with what was decided, by whom and when."""

from __future__ import annotations

from ecomig_desktop.workbook import Command, Delete, Put, Workbook, commands
from ecomig_desktop.workbook.sides import ConflictValue
from tests.field import ANA, BEKA, MEETING, Laptop, problems

Three = tuple[Laptop, Laptop, Laptop]


def disagree(laptops: Three, **values: tuple[object, object]) -> Laptop:
    """Two laptops set columns of Ana differently; what they bring home is in the office."""
    for at, laptop in enumerate(laptops[1:]):
        laptop.clock.ms += 1000 * (at + 1)
        laptop.put("person", ANA, **{column: both[at] for column, both in values.items()})
    return home(laptops)


def home(laptops: Three) -> Laptop:
    office, one, two = laptops
    office.merge(one.export(), two.export())
    office.clock.ms += 60_000
    return office


def decide(workbook: Workbook, **values: object) -> None:
    workbook.run(Command("resolve", (Put("person", values, ANA),)))


def named(sides: tuple[ConflictValue, ...]) -> dict[str, object]:
    return {side.laptop: side.value for side in sides}


def test_nothing_is_settled_where_nothing_was_in_conflict(workbook: Workbook) -> None:
    assert workbook.settled() == []


def test_a_decided_conflict_says_what_was_taken_and_what_was_not(laptops: Three) -> None:
    with disagree(laptops, phone=("1", "2")).open() as workbook:
        assert workbook.settled() == []
        workbook.operator = "მაია"
        decide(workbook, phone="2")
        (settled,) = workbook.settled()
        assert (settled.table, settled.id, settled.column) == ("person", ANA, "phone")
        assert named(settled.sides) == {"one": "1", "two": "2"}
        assert settled.decision is not None
        assert (settled.decision.value, settled.decision.operator) == ("2", "მაია")
        assert (settled.ancestor, settled.now) == (None, "2")
        assert problems(workbook) == []


def test_what_is_edited_later_leaves_the_decision_as_it_was(laptops: Three) -> None:
    with disagree(laptops, phone=("1", "2")).open() as workbook:
        decide(workbook, phone="2")
        workbook.run(commands.edit("person", ANA, phone="3"))
        (settled,) = workbook.settled()
        assert settled.decision is not None
        assert (settled.decision.value, settled.now) == ("2", "3")


def test_laptops_that_come_to_say_the_same_decided_nothing(laptops: Three) -> None:
    disagree(laptops, phone=("1", "2"))
    laptops[1].put("person", ANA, phone="2")
    with home(laptops).open() as workbook:
        (settled,) = workbook.settled()
        assert settled.decision is None
        assert named(settled.sides) == {"one": "1", "two": "2"}
        assert problems(workbook) == []


def test_a_record_that_was_deleted_for_good_is_listed(laptops: Three) -> None:
    with laptops[1].open() as one:
        one.run(commands.delete("person", BEKA))
    laptops[2].put("person", BEKA, phone="1")
    with home(laptops).open() as workbook:
        workbook.run(Command("resolve", (Delete("person", BEKA),)))
        (settled,) = workbook.settled()
        assert (settled.column, settled.now) == ("deleted", True)
        assert named(settled.sides) == {"one": True, "two": False}


def test_a_decision_taken_back_is_a_conflict_of_the_same_laptops(laptops: Three) -> None:
    with disagree(laptops, phone=("1", "2")).open() as workbook:
        (before,) = workbook.conflicts()
        decide(workbook, phone="2")
        workbook.undo()
        (after,) = workbook.conflicts()
        assert workbook.settled() == []
        assert named(after.values) == named(before.values) == {"one": "1", "two": "2"}
        assert [each.at for each in after.values] == [each.at for each in before.values]


def test_the_history_tells_what_a_decision_did_not_take(laptops: Three) -> None:
    with disagree(laptops, phone=("1", "2"), email=("a@x.ge", "b@x.ge")).open() as workbook:
        decide(workbook, phone="2")
        newest, *earlier = workbook.history("person", ANA)
        (chosen,) = newest.decided
        assert (chosen.column, chosen.value) == ("phone", "2")
        assert named(chosen.not_taken) == {"one": "1"}
        assert not any(entry.decided for entry in earlier)


def test_a_side_tells_at_which_meeting_it_was_said(laptops: Three) -> None:
    with laptops[1].open() as one:
        one.run(commands.check_in(MEETING, BEKA, "10:05"))
        one.run(commands.edit("person", ANA, phone="1"))
    laptops[2].put("person", ANA, phone="2")
    with home(laptops).open() as workbook:
        (conflict,) = workbook.conflicts()
        assert {side.laptop: side.meeting for side in conflict.values} == {
            "one": MEETING,
            "two": "",
        }


def test_what_was_there_before_names_who_said_it(laptops: Three) -> None:
    with disagree(laptops, given_name=("ანო", "ანუ")).open() as workbook:
        (conflict,) = workbook.conflicts()
        assert conflict.before is not None
        assert (conflict.before.value, conflict.before.laptop) == ("ანა", "office")


def test_taking_a_decision_back_does_not_change_what_was_there_before(laptops: Three) -> None:
    with disagree(laptops, given_name=("ანო", "ანუ")).open() as workbook:
        (first,) = workbook.conflicts()
        decide(workbook, given_name="ანო")
        workbook.undo()
        (again,) = workbook.conflicts()
        assert (again.ancestor, again.before) == (first.ancestor, first.before)
