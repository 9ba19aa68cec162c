"""Return files out and in, and backups."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.calling import ONE, TWO, Ecomig


def person(row: str, **values: object) -> dict[str, object]:
    return {"put": "person", "id": row, **values}


@pytest.fixture
def laptop(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> Path:
    """A copy of the workbook on which somebody registered two people."""
    copy = tmp_path / "laptop.ecomig"
    copy.write_bytes(workbook.read_bytes())
    ecomig("put", copy, given=[person(ONE, given_name="ა"), person(TWO, given_name="ბ")])
    return copy


def test_an_export_is_answered_with_what_it_holds(
    ecomig: Ecomig, laptop: Path, tmp_path: Path
) -> None:
    target = tmp_path / "return.ecomig"
    ran = ecomig("export", laptop, "-o", target)
    assert ran.code == 0
    (line,) = ran.lines
    assert line["file"] == str(target)
    assert line["changes"] == len(ecomig("dump", target, "--history").lines)
    assert {"digest": line["digest"]} == ecomig("dump", target, "--digest").lines[0]


def test_an_export_onto_the_workbook_itself_is_refused(ecomig: Ecomig, laptop: Path) -> None:
    before = laptop.read_bytes()
    assert ecomig("export", laptop, "-o", laptop).code == 1
    assert laptop.read_bytes() == before


def test_a_merge_tells_what_each_file_brought(ecomig: Ecomig, workbook: Path, laptop: Path) -> None:
    ran = ecomig("merge", workbook, laptop)
    assert ran.code == 0
    line, last = ran.lines
    assert {name: line[name] for name in ("file", "new", "gaps", "conflicts", "refused")} == {
        "file": str(laptop),
        "new": 2,
        "gaps": {},
        "conflicts": 0,
        "refused": None,
    }
    assert {"table": "person", "kind": "added", "count": 2} in line["rows"]
    assert last["digest"] == ecomig("dump", workbook, "--digest").lines[0]["digest"]
    assert Path(last["backup"]).is_file()


def test_merging_again_brings_nothing(ecomig: Ecomig, workbook: Path, laptop: Path) -> None:
    first = ecomig("merge", workbook, laptop).lines
    line, last = ecomig("merge", workbook, laptop).lines
    assert (line["new"], line["known"]) == (0, first[0]["new"] + first[0]["known"])
    assert last == {"digest": first[-1]["digest"], "backup": None, "receipt": None}


def test_a_dry_run_tells_record_by_record_and_writes_nothing(
    ecomig: Ecomig, workbook: Path, laptop: Path
) -> None:
    before = ecomig("dump", workbook).lines
    line, *records, last = ecomig("merge", workbook, laptop, "--dry-run").lines
    assert line["new"] == 2
    assert last["receipt"] is None
    told = [(each["table"], each["id"], each["kind"], each["before"]) for each in records]
    assert told == [("person", ONE, "added", None), ("person", TWO, "added", None)]
    assert records[0]["after"]["given_name"] == "ა"
    assert {each["from"] for each in records} == {line["file"]}
    assert ecomig("dump", workbook).lines == before


def test_a_dry_run_tells_before_and_after_of_what_differs_alone(
    ecomig: Ecomig, workbook: Path, laptop: Path
) -> None:
    ecomig("merge", workbook, laptop)
    ecomig("put", laptop, given=[person(ONE, phone="555"), {"delete": "person", "id": TWO}])
    _, *records, _ = ecomig("merge", workbook, laptop, "--dry-run").lines
    changed, deleted = records
    assert (changed["kind"], changed["before"], changed["after"]) == (
        "changed", {"phone": None}, {"phone": "555"},
    )  # fmt: skip
    assert (deleted["kind"], deleted["before"]["given_name"], deleted["after"]) == (
        "deleted", "ბ", None,
    )  # fmt: skip


def test_a_dry_run_tells_what_comes_back_and_what_is_put_in_conflict(
    ecomig: Ecomig, workbook: Path, laptop: Path
) -> None:
    ecomig("merge", workbook, laptop)
    ecomig("put", laptop, given=[{"delete": "person", "id": TWO}])
    ecomig("merge", workbook, laptop)
    ecomig("put", workbook, given=[person(ONE, phone="1")])
    ecomig("put", laptop, given=[person(ONE, phone="2"), {**person(TWO), "deleted": False}])
    _, *records, _ = ecomig("merge", workbook, laptop, "--dry-run").lines
    assert [(each["kind"], each["conflicts"]) for each in records] == [
        ("changed", ["phone"]), ("restored", []),
    ]  # fmt: skip


def test_the_receipt_is_printed_last(ecomig: Ecomig, workbook: Path, laptop: Path) -> None:
    last = ecomig("merge", workbook, laptop).lines[-1]
    assert last["receipt"]["number"] == 1
    assert last["receipt"]["digest_after"] == last["digest"]
    assert ecomig("receipts", workbook).lines == [last["receipt"]]


def test_a_refused_file_is_told_and_the_others_are_merged(
    ecomig: Ecomig, workbook: Path, laptop: Path, tmp_path: Path
) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("hello")
    ran = ecomig("merge", workbook, text, laptop, tmp_path / "none.ecomig", workbook)
    assert ran.code == 1
    refused = [line["refused"] for line in ran.lines[:-1]]
    assert [reason is None for reason in refused] == [False, True, False, False]
    assert all(reason in ran.words for reason in refused if reason)
    assert ran.lines[1]["new"] == 2
    assert ecomig("check", workbook).code == 0


def test_a_backup_is_a_workbook_with_the_same_records(ecomig: Ecomig, laptop: Path) -> None:
    ran = ecomig("backup", laptop)
    assert ran.code == 0
    assert ecomig("dump", ran.lines[0]["file"]).lines == ecomig("dump", laptop).lines
