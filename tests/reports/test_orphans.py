"""What hangs in the air is listed, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ecomig_desktop.reports.catalogue import make_document
from ecomig_desktop.reports.orphans import KINDS, Orphan, orphans
from ecomig_desktop.reports.tracing import Tracing
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.versions import keep_version
from tests.outcomes_world import World, create
from tests.reports.naive import Naive

TODAY = date(2017, 1, 10)


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    with create(tmp_path) as made:
        yield made


def add(workbook: Workbook, table: str, **values: object) -> str:
    return workbook.run(commands.add(table, **values)).ids[0]


def found(workbook: Workbook) -> list[Orphan]:
    return orphans(Tracing(workbook), TODAY)


def kinds(workbook: Workbook) -> list[str]:
    return [each.kind for each in found(workbook)]


def test_a_recommendation_needs_evidence(workbook: Workbook) -> None:
    line = add(workbook, "recommendation", text="ა", status="draft")
    assert found(workbook) == [Orphan("recommendation_without_evidence", "recommendation", line)]
    workbook.run(outcomes.join("recommendation_note", line, [add(workbook, "note", text="ა")]))
    assert found(workbook) == []


def test_what_is_agreed_needs_an_addressee_and_is_submitted(workbook: Workbook) -> None:
    line = add(workbook, "recommendation", text="ა", status="agreed")
    workbook.run(outcomes.join("recommendation_note", line, [add(workbook, "note", text="ა")]))
    assert kinds(workbook) == ["recommendation_without_addressee", "recommendation_not_submitted"]
    body = workbook.body(outcomes.body_id("nea"))
    assert body
    workbook.run(outcomes.address(line, [body]))
    version = workbook.run(keep_version(workbook, at="2016-12-01T10:00", by="ნინო")).ids[0]
    add(workbook, "submission", list_version=version, body=body.id, scope="all")
    assert kinds(workbook) == ["submission_unanswered"]


def test_a_finding_needs_notes(workbook: Workbook) -> None:
    finding = add(workbook, "finding", title="ა")
    assert kinds(workbook) == ["finding_without_notes"]
    workbook.run(outcomes.join("finding_note", finding, [add(workbook, "note", text="ა")]))
    assert kinds(workbook) == []


@pytest.mark.parametrize(("kind", "counts"), [("problem", 1), ("proposal", 1), ("quote", 0)])
def test_problems_and_proposals_come_to_something(
    workbook: Workbook, kind: str, counts: int
) -> None:
    note = add(workbook, "note", text="ა", kind=kind)
    add(workbook, "note", text=" ", kind=kind)
    assert kinds(workbook) == ["note_in_no_finding"] * counts
    finding = add(workbook, "finding", title="ა")
    workbook.run(outcomes.join("finding_note", finding, [note]))
    assert kinds(workbook) == []


@pytest.mark.parametrize(
    ("due", "kind"),
    [
        ("2017-01-09", "submission_overdue"),
        ("2017-01-10", "submission_unanswered"),
        (None, "submission_unanswered"),
    ],
)
def test_a_submission_waits_until_its_day_and_is_overdue_then(
    workbook: Workbook, due: str | None, kind: str
) -> None:
    sent = add(workbook, "submission", sent_at="2016-12-01", answer_due=due)
    assert kinds(workbook) == [kind]
    add(workbook, "reply", submission=sent, outcome="other_answer")
    assert kinds(workbook) == []


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ({"status": "held", "date": "2017-01-01"}, "activity_without_outcome"),
        ({"status": "held", "outcome": "შეთანხმდნენ"}, ""),
        ({"status": "planned", "date": "2017-01-09"}, "activity_still_planned"),
        ({"status": "planned", "date": "2017-01-10"}, ""),
        ({"status": "cancelled", "date": "2017-01-01"}, ""),
    ],
)
def test_activities_are_held_and_have_an_outcome(
    workbook: Workbook, values: dict[str, object], kind: str
) -> None:
    add(workbook, "activity", **values)
    assert kinds(workbook) == ([kind] if kind else [])


def test_the_world_has_the_orphans_of_its_records(world: World) -> None:
    naive, listed = Naive(world.workbook), found(world.workbook)
    of_finding = naive.linked("finding_note", "finding", "note")
    own = naive.linked("recommendation_note", "recommendation", "note")
    findings = naive.linked("recommendation_finding", "recommendation", "finding")
    used = set().union(*of_finding.values(), *own.values())
    by_kind = {kind: {each.id for each in listed if each.kind == kind} for kind in KINDS}
    assert by_kind["note_in_no_finding"] == {
        note["id"]
        for note in naive.tables["note"]
        if note["kind"] in ("problem", "proposal") and note["id"] not in used
    }
    assert by_kind["finding_without_notes"] == {
        each["id"] for each in naive.tables["finding"] if not of_finding[each["id"]]
    }
    assert by_kind["recommendation_without_evidence"] == {
        each["id"]
        for each in naive.tables["recommendation"]
        if not own[each["id"]] and not findings[each["id"]]
    }
    assert by_kind["submission_overdue"] == set(world.submissions[1:])


def test_what_is_only_counted_says_what_it_counts(world: World) -> None:
    made = make_document(world.workbook, "campaign", "en", today=TODAY)
    (table,) = (each for each in made.tables if each.name == "attention")
    assert re.fullmatch(r"\d+ notes", str(table.rows[-1][1]))
