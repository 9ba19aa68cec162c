"""The power goes, or the disk is full, at any step of any work: before or after, never between."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from ecomig_desktop.store import schema
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, BEKA, Laptop, State, field_world, problems

WORKER = """
import json, os, resource, signal, sys
from pathlib import Path

what, folder, stop, limit = sys.argv[1:5]
from tests.field import ANA, BEKA, HandClock
from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge import merge_files
from ecomig_desktop.store import copies, file, schema
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Workbook, commands

# Every call that reaches the disk is a step; at the chosen one the power goes.
left = [int(stop)]
def step():
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)

def stepping(function):
    def call(*arguments, **named):
        step()
        result = function(*arguments, **named)
        step()
        return result
    return call

for name in ("replace", "link", "fsync", "rename", "unlink"):
    setattr(os, name, stepping(getattr(os, name)))
connect = file.connect
def connect_stepping(path, *, query):
    db = connect(path, query=query)
    if "immutable" not in query:
        db.conn.set_progress_handler(lambda: step() or 0, 400)
        reads = ("SELECT", "WITH", "EXPLAIN")
        db.conn.set_trace_callback(lambda sql: sql.lstrip().startswith(reads) or step())
    return db
file.connect = connect_stepping

if what == "migrate":
    @schema.migrations(name="0002_later")
    def later(db):
        db.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
        db.execute("INSERT INTO later VALUES ('x')")

if int(limit):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))

folder = Path(folder)
def machine():
    return Machine(folder / "machine", name="office", fingerprint="m-office")
def opened():
    return Workbook.open(folder / "workbook.ecomig", machine=machine(), clock=HandClock())
def put(workbook):
    workbook.run(commands.edit("person", ANA, phone="after", position="x" * 400))
def work():
    if what == "create":
        Workbook.create(folder / "new.ecomig", {}, machine=machine(), clock=HandClock()).close()
        return
    with opened() as workbook:
        if what == "put":
            put(workbook)
        elif what == "export":
            export_return_file(workbook, folder / "out.ecomig")
        elif what == "merge":
            merge_files(workbook, [folder / "in.ecomig"])
        elif what == "backup":
            workbook.backup()
try:
    work()
    answer = {"done": True}
except Refused as refused:
    answer = {"refused": refused.key}
answer["steps"] = -left[0]
print(json.dumps(answer))
"""

WORKS = ("put", "merge", "export", "backup", "create", "migrate")


@pytest.fixture
def office(tmp_path: Path) -> Laptop:
    office, one, _ = field_world(tmp_path / "world")
    with one.open() as workbook:
        for number in range(30):
            workbook.run(commands.add("person", given_name=f"{number}", position="ა" * 100))
        workbook.run(commands.edit("person", BEKA, phone="one"))
        workbook.attach("person", BEKA, "x", "image/png", b"x" * 30_000)
    shutil.copy(one.export(), office.folder / "in.ecomig")
    (office.folder / "out.ecomig").write_text("what was there before")
    return office


def run(office: Laptop, what: str, stop: int = 0, limit: int = 0) -> dict[str, object] | None:
    """The worker's answer; None when the power went."""
    worker = subprocess.run(
        [sys.executable, "-c", WORKER, what, str(office.folder), str(stop), str(limit)],
        capture_output=True,
        cwd=Path(__file__).parents[2],
    )
    if worker.returncode < 0:
        return None
    assert worker.returncode == 0, worker.stderr.decode()
    answer: dict[str, object] = json.loads(worker.stdout)
    return answer


def fresh(office: Laptop, tmp_path: Path, number: int) -> Laptop:
    """The same office on another disk."""
    folder = tmp_path / f"disk {number}" / "office"
    shutil.copytree(office.folder, folder)
    return Laptop(folder)


def check(laptop: Laptop, what: str, before: State, after: State) -> bool:
    """That everything is whole; whether the work was done."""
    with laptop.open() as workbook:
        assert problems(workbook) == []
        digest = workbook.digest()
        assert digest in (before.digest, after.digest)
        assert workbook.gaps() == {}
        workbook.run(commands.edit("person", ANA, email="goes@on.ge"))
        assert problems(workbook) == []
    for name, blank in (("out.ecomig", "what was there before"), ("new.ecomig", None)):
        path = laptop.folder / name
        if path.exists() and (blank is None or path.read_bytes() != blank.encode()):
            with Workbook.open(path, read_only=True) as workbook:
                assert problems(workbook) == []
                assert what == ("export" if blank else "create")
    backups = laptop.folder / "workbook backups"
    for path in backups.glob("*.ecomig") if backups.exists() else ():
        with Workbook.open(path, read_only=True) as workbook:
            assert problems(workbook) == []
    return digest == after.digest


@pytest.fixture(autouse=True)
def as_new_as_the_worker(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a migration the file is read by the program that made it."""
    migrates = "what" in request.fixturenames and request.getfixturevalue("what") == "migrate"
    request.getfixturevalue("office")
    if migrates:

        @schema.migrations(name="0002_later")
        def later(db: Database) -> None:
            db.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")

    yield
    if migrates:
        schema.migrations._migrations.pop()


def outcomes(office: Laptop, tmp_path: Path, what: str) -> tuple[State, State, int]:
    """How it is before the work and after it, and in how many steps."""
    whole = fresh(office, tmp_path, 0)
    before = office.state()
    answer = run(whole, what)
    assert answer is not None
    assert answer.get("done")
    return before, whole.state(), int(str(answer["steps"]))


@pytest.mark.parametrize("what", WORKS)
def test_the_power_goes_at_any_step(office: Laptop, tmp_path: Path, what: str) -> None:
    before, after, steps = outcomes(office, tmp_path, what)
    moments = sorted({1 + steps * part // 7 for part in range(7)} | {steps})
    killed = [
        (run(laptop := fresh(office, tmp_path, stop), what, stop), laptop) for stop in moments
    ]
    assert [answer for answer, _ in killed].count(None) >= len(moments) - 2
    for _, laptop in killed:
        check(laptop, what, before, after)


@pytest.mark.parametrize("what", WORKS)
def test_the_disk_is_full_at_any_size(office: Laptop, tmp_path: Path, what: str) -> None:
    """No file may grow beyond a limit: the system then refuses the write, as a full disk does."""
    before, after, _ = outcomes(office, tmp_path, what)
    size = office.path.stat().st_size
    refused = 0
    for limit in (40, size // 3, size - 4096, size, size + 40_000):
        laptop = fresh(office, tmp_path, 10_000_000 + limit)
        answer = run(laptop, what, limit=limit)
        assert answer is not None
        if "refused" in answer:
            refused += 1
            assert answer["refused"] in ("no_space", "cannot_write")
        done = check(laptop, what, before, after)
        if what in ("put", "merge") and after.digest != before.digest:
            assert done == bool(answer.get("done"))
    assert refused
