"""A caller of commands, and a workbook to call them on."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from ecomig_desktop import cli
from tests.command_line.calling import Ecomig, Ran


@pytest.fixture
def ecomig(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Ecomig:
    """Calls a command in this process."""

    def run(*arguments: object, given: str | bytes | list[Any] = b"", language: str = "en") -> Ran:
        if isinstance(given, list):
            given = "".join(json.dumps(line) + "\n" for line in given)
        stdin = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = cli.run(["--language", language, *map(str, arguments)])
        out, err = capsysbinary.readouterr()
        return Ran(code, [json.loads(line) for line in out.splitlines()], err.decode())

    return run


@pytest.fixture
def workbook(ecomig: Ecomig, tmp_path: Path) -> Path:
    """A workbook of the seven meetings."""
    path = tmp_path / "meetings.ecomig"
    assert ecomig("new", path).code == 0
    return path
