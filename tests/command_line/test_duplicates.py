"""People who may be there twice: listed with reasons, and decided a line each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ecomig_desktop.workbook import commands
from tests.command_line.calling import NOWHERE, ONE, TWO, Ecomig

TAMAR = {"put": "person", "id": ONE, "given_name": "თამარ", "family_name": "გელოვანი"}
AGAIN = {"put": "person", "id": TWO, "given_name": "Tamar", "family_name": "Gelovani"}
PHONE = {"phone": "555 12 34 56"}


@pytest.fixture
def twice(ecomig: Ecomig, workbook: Path) -> Path:
    """A workbook in which one person is twice."""
    assert ecomig("put", workbook, given=[TAMAR | PHONE, AGAIN | PHONE]).code == 0
    return workbook


def decide(ecomig: Ecomig, workbook: Path, *lines: Any, **more: Any) -> Any:
    pair = {"one": ONE, "other": TWO}
    return ecomig("duplicates", workbook, "--decide", "-", given=[pair | line for line in lines])


def test_a_candidate_says_who_how_likely_and_why(ecomig: Ecomig, twice: Path) -> None:
    ran = ecomig("duplicates", twice)
    (line,) = ran.lines
    assert (ran.code, ran.words) == (0, "Possible duplicates: 1\n")
    assert (line["one"], line["other"], line["verdict"]) == (ONE, TWO, None)
    assert 0.9 < line["score"] < 1
    assert line["reasons"] == ["phone", "name_script"]
    assert [each["given_name"] for each in line["people"]] == ["თამარ", "Tamar"]


def test_listing_writes_nothing(ecomig: Ecomig, twice: Path) -> None:
    before = twice.read_bytes()
    ecomig("duplicates", twice)
    ecomig("duplicates", twice, "--decided")
    assert twice.read_bytes() == before


def test_a_decision_is_answered_with_its_id_and_the_pair_is_asked_no_more(
    ecomig: Ecomig, twice: Path
) -> None:
    ran = decide(ecomig, twice, {"verdict": "different"})
    assert ran == (0, [{"id": commands.duplicate_id(ONE, TWO)}], "")
    assert ecomig("duplicates", twice).lines == []


def test_what_shows_is_told_by_id_or_by_side(ecomig: Ecomig, twice: Path) -> None:
    show = {"given_name": ONE, "phone": "other"}
    assert decide(ecomig, twice, {"verdict": "same", "show": show}).code == 0
    (line,) = ecomig("duplicates", twice, "--decided").lines
    assert (line["verdict"], line["show"]) == ("same", {"given_name": ONE, "phone": TWO})


def test_the_sides_are_those_of_the_line_in_whatever_order(ecomig: Ecomig, twice: Path) -> None:
    turned = {"one": TWO, "other": ONE, "verdict": "same", "show": {"phone": "one"}}
    assert ecomig("duplicates", twice, "--decide", "-", given=[turned]).code == 0
    assert ecomig("duplicates", twice, "--decided").lines[0]["show"] == {"phone": TWO}


def test_null_takes_a_decision_back(ecomig: Ecomig, twice: Path) -> None:
    assert decide(ecomig, twice, {"verdict": "same"}, {"verdict": None}).code == 0
    assert ecomig("duplicates", twice, "--decided").lines == []
    assert len(ecomig("duplicates", twice).lines) == 1


def test_what_is_put_off_is_still_listed_and_says_so(ecomig: Ecomig, twice: Path) -> None:
    decide(ecomig, twice, {"verdict": "later"})
    assert [line["verdict"] for line in ecomig("duplicates", twice).lines] == ["later"]


def test_each_decision_is_one_step_of_undo(ecomig: Ecomig, twice: Path) -> None:
    decide(ecomig, twice, {"verdict": "different"})
    assert ecomig("undo", twice).lines[0]["intent"] == "different_people"
    assert len(ecomig("duplicates", twice).lines) == 1


def test_decisions_may_stand_in_a_file(ecomig: Ecomig, twice: Path, tmp_path: Path) -> None:
    lines = tmp_path / "decisions.jsonl"
    lines.write_text(json.dumps({"one": ONE, "other": TWO, "verdict": "same"}), encoding="utf-8")
    assert ecomig("duplicates", twice, "--decide", lines).code == 0


@pytest.mark.parametrize(
    "line",
    [
        {"verdict": "maybe"},
        {"verdict": ["same"]},
        {"verdict": None},
        {"verdict": "same", "other": ONE},
        {"verdict": "same", "other": 7},
        {"verdict": "same", "other": NOWHERE},
        {"verdict": "same", "other": "nobody"},
        {"verdict": "same", "shown": {}},
        {"verdict": "same", "show": {"nickname": "one"}},
        {"verdict": "same", "show": {"phone": NOWHERE}},
        {"verdict": "same", "show": {"phone": ["one"]}},
        {"verdict": "same", "show": ["phone"]},
        {"verdict": "different", "show": {"phone": "one"}},
    ],
)
def test_a_line_that_is_wrong_writes_nothing(
    ecomig: Ecomig, twice: Path, line: dict[str, Any]
) -> None:
    before = ecomig("dump", twice, "--digest").lines
    ran = decide(ecomig, twice, line)
    assert ran.code == 1
    assert ran.lines == [{"line": 1, "error": ran.lines[0]["error"]}]
    assert ecomig("dump", twice, "--digest").lines == before


def test_an_id_is_the_same_in_capitals(ecomig: Ecomig, twice: Path) -> None:
    id_ = "0189abcd-0000-7000-8000-000000000001"
    ecomig("put", twice, given=[{"put": "person", "id": id_, "given_name": "ნინო"}])
    capitals = {"one": id_.upper(), "other": ONE, "verdict": "same", "show": {"phone": id_}}
    alone = {"one": id_, "other": id_.upper(), "verdict": "same"}
    back = {"one": id_.upper(), "other": ONE, "verdict": None}
    ran = ecomig(
        "duplicates", twice, "--decide", "-", "--keep-going", given=[capitals, alone, back]
    )
    assert [[*line] for line in ran.lines] == [["id"], ["line", "error"], ["id"]]


def test_a_wrong_line_stops_unless_it_is_to_keep_going(ecomig: Ecomig, twice: Path) -> None:
    lines = [{"verdict": "maybe"}, {"one": ONE, "other": TWO, "verdict": "same"}]
    assert len(ecomig("duplicates", twice, "--decide", "-", given=lines).lines) == 1
    kept = ecomig("duplicates", twice, "--decide", "-", "--keep-going", given=lines)
    assert (kept.code, [*kept.lines[1]]) == (1, ["id"])


def test_a_meeting_narrows_the_list_to_its_own(ecomig: Ecomig, twice: Path) -> None:
    assert ecomig("duplicates", twice, "--meeting", "2016-11-15").lines == []
    meetings = [line for line in ecomig("dump", twice).lines if line["table"] == "meeting"]
    there = {"put": "attendance", "meeting": meetings[0]["id"], "person": ONE, "status": "invited"}
    assert ecomig("put", twice, given=[there]).code == 0
    assert len(ecomig("duplicates", twice, "--meeting", meetings[0]["date"]).lines) == 1


def test_the_least_score_narrows_the_list(ecomig: Ecomig, twice: Path) -> None:
    assert ecomig("duplicates", twice, "--least", "1").lines == []


def test_deciding_goes_with_nothing_that_lists(ecomig: Ecomig, twice: Path) -> None:
    assert ecomig("duplicates", twice, "--decide", "-", "--decided").code == 2
