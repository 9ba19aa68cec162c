"""The last command, taken back and brought back, also in another process."""

from __future__ import annotations

from pathlib import Path

from tests.command_line.calling import ONE, TWO, Ecomig, outside

BOTH = {
    "command": [
        {"put": "person", "id": ONE, "given_name": "ა"},
        {"put": "person", "id": TWO, "given_name": "ბ"},
    ]
}


def people(ecomig: Ecomig, workbook: Path) -> list[str]:
    return [line["id"] for line in ecomig("dump", workbook).lines if line["table"] == "person"]


def test_undo_takes_a_whole_command_back_and_redo_brings_it_back(
    ecomig: Ecomig, workbook: Path
) -> None:
    ecomig("put", workbook, given=[BOTH])
    ran = ecomig("undo", workbook)
    assert ran.code == 0
    assert {(row["id"], row["kind"]) for row in ran.lines[0]["rows"]} == {
        (ONE, "deleted"),
        (TWO, "deleted"),
    }
    assert people(ecomig, workbook) == []
    assert ecomig("redo", workbook).code == 0
    assert people(ecomig, workbook) == [ONE, TWO]


def test_each_line_is_a_step_of_its_own(ecomig: Ecomig, workbook: Path) -> None:
    ecomig("put", workbook, given=BOTH["command"])
    assert outside("undo", workbook).returncode == 0
    assert people(ecomig, workbook) == [ONE]


def test_nothing_to_undo_is_a_refusal(ecomig: Ecomig, workbook: Path) -> None:
    assert ecomig("undo", workbook) == (1, [], "There is nothing to undo.\n")
    assert ecomig("redo", workbook) == (1, [], "There is nothing to redo.\n")
