"""Merging a return file against its rows copied from file to file by INSERT ... SELECT."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from statistics import median

from ecomig_desktop.exchange.return_file import export_return_file
from ecomig_desktop.merge import merge_files
from ecomig_desktop.store import file
from ecomig_desktop.workbook import Command, Put, Workbook

from .measuring import Figure, seconds

ROWS = 100_000
_TIMES = 3
_TABLES = ("change", "person", "person_search", "replica")


def run() -> list[Figure]:
    """The ratio for 100,000 new people, and what recognising a known file takes."""
    folder = Path(tempfile.mkdtemp(prefix="ecomig-bench-"))
    office, field = folder / "office.ecomig", folder / "field.ecomig"
    Workbook.create(office).close()
    shutil.copy(office, field)
    returned = folder / "return.ecomig"
    with Workbook.open(field) as workbook:
        workbook.run(Command("add", tuple(Put("person", _person(n)) for n in range(ROWS))))
        export_return_file(workbook, returned)
    floors, merges, again = [], [], []
    for turn in range(_TIMES):
        floors.append(_floor(office, returned, folder / f"floor-{turn}.ecomig"))
        target = folder / f"merged-{turn}.ecomig"
        shutil.copy(office, target)
        with Workbook.open(target) as workbook:
            merges.append(seconds(lambda: merge_files(workbook, [returned])))
            again.append(seconds(lambda: merge_files(workbook, [returned])))
    shutil.rmtree(folder)
    ratio = median(ours / floor for ours, floor in zip(merges, floors, strict=True))
    return [
        Figure(f"merging {ROWS:,} new rows / the same rows copied", ratio, "x", 5),
        Figure("  merging", median(merges), "s", None),
        Figure("  copying by INSERT ... SELECT", median(floors), "s", None),
        Figure("merging a file that came before", median(again) * 1000, "ms", None),
    ]


def _person(number: int) -> dict[str, object]:
    return {
        "given_name": ("თამარ", "ნინო", "გიორგი", "დავით")[number % 4],
        "family_name": f"გელოვანი {number}",
        "organisation": "სათემო კავშირი",
        "position": "წევრი",
        "sector": "civil_society",
        "phone": f"555{number:06}",
    }


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
