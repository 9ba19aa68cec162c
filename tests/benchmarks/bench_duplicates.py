"""Who may be there twice among 100,000 people: seconds, and how much of it is right.

The list is made up by `tests.twice`, from rules of how people write names down. Precision is the
share of what is offered that is one person, recall the share of those entered twice that is
offered; both for pairs, at the score that the program ships.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ecomig_desktop.domain.change import derived_row_id
from ecomig_desktop.merge.duplicates import Candidate, candidates
from ecomig_desktop.workbook import Command, Put, Workbook
from tests.twice import People, people

from .measuring import Figure, seconds

PEOPLE = (1_000, 100_000)
_BATCH = 10_000


def run() -> Iterator[Figure]:
    """A campaign's list, and one a hundred times as long."""
    for count in PEOPLE:
        made = people(count)
        with (
            tempfile.TemporaryDirectory(prefix="ecomig-bench-") as folder,
            Workbook.create(Path(folder) / "people.ecomig") as workbook,
        ):
            places = _fill(workbook, made)
            found: list[Candidate] = []
            time = seconds(partial(_find, workbook, found.extend))
        offered = {_pair(places, each) for each in found}
        yield from _figures(f"{count:,} people", made, offered, time)


def _fill(workbook: Workbook, made: People) -> dict[str, int]:
    """Everybody in the workbook; the place of each in the list by id."""
    places = {derived_row_id("person", [at]): at for at in range(len(made.records))}
    puts = [Put("person", made.records[at], row) for row, at in places.items()]
    for start in range(0, len(puts), _BATCH):
        workbook.run(Command("import", tuple(puts[start : start + _BATCH])))
    return places


def _find(workbook: Workbook, tell: Callable[[list[Candidate]], object]) -> None:
    tell(candidates(workbook))


def _pair(places: dict[str, int], candidate: Candidate) -> tuple[int, int]:
    one, other = sorted((places[candidate.one.id], places[candidate.other.id]))
    return one, other


def _figures(
    what: str, made: People, offered: set[tuple[int, int]], time: float
) -> Iterator[Figure]:
    right = offered & made.same.keys()
    yield Figure(f"who may be there twice among {what}", time, "s", None)
    yield Figure(f"of what is offered is one person, {what}", _percent(right, offered), "%", None)
    yield Figure(f"of who is there twice is offered, {what}", _percent(right, made.same), "%", None)
    there = Counter(made.same.values())
    found = Counter(made.same[pair] for pair in right)
    for kind, many in sorted(there.items()):
        yield Figure(f"  {kind}", 100 * found[kind] / many, "%", None)
    lures = Counter(made.lures.values())
    taken = Counter(made.lures[pair] for pair in offered & made.lures.keys())
    for lure, many in sorted(lures.items()):
        yield Figure(f"  two people offered as one: {lure}", 100 * taken[lure] / many, "%", None)


def _percent(part: set[tuple[int, int]], whole: object) -> float:
    return 100 * len(part) / len(whole)  # type: ignore[arg-type]
