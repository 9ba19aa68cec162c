"""Notes become findings, by hand and by key, and every step of it is undone at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.outcomes import Finding
from ecomig_desktop.models.finding_notes import ALL, NoteFilter
from ecomig_desktop.models.note_parcel import parcel_of_finding, parcel_of_notes
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.finding_board import FindingBoard
from ecomig_desktop.workbook import commands
from tests.gallery.findings_world import findings_desk
from tests.gallery.world import World
from tests.views.findings.dropping import drop, fall, over
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def findings(desk: Desk) -> list[Finding]:
    return desk.workbook.findings()


def evidence(desk: Desk, finding: str) -> set[str]:
    return set(desk.workbook.joined("finding_note", finding))


def choose_notes(board: FindingBoard, *places: int) -> list[str]:
    """Select the notes at these places; their ids."""
    model = board.notes_model
    selection = board.notes.view.selectionModel()
    selection.clearSelection()
    for place in places:
        index = model.index(place, 0)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
    return [model.rows()[place].id for place in places]


def test_notes_dropped_on_a_finding_are_its_evidence(board: FindingBoard, desk: Desk) -> None:
    finding = findings(desk)[0]
    before = evidence(desk, finding.id)
    notes = [row.id for row in board.notes_model.rows()[:3]]
    assert drop(board.board, finding.id, parcel_of_notes(notes))
    assert evidence(desk, finding.id) == before | set(notes)
    desk.undo()
    assert evidence(desk, finding.id) == before


def test_notes_dropped_on_an_aspect_are_a_new_finding(board: FindingBoard, desk: Desk) -> None:
    before = {each.id for each in findings(desk)}
    line = next(
        line for line in board.board_model.rows() if line.aspect == "resource" and line.theme
    )
    notes = [row.id for row in board.notes_model.rows()[:2]]
    assert drop(board.board, line.id, parcel_of_notes(notes))
    (made,) = [each for each in findings(desk) if each.id not in before]
    assert (made.theme, made.aspect) == line.section
    assert evidence(desk, made.id) == set(notes)
    assert board.chosen == made.id
    assert board.editor.title.hasFocus()
    desk.undo()
    assert {each.id for each in findings(desk)} == before
    assert board.chosen == ""


def test_evidence_dragged_to_another_finding_moves_there(board: FindingBoard, desk: Desk) -> None:
    one, other = findings(desk)[:2]
    board.choose(one.id)
    moved = next(iter(evidence(desk, one.id)))
    index = board.editor.evidence.model().index_of(moved)  # type: ignore[attr-defined]
    parcel = board.editor.evidence.model().mimeData([index])
    assert drop(board.board, other.id, parcel)
    assert moved not in evidence(desk, one.id)
    assert moved in evidence(desk, other.id)
    desk.undo()
    assert moved in evidence(desk, one.id)
    assert moved not in evidence(desk, other.id)


def test_notes_dropped_on_the_open_finding_are_its_evidence(
    board: FindingBoard, desk: Desk
) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    note = board.notes_model.rows()[0].id
    assert fall(board.editor, QPoint(30, 30), parcel_of_notes([note]))
    assert note in evidence(desk, finding.id)


def test_where_notes_went_is_told(board: FindingBoard, desk: Desk, qtbot: QtBot) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    choose_notes(board, 0, 1)
    with qtbot.waitSignal(desk.noted) as told:
        qtbot.keyClick(board.notes.view, Qt.Key.Key_Return)
    (said,) = told.args or [""]
    assert "2 ჩანაწერი" in said
    assert (finding.title or "")[:40] in said


def test_the_board_scrolls_under_what_is_dragged_to_its_edge(
    board: FindingBoard, qtbot: QtBot
) -> None:
    board.window().resize(1400, 420)
    view, bar = board.board, board.board.verticalScrollBar()
    parcel = parcel_of_notes([board.notes_model.rows()[0].id])
    edge = QPoint(60, view.viewport().height() - 3)
    over(view.viewport(), edge, parcel)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    over(view.viewport(), QPoint(60, 3), parcel)
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_what_is_no_note_falls_nowhere(board: FindingBoard, desk: Desk) -> None:
    parcel = QMimeData()
    parcel.setText("სახლი")
    assert not drop(board.board, findings(desk)[0].id, parcel)


def test_enter_puts_notes_into_the_chosen_finding_and_goes_on(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    third = board.notes_model.rows()[2].id
    notes = choose_notes(board, 0, 1)
    qtbot.keyClick(board.notes.view, Qt.Key.Key_Return)
    assert set(notes) <= evidence(desk, finding.id)
    assert board.notes.view.chosen() == [third]
    desk.undo()
    assert not set(notes) & evidence(desk, finding.id)


def test_enter_without_a_chosen_finding_says_what_to_do(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    choose_notes(board, 0)
    qtbot.keyClick(board.notes.view, Qt.Key.Key_Return)
    assert "Ctrl+N" in board.notice.text()


def test_a_note_is_not_put_twice(board: FindingBoard, desk: Desk, qtbot: QtBot) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    board.notes.show_filter(ALL)
    board.notes.view.choose(next(iter(evidence(desk, finding.id))))
    qtbot.keyClick(board.notes.view, Qt.Key.Key_Return)
    assert board.notice.text()


def test_a_new_finding_belongs_where_most_of_its_notes_do(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    before = {each.id for each in findings(desk)}
    rows = board.notes_model.rows()
    problem = next(at for at, row in enumerate(rows) if row.note.kind == "problem")
    notes = choose_notes(board, problem)
    qtbot.keyClick(board.notes.view, Qt.Key.Key_N, CONTROL)
    (made,) = [each for each in findings(desk) if each.id not in before]
    assert (made.theme, made.aspect) == (rows[problem].theme, "problem")
    assert evidence(desk, made.id) == set(notes)


def test_what_is_typed_is_saved_and_stands_on_the_board(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    choose_notes(board, 0)
    qtbot.keyClick(board.notes.view, Qt.Key.Key_N, CONTROL)
    type_text(board.editor.title, "წყალი ადის")
    qtbot.keyClick(board.editor.title, Qt.Key.Key_Return)
    type_text(board.editor.text, "ყოველ გაზაფხულზე.")
    qtbot.keyClick(board.editor.text, Qt.Key.Key_Return, CONTROL)
    made = next(each for each in findings(desk) if each.id == board.chosen)
    assert (made.title, made.text) == ("წყალი ადის", "ყოველ გაზაფხულზე.")
    line = board.board_model.row(board.board_model.index_of(made.id))
    assert line is not None
    assert line.finding == made
    assert board.notes.view.hasFocus()
    desk.undo()
    desk.undo()
    board.choose("")
    board.choose(made.id)
    assert board.editor.title.text() == ""


def test_an_undo_shows_in_the_open_finding(board: FindingBoard, desk: Desk) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    board.editor.draft.write("title", "სხვა")
    board.editor.draft.flush()
    desk.undo()
    assert board.editor.title.text() == finding.title


def test_the_english_twin_is_folded_away(board: FindingBoard, desk: Desk) -> None:
    finding = next(each for each in findings(desk) if each.title_en)
    board.choose(finding.id)
    assert not board.editor.title_en.isVisible()
    board.editor.twin.click()
    assert board.editor.title_en.isVisible()
    assert board.editor.title_en.text() == finding.title_en


def test_delete_takes_notes_out_of_the_evidence(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    finding = findings(desk)[0]
    before = evidence(desk, finding.id)
    board.choose(finding.id)
    board.editor.evidence.go_to(0)
    (gone,) = board.editor.evidence.chosen()
    qtbot.keyClick(board.editor.evidence, Qt.Key.Key_Delete)
    assert evidence(desk, finding.id) == before - {gone}
    assert board.editor.evidence.chosen()
    desk.undo()
    assert evidence(desk, finding.id) == before


def test_control_and_arrows_move_a_finding(board: FindingBoard, desk: Desk, qtbot: QtBot) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    qtbot.keyClick(board.board, Qt.Key.Key_Down, CONTROL)
    moved = next(each for each in findings(desk) if each.id == finding.id)
    assert moved.aspect == "good_practice"
    qtbot.keyClick(board.board, Qt.Key.Key_Up, CONTROL)
    back = next(each for each in findings(desk) if each.id == finding.id)
    assert back.aspect == finding.aspect
    desk.undo()
    desk.undo()
    assert findings(desk)[0] == finding


@pytest.mark.parametrize("upper", [True, False])
def test_a_finding_is_dragged_before_or_after_another(
    board: FindingBoard, desk: Desk, *, upper: bool
) -> None:
    one, two, three = (each.id for each in findings(desk)[:3])
    assert drop(board.board, two, parcel_of_finding(one), upper=upper)
    expected = [one, two, three] if upper else [two, one, three]
    assert [each.id for each in findings(desk)[:3]] == expected


def test_a_deleted_finding_comes_back_with_its_evidence(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    finding = findings(desk)[0]
    before = evidence(desk, finding.id)
    board.choose(finding.id)
    qtbot.keyClick(board.board, Qt.Key.Key_Delete)
    assert finding.id not in {each.id for each in findings(desk)}
    assert board.chosen == ""
    board.notice.followed.emit()
    assert evidence(desk, finding.id) == before


def test_a_finding_that_a_recommendation_rests_on_stays(board: FindingBoard, desk: Desk) -> None:
    ((_, finding),) = desk.workbook.pairs("recommendation_finding")
    board.remove(finding)
    assert finding in {each.id for each in findings(desk)}
    assert "1" in board.notice.text()


def test_control_and_a_number_choose_the_theme_of_both_sides(
    board: FindingBoard, qtbot: QtBot
) -> None:
    theme = board.board_model.themes[1]
    qtbot.keyClick(board.notes.view, Qt.Key.Key_2, CONTROL)
    assert {row.theme for row in board.notes_model.rows()} == {theme.id}
    assert {line.theme for line in board.board_model.rows()} == {theme}
    assert board.themes.current() == theme.id
    qtbot.keyClick(board.notes.view, Qt.Key.Key_0, CONTROL)
    assert board.board_model.theme is None


def test_filters_are_chosen_in_their_boxes_and_taken_back(
    board: FindingBoard, qtbot: QtBot
) -> None:
    filters, every = board.notes.filters, board.notes_model.rowCount()
    for box, value in ((filters.use, "all"), (filters.sector, "media"), (filters.kind, "figure")):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    rows = board.notes_model.rows()
    assert rows
    assert {(row.sector, row.note.kind) for row in rows} == {("media", "figure")}
    filters.search.setFocus()
    type_text(filters.search, "ზღვა")
    qtbot.waitUntil(lambda: board.notes_model.rowCount() == 0)
    board.notes._clear.click()
    assert board.notes_model.rowCount() == every
    assert filters.search.text() == ""


def test_what_a_merge_brings_is_shown(board: FindingBoard, desk: Desk) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    workbook = desk.workbook
    new = workbook.run(commands.add("finding", title="მოტანილი", theme=finding.theme)).ids[0]
    workbook.run(commands.edit("finding", finding.id, title="სხვაგან შეცვლილი"))
    meeting = workbook.meetings()[4].id
    note = workbook.run(commands.add("note", meeting=meeting, text="მოტანილი")).ids[0]
    desk.news.merged.emit()
    assert board.board_model.finding(new)
    assert note in board.notes_model.all
    assert board.editor.title.text() == "სხვაგან შეცვლილი"


def test_what_a_merge_took_away_is_closed(board: FindingBoard, desk: Desk) -> None:
    finding = findings(desk)[0]
    board.choose(finding.id)
    desk.workbook.run(commands.delete("finding", finding.id))
    desk.news.merged.emit()
    assert board.chosen == ""


def test_in_a_narrow_window_the_open_finding_takes_the_place_of_the_board(
    board: FindingBoard, desk: Desk, qtbot: QtBot
) -> None:
    board.window().resize(1000, 620)
    finding = findings(desk)[0].id
    board.choose(finding)
    assert board.board.isVisible()
    qtbot.keyClick(board.board, Qt.Key.Key_Return)
    assert board.editor.title.hasFocus()
    assert not board.board.isVisible()
    board.editor.back.click()
    assert board.board.isVisible()
    assert not board.editor.isVisible()
    assert board.chosen == finding


def test_in_a_workbook_that_is_only_read_nothing_changes(
    world: World, desk: Desk, qtbot: QtBot
) -> None:
    from ecomig_desktop.workbook import Workbook

    path: Path = findings_desk(world).workbook.path
    reading = world.desk_on(world.kept(Workbook.open(path, or_read_only=True)))
    board = FindingBoard(reading)
    qtbot.addWidget(board)
    board.show()
    before = reading.workbook.pairs("finding_note")
    finding = reading.workbook.findings()[0].id
    board.choose(finding)
    choose_notes(board, 0)
    board.put()
    board.begin()
    board.remove(finding)
    board.editor.evidence.go_to(0)
    board.part()
    assert reading.workbook.pairs("finding_note") == before
    assert not board.board.acceptDrops()
    assert board.editor.title.isReadOnly()


def test_a_filter_from_elsewhere_shows_its_notes_and_theme(board: FindingBoard) -> None:
    theme = board.board_model.themes[2].id
    board.show_notes(NoteFilter(theme=theme, place="khobi", used=None))
    assert {(row.theme, row.place) for row in board.notes_model.rows()} == {(theme, "khobi")}
    assert board.board_model.theme == theme
    assert board.notes.filters.place.currentData() == "khobi"
