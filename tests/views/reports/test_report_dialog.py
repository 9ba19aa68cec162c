"""The window of reports: live pages, and files for handing in and for working on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from ecomig_desktop.reports.catalogue import REPORTS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.reports.report_dialog import ReportDialog
from ecomig_desktop.workbook import commands
from tests.gallery.screens_report_window import reports_desk
from tests.gallery.world import World
from tests.printing.pdf_text import PdfText

Open = Callable[..., ReportDialog]


@pytest.fixture
def desk(world: World) -> Desk:
    return reports_desk(world)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Iterator[Open]:
    """Opens the window with a report, and waits for its pages or for why there are none."""
    made: list[ReportDialog] = []

    def open_it(name: str, on: Desk = desk, **how: str) -> ReportDialog:
        dialog = ReportDialog(on, None, name, **how)
        made.append(dialog)
        dialog.show()
        wait(dialog, qtbot)
        return dialog

    yield open_it
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()


def wait(dialog: ReportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(dialog.pages.pages or dialog.notice.text()), timeout=20_000)


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_is_shown(opened: Open, name: str) -> None:
    dialog = opened(name)
    assert dialog.pages.pages > 0
    assert not dialog.notice.text()


def test_pages_are_turned_and_enlarged_wherever_the_keys_are(opened: Open, qtbot: QtBot) -> None:
    dialog = opened("attendance")
    whole = dialog.pages.zoom
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Plus):
        qtbot.keyClick(dialog._print, key)
    assert dialog.pages.page == 2
    assert dialog.pages.zoom == pytest.approx(whole * 1.25)
    qtbot.keyClick(dialog.reports, Qt.Key.Key_0)
    assert dialog.pages.zoom == pytest.approx(whole)


def test_it_fits_a_low_screen_where_its_choices_scroll(opened: Open) -> None:
    assert opened("letter").minimumSizeHint().height() <= 520


def test_where_nothing_was_submitted_there_is_no_letter_and_a_way_on(
    opened: Open, world: World
) -> None:
    dialog = opened("letter", world.desk)
    assert dialog.pages.pages == 0
    assert dialog.notice.text()
    dialog.save(Path("nowhere.pdf"))
    assert not Path("nowhere.pdf").exists()


def test_the_letter_that_was_asked_for_is_shown(opened: Open, desk: Desk) -> None:
    for submission in desk.workbook.submissions():
        dialog = opened("letter", about=submission.id)
        assert dialog.of["submission"].editor.currentData() == submission.id


def test_the_trace_that_was_asked_for_is_shown(opened: Open, desk: Desk) -> None:
    line = desk.workbook.recommendations()[1]
    dialog = opened("trace", about=line.id)
    assert dialog.of["recommendation"].editor.currentText().startswith("2. ")
    assert "№ 2" in dialog.proposed().name


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_what_is_shown_is_what_is_written(
    opened: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    dialog = opened("attendance")
    target = tmp_path / "ანგარიში"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    choose = {".pdf": dialog.choose_file, ".docx": dialog.choose_word, ".xlsx": dialog.choose_excel}
    choose[ending]()
    qtbot.waitUntil(lambda: bool(dialog.notice.text()), timeout=20_000)
    title = REPORTS["attendance"].title[0]
    assert title in _text(target.with_name(f"{target.name}{ending}"))


def _text(path: Path) -> str:
    match path.suffix:
        case ".docx":
            return "\n".join(each.text for each in docx.Document(str(path)).paragraphs)
        case ".xlsx":
            first = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
            return "\n".join(str(cell) for row in first.to_python() for cell in row)
        case _:
            return PdfText(path.read_bytes()).whole()


def test_a_disk_that_refuses_leaves_the_file_that_was_there(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened("map")
    dialog.save(tmp_path / "no such folder" / "რუკა.pdf")
    qtbot.waitUntil(lambda: bool(dialog.notice.text()), timeout=20_000)
    assert dialog.pages.pages > 0


def test_pages_follow_what_is_written_meanwhile(opened: Open, desk: Desk, qtbot: QtBot) -> None:
    dialog = opened("actions")
    before = dialog.proposed()
    with qtbot.waitSignal(dialog.laid_out, timeout=20_000):
        changed = desk.workbook.run(commands.add("recommendation", text="კიდევ ერთი"))
        desk.news.changed.emit(changed, None)
    assert dialog.proposed() == before


def test_the_language_of_the_paper_is_chosen_apart(opened: Open, qtbot: QtBot) -> None:
    dialog = opened("actions")
    georgian = dialog.proposed().name
    with qtbot.waitSignal(dialog.laid_out, timeout=20_000):
        dialog.language.choose("en")
        dialog.language.chosen.emit("en")
    assert dialog.proposed().name != georgian


def test_another_report_begins_with_its_first_page_the_same_one_stays_where_it_is(
    opened: Open, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened("analysis")
    dialog.pages.turn_to(2)
    with qtbot.waitSignal(dialog.laid_out, timeout=20_000):
        desk.news.merged.emit()
    assert dialog.pages.page == 2
    with qtbot.waitSignal(dialog.laid_out, timeout=20_000):
        dialog.reports.choose("campaign")
    assert dialog.pages.page == 1


def test_nothing_is_saved_till_the_pages_are_those_of_the_report(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened("map")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: pytest.fail("it asked"))
    with qtbot.waitSignal(dialog.laid_out, timeout=20_000):
        dialog.reports.choose("attendance")
        dialog.choose_file()
        dialog.choose_word()
    assert not dialog.busy
