"""What lies beside a file, and what a file really is: it leads nowhere, and nobody waits for it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from tests.field import Laptop, opened_raw
from tests.merge.spoiling import refusal

NAMES_ANOTHER = bytes.fromhex("d9d505f920a163d7")
Beside = Callable[[Path], object]


def hot_journal(path: Path) -> bytes:
    """The journal of a writer that dies now; the file is left as it was then."""
    beside = Path(f"{path}-journal")
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA cache_size = 2")
    raw.execute("BEGIN")
    raw.execute("DELETE FROM change")
    raw.execute("CREATE TABLE much AS SELECT randomblob(500000) AS x")
    journal, torn = beside.read_bytes(), path.read_bytes()
    raw.rollback()
    raw.close()
    path.write_bytes(torn)
    return journal


def naming(other: Path) -> bytes:
    """The end of a journal that belongs to a transaction over several files."""
    name = os.fsencode(other)
    sums = struct.pack(">II", len(name), sum(name))
    return struct.pack(">I", (1 << 30) // 4096 + 1) + name + sums + NAMES_ANOTHER


def test_what_a_killed_writer_left_half_done_is_undone(office: Laptop, returned: Path) -> None:
    journal = hot_journal(returned)
    Path(f"{returned}-journal").write_bytes(journal)
    (result,) = office.merge(returned)
    assert (result.refused, result.new) == (None, 2)
    assert Path(f"{returned}-journal").read_bytes() == journal


def test_a_journal_that_names_another_file_leaves_it_alone(
    office: Laptop, returned: Path, tmp_path: Path
) -> None:
    """SQLite would look into that file, and older ones delete it."""
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    Path(f"{returned}-journal").write_bytes(hot_journal(returned) + naming(precious))
    assert refusal(office, returned) == "return_file_damaged"
    assert precious.read_text() == "precious"


def test_nor_does_it_when_the_workbook_itself_is_opened(office: Laptop, tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    Path(f"{office.path}-journal").write_bytes(hot_journal(office.path) + naming(precious))
    with pytest.raises(Refused), office.open():
        pass
    assert precious.read_text() == "precious"


def a_link(to: str) -> Beside:
    return lambda path: path.symlink_to(to)


def five_terabytes(path: Path) -> None:
    path.touch()
    os.truncate(path, 5 << 40)


ODD: dict[str, Beside] = {
    "a folder": Path.mkdir,
    "a pipe": os.mkfifo,
    "a link to an endless file": a_link("/dev/zero"),
    "a link to itself": lambda path: path.symlink_to(path),
    "a link to nothing": a_link("nowhere"),
    "five terabytes": five_terabytes,
}


@pytest.mark.parametrize("ending", ["-wal", "-journal", "-shm"])
@pytest.mark.parametrize("odd", list(ODD))
def test_what_only_has_the_name_of_a_journal_is_not_read(
    office: Laptop, returned: Path, odd: str, ending: str
) -> None:
    ODD[odd](Path(f"{returned}{ending}"))
    assert refusal(office, returned) == "return_file_damaged"


def test_a_journal_of_nothing_is_none(office: Laptop, returned: Path) -> None:
    for ending in ("-wal", "-journal"):
        Path(f"{returned}{ending}").touch()
    (result,) = office.merge(returned)
    assert (result.refused, result.new) == (None, 2)


def test_a_journal_of_something_else_changes_nothing(office: Laptop, returned: Path) -> None:
    Path(f"{returned}-wal").write_bytes(b"nonsense" * 1000)
    (result,) = office.merge(returned)
    assert (result.refused, result.new) == (None, 2)


@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_a_lock_that_is_a_link_does_not_touch_what_it_leads_to(
    office: Laptop, returned: Path, tmp_path: Path, link: Callable[[Path, str], None]
) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    link(precious, f"{returned}.lock")
    (result,) = office.merge(returned)
    assert (result.refused, precious.read_text()) == (None, "precious")
    link(precious, f"{office.path}.lock")
    with pytest.raises(Refused) as refused, office.open():
        pass
    assert (refused.value.key, precious.read_text()) == ("read_only_place", "precious")


NO_FILES: dict[str, Beside] = {
    "a folder": Path.mkdir,
    "a pipe": os.mkfifo,
    "an endless file": a_link("/dev/zero"),
    "a link to itself": lambda path: path.symlink_to(path),
    "nothing": lambda _: None,
    "empty": Path.touch,
    "a zip": lambda path: path.write_bytes(b"PK\3\4" + bytes(5000)),
    "encrypted": lambda path: path.write_bytes(os.urandom(8192)),
    "another database": lambda path: sqlite3.connect(path).executescript("CREATE TABLE t (x)"),
    "the first letters of one": lambda path: path.write_bytes(b"SQLite f"),
    "only a head": lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(84)),
}


@pytest.mark.parametrize("kind", list(NO_FILES))
def test_what_is_no_return_file_is_refused_in_words(
    office: Laptop, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "return.ecomig"
    NO_FILES[kind](path)
    before = office.state()
    (result,) = office.merge(path)
    assert result.refused is not None
    assert result.refused.sentence("ka") != result.refused.sentence("en")
    assert office.state() == before


@pytest.mark.parametrize("size", [0, 1, 3, 511, 513, 0x8000])
def test_a_size_of_pages_that_there_is_not_is_refused(
    office: Laptop, returned: Path, size: int
) -> None:
    content = bytearray(returned.read_bytes())
    content[16:18] = size.to_bytes(2, "big")
    returned.write_bytes(content)
    assert refusal(office, returned) in ("return_file_damaged", "not_a_workbook")


def test_a_link_to_a_return_file_is_that_file(office: Laptop, returned: Path) -> None:
    link = office.folder / "link.ecomig"
    link.symlink_to(returned)
    Path(f"{returned}-journal").write_bytes(hot_journal(returned))
    (result,) = office.merge(link)
    assert (result.refused, result.new) == (None, 2)


def test_the_workbook_under_another_name_is_known(office: Laptop) -> None:
    other = office.folder / "other name.ecomig"
    os.link(office.path, other)
    before = office.state()
    (result,) = office.merge(other)
    assert (result.refused, result.new) == (None, 0)
    assert office.state() == before


def test_text_in_sixteen_bits_is_text(office: Laptop, returned: Path) -> None:
    wide = returned.with_name("wide.ecomig")
    shutil.copy(returned, returned.with_name("plain.ecomig"))
    with sqlite3.connect(wide) as raw, opened_raw(returned) as plain:
        raw.execute("PRAGMA encoding = 'UTF-16le'")
        raw.execute(f"PRAGMA application_id = {0x45436F4D}")
        for line in plain.iterdump():
            if not line.startswith(("BEGIN", "COMMIT", "CREATE INDEX", "CREATE UNIQUE")):
                raw.execute(line)
    raw.close()
    (result,) = office.merge(wide)
    assert (result.refused, result.new) == (None, 2)
