"""Conflicts told and decided as JSON Lines."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from ecomig_desktop.workbook import commands
from tests.command_line.calling import NOWHERE, Ecomig
from tests.field import ANA, BEKA, MEETING, NOTE, field_world, fingerprint

TEXT = "გზა ჩამოშლილია, სოფელი მოწყვეტილია."
BOTH = "გზა ჩამოშლილია, სოფელი დაბა მოწყვეტილია. წყალი დგას."
PHONE = {"table": "person", "id": ANA, "column": "phone"}
DELETED = {"table": "person", "id": BEKA, "column": "deleted"}


@pytest.fixture(scope="module")
def undecided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two laptops differ on the phone and position of Ana and the text of a note, one deleted
    Beka, whom the other edited. `two` is shown."""
    home, one, two = field_world(tmp_path_factory.mktemp("world"))
    with home.open() as workbook:
        workbook.run(commands.edit("note", NOTE, meeting=MEETING, text=TEXT))
    for laptop, ms in ((one, 1000), (two, 2000)):
        laptop.merge(home.export())
        laptop.clock.ms += ms
    one.put("person", ANA, phone="599 1", position="წევრი")
    two.put("person", ANA, phone="599 12", position="მდივანი")
    one.put("note", NOTE, text=TEXT.replace("სოფელი", "სოფელი დაბა"))
    two.put("note", NOTE, text=TEXT + " წყალი დგას.")
    with one.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    two.put("person", BEKA, phone="1")
    home.merge(one.export(), two.export())
    return home.path


@pytest.fixture
def office(undecided: Path, tmp_path: Path) -> Path:
    """That workbook, for one test."""
    return Path(shutil.copy(undecided, tmp_path / undecided.name))


def told(ecomig: Ecomig, office: Path, *options: str) -> dict[str, Any]:
    """The conflicts by column."""
    return {line["column"]: line for line in ecomig("conflicts", office, *options).lines}


def key(ecomig: Ecomig, office: Path, column: str, laptop: str = "one") -> str:
    """By what a laptop's side of a conflict is taken."""
    sides = told(ecomig, office)[column]["values"]
    return next(side["key"] for side in sides if side["laptop"] == laptop)


def person(ecomig: Ecomig, office: Path, row: str = ANA) -> dict[str, Any] | None:
    lines = ecomig("dump", office).lines
    return next((line for line in lines if line["id"] == row), None)


def test_every_conflict_is_told_as_dump_tells_it_and_how_it_can_be_decided(
    ecomig: Ecomig, office: Path
) -> None:
    lines, dumped = ecomig("conflicts", office).lines, ecomig("dump", office, "--conflicts").lines
    assert [line["number"] for line in lines] == [1, 2, 3, 4]
    for line, plain in zip(lines, dumped, strict=True):
        assert {name: line[name] for name in plain if name != "values"} == {
            name: value for name, value in plain.items() if name != "values"
        }
        assert [side["value"] for side in line["values"]] == [
            side["value"] for side in plain["values"]
        ]
    assert told(ecomig, office)["deleted"]["takes"] == ["keep", "delete"]


def test_a_long_text_comes_with_a_proposal(ecomig: Ecomig, office: Path) -> None:
    conflicts = told(ecomig, office)
    assert conflicts["text"]["proposal"] == {"text": BOTH, "clean": True}
    assert conflicts["phone"]["proposal"] is None
    assert conflicts["text"]["before"]["laptop"] == "office"


def test_conflicts_of_one_table(ecomig: Ecomig, office: Path) -> None:
    assert told(ecomig, office, "--table", "note").keys() == {"text"}


@pytest.mark.parametrize(
    ("decision", "column", "value"),
    [
        (PHONE | {"take": "laptop:one"}, "phone", "599 1"),
        (PHONE | {"value": "3"}, "phone", "3"),
        ({"table": "person", "id": ANA, "take": "laptop:one"}, "position", "წევრი"),
        ({"table": "note", "id": NOTE, "column": "text", "take": "merged"}, "text", BOTH),
        ({"rule": {"table": "person", "column": "phone", "take": "earlier"}}, "phone", "599 1"),
        ({"rule": {"take": "merged"}}, "text", BOTH),
    ],
)  # fmt: skip
def test_a_line_decides(
    ecomig: Ecomig, office: Path, decision: dict[str, Any], column: str, value: str
) -> None:
    ran = ecomig("resolve", office, given=[decision])
    assert ran.code == 0
    row = NOTE if column == "text" else ANA
    assert ran.lines[0]["id"] == row
    record = person(ecomig, office, row)
    assert record is not None and record[column] == value
    assert column not in told(ecomig, office)
    assert ecomig("check", office).code == 0


