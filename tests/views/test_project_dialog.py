from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ecomig_desktop.domain.tables import PROJECT
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.project_dialog import ProjectDialog
from tests.gallery.world import World
from tests.hands import look_at
from tests.views.typing_keys import type_text


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> ProjectDialog:
    made = ProjectDialog(desk)
    look_at(made, qtbot)
    return made


def write(dialog: ProjectDialog, column: str, text: str) -> None:
    editor = dialog.field(column).editor
    editor.setFocus()
    editor.selectAll()
    type_text(editor, text)
    editor.flush()


def test_every_text_of_the_project_has_a_field(dialog: ProjectDialog) -> None:
    for column in PROJECT.names:
        assert dialog.field(column).editor.accessibleName()


@pytest.mark.parametrize("column", ["title", "disclaimer_en", "notice_version"])
def test_what_is_typed_is_saved(dialog: ProjectDialog, desk: Desk, column: str) -> None:
    write(dialog, column, "ახალი ტექსტი")
    assert getattr(desk.workbook.project(), column) == "ახალი ტექსტი"


def test_what_is_typed_is_saved_without_leaving_the_field(
    dialog: ProjectDialog, desk: Desk, qtbot: QtBot
) -> None:
    editor = dialog.field("organisation").editor
    editor.setFocus()
    editor.selectAll()
    type_text(editor, "სხვა")
    qtbot.waitUntil(lambda: desk.workbook.project().organisation == "სხვა")


def test_the_number_of_municipalities_is_a_number(dialog: ProjectDialog, desk: Desk) -> None:
    write(dialog, "target_municipalities", "64")
    assert desk.workbook.project().target_municipalities == 64


def test_what_is_no_number_is_refused_in_place(dialog: ProjectDialog, desk: Desk) -> None:
    before = desk.workbook.project().year
    write(dialog, "year", "წელს")
    assert "წელი" in dialog.field("year").warning()
    assert desk.workbook.project().year == before


def test_an_emptied_field_has_no_value(dialog: ProjectDialog, desk: Desk) -> None:
    editor = dialog.field("funder").editor
    assert isinstance(editor, QLineEdit)
    editor.clear()
    editor.flush()
    assert desk.workbook.project().funder is None


def test_ctrl_z_takes_back_what_was_saved(dialog: ProjectDialog, desk: Desk, qtbot: QtBot) -> None:
    before = desk.workbook.project().title
    write(dialog, "title", "სხვა სათაური")
    dialog.field("year").editor.setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.workbook.project().title == before
    editor = dialog.field("title").editor
    assert isinstance(editor, QLineEdit) and editor.text() == before


def test_leaving_saves_what_is_still_being_typed(dialog: ProjectDialog, desk: Desk) -> None:
    editor = dialog.field("privacy_notice").editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("ბოლო სიტყვა")
    dialog.reject()
    assert desk.workbook.project().privacy_notice == "ბოლო სიტყვა"


def test_a_workbook_without_a_project_gets_one(world: World, qtbot: QtBot) -> None:
    from ecomig_desktop.workbook import Workbook

    path = world.folder / "უპროექტო.ecomig"
    desk = world.desk_on(world.kept(Workbook.create(path)))
    made = ProjectDialog(desk)
    qtbot.addWidget(made)
    write(made, "title", "პირველი")
    write(made, "organisation", "მეორე")
    project = desk.workbook.project()
    assert (project.title, project.organisation) == ("პირველი", "მეორე")


def test_a_workbook_that_is_only_read_is_not_written(world: World, qtbot: QtBot) -> None:
    made = ProjectDialog(world.reading_desk)
    qtbot.addWidget(made)
    write(made, "title", "სხვა")
    assert world.reading_desk.workbook.project().title != "სხვა"


def test_the_language_changes_while_it_is_open(
    dialog: ProjectDialog, desk: Desk, qtbot: QtBot
) -> None:
    desk.language.use("en")
    name = dialog.field("title_en").editor
    qtbot.waitUntil(lambda: name.accessibleName() == "Title (in English)")
