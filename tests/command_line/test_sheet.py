"""The sheet of the meeting that is meant."""

from __future__ import annotations

from pathlib import Path

from tests.command_line.calling import Ecomig, environment, outside


def test_a_sheet_is_made_without_a_display_and_remembered(
    ecomig: Ecomig, workbook: Path, tmp_path: Path
) -> None:
    target = tmp_path / "sheet.pdf"
    bare = environment(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    ran = outside(
        "sheet", workbook, "--meeting", "ანაკლია", "--language", "both", "-o", target, env=bare
    )
    assert ran.returncode == 0, ran.stderr
    assert target.read_bytes().startswith(b"%PDF")
    (sheet,) = [line for line in ecomig("dump", workbook).lines if line["table"] == "sheet"]
    assert sheet["code"].encode() in ran.stdout


def test_a_sheet_is_not_made_over_the_workbook(ecomig: Ecomig, workbook: Path) -> None:
    before = workbook.read_bytes()
    ran = ecomig("sheet", workbook, "--meeting", "anaklia", "-o", workbook)
    assert (ran.code, ran.lines) == (1, [])
    assert workbook.read_bytes() == before
