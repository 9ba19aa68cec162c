"""Long work covers its page until it ends, and a refusal is said in the language on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ecomig_desktop.errors import Refused
from ecomig_desktop.views.covered_work import CoveredWork
from ecomig_desktop.views.widgets.notice_bar import NoticeBar

REFUSED = Refused("list_empty", file="სია.xlsx")


class Task(QObject):
    """Work that is done when the test says so."""

    progressed = Signal(float, str)
    refused = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.busy = False
        self.was_stopped = False

    def cancel(self) -> None:
        self.was_stopped = True

    def finish(self) -> None:
        self.was_stopped = True


class Page(QWidget):
    """A page with a notice, whose language the test changes."""

    def __init__(self) -> None:
        super().__init__()
        self.language = "ka"
        self.notice = NoticeBar(parent=self)
        self.tasks = (Task(), Task())
        self.work = CoveredWork(self, self.notice, lambda: self.language, self.tasks)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_page_is_covered_until_the_last_work_ends(page: Page, qtbot: QtBot) -> None:
    one, other = page.tasks
    one.busy = other.busy = True
    page.work.cover(lambda: "...")
    one.busy = False
    one.ended.emit()
    assert page.work.covers and page.work.busy
    other.busy = False
    with qtbot.waitSignals([page.work.occupied, page.work.idle]):
        other.ended.emit()
    assert not page.work.covers


def test_what_is_done_is_said_again_in_the_other_language(page: Page) -> None:
    page.work.cover(lambda: page.language)
    page.language = "en"
    page.work.retranslate()
    said = "".join(each.text() for each in page.findChildren(QLabel))
    assert ">en<" in said and ">ka<" not in said


def test_a_refusal_is_said_again_in_the_other_language(page: Page) -> None:
    page.tasks[0].refused.emit(REFUSED)
    assert page.notice.text() == REFUSED.sentence("ka")
    page.language = "en"
    page.work.retranslate()
    assert page.notice.text() == REFUSED.sentence("en")


def test_a_refusal_does_not_come_back_over_what_was_said_since(page: Page) -> None:
    page.tasks[0].refused.emit(REFUSED)
    page.notice.show_notice("done", "...")
    page.work.retranslate()
    assert page.notice.text() == "..."


def test_all_work_is_stopped_before_the_page_goes(page: Page) -> None:
    page.work.finish()
    assert all(task.was_stopped for task in page.tasks)
