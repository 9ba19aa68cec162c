"""What a workbook holds, in a fixed order and in shapes that scripts can rely on."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from ecomig_desktop.domain.tables import TABLES
from tests.command_line.calling import ONE, Ecomig, command, held

PERSON = {"put": "person", "id": ONE, "given_name": "ა", "family_name": "ბ"}


def test_records_come_by_table_and_id_with_every_column(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, given=[PERSON])
    lines = ecomig("dump", workbook).lines
    keys = [(line["table"], line["id"]) for line in lines]
    assert keys == sorted(keys)
    for line in lines:
        assert list(line) == ["table", "id", *TABLES[line["table"]].names]


def test_yes_and_no_are_true_and_false(ecomig: Ecomig, workbook: Path) -> None:
    meeting = next(
        line["id"] for line in ecomig("dump", workbook).lines if line["table"] == "meeting"
    )
    attendance = {"put": "attendance", "meeting": meeting, "person": ONE, "photo_consent": True}
    ecomig("put", workbook, given=[PERSON, attendance])
    (line,) = [each for each in ecomig("dump", workbook).lines if each["table"] == "attendance"]
    assert line["photo_consent"] is True
    (change,) = [
        each
        for each in ecomig("dump", workbook, "--history").lines
        if each["table"] == "attendance"
    ]
    assert change["set"]["photo_consent"] is True


def test_equal_records_share_the_digest_and_others_do_not(
    ecomig: Ecomig, workbook: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.ecomig"
    copy.write_bytes(workbook.read_bytes())
    (before,) = ecomig("dump", workbook, "--digest").lines
    assert ecomig("dump", copy, "--digest").lines == [before]
    ecomig("put", workbook, given=[PERSON])
    (after,) = ecomig("dump", workbook, "--digest").lines
    assert len(after["digest"]) == 64
    assert after != before


def test_the_digest_may_end_another_dump(ecomig: Ecomig, workbook: Path) -> None:
    (digest,) = ecomig("dump", workbook, "--digest").lines
    lines = ecomig("dump", workbook, "--vector", "--digest").lines
    assert lines == [*ecomig("dump", workbook, "--vector").lines, digest]


def test_the_history_has_every_change_by_replica_and_seq(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, given=[PERSON, {"put": "person", "id": ONE, "phone": "1"}])
    ecomig("put", workbook, given=[{"delete": "person", "id": ONE}])
    lines = ecomig("dump", workbook, "--history").lines
    keys = [(line["replica"], line["seq"]) for line in lines]
    assert keys == sorted(keys)
    first, second, third = [line for line in lines if line["id"] == ONE]
    assert first["set"] == {"given_name": "ა", "family_name": "ბ"}
    assert (first["deleted"], third["deleted"]) == (None, True)
    assert first["parents"] == []
    assert second["parents"] == [[first["replica"], first["seq"]]]
    assert third["parents"] == [[second["replica"], second["seq"]]]
    assert all(left["at"] <= right["at"] for left, right in pairwise([first, second, third]))
    assert first["at"].endswith("Z")


def test_the_vector_tells_how_far_each_replica_goes(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, given=[PERSON])
    history = ecomig("dump", workbook, "--history").lines
    for line in ecomig("dump", workbook, "--vector").lines:
        assert line["upto"] == sum(each["replica"] == line["replica"] for each in history)
        assert line["gaps"] == []


def test_conflicts_name_both_sides_and_what_was_before(
    ecomig: Ecomig, workbook: Path, tmp_path: Path
) -> None:
    ecomig("put", workbook, given=[PERSON])
    copy = tmp_path / "copy.ecomig"
    copy.write_bytes(workbook.read_bytes())
    ecomig(
        "put",
        workbook,
        "--operator",
        "one",
        given=[{"put": "person", "id": ONE, "given_name": "გ"}],
    )
    ecomig(
        "put", copy, "--operator", "two", given=[{"put": "person", "id": ONE, "given_name": "დ"}]
    )
    assert ecomig("merge", workbook, copy).code == 0
    (conflict,) = ecomig("dump", workbook, "--conflicts").lines
    assert (conflict["table"], conflict["id"], conflict["column"]) == ("person", ONE, "given_name")
    assert conflict["ancestor"] == "ა"
    assert conflict["shown"] == conflict["values"][0]["value"] == "დ"
    assert {(side["value"], side["operator"]) for side in conflict["values"]} == {
        ("გ", "one"),
        ("დ", "two"),
    }
    history = {
        (line["replica"], line["seq"]): line for line in ecomig("dump", workbook, "--history").lines
    }
    for side in conflict["values"]:
        assert side["at"] == history[side["replica"], side["seq"]]["at"]


def test_a_dump_works_while_another_program_has_the_workbook(
    ecomig: Ecomig, workbook: Path
) -> None:
    with held(workbook, PERSON):
        assert ONE in {line["id"] for line in ecomig("dump", workbook).lines}
        assert ecomig("check", workbook).code == 0


def test_a_reader_that_goes_away_ends_a_dump_quietly(workbook: Path) -> None:

    lines = [{"put": "person", "given_name": "ა" * 400} for _ in range(400)]
    given = "".join(json.dumps(line) + "\n" for line in lines).encode()
    assert (
        subprocess.run(command("put", workbook), input=given, capture_output=True).returncode == 0
    )
    with subprocess.Popen(
        command("dump", workbook), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as dump:
        assert dump.stdout and dump.stderr
        dump.stdout.readline()
        dump.stdout.close()
        assert dump.stderr.read() == b""
        assert dump.wait(30) == 141


def test_a_sound_workbook_is_ok(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, given=[PERSON])
    ran = ecomig("check", workbook)
    assert ran.code == 0
    (last,) = ran.lines
    assert last["ok"] is True
    assert last["gaps"] == {}
    assert last["records"] == len(ecomig("dump", workbook).lines)
    assert last["changes"] == len(ecomig("dump", workbook, "--history").lines)
    assert {"digest": last["digest"]} == ecomig("dump", workbook, "--digest").lines[0]


def test_a_record_that_the_log_does_not_say_is_a_problem(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, given=[PERSON])
    db = sqlite3.connect(workbook)
    db.execute("UPDATE person SET phone = '1' WHERE id = ?", [ONE])
    db.commit()
    db.close()
    ran = ecomig("check", workbook)
    assert ran.code == 1
    assert ran.lines[0]["problem"] == "check_record"
    assert (ran.lines[0]["table"], ran.lines[0]["id"]) == ("person", ONE)
    assert ran.lines[0]["error"] in ran.words
    assert ran.lines[-1]["ok"] is False


def test_what_is_missing_is_told_and_no_problem(ecomig: Ecomig, workbook: Path) -> None:
    db = sqlite3.connect(workbook)
    db.execute("DELETE FROM change WHERE row_id = (SELECT id FROM agenda_item LIMIT 1)")
    (replica, seq) = db.execute(
        "SELECT a.replica, a.seq + 1 FROM change a WHERE NOT EXISTS (SELECT 1 FROM change b"
        " WHERE b.replica = a.replica AND b.seq = a.seq + 1) ORDER BY seq LIMIT 1"
    ).fetchone()
    db.execute("INSERT INTO gap VALUES (?, ?, ?)", [replica, seq, seq])
    db.commit()
    db.close()
    ran = ecomig("check", workbook)
    assert ran.lines[-1]["gaps"] == {replica: [[seq, seq]]}
    assert f"{replica}: {seq}" in ran.words
    assert "check_gaps" not in {line.get("problem") for line in ran.lines}


@pytest.mark.parametrize("option", ["--history", "--conflicts"])
def test_a_line_of_the_log_that_cannot_be_read_is_one_sentence(
    ecomig: Ecomig, workbook: Path, option: str
) -> None:
    ecomig("put", workbook, given=[PERSON])
    db = sqlite3.connect(workbook)
    db.execute("UPDATE change SET sets = '{' WHERE row_id = ?", [ONE])
    db.execute("INSERT INTO conflict VALUES ('person', ?, 'phone', 'values')", [ONE])
    db.commit()
    db.close()
    ran = ecomig("dump", workbook, option)
    assert ran.code == 1
    assert "is damaged" in ran.words and ran.words.count("\n") == 1
    assert ecomig("check", workbook).lines[0]["problem"] == "check_change"
