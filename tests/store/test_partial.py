"""The backup before a merge into a large workbook: what a whole backup lacks, and no more."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import merge_files
from ecomig_desktop.merge.receipts import receipts
from ecomig_desktop.merge.taking_out import take_out
from ecomig_desktop.store import copies, partial
from ecomig_desktop.workbook import commands
from tests.field import ANA, BEKA, GIA, MEETING, Laptop, State, field_world, opened_raw, problems


@pytest.fixture(autouse=True)
def every_workbook_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partial, "WORTH_IT", 0)


@pytest.fixture
def office(tmp_path: Path) -> Laptop:
    """An office that has written today, so that it has a whole backup, and has gone on."""
    office, one, two = field_world(tmp_path)
    for number, laptop in enumerate((office, one, two)):
        laptop.put("person", BEKA, phone=f"{number}")
    with two.open() as workbook:
        workbook.attach("meeting", MEETING, "photo.jpg", "image/jpeg", b"photo")
    two.put("person", GIA, given_name="გია")
    one.put("person", ANA, phone="599")
    one.export()
    two.export()
    return office


def returned(office: Laptop, name: str) -> Path:
    return office.folder.parent / name / "return.ecomig"


def merged(office: Laptop, *names: str) -> Path:
    """The backup that was made before these files were merged."""
    with office.open() as workbook:
        found = merge_files(workbook, [returned(office, name) for name in names]).backup
    assert found is not None
    return found


def base_of(backup: Path) -> Path:
    """The whole backup that a partial one names."""
    stem, base = backup.stem.split(" since ")
    return backup.with_name(f"{stem.split(' ')[0]} {base}.ecomig")


def put_together(office: Laptop, backup: Path, name: str = "restored") -> Laptop:
    """What a person does to have the workbook back: a copy of the whole backup, and the other one
    merged into it."""
    restored = Laptop(office.folder.parent / name)
    shutil.copy(base_of(backup), restored.path)
    (result,) = restored.merge(backup)
    assert result.refused is None
    return restored


def said(state: State) -> tuple[object, ...]:
    return (state.digest, state.records, state.log, state.conflicts, state.gaps)


def test_the_whole_backup_and_the_partial_one_are_the_workbook(office: Laptop) -> None:
    before = office.state()
    backup = merged(office, "one")
    assert said(put_together(office, backup).state()) == said(before)


def test_so_they_are_with_attachments_conflicts_and_gaps(office: Laptop) -> None:
    merged(office, "one")
    merged(office, "two")
    with office.open() as workbook:
        assert workbook.conflict_count() > 0
    office.put("person", ANA, position="later")
    third = office.copy_to(office.folder.parent / "three")
    third.put("person", ANA, position="last")
    third.export()
    before = office.state()
    backup = merged(office, "three")
    restored = put_together(office, backup)
    assert said(restored.state()) == said(before)
    with restored.open() as workbook:
        assert workbook.missing_attachments() == []
        assert problems(workbook) == []


def test_it_holds_what_is_new_and_is_closed(office: Laptop) -> None:
    with office.open() as workbook:
        workbook.backup()
    office.put("person", ANA, position="later")
    backup = merged(office, "one")
    with opened_raw(base_of(backup)) as whole, opened_raw(backup) as raw:
        (many,) = whole.execute("SELECT count(*) FROM change").fetchone()
        (lacking,) = raw.execute("SELECT count(*) FROM change").fetchone()
    assert (many > 1, lacking) == (True, 1)
    assert not list(backup.parent.glob("*-wal"))
    assert not list(backup.parent.glob(".*"))


def test_a_person_who_opens_it_is_told_what_to_do(office: Laptop) -> None:
    backup = merged(office, "one")
    for read_only in (False, True):
        with pytest.raises(Refused) as refused:
            office.open(backup, read_only=read_only)
        assert refused.value.key == "partial_backup"
        assert base_of(backup).name in refused.value.sentence("ka")


def test_a_base_is_kept_as_long_as_a_partial_backup_needs_it(office: Laptop) -> None:
    backup = merged(office, "one")
    base = base_of(backup)
    with office.open() as workbook:
        for day in range(copies.KEEP["daily"] + 2):
            copies.backup(workbook._db, office.path, "daily", datetime.now() + timedelta(day + 1))
        assert base.exists()
        backup.unlink()
        copies.backup(workbook._db, office.path, "daily", datetime.now() + timedelta(days=99))
    assert not base.exists()


def test_what_was_taken_out_since_needs_a_whole_backup(office: Laptop) -> None:
    merged(office, "one")
    with office.open() as workbook:
        workbook.backup()
        take_out(workbook, receipts(workbook)[-1].number)
    before = office.state()
    backup = merged(office, "two")
    assert " since " in backup.stem
    assert "asked" not in backup.stem
    assert said(put_together(office, backup).state()) == said(before)


def test_without_a_backup_that_is_covered_a_whole_one_is_made(office: Laptop) -> None:
    for each in copies.backup_folder(office.path).iterdir():
        each.unlink()
    before = office.state()
    backup = merged(office, "one")
    assert " since " not in backup.stem
    with office.open(backup, read_only=True) as workbook:
        assert workbook.digest() == before.digest


@pytest.mark.parametrize("spoil", ["cut", "other"])
def test_a_spoilt_base_is_none(office: Laptop, spoil: str) -> None:
    (base,) = copies.backup_folder(office.path).iterdir()
    if spoil == "cut":
        os.truncate(base, base.stat().st_size // 2)
    else:
        with Laptop(office.folder.parent / "other").create() as other:
            other.run(commands.edit("person", ANA, given_name="ანა"))
        shutil.copy(office.folder.parent / "other" / "workbook.ecomig", base)
    assert " since " not in merged(office, "one").stem


def test_a_small_workbook_has_whole_backups(
    office: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(partial, "WORTH_IT", office.path.stat().st_size + 1)
    assert " since " not in merged(office, "one").stem


def test_the_next_day_has_a_whole_backup_though_a_partial_one_was_made_first(
    office: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    (base,) = copies.backup_folder(office.path).iterdir()
    base.rename(base.with_name(base.name.replace(base.stem[9:19], "2016-11-14")))
    assert "2016-11-14" in merged(office, "one").stem.split(" since ")[1]
    assert copies.is_backed_up(office.path, datetime.now().date())


def test_a_partial_backup_that_does_not_read_back_is_not_kept(
    office: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(partial, "_are_sound", lambda copy: False)
    before = office.state()
    with office.open() as workbook, pytest.raises(Refused):
        merge_files(workbook, [returned(office, "one")])
    assert said(office.state()) == said(before)
    assert len(list(copies.backup_folder(office.path).iterdir())) == 1
