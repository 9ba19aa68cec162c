from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.backup_dialog import BackupDialog
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import Workbook


def opened(desk: Desk, qtbot: QtBot) -> BackupDialog:
    dialog = BackupDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_backup_is_made_and_where_it_lies_is_told(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    qtbot.waitUntil(lambda: dialog.path is not None)
    assert dialog.path is not None
    with Workbook.open(dialog.path, read_only=True) as backup:
        assert backup.digest() == desk.workbook.digest()
    said = [each.plain_text() for each in dialog.findChildren(Label) if each.isVisible()]
    assert dialog.path.name in said
    assert str(dialog.path.parent) in said


def test_escape_does_not_leave_in_the_middle_but_afterwards(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.path is not None and not dialog.busy)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
