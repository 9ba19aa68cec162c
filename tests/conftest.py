"""What every test stands on: no real screen, none of the user's own folders, no message boxes."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from ecomig_desktop.store import file
from ecomig_desktop.views.message_box import MessageBox
from tests.coordinators import Coordinators, disagreeing

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "bounded", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "bounded"))


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> Iterator[None]:
    """The application of the window is there before a page is painted: painting would make a
    smaller one, in which no window can be tested any more. What a test left on the clipboard
    does not outlive Python, which it may belong to."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What the program remembers outside of workbooks goes into a folder of this run."""
    folder = tmp_path_factory.mktemp("user")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.casefold())


@pytest.fixture(scope="session", autouse=True)
def own_sync() -> Iterator[str]:
    """How SQLite waits for the disk in the program itself. In this process nothing waits for it:
    what was written is read back either way. Whoever is killed has a process of its own."""
    with pytest.MonkeyPatch.context() as patch:
        own = file.SYNC
        patch.setattr(file, "SYNC", "OFF")
        patch.setattr(os, "fsync", lambda handle: None)
        yield own


@pytest.fixture(autouse=True)
def no_message_box(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A message box that a test did not ask for would wait for ever: it fails the test."""
    shown: list[str] = []

    def refuse(box: object, *_: object, **__: object) -> int:
        shown.append(box.title if isinstance(box, MessageBox) else type(box).__name__)
        return 0

    monkeypatch.setattr(MessageBox, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, refuse)
    yield
    assert not shown, f"an unexpected message box: {shown}"


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No file takes another byte."""

    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)


@pytest.fixture(scope="session")
def both_home(tmp_path_factory: pytest.TempPathFactory) -> Coordinators:
    """An office before two coordinators came home, and the files that they will bring: to be
    copied, not written to."""
    return disagreeing(tmp_path_factory.mktemp("both"))
