"""Opening what is no workbook, or one that cannot be used now: one sentence, no byte touched."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from random import Random

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.store import file, schema
from ecomig_desktop.workbook import Workbook, commands, opening
from tests.field import ANA, Laptop, fingerprint, opened_raw, problems

HOLD = """
import sys
from pathlib import Path
from ecomig_desktop.workbook import Workbook
with Workbook.open(Path(sys.argv[1])) as workbook:
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path / "laptop")
    with laptop.create() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ანა"))
    return laptop


def refusal(path: Path, *, read_only: bool = False) -> Refused:
    """Why a file is not opened; that it and its folder are untouched is checked on the way."""
    before = _snapshot(path.parent)
    with pytest.raises(Refused) as refused:
        Workbook.open(path, read_only=read_only)
    assert _snapshot(path.parent) == before
    for language in ("ka", "en"):
        assert "\n" not in refused.value.sentence(language)
    return refused.value


def _snapshot(folder: Path) -> dict[str, object]:
    return {
        each.name: (each.stat().st_mtime_ns, fingerprint(each) if each.is_file() else "")
        for each in folder.iterdir()
    }


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "empty_file"),
        ("გამარჯობა\n".encode() * 100, "not_a_workbook"),
        (b"\x89PNG\r\n\x1a\n" + bytes(2000), "not_a_workbook"),
        (b"PK\x03\x04" + bytes(500), "not_a_workbook"),
        (b"S", "damaged"),
        (b"SQLite format 3\0", "damaged"),
        (b"SQLite format 3\0" + bytes(83), "damaged"),
        (b"SQLite format 3\0" + bytes(5000), "not_a_workbook"),
        (bytes(Random(5).randbytes(8192)), "not_a_workbook"),
    ],
    ids=["empty", "text", "picture", "zip", "cut-1", "cut-16", "cut-99", "zeros", "encrypted"],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, key: str) -> None:
    path = tmp_path / "file.ecomig"
    path.write_bytes(content)
    assert refusal(path).key == key


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.ecomig"
    with opened_raw(path) as raw:
        raw.execute("CREATE TABLE t (x)")
    assert refusal(path).key == "not_a_workbook"


def test_a_database_that_only_calls_itself_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.ecomig"
    with opened_raw(path) as raw:
        raw.execute("CREATE TABLE change (x)")
        raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    assert refusal(path).key == "damaged"
    assert refusal(path, read_only=True).key == "damaged"


def test_a_workbook_of_a_newer_program_is_refused_by_its_number(laptop: Laptop) -> None:
    with opened_raw(laptop.path) as raw:
        raw.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    assert refusal(laptop.path).key == "newer_workbook"


def test_a_workbook_of_a_newer_program_is_refused_by_its_migrations(laptop: Laptop) -> None:
    with opened_raw(laptop.path) as raw:
        raw.execute("INSERT INTO _sqlite_migrations VALUES (99, 'ecomig', '0099_later', 'then')")
    assert refusal(laptop.path).key == "newer_workbook"
    assert refusal(laptop.path, read_only=True).key == "newer_workbook"


