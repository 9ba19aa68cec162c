from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.merge import merge_files
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.export_dialog import ExportDialog
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from tests.hands import look_at, press


@pytest.fixture
def dialog(desk: Desk, tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.settings.set_text("export_folder", str(stick))
    made = ExportDialog(desk)
    look_at(made, qtbot)
    return made


def export(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.export()
    qtbot.waitUntil(lambda: not dialog.busy)


def refusals(dialog: ExportDialog) -> list[str]:
    return [bar.text() for bar in dialog.findChildren(NoticeBar) if bar.isVisible()]


def test_the_name_tells_workbook_laptop_and_day(dialog: ExportDialog, desk: Desk) -> None:
    name = dialog.path().name
    assert name.startswith("ეკომიგრაცია 2016 ")
    assert name.endswith(f" {date.today().isoformat()}.ecomig")
    assert dialog.path().parent.name == "stick"


def test_enter_exports_and_what_was_written_is_told(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot
) -> None:
    target = dialog.path()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.exported is not None)
    assert target.is_file()
    said = "\n".join(each.plain_text() for each in dialog.findChildren(Label) if each.isVisible())
    assert target.name in said
    assert f"{desk.workbook.change_count()} ცვლილება" in said
    assert str(target.parent) in said


def test_enter_after_that_closes(dialog: ExportDialog, qtbot: QtBot) -> None:
    export(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.exported is not None and not dialog.busy)
    press(qtbot, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_file_can_be_merged_and_brings_nothing_new(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot
) -> None:
    export(dialog, qtbot)
    (result,) = merge_files(desk.workbook, [dialog.path()], dry_run=True).files
    assert (result.new, result.refused) == (0, None)


def test_a_folder_that_is_not_there_is_refused_in_place_and_nothing_is_left(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.set_path(tmp_path / "არსად" / "ფაილი.ecomig")
    export(dialog, qtbot)
    assert len(refusals(dialog)) == 1
    assert not (tmp_path / "არსად").exists()
    assert dialog.exported is None


def test_after_a_refusal_another_place_is_as_good_as_the_first(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.set_path(tmp_path / "არსად" / "ფაილი.ecomig")
    export(dialog, qtbot)
    dialog.set_path(tmp_path / "ფაილი")
    export(dialog, qtbot)
    assert (tmp_path / "ფაილი.ecomig").is_file()
    assert refusals(dialog) == []


def test_the_workbook_itself_is_never_written_over(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.workbook.digest()
    dialog.set_path(desk.workbook.path)
    export(dialog, qtbot)
    assert len(refusals(dialog)) == 1
    assert desk.workbook.digest() == before


def test_what_is_there_already_is_pointed_out_before_it_is_replaced(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    there = tmp_path / "იყო.ecomig"
    there.write_bytes(b"")
    dialog.set_path(there)
    shown = [each.text() for each in dialog.findChildren(Button) if each.isVisible()]
    assert "ჩანაცვლება" in shown


def test_a_second_export_of_a_day_takes_a_name_of_its_own(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot
) -> None:
    export(dialog, qtbot)
    second = ExportDialog(desk)
    qtbot.addWidget(second)
    assert second.path().name.endswith("(2).ecomig")


def test_the_folder_is_remembered(dialog: ExportDialog, desk: Desk, qtbot: QtBot) -> None:
    folder = desk.workbook.path.parent
    dialog.set_path(folder / "სხვა.ecomig")
    export(dialog, qtbot)
    assert desk.settings.text("export_folder") == str(folder)


def test_the_language_changes_while_it_is_open(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot
) -> None:
    export(dialog, qtbot)
    desk.language.use("en")
    qtbot.waitUntil(
        lambda: any("changes" in each.plain_text() for each in dialog.findChildren(Label))
    )
