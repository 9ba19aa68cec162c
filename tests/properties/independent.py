"""An independent reading of the promises: sets and plain recursion, sharing no code with ours."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from ecomig_desktop.workbook import Workbook

Key = tuple[str, int]
Row = tuple[str, str]


@dataclass
class Said:
    key: Key
    clock: int
    row: Row
    sets: dict[str, Any]
    deleted: bool | None
    parents: list[Key]


@dataclass
class Expected:
    """What a log comes to: records, and every value that is in conflict."""

    records: dict[Row, dict[str, Any]] = field(default_factory=dict)
    conflicts: dict[tuple[str, str, str], list[Any]] = field(default_factory=dict)


def log_of(workbook: Workbook) -> list[Said]:
    return [
        Said(
            change.key,
            change.clock,
            (change.table, change.row),
            change.values,
            None if change.deleted is None else bool(change.deleted),
            list(change.parent_keys),
        )
        for change in workbook.changes()
    ]


def reach(said: dict[Key, Said]) -> dict[Key, set[Key]]:
    """Per change everything its author had seen of the row."""
    known: dict[Key, set[Key]] = {}
    for key in sorted(said, key=lambda each: said[each].clock):
        known[key] = set()
        for parent in said[key].parents:
            if parent in said:
                known[key] |= known[parent] | {parent}
    return known


def refold(log: list[Said]) -> Expected:
    rows: dict[Row, dict[Key, Said]] = defaultdict(dict)
    for each in log:
        rows[each.row][each.key] = each
    expected = Expected()
    for row, said in rows.items():
        _fold_row(expected, row, said)
    return expected


def _fold_row(expected: Expected, row: Row, said: dict[Key, Said]) -> None:
    known = reach(said)
    verdicts = [key for key in said if said[key].deleted is not None]
    standing = [
        key
        for key in verdicts
        if said[key].deleted and not any(key in known[other] for other in verdicts)
    ]
    seen = set(standing).union(*(known[key] for key in standing)) if standing else set()
    unseen = [key for key in said if key not in seen] if standing else []
    if standing and not unseen:
        return
    if standing:
        expected.conflicts[*row, "deleted"] = [True, False]
    record: dict[str, Any] = {}
    for column in {name for each in said.values() for name in each.sets}:
        setters = [key for key in said if column in said[key].sets]
        current = [key for key in setters if not any(key in known[other] for other in setters)]
        current.sort(key=lambda key: (said[key].clock, key), reverse=True)
        values = [said[key].sets[column] for key in current]
        record[column] = values[0]
        if any(value != values[0] for value in values):
            expected.conflicts[*row, column] = values
    expected.records[row] = {name: value for name, value in record.items() if value is not None}


Person = dict[str, Any]


def united_of(records: dict[Row, dict[str, Any]]) -> dict[str, tuple[str, Person]]:
    """Per person who is one with others: the main one, and what shows of them."""
    people = {row: values for (table, row), values in records.items() if table == "person"}
    said = [
        values
        for (table, _), values in records.items()
        if table == "duplicate" and values.get("verdict") == "same"
    ]
    joins = [each for each in said if each["one"] in people and each["other"] in people]
    found = {}
    for person in people:
        group = {person}
        for _ in people:
            group |= {each["other"] for each in joins if each["one"] in group}
            group |= {each["one"] for each in joins if each["other"] in group}
        if len(group) > 1:
            ours = [each for each in joins if each["one"] in group]
            found[person] = (min(group), _shown(sorted(group), people, ours))
    return found


def _shown(group: list[str], people: dict[str, Person], joins: list[dict[str, Any]]) -> Person:
    shown = {}
    for column in {name for person in group for name in people[person]}:
        beaten = set()
        for each in joins:
            if side := each.get(f"{column}_of"):
                beaten.add(each["other"] if side == "one" else each["one"])
        order = [person for person in group if person not in beaten] or group
        values = [people[person].get(column) for person in order]
        known = [value for value in values if value is not None]
        shown[column] = known[0] if known else None
    return {name: value for name, value in shown.items() if value is not None}


def records_of(workbook: Workbook) -> dict[Row, dict[str, Any]]:
    return {
        (table, str(row["id"])): {
            name: value for name, value in row.items() if value is not None and name != "id"
        }
        for table, row in workbook.records()
    }
