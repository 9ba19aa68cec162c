"""A thousand new changes into a workbook of a million, and into one of ten thousand."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path
from statistics import median
from typing import NamedTuple

from ecomig_desktop.merge import merge_files
from ecomig_desktop.workbook import Command, Put, Workbook

from . import merge_data
from .measuring import Figure, seconds

SMALL, LARGE = 10_000, 1_000_000
_NEW = 1_000
_TIMES = 5
_KNOWN_TIMES = 25


class _World(NamedTuple):
    """A workbook, and the return file of a laptop that had a copy of it."""

    office: Path
    returned: Path


def figures(folder: Path) -> Iterator[Figure]:
    """The ratio of the two merges, what they take, and what recognising a known file takes."""
    small, large = _world(folder, SMALL), _world(folder, LARGE)
    merges: dict[_World, list[float]] = {small: [], large: []}
    known: list[float] = []
    for _ in range(_TIMES):
        for world, times in merges.items():
            spent, again = _merge(world, folder)
            times.append(spent)
            known += again if world is large else []
    hashed = median(seconds(lambda: _hash(large.returned)) for _ in range(_TIMES))
    one, many = median(merges[small]), median(merges[large])
    what = f"{_NEW:,} new changes into {LARGE:,} / into {SMALL:,}"
    yield Figure(f"merging {what}", many / one, "x", 1.5)
    yield Figure(f"  into {LARGE:,}, written to today", many * 1000, "ms", None)
    yield Figure(f"  into {SMALL:,}, written to today", one * 1000, "ms", None)
    size = large.returned.stat().st_size >> 20
    yield Figure(f"  hashing the large return file, {size} MiB", hashed * 1000, "ms", None)
    first, _ = _merge(large, folder, written_today=False)
    yield Figure(f"  into {LARGE:,}, with the day's backup before", first, "s", None)
    yield Figure(f"a file that came before, {LARGE:,} changes", median(known) * 1000, "ms", 5)


def _world(folder: Path, changes: int) -> _World:
    office = folder / f"of-{changes}.ecomig"
    meeting = merge_data.grown(office, changes)
    returned = folder / f"returned-{changes}.ecomig"
    people = merge_data.people(5, range(_NEW // 4))
    listed = merge_data.attendances(5, range(_NEW // 4), meeting)
    merge_data.returned(office, returned, 5, people, listed)
    # People all over the workbook, whom nobody had edited yet.
    edited = range(changes // 5, changes * 2 // 5, changes // 5 // (_NEW // 2))
    scribe = merge_data.Scribe(returned, 6, started_ms=merge_data.START_MS + 7_200_000)
    scribe.write(merge_data.positions(1, edited, "თავმჯდომარე"), parent=1)
    return _World(office, merge_data.seal(returned, 5))


def _merge(world: _World, folder: Path, *, written_today: bool = True) -> tuple[float, list[float]]:
    """Seconds of a merge into a copy, and of the same again and again."""
    target = folder / "grown" / "office.ecomig"
    shutil.rmtree(target.parent, ignore_errors=True)
    target.parent.mkdir()
    shutil.copy(world.office, target)
    with Workbook.open(target) as workbook:
        if written_today:
            workbook.run(Command("add", (Put("theme", {"title": "ერთი"}),)))

        def merge() -> None:
            merge_files(workbook, [world.returned])

        return seconds(merge), [seconds(merge) for _ in range(_KNOWN_TIMES)]


def _hash(path: Path) -> None:
    with path.open("rb") as file:
        file_digest(file, "sha256")
