"""The office of the example has something to show for its first meetings, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from ecomig_desktop.domain.outcome_tables import OUTCOME_TABLES
from ecomig_desktop.example.conclusions import CONCLUSIONS, PROPOSALS
from ecomig_desktop.example.making import make_example
from ecomig_desktop.reference import vocabulary
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.versions import lines_of


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    """The office's workbook. Only read from."""
    made = make_example(tmp_path_factory.mktemp("example"))
    with Workbook.open(made.office, read_only=True) as workbook:
        yield workbook


def test_every_kind_of_outcome_is_there(office: Workbook) -> None:
    shown = {table for table, _ in office.records()}
    own = {"indicator", "recommendation_note", "activity_person"}
    assert {table.name for table in OUTCOME_TABLES} - own <= shown


def test_every_recommendation_rests_on_a_finding_and_goes_to_somebody(office: Workbook) -> None:
    rows = {each.id for each in office.recommendations()}
    assert rows == {one for one, _ in office.pairs("recommendation_finding")}
    assert rows == {one for one, _ in office.pairs("recommendation_body")}


def test_the_version_that_went_out_is_the_whole_list(office: Workbook) -> None:
    (version,) = office.list_versions()
    assert [line.id for line in lines_of(version)] == [row.id for row in office.recommendations()]


def test_nothing_goes_out_before_the_last_meeting(office: Workbook) -> None:
    last = max(str(each.date) for each in office.meetings())
    assert all(str(each.sent_at) > last for each in office.submissions())
    assert all(str(each.date) > last for each in office.activities())
    assert all(str(each.date) > last for each in office.replies())
    assert all(str(each.made_at) > last for each in office.list_versions())


def test_what_is_concluded_is_of_the_vocabulary() -> None:
    keys = {term.key for term in vocabulary("body")}
    assert {key for each in PROPOSALS for key in each.bodies} <= keys
    findings = {f"{each.theme} {each.aspect}" for each in CONCLUSIONS}
    assert {each.finding for each in PROPOSALS} <= findings


def test_recommendations_and_campaign_are_shown_whatever_the_day(office: Workbook) -> None:
    assert office.outcomes_begun(date(1, 1, 1))
