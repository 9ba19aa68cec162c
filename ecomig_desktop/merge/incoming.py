"""Foreign lines of the log, checked from the first byte to the last before they are believed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import orjson

from ecomig_desktop.domain.change import (
    GREATEST_SEQ,
    LONGEST_OPERATOR,
    Change,
    Key,
    ReadChange,
    Value,
    checksum,
    format_key,
    format_keys,
    is_replica,
    is_row_id,
    parse_key,
    parse_keys,
    to_json,
)
from ecomig_desktop.domain.checks import Check, incoming_checks, is_in_form
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.at_once import Line, sound_changes

_HEAD = (str, int, int, int, str, str, str, str, str, str)
_TYPES = frozenset({(*_HEAD, type(None), str, bytes), (*_HEAD, int, str, bytes)})
_INTENT = re.compile(r"[a-z_]{1,40}")
_MOST_PARENTS = 1000


class Malformed(ValueError):
    """A line that no laptop of ours can have written; the text says what is wrong with it."""


class LineCheck:
    """Turns stored lines into changes. Keeps the checks of each table at hand."""

    def __init__(self) -> None:
        self._checks: dict[str, dict[str, Check]] = {
            name: incoming_checks(table) for name, table in TABLES.items()
        }

    def changes(self, lines: Sequence[Line]) -> Sequence[ReadChange]:
        """The changes that stored lines are. Malformed as `change` where any of them is wrong."""
        sound = sound_changes(lines)
        return [self.change(line) for line in lines] if sound is None else sound

    def change(self, line: Line) -> ReadChange:
        """The change that a stored line is. Malformed when anything about it is wrong."""
        change = ReadChange(*line)  # type: ignore[arg-type]
        _check_types(change)
        if checksum(change) != change.checksum:
            raise Malformed("checksum")
        if not (is_replica(change.replica) and is_row_id(change.row)):
            raise Malformed("id")
        if not 0 < change.command <= change.seq <= GREATEST_SEQ:
            raise Malformed("seq")
        if change.clock < 0:  # how late it may be is seen beside what it follows
            raise Malformed("clock")
        if _INTENT.fullmatch(change.intent) is None or len(change.operator) > LONGEST_OPERATOR:
            raise Malformed("intent")
        if "\0" in change.operator:
            raise Malformed("operator")
        if change.deleted not in (None, 0, 1):
            raise Malformed("deleted")
        _check_keys(change)
        change.values = self._checked_values(change)
        return change

    def _checked_values(self, change: Change) -> dict[str, Value]:
        checks = self._checks.get(change.table)
        if checks is None:
            raise Malformed(f"table {change.table[:40]}")
        values = _loaded(change.sets)
        try:
            if to_json(values) != change.sets:
                raise Malformed("sets")
            for name, value in values.items():
                check = checks[name]
                if value is not None and not is_in_form(check, value):
                    raise Malformed(f"{change.table}.{name}")
        except TypeError as error:  # deeper than anything is written
            raise Malformed("sets") from error
        except KeyError as error:
            raise Malformed(f"column {error}"[:80]) from error
        except Refused as refused:
            raise Malformed(f"{change.table}.{name}: {refused.key}") from refused
        return values


def _check_types(change: Change) -> None:
    if tuple(map(type, change)) not in _TYPES:
        raise Malformed("types")


def _check_keys(change: Change) -> None:
    if not change.parents and not change.undoes:
        return
    try:
        keys: tuple[Key, ...] = parse_keys(change.parents)
        if format_keys(set(keys)) != change.parents:
            raise Malformed("parents")
        if change.undoes:
            keys += (parse_key(change.undoes),)
            if format_key(keys[-1]) != change.undoes:
                raise Malformed("undoes")
    except ValueError as error:
        raise Malformed("parents") from error
    if len(keys) > _MOST_PARENTS or change.key in keys:
        raise Malformed("parents")
    if not all(is_replica(replica) and 0 < seq <= GREATEST_SEQ for replica, seq in keys):
        raise Malformed("parents")


def _loaded(text: str) -> dict[str, Value]:
    try:
        values = orjson.loads(text)  # no NaN, no endless depth
    except orjson.JSONDecodeError as error:
        raise Malformed("sets") from error
    if type(values) is not dict:
        raise Malformed("sets")
    return values
