"""Without a display the example is told as text, and a window is refused in one sentence."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from ecomig_desktop.command_line.surroundings import has_display, user_language
from tests.command_line.calling import Ecomig, environment, outside

BARE = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Linux without any display."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in BARE:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("arguments", [[], ["x.ecomig"]])
def test_a_window_needs_a_display(
    ecomig: Ecomig, bare: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    ran = ecomig(*arguments)
    assert (ran.code, ran.lines) == (1, [])
    assert ran.words.startswith("There is no display")
    assert ran.words.count("\n") == 1


def test_the_example_walks_the_same_road_as_text(tmp_path: Path) -> None:
    ran = outside("--example", env=environment(XDG_DATA_HOME=str(tmp_path), **BARE))
    assert ran.returncode == 0, ran.stderr
    (made,) = map(json.loads, ran.stdout.splitlines())
    for path in (made["file"], made["sheet"], made["export"], *made["returns"]):
        assert Path(path).is_file()
        assert path in ran.stderr.decode()


@pytest.mark.parametrize(
    ("name", "value"),
    [("QT_QPA_PLATFORM", "offscreen"), ("DISPLAY", "elsewhere:0")],
)
def test_what_is_named_is_taken_at_its_word(
    bare: pytest.MonkeyPatch, name: str, value: str
) -> None:
    bare.setenv(name, value)
    assert has_display()


@pytest.mark.parametrize("value", [":4711", ":x", "", "unix"])
def test_a_display_behind_which_nobody_is_is_none(bare: pytest.MonkeyPatch, value: str) -> None:
    bare.setenv("DISPLAY", value)
    assert not has_display()


def test_a_wayland_display_is_there_when_somebody_listens(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bare.setenv("WAYLAND_DISPLAY", "wayland-9")
    bare.chdir(tmp_path)
    assert not has_display()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("wayland-9")  # a path of a socket has at most a hundred letters
        listening.listen()
        bare.setenv("XDG_RUNTIME_DIR", ".")
        assert has_display()


@pytest.mark.parametrize(
    ("locale", "language"), [("ka_GE.UTF-8", "ka"), ("en_US.UTF-8", "en"), ("C", "en")]
)
def test_words_are_in_the_language_of_the_system(
    monkeypatch: pytest.MonkeyPatch, locale: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert user_language() == language
