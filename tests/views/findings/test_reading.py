"""Notes are read on the board as a whole, and lead to the findings that they are in; everything
that the mouse can do goes by keys, too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.finding_notes import ALL
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.finding_board import FindingBoard
from ecomig_desktop.views.findings.note_view import NoteView
from ecomig_desktop.workbook import commands
from ecomig_desktop.workbook.outcome_commands import join
from tests.views.typing_keys import type_text

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SENTENCE = "გაზაფხულის წვიმების შემდეგ მეწყერმა ორი უბანი დააზიანა, გზა სამი დღე ჩაკეტილი იყო. "


def long_note(board: FindingBoard, desk: Desk, sentences: int) -> str:
    """A note of so many sentences, after all others; the shorter, the later."""
    meeting = desk.workbook.meetings()[-1]
    said = {"taken_at": f"{meeting.date}T{20 - sentences // 5:02}:00", "text": SENTENCE * sentences}
    row = desk.run(commands.add("note", meeting=meeting.id, **said))
    assert row is not None
    board.notes.show_filter(ALL)
    return row.ids[0]


def height(view: NoteView, note: str) -> int:
    return view.visualRect(view._notes.index_of(note)).height()


@pytest.fixture
def used(board: FindingBoard, desk: Desk) -> tuple[str, list[str]]:
    """A note that is in two findings, and these; the keys are at it."""
    one, *_, other = [each.id for each in board.board_model.every()]
    note = desk.workbook.joined("finding_note", one)[0]
    desk.run(join("finding_note", other, [note]))
    board.show_note(note)
    board.notes.view.setFocus()
    return note, [one, other]


def test_the_note_that_the_keys_are_at_is_shown_as_a_whole(board: FindingBoard, desk: Desk) -> None:
    view, note = board.notes.view, long_note(board, desk, 6)
    view.go_to(0)
    short = height(view, note)
    view.choose(note)
    assert height(view, note) > short + 40
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    view.go_to(0)
    assert height(view, note) == short


def test_a_note_that_is_higher_than_the_list_is_read_to_its_end(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    view, note = board.notes.view, long_note(board, desk, 40)
    last = long_note(board, desk, 1)
    view.choose(note)
    assert view.visualRect(view.currentIndex()).top() == 0
    for _ in range(60):
        if view.visualRect(view.currentIndex()).bottom() <= view.viewport().height():
            break
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.chosen() == [note]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.chosen() == [last]


def test_the_findings_that_a_note_is_in_are_marked_on_the_board(
    board: FindingBoard, desk: Desk, used: tuple[str, list[str]]
) -> None:
    _, findings = used
    assert board.board._resting == set(findings)
    assert len(board._uses(board.notes_model.all[used[0]])) == 2
    desk.undo()
    assert board.board._resting == {findings[0]}


def test_f6_goes_from_a_note_to_its_findings_one_after_the_other(
    board: FindingBoard, used: tuple[str, list[str]], qtbot: QtBot
) -> None:
    _, (one, other) = used
    for expected in (one, other, one):
        qtbot.keyClick(board.notes.view, Qt.Key.Key_F6)
        assert board.chosen == expected
    assert board.notes.view.hasFocus()


def test_a_click_on_a_finding_under_the_note_goes_there(
    board: FindingBoard, used: tuple[str, list[str]], qtbot: QtBot
) -> None:
    _, (_, other) = used
    view = board.notes.view
    last = view.visualRect(view.currentIndex()).bottomLeft() + QPoint(60, -14)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert board.chosen == other


def test_f6_finds_it_also_under_another_theme(
    board: FindingBoard, used: tuple[str, list[str]], qtbot: QtBot
) -> None:
    note, (one, _) = used
    board.board_model.show_theme(board.board_model.themes[3].id)
    qtbot.keyClick(board.notes.view, Qt.Key.Key_F6)
    assert board.chosen == one
    assert board.board_model.index_of(one).isValid()
    assert note in board.notes_model.all


def test_evidence_tells_only_the_other_findings_that_it_is_in(
    board: FindingBoard, used: tuple[str, list[str]]
) -> None:
    note, (one, other) = used
    board.choose(one)
    (named,) = board._other_uses(board.notes_model.all[note])
    board.choose(other)
    assert board._other_uses(board.notes_model.all[note]) != [named]


def test_left_and_right_go_between_notes_board_and_text(board: FindingBoard, qtbot: QtBot) -> None:
    board.notes.view.setFocus()
    qtbot.keyClick(board.notes.view, Qt.Key.Key_Right)
    assert board.board.hasFocus()
    assert board.chosen == board.board_model.every()[0].id
    qtbot.keyClick(board.board, Qt.Key.Key_Right)
    assert board.editor.title.hasFocus()
    qtbot.keyClick(board.editor.title, Qt.Key.Key_Escape)
    qtbot.keyClick(board.notes.view, Qt.Key.Key_Right)
    qtbot.keyClick(board.board, Qt.Key.Key_Left)
    assert board.notes.view.hasFocus()


def test_another_finding_is_chosen_without_leaving_the_notes(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    first, second = [each.id for each in board.board_model.every()][:2]
    board.notes.view.setFocus()
    (note,) = board.notes.view.chosen()
    for key, expected in ((Qt.Key.Key_Down, first), (Qt.Key.Key_Down, second)):
        qtbot.keyClick(board.notes.view, key, ALT)
        assert board.chosen == expected
    qtbot.keyClick(board.notes.view, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(board.notes.view, Qt.Key.Key_Return)
    assert note in desk.workbook.joined("finding_note", first)


def test_a_finding_is_found_by_a_few_letters(board: FindingBoard, qtbot: QtBot) -> None:
    finding = board.board_model.every()[-1]
    picker = board.column.picker
    qtbot.keyClick(board.notes.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert picker.hasFocus()
    option = next(each for each in picker._options if each.key == finding.id)
    type_text(picker, option.text)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert board.chosen == finding.id
    assert board.notes.view.hasFocus()
    assert picker.text() == ""


def test_themes_are_called_by_their_names_where_there_is_room(board: FindingBoard) -> None:
    texts = [chip.text() for chip in board.themes._chips]
    assert any("პრევენცია" in text for text in texts)
    board.window().resize(900, 620)
    QApplication.processEvents()
    assert not any("პრევენცია" in chip.text() for chip in board.themes._chips)


def test_shift_goes_on_choosing_where_it_was_let_go(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    long_note(board, desk, 6)
    view = board.notes.view
    rows = [row.id for row in board.notes_model.rows()]
    view.choose(rows[0])
    for _ in range(3):
        qtbot.keyPress(view, Qt.Key.Key_Shift, SHIFT)
        qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
        qtbot.keyRelease(view, Qt.Key.Key_Shift)
    assert view.chosen() == rows[:4]
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert view.chosen() == rows[:3]


def test_a_click_with_shift_chooses_all_that_is_between(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    view = board.notes.view
    rows = [row.id for row in board.notes_model.rows()]
    for note, held in ((rows[2], Qt.KeyboardModifier.NoModifier), (rows[0], SHIFT)):
        index = view._notes.index_of(note)
        view.scrollTo(index)
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, held, view.visualRect(index).center()
        )
    assert view.chosen() == rows[:3]
    assert view.current() == rows[0]
