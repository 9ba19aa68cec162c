"""The document of one recommendation."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.domain.document import DataTable, Document, Paragraph
from ecomig_desktop.errors import Refused
from ecomig_desktop.reports.catalogue import make_document
from ecomig_desktop.reports.material import Material
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.versions import keep_version
from tests.outcomes_world import World, create
from tests.reports.conftest import TODAY


def traced(world: World, recommendation: str | None, language: str = "en") -> Document:
    given = {"recommendation": recommendation, "today": TODAY}
    return make_document(world.workbook, "trace", language, **given)  # type: ignore[arg-type]


def table(document: Document, name: str) -> DataTable | None:
    return next((each for each in document.tables if each.name == name), None)


def test_it_has_what_the_trace_has(world: World, material: Material) -> None:
    for trace in material.traces:
        document = traced(world, trace.recommendation.id)
        assert f"No. {trace.number}:" in document.title
        for name, records in (
            ("findings", trace.findings),
            ("notes", trace.notes),
            ("submissions", trace.submissions),
            ("answers", trace.answers),
            ("activities", trace.activities),
        ):
            found = table(document, name)
            assert len(found.rows if found else ()) == len(records)


def test_it_is_found_by_its_number_too(world: World, material: Material) -> None:
    trace = material.traces[2]
    assert traced(world, trace.number) == traced(world, trace.recommendation.id)


def test_a_submission_tells_version_way_sender_and_whether_it_is_overdue(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        workbook.run(commands.add("recommendation", text="ერთი", position=1.0))
        kept = keep_version(workbook, at="2017-01-01T10:00", by="ნინო", title="პირველი")
        version = workbook.run(kept).ids[0]
        body = workbook.run(commands.add("body", key="mine", name="მერია")).ids[0]
        values = {"sent_at": "2017-01-02", "answer_due": "2017-01-20", "way": "email"}
        values |= {"sent_by": "ნინო აბაშიძე", "body": body, "list_version": version}
        workbook.run(commands.add("submission", **values))
        document = make_document(workbook, "trace", "en", today=TODAY)
    submissions = table(document, "submissions")
    assert submissions
    assert [head.title for head in submissions.columns][4] == "Answer due"
    (told,) = submissions.rows
    assert [str(each) for each in told] == [
        "მერია",
        "პირველი",
        "2017-01-02",
        "By e-mail; ნინო აბაშიძე",
        "2017-01-20",
        "Overdue",
    ]


def test_one_that_hangs_in_the_air_says_so(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        workbook.run(commands.add("recommendation", position=1.0))
        document = make_document(workbook, "trace", "en", today=TODAY)
    said = [each.text for each in document.blocks if isinstance(each, Paragraph)]
    assert "No evidence is given." in said
    assert any(text.startswith("Nothing has become of it yet") for text in said)
    assert not document.tables


@pytest.mark.parametrize(
    ("wanted", "key"),
    [(None, "trace_which_recommendation"), ("77", "trace_no_such_recommendation")],
)
def test_which_is_meant_has_to_be_said(world: World, wanted: str | None, key: str) -> None:
    with pytest.raises(Refused) as refused:
        traced(world, wanted)
    assert refused.value.key == key
    assert "1, 2, 3" in str(refused.value)


def test_without_a_list_it_is_refused(tmp_path: Path) -> None:
    with create(tmp_path) as workbook, pytest.raises(Refused) as refused:
        make_document(workbook, "trace")
    assert refused.value.key == "trace_no_recommendations"
