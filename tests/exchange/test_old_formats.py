"""Workbooks of every format that was ever released open, for ever, with all that is in them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from ecomig_desktop.merge.receipts import wrong_receipts
from ecomig_desktop.workbook import commands
from tests.field import ANA, Laptop, field_world, opened_raw, problems

DATA = Path(__file__).parents[1] / "data"
FORMATS = sorted(DATA.glob("format-*.ecomig"))


@pytest.fixture(params=FORMATS, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def expected(old: Path) -> list[dict[str, object]]:
    """What `dump` said of it when it was made: a line a record, then the digest."""
    return [json.loads(line) for line in old.with_suffix(".jsonl").read_text("utf-8").splitlines()]


def test_there_is_one_of_every_format() -> None:
    from ecomig_desktop.store.schema import FORMAT

    assert [path.stem for path in FORMATS] == [f"format-{n}" for n in range(1, FORMAT + 1)]


def test_it_opens_with_all_that_was_in_it(old: Path, tmp_path: Path) -> None:
    laptop = Laptop(tmp_path / "laptop")
    shutil.copy(old, laptop.path)
    *records, last = expected(old)
    with laptop.open() as workbook:
        found = [{"table": table, **row} for table, row in workbook.records()]
        assert [
            {key: row.get(key) for key in was} for row, was in zip(found, records, strict=True)
        ] == records
        assert workbook.digest() == last["digest"]
        assert workbook.change_count() == last["changes"]
        assert workbook.conflict_count() == last["conflicts"]
        assert problems(workbook) == []
        if "receipts" in last:
            assert len(workbook.settled()) == last["settled"]
            assert len(workbook.stored_receipts()) == last["receipts"]
            assert list(wrong_receipts(workbook)) == []
        workbook.run(commands.add("person", given_name="ახალი"))
        assert problems(workbook) == []


def test_it_is_merged_as_a_return_file(old: Path, tmp_path: Path) -> None:
    office = Laptop(tmp_path / "office")
    office.create().close()
    (result,) = office.merge(old)
    last = expected(old)[-1]
    assert (result.refused, result.new) == (None, last["changes"])
    assert office.state().digest == last["digest"]


def test_what_was_in_conflict_before_stays_visible_after_the_migration(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    one.put("person", ANA, phone="1")
    office.put("person", ANA, phone="0")
    office.merge(one.export())
    office.put("person", ANA, phone="0")
    with opened_raw(office.path) as raw:  # as the first format had it
        for table in ("settled", "united", "receipt", "duplicate", "expected_laptop"):
            raw.execute(f"DROP TABLE {table}")
        raw.execute("DELETE FROM _sqlite_migrations WHERE name = '0002_merge_desk'")
        raw.execute("DELETE FROM workbook WHERE key = 'receipt'")
        raw.execute("PRAGMA user_version = 1")
    with office.open() as workbook:
        assert [(each.id, each.column) for each in workbook.settled()] == [(ANA, "phone")]
        assert problems(workbook) == []
