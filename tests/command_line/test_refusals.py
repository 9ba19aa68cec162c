"""What is wrong with a workbook is one sentence from every command, and the file is untouched."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomig_desktop.store import file
from tests.command_line.calling import ONE, Ecomig, held

COMMANDS: dict[str, tuple[str, ...]] = {
    "put": (),
    "dump": (),
    "dump history": ("--history",),
    "dump digest": ("--digest",),
    "sheet": ("--meeting", "anaklia", "-o", "sheet.pdf"),
    "export": ("-o", "return.ecomig"),
    "merge": ("other.ecomig",),
    "undo": (),
    "redo": (),
    "check": (),
    "backup": (),
}
READING = ("dump", "dump history", "dump digest", "check")
WRITING = ("put", "merge", "undo", "redo")
PERSON = {"put": "person", "id": ONE, "given_name": "ა"}


def text(path: Path) -> None:
    path.write_text("Dear colleagues, " * 200)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def missing(path: Path) -> None:
    path.unlink()


def other_database(path: Path) -> None:
    _patch(path, 68, struct.pack(">I", 0x0F055112))


def newer(path: Path) -> None:
    _patch(path, 60, struct.pack(">I", 1_000))


def beheaded(path: Path) -> None:
    _patch(path, 0, b"\0" * 100)


def overwritten(path: Path) -> None:
    _patch(path, 8192, b"\xaa" * 8192)


def _patch(path: Path, at: int, what: bytes) -> None:
    data = bytearray(path.read_bytes())
    data[at : at + len(what)] = what
    path.write_bytes(data)


def _cut(size: int) -> Callable[[Path], None]:
    def cut(path: Path) -> None:
        path.write_bytes(path.read_bytes()[:size])

    cut.__name__ = f"cut_at_{size}"
    return cut


WRONG = [
    *(text, empty, folder, missing, other_database, newer, beheaded, overwritten),
    *map(_cut, (1, 15, 16, 99, 100, 4096, 5000, 100_000, -1, -4096)),
]


def run(ecomig: Ecomig, name: str, workbook: Path) -> tuple[int, str]:
    """A command on a workbook, in the workbook's folder: exit code and words."""
    before = Path.cwd()
    os.chdir(workbook.parent)
    try:
        ran = ecomig(name.split(maxsplit=1)[0], workbook.name, *COMMANDS[name], given=[PERSON])
    finally:
        os.chdir(before)
    return ran.code, ran.words


@pytest.mark.parametrize("spoil", WRONG, ids=lambda spoil: spoil.__name__)
def test_a_file_that_is_wrong_is_refused_in_one_sentence_and_untouched(
    ecomig: Ecomig, workbook: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(workbook)
    before = workbook.read_bytes() if workbook.is_file() else None
    around = sorted(workbook.parent.iterdir())
    for name in COMMANDS:
        code, words = run(ecomig, name, workbook)
        assert code == 1, name
        assert workbook.name in words, name
        assert words.count("\n") == 1, name
        assert (workbook.read_bytes() if workbook.is_file() else None) == before, name
        assert sorted(workbook.parent.iterdir()) == around, name


def test_a_workbook_that_another_program_holds_is_not_written_to(
    ecomig: Ecomig, workbook: Path
) -> None:
    with held(workbook, PERSON):
        before = workbook.read_bytes()
        for name in WRITING:
            code, words = run(ecomig, name, workbook)
            assert (code, words.count("\n")) == (1, 1), name
            assert "is open in another program" in words
            assert workbook.read_bytes() == before
        for name in READING:
            assert run(ecomig, name, workbook)[0] == 0, name


def test_where_nothing_can_be_written_reading_still_works(
    ecomig: Ecomig, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "is_writable_place", lambda path: False)
    before = workbook.read_bytes()
    around = sorted(workbook.parent.iterdir())
    for name in WRITING:
        code, words = run(ecomig, name, workbook)
        assert (code, words.count("\n")) == (1, 1), name
        assert "lies where nothing can be written" in words
    for name in READING:
        assert run(ecomig, name, workbook)[0] == 0, name
    assert workbook.read_bytes() == before
    assert sorted(workbook.parent.iterdir()) == around


def test_where_there_is_no_room_to_share_with_a_writer_reading_still_works(
    ecomig: Ecomig, workbook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise file.DatabaseError("database or disk is full")

    monkeypatch.setattr(file, "connect_to_read", full)
    for name in READING:
        assert run(ecomig, name, workbook)[0] == 0, name


def test_what_a_killed_program_left_is_no_program(ecomig: Ecomig, workbook: Path) -> None:
    workbook.with_name(f"{workbook.name}.lock").touch()
    assert not file.is_held(workbook)
    assert all(run(ecomig, name, workbook)[0] == 0 for name in ("dump", "put"))


def test_the_name_of_a_file_does_not_command_a_terminal(ecomig: Ecomig, tmp_path: Path) -> None:
    ran = ecomig("check", tmp_path / "\x1b[2J\u202e.ecomig")
    assert ran.code == 1
    assert not {"\x1b", "\u202e"} & set(ran.words)
