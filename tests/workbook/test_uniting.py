"""Two records are one person as long as somebody says so, and nothing of either is lost."""

from __future__ import annotations

import pytest

from ecomig_desktop.domain.person import Person
from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, BEKA, GIA, MEETING, Laptop, problems

Laptops = tuple[Laptop, Laptop, Laptop]
FIRST, LAST = sorted((ANA, BEKA))


def put(workbook: Workbook, person: str, **values: object) -> None:
    workbook.run(commands.edit("person", person, **values))


def shown(workbook: Workbook, person: str) -> Person:
    united = workbook.united(person)
    assert united
    return united.shown


def people_of(workbook: Workbook, person: str) -> set[str]:
    united = workbook.united(person)
    return {each.id for each in united.members} if united else {person}


@pytest.mark.parametrize("pair", [(FIRST, LAST), (LAST, FIRST)])
def test_two_laptops_that_judge_a_pair_write_the_same_record(
    workbook: Workbook, pair: tuple[str, str]
) -> None:
    (row,) = workbook.run(commands.judge(*pair, "same")).ids
    assert row == commands.duplicate_id(FIRST, LAST)
    (verdict,) = workbook.verdicts()
    assert (verdict.one, verdict.other, verdict.verdict) == (FIRST, LAST, "same")


@pytest.mark.parametrize("chosen", [FIRST, LAST])
def test_what_was_chosen_shows_and_is_edited(workbook: Workbook, chosen: str) -> None:
    put(workbook, FIRST, phone="1")
    put(workbook, LAST, phone="2", email="a@example.org")
    workbook.run(commands.judge(ANA, BEKA, "same", {"phone": chosen}))
    assert shown(workbook, ANA).phone == ("1" if chosen == FIRST else "2")
    assert shown(workbook, ANA).email == "a@example.org"
    for person in (ANA, BEKA):
        united = workbook.united(person)
        assert united
        assert (united.owners["phone"], united.owners["email"]) == (chosen, LAST)
    assert workbook.verdicts()[0].shown == {"phone": chosen}


def test_a_new_choice_takes_the_place_of_the_one_before(workbook: Workbook) -> None:
    put(workbook, FIRST, phone="1", email="1@example.org")
    put(workbook, LAST, phone="2", email="2@example.org")
    workbook.run(commands.judge(ANA, BEKA, "same", {"phone": LAST, "email": LAST}))
    workbook.run(commands.judge(ANA, BEKA, "same", {"phone": LAST}))
    assert (shown(workbook, ANA).phone, shown(workbook, ANA).email) == ("2", "1@example.org")


@pytest.mark.parametrize("verdict", ["different", "later"])
def test_who_is_not_said_to_be_one_stays_two(workbook: Workbook, verdict: str) -> None:
    workbook.run(commands.judge(ANA, BEKA, verdict))
    assert workbook.united(ANA) is None
    assert workbook.main_of(BEKA) == BEKA


def test_a_father_and_a_son_stay_two_and_are_not_asked_about_again(workbook: Workbook) -> None:
    put(workbook, ANA, given_name="გიორგი", family_name="ბერიძე", phone="599123456")
    put(workbook, BEKA, given_name="გიორგი", family_name="ბერიძე", phone="599123456")
    (pair,) = workbook.duplicate_pairs(MEETING)
    workbook.run(commands.judge(pair.one.id, pair.other.id, "different"))
    assert workbook.duplicate_pairs(MEETING) == []
    assert workbook.possible_duplicates(phone="599123456", exclude_id=ANA) == []
    assert {each.person.id for each in workbook.find_people("599123")} == {ANA, BEKA}


def test_three_in_a_chain_are_one_and_the_middle_parts_them_all(workbook: Workbook) -> None:
    put(workbook, GIA, given_name="გია")
    workbook.run(commands.judge(ANA, BEKA, "same"))
    workbook.run(commands.judge(BEKA, GIA, "same"))
    assert people_of(workbook, GIA) == {ANA, BEKA, GIA}
    workbook.run(workbook.parted(ANA))
    assert people_of(workbook, GIA) == {BEKA, GIA}
    workbook.undo()
    workbook.run(workbook.parted(BEKA))
    assert workbook.united(ANA) is workbook.united(GIA) is None
    assert workbook.verdicts() == []


def test_groups_can_be_joined_and_what_was_chosen_shows(workbook: Workbook) -> None:
    dato = workbook.run(commands.add("person", given_name="დათო", phone="4")).ids[0]
    for person, phone in ((ANA, "1"), (BEKA, "2"), (GIA, "3")):
        put(workbook, person, phone=phone)
    workbook.run(commands.judge(ANA, BEKA, "same", {"phone": BEKA}))
    workbook.run(commands.judge(GIA, dato, "same", {"phone": dato}))
    workbook.run(workbook.same(ANA, GIA, {"phone": GIA}))
    assert people_of(workbook, ANA) == {ANA, BEKA, GIA, dato}
    assert shown(workbook, ANA).phone == "4"
    workbook.run(workbook.same(ANA, GIA, {"phone": ANA}))  # they are one already
    assert all(each.one != each.other for each in workbook.verdicts())
    assert problems(workbook) == []


