"""The page of keys says what can be done now, and nothing of it is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from ecomig_desktop.views.keys_dialog import KeysDialog
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.widgets.key_cap import KeyCap
from ecomig_desktop.views.widgets.label import Label


def words_of(dialog: KeysDialog) -> set[str]:
    return {each.plain_text() for each in dialog.findChildren(Label)}


@pytest.mark.parametrize("code", ["ka", "en"])
def test_it_is_as_wide_as_its_words(language: Language, qtbot: QtBot, code: str) -> None:
    language.use(code)
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area
    inside = area.widget()
    assert inside
    assert area.viewport().width() >= max(inside.minimumSizeHint().width(), inside.width())


def test_before_the_first_meeting_it_speaks_of_three_tabs(language: Language, qtbot: QtBot) -> None:
    early, late = KeysDialog(outcomes=False), KeysDialog()
    for dialog in (early, late):
        qtbot.addWidget(dialog)
    assert words_of(late) - words_of(early) >= {"კამპანია", "მიგნებები"}
    tabs = [{cap.accessibleName() for cap in each.findChildren(KeyCap)} for each in (early, late)]
    assert [{"Alt+3", "Alt+5"} & keys for keys in tabs] == [{"Alt+3"}, {"Alt+5"}]
