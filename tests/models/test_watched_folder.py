from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ecomig_desktop.models.watched_folder import WatchedFolder

LONG = 3_600_000  # the tests look by themselves


@pytest.fixture
def watched(qtbot: QtBot) -> WatchedFolder:
    return WatchedFolder(poll=LONG)


@pytest.fixture
def told(watched: WatchedFolder) -> list[Path]:
    found: list[Path] = []
    watched.found.connect(found.extend)
    return found


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "შემოსული"
    folder.mkdir()
    return folder


def test_a_file_is_told_of_once_it_has_stopped_growing(
    watched: WatchedFolder, told: list[Path], inbox: Path
) -> None:
    watched.watch(inbox)
    file = inbox / "ლეპტოპი-1.ecomig"
    file.write_bytes(b"half")
    watched.look()
    file.write_bytes(b"half and more")
    watched.look()
    assert told == []
    watched.look()
    assert told == [file]
    watched.look()
    assert told == [file]


def test_what_lies_there_already_is_told_of_too(
    watched: WatchedFolder, told: list[Path], inbox: Path
) -> None:
    file = inbox / "ლეპტოპი-1.ecomig"
    file.write_bytes(b"whole")
    watched.watch(inbox)
    watched.look()
    assert told == [file]


def test_a_file_that_is_another_one_now_is_told_of_again(
    watched: WatchedFolder, told: list[Path], inbox: Path
) -> None:
    file = inbox / "ლეპტოპი-1.ecomig"
    file.write_bytes(b"first")
    watched.watch(inbox)
    watched.look()
    file.write_bytes(b"second, which is longer")
    watched.look()
    watched.look()
    assert told == [file, file]


def test_only_workbooks_with_something_in_them_count(
    watched: WatchedFolder, told: list[Path], inbox: Path
) -> None:
    for name, data in (("სურათი.png", b"x"), (".hidden.ecomig", b"x"), ("ცარიელი.ecomig", b"")):
        (inbox / name).write_bytes(data)
    watched.watch(inbox)
    watched.look()
    assert told == []


def test_nothing_in_the_folder_is_touched(
    watched: WatchedFolder, told: list[Path], inbox: Path
) -> None:
    file = inbox / "ლეპტოპი-1.ecomig"
    file.write_bytes(b"whole")
    before = file.stat()
    watched.watch(inbox)
    watched.look()
    assert (file.read_bytes(), file.stat().st_mtime_ns) == (b"whole", before.st_mtime_ns)
    assert list(inbox.iterdir()) == [file]


def test_a_folder_that_goes_is_said_and_found_again(
    watched: WatchedFolder, told: list[Path], inbox: Path, qtbot: QtBot
) -> None:
    watched.watch(inbox)
    inbox.rmdir()
    with qtbot.waitSignal(watched.lost):
        watched.look()
    inbox.mkdir()
    file = inbox / "ლეპტოპი-1.ecomig"
    file.write_bytes(b"whole")
    watched.look()
    watched.look()
    assert told == [file]


def test_a_new_file_is_found_without_being_asked_for(inbox: Path, qtbot: QtBot) -> None:
    watched = WatchedFolder(poll=20)
    watched.watch(inbox)
    with qtbot.waitSignal(watched.found) as found:
        (inbox / "ლეპტოპი-1.ecomig").write_bytes(b"whole")
    assert found.args == [[inbox / "ლეპტოპი-1.ecomig"]]


def test_no_folder_is_watched_any_longer(
    watched: WatchedFolder, told: list[Path], inbox: Path
) -> None:
    watched.watch(inbox)
    watched.watch(None)
    (inbox / "ლეპტოპი-1.ecomig").write_bytes(b"whole")
    watched.look()
    watched.look()
    assert (told, watched.folder) == ([], None)
