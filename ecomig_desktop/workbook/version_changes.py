"""What became of a list of actions since a version of it: pure, of two lists of lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from ecomig_desktop.workbook.versions import Line

_TOLD = tuple(each.name for each in fields(Line) if each.name != "id")


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line that both lists have, and the names of what it says otherwise."""

    before: Line
    after: Line
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListChanges:
    """What came, what went, and what says something else, each in the order of its list.
    `moved`: what both have stands in another order."""

    added: tuple[Line, ...] = ()
    removed: tuple[Line, ...] = ()
    changed: tuple[ChangedLine, ...] = ()
    moved: bool = False

    @property
    def are_none(self) -> bool:
        """Whether both lists say the same."""
        return not (self.added or self.removed or self.changed or self.moved)


def list_changes(before: Sequence[Line], after: Sequence[Line]) -> ListChanges:
    """What has to be done to `before` to come to `after`."""
    old, new = {each.id: each for each in before}, {each.id: each for each in after}
    both = [each for each in after if each.id in old]
    pairs = ((old[each.id], each) for each in both)
    changed = (ChangedLine(was, now, _differing(was, now)) for was, now in pairs)
    return ListChanges(
        tuple(each for each in after if each.id not in old),
        tuple(each for each in before if each.id not in new),
        tuple(each for each in changed if each.columns),
        [each.id for each in both] != [each.id for each in before if each.id in new],
    )


def _differing(one: Line, other: Line) -> tuple[str, ...]:
    return tuple(name for name in _TOLD if _value(one, name) != _value(other, name))


def _value(line: Line, name: str) -> object:
    """What a column says; whose order says nothing, as a set."""
    value = getattr(line, name)
    if name == "theme":
        return value.id if value else None
    if name == "bodies":
        return {body.id for body in value}
    return set(value) if name in ("findings", "notes") else value or None
