"""What became of the list of actions and where people came from, counted a second time from the
records as `ecomig dump` prints them, and compared with what the reports say."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from ecomig_desktop.domain.document import DataTable, Document, Facts, Map
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.reports.catalogue import make_document
from tests.outcomes_world import World
from tests.reports.conftest import TODAY
from tests.reports.naive import Naive, Row


@pytest.fixture(scope="module")
def naive(world: World) -> Naive:
    return Naive(world.workbook)


@pytest.fixture(scope="module")
def campaign(world: World) -> Document:
    return make_document(world.workbook, "campaign", "en", today=TODAY)


def table(document: Document, name: str) -> DataTable:
    return next(each for each in document.tables if each.name == name)


def column(shown: DataTable, title: str) -> list[Any]:
    at = [each.title for each in shown.columns].index(title)
    return [row[at] for row in shown.rows]


def laid(naive: Naive, submission: Row) -> set[str]:
    """The recommendations that a submission laid before its body."""
    version = next(
        each for each in naive.tables["list_version"] if each["id"] == submission["list_version"]
    )
    return {
        line["id"]
        for line in json.loads(version["content"])["lines"]
        if submission["scope"] != "addressed"
        or submission["body"] in {body["id"] for body in line.get("bodies", ())}
    }


def answers(naive: Naive, submission: Row) -> list[Row]:
    """What came back, but for a word that the letter came."""
    return [
        each
        for each in naive.tables["reply"]
        if each["submission"] == submission["id"] and each["outcome"] != "received"
    ]


def test_what_became_of_each_recommendation(world: World, naive: Naive, campaign: Document) -> None:
    served = naive.linked("activity_recommendation", "activity", "recommendation")
    wanted = []
    for line in world.lines:
        sent = [each for each in naive.tables["submission"] if line in laid(naive, each)]
        told = {each["id"] for submission in sent for each in answers(naive, submission)}
        told |= {
            each["reply"]
            for each in naive.tables["reply_recommendation"]
            if each["recommendation"] == line
        }
        activities = [each for each in naive.tables["activity"] if line in served[each["id"]]]
        held = sum(each["status"] == "held" for each in activities)
        outcomes = sum(bool(each["outcome"] or each["outcome_en"]) for each in activities)
        wanted.append((len(sent), len(told), held, outcomes))
    shown = table(campaign, "became")
    titles = ("Submissions", "Replies", "Activities held", "Outcomes")
    assert list(zip(*(column(shown, title) for title in titles), strict=True)) == wanted


def test_submissions_their_answers_and_what_is_overdue(naive: Naive, campaign: Document) -> None:
    submissions = naive.tables["submission"]
    silent = [each for each in submissions if not answers(naive, each)]
    shown = table(campaign, "submissions")
    counted = Counter(each.lower() for each in column(shown, "Answer"))
    late = [each for each in silent if each["answer_due"] and each["answer_due"] < str(TODAY)]
    assert (counted["overdue"], counted["waiting"]) == (len(late), len(silent) - len(late))
    assert len(shown.rows) == len(naive.tables["reply"]) + len(silent)
    of_each = dict(zip(column(shown, "No."), column(shown, "Recommendations"), strict=True))
    assert of_each == {each["number"]: len(laid(naive, each)) for each in submissions}
    facts = next(each for each in campaign.blocks if isinstance(each, Facts)).facts
    said = {words: number for number, words in facts}
    assert said["submissions"] == len(submissions)
    assert said["submissions answered"] == len(submissions) - len(silent)
    here = {who for forum in naive.forums for _, who in naive.present(forum)}
    assert said["people came to the forums"] == len(here)


@pytest.mark.parametrize("what", ["people", "notes"])
def test_the_map_shows_and_its_table_sums_what_is_counted(
    world: World, naive: Naive, what: str
) -> None:
    document = make_document(world.workbook, "map", "en", what=what, today=TODAY)
    if what == "people":
        counted = naive.by("municipality")[0]
    else:
        counted = Counter(naive.speaks(each)[1] for each in naive.tables["note"])
    (shown,) = (each for each in document.blocks if isinstance(each, Map))
    placed = {place: many for place, many in counted.items() if place not in (None, CENTRAL)}
    assert dict(shown.values) == placed
    (listed,) = document.tables
    assert sorted(column(listed, what.capitalize())) == sorted(counted.values())
    assert listed.total and listed.total[-1] == counted.total()
