"""The power goes, a write fails, or the disk is full, at any step of any work: before or after,
never between."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import receipts
from ecomig_desktop.store import schema
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, BEKA, GIA, Laptop, field_world, problems
from tests.merge.crash_worker import WORKS, migrate_later

BASES = {
    "redo": "undone",
    "take out": "merged",
    "take one out": "merged",
    "decide": "merged",
    "judge": "merged",
    "close account": "merged",
}
"""The office in which a work is done, where it is not the one to which nothing has come."""
WAS_THERE = b"what was there before"
GROWING = ("put", "merge", "take out", "decide")
LONG = ("merge", "take out", "export", "backup", "create", "salvage")
"""Works that cannot go on when a call fails; others do without what failed, such as a backup."""


class Worker:
    """The process in which accidents happen, and the offices that they happen to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = count(1)
        self._worlds()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.merge.crash_worker"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._known: dict[str, tuple[Any, Any, int]] = {}

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def _worlds(self) -> None:
        office, one, two = field_world(self.folder / "world")
        office.put("person", ANA, phone="office")
        office.put("person", GIA, given_name="გია")
        with one.open() as workbook:
            for number in range(30):
                workbook.run(commands.add("person", given_name=f"{number}", position="ა" * 100))
            workbook.run(commands.edit("person", ANA, phone="one"))
            workbook.attach("person", BEKA, "x", "image/png", b"x" * 30_000)
        two.put("person", BEKA, phone="two")
        shutil.copy(one.export(), office.folder / "in.ecomig")
        shutil.copy(two.export(), office.folder / "in2.ecomig")
        content = one.export("again.ecomig").read_bytes()
        (office.folder / "hurt.ecomig").write_bytes(content[: len(content) * 3 // 4])
        (office.folder / "out.ecomig").write_bytes(WAS_THERE)
        self.incoming = {
            name: (office.folder / name).read_bytes()
            for name in ("in.ecomig", "in2.ecomig", "hurt.ecomig")
        }
        shutil.copytree(office.folder, self.folder / "plain" / "office")
        with office.open() as workbook:
            workbook.undo()
        shutil.copytree(office.folder, self.folder / "undone" / "office")
        with office.open() as workbook:
            workbook.redo()
            merge_files(workbook, [office.folder / "in.ecomig", office.folder / "in2.ecomig"])
        shutil.copytree(office.folder, self.folder / "merged" / "office")

    def fresh(self, what: str, place: Path | None = None) -> Laptop:
        """The office for a work, on another disk."""
        folder = (place or self.folder / f"disk {next(self._numbers)}") / "office"
        shutil.copytree(self.folder / BASES.get(what, "plain") / "office", folder)
        return Laptop(folder)

    def run(self, what: str, laptop: Laptop, kind: str = "", at: int = 0) -> dict[str, Any]:
        """What became of a work: {"done", "steps"}, {"refused", "steps"} or {"killed"}."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        job = {"what": what, "folder": str(laptop.folder), "kind": kind, "at": at}
        self._process.stdin.write(json.dumps(job).encode() + b"\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        assert "error" not in answer, answer
        return answer

    def outcomes(self, what: str, kind: str = "") -> tuple[Any, Any, int]:
        """How it is before a work and after it, and in how many steps."""
        if (what + kind) not in self._known:
            laptop = self.fresh(what)
            before = facts(laptop)
            answer = self.run(what, laptop, kind)
            assert answer.get("done"), answer
            self._known[what + kind] = (before, facts(laptop), answer["steps"])
        return self._known[what + kind]

    def check(self, what: str, laptop: Laptop) -> bool:
        """That everything is whole after an accident; whether the work was done."""
        before, after, _ = self.outcomes(what)
        now = facts(laptop)
        assert now in (before, after)
        for name, content in self.incoming.items():
            assert (laptop.folder / name).read_bytes() == content
        self._check_files(what, laptop.folder)
        with laptop.open() as workbook:
            workbook.run(commands.edit("person", ANA, email="goes@on.ge"))
            assert problems(workbook) == []
        return bool(now == after)

    def _check_files(self, what: str, folder: Path) -> None:
        written = [*folder.glob("workbook backups/*.ecomig"), *folder.glob("new.ecomig")]
        out = folder / "out.ecomig"
        if out.read_bytes() != WAS_THERE:
            assert what in ("export", "salvage")
            written.append(out)
        for path in written:
            with Workbook.open(path, read_only=True) as workbook:
                assert problems(workbook) == []


def facts(laptop: Laptop) -> tuple[object, ...]:
    """What a workbook says, but for ids that are drawn by lot; that it is whole."""
    with laptop.open(read_only=True) as workbook:
        assert problems(workbook) == []
        return (
            workbook.digest(),
            workbook.change_count(),
            len(receipts(workbook)),
            sorted((each.id, each.column) for each in workbook.conflicts()),
            workbook.gaps(),
            workbook.missing_attachments(),
        )


@pytest.fixture(scope="module")
def worker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    worker = Worker(tmp_path_factory.mktemp("crash"))
    yield worker
    worker.close()


@pytest.fixture(params=WORKS)
def what(request: pytest.FixtureRequest) -> Iterator[str]:
    """A work. After a migration the file is read by the program that made it."""
    if request.param == "migrate":
        migrate_later()
    yield request.param
    if request.param == "migrate":
        schema.migrations._migrations.pop()


def moments(steps: int, wanted: int) -> list[int]:
    """Steps to have an accident at: spread over all, and the last one."""
    return sorted({1 + (steps - 1) * part // wanted for part in range(wanted)} | {steps})


def test_the_power_goes_at_any_step(worker: Worker, what: str) -> None:
    *_, steps = worker.outcomes(what)
    killed = []
    for moment in moments(steps, 7):
        laptop = worker.fresh(what)
        killed.append("killed" in worker.run(what, laptop, "kill", moment))
        worker.check(what, laptop)
    assert killed.count(False) <= 2


def test_any_call_to_the_disk_fails(worker: Worker, what: str) -> None:
    *_, steps = worker.outcomes(what, "fail")
    refused = 0
    for moment in moments(steps, 5):
        laptop = worker.fresh(what)
        answer = worker.run(what, laptop, "fail", moment)
        done = worker.check(what, laptop)
        refused += "refused" in answer
        if what in GROWING and "refused" in answer:
            assert not done
    assert refused or what not in LONG


@pytest.mark.parametrize("pages", [0, 1, 3, 9, 30])
@pytest.mark.parametrize("what", ["put", "merge", "take out", "decide"])
def test_the_file_cannot_grow_by_another_page(worker: Worker, what: str, pages: int) -> None:
    laptop = worker.fresh(what)
    answer = worker.run(what, laptop, "pages", pages)
    assert worker.check(what, laptop) == bool(answer.get("done"))
    assert answer.get("refused", "no_space") == "no_space"


def test_no_file_may_grow_beyond_a_size(worker: Worker, what: str) -> None:
    """The system then refuses the write, as a full disk does."""
    size = (worker.fresh(what).path).stat().st_size
    refused = 0
    for limit in (40, size // 3, size - 4096, size + 4096, size + 60_000):
        laptop = worker.fresh(what)
        answer = worker.run(what, laptop, "size", limit)
        done = worker.check(what, laptop)
        refused += "refused" in answer
        assert answer.get("refused", "no_space") in ("no_space", "cannot_write")
        if what in GROWING:
            assert done == bool(answer.get("done"))
    assert refused


@contextlib.contextmanager
def small_disk(folder: Path, size: int) -> Iterator[bool]:
    """A disk of so many bytes at `folder`, where the system lets one be made; whether it is."""
    folder.mkdir()
    how = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
    try:
        made = subprocess.run(how, capture_output=True).returncode == 0
    except OSError:
        made = False
    try:
        yield made
    finally:
        if made:
            subprocess.run(["umount", str(folder)], check=True)


def test_the_disk_is_full(worker: Worker, tmp_path: Path, what: str) -> None:
    """Where no small disk can be made, the limit is on each file instead."""
    base = worker.folder / BASES.get(what, "plain") / "office"
    files = [each for each in base.rglob("*") if each.is_file()]
    taken = sum(-(-each.stat().st_size // 4096) * 4096 for each in files) + 64 * 1024
    largest = max(each.stat().st_size for each in files)
    for number, room in enumerate((0, 24_000, 80_000, 250_000, 900_000)):
        with small_disk(tmp_path / f"{number}", taken + room) as is_small:
            laptop = worker.fresh(what, tmp_path / f"{number}" / "x")
            kind = ("", 0) if is_small else ("size", largest + room)
            answer = worker.run(what, laptop, *kind)
            whole = worker.fresh(what)
            shutil.rmtree(whole.folder)
            shutil.copytree(laptop.folder, whole.folder)
        worker.check(what, whole)
        assert answer.get("refused", "no_space") in ("no_space", "cannot_write")
