"""`ecomig find`: whom or what a typed text may mean, in any script, spelling or layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings, as_utf8

if TYPE_CHECKING:
    from ecomig_desktop.georgian.matching import Names
    from ecomig_desktop.workbook import Workbook

Line = dict[str, Any]
Thing = tuple[tuple[str, str], "Names"]
"""(id, text), and the names that it is found by."""

Finder = Callable[["Workbook", str, int], list[Line]]

FOUND = ("ნაპოვნია: {count}", "Found: {count}")

FOUND_IN = (
    "person",
    "municipality",
    "organisation",
    "meeting",
    "note",
    "finding",
    "recommendation",
    "body",
    "activity",
)
"""Where is looked, in the order of equally good answers."""

_BEST_FIRST = ("exact", "phone", "email", "prefix", "order", "near")
_MOST_DIFFERENT = 1_000_000


@click.command("find", short_help=sentence("find"))
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("text")
@click.option(
    "--table",
    type=click.Choice(FOUND_IN),
    help="Look there only.",
)
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    help="The most to print.",
)
@click.pass_obj
def find_command(
    surroundings: Surroundings, file: Path, text: str, table: str | None, limit: int
) -> int:
    """Find what TEXT may mean in the workbook FILE: in Georgian, Latin or Russian letters, in the
    wrong keyboard layout, whole or begun, family name first or last, or with one slip.

    Prints {"table", "id", "text", "why"} a line, best first. Why is "exact", "prefix" (begins so),
    "order" (the words stand in another order), "near" (one letter is wrong, missing, too much or
    swapped), or "phone" and "email" by their beginnings. Municipalities are found by all
    their names; the id of an organisation is its text, as it was entered.
    """
    with surroundings.opened(file, read_only=True) as workbook, workbook.snapshot():
        wanted = as_utf8(text)
        tables = _TABLES if table is None else {table: _TABLES[table]}
        lines = [line for find in tables.values() for line in find(workbook, wanted, limit)]
    lines.sort(key=lambda line: _BEST_FIRST.index(line["why"]))
    for line in lines[:limit]:
        answer(line)
    surroundings.say(FOUND, count=len(lines[:limit]))
    return 0


def _people(workbook: Workbook, text: str, limit: int) -> list[Line]:
    return [
        _line("person", match.person.id, match.person.display_name, match.why)
        for match in workbook.find_people(text, None, limit)
    ]


def _among(table: str, things: Callable[[Workbook], Iterable[Thing]]) -> Finder:
    def find(workbook: Workbook, text: str, limit: int) -> list[Line]:
        from ecomig_desktop.georgian.matching import matching

        found = matching(list(things(workbook)), text, limit)
        return [_line(table, row, shown, why) for (row, shown), why in found]

    return find


def _line(table: str, row: str, text: str, why: str) -> Line:
    return {"table": table, "id": row, "text": text, "why": why}


def _municipalities(_workbook: Workbook) -> Iterator[Thing]:
    from ecomig_desktop.georgian.matching import Names
    from ecomig_desktop.reference import municipalities

    for place in municipalities():
        regions = f"{place.region_ka} {place.region_en}"
        yield (place.code, place.name_ka), Names(place.names, regions)


def _organisations(workbook: Workbook) -> Iterator[Thing]:
    from ecomig_desktop.georgian.matching import Names

    for text in filter(None, workbook.organisations("", _MOST_DIFFERENT)):
        yield (text, text), Names((text,))


def _meetings(workbook: Workbook) -> Iterator[Thing]:
    from ecomig_desktop.georgian.matching import Names

    for each in workbook.meetings():
        shown = ", ".join(filter(None, (each.place or each.title, each.date)))
        names = (each.place, each.place_en, each.title, each.title_en, each.date)
        also = " ".join(filter(None, (each.venue, each.venue_en)))
        yield (each.id, shown), Names(tuple(filter(None, names)), also)


def _notes(workbook: Workbook) -> Iterator[Thing]:
    for row in workbook.notes():
        yield from _worded(row.note.id, (row.note.text,))


def _findings(workbook: Workbook) -> Iterator[Thing]:
    for each in workbook.findings():
        yield from _worded(each.id, (each.title, each.title_en, each.text, each.text_en))


def _recommendations(workbook: Workbook) -> Iterator[Thing]:
    for each in workbook.recommendations():
        yield from _worded(each.id, (each.text, each.text_en, each.number))


def _bodies(workbook: Workbook) -> Iterator[Thing]:
    for each in workbook.bodies():
        yield from _worded(each.id, (each.name, each.name_en, each.email))


def _activities(workbook: Workbook) -> Iterator[Thing]:
    for each in workbook.activities():
        called = (each.title, each.title_en, each.place, each.place_en, each.text, each.date)
        yield from _worded(each.id, called)


def _worded(row: str, texts: Iterable[str | None]) -> Iterator[Thing]:
    """A record that is shown as the first of its texts and found by each of them."""
    from ecomig_desktop.georgian.matching import Names

    there = tuple(filter(None, texts))
    if there:
        yield (row, there[0]), Names(there)


_TABLES: dict[str, Finder] = {
    "person": _people,
    "municipality": _among("municipality", _municipalities),
    "organisation": _among("organisation", _organisations),
    "meeting": _among("meeting", _meetings),
    "note": _among("note", _notes),
    "finding": _among("finding", _findings),
    "recommendation": _among("recommendation", _recommendations),
    "body": _among("body", _bodies),
    "activity": _among("activity", _activities),
}
