from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.notes.text_edit import NoteTextEdit
from ecomig_desktop.views.theme import Theme
from tests.views.typing_keys import type_text


@pytest.fixture
def edit(theme: Theme, qtbot: QtBot) -> NoteTextEdit:
    made = NoteTextEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_text_is_what_was_shown(edit: NoteTextEdit) -> None:
    text = "20\u00a0000 ლარი\n\n  მეორე"
    edit.show_text(text)
    assert edit.text() == text


def test_showing_is_not_typing(edit: NoteTextEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.typed):
        edit.show_text("სახლი")


def test_typing_is_told_with_the_whole_text(edit: NoteTextEdit, qtbot: QtBot) -> None:
    edit.show_text("")
    with qtbot.waitSignals([edit.typed, edit.typed]):
        type_text(edit, "ან")
    assert edit.text() == "ან"


def test_what_was_shown_before_cannot_be_undone(edit: NoteTextEdit) -> None:
    edit.show_text("ერთი")
    edit.show_text("ორი")
    assert not edit.document().isUndoAvailable()


def test_a_change_from_elsewhere_keeps_the_cursor(edit: NoteTextEdit) -> None:
    edit.show_text("ერთი ორი")
    cursor = edit.textCursor()
    cursor.setPosition(4)
    edit.setTextCursor(cursor)
    edit.take_over("ერთი და ორი")
    assert edit.textCursor().position() == 4


def test_a_pasted_file_is_given_on(edit: NoteTextEdit, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "ნაპირი.jpg"))])
    with qtbot.waitSignal(edit.files_given) as given:
        edit.insertFromMimeData(data)
    assert Path(given.args[0][0]).name == "ნაპირი.jpg"
    assert edit.text() == ""


def test_a_pasted_picture_is_given_on(edit: NoteTextEdit, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(edit.picture_given):
        edit.insertFromMimeData(data)


def test_formatted_text_is_pasted_plain(edit: NoteTextEdit) -> None:
    data = QMimeData()
    data.setHtml("<b>სახლი</b>")
    data.setText("სახლი")
    edit.insertFromMimeData(data)
    assert edit.text() == "სახლი"
    assert "font-weight" not in edit.toHtml().split("<body", 1)[1].split(">", 1)[1]


def test_tab_leaves_the_text(theme: Theme, qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    edit, other = NoteTextEdit(), QLineEdit()
    column.addWidget(edit)
    column.addWidget(other)
    place.show()
    place.activateWindow()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == ""
    assert place.focusWidget() is other


def test_a_long_text_is_typed_into_without_being_cut(edit: NoteTextEdit) -> None:
    edit.show_text("სიტყვა " * 9000)
    type_text(edit, "ა")
    assert len(edit.text()) == 7 * 9000 + 1
