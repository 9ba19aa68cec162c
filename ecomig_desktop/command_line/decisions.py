"""One line of `ecomig resolve` as the decision that it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ecomig_desktop.command_line.doing import loaded, only
from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.checks import checked_row_id, table_named
from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Command, Workbook
from ecomig_desktop.workbook.cases import (
    MERGED,
    Case,
    case_of,
    decide,
    from_laptop,
    is_plain,
    mix,
    takes_of,
)
from ecomig_desktop.workbook.deciding import LAPTOP, Rule, Ruling, command_of, preview
from ecomig_desktop.workbook.disputes import Conflict, ConflictKey


@dataclass(slots=True)
class Decision:
    """What a line decides: the command for it, the conflicts that it settles, each with the value
    it takes or with the word of its choice, and what a rule leaves to people."""

    command: Command
    settles: list[tuple[Conflict, Value]]
    left: list[Ruling] = field(default_factory=list)
    by_rule: bool = False


def decision_of(workbook: Workbook, line: bytes, done: frozenset[ConflictKey]) -> Decision:
    """The decision that a line of JSON makes over conflicts that are not `done` yet. Refused when
    it makes none, names no conflict, or takes what is no side of it."""
    found = loaded(line)
    if not isinstance(found, dict):
        raise Refused("not_one_decision")
    if "rule" in found:
        only(found, "rule")
        return _by_rule(workbook, found["rule"], done)
    only(found, "table", "id", "column", "take", "value")
    table, row = table_named(found.get("table")).name, checked_row_id(found.get("id"))
    there = [each for each in workbook.conflicts_of(table, row) if each.key not in done]
    if ("take" in found) == ("value" in found):
        raise Refused("not_one_decision")
    if "column" not in found:
        return _of_record(workbook, table, row, there, found.get("take"))
    conflict = _named(there, table, row, found["column"])
    if "value" in found:
        if not is_plain(conflict) and conflict.reason != "gone":
            return _chosen(case_of(workbook, conflict), found["value"])
        return Decision(decide(conflict, found["value"]), [(conflict, found["value"])])
    return _taken(workbook, conflict, found["take"])


def _named(there: Sequence[Conflict], table: str, row: str, column: object) -> Conflict:
    found = [each for each in there if each.column == column]
    if not found:
        raise Refused("no_such_conflict", table=table, id=row, column=str(column)[:80])
    return found[0]


def _taken(workbook: Workbook, conflict: Conflict, take: object) -> Decision:
    case = case_of(workbook, conflict)
    if take == MERGED and case.proposal:
        if not case.proposal.clean:
            raise Refused("no_clean_proposal")
        return Decision(case.other(case.proposal.text), [(conflict, case.proposal.text)])
    if case.kind == "values":
        value = _side_value(case, take)
        return Decision(decide(conflict, value), [(conflict, value)])
    return _chosen(case, take)


def _chosen(case: Case, take: object) -> Decision:
    """What becomes of a record: named by its word, by the key of a side, or as the side's value
    (True for a deletion)."""
    for choice in case.choices:
        keys = [side.key for side in choice.said]
        if take == choice.kind or take in keys or (take is choice.value and take is not None):
            return Decision(choice.command, [(case.conflict, choice.kind)])
    raise _no_side_of(case, take)


def _side_value(case: Case, take: object) -> Value:
    conflict = case.conflict
    named = {side.key: side.value for side in conflict.values}
    if isinstance(take, str) and take in named:
        return named[take]
    if isinstance(take, str) and take.startswith(LAPTOP):
        said = from_laptop([conflict], take.removeprefix(LAPTOP))
        if said:
            return said[conflict.column]
    raise _no_side_of(case, take)


def _no_such_side(workbook: Workbook, conflict: Conflict, take: object) -> Refused:
    return _no_side_of(case_of(workbook, conflict), take)


def _no_side_of(case: Case, take: object) -> Refused:
    return Refused("no_such_side", take=str(take)[:80], choices=", ".join(takes_of(case)))


def _of_record(
    workbook: Workbook, table: str, row: str, there: Sequence[Conflict], take: object
) -> Decision:
    """Several fields of one record at once: each from a side, or all that one laptop says."""
    plain = [each for each in there if is_plain(each)]
    if isinstance(take, str) and take.startswith(LAPTOP):
        if not plain:
            raise Refused("no_such_conflict", table=table, id=row, column="*")
        values = from_laptop(plain, take.removeprefix(LAPTOP))
        if not values:
            raise _no_such_side(workbook, plain[0], take)
    elif isinstance(take, Mapping) and take:
        named = {column: _named(plain, table, row, column) for column in take}
        values = {
            column: _side_value(case_of(workbook, conflict), take[column])
            for column, conflict in named.items()
        }
    else:
        raise Refused("not_one_decision")
    settles = [(each, values[each.column]) for each in plain if each.column in values]
    return Decision(mix(table, row, values), settles)


def _by_rule(workbook: Workbook, given: Any, done: frozenset[ConflictKey]) -> Decision:
    if not isinstance(given, dict) or not isinstance(given.get("take"), str):
        raise Refused("not_one_decision")
    only(given, "table", "column", "take")
    name, column = given.get("table"), given.get("column")
    table = None if name is None else table_named(name)
    if column is not None and table is not None and table.column(column) is None:
        raise Refused("unknown_column", table=table.name, column=str(column)[:80])
    rule = Rule(table.name if table else None, column, given["take"])
    rulings = [each for each in preview(workbook, rule) if each.conflict.key not in done]
    command = command_of(workbook, rulings)
    settles = [(each.conflict, each.value) for each in rulings if each.decided]
    left = [each for each in rulings if not each.decided]
    return Decision(command, settles, left, by_rule=True)
