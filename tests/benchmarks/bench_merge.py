"""Merging return files against their rows copied from file to file by INSERT ... SELECT."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from ecomig_desktop.merge import Merged, merge_files
from ecomig_desktop.store import file
from ecomig_desktop.workbook import Workbook

from . import merge_data, merge_large, merge_memory, merge_outcomes, rivals
from .measuring import Figure, seconds

ROWS = 100_000
EDITS = 10_000
CONFLICTS = 500
FILES = 30
_TIMES = 3
_TABLES = ("change", "person", "person_search", "replica")


def run() -> Iterator[Figure]:
    """Every aim of a merge, each a ratio to a floor of the same run."""
    folder = Path(tempfile.mkdtemp(prefix="ecomig-bench-"))
    try:
        office, planned = folder / "office.ecomig", folder / "planned.ecomig"
        Workbook.create(office).close()
        people = merge_data.people(2, range(ROWS))
        returned = merge_data.returned(office, folder / "return.ecomig", 2, people)
        floors: list[float] = []
        yield from _new_rows(office, returned, floors, folder)
        floor = median(floors)
        yield from _edits(office, floor, folder)
        yield from _thirty(planned, merge_data.empty(planned), floor, folder)
        yield from merge_outcomes.figures(folder)
        yield from merge_memory.figures(office, returned)
        yield from merge_large.figures(folder)
    finally:
        shutil.rmtree(folder)


def _new_rows(office: Path, returned: Path, floors: list[float], folder: Path) -> Iterator[Figure]:
    merges = []
    for turn in range(_TIMES):
        floors.append(_floor(office, returned, folder / f"floor-{turn}.ecomig"))
        merges.append(merged(office, [returned], folder)[0])
    what = f"{ROWS:,} new rows"
    ratio = median(ours / each for ours, each in zip(merges, floors, strict=True))
    yield Figure(f"merging {what} / the same rows copied (the floor)", ratio, "x", 3)
    yield Figure("  merging", median(merges), "s", None)
    yield Figure("  the floor: copying by INSERT ... SELECT", median(floors), "s", None)
    sides = rivals.Sides(office, _named(office, folder / "ours.ecomig"), returned)
    yield from rivals.figures(what, sides, median(floors), folder)


def _edits(office: Path, floor: float, folder: Path) -> Iterator[Figure]:
    """An office and a laptop that edited the same workbook, for the most part other people."""
    base = _named(office, folder / "edits-base.ecomig")
    merge_data.Scribe(base, 1).write(merge_data.people(1, range(2 * EDITS)))
    ours = _named(base, folder / "edits-ours.ecomig")
    later = merge_data.START_MS + 7_200_000
    edits = merge_data.positions(1, range(EDITS), "აქ")
    merge_data.Scribe(ours, 3, started_ms=later).write(edits, parent=1)
    edits = merge_data.positions(1, range(EDITS - CONFLICTS, 2 * EDITS - CONFLICTS), "იქ")
    theirs = merge_data.returned(base, folder / "edits-theirs.ecomig", 4, edits, parent=1)
    runs = [merged(ours, [theirs], folder) for _ in range(_TIMES)]
    found = sum(each.conflicts for each in runs[0][1].files)
    what = f"{EDITS:,} edits on each side, {found} conflicts"
    spent = median(time for time, _ in runs)
    yield Figure(f"merging {what} / the floor", spent / floor, "x", 2)
    yield from rivals.figures(what, rivals.Sides(base, ours, theirs), floor, folder)


def _thirty(office: Path, meeting: str, floor: float, folder: Path) -> Iterator[Figure]:
    """Laptops of a campaign: each registers people, puts them on the list, and mends some."""
    part = EDITS * 2 // 5
    files = [
        merge_data.returned(
            office,
            folder / f"laptop-{laptop}.ecomig",
            laptop,
            merge_data.people(laptop, range(part)),
            merge_data.attendances(laptop, range(part), meeting),
            merge_data.positions(laptop, range(EDITS - 2 * part), "თავმჯდომარე"),
        )
        for laptop in range(100, 100 + FILES)
    ]
    spent = median(merged(office, files, folder)[0] for _ in range(_TIMES))
    yield Figure(f"merging {FILES} files of {EDITS:,} changes / the floor", spent / floor, "x", 20)
    yield Figure("  merging them", spent, "s", None)


def merged(office: Path, files: Sequence[Path], folder: Path) -> tuple[float, Merged]:
    """Seconds that the files take into a copy of a workbook, and what the merge says."""
    target = folder / "merged" / "office.ecomig"
    shutil.rmtree(target.parent, ignore_errors=True)
    target.parent.mkdir()
    shutil.copy(office, target)
    results: list[Merged] = []
    with Workbook.open(target) as workbook:
        spent = seconds(lambda: results.append(merge_files(workbook, files)))
    refused = [each.refused for each in results[0].files if each.refused]
    if refused:
        raise refused[0]
    return spent, results[0]


def _named(path: Path, target: Path) -> Path:
    shutil.copy(path, target)
    return target


def _floor(office: Path, returned: Path, target: Path) -> float:
    """The same rows into the same tables with the same indexes and the same durability."""
    shutil.copy(office, target)
    with file.refusing(target):
        db = file.connect(target, query="mode=rw")
        file.use_journal(target, db)
        db.execute("PRAGMA cache_size = -64000")
        db.execute("ATTACH ? AS source KEY ''", [str(returned)])

        def copy() -> None:
            db.execute("BEGIN IMMEDIATE")
            for table in _TABLES:
                db.execute(f"INSERT INTO main.{table} SELECT * FROM source.{table}")
            db.execute("COMMIT")

        spent = seconds(copy)
        db.close()
    target.unlink()
    return spent
