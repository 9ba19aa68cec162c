"""Threads and the window's objects: none is taken apart before its time, or in a wrong thread."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ecomig_desktop.models.one_work import OneWork
from ecomig_desktop.models.under_way import finish_all
from ecomig_desktop.models.work import Progress, Work


class Circle:
    """Garbage that only a collection takes away."""

    def __init__(self) -> None:
        self.itself = self


class Endless:
    """A task that goes on until it is stopped."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def __call__(self, progress: Progress) -> None:
        try:
            while True:
                progress(-1.0)
                time.sleep(0.001)
        finally:
            self.ended.set()


class Asker(QObject):
    """Holds what works for it, and waits for what that returns."""

    def __init__(self) -> None:
        super().__init__()
        self.work = OneWork(self)

    def ask(self) -> None:
        self.work.start(lambda progress: "found", self.hear)

    def hear(self, result: object) -> None:
        assert result == "found"


@pytest.fixture
def collecting() -> Iterator[set[int]]:
    """The threads that collect garbage."""
    threads: set[int] = set()

    def tell(phase: str, info: dict[str, Any]) -> None:
        threads.add(threading.get_ident())

    gc.callbacks.append(tell)
    yield threads
    gc.callbacks.remove(tell)


def test_garbage_of_a_work_is_collected_while_it_runs_and_in_the_windows_thread(
    qtbot: QtBot, collecting: set[int]
) -> None:
    collected = threading.Event()

    def litter(progress: Progress) -> None:
        weakref.finalize(Circle(), collected.set)
        while not collected.is_set():
            progress(-1.0)
            for _ in range(1000):
                Circle()

    work = Work(litter)
    with qtbot.waitSignal(work.ended, timeout=60_000):
        work.start()
    assert collecting == {threading.get_ident()}


def test_python_collects_by_itself_again_once_no_work_is_under_way(qtbot: QtBot) -> None:
    task = Endless()
    work = Work(task)
    work.start()
    assert not gc.isenabled()
    work.cancel()
    qtbot.waitUntil(gc.isenabled)
    assert task.ended.is_set()


def test_work_whose_owner_goes_stops_and_ends_by_itself(qtbot: QtBot) -> None:
    owner, task = OneWork(), Endless()
    owner.start(task)
    delete(owner)
    qtbot.waitUntil(task.ended.is_set)
    qtbot.waitUntil(gc.isenabled)


def test_whoever_asks_hears_of_the_end_and_goes_only_then(qtbot: QtBot) -> None:
    asker, told = Asker(), []
    gone = weakref.ref(asker)
    asker.work.ended.connect(lambda: told.append("ended"))
    asker.ask()
    del asker
    qtbot.waitUntil(lambda: gone() is None)
    assert told == ["ended"]


def test_a_program_that_ends_stops_all_of_it(qtbot: QtBot) -> None:
    tasks = Endless(), Endless()
    works = [Work(task) for task in tasks]
    for work in works:
        work.start()
    finish_all()
    assert all(work.isFinished() for work in works)
