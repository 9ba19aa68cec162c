"""What laptops said without knowing of each other: all of it is kept until a person decides."""

from __future__ import annotations

from ecomig_desktop.workbook import Command, Put, commands
from tests.field import ANA, BEKA, GIA, MEETING, NOTE, Laptop, problems

Three = tuple[Laptop, Laptop, Laptop]


def bring_home(laptops: Three) -> Laptop:
    office, one, two = laptops
    office.merge(one.export(), two.export())
    return office


def test_of_two_values_one_is_shown_and_both_are_listed(laptops: Three) -> None:
    _, one, two = laptops
    one.put("person", ANA, given_name="ანო")
    two.clock.ms += 1000
    two.put("person", ANA, given_name="ანუ")
    with bring_home(laptops).open() as workbook:
        (conflict,) = workbook.conflicts()
        assert (conflict.table, conflict.id, conflict.column) == ("person", ANA, "given_name")
        assert (conflict.shown, conflict.ancestor, conflict.reason) == ("ანუ", "ანა", "values")
        assert [(side.value, side.laptop) for side in conflict.values] == [
            ("ანუ", "two"), ("ანო", "one"),
        ]  # fmt: skip
        assert workbook.conflict_count() == 1
        person = workbook.person(ANA)
        assert person is not None
        assert person.given_name == "ანუ"
        assert problems(workbook) == []


def test_equal_values_are_no_conflict(laptops: Three) -> None:
    for laptop in laptops[1:]:
        laptop.put("person", ANA, given_name="ანო")
    assert bring_home(laptops).state().conflicts == "[]"


def test_different_columns_of_one_row_are_no_conflict(laptops: Three) -> None:
    laptops[1].put("person", ANA, phone="1")
    laptops[2].put("person", ANA, email="a@x.ge")
    office = bring_home(laptops)
    with office.open() as workbook:
        person = workbook.person(ANA)
        assert person is not None
        assert (person.phone, person.email) == ("1", "a@x.ge")
        assert workbook.conflicts() == []


def test_a_value_that_is_taken_away_conflicts_with_one_that_is_set(laptops: Three) -> None:
    laptops[1].put("person", ANA, family_name=None)
    laptops[2].put("person", ANA, family_name="კობახიძე")
    with bring_home(laptops).open() as workbook:
        (conflict,) = workbook.conflicts()
        assert {side.value for side in conflict.values} == {None, "კობახიძე"}


def test_both_laptops_check_in_the_same_person_once(laptops: Three) -> None:
    for laptop in laptops[1:]:
        with laptop.open() as workbook:
            workbook.run(commands.check_in(MEETING, BEKA, "10:05"))
    with bring_home(laptops).open() as workbook:
        assert len(workbook.attendee_ids(MEETING)) == 2
        assert workbook.conflicts() == []


def test_an_edit_of_a_row_that_was_deleted_keeps_it_and_lists_it(laptops: Three) -> None:
    _, one, two = laptops
    with one.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    two.put("person", BEKA, phone="1")
    with bring_home(laptops).open() as workbook:
        (conflict,) = workbook.conflicts()
        assert (conflict.column, conflict.shown) == ("deleted", False)
        assert {side.value for side in conflict.values} == {True, False}
        person = workbook.person(BEKA)
        assert person is not None
        assert (person.given_name, person.phone) == ("ბექა", "1")
        assert problems(workbook) == []


def test_a_reference_to_a_row_that_was_deleted_is_listed(laptops: Three) -> None:
    _, one, two = laptops
    with one.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    two.put("note", NOTE, speaker=BEKA, text="კარგი")
    office = bring_home(laptops)
    with office.open() as workbook:
        (conflict,) = workbook.conflicts()
        assert (conflict.table, conflict.column, conflict.reason) == ("note", "speaker", "gone")
        assert conflict.shown == BEKA
        assert len(workbook.notes()) == 1
        assert workbook.notes()[0].speaker is None
        workbook.run(commands.edit("note", NOTE, speaker=ANA))
        assert workbook.conflicts() == []
        workbook.undo()
        assert [each.reason for each in workbook.conflicts()] == ["gone"]
        workbook.redo()
        assert problems(workbook) == []


def test_bringing_the_row_back_settles_what_points_at_it(laptops: Three) -> None:
    _, one, two = laptops
    with one.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    with two.open() as workbook:
        workbook.run(commands.check_in(MEETING, BEKA, "10:00"))
        workbook.run(commands.edit("note", NOTE, speaker=BEKA))
    with bring_home(laptops).open() as workbook:
        assert workbook.conflict_count() == 2
        assert len(workbook.attendees(workbook.attendee_ids(MEETING))) == 2
        workbook.run(commands.restore("person", BEKA))
        assert workbook.conflicts() == []
        assert problems(workbook) == []
        workbook.undo()
        assert workbook.conflict_count() == 2
        assert problems(workbook) == []


def test_a_decision_settles_it_everywhere(laptops: Three) -> None:
    _, one, two = laptops
    one.put("person", ANA, phone="1")
    two.put("person", ANA, phone="2")
    office = bring_home(laptops)
    office.put("person", ANA, phone="2")
    decided = office.export()
    for laptop in (one, two):
        laptop.merge(decided)
        assert laptop.state().conflicts == "[]"
        assert laptop.state().digest == office.state().digest


def test_two_decisions_that_differ_are_a_conflict_again(laptops: Three) -> None:
    _, one, two = laptops
    one.put("person", ANA, phone="1")
    two.put("person", ANA, phone="2")
    from_one, from_two = one.export(), two.export()
    one.merge(from_two)
    two.merge(from_one)
    one.put("person", ANA, phone="1")
    two.put("person", ANA, phone="2")
    with bring_home(laptops).open() as workbook:
        (conflict,) = workbook.conflicts()
        assert {side.value for side in conflict.values} == {"1", "2"}
        assert problems(workbook) == []


def test_setting_another_column_settles_nothing(laptops: Three) -> None:
    laptops[1].put("person", ANA, phone="1")
    laptops[2].put("person", ANA, phone="2")
    office = bring_home(laptops)
    office.put("person", ANA, email="a@x.ge")
    with office.open() as workbook:
        assert [each.column for each in workbook.conflicts()] == ["phone"]
        assert problems(workbook) == []


def test_three_say_three_things(laptops: Three) -> None:
    for laptop in laptops:
        laptop.put("person", ANA, phone=laptop.folder.name)
    with bring_home(laptops).open() as workbook:
        (conflict,) = workbook.conflicts()
        assert {side.value for side in conflict.values} == {"office", "one", "two"}


def test_a_row_made_twice_with_one_id_is_one_row_with_its_conflicts(laptops: Three) -> None:
    for laptop, name in zip(laptops[1:], ("გია", "გიგა"), strict=True):
        with laptop.open() as workbook:
            put = Put("person", {"given_name": name, "family_name": "მაისურაძე"}, GIA)
            workbook.run(Command("add_person", (put,)))
    with bring_home(laptops).open() as workbook:
        assert [each.column for each in workbook.conflicts()] == ["given_name"]


def test_the_history_names_everybody(laptops: Three) -> None:
    laptops[1].put("person", ANA, phone="1")
    laptops[2].put("person", ANA, phone="2")
    with bring_home(laptops).open() as workbook:
        history = workbook.history("person", ANA)
    assert {(entry.laptop, entry.set.get("phone")) for entry in history} >= {
        ("one", "1"), ("two", "2"),
    }  # fmt: skip
