"""Reports, written by a command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ecomig_desktop.command_line.report import report_command
from ecomig_desktop.reports.catalogue import REPORTS
from tests.command_line.calling import Ecomig
from tests.outcomes_world import make_world


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small world's workbook, and its first submission beside it."""
    world = make_world(tmp_path_factory.mktemp("office"), people=20, notes=30)
    path = world.workbook.path
    path.with_suffix(".submission").write_text(world.submissions[0])
    world.workbook.close()
    return path


@pytest.mark.parametrize("language", ["ka", "en"])
@pytest.mark.parametrize("name", [name for name in REPORTS if name not in ("trace", "letter")])
def test_every_report_is_written_for_programs(
    ecomig: Ecomig, office: Path, tmp_path: Path, name: str, language: str
) -> None:
    target = tmp_path / "report.json"
    ran = ecomig("report", office, name, "--language", language, "-o", target)
    assert ran.code == 0
    (told,) = ran.lines
    assert (told["file"], told["report"], told["language"]) == (str(target), name, language)
    document = json.loads(target.read_text(encoding="utf-8"))
    assert document["title"] == told["title"]
    tables = [each for each in document["blocks"] if each["block"] == "DataTable"]
    assert len(tables) == told["tables"]


def test_a_report_is_pages_to_hand_in(ecomig: Ecomig, office: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    ran = ecomig("report", office, "map", "--of", "notes", "-o", target)
    assert ran.code == 0
    assert ran.lines[0]["pages"] >= 1
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_a_report_is_a_file_to_go_on_working_with(
    ecomig: Ecomig, office: Path, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"report.{ending}"
    ran = ecomig("report", office, "actions", "--language", "en", "-o", target)
    assert (ran.code, ran.lines[0]["file"]) == (0, str(target))
    assert target.read_bytes().startswith(b"PK")


def test_names_and_endings_are_taken_in_any_case(
    ecomig: Ecomig, office: Path, tmp_path: Path
) -> None:
    ran = ecomig("report", office, " Actions", "-o", tmp_path / "list.XLSX")
    assert (ran.code, ran.lines[0]["report"]) == (0, "actions")
    assert (tmp_path / "list.XLSX").read_bytes().startswith(b"PK")


def test_a_folder_of_that_name_is_not_written_over(
    ecomig: Ecomig, office: Path, tmp_path: Path
) -> None:
    target = tmp_path / "list.json"
    target.mkdir()
    ran = ecomig("report", office, "actions", "-o", target)
    assert (ran.code, ran.lines) == (1, [])
    assert "is a folder" in ran.words
    assert list(tmp_path.iterdir()) == [target]


def test_the_help_names_every_report() -> None:
    lines = (report_command.help or "").splitlines()
    assert set(REPORTS) <= {line.split()[0] for line in lines if line.strip()}


def test_a_letter_is_of_a_submission(ecomig: Ecomig, office: Path, tmp_path: Path) -> None:
    target = tmp_path / "letter.json"
    submission = office.with_suffix(".submission").read_text()
    ran = ecomig("report", office, "letter", "--submission", submission, "-o", target)
    assert ran.code == 0
    assert json.loads(target.read_text(encoding="utf-8"))["letterhead"]["number"] == "01/0"


def test_overdue_is_as_of_a_day(ecomig: Ecomig, office: Path, tmp_path: Path) -> None:
    said = []
    for day in ("2017-01-02", "2017-01-03"):
        target = tmp_path / f"{day}.json"
        given = ("--language", "en", "--today", day, "-o", target)
        assert ecomig("report", office, "campaign", *given).code == 0
        said.append("overdue" in target.read_text(encoding="utf-8"))
    assert said == [False, True]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("poster", "-o", "report.json"), "poster"),
        (("attendance", "-o", "report.txt"), ".pdf"),
        (("attendance", "-o", "gone/report.json"), "There is no folder"),
        (("letter", "-o", "report.json"), "3 submissions"),
        (("trace", "-o", "report.json"), "1, 2, 3"),
        (("trace", "--recommendation", "99", "-o", "report.json"), "No. 99"),
        (("letter", "--submission", "x", "-o", "report.json"), "x"),
        (("map", "--of", "hats", "-o", "report.json"), "hats"),
        (("attendance", "--of", "notes", "-o", "report.json"), "notes"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    ecomig: Ecomig, office: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    *rest, target = arguments
    ran = ecomig("report", office, *rest, tmp_path / target)
    assert (ran.code, ran.lines) == (1, [])
    assert words in ran.words
    assert not (tmp_path / target).exists()


def test_the_workbook_itself_is_not_written_over(ecomig: Ecomig, office: Path) -> None:
    before = office.read_bytes()
    link = office.with_suffix(".json")
    link.hardlink_to(office)
    ran = ecomig("report", office, "map", "-o", link)
    assert (ran.code, office.read_bytes()) == (0, before)  # the name was replaced, not the file
    link.unlink()


def test_reading_writes_nothing_into_the_workbook(
    ecomig: Ecomig, office: Path, tmp_path: Path
) -> None:
    before = office.read_bytes()
    assert ecomig("report", office, "annex", "-o", tmp_path / "annex.json").code == 0
    assert office.read_bytes() == before
