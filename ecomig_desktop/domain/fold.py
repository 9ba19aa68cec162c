"""The fold: what a row is, given all that was ever said about it, in whatever order it came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from ecomig_desktop.domain.change import DELETED, Change, Key, Value


class Folded(NamedTuple):
    """A row as the fold of its changes.

    `values` holds what is shown for every column ever set. `conflicts` names, per column, the
    changes whose differing values are all current (the shown one first); under "deleted" stand
    the deletions and the edits whose authors did not know of each other. A row in that conflict
    is kept. `leaves` are the newest changes: the parents of the next one. `disputed` names every
    column that ever had differing values whose authors did not know of each other, and "deleted"
    where an edit and a deletion did not: whatever was decided since, it stays so.
    """

    exists: bool
    values: dict[str, Value]
    leaves: tuple[Key, ...]
    top: int = 0
    conflicts: Mapping[str, tuple[Change, ...]] = MappingProxyType({})
    disputed: frozenset[str] = frozenset()


def fold(changes: Sequence[Change]) -> Folded:
    """Fold the changes of one row. The order in which they are given does not matter.

    Parents that are not among them (their file has not come) count as unseen.
    """
    if len(changes) == 1:
        only = changes[0]
        return Folded(only.deleted != 1, only.values, (only.key,), only.clock)
    ordered = sorted(changes, key=_age)
    seen = _ancestors(ordered)
    sets = [change.values for change in ordered]
    values: dict[str, Value] = {}
    if _is_chain(ordered, seen):
        for each in sets:
            values.update(each)
        last = ordered[-1]
        return Folded(last.deleted != 1, values, (last.key,), last.clock)
    conflicts: dict[str, tuple[Change, ...]] = {}
    disputed: set[str] = set()
    for column, setters in _setters(sets).items():
        if _ever_differed(column, setters, sets, seen):
            disputed.add(column)
        current = _unseen(setters, seen)[::-1]
        shown = sets[current[0]][column]
        values[column] = shown
        if any(_differ(sets[index][column], shown) for index in current):
            conflicts[column] = tuple(ordered[index] for index in current)
    exists, edits_and_deletions = _existence(ordered, seen)
    if edits_and_deletions:
        conflicts[DELETED] = edits_and_deletions
    if _ever_deleted_unseen(ordered, seen):
        disputed.add(DELETED)
    leaves = tuple(ordered[index].key for index in _unseen(range(len(ordered)), seen))
    conflicts = conflicts if exists else {}
    return Folded(exists, values, leaves, ordered[-1].clock, conflicts, frozenset(disputed))


def ancestor(changes: Sequence[Change], column: str, sides: Sequence[Change]) -> Change | None:
    """The newest change to `column` that all `sides` had seen: what it was before they parted."""
    ordered = sorted(changes, key=_age)
    seen = _ancestors(ordered)
    place = {change.key: index for index, change in enumerate(ordered)}
    common = ~0
    for side in sides:
        common &= seen[place[side.key]]
    for index in range(len(ordered) - 1, -1, -1):
        if common >> index & 1 and column in ordered[index].values:
            return ordered[index]
    return None


def before(changes: Sequence[Change], parents: Sequence[Key]) -> list[Change]:
    """Those of `changes` that an author who had seen `parents` had seen."""
    ordered = sorted(changes, key=_age)
    seen = _ancestors(ordered)
    known = 0
    for index, change in enumerate(ordered):
        if change.key in parents:
            known |= seen[index] | 1 << index
    return [change for index, change in enumerate(ordered) if known >> index & 1]


def _age(change: Change) -> tuple[int, str, int]:
    return (change.clock, change.replica, change.seq)


def _ancestors(ordered: Sequence[Change]) -> list[int]:
    """Per change, a bit mask of the changes that its author had seen. A parent's clock is always
    lower than its child's (the merge refuses anything else), so one pass in clock order does."""
    place: dict[Key, int] = {}
    seen: list[int] = []
    for index, change in enumerate(ordered):
        mask = 0
        for parent in change.parent_keys:
            at = place.get(parent)
            if at is not None:
                mask |= seen[at] | 1 << at
        seen.append(mask)
        place[change.key] = index
    return seen


def _is_chain(ordered: Sequence[Change], seen: Sequence[int]) -> bool:
    """Whether each author had seen all that was said before, and whoever went on with what was
    deleted said first whether it is there."""
    gone = False
    for index, change in enumerate(ordered):
        if seen[index] != (1 << index) - 1 or (gone and change.deleted is None):
            return False
        gone = change.deleted == 1
    return True


def _setters(sets: Sequence[Mapping[str, Value]]) -> dict[str, list[int]]:
    """Per column the indexes of those that set it."""
    found: dict[str, list[int]] = {}
    for index, each in enumerate(sets):
        for column in each:
            found.setdefault(column, []).append(index)
    return found


def _unseen(indexes: Sequence[int] | range, seen: Sequence[int]) -> list[int]:
    """Those of `indexes` that none of the others had seen."""
    covered = 0
    for index in indexes:
        covered |= seen[index]
    return [index for index in indexes if not covered >> index & 1]


def _differ(left: Value, right: Value) -> bool:
    return left != right or isinstance(left, bool) != isinstance(right, bool)


def _ever_differed(
    column: str, setters: Sequence[int], sets: Sequence[Mapping[str, Value]], seen: Sequence[int]
) -> bool:
    """Whether two of these changes set differing values without knowing of each other. They are
    in the order of their clocks: the later one of two can have seen the earlier, never the other
    way round."""
    before = 0
    for index in setters:
        unseen = before & ~seen[index]
        if unseen:
            value = sets[index][column]
            others = (each for each in setters if unseen >> each & 1)
            if any(_differ(sets[each][column], value) for each in others):
                return True
        before |= 1 << index
    return False


def _ever_deleted_unseen(ordered: Sequence[Change], seen: Sequence[int]) -> bool:
    """Whether a deletion and any other change of the row did not know of each other, or somebody
    edited what they knew to be deleted without bringing it back."""
    verdicts = [index for index, change in enumerate(ordered) if change.deleted is not None]
    for deletion in verdicts:
        if ordered[deletion].deleted == 1:
            for index, other in enumerate(ordered):
                if other.deleted == 1 or seen[deletion] >> index & 1:
                    continue
                if not seen[index] >> deletion & 1:
                    return True
                answered = any(
                    seen[index] >> each & 1 and seen[each] >> deletion & 1 for each in verdicts
                )
                if other.deleted is None and not answered:
                    return True
    return False


def _existence(ordered: Sequence[Change], seen: Sequence[int]) -> tuple[bool, tuple[Change, ...]]:
    """Whether the row is there, and what disputes it: an edit that no deletion had seen."""
    verdicts = [index for index, change in enumerate(ordered) if change.deleted is not None]
    deletions = [index for index in _unseen(verdicts, seen) if ordered[index].deleted == 1]
    if not deletions:
        return True, ()
    known = 0
    for index in deletions:
        known |= seen[index] | 1 << index
    edits = [index for index in range(len(ordered)) if not known >> index & 1]
    if not edits:
        return False, ()
    newest = _unseen(edits, seen)
    disputed = [ordered[index] for index in (*newest, *deletions)]
    return True, tuple(sorted(disputed, key=lambda change: (change.deleted or 0, _age(change))))
