"""What a number in a report is a number of, said where one would ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop.domain.document import Facts
from ecomig_desktop.reports.catalogue import make_document
from ecomig_desktop.workbook import Workbook, commands
from tests.outcomes_world import create
from tests.reports.conftest import TODAY
from tests.reports.texts import texts


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    with create(tmp_path) as made:
        yield made


def meeting(workbook: Workbook, day: str, **values: object) -> str:
    return workbook.run(commands.add("meeting", date=day, place_en="Poti", **values)).ids[0]


def said(workbook: Workbook, report: str) -> str:
    return "\n".join(texts(make_document(workbook, report, "en", today=TODAY)))


def test_who_came_to_two_forums_is_one_person(workbook: Workbook) -> None:
    ids = [workbook.run(commands.add("person", given_name=name)).ids[0] for name in "ab"]
    for day, people in (("2016-12-16", ids), ("2017-01-20", ids[:1])):
        forum = meeting(workbook, day)
        workbook.run(commands.add("activity", kind="public_forum", meeting=forum))
        for person in people:
            workbook.run(commands.check_in(forum, person, "10:00"))
    document = make_document(workbook, "campaign", "en", today=TODAY)
    facts = next(each for each in document.blocks if isinstance(each, Facts)).facts
    assert (2, "people came to the forums") in facts
    assert "2 people came to the forums; in the totals" in said(workbook, "attendance")


@pytest.mark.parametrize(("groups", "rounded"), [("aab", True), ("ab", False)])
def test_shares_that_do_not_add_up_say_why(workbook: Workbook, groups: str, rounded: bool) -> None:
    here = meeting(workbook, "2016-11-15")
    genders = {"a": "female", "b": "male"}
    sectors = {"a": "media", "b": "other"}
    for number, group in enumerate(groups):
        values = {"gender": genders[group], "sector": sectors[group]}
        values["municipality"] = ("poti", "khobi", "oni")[number]
        person = workbook.run(commands.add("person", **values)).ids[0]
        workbook.run(commands.check_in(here, person, "10:00"))
    tables = make_document(workbook, "attendance", "en", today=TODAY).tables
    by_name = {each.name: each.note for each in tables}
    assert ("rounded" in by_name["by_municipality"]) is rounded
    assert "rounded" not in by_name["by_gender"]


def test_a_cancelled_meeting_says_so(workbook: Workbook) -> None:
    meeting(workbook, "2016-11-15")
    meeting(workbook, "2016-11-16", status="cancelled")
    listed = make_document(workbook, "attendance", "en", today=TODAY).tables[0]
    assert [row[0] for row in listed.rows] == ["1. Poti", "2. Poti (cancelled)"]


def test_the_analysis_tells_forums_from_meetings(workbook: Workbook) -> None:
    here, forum = meeting(workbook, "2016-11-15"), meeting(workbook, "2016-12-16")
    for each in (here, here, forum):
        workbook.run(commands.add("note", meeting=each, text="ა"))
    assert "3 notes taken at 2 meetings. " in said(workbook, "analysis")
    workbook.run(commands.add("activity", kind="public_forum", meeting=forum))
    assert "3 notes taken at 1 meeting and 1 forum. " in said(workbook, "analysis")


def test_marks_are_explained_by_a_meeting_and_notes_of_none_apart(workbook: Workbook) -> None:
    workbook.run(commands.add("note", text="ა"))
    of_none = "Marks that begin with “n0.” are notes for which no meeting is stated."
    assert of_none in said(workbook, "analysis")
    assert "of meeting" not in said(workbook, "analysis")
    workbook.run(commands.add("note", meeting=meeting(workbook, "2016-11-15"), text="ბ"))
    assert f"“n1.1” is a note of meeting 1. {of_none}" in said(workbook, "analysis")
