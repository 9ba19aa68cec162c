"""What is done to the list of actions, as commands. Pure: nothing is read or written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.domain.outcomes import Body, Recommendation
from ecomig_desktop.workbook.command import Command, Edit, Put
from ecomig_desktop.workbook.outcome_commands import between, in_order, kept, place

NOT_YET_SENT = (None, "draft", "agreed")
"""What a recommendation is before it was laid before anybody."""


def moved(listed: Sequence[Recommendation], row: str, at: int) -> Command | None:
    """Put a recommendation to the place `at` among the others of the list. One record changes,
    unless the positions leave no room: then all are numbered. None where it stands there."""
    others = [each for each in listed if each.id != row]
    at = max(0, min(at, len(others)))
    if _place_of(listed, row) == at:
        return None
    before = others[at - 1].position if at else None
    after = others[at].position if at < len(others) else None
    known = (at == 0 or before is not None) and (at == len(others) or after is not None)
    middle = between(before, after) if known else 0.0
    if known and (before is None or before < middle) and (after is None or middle < after):
        return place("recommendation", row, before, after)
    order = [each.id for each in others]
    order.insert(at, row)
    return in_order("recommendation", order)


def set_status(row: str, status: str | None) -> Command:
    """Set what has become of a recommendation."""
    put = Put("recommendation", {"status": status}, row)
    return Command("set_recommendation_status", (put,))


def submit(
    bodies: Sequence[Body],
    version: str | None,
    made: Put | None,
    sent: Sequence[str] = (),
    **values: object,
) -> Command:
    """Lay a version of the list before bodies, one submission each. `version` is its id; else
    `made` makes it. What is `sent` of the list and was not before is submitted now."""
    version = version or new_row_id()
    edits: list[Edit] = [Put(made.table, made.values, version)] if made else []
    for body in bodies:
        edits += kept(body)
        edits.append(Put("submission", {**values, "list_version": version, "body": body.id}))
    edits += [Put("recommendation", {"status": "submitted"}, row) for row in sent]
    return Command("add_submission", tuple(edits))


def answered(
    reply: str, recommendation: str, values: Mapping[str, object], status: str | None = None
) -> Command:
    """What a reply says of one recommendation; with `status` that is its status from now on."""
    pair = {"reply": reply, "recommendation": recommendation, **values}
    edits = [Put("reply_recommendation", pair)]
    if status:
        edits.append(Put("recommendation", {"status": status}, recommendation))
    return Command("answer_recommendation", tuple(edits))


def _place_of(listed: Sequence[Recommendation], row: str) -> int:
    return next((at for at, each in enumerate(listed) if each.id == row), -1)
