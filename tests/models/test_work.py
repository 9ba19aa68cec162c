from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.work import Progress, Work


class Listener(QObject):
    """Lives in the window's thread and keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Any] = []
        self.threads: set[int] = set()

    def listen(self, work: Work) -> None:
        work.progressed.connect(self.progress)
        for signal in (work.succeeded, work.refused, work.failed):
            signal.connect(self.hear)
        work.stopped.connect(self.stop)

    @Slot(float, str)
    def progress(self, fraction: float, text: str) -> None:
        self.told.append((fraction, text))
        self.threads.add(threading.get_ident())

    @Slot(object)
    def hear(self, what: object) -> None:
        self.told.append(what)
        self.threads.add(threading.get_ident())

    @Slot()
    def stop(self) -> None:
        self.told.append("stopped")


def done(qtbot: QtBot, task: Callable[[Progress], object]) -> Listener:
    work, listener = Work(task), Listener()
    listener.listen(work)
    with qtbot.waitSignal(work.ended):
        work.start()
    return listener


def test_progress_and_result_come_to_the_windows_thread(qtbot: QtBot) -> None:
    seen: list[int] = []

    def task(progress: Progress) -> str:
        seen.append(threading.get_ident())
        progress(0.5, "ნახევარი")
        return "made"

    listener = done(qtbot, task)
    assert listener.told == [(0.5, "ნახევარი"), "made"]
    assert listener.threads == {threading.get_ident()}
    assert seen != [threading.get_ident()]


def test_a_refusal_is_told_as_a_refusal(qtbot: QtBot) -> None:
    def task(progress: Progress) -> None:
        raise Refused("nothing_to_undo")

    (error,) = done(qtbot, task).told
    assert isinstance(error, Refused)


def test_a_mistake_is_told_as_a_failure(qtbot: QtBot) -> None:
    def task(progress: Progress) -> None:
        raise ZeroDivisionError

    (error,) = done(qtbot, task).told
    assert isinstance(error, ZeroDivisionError)


def test_cancelled_work_stops_at_its_next_step(qtbot: QtBot) -> None:
    started = threading.Event()

    def task(progress: Progress) -> None:
        while True:
            started.set()
            progress(-1.0)
            time.sleep(0.001)

    work, listener = Work(task), Listener()
    listener.listen(work)
    with qtbot.waitSignal(work.ended):
        work.start()
        started.wait()
        work.cancel()
    assert listener.told[-1] == "stopped"


def test_a_window_that_closes_waits_for_its_work(qtbot: QtBot) -> None:
    def task(progress: Progress) -> None:
        while True:
            progress(-1.0)
            time.sleep(0.001)

    work = Work(task)
    work.start()
    work.finish()
    assert work.isFinished()
