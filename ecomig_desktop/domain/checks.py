"""What a value may be: the one gate for what is typed, scripted and brought in by a file."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from ecomig_desktop.domain.change import Value, is_row_id
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import TABLES, Column, Kind, Table
from ecomig_desktop.errors import Refused

Check = Callable[[object], Value]

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"\d\d:\d\d", re.ASCII)
_WHOLE = (1 << 53) - 1


def table_named(name: object) -> Table:
    """The table of that name. Refused when there is none."""
    table = TABLES.get(name) if isinstance(name, str) else None
    if table is None:
        raise Refused("unknown_table", table=str(name)[:80])
    return table


def checked_values(table: Table, values: Mapping[str, object]) -> dict[str, Value]:
    """`values` as the format holds them. Refused when a column or a value is wrong."""
    checks = typed_checks(table)
    result: dict[str, Value] = {}
    for name, value in values.items():
        check = checks.get(name)
        if check is None:
            raise Refused("unknown_column", table=table.name, column=str(name)[:80])
        result[name] = check(value)
    return result


def checked_row_id(value: object) -> str:
    """A row id in its one form. Refused when it is not a UUID."""
    text = value.casefold() if isinstance(value, str) else value
    if not is_row_id(text):
        raise Refused("not_an_id", value=str(value)[:80])
    return str(text)


def typed_checks(table: Table) -> dict[str, Check]:
    """For what is typed here: a check per column, places and hazards against the known lists."""
    return _checks(table, known=True)


def incoming_checks(table: Table) -> dict[str, Check]:
    """For what another laptop wrote: the same, but a place or hazard that only a newer list
    knows is let in, since refusing the file would lose what somebody entered. None is not for
    them to see: a column may always be without a value."""
    return _checks(table, known=False)


def is_in_form(check: Check, value: Value) -> bool:
    """Whether a value is one that the check lets in, and came in the one form that the format
    has for it. Refused as the check refuses."""
    taken = check(value)
    return taken is value or (type(taken) is type(value) and repr(taken) == repr(value))


_made: dict[tuple[str, bool], dict[str, Check]] = {}


def _checks(table: Table, *, known: bool) -> dict[str, Check]:
    made = _made.get((table.name, known))
    if made is None:
        made = {column.name: _check(column, known) for column in table.columns}
        _made[table.name, known] = made
    return made


def _check(column: Column, known: bool) -> Check:
    inner = _check_kinds[column.kind](column, known)
    if not known:
        return inner

    def check(value: object) -> Value:
        return None if value is None else inner(value)

    return check


def _text(column: Column, known: bool = True) -> Check:
    name, limit = column.name, column.limit

    def check(value: object) -> Value:
        if type(value) is not str:
            raise Refused("not_text", column=name)
        if len(value) > limit:
            raise Refused("too_long", column=name, limit=limit)
        if not value.isprintable():
            _refuse_characters(name, value)
        return value

    return check


def _refuse_characters(name: str, value: str) -> None:
    if "\0" in value:
        raise Refused("has_nul", column=name)
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Refused("bad_characters", column=name) from None


def _integer(column: Column, known: bool) -> Check:
    def check(value: object) -> Value:
        if type(value) is not int or abs(value) > _WHOLE:
            raise Refused("not_integer", column=column.name)
        return value

    return check


def _number(column: Column, known: bool) -> Check:
    def check(value: object) -> Value:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise Refused("not_number", column=column.name)
        if abs(value) > 1e300 or not math.isfinite(value) or float(value) != value:
            raise Refused("not_number", column=column.name)
        return float(value) + 0.0  # one zero, not two

    return check


def _yes_no(column: Column, known: bool) -> Check:
    def check(value: object) -> Value:
        if type(value) is not bool:
            raise Refused("not_yes_no", column=column.name)
        return value

    return check


def _parsed(key: str, accept: Callable[[str], object]) -> Callable[[Column, bool], Check]:
    def make(column: Column, known: bool) -> Check:
        def check(value: object) -> Value:
            try:
                if isinstance(value, str) and len(value) <= 40 and accept(value):
                    return value
            except ValueError:
                pass
            raise Refused(key, column=column.name, value=str(value)[:80])

        return check

    return make


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None and bool(date.fromisoformat(text))


def _is_time(text: str) -> bool:
    return _TIME.fullmatch(text) is not None and time.fromisoformat(text) is not None


def _is_moment(text: str) -> bool:
    if len(text) == 5:
        return _is_time(text)
    if not (_is_date(text[:10]) and text[10:11] in ("T", " ") and text.isascii()):
        return False  # other ways to write a day do not sort with this one
    return len(text) >= 16 and bool(datetime.fromisoformat(text))


def _choice(column: Column, known: bool) -> Check:
    choices = frozenset(column.choices)

    def check(value: object) -> Value:
        if isinstance(value, str) and value in choices:
            return value
        listed = ", ".join(column.choices)
        raise Refused("not_in_list", column=column.name, choices=listed)

    return check


def _listed(key: str, accept: Callable[[str], bool]) -> Callable[[Column, bool], Check]:
    def make(column: Column, known: bool) -> Check:
        plain = _text(Column(column.name, limit=100))

        def check(value: object) -> Value:
            text = plain(value)
            if known and not accept(str(text)):
                raise Refused(key, value=text)
            return text

        return check

    return make


def _is_municipality(code: str) -> bool:
    from ecomig_desktop.reference import municipality_codes

    return code == CENTRAL or code in municipality_codes()


def _is_hazard(key: str) -> bool:
    from ecomig_desktop.reference import hazard_keys

    return key in hazard_keys()


def _reference(column: Column, known: bool) -> Check:
    def check(value: object) -> Value:
        return checked_row_id(value)

    return check


def _json(column: Column, known: bool) -> Check:
    plain = _text(column)

    def check(value: object) -> Value:
        text = plain(value)
        try:
            json.loads(str(text))
        except (ValueError, RecursionError):
            raise Refused("not_json_value", column=column.name) from None
        return text

    return check


_check_kinds: dict[Kind, Callable[[Column, bool], Check]] = {
    Kind.TEXT: _text,
    Kind.INTEGER: _integer,
    Kind.NUMBER: _number,
    Kind.YES_NO: _yes_no,
    Kind.DATE: _parsed("not_date", _is_date),
    Kind.TIME: _parsed("not_time", _is_time),
    Kind.MOMENT: _parsed("not_moment", _is_moment),
    Kind.CHOICE: _choice,
    Kind.MUNICIPALITY: _listed("unknown_municipality", _is_municipality),
    Kind.HAZARD: _listed("unknown_hazard", _is_hazard),
    Kind.REFERENCE: _reference,
    Kind.JSON: _json,
}
