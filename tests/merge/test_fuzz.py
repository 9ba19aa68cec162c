"""Files that only a fuzzer writes: refused with a sentence, or merged so that all holds."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecomig_desktop.domain.change import Change
from ecomig_desktop.domain.ranges import size
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge import FileResult, merge_files
from ecomig_desktop.merge.at_once import sound_changes
from ecomig_desktop.merge.incoming import LineCheck, Malformed
from ecomig_desktop.merge.salvage import salvage
from ecomig_desktop.store import schema
from tests.field import State, opened_raw, problems, sealed_change, state
from tests.merge.damaging import Damage
from tests.merge.spoiling import sealed

FUZZ = settings(
    max_examples=35, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
PAGE = 4096


def merged(damage: Damage, path: Path) -> tuple[FileResult, State]:
    """Merge a file into the office that has not seen any: what holds whatever is in it."""
    office = damage.office
    office.path.write_bytes(damage.blank)
    shutil.rmtree(office.folder / "workbook backups", ignore_errors=True)
    content = path.read_bytes()
    with office.open() as workbook:
        (result,) = merge_files(workbook, [path]).files
        now = state(workbook)
        assert problems(workbook) == []
    assert path.read_bytes() == content
    assert len(now.log) == len(damage.before.log) + result.new
    assert set(now.log) >= set(damage.before.log)
    if result.refused is not None:
        assert now == damage.before
        for language in ("ka", "en"):
            said = result.refused.sentence(language)
            assert 0 < len(said) < 500
            assert said.isprintable()
    return result, now


def only_true(damage: Damage, result: FileResult, now: State) -> None:
    """What came is what was written, and what did not come is told of or refused."""
    assert set(now.log) <= set(damage.after.log)
    missing = len(damage.after.log) - len(now.log)
    if result.refused is None:
        assert missing <= sum(map(size, result.gaps.values()))


def saves_only_what_is_true(damage: Damage, path: Path) -> None:
    target = path.with_name("saved.ecomig")
    with contextlib.suppress(Refused):
        salvage(path, target)
        (result, now) = merged(damage, target)
        assert result.refused is None
        assert set(now.log) <= set(damage.after.log)


@pytest.fixture(scope="module")
def spoiled(damage: Damage) -> Path:
    """Where a spoiled file is written."""
    return damage.office.folder / "spoiled.ecomig"


# --- by the cell ---------------------------------------------------------------------------

CELLS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.integers(-(1 << 63), (1 << 63) - 1),
    st.sampled_from([0, 1, -1, 1 << 53, (1 << 53) + 1, (1 << 62), -(1 << 63)]),
    st.floats(),
    st.text(max_size=40),
    st.binary(max_size=40),
    st.sampled_from(
        ["", "{}", "[]", "null", '{"phone":"1"}', '{"given_name":NaN}', "f" * 16, "person", "note"]
    ),
    st.sampled_from([b"\xff\xfe", b"\xed\xa0\x80", b"\x00" * 8, b"x" * 70_000]),
)
TABLES = ("change", "blob", "workbook", "replica")
_SQL = {
    "change": schema.CHANGE_SQL,
    "blob": schema.BLOB_SQL,
    "workbook": schema.WORKBOOK_SQL,
    "replica": schema.REPLICA_SQL,
}


def loosened(path: Path, act: Callable[[sqlite3.Connection], None]) -> None:
    """Do something that STRICT and NOT NULL would not allow, and look innocent after it."""
    with opened_raw(path) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        for name, sql in _SQL.items():
            loose = sql.replace("STRICT, ", "").replace(" STRICT", "").replace(" NOT NULL", "")
            loose = loose.replace(" INTEGER", "").replace(" TEXT", "").replace(" BLOB", "")
            raw.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", [loose, name])
    with opened_raw(path) as raw:
        act(raw)
    with opened_raw(path) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        for name, sql in _SQL.items():
            raw.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", [sql, name])


def edit_cell(raw: sqlite3.Connection, table: str, row: int, column: int, value: Any) -> None:
    columns = [each[1] for each in raw.execute(f"PRAGMA table_info({table})")]
    key = columns[:2] if table == "change" else columns[:1]
    rows = raw.execute(f"SELECT {', '.join(key)} FROM {table}").fetchall()
    where = " AND ".join(f"{each} IS ?" for each in key)
    name = columns[column % len(columns)]
    found = rows[row % len(rows)]
    with contextlib.suppress(sqlite3.IntegrityError):
        raw.execute(f"UPDATE {table} SET {name} = ? WHERE {where}", [value, *found])


EDITS = st.lists(
    st.tuples(st.sampled_from(TABLES), st.integers(0, 99), st.integers(0, 12), CELLS),
    min_size=1,
    max_size=3,
)


@FUZZ
@given(edits=EDITS)
def test_cells_that_hold_anything(damage: Damage, spoiled: Path, edits: list[Any]) -> None:
    spoiled.write_bytes(damage.whole)

    def act(raw: sqlite3.Connection) -> None:
        for table, row, column, value in edits:
            edit_cell(raw, table, row, column, value)

    loosened(spoiled, act)
    only_true(damage, *merged(damage, spoiled))
    saves_only_what_is_true(damage, spoiled)


@FUZZ
@given(gone=st.sets(st.integers(0, 60), max_size=20), table=st.sampled_from(TABLES))
def test_rows_that_are_gone(damage: Damage, spoiled: Path, gone: set[int], table: str) -> None:
    spoiled.write_bytes(damage.whole)
    with opened_raw(spoiled) as raw:
        key = "replica || seq" if table == "change" else "1"
        keys = raw.execute(f"SELECT * FROM {table} ORDER BY {key}").fetchall()
        columns = [each[1] for each in raw.execute(f"PRAGMA table_info({table})")][:2]
        where = " AND ".join(f"{each} IS ?" for each in columns)
        for number in gone:
            raw.execute(f"DELETE FROM {table} WHERE {where}", keys[number % len(keys)][:2])
    only_true(damage, *merged(damage, spoiled))


# --- by the line, with sums that are right --------------------------------------------------

REPLICAS = st.sampled_from(["f" * 16, "e" * 16, "0" * 16])
KEYS = st.tuples(REPLICAS, st.integers(1, 6)).map(lambda key: f"{key[0]}:{key[1]}")
ROWS = st.sampled_from([sealed_change().row, "0" * 8 + sealed_change().row[8:]])
SAID = [
    ("person", '{"phone":"5"}'),
    ("person", '{"given_name":"ა"}'),
    ("person", "{}"),
    ("attendance", '{"meeting":null}'),
    ("note", '{"text":"x"}'),
    ("meeting", '{"place":"y"}'),
]


@st.composite
def signed_lines(draw: st.DrawFn) -> Change:
    """A change that some laptop could have written, or nearly."""
    seq, rare = draw(st.integers(1, 6)), draw(st.integers(0, 19))
    table, sets = draw(st.sampled_from(SAID))
    parents = draw(st.lists(KEYS, max_size=2))
    line = {
        "replica": draw(REPLICAS),
        "seq": seq,
        "command": draw(st.integers(1, seq)),
        "clock": draw(st.integers(0, 9)) << (16 if seq % 2 else 0),
        "table": table,
        "row": draw(ROWS),
        "sets": sets,
        "deleted": draw(st.sampled_from([None, None, 0, 1])),
        "parents": " ".join(sorted(set(parents))),
        "undoes": draw(st.just("") | KEYS),
        "operator": draw(st.text(max_size=5)),
    }
    odd = {0: ("clock", (1 << 63) - 1), 1: ("deleted", 2), 2: ("seq", 1 << 53), 3: ("command", 9)}
    name, value = odd.get(rare, ("undoes", ""))
    return sealed_change(**{**line, name: value})


@FUZZ
@given(lines=st.lists(signed_lines(), min_size=1, max_size=8))
def test_lines_that_a_liar_signs(damage: Damage, spoiled: Path, lines: list[Change]) -> None:
    """Whatever is let in holds together, comes once, and keeps no honest file out."""
    spoiled.write_bytes(damage.whole)
    with opened_raw(spoiled) as raw:
        raw.execute("DELETE FROM workbook WHERE key = 'seal'")
        marks = ", ".join("?" * len(schema.CHANGE_COLUMNS))
        for line in lines:
            with contextlib.suppress(UnicodeEncodeError):
                raw.execute(f"INSERT OR IGNORE INTO change VALUES ({marks})", line)
    result, now = merged(damage, spoiled)
    if result.refused is None:
        assert set(now.log) >= set(damage.after.log)
    with damage.office.open() as workbook:
        whole = damage.office.folder / "whole.ecomig"
        again = merge_files(workbook, [spoiled, whole]).files
        assert again[1].refused is None
        assert again[0].new == 0
        assert set(state(workbook).log) >= set(damage.after.log)
        assert problems(workbook) == []


LINE_EDITS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.integers(0, 12),
        CELLS
        | st.sampled_from(['{"phone":"1"},{"phone":"2"}', '{"a":[{}', "{}]}", "f" * 16 + ":1"]),
    ),
    max_size=3,
)


@settings(FUZZ, max_examples=400)
@given(edits=LINE_EDITS, resign=st.booleans())
def test_many_lines_at_once_are_checked_as_each_for_itself(
    damage: Damage, edits: list[tuple[int, int, Any]], resign: bool
) -> None:
    lines = [list(change) for change in damage.after.log[:6]]
    for row, column, value in edits:
        lines[row][column] = value
    if resign:
        for line in lines:
            with contextlib.suppress(TypeError, ValueError):
                line[12] = Change(*line).sealed().checksum  # type: ignore[arg-type]
    found = [tuple(line) for line in lines]
    at_once = sound_changes(found)
    try:
        check = LineCheck()
        one_by_one = [check.change(line) for line in found]
    except Malformed:
        assert at_once is None
        return
    if at_once is not None:
        assert at_once == one_by_one
        assert [change.values for change in at_once] == [change.values for change in one_by_one]
    assert edits or at_once is not None


# --- by the seal --------------------------------------------------------------------------


@FUZZ
@given(
    promised=st.dictionaries(
        REPLICAS | st.just("ours"), st.integers(0, 200) | st.integers(0), max_size=4
    ),
    odd=st.dictionaries(st.text(max_size=16), st.none() | st.text(max_size=3), max_size=1),
    replica=REPLICAS | st.just(""),
)
def test_seals_that_promise_anything(
    damage: Damage, spoiled: Path, promised: dict[str, Any], odd: dict[str, Any], replica: str
) -> None:
    spoiled.write_bytes(damage.whole)
    promised = {**promised, **odd}
    ours = damage.before.log[0].replica
    vector = {ours if name == "ours" else name: upto for name, upto in promised.items()}
    with opened_raw(spoiled) as raw:
        try:
            text = sealed({"vector": vector, "replica": replica})
        except TypeError:  # a number that is none in JSON
            text = "{}"
        raw.execute("UPDATE workbook SET value = ? WHERE key = 'seal'", [text])
    result, now = merged(damage, spoiled)
    only_true(damage, result, now)
    if result.refused is None:
        assert set(now.log) == set(damage.after.log)
        reached: dict[str, int] = {}
        for change in now.log:
            reached[change.replica] = max(change.seq, reached.get(change.replica, 0))
        beyond = {name: upto for name, upto in vector.items() if upto > reached.get(name, 0)}
        told = {name: parts[-1][1] for name, parts in result.gaps.items()}
        assert told == beyond


# --- by the page --------------------------------------------------------------------------

HEADER = st.tuples(st.integers(0, 99), st.integers(0, 255))
TREE = st.tuples(st.integers(0, 30), st.integers(0, 11), st.integers(0, 255))
POINTER = st.tuples(st.integers(0, 30), st.integers(0, 60), st.integers(0, 0xFFFF))


@FUZZ
@given(
    header=st.lists(HEADER, max_size=1),
    tree=st.lists(TREE, max_size=3),
    pointers=st.lists(POINTER, max_size=4),
)
def test_pages_whose_heads_and_pointers_lead_anywhere(
    damage: Damage,
    spoiled: Path,
    header: list[tuple[int, int]],
    tree: list[tuple[int, int, int]],
    pointers: list[tuple[int, int, int]],
) -> None:
    content = bytearray(damage.whole)
    pages = len(content) // PAGE
    for at, value in header:
        content[at] = value
    for page, at, value in tree:
        content[page % pages * PAGE + (100 if page % pages == 0 else 0) + at] = value
    for page, cell, value in pointers:
        at = page % pages * PAGE + 8 + 2 * cell
        content[at : at + 2] = struct.pack(">H", value)
    spoiled.write_bytes(content)
    only_true(damage, *merged(damage, spoiled))
    saves_only_what_is_true(damage, spoiled)


@FUZZ
@given(
    numbers=st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 1000), st.integers(0, 40)), min_size=1
    )
)
def test_pages_that_name_other_pages(
    damage: Damage, spoiled: Path, numbers: list[tuple[int, int, int]]
) -> None:
    """Trees with circles, pages in two trees, chains that never end."""
    content = bytearray(damage.whole)
    pages = len(content) // PAGE
    for page, where, to in numbers:
        start = page % pages * PAGE
        at = start + (8 if content[start] in (2, 5) and where % 2 else where % (PAGE - 4))
        content[at : at + 4] = struct.pack(">I", to)
    spoiled.write_bytes(content)
    only_true(damage, *merged(damage, spoiled))


@FUZZ
@given(
    journal=st.binary(max_size=3000),
    ending=st.sampled_from(["-wal", "-journal"]),
    magic=st.sampled_from([b"", bytes.fromhex("d9d505f920a163d7"), bytes.fromhex("377f0682")]),
)
def test_journals_of_anything(
    damage: Damage, spoiled: Path, journal: bytes, ending: str, magic: bytes
) -> None:
    spoiled.write_bytes(damage.whole)
    beside = Path(f"{spoiled}{ending}")
    beside.write_bytes(magic + journal)
    try:
        only_true(damage, *merged(damage, spoiled))
        assert beside.read_bytes() == magic + journal
        assert not os.path.lexists(f"{spoiled}-shm")
    finally:
        beside.unlink()
