"""The fold of one row, against its words: order, repetition, wrong clocks and wrong parents."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ecomig_desktop.domain.change import DELETED, Change, format_keys, to_json
from ecomig_desktop.domain.fold import ancestor, before, fold
from tests.field import sealed_change

A, B, C = "a" * 16, "b" * 16, "c" * 16
REPLICAS = (A, B, C)


def said(
    replica: str,
    seq: int,
    sets: dict[str, Any] | None = None,
    *,
    clock: int | None = None,
    deleted: int | None = None,
    after: tuple[tuple[str, int], ...] = (),
) -> Change:
    return sealed_change(
        replica=replica,
        seq=seq,
        command=seq,
        clock=seq << 16 if clock is None else clock,
        sets=to_json(sets or {}),
        deleted=deleted,
        parents=format_keys(after),
    )


@st.composite
def rows(draw: st.DrawFn) -> list[Change]:
    """The changes of one row as several laptops may have written them, some parents not there."""
    changes: list[Change] = []
    for seq in range(1, draw(st.integers(1, 9)) + 1):
        parents = draw(st.sets(st.sampled_from(changes)) if changes else st.just(set()))
        least = max((parent.clock for parent in parents), default=-1) + 1
        sets = draw(st.dictionaries(st.sampled_from("xyz"), st.sampled_from([1, 2, None])))
        changes.append(
            said(
                draw(st.sampled_from(REPLICAS)),
                seq,
                sets,
                clock=least + draw(st.integers(0, 2)),
                deleted=draw(st.sampled_from([None, None, 0, 1])),
                after=tuple(parent.key for parent in parents),
            )
        )
    return draw(st.lists(st.sampled_from(changes), min_size=1, unique=True))


@given(rows(), st.randoms())
def test_order_does_not_matter(changes: list[Change], random: Any) -> None:
    shuffled = [*changes]
    random.shuffle(shuffled)
    assert fold(shuffled) == fold(changes)


@given(rows())
def test_of_every_column_the_values_that_nobody_replaced_are_shown_or_listed(
    changes: list[Change],
) -> None:
    folded = fold(changes)
    for column in {name for each in changes for name in each.values}:
        current = [
            each
            for each in changes
            if column in each.values
            and not any(
                each in before(changes, other.parent_keys) and column in other.values
                for other in changes
                if other is not each
            )
        ]
        values = {repr(each.values[column]) for each in current}
        assert repr(folded.values[column]) in values
        if folded.exists and len(values) > 1:
            assert {each.key for each in folded.conflicts[column]} == {e.key for e in current}
        if len(values) == 1:
            assert column not in folded.conflicts


@given(rows())
def test_a_change_that_saw_everything_settles_everything(changes: list[Change]) -> None:
    folded = fold(changes)
    names = {name for each in changes for name in each.values}
    decision = said(
        A,
        99,
        dict.fromkeys(sorted(names), 7),
        clock=max(each.clock for each in changes) + 1,
        deleted=0,
        after=folded.leaves,
    )
    now = fold([*changes, decision])
    assert (now.exists, dict(now.conflicts), now.leaves) == (True, {}, (decision.key,))
    assert now.values == dict.fromkeys(names, 7)


def test_only_one_who_saw_all_sides_closes_a_conflict() -> None:
    start = said(A, 1, {"x": 0})
    left = said(A, 2, {"x": 1}, after=((A, 1),))
    right = said(B, 3, {"x": 2}, after=((A, 1),))
    half = said(C, 4, {"x": 3}, after=((A, 2),))
    folded = fold([start, left, right, half])
    assert [each.key for each in folded.conflicts["x"]] == [(C, 4), (B, 3)]
    assert folded.values["x"] == 3


def test_equal_values_are_no_conflict() -> None:
    folded = fold([said(A, 1, {"x": "ა"}), said(B, 2, {"x": "ა"})])
    assert folded.values == {"x": "ა"}
    assert not folded.conflicts
    assert len(folded.leaves) == 2


def test_yes_is_not_the_number_one() -> None:
    assert "x" in fold([said(A, 1, {"x": True}), said(B, 2, {"x": 1})]).conflicts


def test_the_higher_replica_is_shown_when_clocks_are_equal() -> None:
    changes = [said(A, 1, {"x": 1}, clock=5), said(B, 1, {"x": 2}, clock=5)]
    assert fold(changes).values["x"] == 2


def test_an_edit_that_no_deletion_had_seen_keeps_the_row() -> None:
    start = said(A, 1, {"x": 0})
    gone = said(A, 2, deleted=1, after=((A, 1),))
    edit = said(B, 3, {"x": 5}, after=((A, 1),))
    folded = fold([start, gone, edit])
    assert folded.exists
    assert {each.key for each in folded.conflicts[DELETED]} == {(A, 2), (B, 3)}


def test_two_deletions_agree() -> None:
    start = said(A, 1, {"x": 0})
    gone = [said(A, 2, deleted=1, after=((A, 1),)), said(B, 3, deleted=1, after=((A, 1),))]
    assert fold([start, *gone]).exists is False


def test_a_parent_with_a_later_clock_hides_nothing() -> None:
    """Nobody can have seen what was written later: such a line replaces no value."""
    honest = said(A, 2, {"x": 1}, clock=1000)
    liar = said(B, 1, {"x": 2}, clock=1, after=((A, 2),))
    folded = fold([honest, liar])
    assert folded.values["x"] == 1
    assert {each.key for each in folded.conflicts["x"]} == {honest.key, liar.key}


def test_parents_in_a_circle_end() -> None:
    one = said(A, 1, {"x": 1}, clock=5, after=((B, 1),))
    other = said(B, 1, {"x": 2}, clock=5, after=((A, 1),))
    assert fold([one, other]) == fold([other, one])


def test_thousands_of_changes_one_after_another_are_folded() -> None:
    changes = [
        said(A, seq, {"x": seq}, after=((A, seq - 1),) if seq > 1 else ()) for seq in range(1, 5001)
    ]
    folded = fold(changes)
    assert (folded.values["x"], folded.leaves) == (5000, ((A, 5000),))


def test_the_ancestor_is_what_all_sides_had_seen() -> None:
    changes = [
        said(A, 1, {"x": 0}),
        said(A, 2, {"x": 1}, after=((A, 1),)),
        said(A, 3, {"x": 2}, after=((A, 2),)),
        said(B, 4, {"x": 3}, after=((A, 2),)),
    ]
    found = ancestor(changes, "x", changes[2:])
    assert found is not None
    assert found.key == (A, 2)
    assert ancestor(changes, "y", changes[2:]) is None


@given(rows())
def test_what_was_ever_in_conflict_stays_so_called(changes: list[Change]) -> None:
    """Two who set differing values, neither of whom had seen the other; or edited and deleted;
    or somebody who edited what they knew to be deleted, and nobody had brought it back."""
    seen = {change.key: before(changes, change.parent_keys) for change in changes}
    expected = set()
    for one in changes:
        for other in changes:
            if one.deleted == 1 and other.deleted is None and one in seen[other.key]:
                answers = [each for each in seen[other.key] if each.deleted is not None]
                if not any(one in seen[each.key] for each in answers):
                    expected.add(DELETED)
            if one in seen[other.key] or other in seen[one.key]:
                continue
            if one.deleted == 1 and other.deleted != 1:
                expected.add(DELETED)
            for column in one.values.keys() & other.values.keys():
                if one.values[column] != other.values[column]:
                    expected.add(column)
    folded = fold(changes)
    assert folded.disputed == expected
    assert folded.disputed >= set(folded.conflicts)
