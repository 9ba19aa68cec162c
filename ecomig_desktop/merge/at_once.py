"""Many foreign lines checked at once, column by column: what honest laptops write passes.

It never says more than that all lines are sound. Where it cannot say so, each line is looked at
for itself, and that is what refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from hashlib import sha256
from operator import eq, le

import orjson

from ecomig_desktop.domain.change import (
    GREATEST_SEQ,
    LONGEST_OPERATOR,
    ReadChange,
    Value,
    is_replica,
)
from ecomig_desktop.domain.checks import Check, incoming_checks, is_in_form
from ecomig_desktop.domain.tables import TABLES, Column, Kind
from ecomig_desktop.errors import Refused

Line = tuple[object, ...]
"""A line of the log as it is stored, unchecked: its thirteen columns."""

_CHANGE_OF = partial(tuple.__new__, ReadChange)
_NONE = type(None)
_TYPES = (str, int, int, int, str, str, str, str, str, str, (int, _NONE), str, bytes)
_TEXTS = frozenset(index for index, expected in enumerate(_TYPES) if expected is str)
_INTENT = re.compile(r"[a-z_]{1,40}")
_PARENT = re.compile(r"[0-9a-f]{16}:[1-9][0-9]{0,14}")  # one, and below GREATEST_SEQ
_BETWEEN = ",\n"
_ROW_LENGTH = 36
_ROW_SHAPE = "00000000-0000-0000-0000-000000000000"
_HEXADECIMAL = str.maketrans("123456789abcdef", "0" * 15)

Columns = Sequence[Sequence[Value]]
ColumnCheck = Callable[[Sequence[Value]], bool]


def sound_changes(lines: Sequence[Line]) -> list[ReadChange] | None:
    """The changes that these lines are, if every one of them is sound; None if that cannot be
    said at once."""
    columns = list(zip(*lines, strict=False))
    if len(columns) != len(_TYPES) or not _have_types(columns):
        return None
    if not (_is_head_sound(columns) and _are_whole(columns)):
        return None
    values = _sound_values(columns[7], columns[9])
    if values is None:
        return None
    changes = list(map(_CHANGE_OF, lines))
    for change, each in zip(changes, values, strict=True):
        change.values = each
    return changes


def _have_types(columns: Sequence[Sequence[object]]) -> bool:
    for column, expected in zip(columns, _TYPES, strict=True):
        allowed = expected if isinstance(expected, tuple) else (expected,)
        if not set(map(type, column)).issubset(allowed):
            return False
    return True


def _is_head_sound(columns: Sequence[Sequence[object]]) -> bool:
    """Whether everything but `sets` and `checksum` is what a laptop can have written. Their
    types are known."""
    (
        replicas,
        seqs,
        clocks,
        commands,
        intents,
        undoes,
        operators,
        _,
        rows,
        _,
        deleted,
        parents,
        _,
    ) = columns
    return (
        all(map(is_replica, set(replicas)))
        and are_row_ids(rows)  # type: ignore[arg-type]
        and min(commands) > 0  # type: ignore[type-var,operator]
        and all(map(le, commands, seqs))  # type: ignore[arg-type]
        and max(seqs) <= GREATEST_SEQ  # type: ignore[type-var,operator]
        and min(clocks) >= 0  # type: ignore[type-var,operator]
        and all(map(_INTENT.fullmatch, set(intents)))  # type: ignore[arg-type]
        and max(map(len, set(operators))) <= LONGEST_OPERATOR  # type: ignore[arg-type]
        and "\0" not in "".join(set(operators))  # type: ignore[arg-type]
        and set(deleted) <= {None, 0, 1}
        and not any(undoes)
        and _are_parents(parents, zip(replicas, seqs, strict=True))  # type: ignore[arg-type]
    )


def are_row_ids(ids: Sequence[str]) -> bool:
    """Whether all of these are ids of rows in their one written form."""
    return set(map(len, ids)) <= {_ROW_LENGTH} and (
        "".join(ids).translate(_HEXADECIMAL) == _ROW_SHAPE * len(ids)
    )


def _are_parents(parents: Sequence[str], keys: Iterable[tuple[object, ...]]) -> bool:
    """Whether each is one key, or nothing, and none of them the line's own."""
    different = set(parents) - {""}
    if not different:
        return True
    return all(map(_PARENT.fullmatch, different)) and not any(
        map(eq, parents, map("%s:%d".__mod__, keys))
    )


