"""Who has spoken on what is counted, and who has not is said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.coverage import MUNICIPALITY, SECTOR
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.coverage_page import CoveragePage
from ecomig_desktop.views.findings.page import FindingsPage
from ecomig_desktop.workbook import commands


def cell(page: CoveragePage, what: str, key: str, column: int) -> tuple[int, int]:
    """The place of a cell as row and column."""
    model = page.model
    lines = [model.line(model.index(row, 0)) for row in range(model.rowCount())]
    row = next(at for at, line in enumerate(lines) if line and (line.what, line.key) == (what, key))
    return row, column


def test_every_number_leads_to_as_many_notes(page: FindingsPage, qtbot: QtBot) -> None:
    page.show_part("coverage")
    model = page.coverage.model
    for row in range(model.rowCount()):
        for column in range(1, model.columnCount()):
            index = model.index(row, column)
            wanted = model.filter_of(index)
            if wanted is None:
                assert row in model.headings()
                continue
            page.board.show_notes(wanted)
            assert page.board.notes_model.rowCount() == index.data()


def test_a_click_shows_the_notes_on_the_board(page: FindingsPage, qtbot: QtBot) -> None:
    page.show_part("coverage")
    table, model = page.coverage.table, page.coverage.model
    index = model.index(*cell(page.coverage, MUNICIPALITY, "khobi", 2))
    table.scrollTo(index)
    center = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=center)
    assert page.switch.current() == "board"
    rows = page.board.notes_model.rows()
    assert {(row.place, row.theme) for row in rows} == {("khobi", model.themes[1].id)}  # type: ignore[union-attr]


def test_of_who_was_silent_the_board_says_so(page: FindingsPage, desk: Desk) -> None:
    page.show_part("coverage")
    model = page.coverage.model
    silent = model.filter_of(model.index(*cell(page.coverage, MUNICIPALITY, "khobi", 4)))
    assert silent
    page.board.show_notes(silent)
    assert page.board.notes_model.rowCount() == 0
    assert "არავის უსაუბრია" in page.board.notes._empty._title.plain_text()


def test_enter_does_the_same(page: FindingsPage, qtbot: QtBot) -> None:
    page.show_part("coverage")
    model = page.coverage.model
    page.coverage.table.setCurrentIndex(model.index(*cell(page.coverage, SECTOR, "media", 1)))
    qtbot.keyClick(page.coverage.table, Qt.Key.Key_Return)
    assert page.switch.current() == "board"
    assert {row.sector for row in page.board.notes_model.rows()} == {"media"}


def test_silence_is_said_in_words(page: FindingsPage, desk: Desk) -> None:
    page.show_part("coverage")
    place = page.coverage.model.index(*cell(page.coverage, MUNICIPALITY, "khobi", 4))
    said = place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "დ თემაზე" in said
    assert said.endswith("ხობი")
    desk.language.use("en")
    QApplication.processEvents()
    said = place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Nobody has spoken on theme d from Khobi"
    texts = [label.plain_text() for pair in page.coverage.silence._labels for label in pair]
    assert any("Nobody has spoken on theme d from:" in text for text in texts)


def test_a_new_note_is_counted_when_the_page_is_seen_again(page: FindingsPage, desk: Desk) -> None:
    page.show_part("coverage")
    model = page.coverage.model
    where = cell(page.coverage, MUNICIPALITY, "khobi", 1)
    before = model.index(*where).data()
    page.show_part("board")
    theme, meeting = desk.workbook.themes()[0].id, desk.workbook.meetings()[0].id
    desk.run(commands.add("note", meeting=meeting, theme=theme, municipality="khobi", text="წყალი"))
    page.show_part("coverage")
    assert model.index(*where).data() == before + 1


def test_who_is_one_with_another_speaks_for_one_sector(page: FindingsPage, desk: Desk) -> None:
    page.show_part("coverage")
    workbook = desk.workbook
    meeting = workbook.meetings()[5].id
    one = workbook.run(commands.add("person", family_name="გელოვანი", sector="other")).ids[0]
    two = workbook.run(commands.add("person", family_name="გელოვანი", sector="media")).ids[0]
    workbook.run(commands.add("note", meeting=meeting, speaker=two, text="წყალი"))
    desk.run(commands.judge(one, two, "same", {"sector": one}))
    row, _ = cell(page.coverage, SECTOR, "other", 0)
    model = page.coverage.model
    assert model.index(row, model.columnCount() - 1).data() == 1
