"""Findings, the list of actions and whom it goes to are records like any other: sets unite, what
ships is there without a record, and evidence goes with what rests on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop import reference
from ecomig_desktop.errors import Refused
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.checking import check_workbook
from tests.field import ANA, MEETING, NOTE, Laptop

MRA = outcomes.body_id("mra")


@pytest.fixture(autouse=True)
def said(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    """There is a note."""
    laptops[0].put("note", NOTE, meeting=MEETING, text="წყალი ადის")


def add(workbook: Workbook, table: str, **values: object) -> str:
    return workbook.run(commands.add(table, **values)).ids[0]


def test_evidence_that_two_laptops_add_unites(laptops: tuple[Laptop, Laptop, Laptop]) -> None:
    office, one, other = laptops
    with office.open() as workbook:
        finding = add(workbook, "finding", title="წყალი")
        notes = [add(workbook, "note", meeting=MEETING, text=text) for text in "აბგ"]
    for laptop, joined in ((one, notes[:2]), (other, notes[1:])):
        laptop.merge(office.export())
        with laptop.open() as workbook:
            workbook.run(outcomes.join("finding_note", finding, joined))
        office.merge(laptop.export())
    with office.open() as workbook:
        assert workbook.joined("finding_note", finding) == sorted(notes)
        assert workbook.conflict_count() == 0
        assert not list(check_workbook(workbook))


def test_a_finding_goes_with_its_evidence_and_comes_back_with_it(workbook: Workbook) -> None:
    finding = add(workbook, "finding", title="წყალი")
    workbook.run(outcomes.join("finding_note", finding, [NOTE]))
    workbook.run(commands.delete("finding", finding))
    assert workbook.pairs("finding_note") == []
    workbook.undo()
    assert workbook.pairs("finding_note") == [(finding, NOTE)]


def test_a_note_that_a_finding_rests_on_is_not_deleted(workbook: Workbook) -> None:
    finding = add(workbook, "finding", title="წყალი")
    workbook.run(outcomes.join("finding_note", finding, [NOTE]))
    with pytest.raises(Refused) as refused:
        workbook.run(commands.delete("note", NOTE))
    assert refused.value.key == "still_referenced"


def test_a_note_is_dragged_from_one_finding_to_another_in_one_step(workbook: Workbook) -> None:
    one, other = (add(workbook, "finding", title=title) for title in "აბ")
    workbook.run(outcomes.join("finding_note", one, [NOTE]))
    workbook.run(outcomes.move_pair("finding_note", one, other, [NOTE]))
    assert workbook.pairs("finding_note") == [(other, NOTE)]
    workbook.undo()
    assert workbook.pairs("finding_note") == [(one, NOTE)]


def test_bodies_that_ship_are_there_without_a_record(workbook: Workbook) -> None:
    shipped = reference.vocabulary("body")
    assert [body.name for body in workbook.bodies()] == [term.name_ka for term in shipped]
    assert workbook.record("body", MRA) is None


def test_a_body_becomes_a_record_when_something_is_addressed_to_it(workbook: Workbook) -> None:
    line = add(workbook, "recommendation", text="გამაგრდეს ნაპირი")
    body = workbook.body(MRA)
    assert body and not body.is_kept
    workbook.run(outcomes.address(line, [body]))
    assert workbook.pairs("recommendation_body") == [(line, MRA)]
    kept = workbook.body(MRA)
    assert kept and kept.is_kept and kept.name == body.name


def test_two_laptops_that_address_the_same_body_agree(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    office, one, other = laptops
    with office.open() as workbook:
        line = add(workbook, "recommendation", text="გამაგრდეს ნაპირი")
    for laptop in (one, other):
        laptop.merge(office.export("with-the-line.ecomig"))
        with laptop.open() as workbook:
            body = workbook.body(MRA)
            assert body
            workbook.run(outcomes.address(line, [body]))
    office.merge(one.export(), other.export())
    with office.open() as workbook:
        assert workbook.pairs("recommendation_body") == [(line, MRA)]
        assert workbook.conflict_count() == 0


def test_a_listed_entry_is_changed_hidden_and_added_to(workbook: Workbook) -> None:
    body = workbook.body(MRA)
    assert body
    workbook.run(outcomes.edit_listed(body, name="სამინისტრო", hidden=True))
    assert MRA not in [each.id for each in workbook.bodies()]
    assert [each.name for each in workbook.bodies(hidden=True) if each.id == MRA] == ["სამინისტრო"]
    own = workbook.run(outcomes.add_listed("body", name="ჩვენი საბჭო")).ids[0]
    assert workbook.bodies()[-1].id == own


def test_figures_stand_under_the_themes_of_the_workbook(laptops: tuple[Laptop, ...]) -> None:
    with laptops[0].open() as workbook:
        theme = add(workbook, "theme", letter="ბ", letter_en="b", title="განსახლება")
        figures = {each.key: each.theme for each in workbook.figures()}
    assert figures["res_waiting"] == theme
    assert len(figures) == len(reference.indicators())


def test_supporters_are_attendees(workbook: Workbook) -> None:
    line = add(workbook, "recommendation", text="გამაგრდეს ნაპირი")
    workbook.run(outcomes.join("recommendation_person", line, [ANA]))
    assert workbook.joined("recommendation_person", line) == [ANA]
    workbook.run(outcomes.part_from("recommendation_person", line, [ANA]))
    assert workbook.joined("recommendation_person", line) == []


_numbers = st.floats(-1e6, 1e6).filter(lambda number: number == round(number, 3))


@given(st.one_of(st.none(), _numbers), st.one_of(st.none(), _numbers))
def test_a_position_between_two_is_between_them(before: float | None, after: float | None) -> None:
    if before is not None and after is not None and before >= after:
        return
    position = outcomes.between(before, after)
    assert before is None or before < position
    assert after is None or position < after


def test_dragging_moves_one_record(workbook: Workbook) -> None:
    rows = [add(workbook, "recommendation", position=float(at), text=str(at)) for at in (1, 2, 3)]
    changed = workbook.run(outcomes.place("recommendation", rows[2], 1.0, 2.0))
    assert [row.id for row in changed.rows] == [rows[2]]
    assert [each.id for each in workbook.recommendations()] == [rows[0], rows[2], rows[1]]


def test_a_forum_has_a_meeting_that_is_not_of_the_schedule(workbook: Workbook) -> None:
    activity = add(workbook, "activity", kind="public_forum", meeting=MEETING)
    assert workbook.forum_meetings() == {MEETING: activity}


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Workbook]:
    """Seven meetings that were not held yet; the first is on 11 November."""
    with Workbook.create(tmp_path / "planned.ecomig", default_plan()) as made:
        yield made


def begun(workbook: Workbook, day: int) -> bool:
    return workbook.outcomes_begun(date(2016, 11, day))


def test_what_comes_out_of_meetings_begins_with_the_day_of_the_first(planned: Workbook) -> None:
    first = planned.meetings()[0]
    assert first.day
    before, after = first.day.day - 1, first.day.day
    assert not begun(planned, before) and begun(planned, after)
    planned.run(commands.edit("meeting", first.id, status="cancelled"))
    assert not begun(planned, after)
    planned.run(commands.edit("meeting", first.id, status="held"))
    assert begun(planned, before)


def test_it_begins_with_whoever_came_and_not_with_the_invited(planned: Workbook) -> None:
    meeting = planned.meetings()[0].id
    person = add(planned, "person", given_name="ანა")
    planned.run(commands.set_status(meeting, person, "invited", None))
    assert not begun(planned, 1)
    planned.run(commands.set_status(meeting, person, "present", None))
    assert begun(planned, 1)


@pytest.mark.parametrize(
    "table",
    [
        "note",
        "finding",
        "recommendation",
        "list_version",
        "submission",
        "reply",
        "activity",
        "series",
    ],
)
def test_it_begins_with_the_first_record_of_it(planned: Workbook, table: str) -> None:
    assert not begun(planned, 1)
    needed = {"reply": {"submission": add(planned, "submission")}} if table == "reply" else {}
    row = add(planned, table, **needed.get(table, {}))
    assert begun(planned, 1)
    if table != "reply":
        planned.run(commands.delete(table, row))
        assert not begun(planned, 1)
