"""Decisions over many conflicts at once by a rule, and decisions that are opened again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ecomig_desktop.domain.change import DELETED, Value
from ecomig_desktop.domain.checks import checked_values
from ecomig_desktop.domain.decisions import REOPEN, RESOLVE
from ecomig_desktop.domain.fold import fold
from ecomig_desktop.domain.tables import TABLES, Kind
from ecomig_desktop.errors import Refused
from ecomig_desktop.store import changelog
from ecomig_desktop.workbook.cases import from_laptop, is_plain, proposal_of
from ecomig_desktop.workbook.command import Changed, Command, Put, RowChange
from ecomig_desktop.workbook.disputes import Conflict, Settled
from ecomig_desktop.workbook.drafting import Drafts
from ecomig_desktop.workbook.session import Workbook
from ecomig_desktop.workbook.sides import ConflictValue
from ecomig_desktop.workbook.writing import Saying

LAPTOP = "laptop:"
"""How `Rule.take` begins that takes whatever one laptop says."""
TAKES = ("later", "earlier", "longer", "filled", "merged")
"""What `Rule.take` can be otherwise: the value said last or first, the longer text, the one that
is filled in where the others are empty, or both texts as one where that needs no look."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Which value to take in many conflicts: of one table and column, or of any (None)."""

    table: str | None
    column: str | None
    take: str

    def covers(self, conflict: Conflict) -> bool:
        """Whether the rule is about that conflict."""
        return self.table in (None, conflict.table) and self.column in (None, conflict.column)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule makes of a conflict: `value` where it is `decided`; otherwise it is left to a
    person, and `why` names the reason: "deletion", "gone", "same_time", "not_text",
    "same_length", "several_filled", "none_filled", "other_laptops", "no_proposal", "needs_look"
    or "not_allowed"."""

    conflict: Conflict
    decided: bool
    value: Value = None
    why: str = ""


class _Left(Exception):
    """The rule leaves a conflict to a person, for the reason named."""


def preview(workbook: Workbook, rule: Rule) -> list[Ruling]:
    """What the rule would do, conflict by conflict. Does not write. Whether a record that one
    laptop deleted stays is never decided by a rule. Refused where there is no such rule."""
    take = _taking(rule.take)
    covered = [workbook.conflict(*key) for key in workbook.conflict_keys()]
    return [_ruling(workbook, take, each) for each in covered if rule.covers(each)]


def apply_rule(workbook: Workbook, rulings: Sequence[Ruling]) -> Changed:
    """Do just what a preview showed, as one command. Refused, and nothing is decided, where one
    of the conflicts is not as it was shown any more, or none would be decided."""
    return workbook.run(command_of(workbook, rulings))


def command_of(workbook: Workbook, rulings: Sequence[Ruling]) -> Command:
    """The command of `apply_rule`. Refused as that."""
    decided = [ruling for ruling in rulings if ruling.decided]
    if not decided:
        raise Refused("nothing_to_decide")
    there = set(workbook.conflict_keys())
    values: dict[tuple[str, str], dict[str, object]] = {}
    for ruling in decided:
        shown = ruling.conflict
        if shown.key not in there or workbook.conflict(*shown.key) != shown:
            facts = {"table": shown.table, "id": shown.id, "column": shown.column}
            raise Refused("conflict_changed", **facts)
        values.setdefault((shown.table, shown.id), {})[shown.column] = ruling.value
    return Command(RESOLVE, tuple(Put(table, each, row) for (table, row), each in values.items()))


def check_command(workbook: Workbook, command: Command) -> None:
    """Refused when the workbook would refuse the command. Does not write."""
    Drafts(workbook._db).of(command)


def _ruling(workbook: Workbook, take: Callable[[Conflict], Value], conflict: Conflict) -> Ruling:
    try:
        if not is_plain(conflict):
            raise _Left("deletion" if conflict.column == DELETED else "gone")
        value = take(conflict)
        _check_allowed(workbook, conflict, value)
    except _Left as left:
        return Ruling(conflict, False, why=str(left))
    return Ruling(conflict, True, value)


def _check_allowed(workbook: Workbook, conflict: Conflict, value: Value) -> None:
    """A value that could not be written must not keep the others from being decided."""
    table = TABLES[conflict.table]
    column = table.column(conflict.column)
    try:
        checked_values(table, {conflict.column: value})
    except Refused:
        raise _Left("not_allowed") from None
    if column is not None and column.kind is Kind.REFERENCE and value is not None:
        names = tuple(TABLES) if column.refers == "*" else (column.refers,)
        if not any(workbook.record(name, str(value)) for name in names):
            raise _Left("gone")


def _taking(take: str) -> Callable[[Conflict], Value]:
    if take.startswith(LAPTOP):
        return lambda conflict: _of_laptop(conflict, take.removeprefix(LAPTOP))
    if take not in TAKES:
        raise Refused("no_such_rule", take=take[:80], choices=", ".join((*TAKES, LAPTOP + "…")))
    return _TAKING[take]


def _of_laptop(conflict: Conflict, where: str) -> Value:
    said = from_laptop([conflict], where)
    if not said:
        raise _Left("other_laptops")
    return said[conflict.column]


def _later(conflict: Conflict) -> Value:
    return _by_time(conflict, -1)


def _earlier(conflict: Conflict) -> Value:
    return _by_time(conflict, 0)


def _by_time(conflict: Conflict, which: int) -> Value:
    ordered = sorted(conflict.values, key=lambda side: side.at)
    chosen: ConflictValue = ordered[which]
    if any(side.at == chosen.at and side.value != chosen.value for side in ordered):
        raise _Left("same_time")
    return chosen.value


def _longer(conflict: Conflict) -> Value:
    column = TABLES[conflict.table].column(conflict.column)
    if column is None or column.kind is not Kind.TEXT:
        raise _Left("not_text")
    texts = sorted({str(side.value or "") for side in conflict.values}, key=len)
    if len(texts) < 2 or len(texts[-1]) == len(texts[-2]):
        raise _Left("same_length")
    return texts[-1]


def _filled(conflict: Conflict) -> Value:
    filled = list({side.value: None for side in conflict.values if side.value not in (None, "")})
    if len(filled) != 1:
        raise _Left("several_filled" if filled else "none_filled")
    return filled[0]


def _both(conflict: Conflict) -> Value:
    proposal = proposal_of(conflict)
    if proposal is None or not proposal.clean:
        raise _Left("needs_look" if proposal else "no_proposal")
    return proposal.text


_TAKING = dict(zip(TAKES, (_later, _earlier, _longer, _filled, _both), strict=True))


def reopen(workbook: Workbook, settled: Settled) -> Changed:
    """Set the sides of a conflict that was decided against each other again, as one command.
    Refused where somebody has set the field anew since the decision, or the record is gone:
    then it is decided anew by setting it."""
    row = (settled.table, settled.id)
    record = workbook.record(*row)
    stands = settled.decision is not None and settled.now == settled.decision.value
    if not stands or (record is None and settled.column != DELETED):
        raise Refused("cannot_reopen", table=row[0], id=row[1], column=settled.column)
    leaves = fold(changelog.of_row(workbook._db, *row)).leaves
    if settled.column == DELETED:
        sayings = [Saying(*row, {}, deleted, leaves) for deleted in (None, 1)]
    else:
        # The value that was shown comes last: of the new changes it has the highest clock again.
        distinct = {repr(side.value): side.value for side in reversed(settled.sides)}
        sayings = [
            Saying(*row, {settled.column: value}, None, leaves) for value in distinct.values()
        ]
    workbook.say(REOPEN, sayings)
    kind = "changed" if record else "added"
    return Changed(REOPEN, (RowChange(*row, kind, (settled.column,)),), (settled.id,))
