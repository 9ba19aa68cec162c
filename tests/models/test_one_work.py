"""One work at a time: the newest is done, each tells whoever asked, and a window can close."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.one_work import OneWork, with_workbook
from ecomig_desktop.models.work import Progress
from ecomig_desktop.workbook import Workbook


class Told(OneWork):
    """Keeps what it told, in its order."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Any] = []
        self.done.connect(self.told.append)
        self.refused.connect(lambda error: self.told.append(error.key))
        self.stopped.connect(lambda: self.told.append("stopped"))
        self.ended.connect(lambda: self.told.append("ended"))


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Told]:
    made = Told()
    yield made
    made.finish()


def endless(progress: Progress) -> None:
    while True:
        progress(-1.0)
        time.sleep(0.001)


def ended(work: Told, qtbot: QtBot) -> list[Any]:
    qtbot.waitUntil(lambda: "ended" in work.told)
    return work.told


def test_what_is_asked_for_anew_is_done_and_nothing_is_told_of_the_work_before(
    work: Told, qtbot: QtBot
) -> None:
    work.start(endless)
    work.start(endless)
    work.start(lambda progress: "newest")
    assert ended(work, qtbot) == ["newest", "ended"]


def test_whoever_asks_may_have_the_result_for_themselves(work: Told, qtbot: QtBot) -> None:
    found: list[Any] = []
    work.start(lambda progress: threading.get_ident(), found.append)
    assert ended(work, qtbot) == ["ended"]
    assert found and found != [threading.get_ident()]


def test_a_short_work_is_done_before_its_start_returns(work: Told) -> None:
    work.start(lambda progress: threading.get_ident(), at_once=True)
    assert work.told == [threading.get_ident()]
    assert not work.busy


@pytest.mark.parametrize("at_once", [True, False])
def test_a_refusal_is_told(work: Told, qtbot: QtBot, at_once: bool) -> None:
    def refuse(progress: Progress) -> None:
        raise Refused("nothing_to_undo")

    work.start(refuse, at_once=at_once)
    qtbot.waitUntil(lambda: not work.busy)
    assert work.told[0] == "nothing_to_undo"


def test_cancelling_ends_also_what_was_to_follow(work: Told, qtbot: QtBot) -> None:
    work.start(endless)
    work.start(endless)
    work.cancel()
    assert ended(work, qtbot) == ["stopped", "ended"]
    assert not work.busy


def test_work_on_a_workbook_has_a_connection_of_its_own(
    work: Told, workbook: Workbook, qtbot: QtBot
) -> None:
    def act(own: Workbook, progress: Progress) -> tuple[bool, int]:
        return own is workbook, len(own.meetings())

    work.start(with_workbook(workbook, act))
    assert ended(work, qtbot)[0] == (False, 7)


def test_a_mistake_of_ours_goes_to_the_excepthook(work: Told, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as mistakes:
        work.start(lambda progress: 1 / 0)
        assert ended(work, qtbot) == ["ended"]
    assert [kind for kind, *_ in mistakes] == [ZeroDivisionError]
