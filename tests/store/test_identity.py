"""However a file is copied, restored or cloned, no two copies ever write under one id."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Workbook, commands
from tests.field import ANA, Laptop, field_world, problems

KILLED = """
import os, signal, sys
from pathlib import Path
from ecomig_desktop.store.machine import Machine
from ecomig_desktop.workbook import Workbook, commands
path, folder, row = sys.argv[1:]
machine = Machine(Path(folder), name="laptop", fingerprint="m-laptop")
workbook = Workbook.open(Path(path), machine=machine)
workbook.run(commands.edit("person", row, given_name="before the power went"))
print(workbook.replica, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path / "laptop")
    laptop.create().close()
    return laptop


def writes(laptop: Laptop, name: str, path: Path | None = None) -> str:
    """Under which id the laptop writes."""
    with laptop.open(path) as workbook:
        workbook.run(commands.edit("person", ANA, given_name=name))
        return workbook.replica


def test_a_laptop_goes_on_under_its_id(laptop: Laptop) -> None:
    assert writes(laptop, "1") == writes(laptop, "2") == writes(laptop, "3")


def test_nothing_is_written_by_opening(laptop: Laptop) -> None:
    writes(laptop, "1")
    before = laptop.path.read_bytes()
    with laptop.open() as workbook:
        assert workbook.replica
    assert laptop.path.read_bytes() == before


def test_a_copy_on_another_laptop_is_another_replica(laptop: Laptop, tmp_path: Path) -> None:
    old = writes(laptop, "1")
    other = laptop.copy_to(tmp_path / "other")
    assert writes(other, "2") != old
    assert writes(laptop, "3") == old


def test_a_copy_beside_the_original_is_another_replica(laptop: Laptop) -> None:
    old = writes(laptop, "1")
    copy = laptop.folder / "copy.ecomig"
    shutil.copy(laptop.path, copy)
    assert writes(laptop, "2", copy) != old
    assert writes(laptop, "3") == old


def test_a_file_that_was_renamed_is_another_replica_and_whole(laptop: Laptop) -> None:
    old = writes(laptop, "1")
    laptop.path = laptop.path.rename(laptop.folder / "renamed.ecomig")
    new = writes(laptop, "2")
    assert new != old
    assert writes(laptop, "3") == new


def test_a_copy_written_over_in_place_is_another_replica(laptop: Laptop, tmp_path: Path) -> None:
    other = laptop.copy_to(tmp_path / "other")
    mine, theirs = writes(laptop, "1"), writes(other, "2")
    laptop.path.write_bytes(other.path.read_bytes())  # the same file number
    assert writes(laptop, "3") not in (mine, theirs)


@pytest.mark.parametrize("in_place", [True, False])
def test_a_restored_backup_is_another_replica(laptop: Laptop, in_place: bool) -> None:
    old = writes(laptop, "1")
    backup = laptop.folder / "backup.ecomig"
    shutil.copy(laptop.path, backup)
    writes(laptop, "2")
    if in_place:
        laptop.path.write_bytes(backup.read_bytes())
    else:
        os.replace(backup, laptop.path)
    assert writes(laptop, "3") != old


def test_a_backup_made_by_the_program_and_restored_is_another_replica(laptop: Laptop) -> None:
    old = writes(laptop, "1")
    with laptop.open() as workbook:
        backup = workbook.backup()
    writes(laptop, "2")
    laptop.path.write_bytes(backup.read_bytes())
    assert writes(laptop, "3") != old


def test_a_restored_backup_that_lacks_nothing_may_go_on(laptop: Laptop) -> None:
    old = writes(laptop, "1")
    laptop.path.write_bytes(laptop.path.read_bytes())
    assert writes(laptop, "2") == old


def test_a_cloned_disk_is_another_replica(laptop: Laptop, tmp_path: Path) -> None:
    old = writes(laptop, "1")
    clone = laptop.copy_to(tmp_path / "clone")
    shutil.copytree(laptop.folder / "machine", clone.folder / "machine", dirs_exist_ok=True)
    clone.machine = Machine(clone.folder / "machine", name="laptop", fingerprint="another card")
    assert writes(clone, "2") != old
    assert writes(laptop, "3") == old


def test_a_laptop_that_forgot_takes_a_new_id(laptop: Laptop) -> None:
    old = writes(laptop, "1")
    shutil.rmtree(laptop.folder / "machine")
    assert writes(laptop, "2") != old


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b"null", b'{"upto": "x"}', b"\xff\xfe", b"[" * 9999]
)
def test_a_memory_that_cannot_be_read_is_none(laptop: Laptop, text: bytes) -> None:
    old = writes(laptop, "1")
    (laptop.folder / "machine" / f"{old}.json").write_bytes(text)
    new = writes(laptop, "2")
    assert new != old
    assert writes(laptop, "3") == new


