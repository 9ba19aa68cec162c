"""Any record of what came out of the meetings, set to anything: for tests that try everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.domain.columns import Column, Kind, Table
from ecomig_desktop.domain.outcome_tables import OUTCOME_TABLES
from ecomig_desktop.workbook import Put

Rows = Mapping[str, Sequence[str]]
KEYS = ("mra", "own")
"""A body and an indicator that ship, and ones of the workbook's own."""
VALUES: dict[Kind, tuple[object, ...]] = {
    Kind.TEXT: ("ნაპირი", "ნაპირი ირეცხება", "", "a\u0301"),
    Kind.INTEGER: (1, 7),
    Kind.NUMBER: (1.0, 1.5, 2.0, -0.5),
    Kind.YES_NO: (True, False),
    Kind.DATE: ("2016-12-01", "2017-01-31"),
    Kind.TIME: ("10:00", "11:30"),
    Kind.MOMENT: ("2016-12-01T10:00",),
    Kind.MUNICIPALITY: ("poti", "central"),
    Kind.JSON: ('{"lines": []}', '{"lines": [{"id": "a", "number": "7"}]}'),
}
"""A few values of each kind; two laptops will often say the same, and often not."""


def outcome_rows(known: Rows) -> dict[str, list[str]]:
    """Two ids of each of the tables, beside those that are known: of pairs all that can be."""
    found: dict[str, list[str]] = {name: list(rows) for name, rows in known.items()}
    for table in OUTCOME_TABLES:
        parts: list[tuple[object, ...]] = [(0,), (1,)]
        if table.derived == ("key",):
            parts = [(key,) for key in KEYS]
        elif table.derived:
            one, other = (table.column(name) for name in table.derived)
            assert one and other
            parts = [(a, b) for a in found[one.refers] for b in found[other.refers]]
        if table.name not in known:
            found[table.name] = [derived_row_id(table.name, each) for each in parts]
    return {table.name: found[table.name] for table in OUTCOME_TABLES}


def outcome_edits(rows: Rows) -> st.SearchStrategy[Put]:
    """One of those records, with one to three of its columns set; pairs with both their ends."""
    tables = st.sampled_from(OUTCOME_TABLES)
    return tables.flatmap(lambda table: _edits(table, rows))


def _edits(table: Table, rows: Rows) -> st.SearchStrategy[Put]:
    free = [column for column in table.columns if column.name not in table.derived]
    chosen = st.lists(st.sampled_from(free), max_size=3, unique=True) if free else st.just([])
    values = chosen.flatmap(lambda columns: _values(columns, rows))
    if table.derived:
        keys = st.fixed_dictionaries({name: _part(table, name, rows) for name in table.derived})
        return st.builds(lambda said, key: _put(table, {**said, **key}), values, keys)
    ids = st.sampled_from(rows[table.name])
    return st.builds(lambda said, row: Put(table.name, said, row), values, ids)


def _put(table: Table, values: dict[str, Any]) -> Put:
    parts = tuple(values[name] for name in table.derived)
    return Put(table.name, values, derived_row_id(table.name, parts))


def _part(table: Table, name: str, rows: Rows) -> st.SearchStrategy[str]:
    column = table.column(name)
    assert column
    return st.sampled_from(rows[column.refers] if column.refers else KEYS)


def _values(columns: Sequence[Column], rows: Rows) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({each.name: st.none() | _value(each, rows) for each in columns})


def _value(column: Column, rows: Rows) -> st.SearchStrategy[Any]:
    if column.kind is Kind.REFERENCE:
        return st.sampled_from([None, *rows.get(column.refers, ())])
    return st.sampled_from(column.choices or VALUES[column.kind])
