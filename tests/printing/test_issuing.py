"""Sheets that are given out: written whole, and remembered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.printing.issuing import make_pdf
from ecomig_desktop.workbook import Workbook, commands
from tests.printing.pdf_text import PdfText

NOW = datetime(2016, 11, 15, 9, 30)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def workbook(tmp_path: Path, qapp: object) -> Iterator[Workbook]:
    with Workbook.create(tmp_path / "a.ecomig", default_plan()) as made:
        meeting = made.meetings()[0].id
        for number in range(25):
            person = {"given_name": "ნინო", "family_name": f"აბაშიძე{number}"}
            made.run(commands.register(meeting, person, "10:00"))
        yield made


def first(workbook: Workbook) -> str:
    return workbook.meetings()[0].id


def test_the_pdf_is_there_and_the_sheet_remembered(workbook: Workbook, tmp_path: Path) -> None:
    target = tmp_path / "ფურცელი.pdf"
    printed = make_pdf(workbook, first(workbook), target, language="both", now=NOW)
    (sheet,) = workbook.sheets(first(workbook))
    assert printed.path == target
    assert len(PdfText(target.read_bytes()).pages) == printed.pages > 1
    assert (sheet.code, sheet.language, sheet.orientation) == (printed.code, "both", "portrait")
    assert (sheet.printed_at, sheet.notice_version) == ("2016-11-15T09:30:00", "2016-1")


def test_it_is_remembered_which_row_stands_where(workbook: Workbook, tmp_path: Path) -> None:
    printed = make_pdf(workbook, first(workbook), tmp_path / "a.pdf", blank_rows=3)
    said = json.loads(workbook.sheets(first(workbook))[0].pages or "")
    rows = [row for page in said["pages"] for row in page]
    people = {each.person.id for each in workbook.attendees(workbook.attendee_ids(first(workbook)))}
    assert len(said["pages"]) == printed.pages
    assert [number for number, *_ in rows] == list(range(1, 29))
    assert {person for _, person, *_ in rows} == people | {None}
    assert all(0 < top < top + height < said["paper"][1] for *_, top, height in rows)
    assert said["columns"][-1][0] == ["signature"]
    assert len(said["marks"]) == 4


def test_each_printing_has_a_code_of_its_own(workbook: Workbook, tmp_path: Path) -> None:
    codes = {make_pdf(workbook, first(workbook), tmp_path / "a.pdf").code for _ in range(3)}
    assert len(codes) == len(workbook.sheets(first(workbook))) == 3


def test_what_cannot_be_written_is_refused_and_not_remembered(
    workbook: Workbook, tmp_path: Path
) -> None:
    with pytest.raises(Refused):
        make_pdf(workbook, first(workbook), tmp_path / "gone" / "a.pdf")
    assert not workbook.sheets(first(workbook))


def test_what_cannot_be_remembered_is_not_written(
    workbook: Workbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Workbook, command: object) -> None:
        raise Refused("no_space", path=self.path)

    monkeypatch.setattr(Workbook, "run", full)
    with pytest.raises(Refused):
        make_pdf(workbook, first(workbook), tmp_path / "a.pdf")
    assert not list(tmp_path.glob("*.pdf*"))


def test_a_workbook_that_is_only_read_still_prints(workbook: Workbook, tmp_path: Path) -> None:
    with Workbook.open(workbook.path, read_only=True) as reading:
        printed = make_pdf(reading, first(reading), tmp_path / "a.pdf")
    assert not printed.remembered
    assert (tmp_path / "a.pdf").exists()


def test_undo_passes_over_what_is_on_paper_already(workbook: Workbook, tmp_path: Path) -> None:
    make_pdf(workbook, first(workbook), tmp_path / "a.pdf")
    assert workbook.undo().intent == "register"
    assert workbook.sheets(first(workbook))


def test_it_needs_neither_a_window_nor_a_display(workbook: Workbook, tmp_path: Path) -> None:
    meeting = first(workbook)
    workbook.close()
    program = (
        "import sys; from pathlib import Path\n"
        "from ecomig_desktop.workbook import Workbook\n"
        "from ecomig_desktop.printing.issuing import make_pdf\n"
        "with Workbook.open(Path(sys.argv[1])) as wb:\n"
        "    print(make_pdf(wb, sys.argv[2], Path(sys.argv[3])).pages)\n"
    )
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    arguments = [str(workbook.path), meeting, str(tmp_path / "b.pdf")]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=bare | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) == len(PdfText((tmp_path / "b.pdf").read_bytes()).pages)
