"""Undo and redo of any command, several levels, after a restart, a copy and a merge."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog
from ecomig_desktop.workbook import Command, Delete, Put, Workbook, commands
from tests.field import ANA, BEKA, GIA, MEETING, NOTE, Laptop, problems

AT = commands.attendance_id(MEETING, ANA)
ROWS = {"person": [ANA, BEKA, GIA], "note": [NOTE, derived_row_id("note", ["second"])]}

EVERY_KIND = {
    "edit": commands.edit("person", ANA, given_name="ნანა", phone="599"),
    "add": commands.edit("person", GIA, given_name="გია"),
    "check_in": commands.check_in(MEETING, BEKA, "10:00"),
    "status": commands.set_status(MEETING, ANA, "absent"),
    "register": commands.register(MEETING, {"given_name": "ლია"}, "10:00"),
    "invite": commands.invite(MEETING, [ANA, BEKA]),
    "consent": commands.set_consent(MEETING, ANA, "photo", True, "10:00", "v1"),
    "off the list": commands.remove_attendance(MEETING, ANA),
    "delete": commands.delete("person", BEKA),
    "everything": Command(
        "try_it",
        (Delete("attendance", AT), Delete("person", ANA), Put("person", {"phone": "1"}, BEKA)),
    ),
    "again": Command(
        "try_it",
        (Delete("attendance", AT), Put("attendance", {"meeting": MEETING, "person": ANA})),
    ),
}  # fmt: skip


def records(workbook: Workbook) -> str:
    return repr([row for row in workbook.records() if row[0] != "laptop"])


@pytest.mark.parametrize("kind", list(EVERY_KIND))
def test_any_command_is_taken_back_and_brought_back(workbook: Workbook, kind: str) -> None:
    before = records(workbook)
    workbook.run(EVERY_KIND[kind])
    after = records(workbook)
    assert before != after
    for _ in range(2):
        workbook.undo()
        assert records(workbook) == before
        workbook.redo()
        assert records(workbook) == after
    assert problems(workbook) == []


@pytest.mark.parametrize("kind", list(EVERY_KIND))
def test_after_a_restart_too(laptops: tuple[Laptop, Laptop, Laptop], kind: str) -> None:
    with laptops[0].open() as workbook:
        before = records(workbook)
        workbook.run(EVERY_KIND[kind])
        after = records(workbook)
    with laptops[0].open() as workbook:
        workbook.undo()
        assert records(workbook) == before
    with laptops[0].open() as workbook:
        assert workbook.redo_intent() == EVERY_KIND[kind].intent
        workbook.redo()
        assert records(workbook) == after


@pytest.mark.parametrize("kind", list(EVERY_KIND))
def test_on_a_copy_too(laptops: tuple[Laptop, Laptop, Laptop], tmp_path: Path, kind: str) -> None:
    with laptops[0].open() as workbook:
        before = records(workbook)
        workbook.run(EVERY_KIND[kind])
    with laptops[0].copy_to(tmp_path / "copy").open() as workbook:
        workbook.undo()
        assert records(workbook) == before
        assert problems(workbook) == []


def test_what_was_deleted_and_made_again_otherwise_comes_back_as_it_was(
    workbook: Workbook,
) -> None:
    workbook.run(commands.edit("person", GIA, given_name="ბ"))
    workbook.run(commands.delete("person", GIA))
    workbook.run(commands.edit("person", GIA, given_name="ა"))
    names = []
    for _ in range(2):
        workbook.undo()
        names.append((workbook.record("person", GIA) or {}).get("given_name"))
    for _ in range(2):
        workbook.redo()
        names.append((workbook.record("person", GIA) or {}).get("given_name"))
    assert names == [None, "ბ", None, "ა"]
    assert problems(workbook) == []


@st.composite
def some_command(draw: st.DrawFn) -> Command:
    table = draw(st.sampled_from(["person", "note"]))
    row = draw(st.sampled_from(ROWS[table]))
    what = draw(st.integers(0, 4))
    if what == 0:
        return Command("try_it", (Delete(table, row),))
    if table == "note":
        speaker = draw(st.none() | st.sampled_from(ROWS["person"]))
        return Command("try_it", (Put("note", {"speaker": speaker}, row),))
    value = draw(st.sampled_from(["ა", "ბ", None]))
    if what == 1:
        return Command("try_it", (Delete(table, row), Put(table, {"phone": value}, row)))
    return Command("try_it", (Put(table, {"given_name": value}, row),))


@settings(max_examples=40)
@given(st.lists(some_command(), max_size=6), st.lists(st.sampled_from("ur"), max_size=14))
def test_undo_and_redo_walk_along_the_states(
    tmp_path_factory: pytest.TempPathFactory, doings: list[Command], walk: list[str]
) -> None:
    laptop = Laptop(tmp_path_factory.mktemp("walk") / "laptop")
    with laptop.create() as workbook:
        states = [records(workbook)]
        for command in doings:
            try:
                if workbook.run(command).rows:
                    states.append(records(workbook))
            except Refused:
                pass
        at = len(states) - 1
        for step in walk:
            there = at > 0 if step == "u" else at < len(states) - 1
            if there:
                workbook.undo() if step == "u" else workbook.redo()
                at += -1 if step == "u" else 1
            else:
                with pytest.raises(Refused):
                    workbook.undo() if step == "u" else workbook.redo()
            assert records(workbook) == states[at]
        assert problems(workbook) == []


def test_a_new_command_ends_what_could_be_redone(workbook: Workbook) -> None:
    workbook.run(commands.edit("person", ANA, phone="1"))
    workbook.undo()
    workbook.run(commands.edit("person", ANA, phone="2"))
    assert workbook.redo_intent() is None
    with pytest.raises(Refused) as refused:
        workbook.redo()
    assert refused.value.key == "nothing_to_redo"


def test_what_a_laptop_is_called_is_not_undone(workbook: Workbook) -> None:
    while workbook.undo_intent() is not None:
        workbook.undo()
    with pytest.raises(Refused) as refused:
        workbook.undo()
    assert refused.value.key == "nothing_to_undo"
    assert workbook.laptop == "office"
    assert problems(workbook) == []


def test_what_others_set_anew_stays_as_they_set_it(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office, one, _ = laptops
    office.put("person", ANA, phone="1", email="a@x.ge")
    one.merge(office.export())
    one.put("person", ANA, phone="2")
    office.merge(one.export())
    with office.open() as workbook:
        workbook.undo()
        person = workbook.person(ANA)
        assert person is not None
        assert (person.phone, person.email) == ("2", None)
        assert problems(workbook) == []


def test_when_others_set_all_of_it_anew_there_is_nothing_to_take_back(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office, one, _ = laptops
    office.put("person", ANA, phone="1")
    one.merge(office.export())
    one.put("person", ANA, phone="2")
    office.merge(one.export())
    before = office.state()
    with office.open() as workbook, pytest.raises(Refused) as refused:
        workbook.undo()
    assert refused.value.key == "undo_changed_since"
    assert office.state() == before


def test_a_record_that_others_use_is_not_undone(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    office, one, _ = laptops
    office.put("person", GIA, given_name="გია")
    one.merge(office.export())
    one.put("note", NOTE, speaker=GIA)
    office.merge(one.export())
    with office.open() as workbook:
        with pytest.raises(Refused) as refused:
            workbook.undo()
        assert refused.value.key == "still_referenced"
        assert workbook.person(GIA) is not None


def test_undo_does_not_bring_back_what_others_deleted(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office, one, _ = laptops
    office.put("person", BEKA, phone="1")
    one.merge(office.export())
    with one.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    office.merge(one.export())
    with office.open() as workbook:
        with pytest.raises(Refused) as refused:
            workbook.undo()
        assert refused.value.key == "undo_changed_since"
        assert workbook.person(BEKA) is None


def disputed(laptops: tuple[Laptop, Laptop, Laptop], **theirs: object) -> Laptop:
    """The office, with Ana's phone in conflict."""
    office, one, _ = laptops
    office.put("person", ANA, phone="1")
    one.put("person", ANA, phone="2", **theirs)
    office.merge(one.export())
    return office


