"""Pieces on pages: nothing is lost, nothing is parted that belongs together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.printing.elements import Group, Line
from ecomig_desktop.printing.flowing import Dealt, Flowing, kept_together

ROOM = 100.0

heights = st.floats(1, 60)
pieces = st.lists(st.tuples(heights, st.floats(0, 10), st.booleans(), st.booleans()), max_size=40)


def made(told: list[tuple[float, float, bool, bool]]) -> list[Flowing]:
    return [
        Flowing((Line(float(at), 0, 1, 0),), height, before, keeps, None, 20.0 * breaks)
        for at, (height, before, keeps, breaks) in enumerate(told)
    ]


def numbers(dealt: Dealt) -> list[list[int]]:
    """Which pieces stand on which page."""
    return [
        [
            int(line.x1)
            for group in page
            if isinstance(group, Group)
            for line in group.elements
            if isinstance(line, Line)
        ]
        for page in dealt.pages
    ]


@given(pieces)
def test_all_pieces_are_there_in_their_order(told: list[tuple[float, float, bool, bool]]) -> None:
    dealt = Dealt(0, 0, ROOM)
    dealt.deal(made(told))
    assert [at for page in numbers(dealt) for at in page] == list(range(len(told)))


@given(pieces)
def test_no_page_holds_more_than_it_has_room_for(
    told: list[tuple[float, float, bool, bool]],
) -> None:
    dealt = Dealt(0, 10, ROOM)
    dealt.deal(made(told))
    for page, found in zip(numbers(dealt), dealt.pages, strict=True):
        for at, group in zip(page, found, strict=True):
            assert isinstance(group, Group)
            assert group.top + told[at][0] <= 10 + ROOM + 0.02


@given(st.lists(heights, min_size=1, max_size=8), st.floats(0, 99))
def test_what_fits_a_page_together_stays_together(high: list[float], used: float) -> None:
    kept = kept_together([Flowing((Line(1, 0, 0, 0),), height) for height in high])
    dealt = Dealt(0, 0, ROOM)
    dealt.deal([Flowing((), used), *kept])
    pages = sum(1 in page for page in numbers(dealt))
    assert pages == 1 or sum(high) > ROOM


def test_a_head_stands_again_where_its_rows_go_on() -> None:
    head = Flowing((Line(7, 0, 0, 0),), 10)
    rows = [Flowing((Line(1, 0, 0, 0),), 30, again=head) for _ in range(6)]
    dealt = Dealt(0, 0, ROOM)
    dealt.deal(rows)
    assert numbers(dealt) == [[1, 1, 1], [7, 1, 1, 1]]


def test_room_is_left_for_what_comes_after() -> None:
    body = [Flowing((Line(float(at), 0, 0, 0),), 30, keeps=at == 2) for at in range(3)]
    dealt = Dealt(0, 0, ROOM)
    dealt.deal(body, 20)
    assert numbers(dealt) == [[0, 1], [2]]


def test_a_page_on_which_hardly_anything_stands_is_not_left_for_a_new_chapter() -> None:
    scant, full = Flowing((Line(0, 0, 0, 0),), 15), Flowing((Line(1, 0, 0, 0),), 25)
    chapter = Flowing((Line(2, 0, 0, 0),), 30, breaks=20)
    for first, pages in ((scant, [[0, 2]]), (full, [[1], [2]])):
        dealt = Dealt(0, 0, ROOM)
        dealt.deal([first, chapter])
        assert numbers(dealt) == pages
