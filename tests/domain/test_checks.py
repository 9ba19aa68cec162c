"""The gate through which every value comes, typed or brought in by a stranger's file."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.change import to_json
from ecomig_desktop.domain.checks import (
    checked_row_id,
    checked_values,
    incoming_checks,
    table_named,
    typed_checks,
)
from ecomig_desktop.domain.tables import TABLES, Column, Kind, Table
from ecomig_desktop.errors import Refused

ROW = "01890000-0000-7000-8000-000000000001"
EVERY_COLUMN = [(table, column) for table in TABLES.values() for column in table.columns]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


def refusal(table: str, **values: object) -> str:
    with pytest.raises(Refused) as refused:
        checked_values(TABLES[table], values)
    return refused.value.key


@given(st.sampled_from(EVERY_COLUMN), JSON)
def test_any_value_is_taken_in_one_form_or_refused_with_a_sentence(
    where: tuple[Table, Column], value: Any
) -> None:
    table, column = where
    try:
        taken = typed_checks(table)[column.name](value)
    except Refused:
        return
    assert typed_checks(table)[column.name](taken) == taken
    to_json({column.name: taken}).encode()


@given(st.sampled_from(EVERY_COLUMN), JSON.filter(lambda value: value is not None))
def test_what_may_be_typed_may_come_home(where: tuple[Table, Column], value: Any) -> None:
    table, column = where
    try:
        taken = typed_checks(table)[column.name](value)
    except Refused:
        return
    assert repr(incoming_checks(table)[column.name](taken)) == repr(taken)


@pytest.mark.parametrize(
    "where", EVERY_COLUMN, ids=lambda where: f"{where[0].name}.{where[1].name}"
)
def test_no_value_is_a_value_of_every_column(where: tuple[Table, Column]) -> None:
    assert typed_checks(where[0])[where[1].name](None) is None


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e301, 10**400, True, "5", None])
def test_a_number_is_finite(value: Any) -> None:
    if value is None:
        assert checked_values(TABLES["note"], {"value": None}) == {"value": None}
    else:
        assert refusal("note", value=value) == "not_number"


def test_there_is_one_zero() -> None:
    assert str(checked_values(TABLES["note"], {"value": -0.0})["value"]) == "0.0"
    assert str(checked_values(TABLES["note"], {"value": 0})["value"]) == "0.0"


@pytest.mark.parametrize("value", [1 << 53, -(1 << 63), 1.0, True, "2016"])
def test_a_whole_number_is_one_that_json_carries(value: object) -> None:
    assert refusal("project", year=value) == "not_integer"


@pytest.mark.parametrize(
    ("value", "key"),
    [("a\0b", "has_nul"), ("\ud800", "bad_characters"), ("ა" * 501, "too_long"), (5, "not_text")],
)
def test_text_that_no_file_could_carry_is_refused(value: object, key: str) -> None:
    assert refusal("person", given_name=value) == key


@pytest.mark.parametrize(
    "value", ["", "ა" * 500, "a\n\tb", "\u202e", "\uffff", "👩‍👩‍👧", "e\u0301"]
)
def test_text_stays_as_it_was_typed(value: str) -> None:
    assert checked_values(TABLES["person"], {"given_name": value}) == {"given_name": value}


@pytest.mark.parametrize(
    ("column", "value", "key"),
    [
        ("date", "2016-02-30", "not_date"), ("date", "2016-1-5", "not_date"),
        ("date", "٢٠١٦-١١-١٥", "not_date"), ("date", 20161115, "not_date"),
        ("starts", "24:00", "not_time"), ("starts", "9:00", "not_time"),
        ("starts", "09:00:00", "not_time"),
    ],
)  # fmt: skip
def test_days_and_times_are_those_of_the_calendar(column: str, value: object, key: str) -> None:
    assert refusal("meeting", **{column: value}) == key


@pytest.mark.parametrize("value", ["2016-11-15T10:05", "2016-11-15T10:05:59", "10:05"])
def test_a_moment_is_a_day_with_a_time_or_a_time_of_the_meetings_day(value: str) -> None:
    assert checked_values(TABLES["note"], {"taken_at": value}) == {"taken_at": value}


@pytest.mark.parametrize(
    "value", ["2016-11-15", "2016-W46-2T10:05", "20161115T100500.5", "2016-11-15T25:00", "now", ""]
)
def test_what_does_not_sort_with_moments_is_none(value: str) -> None:
    assert refusal("note", taken_at=value) == "not_moment"


def test_a_choice_is_of_the_list() -> None:
    assert refusal("person", gender="Female") == "not_in_list"
    assert refusal("person", sector=["media"]) == "not_in_list"


def test_places_and_hazards_are_known_when_typed_and_kept_when_brought() -> None:
    assert refusal("person", municipality="atlantis") == "unknown_municipality"
    assert refusal("note", hazard="dragons") == "unknown_hazard"
    assert incoming_checks(TABLES["person"])["municipality"]("atlantis") == "atlantis"
    assert checked_values(TABLES["person"], {"municipality": "central"})


@pytest.mark.parametrize("text", ["{", "", "[" * 100_000, "NaN x"])
def test_json_is_json(text: str) -> None:
    assert refusal("sheet", pages=text) == "not_json_value"


def test_unknown_names_are_refused_by_name() -> None:
    assert refusal("person", shoe_size=44) == "unknown_column"
    assert refusal("person", id=ROW) == "unknown_column"
    for name in ("people", None, 5, "sqlite_master", "change"):
        with pytest.raises(Refused, match="table"):
            table_named(name)


@pytest.mark.parametrize("value", ["1", "", 5, None, f"{ROW} ", ROW.replace("-", ""), ROW + "\n"])
def test_a_reference_is_an_id(value: object) -> None:
    with pytest.raises(Refused):
        checked_row_id(value)


def test_an_id_has_one_form_however_it_is_typed() -> None:
    assert checked_row_id(ROW.upper()) == ROW


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_column_has_its_check(kind: Kind) -> None:
    column = Column("x", kind)
    table = Table("x", (column,))
    assert typed_checks(table)["x"](None) is None
