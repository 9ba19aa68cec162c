"""Versions of the list of actions: what it said at a moment, whole, so that a letter sent then can
be read for ever as it was, whatever becomes of the list, the themes and the bodies."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from functools import lru_cache
from itertools import chain, count
from typing import Any

from ecomig_desktop.domain.outcomes import ListVersion, Recommendation
from ecomig_desktop.workbook.command import Command, Put
from ecomig_desktop.workbook.session import Workbook

_FORMAT = 1
_LONGEST = 20  # characters of a number


@dataclass(frozen=True, slots=True)
class Named:
    """A body or theme as it was called then."""

    id: str
    name: str | None = None
    name_en: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A recommendation as it was then, under the number that it had. `findings` and `notes` are
    the ids of its evidence, `supporters` how many supported it."""

    id: str
    number: str
    theme: Named | None = None
    text: str | None = None
    text_en: str | None = None
    priority: str | None = None
    timing: str | None = None
    due: str | None = None
    cost_note: str | None = None
    cost_note_en: str | None = None
    status: str | None = None
    bodies: tuple[Named, ...] = ()
    findings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    supporters: int = 0


def numbers(workbook: Workbook, listed: Sequence[Recommendation]) -> dict[str, str]:
    """The number of each recommendation of the list in its order, no two alike: its own; else the
    one under which it was laid before a body last; else its place, or the next number that none
    has and none was laid before a body under."""
    laid = _laid(workbook)
    last = {row: number for row, number in laid if number}
    own = {each.id: each.number or last.get(each.id) for each in listed}
    taken = {*(number for _, number in laid), *filter(None, own.values())}
    given: dict[str, str] = {}
    used: set[str] = set()
    for at, each in enumerate(listed, 1):
        number = own[each.id]
        names = _again(number) if number else (str(n) for n in count(at) if str(n) not in taken)
        given[each.id] = next(name for name in names if name not in used)
        used.add(given[each.id])
    return given


def _again(number: str) -> Iterator[str]:
    """A number, and what it is where two have it."""
    return chain([number], (f"{number} ({again})" for again in count(2)))


def _laid(workbook: Workbook) -> list[tuple[str, str]]:
    """What was laid before a body, the oldest first: (recommendation, number that it had)."""
    laid = dict.fromkeys(each.list_version or "" for each in reversed(workbook.submissions()))
    if not laid:
        return []
    content = {each.id: each.content or "" for each in workbook.list_versions()}
    return [each for row in reversed(laid) for each in _numbered(content.get(row, ""))]


@lru_cache(maxsize=32)
def _numbered(content: str) -> tuple[tuple[str, str], ...]:
    lines = lines_of(ListVersion("", content=content))
    return tuple((line.id, line.number) for line in lines if len(line.number) <= _LONGEST)


def current_lines(workbook: Workbook) -> list[Line]:
    """The list of actions as it is now."""
    listed = workbook.recommendations()
    number = numbers(workbook, listed)
    themes = {each.id: Named(each.id, each.title, each.title_en) for each in workbook.themes()}
    bodies = {
        each.id: Named(each.id, each.name, each.name_en) for each in workbook.bodies(hidden=True)
    }
    addressed = _grouped(workbook.pairs("recommendation_body"))
    findings = _grouped(workbook.pairs("recommendation_finding"))
    notes = _grouped(workbook.pairs("recommendation_note"))
    supporters = _grouped(workbook.pairs("recommendation_person"))
    return [
        Line(
            each.id,
            number[each.id],
            themes.get(each.theme or ""),
            each.text,
            each.text_en,
            each.priority,
            each.timing,
            each.due,
            each.cost_note,
            each.cost_note_en,
            each.status,
            tuple(bodies[body] for body in bodies if body in addressed.get(each.id, ())),
            tuple(findings.get(each.id, ())),
            tuple(notes.get(each.id, ())),
            len({workbook.main_of(person) for person in supporters.get(each.id, ())}),
        )
        for each in listed
    ]


def keep_version(
    workbook: Workbook, *, at: str, by: str, title: str | None = None, title_en: str | None = None
) -> Command:
    """Keep the list as it is now as a version."""
    content = _to_json(current_lines(workbook))
    values = {"made_at": at, "made_by": by, "title": title, "title_en": title_en}
    return Command("keep_version", (Put("list_version", {**values, "content": content}),))


def lines_of(version: ListVersion) -> tuple[Line, ...]:
    """What a version says. Empty where its content is not one, as another laptop may have
    written anything."""
    try:
        content = json.loads(version.content or "")
        return tuple(_line(each) for each in content["lines"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ()


def _to_json(lines: Iterable[Line]) -> str:
    said = [{name: value for name, value in asdict(line).items() if value} for line in lines]
    document = {"format": _FORMAT, "lines": said}
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _line(said: Any) -> Line:
    values = {each.name: said[each.name] for each in fields(Line) if each.name in said}
    theme, bodies = values.pop("theme", None), values.pop("bodies", ())
    found, notes = values.pop("findings", ()), values.pop("notes", ())
    supporters = int(values.pop("supporters", 0))
    if not all(isinstance(value, str) for value in values.values()):
        raise TypeError
    return Line(
        **values,
        findings=tuple(map(str, found)),
        notes=tuple(map(str, notes)),
        theme=_named(theme) if theme else None,
        bodies=tuple(map(_named, bodies)),
        supporters=supporters,
    )


def _named(said: Any) -> Named:
    names = (said.get("name"), said.get("name_en"))
    if not all(name is None or isinstance(name, str) for name in names):
        raise TypeError
    return Named(str(said["id"]), *names)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for one, other in pairs:
        grouped.setdefault(one, []).append(other)
    return grouped