def test_a_side_is_taken_by_its_key(ecomig: Ecomig, office: Path) -> None:
    decision = PHONE | {"take": key(ecomig, office, "phone")}
    assert ecomig("resolve", office, given=[decision]).lines == [{"id": ANA, "decided": 1}]
    assert (person(ecomig, office) or {})["phone"] == "599 1"


def test_fields_of_one_record_are_mixed_in_one_command(ecomig: Ecomig, office: Path) -> None:
    take = {
        "phone": key(ecomig, office, "phone", "one"),
        "position": key(ecomig, office, "position", "two"),
    }
    ran = ecomig("resolve", office, given=[{"table": "person", "id": ANA, "take": take}])
    assert ran.lines == [{"id": ANA, "decided": 2}]
    record = person(ecomig, office) or {}
    assert (record["phone"], record["position"]) == ("599 1", "მდივანი")
    ecomig("undo", office)
    assert len(told(ecomig, office)) == 4


def test_a_rule_tells_how_many_it_leaves(ecomig: Ecomig, office: Path) -> None:
    ran = ecomig("resolve", office, given=[{"rule": {"take": "later"}}])
    assert ran.lines[0].items() >= {"decided": 3, "left": 1}.items()
    assert told(ecomig, office).keys() == {"deleted"}
    assert "1" in ran.words


@pytest.mark.parametrize(
    ("decision", "goes"),
    [
        ({"take": "keep"}, False),
        ({"take": "delete"}, True),
        ({"value": False}, False),
        ({"value": True}, True),
    ],
)
def test_an_edit_against_a_deletion(
    ecomig: Ecomig, office: Path, decision: dict[str, Any], goes: bool
) -> None:
    assert ecomig("resolve", office, given=[DELETED | decision]).code == 0
    assert (person(ecomig, office, BEKA) is None) == goes
    assert ecomig("check", office).code == 0


def test_a_deletion_is_taken_by_its_key(ecomig: Ecomig, office: Path) -> None:
    take = key(ecomig, office, "deleted", "one")
    assert ecomig("resolve", office, given=[DELETED | {"take": take}]).code == 0
    assert person(ecomig, office, BEKA) is None


@pytest.mark.parametrize("take", ["restore", "clear"])
def test_a_reference_to_a_record_that_is_gone(ecomig: Ecomig, tmp_path: Path, take: str) -> None:
    home, one, two = field_world(tmp_path / "world")
    with one.open() as workbook:
        workbook.run(commands.delete("person", BEKA))
    two.put("note", NOTE, speaker=BEKA, text="კარგი")
    home.merge(one.export(), two.export())
    speaker = {"table": "note", "id": NOTE, "column": "speaker", "take": take}
    assert told(ecomig, home.path)["speaker"]["takes"] == ["restore", "clear"]
    assert ecomig("resolve", home.path, given=[speaker]).code == 0
    note = person(ecomig, home.path, NOTE) or {}
    assert note["speaker"] == (BEKA if take == "restore" else None)


def test_a_dry_run_says_what_would_be_decided_and_writes_nothing(
    ecomig: Ecomig, office: Path
) -> None:
    before = fingerprint(office)
    lines = [PHONE | {"value": "3"}, {"rule": {"take": "later"}}]
    ran = ecomig("resolve", office, "--dry-run", given=lines)
    first, second = ran.lines
    assert first["would"] == [PHONE | {"shown": "599 12", "value": "3"}]
    assert {each["column"]: each["value"] for each in second["would"]} == {
        "position": "მდივანი", "text": TEXT + " წყალი დგას.",
    }  # fmt: skip
    assert second["why"] == [DELETED | {"why": "deletion"}]
    assert fingerprint(office) == before


