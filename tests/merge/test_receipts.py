"""Receipts: what came, chained, so that a missing or an altered one shows."""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest

from ecomig_desktop.merge.receipts import (
    Receipt,
    close_account,
    decided_since,
    receipts,
    wrong_receipts,
)
from ecomig_desktop.merge.taking_out import take_out
from ecomig_desktop.workbook import commands
from tests.field import ANA, BEKA, GIA, Laptop, field_world, fingerprint, opened_raw

Three = tuple[Laptop, Laptop, Laptop]


@pytest.fixture
def laptops(tmp_path: Path) -> Three:
    return field_world(tmp_path)


def issued(office: Laptop) -> list[Receipt]:
    with office.open(read_only=True) as workbook:
        return receipts(workbook)


def wrong(office: Laptop) -> list[str]:
    with office.open(read_only=True) as workbook:
        return [each.key for each in wrong_receipts(workbook)]


def merged(laptops: Three, many: int = 3) -> Laptop:
    """An office that merged a file so many times, each with one new change."""
    office, one, _ = laptops
    for number in range(many):
        one.put("person", GIA, phone=str(number))
        office.merge(one.export(f"{number}.ecomig"))
    return office


def test_a_receipt_says_what_came_and_what_it_did(laptops: Three) -> None:
    office, one, two = laptops
    one.put("person", ANA, phone="1")
    two.put("person", ANA, phone="2")
    files = one.export(), two.export()
    before = office.state()
    office.merge(*files)
    after = office.state()
    (receipt,) = issued(office)
    assert (receipt.number, receipt.kind, receipt.new, receipt.previous) == (1, "merge", 2, "")
    assert (receipt.digest_before, receipt.digest_after) == (before.digest, after.digest)
    assert (receipt.changes_before, receipt.changes_after) == (len(before.log), len(after.log))
    assert (receipt.conflicts_before, receipt.conflicts_after) == (0, 1)
    for path, laptop, told in zip(files, ("one", "two"), receipt.files, strict=True):
        assert told.hash == sha256(path.read_bytes()).hexdigest()
        assert (told.laptop, list(told.ranges.values())) == (laptop, [[(1, 1)]])


def test_each_follows_the_one_before(laptops: Three) -> None:
    one, two, three = issued(merged(laptops))
    assert [each.number for each in (one, two, three)] == [1, 2, 3]
    assert (two.previous, three.previous) == (one.hash, two.hash)
    assert wrong(laptops[0]) == []


def test_what_brings_nothing_makes_no_receipt(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", ANA, phone="1")
    returned = one.export()
    office.merge(returned)
    content = fingerprint(office.path)
    renamed = returned.rename(returned.with_name("other name.ecomig"))
    (result,) = office.merge(renamed)
    assert fingerprint(office.path) == content
    assert result.came == (1, "return.ecomig")
    assert len(issued(office)) == 1


def test_a_refused_file_stands_on_the_receipt_of_the_others(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", ANA, phone="1")
    broken = one.folder / "broken.ecomig"
    broken.write_bytes(b"no workbook at all")
    office.merge(broken, one.export())
    (receipt,) = issued(office)
    assert [each.refused for each in receipt.files] == ["not_a_workbook", ""]


def test_decisions_are_counted_from_receipt_to_receipt(laptops: Three) -> None:
    office, one, _ = laptops
    one.put("person", ANA, phone="1")
    one.put("person", GIA, given_name="გია")
    office.put("person", ANA, phone="0")
    office.merge(one.export())
    with office.open() as workbook:
        resolve = commands.edit("person", ANA, phone="0")
        workbook.run(type(resolve)("resolve", resolve.edits))
        workbook.run(commands.judge(BEKA, GIA, "different"))
        workbook.run(commands.judge(ANA, GIA, "later"))
        workbook.undo()
        found = decided_since(workbook, receipts(workbook)[-1])
        assert (found.conflicts, found.same, found.different, found.later) == (1, 0, 1, 0)
        closing = close_account(workbook)
        assert (closing.kind, closing.decided_conflicts, closing.decided_different) == (
            "closing", 1, 1,
        )  # fmt: skip
        assert closing.conflicts_after == 0
        assert decided_since(workbook, closing).conflicts == 0
        assert list(wrong_receipts(workbook)) == []


def test_taking_out_is_on_a_receipt_too(laptops: Three) -> None:
    office = merged(laptops, 1)
    with office.open() as workbook:
        take_out(workbook, 1)
    merge, undo = issued(office)
    assert (undo.kind, undo.takes_out) == ("undo", ((1, 0),))
    assert (undo.digest_after, merge.files[0].taken_out) == (merge.digest_before, 2)
    assert wrong(office) == []


SPOILED = {
    "DELETE FROM receipt WHERE number = 2": ["check_receipt_missing"],
    "DELETE FROM receipt WHERE number = 3": ["check_receipt_missing"],
    "DELETE FROM receipt": ["check_receipt_missing"],
    "UPDATE receipt SET body = replace(body, '\"new\":1', '\"new\":2') WHERE number = 2": [
        "check_receipt_altered"
    ],
    "UPDATE receipt SET body = '{}' WHERE number = 1": ["check_receipt_altered"],
    "UPDATE receipt SET body = '[' WHERE number = 1": ["check_receipt_altered"],
    "DELETE FROM workbook WHERE key = 'receipt'": ["check_receipt_altered"],
}


@pytest.mark.parametrize("sql", SPOILED)
def test_a_missing_or_altered_receipt_shows(laptops: Three, sql: str) -> None:
    office = merged(laptops)
    with opened_raw(office.path) as raw:
        raw.execute(sql)
    assert wrong(office) == SPOILED[sql]


def test_a_receipt_put_in_the_place_of_another_shows(laptops: Three) -> None:
    """Even when whoever did it made its own hash right."""
    office = merged(laptops)
    with opened_raw(office.path) as raw:
        body = _body(raw, 2).replace('"operator":"ოპერატორი"', '"operator":"სხვა"')
        raw.execute(
            "UPDATE receipt SET body = ?, hash = ? WHERE number = 2",
            [body, sha256(body.encode()).hexdigest()],
        )
    assert wrong(office) == ["check_receipt_chain"]


def _body(raw: sqlite3.Connection, number: int) -> str:
    found: str = raw.execute("SELECT body FROM receipt WHERE number = ?", [number]).fetchone()[0]
    return found


def test_changes_that_came_by_receipt_and_are_gone_show(laptops: Three) -> None:
    office = merged(laptops, 1)
    replica = next(iter(issued(office)[0].files[0].ranges))
    with opened_raw(office.path) as raw:
        raw.execute("DELETE FROM change WHERE replica = ?", [replica])
    assert "check_receipt_lost" in wrong(office)


def test_a_broken_receipt_keeps_no_file_out(laptops: Three) -> None:
    office, one, _ = laptops
    merged(laptops, 2)
    with opened_raw(office.path) as raw:
        raw.execute("UPDATE receipt SET body = '[' WHERE number = 2")
    one.put("person", GIA, phone="after")
    (result,) = office.merge(one.export())
    assert (result.refused, result.new) == (None, 1)
    assert wrong(office) == ["check_receipt_altered"]


def test_a_return_file_carries_no_receipts(laptops: Three) -> None:
    office = merged(laptops, 1)
    returned = Laptop(office.folder.parent / "reader").folder / "r.ecomig"
    office.export().rename(returned)
    with opened_raw(returned) as raw:
        assert raw.execute("SELECT count(*) FROM receipt").fetchone() == (0,)
        assert raw.execute("SELECT 1 FROM workbook WHERE key = 'receipt'").fetchone() is None
