"""What became of a list of actions since a version of it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.workbook.version_changes import list_changes
from ecomig_desktop.workbook.versions import Line, Named

A = Line("a", "1", text="გზა", status="draft", bodies=(Named("x"), Named("y")))
B = Line("b", "2", text="წყალი")
C = Line("c", "3", text="სახლი")

_LINES = st.lists(st.sampled_from("abcdef"), unique=True).map(
    lambda ids: [Line(each, str(at), text=each) for at, each in enumerate(ids, 1)]
)


def test_what_came_and_went_is_told() -> None:
    found = list_changes([A, B], [A, C])
    assert (found.added, found.removed, found.changed) == ((C,), (B,), ())


def test_what_says_something_else_is_told_by_column() -> None:
    now = replace(A, text="ახალი გზა", status="agreed")
    (changed,) = list_changes([A], [now]).changed
    assert set(changed.columns) == {"text", "status"}
    assert (changed.before, changed.after) == (A, now)


def test_the_order_of_addressees_and_their_names_say_nothing() -> None:
    now = replace(A, bodies=(Named("y", "სხვა სახელი"), Named("x")))
    assert list_changes([A], [now]).are_none


def test_another_order_is_told() -> None:
    found = list_changes([A, B], [replace(B, number="1"), replace(A, number="2")])
    assert found.moved
    assert {name for each in found.changed for name in each.columns} == {"number"}


@given(_LINES, _LINES)
def test_every_line_is_told_once(before: list[Line], after: list[Line]) -> None:
    found = list_changes(before, after)
    was, now = {each.id for each in before}, {each.id for each in after}
    assert {each.id for each in found.added} == now - was
    assert {each.id for each in found.removed} == was - now
    assert {each.after.id for each in found.changed} <= was & now
    assert list_changes(after, after).are_none
