"""The plan of an import follows what the user decides, and is written as one step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ecomig_desktop.exchange.people_list.cells import PersonLine, read_lines
from ecomig_desktop.exchange.people_list.reading import read_text
from ecomig_desktop.exchange.people_list.tables import find_table
from ecomig_desktop.models.list_people import PlannedModel
from ecomig_desktop.models.list_plan import PlanDraft
from ecomig_desktop.models.list_tally import Tally
from ecomig_desktop.workbook import Workbook, commands


def lines(*rows: str) -> list[PersonLine]:
    text = "\n".join(("სახელი\tგვარი\tტელეფონი", *rows))
    return read_lines(find_table(read_text(text).grids[0]))


@pytest.fixture
def meeting(workbook: Workbook) -> str:
    return workbook.meetings()[0].id


@pytest.fixture
def plan(workbook: Workbook, meeting: str, qtbot: QtBot) -> Iterator[PlanDraft]:
    made = PlanDraft(workbook)
    made.meeting = meeting
    yield made
    made.finish()


def known(workbook: Workbook, phone: str, given: str = "თამარ") -> str:
    person = {"given_name": given, "family_name": "გელოვანი", "phone": phone}
    return workbook.run(commands.add("person", **person)).ids[0]


def write(plan: PlanDraft, qtbot: QtBot) -> Tally:
    with qtbot.waitSignal(plan.written) as written:
        plan.write()
    qtbot.waitUntil(lambda: not plan.busy)
    tally = written.args[1]
    assert isinstance(tally, Tally)
    return tally


def count(workbook: Workbook, meeting: str) -> int:
    return workbook.attendee_counters(meeting).total


def test_an_import_is_one_step_and_one_undo(
    workbook: Workbook, plan: PlanDraft, meeting: str, qtbot: QtBot
) -> None:
    before = workbook.digest()
    plan.take(lines("ნინო\tბერიძე\t599123456", "დავით\tგელაშვილი\t"), anew=True)
    assert write(plan, qtbot) == Tally(new=2, invited=2)
    assert count(workbook, meeting) == 2
    assert workbook.undo_intent() == "import_people"
    with qtbot.waitSignal(plan.undone):
        plan.take_back()
    assert workbook.digest() == before


def test_the_same_list_again_has_nothing_to_do(plan: PlanDraft, qtbot: QtBot) -> None:
    made = lines("ნინო\tბერიძე\t599123456", "დავით\tგელაშვილი\t")
    plan.take(made, anew=True)
    write(plan, qtbot)
    plan.take(made, anew=True)
    assert plan.tally.is_nothing
    assert {each.kind for each in plan.plan.rows} == {"listed"}  # type: ignore[union-attr]


def test_what_is_unticked_or_open_is_left_out(
    workbook: Workbook, plan: PlanDraft, meeting: str, qtbot: QtBot
) -> None:
    known(workbook, "599000001")
    known(workbook, "599000002")
    plan.take(lines("თამარ\tგელოვანი\t", "ნინო\tბერიძე\t", "დავით\tგელაშვილი\t"), anew=True)
    assert len(plan.open_rows) == 1
    plan.tick(2, False)
    assert write(plan, qtbot) == Tally(new=1, invited=1, open=1, unticked=1)
    assert count(workbook, meeting) == 1


def test_who_it_is_is_said_once_and_taken_back(workbook: Workbook, plan: PlanDraft) -> None:
    one, other = known(workbook, "599000001"), known(workbook, "599000002")
    plan.take(lines("თამარ\tგელოვანი\t"), anew=True)
    assert plan.choose(1, other)
    assert not plan.open_rows
    assert plan.plan is not None and plan.plan.rows[0].person == other
    plan.unchoose(1)
    assert len(plan.open_rows) == 1
    plan.choose(1, None)
    assert plan.plan.rows[0].kind == "new"
    assert one != other


def test_two_lines_cannot_be_one_person(workbook: Workbook, plan: PlanDraft, qtbot: QtBot) -> None:
    one = known(workbook, "599000001")
    known(workbook, "599000002")
    plan.take(lines("თამარ\tგელოვანი\t", "თამარ\tგელოვანი\t577000003"), anew=True)
    assert plan.choose(2, one)
    with qtbot.waitSignal(plan.refused) as refused:
        assert not plan.choose(1, one)
    assert refused.args[0].key == "line_person_taken"
    assert "3" in refused.args[0].sentence("en")


def test_only_with_consent_what_differs_is_taken(
    workbook: Workbook, plan: PlanDraft, qtbot: QtBot
) -> None:
    person = known(workbook, "599000001")
    text = "სახელი\tგვარი\tტელეფონი\tელ-ფოსტა\nთამარ\tგელოვანი\t599000001\tt@example.org"
    workbook.run(commands.edit("person", person, email="other@example.org"))
    plan.take(read_lines(find_table(read_text(text).grids[0])), anew=True)
    assert plan.differing == 1
    assert plan.tally == Tally(invited=1)
    plan.set_update(True)
    write(plan, qtbot)
    assert workbook.person(person).email == "t@example.org"  # type: ignore[union-attr]


def test_for_no_meeting_people_are_only_made(
    workbook: Workbook, plan: PlanDraft, meeting: str, qtbot: QtBot
) -> None:
    plan.take(lines("ნინო\tბერიძე\t"), anew=True)
    plan.choose_meeting(None)
    assert write(plan, qtbot) == Tally(new=1)
    assert count(workbook, meeting) == 0


def test_a_long_list_is_compared_in_another_thread_and_can_be_cancelled(
    plan: PlanDraft, qtbot: QtBot
) -> None:
    made = lines(*(f"ნინო\tბერიძე\t599{at:06}" for at in range(600)))
    plan.take(made, anew=True)
    assert plan.busy
    plan.cancel()
    qtbot.waitUntil(lambda: not plan.busy)
    assert plan.plan is None
    plan.take(made, anew=True)
    qtbot.waitUntil(lambda: plan.plan is not None)
    assert plan.tally.new == 600


def test_who_was_chosen_and_is_gone_since_is_asked_about_again(
    workbook: Workbook, plan: PlanDraft
) -> None:
    one = known(workbook, "599000001")
    for phone in ("599000002", "599000003"):
        known(workbook, phone)
    plan.take(lines("თამარ\tგელოვანი\t"), anew=True)
    plan.choose(1, one)
    workbook.run(commands.delete("person", one))
    plan.replan()
    assert [each.line.row for each in plan.open_rows] == [1]


def test_every_decision_can_be_taken_back(workbook: Workbook, plan: PlanDraft) -> None:
    one, _ = known(workbook, "599000001"), known(workbook, "599000002")
    plan.take(lines("თამარ\tგელოვანი\t", "ნინო\tბერიძე\t"), anew=True)
    plan.choose(1, one)
    plan.tick(2, False)
    plan.set_update(True)
    for _ in range(3):
        assert plan.can_undo
        plan.undo()
    assert not plan.decided and not plan.can_undo
    assert len(plan.open_rows) == 1


def test_lines_are_shown_by_kind(
    workbook: Workbook, plan: PlanDraft, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    known(workbook, "599000001")
    known(workbook, "599000002")
    model = PlannedModel(plan, lambda planned: planned.kind)
    plan.take(lines("თამარ\tგელოვანი\t", "ნინო\tბერიძე\t", "ნინო\tბერიძე\t"), anew=True)
    qtmodeltester.check(model)
    counts = model.counts()
    assert (counts["open"], counts["new"], counts["twice"]) == (1, 1, 1)
    model.show_kind("new")
    assert [each.line.row for each in model.rows()] == [2]
    model.toggle(model.index(0, 0))
    assert plan.unticked == {2}
    model.show_kind("twice")
    model.toggle(model.index(0, 0))
    assert plan.unticked == {2}, "there is nothing to leave out"
