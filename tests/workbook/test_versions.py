"""What was in the list as submitted stays as it was, whatever becomes of the list."""

from __future__ import annotations

import json

import pytest

from ecomig_desktop.domain.outcomes import ListVersion
from ecomig_desktop.workbook import Workbook, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.versions import current_lines, keep_version, lines_of
from tests.field import ANA, BEKA, NOTE

MRA = outcomes.body_id("mra")


@pytest.fixture
def line(workbook: Workbook) -> str:
    """A recommendation with all that one can have."""
    workbook.run(commands.edit("note", NOTE, text="წყალი ადის"))
    theme = workbook.run(commands.add("theme", letter="ა", title="პრევენცია")).ids[0]
    add = commands.add("recommendation", text="გამაგრდეს ნაპირი", theme=theme, priority="high")
    row = workbook.run(add).ids[0]
    body = workbook.body(MRA)
    assert body
    workbook.run(outcomes.address(row, [body]))
    workbook.run(outcomes.join("recommendation_note", row, [NOTE]))
    workbook.run(outcomes.join("recommendation_person", row, [ANA, BEKA]))
    return row


def kept(workbook: Workbook) -> ListVersion:
    workbook.run(keep_version(workbook, at="2016-12-01T10:00", by="ოპერატორი", title="პირველი"))
    (version,) = workbook.list_versions()
    return version


def test_a_version_says_what_the_list_said(workbook: Workbook, line: str) -> None:
    (said,) = lines_of(kept(workbook))
    assert (said,) == tuple(current_lines(workbook))
    assert (said.id, said.number, said.text) == (line, "1", "გამაგრდეს ნაპირი")
    assert said.theme and said.theme.name == "პრევენცია"
    assert [body.id for body in said.bodies] == [MRA]
    assert (said.notes, said.supporters) == ((NOTE,), 2)


def test_a_version_stays_when_the_list_goes_on(workbook: Workbook, line: str) -> None:
    version = kept(workbook)
    before = lines_of(version)
    workbook.run(commands.edit("recommendation", line, text="სხვა"))
    body = workbook.body(MRA)
    assert body
    workbook.run(outcomes.edit_listed(body, name="სხვა უწყება"))
    workbook.run(outcomes.part_from("recommendation_note", line, [NOTE]))
    workbook.run(commands.delete("recommendation", line))
    (after,) = workbook.list_versions()
    assert lines_of(after) == before


def test_two_records_of_one_supporter_count_once(workbook: Workbook, line: str) -> None:
    workbook.run(commands.judge(ANA, BEKA, "same"))
    (said,) = current_lines(workbook)
    assert said.supporters == 1


def test_numbers_are_places_unless_given(workbook: Workbook, line: str) -> None:
    workbook.run(commands.add("recommendation", position=0.5, number="1.1", text="სხვა"))
    assert [said.number for said in current_lines(workbook)] == ["1.1", "2"]


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "7", '{"lines": 7}', '{"lines": [7]}', '{"lines": [{"id": 7}]}',
     '{"lines": [{"id": "a", "number": "1", "bodies": 3}]}',
     '{"lines": [{"id": "a", "number": "1", "theme": "x"}]}',
     '{"lines": [{"id": "a", "number": "1", "supporters": "x"}]}', "[" * 100_000],
)  # fmt: skip
def test_content_that_is_none_says_nothing(content: str) -> None:
    assert lines_of(ListVersion("v", content=content)) == ()


def test_content_that_a_newer_program_wrote_is_read_as_far_as_it_is_known() -> None:
    content = {"format": 2, "lines": [{"id": "a", "number": "1", "colour": "green"}]}
    (said,) = lines_of(ListVersion("v", content=json.dumps(content)))
    assert said.number == "1"
