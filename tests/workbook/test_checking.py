"""Whatever is wrong with a workbook is found, each kind of fault by its own check."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.workbook import Delete, Put, Workbook, commands
from ecomig_desktop.workbook.checking import check_workbook, missing_attachments
from ecomig_desktop.workbook.command import Command

ONE = "01890000-0000-7000-8000-000000000001"
TWO = "01890000-0000-7000-8000-000000000002"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook with something of everything that is checked."""
    found = tmp_path / "meetings.ecomig"
    with Workbook.create(found, default_plan()) as workbook:
        workbook.run(Command("add", (Put("person", {"family_name": "ბერიძე"}, ONE),)))
        workbook.run(Command("add", (Put("person", {"family_name": "მაისურაძე"}, TWO),)))
        workbook.run(Command("edit", (Put("person", {"phone": "599 12 34 56"}, ONE),)))
        workbook.run(Command("delete", (Delete("person", TWO),)))
        meeting = workbook.meetings()[0].id
        workbook.run(commands.check_in(meeting, ONE, "2016-11-15T10:00"))
        (same,) = workbook.run(commands.add("person", family_name="ბერიძე")).ids
        workbook.run(commands.judge(ONE, same, "same"))
        workbook.attach("person", ONE, "photo.png", "image/png", b"\x89PNG")
    return found


def problems(path: Path, *statements: str) -> set[str]:
    """What is found after somebody went at the file with another tool."""
    with closing(sqlite3.connect(path)) as db, db:
        for statement in statements:
            db.execute(statement)
    with Workbook.open(path, read_only=True) as workbook:
        return {problem.key for problem in check_workbook(workbook)}


def test_a_sound_workbook_has_no_problems(path: Path) -> None:
    assert problems(path) == set()


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ('UPDATE change SET sets = \'{"phone":"1"}\' WHERE seq = 3', "check_change"),
        ("UPDATE change SET operator = 'somebody' WHERE seq = 3", "check_change"),
        ("UPDATE change SET clock = clock + 1 WHERE seq = 3", "check_change"),
        (f"UPDATE person SET phone = '1' WHERE id = '{ONE}'", "check_record"),
        (f"DELETE FROM person WHERE id = '{ONE}'", "check_record"),
        (f"INSERT INTO person (id, phone) VALUES ('{TWO}', '1')", "check_record"),
        ("INSERT INTO note (id) VALUES ('x')", "check_record"),
        (f"INSERT INTO conflict VALUES ('person', '{ONE}', 'phone', 'values')", "check_conflict"),
        (f"INSERT INTO conflict VALUES ('person', '{ONE}', 'phone', 'gone')", "check_conflict"),
        (f"INSERT INTO settled VALUES ('person', '{ONE}', 'phone')", "check_conflict"),
        ("UPDATE attendance SET person = 'nobody'", "check_conflict"),
        ("DELETE FROM change WHERE seq = 3", "check_gaps"),
        ("UPDATE digest SET rows = rows + 1 WHERE table_name = 'person'", "check_digest"),
        ("UPDATE person_search SET family = 'x'", "check_search"),
        ("DELETE FROM person_search", "check_search"),
        (f"INSERT INTO person_search VALUES ('{TWO}', '', '', '', '')", "check_search"),
        ("DELETE FROM united", "check_united"),
        ("UPDATE united SET phone = '1'", "check_united"),
        (f"INSERT INTO united (id, main) VALUES ('{TWO}', '{TWO}')", "check_united"),
        ("UPDATE blob SET bytes = x'00'", "check_attachment"),
    ],
)
def test_each_fault_is_found(path: Path, statement: str, key: str) -> None:
    assert key in problems(path, statement)


def test_what_a_seal_promised_beyond_the_last_change_is_no_fault(path: Path) -> None:
    assert problems(path, "INSERT INTO gap VALUES ('0123456789abcdef', 2, 3)") == set()


def test_broken_pages_are_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(path)) as db:
        (size,) = db.execute("PRAGMA page_size").fetchone()
        (page,) = db.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'attendance_by_person'"
        ).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size + 3 : (page - 1) * size + 5] = b"\0\0"  # an index without entries
    path.write_bytes(data)
    # A large workbook is opened without looking at every page.
    monkeypatch.setattr("ecomig_desktop.store.file._CHECK_WHOLE_BELOW", 0)
    assert problems(path) == {"check_pages"}


def test_bytes_that_have_not_come_are_counted_and_no_fault(path: Path) -> None:
    assert problems(path, "DELETE FROM blob") == set()
    with Workbook.open(path, read_only=True) as workbook:
        assert missing_attachments(workbook) == 1


def test_checking_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    with Workbook.open(path, read_only=True) as workbook:
        assert list(check_workbook(workbook)) == []
    assert path.read_bytes() == before
