"""A stranger's file is read, never run, never written to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ecomig_desktop.errors import Refused
from ecomig_desktop.store.foreign import open_foreign
from ecomig_desktop.workbook import commands
from tests.field import ANA, Laptop, field_world, fingerprint, opened_raw


@pytest.fixture
def returned(tmp_path: Path) -> Path:
    _, one, _ = field_world(tmp_path)
    one.put("person", ANA, given_name="ნანა")
    return one.export()


def test_it_says_how_far_each_laptop_wrote_and_who_they_are(returned: Path) -> None:
    with open_foreign(returned) as foreign:
        assert sorted(foreign.vector.values()) == [1, 4]
        assert foreign.sealed is not None
        assert foreign.sealed[0] == foreign.vector
        assert foreign.laptop_names()[foreign.sealed[1]][0] == "one"
        assert foreign.is_sound()


def test_nothing_is_written_into_it_or_beside_it(returned: Path) -> None:
    before = {each.name: each.stat().st_mtime_ns for each in returned.parent.iterdir()}
    content = fingerprint(returned)
    with open_foreign(returned) as foreign:
        for replica, upto in foreign.vector.items():
            assert len(list(foreign.lines(replica, 0, upto))) == upto
    assert fingerprint(returned) == content
    assert {each.name: each.stat().st_mtime_ns for each in returned.parent.iterdir()} == before


def test_a_file_whose_writer_was_killed_is_read_with_its_journal(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path / "laptop")
    stick = tmp_path / "stick"
    stick.mkdir()
    with laptop.create() as workbook:
        workbook.run(commands.edit("person", ANA, given_name="ანა"))
        for ending in ("", "-wal"):
            shutil.copy(f"{laptop.path}{ending}", stick)
        upto = workbook.vector()
    before = {each.name: fingerprint(each) for each in stick.iterdir()}
    with open_foreign(stick / "workbook.ecomig") as foreign:
        assert foreign.vector == upto
    assert {each.name: fingerprint(each) for each in stick.iterdir()} == before


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "empty_file"),
        (b"hello", "not_a_workbook"),
        (b"SQLite format 3\0", "return_file_damaged"),
    ],
)
def test_what_is_no_return_file_is_refused(tmp_path: Path, content: bytes, key: str) -> None:
    path = tmp_path / "x.ecomig"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused, open_foreign(path):
        pass
    assert refused.value.key == key


def test_a_newer_programs_file_says_what_to_update(returned: Path) -> None:
    with opened_raw(returned) as raw:
        raw.execute("PRAGMA user_version = 1000")
    with pytest.raises(Refused) as refused, open_foreign(returned):
        pass
    assert refused.value.key == "return_file_newer"
