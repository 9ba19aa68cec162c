"""Decisions, read off the changes of one row: who chose when between which differing values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ecomig_desktop.domain.change import DELETED, Change, Key, Value
from ecomig_desktop.domain.fold import before, fold

RESOLVE = "resolve"
"""The intent of a command that decides conflicts."""
REOPEN = "reopen"
"""The intent of a command that sets the sides of a decided conflict against each other again."""


class Decision(NamedTuple):
    """A change whose author had seen a column in conflict and set it; `sides` are the changes
    that stood against each other, the one that was shown first."""

    change: Change
    sides: tuple[Change, ...]


def decisions(changes: Sequence[Change], column: str) -> list[Decision]:
    """Every decision over a column of a row, or over "deleted", the oldest first."""
    found = []
    for change in sorted(changes, key=_age):
        if change.deleted is not None if column == DELETED else column in change.values:
            sides = fold_of(before(changes, change.parent_keys)).get(column)
            if sides:
                found.append(Decision(change, sides))
    return found


def fold_of(changes: Sequence[Change]) -> dict[str, tuple[Change, ...]]:
    """The conflicts of a row as these changes have it; none where there are no changes."""
    return dict(fold(changes).conflicts) if changes else {}


def apart(changes: Sequence[Change], column: str) -> tuple[Change, ...]:
    """The changes to a column that some other change, which differs, did not know of and the
    other way round: the sides of a conflict that went without a decision. The newest first."""
    speaking = [change for change in sorted(changes, key=_age) if _speaks_of(change, column)]
    knows = {one.key: {each.key for each in before(changes, [one.key])} for one in speaking}
    found: dict[Key, Change] = {}
    for at, one in enumerate(speaking):
        for other in speaking[at + 1 :]:
            unknown = one.key not in knows[other.key]
            if unknown and said(one, column) != said(other, column):
                found.update({one.key: one, other.key: other})
    return tuple(sorted(found.values(), key=_age, reverse=True))


def origin(changes: Sequence[Change], change: Change, column: str) -> Change:
    """Who said first what a change says again because a decision was taken back: the newest
    change before it that says the same and is neither a decision nor takes one back."""
    if not _repeats(change):
        return change
    decided = {decision.change.key for decision in decisions(changes, column)}
    earlier = [
        each
        for each in before(changes, change.parent_keys)
        if each.key not in decided
        and not _repeats(each)
        and _speaks_of(each, column)
        and said(each, column) == said(change, column)
    ]
    return max(earlier, key=_age, default=change)


def said(change: Change, column: str) -> Value:
    """What a change says of a column; of "deleted" whether it deletes."""
    return change.deleted == 1 if column == DELETED else change.values.get(column)


def _speaks_of(change: Change, column: str) -> bool:
    """A row that is edited is also said to be there."""
    return column == DELETED or column in change.values


def _repeats(change: Change) -> bool:
    return bool(change.undoes) or change.intent == REOPEN


def _age(change: Change) -> tuple[int, str, int]:
    return (change.clock, change.replica, change.seq)
