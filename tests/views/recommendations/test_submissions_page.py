"""Submissions: laid before several bodies at once, answered, overdue."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.recommendations.fitted import fitting
from ecomig_desktop.views.recommendations.new_submission import NewSubmissionDialog
from ecomig_desktop.views.recommendations.reply_dialog import ReplyDialog
from ecomig_desktop.views.recommendations.submissions_page import SubmissionsPage
from tests.gallery.screens_recommendations import fill_actions


@pytest.fixture
def reply(desk: Desk, qtbot: QtBot) -> ReplyDialog:
    """The reply that there is."""
    fill_actions(desk.workbook)
    dialog = ReplyDialog(desk, desk.workbook.replies()[0].id)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_chips_narrow_to_what_is_overdue(sent: SubmissionsPage) -> None:
    sent.states.chosen.emit("overdue")
    assert [row.state for row in sent.model.rows()] == ["overdue"]
    assert sent.model.rows()[0].late == 12


def test_the_list_is_laid_before_two_bodies_in_one_step(
    sent: SubmissionsPage, desk: Desk, qtbot: QtBot
) -> None:
    before = {each.id: each.status for each in desk.workbook.recommendations()}
    QTest.keyClick(sent.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = sent._dialog
    assert isinstance(dialog, NewSubmissionDialog)
    assert not dialog.make.isEnabled()
    for box in list(dialog.boxes.values())[:2]:
        box.box.click()
    dialog.make.click()
    assert len(desk.workbook.submissions()) == 5
    assert len(desk.workbook.list_versions()) == 2
    new = next(each for each in desk.workbook.submissions() if each.id == sent.chosen)
    assert new.sent_at == date.today().isoformat()
    assert "agreed" not in [each.status for each in desk.workbook.recommendations()]
    desk.undo()
    assert len(desk.workbook.submissions()) == 3
    assert len(desk.workbook.list_versions()) == 1
    assert {each.id: each.status for each in desk.workbook.recommendations()} == before


def test_a_day_that_is_none_keeps_the_button_off(desk: Desk, qtbot: QtBot) -> None:
    dialog = NewSubmissionDialog(desk, date(2017, 1, 16))
    qtbot.addWidget(dialog)
    next(iter(dialog.boxes.values())).box.click()
    assert dialog.make.isEnabled()
    dialog.sent.editor.setText("მალე")
    assert not dialog.make.isEnabled()
    assert dialog.sent.warning()


def test_the_letter_begins_with_the_usual_words_in_both_languages(
    sent: SubmissionsPage, desk: Desk
) -> None:
    sent.panel.usual.click()
    now = next(each for each in desk.workbook.submissions() if each.id == sent.chosen)
    assert now.letter
    assert now.letter_en
    assert now.letter != now.letter_en
    assert sent.panel.form.editor("letter").text() == now.letter


def test_an_answer_also_sets_the_status_and_both_are_undone_together(
    reply: ReplyDialog, desk: Desk
) -> None:
    row = reply.answers[2]
    row.answer.chosen.emit("partly_accepted")
    status = {each.id: each.status for each in desk.workbook.recommendations()}
    assert status[row.line.id] == "partly_accepted"
    assert row.answer.currentData() == "partly_accepted"
    desk.undo()
    assert row.answer.currentData() is None
    status = {each.id: each.status for each in desk.workbook.recommendations()}
    assert status[row.line.id] == "agreed"


def test_without_the_tick_the_status_stays(reply: ReplyDialog, desk: Desk) -> None:
    reply.sets_status.setChecked(False)
    row = reply.answers[2]
    row.answer.chosen.emit("declined")
    status = {each.id: each.status for each in desk.workbook.recommendations()}
    assert status[row.line.id] == "agreed"
    assert {each.answer for each in desk.workbook.answers()} >= {"declined"}


def test_an_answer_that_is_taken_back_is_gone(reply: ReplyDialog, desk: Desk) -> None:
    many = len(desk.workbook.answers())
    reply.answers[0].answer.chosen.emit(None)
    assert len(desk.workbook.answers()) == many - 1


def test_documents_are_added_opened_and_taken_away(
    reply: ReplyDialog, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter, copy = tmp_path / "დანართი.pdf", tmp_path / "ასლი.pdf"
    letter.write_bytes(b"%PDF-1.4")
    reply.files.add_files([letter])
    (found,) = (
        each for each in desk.workbook.attachments(reply.reply) if each.file_name == "დანართი.pdf"
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    QTest.keyClick(reply.files.list.row(found.id), Qt.Key.Key_Return)
    assert copy.read_bytes() == b"%PDF-1.4"
    QTest.keyClick(reply.files.list.row(found.id), Qt.Key.Key_Delete)
    assert found.id not in [each.id for each in desk.workbook.attachments(reply.reply)]


def test_a_new_reply_is_there_when_its_dialog_opens_and_undo_closes_it(
    sent: SubmissionsPage, desk: Desk
) -> None:
    sent.choose(next(row.id for row in sent.model.rows() if row.state == "overdue"))
    sent.panel.add_reply.click()
    dialog = sent.window().findChild(ReplyDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert len(desk.workbook.replies()) == 2
    desk.undo()
    assert not dialog.isVisible()
    assert len(desk.workbook.replies()) == 1


def test_a_submission_that_was_answered_is_not_deleted(
    sent: SubmissionsPage, desk: Desk, window: MainWindow
) -> None:
    row = next(row for row in sent.model.rows() if row.replies)
    sent.remove(row.id)
    assert len(desk.workbook.submissions()) == 3
    said = window._notices.refusal.text()
    assert row.id not in said
    assert row.body is not None
    assert (row.body.name or "?")[:40] in said


def test_a_long_name_of_a_body_is_fitted_by_its_last_words(sent: SubmissionsPage) -> None:
    long = "საქართველოს ოკუპირებული ტერიტორიებიდან დევნილთა და ლტოლვილთა სამინისტრო"
    assert fitting(long, 2000) == long
    narrow = fitting(long, 330)
    assert narrow.startswith("საქართველოს … ")
    assert narrow.endswith("სამინისტრო")
    assert fitting("ერთისიტყვა", 5) == "ერთისიტყვა"
