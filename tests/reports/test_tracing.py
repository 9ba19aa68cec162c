"""Every recommendation can be followed back to what was said, and forward to what became of it."""

from __future__ import annotations

from pathlib import Path

from ecomig_desktop.reports.tracing import Tracing
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.versions import keep_version, lines_of
from tests.outcomes_world import World, create
from tests.reports.naive import Naive


def test_evidence_is_that_of_the_records(world: World) -> None:
    naive, tracing = Naive(world.workbook), Tracing(world.workbook)
    findings = naive.linked("recommendation_finding", "recommendation", "finding")
    own = naive.linked("recommendation_note", "recommendation", "note")
    of_finding = naive.linked("finding_note", "finding", "note")
    notes = {each["id"]: each for each in naive.tables["note"]}
    people = naive.linked("recommendation_person", "recommendation", "person")
    for trace in tracing.traces():
        line = trace.recommendation.id
        linked = own[line].union(*(of_finding[each] for each in findings[line]))
        spoken = [naive.speaks(notes[each]) for each in linked]
        assert {each.id for each in trace.findings} == findings[line]
        assert {row.note.id for row in trace.notes} == linked
        assert trace.own_notes == own[line]
        assert {m.id for m in trace.meetings} == {notes[each]["meeting"] for each in linked} - {
            None
        }
        assert set(trace.sectors) == {sector for sector, _ in spoken} - {None}
        assert set(trace.municipalities) == {place for _, place in spoken} - {None}
        assert trace.supporters == len({naive.who(each) for each in people[line]})


def test_what_became_of_it_is_that_of_the_records(world: World) -> None:
    naive, tracing = Naive(world.workbook), Tracing(world.workbook)
    served = naive.linked("activity_recommendation", "activity", "recommendation")
    versions = {each.id: lines_of(each) for each in world.workbook.list_versions()}
    for trace in tracing.traces():
        line = trace.recommendation.id
        laid = {
            each["id"]
            for each in naive.tables["submission"]
            for then in versions[each["list_version"]]
            if then.id == line
            and (each["scope"] == "all" or each["body"] in {body.id for body in then.bodies})
        }
        assert {each.id for each in trace.submissions} == laid
        speak = {
            each["reply"]
            for each in naive.tables["reply_recommendation"]
            if each["recommendation"] == line
        }
        assert {each.id for each in trace.replies} == speak | {
            each["id"] for each in naive.tables["reply"] if each["submission"] in laid
        }
        assert {each.id for each in trace.activities} == {
            activity for activity, lines in served.items() if line in lines
        }
        assert all(each.outcome for each in trace.outcomes)


def test_one_trace_is_that_of_the_list(world: World) -> None:
    tracing = Tracing(world.workbook)
    assert tracing.trace(world.lines[3]) == tracing.traces()[3]
    assert tracing.trace("nowhere") is None


def test_what_was_submitted_stays_so_whatever_becomes_of_the_list(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        body = workbook.body(outcomes.body_id("nea"))
        assert body
        line, later = (
            workbook.run(commands.add("recommendation", text=text)).ids[0] for text in "აბ"
        )
        workbook.run(outcomes.address(line, [body]))
        version = workbook.run(keep_version(workbook, at="2016-12-01T10:00", by="ნინო")).ids[0]
        values = {"list_version": version, "body": body.id, "scope": "addressed"}
        sent = workbook.run(commands.add("submission", **values)).ids[0]
        workbook.run(outcomes.part_from("recommendation_body", line, [body.id]))
        workbook.run(outcomes.address(later, [body]))
        tracing = Tracing(workbook)
    assert [each.id for each in tracing.laid[sent]] == [line]
    first, second = tracing.trace(line), tracing.trace(later)
    assert first and [each.id for each in first.submissions] == [sent]
    assert second and second.submissions == ()


def test_a_reply_to_a_letter_without_it_may_speak_of_it(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        line = workbook.run(commands.add("recommendation", text="ა")).ids[0]
        sent = workbook.run(commands.add("submission", number="1")).ids[0]
        reply, _ = (
            workbook.run(commands.add("reply", submission=sent, outcome="accepted")).ids[0]
            for _ in "ab"
        )
        workbook.run(outcomes.join("reply_recommendation", reply, [line], answer="accepted"))
        trace = Tracing(workbook).trace(line)
    assert trace
    assert trace.submissions == ()
    assert [each.id for each in trace.replies] == [reply]


def test_a_confirmation_of_receipt_is_no_answer(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        sent = workbook.run(commands.add("submission", number="1")).ids[0]
        workbook.run(commands.add("reply", submission=sent, outcome="received"))
        assert not Tracing(workbook).is_answered(sent)
        workbook.run(commands.add("reply", submission=sent, outcome="declined"))
        assert Tracing(workbook).is_answered(sent)
