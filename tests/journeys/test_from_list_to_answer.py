"""The coordinator's afternoon: a first recommendation, its version, a letter, what came back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecomig_desktop.app import TABS
from ecomig_desktop.views.main_window import MainWindow
from ecomig_desktop.views.recommendations.list_page import ListPage
from ecomig_desktop.views.recommendations.reply_dialog import ReplyDialog
from ecomig_desktop.views.recommendations.submissions_page import SubmissionsPage
from ecomig_desktop.views.recommendations.tab import ACTIONS, SUBMISSIONS, RecommendationsTab
from tests.gallery.world import World
from tests.hands import look_at
from tests.views.typing_keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = "გეოლოგიური დასკვნა ოჯახს წერილობით გადაეცეს."


def test_from_an_empty_list_to_an_answer_by_keys(world: World, qtbot: QtBot) -> None:
    desk = world.planned_desk
    workbook = desk.workbook
    window = MainWindow(desk, TABS, {})
    look_at(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    tab = window.current_tab()
    assert isinstance(tab, RecommendationsTab)
    page = tab.page(ACTIONS)
    assert isinstance(page, ListPage)

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_N, CONTROL)
    type_text(window.focusWidget(), TEXT)
    box = page.panel.body_box
    box.setFocus()
    type_text(box, "პარლამენტი")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_2, CONTROL)
    (made,) = workbook.recommendations()
    assert (made.text, made.status) == (TEXT, "agreed")

    QTest.keyClick(page.view, Qt.Key.Key_Tab, CONTROL)
    assert tab.current() == SUBMISSIONS
    sent = tab.page(SUBMISSIONS)
    assert isinstance(sent, SubmissionsPage)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(sent._dialog.isActiveWindow)
    parliament = workbook.joined("recommendation_body", made.id)[0]
    sent._dialog.boxes[parliament].box.setChecked(True)
    QTest.keyClick(sent._dialog, Qt.Key.Key_Return, CONTROL)
    (submission,) = workbook.submissions()
    assert submission.body == parliament
    assert workbook.recommendations()[0].status == "submitted"

    window.activateWindow()  # a real window manager does it by itself
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(sent.view, Qt.Key.Key_R, CONTROL)
    dialog = window.findChild(ReplyDialog)
    assert dialog is not None
    dialog.answers[0].answer.chosen.emit("accepted")
    dialog.close()
    assert workbook.recommendations()[0].status == "accepted"

    for _ in range(8):
        desk.undo()
    assert workbook.recommendations() == []
    assert workbook.submissions() == []
