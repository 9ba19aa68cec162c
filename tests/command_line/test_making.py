"""Workbooks that were not there before: from a plan, and as an example."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line.calling import Ecomig


def test_without_a_plan_it_is_that_of_the_seven_meetings(ecomig: Ecomig, tmp_path: Path) -> None:
    ran = ecomig("new", tmp_path / "a.ecomig")
    assert ran.code == 0
    dump = ecomig("dump", tmp_path / "a.ecomig").lines
    assert sum(line["table"] == "meeting" for line in dump) == 7
    assert ran.lines[0]["records"] == len(dump)


def test_a_plan_makes_its_meetings(ecomig: Ecomig, tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    plan.write_text(
        json.dumps({"meetings": [{"date": "2017-05-01", "place": "ონი"}]}), encoding="utf-8-sig"
    )
    assert ecomig("new", tmp_path / "a.ecomig", "--plan", plan).code == 0
    dump = ecomig("dump", tmp_path / "a.ecomig").lines
    assert [line["place"] for line in dump if line["table"] == "meeting"] == ["ონი"]


@pytest.mark.parametrize(
    "plan",
    [b"{", b"[]", b"\xff", b'{"meetings": [{"date": "soon"}]}', b'{"mettings": []}', b"[" * 99999],
)
def test_a_wrong_plan_makes_nothing(ecomig: Ecomig, tmp_path: Path, plan: bytes) -> None:
    (tmp_path / "plan.json").write_bytes(plan)
    ran = ecomig("new", tmp_path / "a.ecomig", "--plan", tmp_path / "plan.json")
    assert (ran.code, ran.lines) == (1, [])
    assert ran.words.startswith("The plan file is wrong")
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


def test_a_missing_plan_makes_nothing(ecomig: Ecomig, tmp_path: Path) -> None:
    ran = ecomig("new", tmp_path / "a.ecomig", "--plan", tmp_path / "none.json")
    assert ran.code == 1
    assert not list(tmp_path.iterdir())


def test_what_is_there_is_not_made_anew(ecomig: Ecomig, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("dear all")
    assert ecomig("new", path).code == 1
    assert path.read_text() == "dear all"


def test_an_example_has_an_office_and_laptops_that_merge(ecomig: Ecomig, tmp_path: Path) -> None:
    folder = tmp_path / "example"
    ran = ecomig("example", folder, "--people", 20, "--laptops", 2, "--seed", 7)
    assert ran.code == 0
    (made,) = ran.lines
    assert len(made["returns"]) == 2
    assert ecomig("merge", made["file"], *made["returns"]).code == 0
    assert ecomig("check", made["file"]).lines[-1]["ok"] is True


def test_an_example_is_not_made_over_another(ecomig: Ecomig, tmp_path: Path) -> None:
    ecomig("example", tmp_path, "--people", 7, "--laptops", 0)
    assert ecomig("example", tmp_path, "--people", 7, "--laptops", 0).code == 1
