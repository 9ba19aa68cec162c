"""Changes as they are written down: keys, ids, checksums, one form for one meaning."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain import change
from ecomig_desktop.domain.change import (
    ReadChange,
    derived_row_id,
    format_keys,
    is_replica,
    is_row_id,
    new_replica_id,
    new_row_id,
    parse_key,
    parse_keys,
    row_hash,
    to_json,
)
from tests.field import sealed_change

KEYS = st.tuples(st.from_regex(r"[0-9a-f]{16}", fullmatch=True), st.integers(1, 1 << 53))


@given(st.sets(KEYS))
def test_keys_are_read_back_as_written(keys: set[tuple[str, int]]) -> None:
    assert parse_keys(format_keys(keys)) == tuple(sorted(keys))


@pytest.mark.parametrize("text", ["a", ":", "a:b", "a:1 ", " a:1", "a:1  b:2"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its text is nobody's promise
        parse_keys(text)


def test_a_key_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its text is nobody's promise
        parse_key("0123456789abcdef")


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("replica", "e" * 16), ("seq", 2), ("clock", 1), ("command", 2), ("intent", "x"),
        ("undoes", "x"), ("operator", ""), ("table", "note"), ("row", "x"), ("sets", "{}"),
        ("deleted", 1), ("parents", "x"),
    ],
)  # fmt: skip
def test_the_checksum_covers_every_part(part: str, value: object) -> None:
    assert sealed_change(**{part: value}).checksum != sealed_change().checksum


def test_equal_documents_are_written_alike() -> None:
    assert to_json({"ბ": 1, "ა": None}) == to_json({"ა": None, "ბ": 1}) == '{"ა":null,"ბ":1}'


def test_a_row_id_has_one_written_form() -> None:
    row = new_row_id()
    assert is_row_id(row)
    assert UUID(row).version == 7
    assert not is_row_id(row.replace("-", ""))
    assert not is_row_id(f"{row}\n")
    assert not is_row_id(f"{{{row}}}")
    assert not is_row_id(None)


def test_row_ids_made_one_after_another_sort_so() -> None:
    first = new_row_id()
    later = new_row_id()
    assert first[:13] <= later[:13]
    assert first != later


def test_a_replica_id_is_sixteen_digits() -> None:
    assert is_replica(new_replica_id())
    assert not is_replica("0123456789ABCDEF")
    assert not is_replica("0123456789abcdef\n")


def test_two_laptops_derive_the_same_id_from_the_same_parts() -> None:
    assert derived_row_id("attendance", ["a", "b"]) == derived_row_id("attendance", ["a", "b"])
    assert derived_row_id("attendance", ["a", "b"]) != derived_row_id("attendance", ["b", "a"])
    assert derived_row_id("attendance", ["ab", ""]) != derived_row_id("attendance", ["a", "b"])


def test_the_namespace_of_derived_ids_is_for_ever() -> None:
    assert derived_row_id("attendance", ["a", "b"]) == "6ebc2fcf-374f-5b75-8956-2765e02e52c4"


def test_a_column_that_comes_later_keeps_the_digest() -> None:
    assert row_hash("person", "1", {"a": 1}) == row_hash("person", "1", {"a": 1, "new": None})
    assert row_hash("person", "1", {"a": 1}) != row_hash("person", "1", {"a": "1"})
    assert re.fullmatch(r"\w+", change.DELETED)


def test_values_are_read_once_and_never_those_of_another_change() -> None:
    change = ReadChange("a" * 16, 1, 5, 1, "x", "", "", "person", "id", '{"phone":"1"}', None, "")
    assert change.values is change.values
    assert change._replace(sets='{"phone":"2"}').values == {"phone": "2"}
    assert change.values == {"phone": "1"}
