"""Figures by indicator and municipality, and those that contradict each other."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from ecomig_desktop.reports.figures import FigureTable, figure_tables
from ecomig_desktop.reports.material import Material
from ecomig_desktop.workbook import Workbook, commands
from tests.outcomes_world import World, create
from tests.reports.naive import Naive


def tables(workbook: Workbook) -> tuple[FigureTable, ...]:
    notes = sorted(workbook.notes(), key=lambda each: each.note.id)
    return figure_tables(workbook.figures(hidden=True), notes)


def tell(workbook: Workbook, value: float | None, **values: object) -> str:
    values = {"kind": "figure", "indicator": "res_waiting", "municipality": "poti", **values}
    return workbook.run(commands.add("note", text="ა", value=value, **values)).ids[0]


def test_all_figures_stand_in_their_table_and_differing_ones_are_shown(
    world: World, material: Material
) -> None:
    naive = Naive(world.workbook)
    told: dict[tuple[str, str | None], set[float]] = defaultdict(set)
    for note in naive.tables["note"]:
        if note["kind"] == "figure" and note["value"] is not None:
            told[note["indicator"] or "", naive.speaks(note)[1]].add(note["value"])
    shown = {
        (table.figure.key or "", row.municipality): {each.note.value for each in row.entries}
        for table in material.figures
        for row in table.rows
    }
    assert shown == told
    differing = {key for key, values in told.items() if len(values) > 1 and all(key)}
    assert differing
    assert differing == {
        (table.figure.key or "", row.municipality)
        for table in material.figures
        for row in table.contradictions
    }


def test_two_values_of_one_place_contradict_each_other(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        ids = [
            tell(workbook, 40.0),
            tell(workbook, 52.0),
            tell(workbook, 9.0, municipality="khobi"),
        ]
        (table,) = tables(workbook)
        (row,) = table.contradictions
    assert {each.note.id for each in row.entries} == set(ids[:2])
    assert [each.municipality for each in table.rows] == ["poti", "khobi"]


def test_the_same_value_twice_or_of_no_place_is_no_contradiction(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        for value, place in ((40.0, "poti"), (40.0, "poti"), (1.0, None), (2.0, None)):
            tell(workbook, value, municipality=place)
        (table,) = tables(workbook)
    assert table.contradictions == ()
    assert [len(row.entries) for row in table.rows] == [2, 2]


def test_figures_that_name_no_indicator_do_not_contradict_each_other(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        for value in (40.0, 52.0):
            tell(workbook, value, indicator=None)
        (table,) = tables(workbook)
    assert len(table.rows[0].entries) == 2
    assert table.contradictions == ()


def test_a_figure_without_a_value_is_none(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        tell(workbook, None)
        workbook.run(commands.add("note", text="ა", kind="problem", indicator="x", value=3.0))
        assert tables(workbook) == ()


def test_indicators_keep_their_order_and_unknown_ones_stand_for_themselves(tmp_path: Path) -> None:
    with create(tmp_path) as workbook:
        for key in (None, "ours", "soc_flats", "prev_budget"):
            tell(workbook, 0.0, indicator=key)
        keys = [table.figure.key for table in tables(workbook)]
    assert keys == ["prev_budget", "soc_flats", "ours", None]
