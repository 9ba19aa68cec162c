"""The hash of a file is that of all its bytes, and is not waited for where it is not wanted."""

from __future__ import annotations

import time
from hashlib import sha256
from pathlib import Path

import pytest

from ecomig_desktop.merge import hashing
from ecomig_desktop.merge.hashing import hashing as hashed


@pytest.mark.parametrize("size", [0, 1, 64, 65, 1000])
def test_it_is_that_of_all_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(hashing, "_BLOCK", 64)
    path = tmp_path / "file"
    path.write_bytes(bytes(range(256)) * 4 if size == 1000 else b"x" * size)
    with hashed(path) as found:
        assert found.result() == sha256(path.read_bytes()).hexdigest()


def test_a_file_that_went_away_has_none(tmp_path: Path) -> None:
    with hashed(tmp_path / "nowhere") as found:
        assert found.result() == ""


def test_an_error_meanwhile_does_not_wait_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 1000)
    monkeypatch.setattr(hashing, "_BLOCK", 1)
    read: list[int] = []

    class Slow:
        def update(self, block: bytes) -> None:
            read.append(len(block))
            time.sleep(0.01)

        def hexdigest(self) -> str:
            return ""

    monkeypatch.setattr(hashing, "sha256", Slow)
    with pytest.raises(ValueError, match="damaged"), hashed(path):
        raise ValueError("damaged")
    assert len(read) < 1000
