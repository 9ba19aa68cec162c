"""A finding comes with its evidence, and stands where it was put, whatever positions there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.outcomes import Figure, Finding
from ecomig_desktop.workbook import Command, Workbook, commands
from ecomig_desktop.workbook.command import Put
from ecomig_desktop.workbook.finding_commands import (
    file_finding,
    last_place,
    new_finding,
    place_figure,
)
from tests.field import MEETING, Laptop

positions = st.one_of(st.none(), st.sampled_from([0.0, 1.0, 2.0]), st.floats(-1e6, 1e6))


def stands(findings: list[Finding], command: Command) -> list[str]:
    """The order after a command."""
    new = {edit.id: edit.values for edit in command.edits if isinstance(edit, Put)}
    moved = [replace(each, position=_position(each, new)) for each in findings]
    moved.sort(key=lambda each: (each.position is None, each.position or 0.0, each.id))
    return [each.id for each in moved]


def _position(finding: Finding, new: Mapping[str | None, Mapping[str, object]]) -> float | None:
    position = new[finding.id]["position"] if finding.id in new else finding.position
    assert position is None or isinstance(position, float)
    return position


def in_order(places: list[float | None]) -> list[Finding]:
    made = [Finding(f"f{at:02}", position=place) for at, place in enumerate(places)]
    return sorted(made, key=lambda each: (each.position is None, each.position or 0.0, each.id))


@given(st.lists(positions, max_size=6), st.integers(0, 6))
def test_a_finding_stands_where_it_was_put(places: list[float | None], at: int) -> None:
    others = in_order(places)
    at = min(at, len(others))
    command = file_finding("new", "theme", "problem", others, at)
    wanted = [each.id for each in others]
    wanted.insert(at, "new")
    assert stands([*others, Finding("new")], command) == wanted
    own = next(edit for edit in command.edits if edit.id == "new")
    assert isinstance(own, Put)
    assert (own.values["theme"], own.values["aspect"]) == ("theme", "problem")


@given(st.lists(positions, max_size=6))
def test_a_new_finding_comes_last(places: list[float | None]) -> None:
    others = in_order(places)
    new = Finding("z", position=last_place(others))
    assert in_order_of([*others, new])[-1] == "z"


def in_order_of(findings: list[Finding]) -> list[str]:
    found = sorted(findings, key=lambda f: (f.position is None, f.position or 0.0, f.id))
    return [each.id for each in found]


def test_one_record_changes_where_there_is_room() -> None:
    others = [Finding("a", position=1.0), Finding("b", position=2.0)]
    assert len(file_finding("c", None, None, others, 1).edits) == 1


def test_evidence_comes_and_goes_with_its_finding(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    with laptops[0].open() as workbook:
        notes = [_note(workbook, text) for text in "აბ"]
        finding = workbook.run(new_finding(notes, title="წყალი")).ids[0]
        assert sorted(workbook.joined("finding_note", finding)) == sorted(notes)
        workbook.run(commands.delete("finding", finding))
        assert workbook.pairs("finding_note") == []
        workbook.undo()
        assert sorted(workbook.joined("finding_note", finding)) == sorted(notes)
        workbook.undo()
        assert workbook.findings() == []


def test_an_indicator_that_only_ships_can_be_moved(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    with laptops[0].open() as workbook:
        before = [each.key for each in workbook.figures()]
        figures = workbook.figures()
        last = figures.pop()
        workbook.run(place_figure(last, figures, 0))
        assert [each.key for each in workbook.figures()] == [before[-1], *before[:-1]]


def test_indicators_are_numbered_where_positions_leave_no_room(
    laptops: tuple[Laptop, Laptop, Laptop],
) -> None:
    with laptops[0].open() as workbook:
        one, two, *_ = workbook.figures()
        same = [replace(one, position=1.0), replace(two, position=1.0)]
        third = Figure(id=workbook.figures()[2].id, key=workbook.figures()[2].key, is_kept=False)
        workbook.run(place_figure(third, same, 1))
        assert [each.id for each in workbook.figures()[:3]] == [one.id, third.id, two.id]


def _note(workbook: Workbook, text: str) -> str:
    return workbook.run(commands.add("note", meeting=MEETING, text=text)).ids[0]