def test_the_choice_between_groups_is_kept(workbook: Workbook) -> None:
    for person, phone in ((ANA, "1"), (BEKA, "2"), (GIA, "3")):
        put(workbook, person, phone=phone)
    workbook.run(commands.judge(ANA, BEKA, "same", {"phone": BEKA}))
    for chosen, phone in ((GIA, "3"), (ANA, "2")):
        workbook.run(workbook.same(ANA, GIA, {"phone": chosen}))
        assert shown(workbook, GIA).phone == phone
        workbook.undo()


def test_judging_and_parting_are_undone_and_redone(workbook: Workbook) -> None:
    workbook.run(commands.judge(ANA, BEKA, "same"))
    together = workbook.united(ANA)
    for step, expected in (
        (workbook.undo, None),
        (workbook.redo, together),
        (lambda: workbook.run(commands.part(BEKA, ANA)), None),
        (workbook.undo, together),
    ):
        step()
        assert workbook.united(ANA) == expected


def test_parting_leaves_both_records_as_they_are(workbook: Workbook) -> None:
    before = {person: workbook.record("person", person) for person in (ANA, BEKA)}
    workbook.run(commands.judge(ANA, BEKA, "same", {"given_name": LAST}))
    workbook.run(commands.part(ANA, BEKA))
    assert {person: workbook.record("person", person) for person in (ANA, BEKA)} == before


def test_a_deleted_person_takes_what_was_said_of_them_along(workbook: Workbook) -> None:
    workbook.run(commands.judge(ANA, BEKA, "same"))
    workbook.run(commands.delete("person", BEKA))
    assert workbook.verdicts() == [] and workbook.united(ANA) is None
    workbook.undo()
    assert people_of(workbook, ANA) == {ANA, BEKA}
    assert problems(workbook) == []


def test_who_is_on_a_list_is_not_deleted_for_being_one_with_somebody(workbook: Workbook) -> None:
    workbook.run(commands.judge(ANA, BEKA, "same"))
    with pytest.raises(Refused) as refused:
        workbook.run(commands.delete("person", ANA))
    assert refused.value.key == "still_referenced"
    assert people_of(workbook, BEKA) == {ANA, BEKA}


def test_it_is_known_where_a_record_comes_from(workbook: Workbook) -> None:
    origin = workbook.origin(ANA)
    assert origin and (origin.laptop, origin.meetings) == ("office", (MEETING,))
    assert workbook.origin(GIA) is None


def test_later_files_that_use_either_record_just_work(laptops: Laptops) -> None:
    office, one, two = laptops
    with office.open() as workbook:
        workbook.run(commands.judge(ANA, BEKA, "same", {"phone": BEKA}))
    one.put("person", BEKA, phone="599")
    with two.open() as workbook:
        workbook.run(commands.check_in(MEETING, BEKA, "10:30"))
        workbook.run(commands.edit("person", ANA, organisation="მერია"))
    office.merge(one.export(), two.export())
    with office.open() as workbook:
        assert (shown(workbook, ANA).phone, shown(workbook, ANA).organisation) == ("599", "მერია")
        assert len(workbook.attendee_ids(MEETING)) == 1
        assert workbook.attendee_counters(MEETING).present == 1
        workbook.run(commands.part(ANA, BEKA))
        assert len(workbook.attendee_ids(MEETING)) == 2
        assert problems(workbook) == []


def test_laptops_that_disagree_are_an_ordinary_conflict(laptops: Laptops) -> None:
    office, one, two = laptops
    for laptop, verdict in ((one, "same"), (two, "different")):
        with laptop.open() as workbook:
            workbook.run(commands.judge(ANA, BEKA, verdict))
    office.merge(one.export(), two.export())
    with office.open() as workbook:
        (conflict,) = workbook.conflicts()
        assert (conflict.table, conflict.column) == ("duplicate", "verdict")
        assert {side.value for side in conflict.values} == {"same", "different"}
        assert problems(workbook) == []


def test_who_was_deleted_elsewhere_is_one_with_nobody_until_they_are_back(
    laptops: Laptops,
) -> None:
    office, one, two = laptops
    with one.open() as workbook:
        workbook.run(commands.judge(ANA, BEKA, "same"))
    with two.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    office.merge(one.export(), two.export())
    with office.open() as workbook:
        assert workbook.united(ANA) is None
        workbook.run(commands.restore("person", BEKA))
        assert people_of(workbook, ANA) == {ANA, BEKA}
        assert problems(workbook) == []


def test_what_is_none_of_theirs_is_not_looked_at_again(workbook: Workbook) -> None:
    changed = workbook.run(commands.edit("person", BEKA, phone="1"))
    assert not workbook.concerns_united(changed)
    assert workbook.concerns_united(workbook.run(commands.judge(ANA, BEKA, "same")))
    assert workbook.concerns_united(workbook.run(commands.edit("person", BEKA, phone="2")))
    assert not workbook.concerns_united(workbook.run(commands.add("person", given_name="ია")))
