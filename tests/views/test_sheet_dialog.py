"""The dialog of the attendance sheet: choices, live pages, printing and saving."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QFileDialog, QSpinBox
from pytestqt.qtbot import QtBot

from ecomig_desktop.printing.sheet import SheetLayout
from ecomig_desktop.views.sheet_dialog import SheetDialog, show_sheet
from ecomig_desktop.views.sheet_giving import SheetGiver
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.segmented import Segmented
from tests.gallery.world import World
from tests.printing.pdf_text import PdfText


@pytest.fixture
def dialog(world: World, qtbot: QtBot) -> Iterator[SheetDialog]:
    made = SheetDialog(world.desk, world.desk.meeting.id or "")
    made.show()
    layout_of(made, qtbot)
    yield made
    made.reject()
    made.deleteLater()


def layout_of(dialog: SheetDialog, qtbot: QtBot) -> SheetLayout:
    """The layout in the preview, as soon as there is one."""
    qtbot.waitUntil(lambda: dialog.layout_shown is not None, timeout=20_000)
    assert dialog.layout_shown is not None
    return dialog.layout_shown


def said(dialog: SheetDialog) -> str:
    (notice,) = dialog.findChildren(NoticeBar)
    return notice.text()


def wait_for_word(dialog: SheetDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(said(dialog)), timeout=20_000)
    return said(dialog)


def test_it_begins_in_georgian_on_upright_paper(dialog: SheetDialog, qtbot: QtBot) -> None:
    layout = layout_of(dialog, qtbot)
    assert (layout.content.language, layout.orientation) == ("ka", "portrait")
    assert not {"phone", "email", "gender"} & set(layout.content.columns)


def test_a_choice_shows_in_the_pages_at_once(dialog: SheetDialog, qtbot: QtBot) -> None:
    languages, papers = dialog.findChildren(Segmented)
    languages.choose("en")
    languages.chosen.emit("en")
    papers.choose("landscape")
    papers.chosen.emit("landscape")
    (blank_rows,) = dialog.findChildren(QSpinBox)
    blank_rows.setValue(31)

    def arrived() -> bool:
        layout = dialog.layout_shown
        if layout is None:
            return False
        blank = [row for row in layout.content.rows if row.person is None]
        return (layout.content.language, layout.orientation, len(blank)) == ("en", "landscape", 31)

    qtbot.waitUntil(arrived, timeout=20_000)


def test_it_says_how_many_people_and_pages_there_are(dialog: SheetDialog, qtbot: QtBot) -> None:
    layout = layout_of(dialog, qtbot)
    people = sum(row.person is not None for row in layout.content.rows)
    texts = [each.plain_text() for each in dialog.findChildren(Label)]
    assert f"{people} მონაწილე, {len(layout.pages)} გვერდი" in texts


def test_personal_columns_are_not_remembered_for_the_next_time(
    dialog: SheetDialog, world: World, qtbot: QtBot
) -> None:
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(True)
    again = SheetDialog(world.desk, world.desk.meeting.id or "")
    qtbot.addWidget(again)
    columns = layout_of(again, qtbot).content.columns
    assert "contact_consent" in columns
    assert not {"phone", "email", "gender"} & set(columns)


def test_saving_writes_the_pdf_and_remembers_the_sheet(
    dialog: SheetDialog, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    code = layout_of(dialog, qtbot).content.code
    target = tmp_path / "სია.pdf"
    dialog.save(target)
    assert "სია.pdf" in wait_for_word(dialog, qtbot)
    (sheet,) = world.desk.workbook.sheets(world.desk.meeting.id or "")
    assert sheet.code == code
    assert f"{code[:4]} {code[4:]}" in PdfText(target.read_bytes()).whole()


def test_the_next_sheet_has_another_code(dialog: SheetDialog, qtbot: QtBot, tmp_path: Path) -> None:
    code = layout_of(dialog, qtbot).content.code
    dialog.save(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: layout_of(dialog, qtbot).content.code != code, timeout=20_000)


def test_printing_remembers_the_sheet(
    dialog: SheetDialog, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    code = layout_of(dialog, qtbot).content.code
    dialog.print_on(printer)
    assert code in wait_for_word(dialog, qtbot)
    assert [each.code for each in world.desk.workbook.sheets(world.desk.meeting.id or "")] == [code]
    assert PdfText((tmp_path / "paper.pdf").read_bytes()).pages


def test_ctrl_p_asks_for_the_printer_and_prints_the_pages_chosen_there(
    dialog: SheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(asked: QPrintDialog) -> int:
        printer = asked.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, 2)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    wait_for_word(dialog, qtbot)
    assert len(PdfText((tmp_path / "paper.pdf").read_bytes()).pages) == 1


def test_cancelling_leaves_nothing_behind(
    dialog: SheetDialog, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    giver = dialog.findChild(SheetGiver)
    assert isinstance(giver, SheetGiver)
    giver.began.connect(giver.cancel)
    with qtbot.waitSignal(giver.ended, timeout=20_000):
        dialog.save(tmp_path / "a.pdf")
    assert not list(tmp_path.glob("*.pdf*"))
    assert not world.desk.workbook.sheets(world.desk.meeting.id or "")


def test_what_cannot_be_written_is_said_in_the_dialog(
    dialog: SheetDialog, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.save(tmp_path / "gone" / "a.pdf")
    assert "gone" in wait_for_word(dialog, qtbot)
    assert not world.desk.workbook.sheets(world.desk.meeting.id or "")


def test_ctrl_s_asks_for_the_file(
    dialog: SheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def choose(parent: object, title: str, path: str, kinds: str) -> tuple[str, str]:
        proposed.append(path)
        return str(tmp_path / "სია"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_for_word(dialog, qtbot)
    assert Path(proposed[0]).name.startswith("2016-11-15 ანაკლია")
    assert (tmp_path / "სია.pdf").exists()


def test_a_workbook_that_is_only_read_says_so_and_still_saves(
    world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = SheetDialog(world.reading_desk, world.reading_desk.meeting.id or "")
    qtbot.addWidget(dialog)
    layout_of(dialog, qtbot)
    before = said(dialog)
    assert before
    dialog.save(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: said(dialog) != before, timeout=20_000)
    assert (tmp_path / "a.pdf").exists()


def test_closing_while_it_lays_out_waits_for_the_thread(world: World) -> None:
    dialog = SheetDialog(world.desk, world.desk.meeting.id or "")
    dialog.reject()
    dialog.deleteLater()
    world.application.processEvents()


def test_without_a_meeting_the_status_bar_says_what_to_do(world: World, qtbot: QtBot) -> None:
    with qtbot.waitSignal(world.empty_desk.noted):
        show_sheet(world.empty_desk, None)  # type: ignore[arg-type]
