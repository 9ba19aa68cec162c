"""Who decided what between which values, read off the changes of a row."""

from __future__ import annotations

from ecomig_desktop.domain.change import DELETED, Change
from ecomig_desktop.domain.decisions import apart, decisions, origin
from tests.field import sealed_change

ONE, TWO, OFFICE = "1" * 16, "2" * 16, "0" * 16


def said(replica: str, seq: int, phone: str | None, *parents: Change, **more: object) -> Change:
    """A change of the phone, the higher in `seq` the later."""
    return sealed_change(
        replica=replica,
        seq=seq,
        clock=(1000 + seq) << 16,
        sets=f'{{"phone":"{phone}"}}' if phone else "{}",
        parents=" ".join(sorted(f"{each.replica}:{each.seq}" for each in parents)),
        **more,
    )


FIRST = said(OFFICE, 1, "0")
LEFT, RIGHT = said(ONE, 2, "1", FIRST), said(TWO, 3, "2", FIRST)
CHOSEN = said(OFFICE, 4, "1", LEFT, RIGHT, intent="resolve")
BACK = [
    said(OFFICE, seq, phone, CHOSEN, undoes=f"{OFFICE}:4") for seq, phone in ((5, "1"), (6, "2"))
]
ALL = [FIRST, LEFT, RIGHT, CHOSEN]


def test_a_decision_names_the_sides_it_chose_between() -> None:
    (decision,) = decisions(ALL, "phone")
    assert (decision.change, decision.sides) == (CHOSEN, (RIGHT, LEFT))


def test_the_order_of_the_changes_does_not_matter() -> None:
    assert decisions(ALL[::-1], "phone") == decisions(ALL, "phone")


def test_an_edit_by_somebody_who_saw_no_conflict_is_no_decision() -> None:
    assert decisions([FIRST, LEFT, RIGHT], "phone") == []


def test_an_edit_of_another_column_decides_nothing() -> None:
    assert decisions([FIRST, LEFT, RIGHT, said(OFFICE, 4, None, LEFT, RIGHT)], "phone") == []


def test_taking_a_decision_back_is_none() -> None:
    assert [each.change for each in decisions([*ALL, *BACK], "phone")] == [CHOSEN]


def test_what_is_said_again_by_taking_back_was_said_first_by_another() -> None:
    changes = [*ALL, *BACK]
    assert [origin(changes, each, "phone") for each in BACK] == [LEFT, RIGHT]
    assert origin(changes, CHOSEN, "phone") == CHOSEN


def test_a_deletion_that_knew_of_the_edit_decides() -> None:
    gone = said(TWO, 3, None, FIRST, deleted=1)
    verdict = said(OFFICE, 4, None, LEFT, gone, deleted=1)
    (decision,) = decisions([FIRST, LEFT, gone, verdict], DELETED)
    assert (decision.change, set(decision.sides)) == (verdict, {LEFT, gone})


def test_an_edit_of_a_record_whose_deletion_is_disputed_decides_nothing_of_that() -> None:
    gone = said(TWO, 3, None, FIRST, deleted=1)
    edit = said(OFFICE, 4, "3", LEFT, gone)
    assert decisions([FIRST, LEFT, gone, edit], DELETED) == []


def test_laptops_that_came_to_say_the_same_stood_apart_once() -> None:
    agreed = said(ONE, 5, "2", LEFT)
    changes = [FIRST, LEFT, RIGHT, agreed]
    assert decisions(changes, "phone") == []
    assert apart(changes, "phone") == (RIGHT, LEFT)
