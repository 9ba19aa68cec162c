"""What stands in the tables, counted a second time from the records."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from ecomig_desktop.domain.document import DataTable
from ecomig_desktop.reports.catalogue import make_document
from ecomig_desktop.reports.choice_words import CHOICES, UNKNOWN
from tests.outcomes_world import World
from tests.reports.conftest import TODAY
from tests.reports.naive import Naive


def table(world: World, report: str, name: str) -> DataTable:
    document = make_document(world.workbook, report, "ka", today=TODAY)
    return next(each for each in document.tables if each.name == name)


def called(closed: str, key: str | None) -> str:
    return CHOICES[closed][key][0] if key else UNKNOWN[0]


@pytest.mark.parametrize(
    ("name", "column"), [("by_sector", "sector"), ("by_gender", "gender"), ("by_age", "age_group")]
)
def test_people_and_their_shares(world: World, name: str, column: str) -> None:
    people, attendances = Naive(world.workbook).by(column)
    rows: dict[Any, Any] = {row[0]: row[1:] for row in table(world, "attendance", name).rows}
    assert rows == {
        called(column, key): (
            many,
            pytest.approx(many / people.total()),
            attendances[key],
        )
        for key, many in people.items()
    }


def test_who_was_where(world: World) -> None:
    naive = Naive(world.workbook)
    shown = table(world, "annex", "meetings_sector")
    heads = [column.title for column in shown.columns]
    rows = {str(row[0]).partition(".")[0]: dict(zip(heads, row, strict=True)) for row in shown.rows}
    for number, meeting in enumerate(world.meetings, 1):
        here = Counter(naive.value(who, "sector") for _, who in naive.present(meeting))
        for key, many in here.items():
            assert rows[str(number)][called("sector", key)] == many


@pytest.mark.parametrize(
    ("name", "what"),
    [("theme_kind", "kind"), ("theme_sector", "sector"), ("theme_hazard", "hazard")],
)
def test_notes_by_theme(world: World, name: str, what: str) -> None:
    naive = Naive(world.workbook)
    counted: Counter[tuple[str, str | None]] = Counter()
    for note in naive.tables["note"]:
        key = naive.speaks(note)[0] if what == "sector" else note[what]
        closed = "note_kind" if what == "kind" else what
        counted[called(closed, key), note["theme"]] += 1
    shown = table(world, "analysis", name)
    for row in shown.rows:
        assert list(row[1:-1]) == [counted[str(row[0]), each] for each in (*world.themes, None)]
    assert shown.total and shown.total[-1] == len(world.notes)


def test_what_each_recommendation_rests_on(world: World) -> None:
    naive = Naive(world.workbook)
    findings = naive.linked("recommendation_finding", "recommendation", "finding")
    own = naive.linked("recommendation_note", "recommendation", "note")
    of_finding = naive.linked("finding_note", "finding", "note")
    people = naive.linked("recommendation_person", "recommendation", "person")
    for line, row in zip(world.lines, table(world, "actions", "evidence").rows, strict=True):
        notes = own[line].union(*(of_finding[each] for each in findings[line]))
        assert row[1:3] == (len(findings[line]), len(notes))
        assert row[-1] == len({naive.who(each) for each in people[line]})


def test_activities_by_kind_and_status(world: World) -> None:
    activities = Naive(world.workbook).tables["activity"]
    counted = Counter((each["kind"], each["status"]) for each in activities)
    rows: dict[Any, Any] = {row[0]: row[1:-1] for row in table(world, "campaign", "by_kind").rows}
    for kind in {each["kind"] for each in activities}:
        assert rows[called("activity_kind", kind)] == tuple(
            counted[kind, status] for status in ("planned", "held", "cancelled")
        )


def test_the_forums_attendance_is_that_of_its_list(world: World) -> None:
    naive = Naive(world.workbook)
    (forum,) = naive.forums
    here = {who for _, who in naive.present(forum)}
    women = {who for who in here if naive.value(who, "gender") == "female"}
    before = {who for _, who in naive.present()}
    row = table(world, "campaign", "forum_attendance").rows[0]
    assert row[-3:] == (len(here), len(women), len(here & before))


def test_a_forum_is_called_as_it_is_wherever_its_list_is_counted(world: World) -> None:
    (forum,) = (each for each in world.workbook.activities() if each.meeting)
    shown = table(world, "attendance", "forums")
    assert forum.title and forum.title in str(shown.rows[0][0])
    document = make_document(world.workbook, "annex", "ka", today=TODAY)
    listed = [each for each in document.tables if each.name.startswith("present_")]
    assert [forum.title in each.caption for each in listed].count(True) == 1
