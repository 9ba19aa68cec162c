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
    assert last == {"digest": first[-1]["digest"], "backup": None}


def test_a_dry_run_tells_the_same_and_writes_nothing(
    ecomig: Ecomig, workbook: Path, laptop: Path
) -> None:
    before = ecomig("dump", workbook).lines
    line, _ = ecomig("merge", workbook, laptop, "--dry-run").lines
    assert line["new"] == 2
    assert ecomig("dump", workbook).lines == before


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
