"""What came of the meetings, merged and decided from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.command_line.calling import Ecomig
from tests.coordinators import Coordinators


def test_what_two_coordinators_did_is_merged_decided_checked_and_taken_out(
    ecomig: Ecomig, both_home: Coordinators, tmp_path: Path
) -> None:
    office = both_home.office.copy_to(tmp_path).path
    before = ecomig("dump", office, "--digest").lines
    foreseen = ecomig("merge", office, *both_home.brought, "--dry-run").lines
    came = ecomig("merge", office, *both_home.brought).lines
    told = {(line["table"], line["kind"]) for line in foreseen if "table" in line}
    rows = {(row["table"], row["kind"]) for line in came[:2] for row in line["rows"]}
    assert rows == told
    ecomig("resolve", office, given=[{"rule": {"take": "later"}}])
    left = ecomig("conflicts", office).lines
    assert {line["column"] for line in left} == {"deleted", "note"}
    decisions = [
        {**{name: line[name] for name in ("table", "id", "column")}, "take": line["takes"][0]}
        for line in left
    ]
    assert all(line["decided"] for line in ecomig("resolve", office, given=decisions).lines)
    assert ecomig("check", office).lines[-1]["conflicts"] == 0
    ecomig("undo", office, "--merge", 1, "--with-later")
    assert [ecomig("dump", office, "--digest").lines[-1]] == before[-1:]


def test_what_is_put_is_a_record_like_any_other(
    ecomig: Ecomig, both_home: Coordinators, tmp_path: Path
) -> None:
    office = both_home.office.copy_to(tmp_path).path
    pair = {"recommendation": both_home.lines[3], "note": both_home.notes[1]}
    (line,) = ecomig("put", office, given=[{"put": "recommendation_note", **pair}]).lines
    dumped = ecomig("dump", office).lines
    assert {"table": "recommendation_note", "id": line["id"], **pair} in dumped
    refused = ecomig("put", office, given=[{"delete": "note", "id": both_home.notes[1]}])
    assert refused.code == 1