def test_taking_back_a_decision_opens_the_conflict_again(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office = disputed(laptops)
    with office.open() as workbook:
        (before,) = workbook.conflicts()
        workbook.run(commands.edit("person", ANA, phone=str(before.shown)))
        assert workbook.conflicts() == []
        workbook.undo()
        (after,) = workbook.conflicts()
        assert after.shown == before.shown
        assert {side.value for side in after.values} == {"1", "2"}
        workbook.redo()
        assert workbook.conflicts() == []
        assert problems(workbook) == []


@pytest.mark.parametrize("decision", ["keep", "delete"])
def test_taking_back_a_decision_about_a_deletion_opens_it_again(
    laptops: tuple[Laptop, Laptop, Laptop], decision: str
) -> None:
    office, one, _ = laptops
    with office.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    one.put("person", BEKA, phone="2")
    office.merge(one.export())
    with office.open() as workbook:
        assert [each.column for each in workbook.conflicts()] == ["deleted"]
        before = workbook.record("person", BEKA)
        decide = commands.restore if decision == "keep" else commands.delete
        workbook.run(decide("person", BEKA))
        assert workbook.conflicts() == []
        workbook.undo()
        assert [each.column for each in workbook.conflicts()] == ["deleted"]
        assert workbook.record("person", BEKA) == before
        workbook.redo()
        assert workbook.conflicts() == []
        assert (workbook.person(BEKA) is not None) == (decision == "keep")
        assert problems(workbook) == []


def test_a_deletion_of_a_disputed_row_is_taken_back_with_its_dispute(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office, one, _ = laptops
    office.put("person", BEKA, phone="1")
    one.put("person", BEKA, phone="2")
    office.merge(one.export())
    with office.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
        assert workbook.conflicts() == []
        workbook.undo()
        assert [each.column for each in workbook.conflicts()] == ["phone"]
        assert problems(workbook) == []


def test_undo_is_a_change_like_any_other(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    office, one, two = laptops
    office.put("person", ANA, phone="1")
    two.merge(office.export("first.ecomig"))
    with office.open() as workbook:
        workbook.undo()
    for laptop in (one, two):
        laptop.merge(office.export())
        assert laptop.state().digest == office.state().digest
        assert laptop.state().conflicts == "[]"


def test_what_joins_is_undone_with_the_command_before(workbook: Workbook) -> None:
    workbook.run(commands.edit("person", ANA, position="ე"))
    workbook.run(commands.edit("person", ANA, position="ექ"), joins=True)
    workbook.run(commands.edit("person", ANA, position="ექიმი"), joins=True)
    workbook.undo()
    assert position(workbook) is None
    workbook.redo()
    assert position(workbook) == "ექიმი"


def test_only_the_last_command_on_the_same_records_is_joined(workbook: Workbook) -> None:
    workbook.run(commands.edit("person", ANA, position="ერთი"))
    workbook.run(commands.edit("person", BEKA, position="სხვა"))
    workbook.run(commands.edit("person", ANA, position="ორი"), joins=True)
    workbook.undo()
    assert position(workbook) == "ერთი"
    workbook.run(commands.edit("person", ANA, position="სამი"), joins=True)
    workbook.undo()
    assert position(workbook) == "ერთი"


def position(workbook: Workbook) -> str | None:
    person = workbook.person(ANA)
    return person.position if person else None


@pytest.mark.parametrize(
    ("undone", "next_ones"),
    [(0, ("check_in", None)), (1, ("edit_person", "check_in"))],
)
def test_what_comes_next_is_told_alike_after_a_restart(
    laptops: tuple[Laptop, ...], undone: int, next_ones: tuple[str, str | None]
) -> None:
    with laptops[0].open() as workbook:
        workbook.run(EVERY_KIND["edit"])
        workbook.run(EVERY_KIND["check_in"])
        for _ in range(undone):
            workbook.undo()
        workbook.run(Command("print_sheet", (Put("sheet", {"meeting": MEETING}),)))
        assert (workbook.undo_intent(), workbook.redo_intent()) == next_ones
    with laptops[0].open() as workbook:
        assert (workbook.undo_intent(), workbook.redo_intent()) == next_ones


def test_the_log_is_not_read_to_tell_what_is_undone_next(
    laptops: tuple[Laptop, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    laptops[0].put("person", ANA, phone="1")
    monkeypatch.setattr(changelog, "commands_of", None)
    with laptops[0].open() as workbook:
        assert (workbook.undo_intent(), workbook.redo_intent()) == ("edit_person", None)