def test_after_the_power_went_a_new_id_is_taken_and_nothing_is_lost(laptop: Laptop) -> None:
    old = writes(laptop, "1")
    machine = laptop.folder / "machine"
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, laptop.path, machine, ANA], capture_output=True, text=True
    )
    assert killed.stdout.strip() == old
    with laptop.open() as workbook:
        person = workbook.person(ANA)
        assert person is not None
        assert person.given_name == "before the power went"
    assert writes(laptop, "2") != old
    with laptop.open() as workbook:
        assert problems(workbook) == []


def test_a_copy_made_while_the_file_is_open_is_another_replica(
    laptop: Laptop, tmp_path: Path
) -> None:
    other = Laptop(tmp_path / "other")
    with laptop.open() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="1"))
        for ending in ("", "-wal"):
            shutil.copy(f"{laptop.path}{ending}", f"{other.path}{ending}")
        theirs = writes(other, "2")
        workbook.run(commands.edit("person", ANA, given_name="3"))
        assert workbook.replica != theirs


def test_whatever_is_copied_no_change_has_two_meanings(tmp_path: Path) -> None:
    office, one, two = field_world(tmp_path)
    backup = tmp_path / "backup"
    for number, laptop in enumerate((one, two, one, two, office)):
        shutil.copy(one.path, backup)
        writes(laptop, f"a{number}")
        if number % 2:
            one.path.write_bytes(backup.read_bytes())
        two.path.write_bytes(one.path.read_bytes())
    seen: dict[tuple[str, int], bytes] = {}
    for laptop in (office, one, two):
        writes(laptop, laptop.folder.name)
        for change in laptop.state().log:
            assert seen.setdefault(change.key, change.checksum) == change.checksum


def test_where_the_laptop_cannot_remember_people_are_still_checked_in(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The queue goes on: under a new id each time, which costs nothing."""
    old = writes(laptop, "1")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("ecomig_desktop.store.machine._replace", full)
        first, second = writes(laptop, "2"), writes(laptop, "3")
    third = writes(laptop, "4")
    assert len({old, first, second, third}) == 4
    assert writes(laptop, "5") == third
    with laptop.open() as workbook:
        assert problems(workbook) == []


def test_where_the_laptop_has_no_folder_to_remember_in_it_works_too(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    ids = []
    path = tmp_path / "workbook.ecomig"
    Workbook.create(path, None, machine=Machine(blocked / "laptop")).close()
    for name in "123":
        with Workbook.open(path, machine=Machine(blocked / "laptop")) as workbook:
            workbook.run(commands.edit("person", ANA, given_name=name))
            ids.append(workbook.replica)
    assert len(set(ids)) == 3


def test_a_computer_knows_itself_again(tmp_path: Path) -> None:
    assert Machine(tmp_path).fingerprint == Machine(tmp_path).fingerprint
    assert Machine(tmp_path).fingerprint != Machine(tmp_path / "another user").fingerprint
    (tmp_path / "secret").write_bytes(b"\xff\xfe")
    assert len(Machine(tmp_path).fingerprint) == 32


def test_a_laptops_own_name_is_cut_to_what_others_accept(tmp_path: Path) -> None:
    office = Laptop(tmp_path / "office")
    office.create().close()
    field = office.copy_to(tmp_path / "field")
    field.machine = Machine(tmp_path / "m", name="ლ" * 300 + "\0\ud800", fingerprint="m")
    field.put("person", ANA, given_name="ანა")
    (result,) = office.merge(field.export())
    assert result.refused is None
    assert result.laptop.startswith("ლლლ")


def test_a_laptop_keeps_the_name_that_it_was_given(laptop: Laptop, tmp_path: Path) -> None:
    replica = writes(laptop, "1")
    with laptop.open() as workbook:
        workbook.rename_laptop("ლეპტოპი-7")
        assert (workbook.laptop, workbook.replica) == ("ლეპტოპი-7", replica)
        assert workbook.laptop_name(replica) == "ლეპტოპი-7"
    remembered = Machine(tmp_path / "laptop" / "machine", fingerprint="m-laptop")
    assert remembered.name == "ლეპტოპი-7"
    with Workbook.create(tmp_path / "other.ecomig", machine=remembered) as other:
        other.run(commands.edit("person", ANA, given_name="1"))
        assert other.laptop == "ლეპტოპი-7"
        other.rename_laptop("")
        assert other.laptop != "ლეპტოპი-7"


def test_the_name_given_later_is_the_one_that_the_office_shows(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    replica = writes(one, "1")
    first = one.export("first.ecomig")
    one.clock.ms += 1000
    with one.open() as workbook:
        workbook.rename_laptop("ლეპტოპი-7")
    one.put("person", ANA, phone="2")
    office.merge(one.export("second.ecomig"), first)
    with office.open() as workbook:
        assert workbook.laptop_name(replica) == "ლეპტოპი-7"
