"""A disk that is full: one sentence, nothing half done, and the workbook opens as before."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line.calling import MAIN, ONE, Ecomig

# Files of this process may not grow beyond a size: to the program the disk is full.
FULL = """
import resource, runpy, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size, main = int(sys.argv[1]), sys.argv[2]
sys.argv = sys.argv[2:]
sys.path.insert(0, sys.argv[0].removesuffix("main.py"))
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
runpy.run_path(main, run_name="__main__")
"""
LINES = "".join(
    json.dumps({"put": "person", "given_name": "ა" * 200, "phone": str(number)}) + "\n"
    for number in range(2000)
)


def on_full_disk(
    size: int, *arguments: object, given: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """A command where no file can grow beyond `size` bytes."""
    return subprocess.run(
        [sys.executable, "-c", FULL, str(size), str(MAIN), *map(str, arguments)],
        input=given.encode(),
        capture_output=True,
        timeout=120,
    )


@pytest.fixture
def larger(ecomig: Ecomig, workbook: Path) -> Path:
    """A workbook that has today's backup already."""
    assert ecomig("put", workbook, given=[{"put": "person", "id": ONE, "phone": "1"}]).code == 0
    return workbook


@pytest.mark.parametrize("room", [0, 30_000, 60_000, 120_000, 400_000, 800_000])
def test_put_keeps_what_it_answered_and_says_where_it_stopped(
    ecomig: Ecomig, larger: Path, room: int
) -> None:
    ran = on_full_disk(larger.stat().st_size + room, "put", larger, given=LINES)
    assert ran.returncode == 1
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    done = {line["id"] for line in answers if "id" in line}
    assert answers[-1]["line"] == len(done) + 1
    assert answers[-1]["error"] in ran.stderr.decode()
    people = {line["id"] for line in ecomig("dump", larger).lines if line["table"] == "person"}
    assert people == {ONE} | done
    assert ecomig("check", larger).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("put",),
        ("undo",),
        ("backup",),
        ("export", "-o", "return.ecomig"),
        ("merge", "copy.ecomig"),
        ("sheet", "--meeting", "anaklia", "-o", "sheet.pdf"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_that_finds_no_room_does_nothing(
    ecomig: Ecomig,
    larger: Path,
    arguments: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(larger.parent)
    copy = larger.with_name("copy.ecomig")
    copy.write_bytes(larger.read_bytes())
    assert ecomig("put", copy, given=[{"put": "person", "phone": "2"}]).code == 0
    before = ecomig("dump", larger, "--history").lines
    around = {path.name for path in larger.parent.iterdir()}
    ran = on_full_disk(4096, arguments[0], larger, *arguments[1:], given=LINES)
    assert ran.returncode == 1
    sentence = ran.stderr.decode().splitlines()[0]
    assert "could not be written" in sentence
    assert b"Traceback" not in ran.stderr
    assert ecomig("dump", larger, "--history").lines == before
    assert ecomig("check", larger).code == 0
    left = {path.name for path in larger.parent.iterdir()} - around
    assert {name for name in left if not name.startswith(larger.name)} == set()


def test_a_new_workbook_that_finds_no_room_is_not_there(tmp_path: Path) -> None:
    ran = on_full_disk(20_000, "new", tmp_path / "new.ecomig")
    assert ran.returncode == 1
    assert b"could not be written" in ran.stderr
    assert not list(tmp_path.iterdir())
