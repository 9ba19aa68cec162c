from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from ecomig_desktop.views import messages
from ecomig_desktop.views.language import Language
from ecomig_desktop.views.message_box import MessageBox
from ecomig_desktop.views.theme import Theme


@pytest.fixture(autouse=True)
def in_georgian(language: Language, theme: Theme) -> None:
    """Boxes are drawn in the language and the colours of the window."""


def answer(monkeypatch: pytest.MonkeyPatch, result: int) -> None:
    monkeypatch.setattr(MessageBox, "exec", lambda box: result)


def pressed(box: MessageBox, key: Qt.Key, qtbot: QtBot) -> int:
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClick(box, key)
    return box.result()


def test_enter_agrees_and_escape_does_not(qtbot: QtBot) -> None:
    def box() -> MessageBox:
        return messages.question(None, "გავაგრძელოთ?", "", "დიახ")

    assert pressed(box(), Qt.Key.Key_Return, qtbot) == messages.AGREED
    assert pressed(box(), Qt.Key.Key_Escape, qtbot) == 0


def test_enter_does_nothing_dangerous(qtbot: QtBot) -> None:
    box = messages.question(None, "წავშალოთ?", "", "წაშლა", danger=True)
    assert pressed(box, Qt.Key.Key_Return, qtbot) == 0


def test_asking_answers_yes_or_no(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, messages.AGREED)
    assert messages.ask(None, "?", "", "დიახ")
    answer(monkeypatch, 0)
    assert not messages.ask(None, "?", "", "დიახ")


def test_the_details_of_a_mistake_can_be_copied(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer(monkeypatch, messages.COPY)
    messages.confess(None, "Traceback: ნიმუში", tmp_path / "ecomig.log")
    assert QGuiApplication.clipboard().text() == "Traceback: ნიმუში"


def test_the_log_can_be_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    answer(monkeypatch, messages.SHOW_LOG)
    log = tmp_path / "ecomig.log"
    messages.confess(None, "", log)
    log.touch()
    messages.confess(None, "", log)
    assert [url.toLocalFile() for url in shown] == [str(tmp_path), str(log)]
