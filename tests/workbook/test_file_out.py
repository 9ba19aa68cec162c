"""Files that go out are whole, or not there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook.file_out import putting


def test_the_file_is_there_after_the_block(tmp_path: Path) -> None:
    target = tmp_path / "სია.pdf"
    with putting(b"new", target):
        assert not target.exists()
    assert target.read_bytes() == b"new"


def test_what_fails_in_the_block_leaves_everything_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    with pytest.raises(ValueError, match="no"), putting(b"new", target):
        raise ValueError("no")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused), putting(b"new", tmp_path / "gone" / "a.pdf"):
        pytest.fail("the block must not run")


def test_a_full_disk_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Refused) as caught, putting(b"new", tmp_path / "a.pdf"):
        pytest.fail("the block must not run")
    assert caught.value.key == "no_space"
    assert not list(tmp_path.iterdir())


def test_a_file_that_another_program_holds_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Access is denied")

    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")
    monkeypatch.setattr("ecomig_desktop.workbook.file_out.os.replace", held)
    with pytest.raises(Refused) as caught, putting(b"new", target):
        pass
    assert caught.value.key == "held_by_other"
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
