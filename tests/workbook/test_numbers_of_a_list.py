"""Numbers of recommendations tell them apart, and what was laid before a body keeps its own."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.outcomes import ListVersion, Recommendation, Submission
from ecomig_desktop.workbook import Put, Workbook, commands
from ecomig_desktop.workbook.action_commands import moved, submit
from ecomig_desktop.workbook.versions import current_lines, keep_version, lines_of, numbers


class _Sent(Workbook):
    """A workbook from which these were sent, each recommendation under a number."""

    def __init__(self, *sent: dict[str, str]) -> None:
        self._sent = sent

    def submissions(self) -> list[Submission]:
        return [Submission(str(at), list_version=str(at)) for at in range(len(self._sent))]

    def list_versions(self) -> list[ListVersion]:
        lines = [[{"id": row, "number": n} for row, n in each.items()] for each in self._sent]
        return [
            ListVersion(str(at), content=json.dumps({"lines": each}))
            for at, each in enumerate(lines)
        ]


_OWN = st.sampled_from((None, None, "1", "2", "3", "3 (2)", "1.1", "ა"))
_SENT = st.dictionaries(st.sampled_from("0123456"), st.sampled_from(("1", "2", "3", "7", "ა")))


def listed(workbook: Workbook, *texts: str) -> list[str]:
    """These recommendations, in this order."""
    return [
        workbook.run(commands.add("recommendation", text=text, position=float(at))).ids[0]
        for at, text in enumerate(texts, 1)
    ]


def lay(workbook: Workbook) -> None:
    """The list goes to a body as it is."""
    at = f"2016-12-{len(workbook.submissions()) + 1:02}"
    made = keep_version(workbook, at=f"{at}T10:00", by="ნინო").edits[0]
    assert isinstance(made, Put)
    workbook.run(submit(workbook.bodies()[:1], None, made, sent_at=at, scope="all"))


def told(workbook: Workbook) -> list[tuple[str, str]]:
    return [(line.number, line.text or "") for line in current_lines(workbook)]


@given(st.lists(_OWN, max_size=6), st.lists(_SENT, max_size=2))
def test_no_two_have_one_number(own: list[str | None], sent: list[dict[str, str]]) -> None:
    rows = [Recommendation(str(at), number=number) for at, number in enumerate(own)]
    found = numbers(_Sent(*sent), rows)
    assert len(set(found.values())) == len(rows)
    laid = {row: number for each in sent for row, number in each.items()}
    for row in rows:
        kept = row.number or laid.get(row.id)
        assert found[row.id].startswith(kept or ""), (row, kept)
        assert kept or found[row.id] not in {n for each in sent for n in each.values()}
    if not any(own) and not laid:
        assert list(found.values()) == [str(at) for at in range(1, len(rows) + 1)]


def test_who_has_the_same_number_is_told_apart(workbook: Workbook) -> None:
    for row in listed(workbook, "ა", "ბ", "გ")[1:]:
        workbook.run(commands.edit("recommendation", row, number="7"))
    assert told(workbook) == [("1", "ა"), ("7", "ბ"), ("7 (2)", "გ")]


def test_what_was_laid_before_a_body_keeps_its_number(workbook: Workbook) -> None:
    rows = listed(workbook, "ა", "ბ", "გ")
    lay(workbook)
    move = moved(workbook.recommendations(), rows[2], 0)
    assert move
    workbook.run(move)
    workbook.run(commands.add("recommendation", text="ახალი", position=-5.0))
    assert told(workbook) == [("4", "ახალი"), ("3", "გ"), ("1", "ა"), ("2", "ბ")]
    lay(workbook)
    first, second = workbook.list_versions()
    assert [line.number for line in lines_of(first)] == ["1", "2", "3"]
    assert [line.number for line in lines_of(second)] == ["4", "3", "1", "2"]


def test_the_number_of_what_was_laid_and_deleted_is_nobody_elses(workbook: Workbook) -> None:
    rows = listed(workbook, "ა", "ბ")
    lay(workbook)
    workbook.run(commands.delete("recommendation", rows[0]))
    workbook.run(commands.add("recommendation", text="ახალი", position=0.0))
    assert told(workbook) == [("3", "ახალი"), ("2", "ბ")]


def test_the_number_that_somebody_gave_goes_before(workbook: Workbook) -> None:
    rows = listed(workbook, "ა", "ბ")
    lay(workbook)
    workbook.run(commands.edit("recommendation", rows[0], number="1.1"))
    assert told(workbook) == [("1.1", "ა"), ("2", "ბ")]


def test_when_a_submission_is_taken_back_numbers_are_places_again(workbook: Workbook) -> None:
    rows = listed(workbook, "ა", "ბ")
    lay(workbook)
    workbook.undo()
    move = moved(workbook.recommendations(), rows[1], 0)
    assert move
    workbook.run(move)
    assert told(workbook) == [("1", "ბ"), ("2", "ა")]


def test_a_version_that_no_body_has_seen_holds_no_number(workbook: Workbook) -> None:
    rows = listed(workbook, "ა", "ბ")
    workbook.run(keep_version(workbook, at="2016-12-01T10:00", by="ნინო"))
    workbook.run(commands.delete("recommendation", rows[0]))
    assert told(workbook) == [("1", "ბ")]


def test_a_number_of_another_program_that_is_none_is_left(workbook: Workbook) -> None:
    rows = listed(workbook, "ა")
    said = f'{{"lines": [{{"id": "{rows[0]}", "number": "{"9" * 400}"}}]}}'
    version = workbook.run(commands.add("list_version", content=said)).ids[0]
    workbook.run(commands.add("submission", list_version=version))
    assert told(workbook) == [("1", "ა")]