@pytest.mark.parametrize("what", ["missing", "folder", "long", "nul", "in-a-file", "loop"])
def test_what_is_not_there_is_not_found(tmp_path: Path, what: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    path = {
        "missing": tmp_path / "missing.ecomig",
        "folder": tmp_path,
        "long": tmp_path / ("ა" * 300),
        "nul": Path(f"{tmp_path}/a\0b"),
        "in-a-file": file / "workbook.ecomig",
        "loop": tmp_path / "loop",
    }[what]
    with pytest.raises(Refused) as refused:
        Workbook.open(path)
    assert refused.value.key in ("not_found", "cannot_read")


def test_a_damaged_workbook_is_refused_or_reads_as_before(laptop: Laptop) -> None:
    whole = laptop.path.read_bytes()
    random = Random(2016)
    keys = set()
    for _ in range(60):
        spoiled = bytearray(whole)
        at = random.randrange(100, len(whole))
        spoiled[at : at + 200] = random.randbytes(200)[: len(whole) - at]
        laptop.path.write_bytes(spoiled)
        try:
            with Workbook.open(laptop.path, read_only=True) as workbook:
                list(workbook.records())
        except Refused as refused:
            keys.add(refused.key)
    assert keys == {"damaged"}


@pytest.mark.parametrize("part", [0.999, 0.7, 0.4, 0.1])
def test_a_workbook_that_was_cut_is_refused(laptop: Laptop, part: float) -> None:
    whole = laptop.path.read_bytes()
    laptop.path.write_bytes(whole[: int(len(whole) * part)])
    assert refusal(laptop.path).key == "damaged"


@contextmanager
def unprivileged() -> Iterator[Path]:
    """A folder and rights that nobody would call an administrator's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        if os.getuid() != 0:
            yield folder
            return
        os.setresgid(65534, 65534, 0)
        os.setresuid(65534, 65534, 0)
        try:
            yield folder
        finally:
            os.setresuid(0, 0, 0)
            os.setresgid(0, 0, 0)


@pytest.mark.parametrize("mode", [0o444, 0o644])
def test_a_workbook_on_a_read_only_stick_is_opened_for_reading(laptop: Laptop, mode: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        stick = Path(name)
        path = stick / "workbook.ecomig"
        path.write_bytes(laptop.path.read_bytes())
        path.chmod(mode)
        stick.chmod(0o555)
        with unprivileged():
            assert refusal(path).key == "read_only_place"
            with Workbook.open(path, or_read_only=True) as workbook:
                assert workbook.read_only
                assert workbook.read_only_reason is not None
                assert workbook.read_only_reason.key == "read_only_place"
                assert workbook.person(ANA) is not None
                with workbook.for_thread() as other:
                    assert other.person(ANA) is not None
                with pytest.raises(Refused) as refused:
                    workbook.run(commands.edit("person", ANA, given_name="x"))
                assert refused.value.key == "read_only_place"
        stick.chmod(0o755)


def test_a_workbook_that_may_not_be_read_is_refused(laptop: Laptop) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "workbook.ecomig"
        Path(name).chmod(0o755)
        path.write_bytes(laptop.path.read_bytes())
        path.chmod(0)
        with unprivileged(), pytest.raises(Refused) as refused:
            Workbook.open(path, read_only=True)
    assert refused.value.key == "cannot_read"


@contextmanager
def held_by_another_process(path: Path) -> Iterator[None]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        yield
        other.communicate()
    assert other.returncode == 0


def test_a_workbook_that_another_process_holds_is_refused_or_read(laptop: Laptop) -> None:
    with held_by_another_process(laptop.path):
        assert refusal(laptop.path).key == "held_by_other"
        with laptop.open(or_read_only=True) as workbook:
            assert workbook.read_only_reason is not None
            assert workbook.read_only_reason.key == "held_by_other"
            assert workbook.person(ANA) is not None
    with laptop.open() as workbook:
        assert not workbook.read_only


def test_every_commit_of_a_workbook_waits_for_the_disk(
    laptop: Laptop, own_sync: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "SYNC", own_sync)
    db = file.connect(laptop.path, query="mode=rw")
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    db.close()


def test_the_second_window_of_one_program_reads_what_the_first_writes(laptop: Laptop) -> None:
    with laptop.open() as first, laptop.open(or_read_only=True) as second:
        assert second.read_only
        first.run(commands.edit("person", ANA, given_name="მარიამ"))
        person = second.person(ANA)
        assert person is not None
        assert person.given_name == "მარიამ"


def test_opening_while_another_window_writes_always_gives_a_whole_state(laptop: Laptop) -> None:
    with laptop.open() as first:
        for number in range(20):
            first.run(commands.edit("person", ANA, given_name=str(number)))
            with laptop.open(read_only=True) as second:
                person = second.person(ANA)
                assert person is not None
                assert person.given_name == str(number)


def test_a_second_name_of_the_file_is_the_same_workbook(laptop: Laptop) -> None:
    link = laptop.folder / "link.ecomig"
    link.symlink_to(laptop.path)
    with laptop.open() as first:
        first.run(commands.edit("person", ANA, given_name="ნინო"))
        with pytest.raises(Refused) as refused:
            laptop.open(link)
        assert refused.value.key == "held_by_other"
        with laptop.open(link, or_read_only=True) as second:
            person = second.person(ANA)
            assert person is not None
            assert person.given_name == "ნინო"
    with laptop.open(link) as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ლია"))
    with laptop.open() as workbook:
        assert problems(workbook) == []


@pytest.mark.parametrize(
    "name",
    [
        "100% #1?.ecomig",
        "შეხვედრა ბორჯომში.ecomig",
        "a b  c",
        "'\"&;$(x)",
        "q" * 180,
        "ა" * 60,
        "?mode=ro",
        "%41",
    ],
)
def test_any_name_that_the_disk_takes_will_do(tmp_path: Path, name: str) -> None:
    laptop = Laptop(tmp_path / "laptop")
    laptop.path = laptop.folder / name
    with laptop.create() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ანა"))
        assert workbook.backup_problem is None
        workbook.backup()
    assert laptop.path.is_file()
    with laptop.open() as workbook:
        assert problems(workbook) == []
    assert {each.name for each in laptop.folder.iterdir()} == {
        name, f"{laptop.path.stem} backups", "machine",
    }  # fmt: skip


def test_a_name_that_is_not_unicode_is_opened_or_refused_with_a_sentence(laptop: Laptop) -> None:
    path = Path(os.fsdecode(os.fsencode(laptop.folder) + b"/\xff\xfe.ecomig"))
    path.write_bytes(laptop.path.read_bytes())
    try:
        with laptop.open(path) as workbook:
            workbook.run(commands.edit("person", ANA, given_name="ლია"))
    except Refused:
        pass


@pytest.mark.parametrize("name", ["q" * 254, "ა" * 84, "nowhere/x"])
def test_a_place_where_no_file_can_be_is_refused_and_left_as_it_was(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(Refused):
        Workbook.create(tmp_path / name, None)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_never_replaced_by_a_new_workbook(laptop: Laptop) -> None:
    link = laptop.folder / "nowhere"
    link.symlink_to(laptop.folder / "not-there")
    before = fingerprint(laptop.path)
    for path in (laptop.path, laptop.folder, link):
        with pytest.raises(Refused) as refused:
            Workbook.create(path, None)
        assert refused.value.key == "exists_already"
    assert fingerprint(laptop.path) == before


def test_of_two_processes_that_make_one_file_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one makes it at the last moment before ours takes its name."""
    path = tmp_path / "new.ecomig"
    other = Laptop(tmp_path / "other")
    other.create().close()
    other.put("person", ANA, given_name="პირველი")
    rename = opening._rename_new

    def race(beside: Path, target: Path) -> None:
        os.rename(other.path, target)
        rename(beside, target)

    monkeypatch.setattr(opening, "_rename_new", race)
    with pytest.raises(Refused) as refused:
        Workbook.create(path, None)
    assert refused.value.key == "exists_already"
    with Workbook.open(path, read_only=True) as workbook:
        assert workbook.person(ANA) is not None
    assert [each.name for each in tmp_path.glob("*.ecomig")] == ["new.ecomig"]


def test_a_file_that_vanishes_while_open_takes_no_more_writes(laptop: Laptop) -> None:
    with laptop.open() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ერთი"))
        laptop.path.rename(laptop.folder / "elsewhere.ecomig")
        with pytest.raises(Refused) as refused:
            workbook.run(commands.edit("person", ANA, given_name="ორი"))
        assert refused.value.key == "moved_meanwhile"


def test_a_file_that_is_replaced_while_open_is_not_written_to(laptop: Laptop) -> None:
    copy = laptop.copy_to(laptop.folder / "copy").path
    with laptop.open() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ერთი"))
        os.replace(copy, laptop.path)
        before = fingerprint(laptop.path)
        with pytest.raises(Refused) as refused:
            workbook.run(commands.edit("person", ANA, given_name="ორი"))
        assert refused.value.key == "moved_meanwhile"
        assert fingerprint(laptop.path) == before


def test_nothing_lies_beside_a_closed_workbook(laptop: Laptop) -> None:
    laptop.put("person", ANA, given_name="თამარ")
    beside = {each.name for each in laptop.folder.iterdir() if each.is_file()}
    assert beside == {"workbook.ecomig"}


def test_any_sqlite_tool_reads_the_records(laptop: Laptop) -> None:
    laptop.put("person", ANA, phone="599 00 00 00")
    with opened_raw(laptop.path) as raw:
        raw.row_factory = sqlite3.Row
        (row,) = raw.execute("SELECT * FROM person").fetchall()
    assert (row["id"], row["given_name"], row["phone"]) == (ANA, "ანა", "599 00 00 00")


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/a b/#1?%.ecomig"), "file:/a%20b/%231%3F%25.ecomig?mode=ro"),
        (PureWindowsPath(r"C:\a b\წ.ecomig"), "file:///C:/a%20b/%E1%83%AC.ecomig?mode=ro"),
        (PureWindowsPath(r"\\server\share\x.ecomig"), "file:////server/share/x.ecomig?mode=ro"),
        (PureWindowsPath(r"\\?\C:\UNC\x.ecomig"), "file:///C:/UNC/x.ecomig?mode=ro"),
        (PureWindowsPath(r"\\?\UNC\server\share\x"), "file:////server/share/x?mode=ro"),
    ],
)
def test_sqlite_finds_any_path_by_its_address(path: PurePath, address: str) -> None:
    assert file.uri(path, "mode=ro") == address
