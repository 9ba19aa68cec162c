"""Cloned and restored laptops: both their work is merged, and the coordinator is told."""

from __future__ import annotations

import shutil
from pathlib import Path

from ecomig_desktop.merge import FileResult
from tests.field import ANA, BEKA, GIA, Laptop, field_world


def merged(office: Laptop, *files: Path) -> list[FileResult]:
    results = office.merge(*files)
    assert all(each.refused is None for each in results)
    return results


def test_a_laptop_that_goes_on_is_nothing_special(tmp_path: Path) -> None:
    office, one, two = field_world(tmp_path)
    one.put("person", ANA, phone="1")
    first = one.export("first.ecomig")
    one.put("person", ANA, phone="2")
    two.put("person", BEKA, phone="3")
    results = merged(office, first, one.export("second.ecomig"), two.export())
    assert [each.lineage for each in results] == ["", "", ""]


def test_an_older_file_that_comes_last_is_nothing_special(tmp_path: Path) -> None:
    """Even when its laptop went on under a new id, because the workbook was copied in its place."""
    office, one, _ = field_world(tmp_path)
    one.put("person", ANA, phone="1")
    first = one.export("first.ecomig")
    old = one.path.rename(one.path.with_name("old.ecomig"))
    shutil.copy(old, one.path)
    one.put("person", ANA, phone="2")
    results = merged(office, one.export("second.ecomig"), first)
    assert [(each.lineage, each.new) for each in results] == [("", 2), ("", 0)]


def test_a_workbook_that_was_put_back_from_a_backup_is_restored(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    one.put("person", ANA, phone="1")
    backup = one.folder / "kept.ecomig"
    shutil.copy(one.path, backup)
    one.put("person", ANA, phone="2")
    first = one.export("first.ecomig")
    shutil.copy(backup, one.path)
    one.put("person", GIA, given_name="გია")
    results = merged(office, first, one.export("second.ecomig"))
    assert [each.lineage for each in results] == ["", "restored"]
    assert sum(each.new for each in results) == 3


def test_a_second_copy_under_the_same_name_is_cloned(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    clone = Laptop(tmp_path / "elsewhere" / "one")
    shutil.copy(one.path, clone.path)
    one.put("person", ANA, phone="1")
    clone.put("person", GIA, given_name="გია")
    results = merged(office, one.export(), clone.export())
    assert [each.lineage for each in results] == ["", "cloned"]
    assert [each.new for each in results] == [1, 1]
