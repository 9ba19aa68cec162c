"""Commands as lines: each whole or not at all, answered once it is on the disk."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.command_line.calling import NOWHERE, ONE, TWO, Ecomig, command

PERSON = {"put": "person", "id": ONE, "given_name": "ა", "family_name": "ბ"}


def rows(ecomig: Ecomig, workbook: Path, table: str = "person") -> dict[str, dict[str, Any]]:
    """The records of a table, by id."""
    return {line["id"]: line for line in ecomig("dump", workbook).lines if line["table"] == table}


def changes(ecomig: Ecomig, workbook: Path) -> int:
    """How many changes the log holds."""
    return len(ecomig("dump", workbook, "--history").lines)


def test_a_put_makes_a_record_and_answers_with_its_id(ecomig: Ecomig, workbook: Path) -> None:
    ran = ecomig("put", workbook, given=[PERSON])
    assert ran == (0, [{"id": ONE}], "")
    assert rows(ecomig, workbook)[ONE]["given_name"] == "ა"


def test_a_put_without_an_id_is_answered_with_the_new_one(ecomig: Ecomig, workbook: Path) -> None:
    ran = ecomig("put", workbook, given=[{"put": "person", "given_name": "ა"}])
    assert [*rows(ecomig, workbook)] == [line["id"] for line in ran.lines]


def test_commands_may_stand_in_a_file(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> None:
    lines = tmp_path / "commands.jsonl"
    lines.write_text(json.dumps(PERSON), encoding="utf-8")
    assert ecomig("put", workbook, lines).lines == [{"id": ONE}]


def test_a_dash_is_standard_input(ecomig: Ecomig, workbook: Path) -> None:
    assert ecomig("put", workbook, "-", given=[PERSON]).lines == [{"id": ONE}]


def test_a_missing_file_of_commands_is_refused(ecomig: Ecomig, workbook: Path) -> None:
    ran = ecomig("put", workbook, workbook.with_name("none.jsonl"))
    assert ran.code == 1
    assert "none.jsonl" in ran.words


def test_several_as_one_answer_with_all_ids(ecomig: Ecomig, workbook: Path) -> None:
    both = {"command": [PERSON, {"put": "note", "id": TWO, "speaker": ONE}]}
    assert ecomig("put", workbook, given=[both]).lines == [{"id": ONE, "ids": [ONE, TWO]}]


def test_several_as_one_are_refused_together(ecomig: Ecomig, workbook: Path) -> None:
    both = {"command": [PERSON, {"put": "note", "id": TWO, "speaker": NOWHERE}]}
    ran = ecomig("put", workbook, given=[both])
    assert ran.code == 1
    assert ran.lines[0]["line"] == 1 and NOWHERE in ran.lines[0]["error"]
    assert rows(ecomig, workbook) == {}


def test_a_wrong_line_stops_and_what_was_before_it_stays(ecomig: Ecomig, workbook: Path) -> None:
    ran = ecomig("put", workbook, given=[PERSON, {"put": "persn"}, {**PERSON, "id": TWO}])
    assert ran.code == 1
    assert ran.lines[0] == {"id": ONE}
    assert [line["line"] for line in ran.lines[1:]] == [2]
    assert [*rows(ecomig, workbook)] == [ONE]


def test_keep_going_goes_on_and_still_ends_with_1(ecomig: Ecomig, workbook: Path) -> None:
    given = [{"put": "persn"}, PERSON, {"delete": "note", "id": TWO}, {**PERSON, "id": TWO}]
    ran = ecomig("put", workbook, "--keep-going", given=given)
    assert ran.code == 1
    assert [line.get("line", line.get("id")) for line in ran.lines] == [1, ONE, 3, TWO]
    assert [*rows(ecomig, workbook)] == [ONE, TWO]


@pytest.mark.parametrize(
    "line",
    [
        {"put": "person", "nickname": "ა"},
        {"put": "person", "gender": "both"},
        {"put": "person", "municipality": "atlantis"},
        {"put": "person", "given_name": 1},
        {"put": "person", "given_name": "a\0b"},
        {"put": "person", "given_name": "\ud800"},
        {"put": "person", "id": "1"},
        {"put": "person", "id": ["1"]},
        {"put": ["person"]},
        {"put": "meeting", "date": "2016-02-30"},
        {"put": "note", "speaker": NOWHERE},
        {"put": "note", "value": 10**400},
        {"put": "sheet", "pages": "{"},
        {"put": "attendance", "status": "present"},
        {"delete": "person", "id": NOWHERE},
        {"put": "change", "seq": 1},
    ],
)
def test_a_line_that_is_wrong_writes_nothing(
    ecomig: Ecomig, workbook: Path, line: dict[str, Any]
) -> None:
    before = changes(ecomig, workbook)
    ran = ecomig("put", workbook, given=[line])
    assert ran.code == 1
    assert ran.lines == [{"line": 1, "error": ran.lines[0]["error"]}]
    assert changes(ecomig, workbook) == before


def test_the_reason_is_told_in_the_language_that_is_asked_for(
    ecomig: Ecomig, workbook: Path
) -> None:
    ran = ecomig("put", workbook, given=[{"put": "persn"}], language="ka")
    assert ran.lines == [{"line": 1, "error": "ცხრილი „persn“ არ არსებობს. შეამოწმეთ სახელი."}]
    assert ran.words == "1: ცხრილი „persn“ არ არსებობს. შეამოწმეთ სახელი.\n"


def test_blank_lines_are_skipped_and_counted(ecomig: Ecomig, workbook: Path) -> None:
    ran = ecomig("put", workbook, given=f"\n \r\n{json.dumps(PERSON)}\n\n{{\n")
    assert [line.get("line", line.get("id")) for line in ran.lines] == [ONE, 5]


def test_nothing_given_is_nothing_done(ecomig: Ecomig, workbook: Path) -> None:
    before = workbook.read_bytes()
    assert ecomig("put", workbook) == (0, [], "")
    assert workbook.read_bytes() == before


def test_a_put_that_changes_nothing_writes_no_change(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, given=[PERSON])
    before = changes(ecomig, workbook)
    assert ecomig("put", workbook, given=[PERSON]).lines == [{"id": ONE}]
    assert changes(ecomig, workbook) == before


def test_deleted_false_brings_a_record_back_with_its_values(ecomig: Ecomig, workbook: Path) -> None:
    delete, back = {"delete": "person", "id": ONE}, {"put": "person", "id": ONE, "deleted": False}
    assert ecomig("put", workbook, given=[PERSON, delete, back]).code == 0
    assert rows(ecomig, workbook)[ONE]["family_name"] == "ბ"


def test_the_operator_signs(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, "--operator", "ვიღაც", given=[PERSON])
    ecomig("--operator", "სხვა", "put", workbook, given=[{**PERSON, "phone": "1"}])
    lines = ecomig("dump", workbook, "--history").lines
    assert [line["operator"] for line in lines if line["table"] == "person"] == ["ვიღაც", "სხვა"]


def test_an_attachment_comes_with_its_bytes(ecomig: Ecomig, workbook: Path, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"\x89PNG")
    line = {"put": "attachment", "id": TWO, "record": ONE, "path": str(photo)}
    assert ecomig("put", workbook, given=[PERSON, line]).code == 0
    assert rows(ecomig, workbook, "attachment")[TWO]["record_table"] == "person"
    assert ecomig("check", workbook).lines[-1]["missing_attachments"] == 0


def test_a_line_is_answered_before_the_next_one_is_written(workbook: Path) -> None:
    with subprocess.Popen(
        command("put", workbook), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as put:
        assert put.stdin and put.stdout
        for row in (ONE, TWO):
            put.stdin.write(json.dumps({**PERSON, "id": row}).encode() + b"\n")
            put.stdin.flush()
            assert json.loads(put.stdout.readline()) == {"id": row}
        put.stdin.close()
        assert put.wait(30) == 0


def test_an_interrupt_ends_quietly_and_keeps_what_was_answered(
    ecomig: Ecomig, workbook: Path
) -> None:
    import signal

    with subprocess.Popen(
        command("put", workbook),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as put:
        assert put.stdin and put.stdout and put.stderr
        put.stdin.write(json.dumps(PERSON).encode() + b"\n")
        put.stdin.flush()
        assert json.loads(put.stdout.readline()) == {"id": ONE}
        put.send_signal(signal.SIGINT)
        assert put.wait(30) == 130
        assert put.stderr.read().strip() == b""
    assert [*rows(ecomig, workbook)] == [ONE]
    assert not workbook.with_name(f"{workbook.name}.lock").exists()
