"""A plan of meetings as plain data: what it may hold, and the rows that a workbook makes of it.

A plan is what `ecomig new --plan` reads as JSON:

    {
      "project":  {column of `project`: value, ...},
      "themes":   [{column of `theme`: value, ...}, ...],
      "meetings": [{column of `meeting`: value, ...,
                    "agenda": [{column of `agenda_item`: value, ...}, ...]}, ...]
    }

Every part may be left out. Themes and agenda items are numbered in their order, so `position` is
not given; an agenda item names its theme by the theme's letter, in either language.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.domain.checks import checked_values
from ecomig_desktop.domain.tables import AGENDA_ITEM, MEETING, PROJECT, THEME, Table
from ecomig_desktop.errors import Refused

Row = tuple[str, str, dict[str, Any]]
"""One row to make: its table, its id, its values by column."""

PROJECT_ID = derived_row_id(PROJECT.name, ())
"""The id of the one project row of every workbook."""

_NUMBERED = ("position",)
_LINKED = ("position", "meeting")


def plan_rows(plan: Any) -> list[Row]:
    """The rows of a plan, in an order in which no row points at a later one.

    The ids follow from what a row is (a theme's place in the list, a meeting's date, place and
    start), so two workbooks made from one plan mean the same rows. What is wrong in shape or value
    is Refused("plan_wrong") with the place of the mistake and what stands there.
    """
    parts = _object(plan, "plan", ("project", "themes", "meetings"))
    rows = [_project(parts.get("project", {}))]
    themes = list(_themes(_list(parts.get("themes", []), "themes")))
    letters = _letters(themes)
    rows += themes
    seen: set[str] = set()
    for number, meeting in enumerate(_list(parts.get("meetings", []), "meetings")):
        rows += _meeting(meeting, f"meetings[{number}]", letters, seen)
    return rows


def _project(given: Any) -> Row:
    return (PROJECT.name, PROJECT_ID, _values(PROJECT, given, "project", ()))


def _themes(given: list[Any]) -> Iterator[Row]:
    for number, theme in enumerate(given):
        values = _values(THEME, theme, f"themes[{number}]", _NUMBERED)
        yield (
            THEME.name,
            derived_row_id(THEME.name, (number + 1,)),
            {"position": number + 1, **values},
        )


def _letters(themes: list[Row]) -> dict[str, str]:
    """The theme ids by the letters that an agenda item may call them by."""
    letters: dict[str, str] = {}
    for number, (_, theme_id, values) in enumerate(themes):
        for column in ("letter", "letter_en"):
            letter = values.get(column)
            if letter and letters.setdefault(letter, theme_id) != theme_id:
                raise _wrong(f"themes[{number}].{column}", letter)
    return letters


def _meeting(given: Any, where: str, letters: dict[str, str], seen: set[str]) -> Iterator[Row]:
    parts = _object(given, where, (*MEETING.names, "agenda"))
    agenda = _list(parts.pop("agenda", []), f"{where}.agenda")
    values = _values(MEETING, parts, where, ())
    meeting_id = derived_row_id(MEETING.name, map(values.get, ("date", "place", "starts")))
    if meeting_id in seen:
        raise _wrong(where, "date, place, starts")
    seen.add(meeting_id)
    yield MEETING.name, meeting_id, {"status": "planned", **values}
    for number, item in enumerate(agenda):
        yield _agenda_item(item, f"{where}.agenda[{number}]", number + 1, meeting_id, letters)


def _agenda_item(
    given: Any, where: str, position: int, meeting_id: str, letters: dict[str, str]
) -> Row:
    parts = _object(given, where, tuple(n for n in AGENDA_ITEM.names if n not in _LINKED))
    letter = parts.get("theme")
    if letter is not None:
        if not isinstance(letter, str) or letter not in letters:
            raise _wrong(f"{where}.theme", letter)
        parts["theme"] = letters[letter]
    values = _values(AGENDA_ITEM, parts, where, _LINKED)
    row_id = derived_row_id(AGENDA_ITEM.name, (meeting_id, position))
    return AGENDA_ITEM.name, row_id, {"meeting": meeting_id, "position": position, **values}


def _values(table: Table, given: Any, where: str, own: tuple[str, ...]) -> dict[str, Any]:
    """The values given for a row, checked, without nulls; `own` columns are not asked for."""
    values = _object(given, where, tuple(name for name in table.names if name not in own))
    checked: dict[str, Any] = {}
    for name, value in values.items():
        try:
            checked |= checked_values(table, {name: value})
        except Refused:
            raise _wrong(f"{where}.{name}", value) from None
    return {name: value for name, value in checked.items() if value is not None}


def _object(given: Any, where: str, allowed: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise _wrong(where, given)
    for name in given:
        if name not in allowed:
            raise _wrong(where, name)
    return dict(given)


def _list(given: Any, where: str) -> list[Any]:
    if not isinstance(given, list):
        raise _wrong(where, given)
    return given


def _wrong(where: str, what: object) -> Refused:
    """The refusal that points at a place of the plan and shows what stands there, cut short."""
    shown = str(what)
    return Refused(
        "plan_wrong", detail=f"{where}: {shown[:57] + '...' if len(shown) > 60 else shown}"
    )
