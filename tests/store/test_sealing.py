"""The seal of a return file: what it promised, so that anything missing shows."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from ecomig_desktop.domain.change import to_json
from ecomig_desktop.store import sealing
from ecomig_desktop.store.schema import WORKBOOK_SQL
from tests.field import ANA, field_world, opened_raw

VECTOR = {"a" * 16: 5, "b" * 16: 1}


@pytest.fixture
def db() -> Database:
    db = Database(dbapi2.connect(":memory:", isolation_level=None), execute_plugins=False)
    db.execute(WORKBOOK_SQL)
    return db


def write(db: Database, text: str) -> None:
    db.execute("INSERT OR REPLACE INTO workbook VALUES ('seal', ?)", [text])


def test_what_is_sealed_is_read_back(db: Database) -> None:
    assert sealing.read_seal(db) is None
    sealing.seal(db, VECTOR, "a" * 16)
    found = sealing.read_seal(db)
    assert found is not None
    assert found[:2] == (VECTOR, "a" * 16)
    sealing.forget_seal(db)
    assert sealing.read_seal(db) is None


@given(st.integers(0, 200), st.integers(0, 7))
def test_a_flipped_bit_breaks_the_seal(at: int, bit: int) -> None:
    db = Database(dbapi2.connect(":memory:", isolation_level=None), execute_plugins=False)
    db.execute(WORKBOOK_SQL)
    sealing.seal(db, VECTOR, "a" * 16)
    text = db.execute("SELECT value FROM workbook").fetchone()[0]
    spoiled = bytearray(text.encode())
    spoiled[at % len(spoiled)] ^= 1 << bit
    write(db, spoiled.decode("latin-1"))
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        sealing.read_seal(db)


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "5", '"x"', "{}", "[" * 100_000, '{"sum": 1}', '{"sum":null,"vector":[]}'],
)
def test_what_is_no_seal_is_an_error_that_is_expected(db: Database, text: str) -> None:
    write(db, text)
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        sealing.read_seal(db)


@pytest.mark.parametrize(
    "vector", [{"x": 1}, {"a" * 16: -1}, {"a" * 16: 1 << 63}, {"a" * 16: 1.5}, {"a" * 16: True}]
)
def test_a_seal_promises_nothing_impossible(db: Database, vector: dict[str, object]) -> None:
    body = {"vector": vector, "replica": "a" * 16}
    write(db, to_json({**body, "sum": sha256(to_json(body).encode()).hexdigest()}))
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        sealing.read_seal(db)


def test_a_return_file_that_is_worked_in_is_a_workbook_again(tmp_path: Path) -> None:
    office, one, _ = field_world(tmp_path)
    one.put("person", ANA, given_name="ნანა")
    one.path = one.export()
    with opened_raw(one.path) as raw:
        (seal,) = raw.execute("SELECT value FROM workbook WHERE key = 'seal'").fetchone()
    assert set(json.loads(seal)) == {"vector", "replica", "sum"}
    one.put("person", ANA, phone="599")
    with opened_raw(one.path) as raw:
        assert raw.execute("SELECT * FROM workbook WHERE key = 'seal'").fetchall() == []
    (result,) = office.merge(one.path)
    assert (result.refused, result.gaps) == (None, {})
