"""The sheet of the meeting that is meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomig_desktop.command_line.sheet import find_meeting
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.errors import Refused
from tests.command_line.calling import ONE, TWO, Ecomig, environment, outside

ANAKLIA = Meeting(id=ONE, date="2016-11-15", place="ანაკლია", place_en="Anaklia")
TBILISI = Meeting(id=TWO, date="2016-11-17", place="თბილისი", place_en="Tbilisi")


@pytest.mark.parametrize(
    "text", [ONE, ONE.upper(), "2016-11-15", "ანაკლია", " anaklia ", "ANAKLIA", "Anaklia\u00a0"]
)
def test_a_meeting_is_found_by_id_date_or_place(text: str) -> None:
    assert find_meeting([ANAKLIA, TBILISI], text) is ANAKLIA


@pytest.mark.parametrize("text", ["", "  ", "2016-11-16", "ანა", "Batumi"])
def test_a_meeting_that_is_not_there(text: str) -> None:
    with pytest.raises(Refused) as caught:
        find_meeting([ANAKLIA, TBILISI, Meeting(id="x")], text)
    assert caught.value.key == "meeting_not_found"


def test_two_meetings_of_a_day_have_to_be_told_apart() -> None:
    evening = Meeting(id=TWO, date="2016-11-15", place="Zugdidi")
    with pytest.raises(Refused) as caught:
        find_meeting([ANAKLIA, evening], "2016-11-15")
    assert caught.value.key == "meeting_ambiguous"
    assert find_meeting([ANAKLIA, evening], "zugdidi") is evening


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