def test_what_is_decided_in_a_dry_run_is_decided_for_the_lines_after_it(
    ecomig: Ecomig, office: Path
) -> None:
    ran = ecomig("resolve", office, "--dry-run", given=[PHONE | {"value": "3"}] * 2)
    assert [line.get("line") for line in ran.lines] == [None, 2]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ({"table": "person", "id": ANA, "column": "email", "value": "a"}, "no conflict over"),
        ({"table": "person", "id": NOWHERE, "column": "phone", "value": "a"}, "no conflict over"),
        ({"table": "persn", "id": ANA, "column": "phone", "value": "a"}, "persn"),
        ({"table": "person", "id": "x", "column": "phone", "value": "a"}, "not the id"),
        (PHONE | {"take": "0123456789abcdef:7"}, "none of the sides"),
        (PHONE | {"take": "laptop:three"}, "none of the sides"),
        (PHONE | {"take": "merged"}, "none of the sides"),
        (PHONE | {"take": 7}, "none of the sides"),
        (PHONE | {"value": 7}, "must be text"),
        (PHONE | {"value": "1", "take": "merged"}, "one decision"),
        (PHONE | {"values": "1"}, "values"),
        (PHONE, "one decision"),
        (DELETED | {"take": "later"}, "keep, delete"),
        (DELETED | {"value": 1}, "keep, delete"),
        ({"table": "person", "id": ANA, "take": {"email": "x"}}, "no conflict over"),
        ({"table": "person", "id": ANA, "take": {}}, "one decision"),
        ({"table": "person", "id": BEKA, "take": "laptop:one"}, "no conflict over"),
        ({"rule": {"take": "best"}}, "later, earlier"),
        ({"rule": {"table": "person", "column": "age", "take": "later"}}, "age"),
        ({"rule": {"column": "deleted", "take": "later"}}, "decides no conflict"),
        ({"rule": "later"}, "one decision"),
        ([PHONE], "one decision"),
    ],
)
@pytest.mark.parametrize("how", [(), ("--dry-run",)])
def test_a_wrong_line_is_answered_with_a_sentence_and_decides_nothing(
    ecomig: Ecomig, office: Path, line: Any, words: str, how: tuple[str, ...]
) -> None:
    ran = ecomig("resolve", office, *how, given=[line, PHONE | {"value": "3"}])
    assert ran.code == 1
    (answer,) = ran.lines
    assert answer["line"] == 1 and words in answer["error"]
    assert len(told(ecomig, office)) == 4


def test_a_key_that_is_no_side_any_more_is_refused(ecomig: Ecomig, office: Path) -> None:
    stale = PHONE | {"take": key(ecomig, office, "phone")}
    ran = ecomig("resolve", office, "--keep-going", given=[stale, stale])
    assert [line.get("line") for line in ran.lines] == [None, 2]


def test_two_texts_that_need_a_look_are_not_merged_unseen(ecomig: Ecomig, tmp_path: Path) -> None:
    home, one, two = field_world(tmp_path / "world")
    one.put("note", NOTE, text="გზა დაიკეტა")
    two.put("note", NOTE, text="გზა გაიხსნა")
    home.merge(one.export(), two.export())
    assert told(ecomig, home.path)["text"]["proposal"]["clean"] is False
    merged = {"table": "note", "id": NOTE, "column": "text", "take": "merged"}
    ran = ecomig("resolve", home.path, given=[merged])
    assert "without a look" in ran.lines[0]["error"]


def test_what_was_decided_is_listed(ecomig: Ecomig, office: Path) -> None:
    ecomig("resolve", office, "--operator", "მაია", given=[PHONE | {"value": "3"}])
    (line,) = ecomig("conflicts", office, "--settled").lines
    assert line.items() >= (PHONE | {"now": "3", "ancestor": None}).items()
    assert line["decision"].items() >= {"value": "3", "operator": "მაია"}.items()
    assert {side["laptop"]: side["value"] for side in line["values"]} == {
        "one": "599 1", "two": "599 12",
    }  # fmt: skip
    assert ecomig("conflicts", office, "--settled", "--table", "note").lines == []
