"""The letter of a submission: what stood in the list then, to whom, and who signs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ecomig_desktop.domain.document import Document, PageBreak, Paragraph
from ecomig_desktop.errors import Refused
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.reports.catalogue import make_document
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.command import Command
from ecomig_desktop.workbook.versions import keep_version, lines_of
from tests.outcomes_world import World, create
from tests.reports.texts import texts


def letter(workbook: Workbook, submission: str | None, language: str = "ka") -> Document:
    return make_document(workbook, "letter", language, submission=submission)


def said_before_annex(document: Document) -> list[str]:
    said = []
    for block in document.blocks:
        if isinstance(block, PageBreak):
            break
        assert isinstance(block, Paragraph)
        said.append(block.text)
    return said


def submit(workbook: Workbook, **values: object) -> str:
    """A submission of a list with one line that is addressed to the agency of environment and
    one that is not."""
    body = workbook.body(outcomes.body_id("nea"))
    assert body
    first, _ = (
        workbook.run(commands.add("recommendation", text=text, position=at)).ids[0]
        for at, text in ((1.0, "გამაგრდეს ნაპირი"), (2.0, "გაიხსნას სკოლა"))
    )
    workbook.run(outcomes.address(first, [body]))
    version = workbook.run(keep_version(workbook, at="2016-12-01T10:00", by="ნინო")).ids[0]
    values = {"list_version": version, "body": body.id, "scope": "all", **values}
    return workbook.run(commands.add("submission", **values)).ids[0]


def test_each_letter_has_the_lines_that_were_laid_before_its_body(world: World) -> None:
    (version,) = world.workbook.list_versions()
    lines = lines_of(version)
    for each in world.workbook.submissions():
        laid = [
            line.number
            for line in lines
            if each.scope == "all" or each.body in [body.id for body in line.bodies]
        ]
        document = letter(world.workbook, each.id)
        assert [row[0] for table in document.tables for row in table.rows] == laid


def test_its_head_says_to_whom_and_when_and_its_foot_who_signs(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        sent = submit(
            workbook, sent_at="2016-12-02", number="01/5", sent_by="მაია", recipient="ბატონ ზურაბს"
        )
        head = letter(workbook, sent).letterhead
    assert head
    assert head.to == ("სსიპ გარემოს ეროვნული სააგენტო", "ბატონ ზურაბს")
    assert (head.number, head.day) == ("01/5", date(2016, 12, 2))
    assert head.signed == ("მაია", "დემოკრატიის ინსტიტუტი")


def test_a_written_text_stands_as_it_is(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        sent = submit(workbook, letter="ბატონო ზურაბ,\n\nგიგზავნით ნუსხას.\nპატივისცემით,")
        assert said_before_annex(letter(workbook, sent)) == [
            "ბატონო ზურაბ,",
            "გიგზავნით ნუსხას.\nპატივისცემით,",
        ]


def test_without_a_text_it_says_what_it_brings_and_by_when_to_answer(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        sent = submit(workbook, scope="addressed", answer_due="2017-01-20")
        georgian = " ".join(said_before_annex(letter(workbook, sent)))
        english = " ".join(said_before_annex(letter(workbook, sent, "en")))
    assert georgian.startswith("მოგესალმებით, ")
    assert english.startswith("Dear Sir or Madam, ")
    assert "1 რეკომენდაცია" in georgian
    assert "2017 წლის 20 იანვრამდე" in georgian
    assert "1 recommendation addressed to your institution" in english
    assert "by 20 January 2017" in english


def test_it_counts_who_had_come_by_its_day(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        for meeting in workbook.meetings()[:2]:  # of the 15th and the 16th
            person = workbook.run(commands.add("person", given_name="ნინო")).ids[0]
            here = {"meeting": meeting.id, "person": person, "status": "present"}
            workbook.run(Command("set_status", (Put("attendance", here),)))
        sent = submit(workbook, sent_at="2016-11-15")
        assert "სულ 1 შეხვედრა გაიმართა, მათ 1 ადამიანი" in " ".join(
            said_before_annex(letter(workbook, sent))
        )


def test_it_stays_as_it_was_whatever_becomes_of_the_list(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        sent = submit(workbook, letter="ნუსხა")
        before = letter(workbook, sent)
        for line in workbook.recommendations():
            workbook.run(commands.edit("recommendation", line.id, text="სხვა", priority="low"))
        workbook.run(commands.add("recommendation", text="ახალი", position=0.0))
        assert letter(workbook, sent).blocks == before.blocks
        assert "გამაგრდეს ნაპირი" in texts(before)


def test_a_version_that_cannot_be_read_has_no_lines(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        version = workbook.run(commands.add("list_version", content='{"lines": 7}')).ids[0]
        sent = workbook.run(commands.add("submission", list_version=version)).ids[0]
        assert letter(workbook, sent).tables == ()


def test_the_only_submission_need_not_be_named(tmp_path: Path) -> None:
    with create(tmp_path, default_plan()) as workbook:
        sent = submit(workbook)
        assert letter(workbook, None) == letter(workbook, sent)


def test_without_or_with_several_submissions_it_is_refused(tmp_path: Path, world: World) -> None:
    with create(tmp_path) as workbook, pytest.raises(Refused) as refused:
        letter(workbook, None)
    assert refused.value.key == "letter_no_submissions"
    for named, key in ((None, "letter_which_submission"), ("x", "letter_no_such_submission")):
        with pytest.raises(Refused) as refused:
            letter(world.workbook, named)
        assert refused.value.key == key
    every = world.workbook.submissions()
    with pytest.raises(Refused) as refused:
        letter(world.workbook, None)
    told = [line.partition(":")[0].strip() for line in str(refused.value).splitlines()[1:-1]]
    assert told == [each.id for each in every]
