"""Whole copies: verified or not there; a backup a day, one before each merge and migration."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import merge_files
from ecomig_desktop.store import copies, schema
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, BEKA, Laptop, field_world, fingerprint, opened_raw, problems

KEEP = copies.KEEP["daily"]


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """A laptop with a copy of a workbook with one person; it has not written yet."""
    made = Laptop(tmp_path / "made")
    made.create().close()
    made.put("person", ANA, given_name="ანა")
    return made.copy_to(tmp_path / "laptop")


def backups(laptop: Laptop, kind: str = "") -> list[Path]:
    folder = copies.backup_folder(laptop.path)
    return sorted(each for each in folder.glob("*.ecomig") if kind in each.stem)


def test_the_first_write_of_a_day_makes_the_days_backup(laptop: Laptop) -> None:
    before = laptop.state()
    with laptop.open() as workbook:
        assert backups(laptop) == []
        workbook.run(commands.edit("person", ANA, given_name="ნინო"))
        workbook.run(commands.edit("person", ANA, given_name="ნანა"))
    laptop.put("person", ANA, given_name="მაია")
    (backup,) = backups(laptop)
    assert "daily" in backup.stem
    with laptop.open(backup, read_only=True) as old:
        assert old.digest() == before.digest
        assert tuple(old.changes()) == before.log
        assert problems(old) == []


class Tomorrow(datetime):
    """The day after, for whoever asks what day it is."""

    @classmethod
    def now(cls, tz: object = None) -> Tomorrow:
        return cls.fromordinal(date.today().toordinal() + 1)

    @classmethod
    def today(cls) -> Tomorrow:
        return cls.now()


def test_a_workbook_that_stays_open_overnight_is_backed_up_in_the_morning(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with laptop.open() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ნინო"))
        monkeypatch.setattr("ecomig_desktop.workbook.session.date", Tomorrow)
        monkeypatch.setattr("ecomig_desktop.workbook.opening.datetime", Tomorrow)
        workbook.run(commands.edit("person", ANA, given_name="ნანა"))
        workbook.run(commands.edit("person", ANA, given_name="მაია"))
    assert len(backups(laptop, "daily")) == 2


def back_up_on(laptop: Laptop, kind: str, *days: datetime) -> list[Path]:
    with laptop.open() as workbook:
        return [copies.backup(workbook._db, laptop.path, kind, day) for day in days]


def test_only_so_many_are_kept_and_the_newest_among_them(laptop: Laptop) -> None:
    start = datetime(2016, 11, 1, 9)
    made = back_up_on(laptop, "daily", *(start + timedelta(days=day) for day in range(KEEP + 3)))
    back_up_on(laptop, "merge", start)
    assert backups(laptop, "daily") == made[3:]
    assert len(backups(laptop, "merge")) == 1


def test_a_laptop_whose_clock_fell_back_keeps_what_it_just_made(laptop: Laptop) -> None:
    start = datetime(2016, 11, 1, 9)
    back_up_on(laptop, "daily", *(start + timedelta(days=day) for day in range(KEEP)))
    (made,) = back_up_on(laptop, "daily", datetime(2000, 1, 1))
    assert made.exists()
    assert len(backups(laptop, "daily")) == KEEP


def test_a_backup_from_a_clock_that_ran_ahead_does_not_call_for_more(laptop: Laptop) -> None:
    back_up_on(laptop, "daily", datetime(2096, 1, 1))
    for name in ("ა", "ბ", "გ"):
        laptop.put("person", ANA, given_name=name)
    assert len(backups(laptop, "daily")) == 2


def test_two_backups_within_a_second_are_two(laptop: Laptop) -> None:
    now = datetime(2016, 11, 15, 10)
    (first,) = back_up_on(laptop, "merge", now)
    before = fingerprint(first)
    laptop.put("person", ANA, given_name="ნანა")
    (second,) = back_up_on(laptop, "merge", now)
    assert backups(laptop, "merge") == [first, second]
    assert fingerprint(first) == before


def test_before_a_merge_that_brings_something_there_is_a_backup(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    one.put("person", BEKA, given_name="ბერა")
    returned = one.export()
    before = office.state()
    with office.open() as workbook:
        merged = merge_files(workbook, [returned])
        assert merged.backup is not None
        assert merge_files(workbook, [returned]).backup is None
    with office.open(merged.backup, read_only=True) as old:
        assert old.digest() == before.digest
        assert tuple(old.changes()) == before.log


def test_a_merge_whose_backup_cannot_be_made_does_not_begin(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    one.put("person", BEKA, given_name="ბერა")
    returned = one.export()
    folder = copies.backup_folder(office.path)
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    with office.open() as workbook:
        before = tuple(workbook.changes())
        with pytest.raises(Refused):
            merge_files(workbook, [returned])
        assert tuple(workbook.changes()) == before
        workbook.run(commands.edit("person", BEKA, given_name="the queue goes on"))
        assert isinstance(workbook.backup_problem, Refused)


@pytest.fixture
def later_format() -> Iterator[list[str]]:
    """A program that is one migration further; what it ran is noted."""
    ran: list[str] = []

    @schema.migrations(name="0002_later")
    def later(db: Database) -> None:
        ran.append("0002_later")
        db.execute("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")

    yield ran
    schema.migrations._migrations.pop()


def has_later(path: Path) -> bool:
    with opened_raw(path) as raw:
        return bool(raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'later'").fetchall())


def test_an_older_workbook_is_migrated_after_a_backup(
    laptop: Laptop, later_format: list[str]
) -> None:
    with laptop.open() as workbook:
        assert later_format == ["0002_later"]
        assert problems(workbook) == []
        workbook.run(commands.edit("person", ANA, given_name="ნანა"))
    (backup,) = backups(laptop, "migration")
    assert (has_later(backup), has_later(laptop.path)) == (False, True)


def test_an_older_workbook_that_is_only_read_is_migrated_in_a_copy(
    laptop: Laptop, later_format: list[str]
) -> None:
    before = fingerprint(laptop.path)
    with laptop.open(read_only=True) as workbook, workbook.for_thread() as other:
        assert later_format == ["0002_later"]
        assert workbook.person(ANA) == other.person(ANA) is not None
    assert fingerprint(laptop.path) == before
    assert backups(laptop) == []


def test_a_return_file_of_an_older_program_is_merged_and_left_as_it_is(
    tmp_path: Path, later_format: list[str]
) -> None:
    schema.migrations._migrations, later = (
        schema.migrations._migrations[:-1],
        schema.migrations._migrations[-1:],
    )
    office, one, _ = field_world(tmp_path)
    one.put("person", BEKA, given_name="ბერა")
    returned = one.export()
    schema.migrations._migrations += later
    before = fingerprint(returned)
    (result,) = office.merge(returned)
    assert (result.refused, result.new) == (None, 1)
    assert (has_later(office.path), has_later(returned)) == (True, False)
    assert fingerprint(returned) == before


@pytest.fixture
def broken_format() -> Iterator[None]:
    """A program whose next migration fails half-way."""

    @schema.migrations(name="0002_broken")
    def broken(db: Database) -> None:
        db.execute("CREATE TABLE half (id TEXT)")
        db.execute("ALTER TABLE nothing ADD COLUMN x")

    yield
    schema.migrations._migrations.pop()


def test_a_migration_that_fails_leaves_the_workbook_as_it_was(
    laptop: Laptop, request: pytest.FixtureRequest
) -> None:
    before = laptop.state()
    request.getfixturevalue("broken_format")
    for _ in range(2):  # the second time would find the file held, had the first not let go
        with pytest.raises(Refused) as refused:
            laptop.open()
        assert refused.value.key != "held_by_other"
    schema.migrations._migrations.pop()
    assert laptop.state() == before
    laptop.put("person", ANA, given_name="ნანა")
    schema.migrations(name="0002_broken")(lambda db: None)


def test_a_migration_is_not_begun_without_its_backup(
    laptop: Laptop, later_format: list[str]
) -> None:
    before = fingerprint(laptop.path)
    copies.backup_folder(laptop.path).write_text("in the way")
    with pytest.raises(Refused):
        laptop.open()
    assert (later_format, fingerprint(laptop.path)) == ([], before)


def test_a_copy_that_does_not_read_back_is_not_kept(laptop: Laptop) -> None:
    target = laptop.folder / "copy.ecomig"
    target.write_text("what was there before")

    def spoil(db: Database) -> None:
        db.execute("UPDATE digest SET rows = rows + 1")

    with laptop.open() as workbook, pytest.raises(Refused) as refused:
        copies.copy_out(workbook._db, laptop.path, target, spoil)
    assert refused.value.key == "damaged"
    assert target.read_text() == "what was there before"
    assert list(laptop.folder.glob(".*")) == []


def test_a_file_in_the_backups_folder_that_is_none_of_them_is_left_alone(laptop: Laptop) -> None:
    folder = copies.backup_folder(laptop.path)
    folder.mkdir()
    mine = folder / "workbook my own copy daily.ecomig"
    mine.write_text("mine")
    start = datetime(2016, 11, 1)
    back_up_on(laptop, "daily", *(start + timedelta(days=day) for day in range(KEEP + 2)))
    with laptop.open() as workbook:
        assert workbook.backed_up_at == datetime(2016, 11, 16)
    assert mine.read_text() == "mine"


def test_a_backup_is_a_workbook_that_can_be_worked_in(laptop: Laptop) -> None:
    with laptop.open() as workbook:
        backup = workbook.backup()
    assert not list(backup.parent.glob("*-wal"))
    with Workbook.open(backup, machine=laptop.machine) as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ნანა"))
        assert problems(workbook) == []


def test_what_a_killed_copy_left_is_cleared_away_by_the_next_one(tmp_path: Path) -> None:
    old = tmp_path / ".return.ecomig.4711.part"
    journal = tmp_path / ".return.ecomig.4711.part-journal"
    fresh = tmp_path / ".return.ecomig.4712.part"
    others = tmp_path / ".letter.part"
    for path in (old, journal, fresh, others):
        path.touch()
    for path in (old, journal, others):
        os.utime(path, (time.time() - 3600, time.time() - 3600))
    with Workbook.create(tmp_path / "meetings.ecomig") as workbook:
        workbook.write_return_file(tmp_path / "return.ecomig")
    assert [path.exists() for path in (old, journal, fresh, others)] == [False, False, True, True]
