"""What is done to findings, as commands. Pure: nothing is read or written here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.domain.outcomes import Figure, Finding
from ecomig_desktop.workbook.command import Command, Put
from ecomig_desktop.workbook.outcome_commands import between, edit_listed, join


def new_finding(notes: Iterable[str], **values: object) -> Command:
    """A finding together with the notes that it rests on; the first id of the answer is its."""
    finding = new_row_id()
    evidence = join("finding_note", finding, notes).edits
    return Command("add_finding", (Put("finding", values, finding), *evidence))


def last_place(others: Sequence[Finding]) -> float | None:
    """The position after all of these, which stand in their order; None where that of one of
    them is not known, so that it comes after those as well."""
    known = [each.position for each in others if each.position is not None]
    if len(known) < len(others):
        return None
    return between(max(known, default=None), None)


def file_finding(
    finding: str, theme: str | None, aspect: str | None, others: Sequence[Finding], at: int
) -> Command:
    """Put a finding under an aspect of a theme, before the one that is `at` among the `others`
    there. One record changes, unless their positions leave no room: then all are numbered."""
    place: dict[str, object] = {"theme": theme, "aspect": aspect}
    position = _room(others, at)
    if position is not None:
        return Command("move_finding", (Put("finding", {**place, "position": position}, finding),))
    order = [each.id for each in others]
    order.insert(at, finding)
    puts = (
        Put("finding", {**(place if row == finding else {}), "position": float(number)}, row)
        for number, row in enumerate(order, 1)
    )
    return Command("move_finding", tuple(puts))


def place_figure(figure: Figure, others: Sequence[Figure], at: int) -> Command:
    """Put an indicator before the one that is `at` among the others, also where it only ships so
    far. One record changes, unless the positions leave no room."""
    position = _room(others, at)
    if position is not None:
        return edit_listed(figure, position=position)
    order = [*others[:at], figure, *others[at:]]
    commands = (edit_listed(each, position=float(number)) for number, each in enumerate(order, 1))
    return Command("edit_indicator", tuple(edit for each in commands for edit in each.edits))


def _room(others: Sequence[Finding] | Sequence[Figure], at: int) -> float | None:
    """A position before the one that is `at` and after the one before it; None where their
    positions are unknown, equal or too close."""
    before = others[at - 1].position if at > 0 else None
    after = others[at].position if at < len(others) else None
    if (at > 0 and before is None) or (at < len(others) and after is None):
        return None
    position = between(before, after)
    fits = (before is None or before < position) and (after is None or position < after)
    return position if fits else None
