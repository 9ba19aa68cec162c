"""What users do with findings, the list of actions, submissions and the campaign, as commands.

Pure: nothing is read or written here. Sets (evidence, addressees, supporters) are pairs, records
of their own, so that what two laptops add unites.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ecomig_desktop.domain.change import derived_row_id, new_row_id
from ecomig_desktop.domain.outcome_tables import PAIRS
from ecomig_desktop.domain.outcomes import Body, Figure
from ecomig_desktop.workbook.command import Command, Delete, Edit, Put


def body_id(key: str) -> str:
    """The id of the body with that key, the same on every laptop."""
    return derived_row_id("body", (key,))


def figure_id(key: str) -> str:
    """The id of the figure with that key, the same on every laptop."""
    return derived_row_id("indicator", (key,))


def pair_id(table: str, one: str, other: str) -> str:
    """The id of a pair, the same on every laptop."""
    return derived_row_id(table, (one, other))


def join(table: str, one: str, others: Iterable[str], **more: object) -> Command:
    """Put `others` into a set of `one`, as notes into the evidence of a finding. `more` are the
    further columns of the pairs."""
    owner, pointed = PAIRS[table]
    puts = (Put(table, {owner: one, pointed: other, **more}) for other in others)
    return Command(f"join_{table}", tuple(puts))


def part_from(table: str, one: str, others: Iterable[str]) -> Command:
    """Take `others` out of that set."""
    gone = (Delete(table, pair_id(table, one, other)) for other in others)
    return Command(f"part_{table}", tuple(gone))


def move_pair(table: str, old: str, new: str, others: Iterable[str]) -> Command:
    """Take `others` from the set of `old` to that of `new`, as when a note is dragged from one
    finding to another."""
    moved = tuple(others)
    edits = (*part_from(table, old, moved).edits, *join(table, new, moved).edits)
    return Command(f"move_{table}", edits)


def kept(record: Body | Figure) -> tuple[Edit, ...]:
    """What makes an entry of the list that ships a record; nothing when it is one already. It
    only says which one it is: what nobody has changed stands against nothing that another laptop
    says of it."""
    if record.is_kept:
        return ()
    table = "body" if isinstance(record, Body) else "indicator"
    return (Put(table, {"key": record.key}, record.id),)


def address(recommendation: str, bodies: Iterable[Body]) -> Command:
    """Address a recommendation to these bodies as well."""
    bodies = tuple(bodies)
    made = tuple(edit for body in bodies for edit in kept(body))
    pairs = join("recommendation_body", recommendation, (body.id for body in bodies))
    return Command(pairs.intent, (*made, *pairs.edits))


def edit_listed(record: Body | Figure, **values: object) -> Command:
    """Change an entry of the bodies or figures, also one that only ships so far."""
    table = "body" if isinstance(record, Body) else "indicator"
    return Command(f"edit_{table}", (*kept(record), Put(table, values, record.id)))


def add_listed(table: str, **values: object) -> Command:
    """A body or an indicator of the workbook's own; its key is made here."""
    return Command(f"add_{table}", (Put(table, {**values, "key": new_row_id()}),))


def place(table: str, row: str, before: float | None, after: float | None) -> Command:
    """Put a record between two others of a list by their positions; None: there is none. One
    record changes, so that what others drag meanwhile stays."""
    return Command(f"move_{table}", (Put(table, {"position": between(before, after)}, row),))


def in_order(table: str, rows: Sequence[str]) -> Command:
    """Give a whole list its order anew, in whole numbers, as where positions were equal."""
    puts = (Put(table, {"position": float(at)}, row) for at, row in enumerate(rows, 1))
    return Command(f"move_{table}", tuple(puts))


def between(before: float | None, after: float | None) -> float:
    """A position after `before` and before `after`; None: the list begins or ends there."""
    if before is None:
        return 1.0 if after is None else after - 1.0
    return before + 1.0 if after is None else (before + after) / 2
