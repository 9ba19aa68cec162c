from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ecomig_desktop import crash_log


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def log(tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = tmp_path / "ecomig.log"
    crash_log.start(path, told.append)
    return path


def raised(error: Exception) -> None:
    try:
        raise error
    except (ValueError, KeyError) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_mistake_is_written_down_and_told(log: Path, told: list[str]) -> None:
    raised(ValueError("ნიმუში"))
    assert "ValueError: ნიმუში" in log.read_text(encoding="utf-8")
    assert told == [text for text in told if "Traceback" in text]
    assert len(told) == 1


def test_a_mistake_while_telling_is_only_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    tellings: list[str] = []

    def tell(details: str) -> None:
        tellings.append(details)
        raised(KeyError("second"))

    crash_log.start(log, tell)
    raised(ValueError("first"))
    assert len(tellings) == 1
    assert "second" in log.read_text(encoding="utf-8")


def test_a_log_that_has_grown_is_put_aside(log: Path) -> None:
    crash_log.write(log, "first " + "x" * crash_log.LARGEST)
    crash_log.write(log, "second")
    assert "second" in log.read_text(encoding="utf-8")
    assert "first" not in log.read_text(encoding="utf-8")
    assert "first" in log.with_suffix(".old.log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_keeps_nobody_from_being_told(
    log: Path, told: list[str]
) -> None:
    log.mkdir()
    raised(ValueError("ნიმუში"))
    assert len(told) == 1


def test_the_log_lies_among_the_users_logs() -> None:
    assert crash_log.log_path().parent.is_dir()