def _are_whole(columns: Sequence[Sequence[object]]) -> bool:
    """Whether every line is what its checksum says."""
    texts = [
        column if index in _TEXTS else map(str, column) for index, column in enumerate(columns[:-1])
    ]
    try:
        lines = map(str.encode, map("\x1f".join, zip(*texts, strict=True)))
        sums = [sha256(line).digest()[:8] for line in lines]
    except UnicodeEncodeError:
        return False
    return sums == list(columns[-1])


def _sound_values(
    tables: Sequence[object], sets: Sequence[object]
) -> list[dict[str, Value]] | None:
    values = _read_at_once(sets)  # type: ignore[arg-type]
    if values is None:
        return None
    if not set(tables) <= TABLES.keys():
        return None
    shapes: dict[tuple[object, tuple[str, ...]], list[dict[str, Value]]] = {}
    for table, each in zip(tables, values, strict=True):
        shapes.setdefault((table, tuple(each)), []).append(each)
    for (table, names), group in shapes.items():
        checks = _column_checks()[table]  # type: ignore[index]
        for name, column in zip(names, zip(*map(dict.values, group), strict=True), strict=True):
            check = checks.get(name)
            if check is None or not check(column):
                return None
    return values


def _read_at_once(sets: Sequence[str]) -> list[dict[str, Value]] | None:
    """The objects that these texts are, one each, if all are in the one written form.

    They are read as one list. What stands between two of them has a line break, which no text in
    JSON has in it, so each `{` that begins one of them begins an object; that there are as many
    objects as texts, and (what the checks of their values see to) none within another, leaves
    one object to each.
    """
    if not all(text[:1] == "{" and text[-1:] == "}" for text in sets):
        return None
    try:
        found: list[dict[str, Value]] = orjson.loads(f"[{_BETWEEN.join(sets)}]")
        written = orjson.dumps(found, option=orjson.OPT_SORT_KEYS).decode()
    except (orjson.JSONDecodeError, orjson.JSONEncodeError, UnicodeEncodeError):
        return None
    whole = len(found) == len(sets) and set(map(type, found)) <= {dict}
    return found if whole and written[1:-1] == ",".join(sets) else None


@cache
def _column_checks() -> dict[str, dict[str, ColumnCheck]]:
    """Per table and column what tells of many values at once whether each may be there."""
    return {
        name: {
            column.name: _column_check(column, incoming_checks(table)[column.name])
            for column in table.columns
        }
        for name, table in TABLES.items()
    }


def _column_check(column: Column, check: Check) -> ColumnCheck:
    if column.kind is Kind.TEXT:
        return _texts(column.limit)
    if column.kind is Kind.REFERENCE:
        return _references
    if column.kind in (Kind.NUMBER, Kind.INTEGER, Kind.YES_NO):
        return lambda values: _are_in_form(check, values)
    return _few_texts(check)


def _texts(limit: int) -> ColumnCheck:
    def are_texts(values: Sequence[Value]) -> bool:
        if not set(map(type, values)) <= {str, _NONE}:
            return False
        different = set(values) - {None}
        whole = "".join(different)  # type: ignore[arg-type]
        longest = max(map(len, different), default=0)  # type: ignore[arg-type]
        return longest <= limit and "\0" not in whole and _is_encodable(whole)

    return are_texts


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _references(values: Sequence[Value]) -> bool:
    ids = [each for each in values if each is not None]
    return set(map(type, ids)) <= {str} and are_row_ids(ids)  # type: ignore[arg-type]


def _few_texts(check: Check) -> ColumnCheck:
    """For choices, days and times: the same few come again and again."""

    def are_listed(values: Sequence[Value]) -> bool:
        return set(map(type, values)) <= {str, _NONE} and _are_in_form(check, set(values))

    return are_listed


def _are_in_form(check: Check, values: Iterable[Value]) -> bool:
    try:
        return all(value is None or is_in_form(check, value) for value in values)
    except Refused:
        return False
