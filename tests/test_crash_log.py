from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecomig_desktop import crash_log


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def log(tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = tmp_path / "ecomig.log"
    crash_log.start(path, told.append)
    yield path
    logger = logging.getLogger("ecomig")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


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


def test_the_log_lies_among_the_users_logs() -> None:
    assert crash_log.log_path().parent.is_dir()
