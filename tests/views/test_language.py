from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.language import Language
from ecomig_desktop.views.operator_dialog import OperatorDialog
from ecomig_desktop.views.widgets.button import Button


def test_georgian_comes_first(language: Language) -> None:
    assert language.code == "ka"
    assert QCoreApplication.translate("Menus", "Recent") == "ბოლოს გახსნილი"


def test_every_widget_changes_while_it_is_shown(language: Language, qtbot: QtBot) -> None:
    dialog = OperatorDialog("ნინო", "ლეპტოპი-7")
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "ვინ მუშაობს"
    language.use("en")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Who is working")
    assert "Save" in [button.text() for button in dialog.findChildren(Button)]


def test_qt_itself_speaks_georgian(language: Language, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() != "Cancel"


def test_an_unknown_language_is_georgian(language: Language) -> None:
    language.use("en")
    language.use("xx")
    assert language.code == "ka"


def test_the_week_starts_on_monday(language: Language) -> None:
    for code in ("ka", "en"):
        language.use(code)
        assert QLocale().firstDayOfWeek().value == 1
