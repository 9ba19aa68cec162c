"""Reading a list of 20,000 made-up people: the file, its columns, and every cell of it; and
bringing them into a workbook of 100,000.

The floor is python-calamine giving back the cells of the same file, for which it needs no care.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

import xlsxwriter
from python_calamine import CalamineWorkbook

from ecomig_desktop.example.plan import default_plan
from ecomig_desktop.exchange.people_list.cells import read_lines
from ecomig_desktop.exchange.people_list.importing import (
    ImportPlan,
    command_for,
    plan_import,
)
from ecomig_desktop.exchange.people_list.reading import read_list
from ecomig_desktop.exchange.people_list.tables import find_table
from ecomig_desktop.georgian.legacy_signs import in_legacy
from ecomig_desktop.workbook import Command, Put, Workbook

from .legacy_words import FAMILY, GIVEN
from .measuring import Figure, paired, seconds

PEOPLE = 20_000
KNOWN = 100_000
_BATCH = 10_000
_TIMES = 3
_HEADER = ("№", "სახელი გვარი", "ტელეფონი", "ელ-ფოსტა", "ორგანიზაცია", "თანამდებობა",
           "მუნიციპალიტეტი", "სქესი", "ასაკი")  # fmt: skip
_PLACES = ("ქედა", "ხულო", "Zugdidi", "ქედის მუნიციპალიტეტი", "baTumi", "ზუგდდი")
_BODIES = ("ქედის მერია", "ხულოს საკრებულო", "რადიო „მთის ხმა“", "კავშირი „მწვანე ხეობა“")
_POSITIONS = ("სპეციალისტი", "წევრი", "ჟურნალისტი", "თავმჯდომარე")


def run() -> Iterator[Figure]:
    """The same list as xlsx, csv, and csv in old letters."""
    with tempfile.TemporaryDirectory(prefix="ecomig-bench-") as folder:
        rows = _rows(Random(20161115))
        sheet, text, old = (Path(folder) / name for name in ("list.xlsx", "list.csv", "old.csv"))
        _write_sheet(sheet, rows)
        _write_text(text, rows, str)
        _write_text(old, rows, partial(in_legacy, kind="acadnusx"))
        ours, floor = paired(lambda _: _read(sheet), lambda _: _bare(sheet), _TIMES)
        yield Figure(f"{PEOPLE:,} people from xlsx", ours, "s", 3)
        yield Figure("  of it the file", seconds(partial(read_list, sheet)), "s", None)
        yield Figure("  against the cells alone", ours / floor, "x", None)
        yield Figure(f"{PEOPLE:,} people from csv", seconds(partial(_read, text)), "s", 3)
        yield Figure(f"{PEOPLE:,} people in old letters", seconds(partial(_read, old)), "s", 5)
        yield from _brought_in(Path(folder), sheet)


def _brought_in(folder: Path, sheet: Path) -> Iterator[Figure]:
    """The list into a large workbook, and the same once more, when all of them are known."""
    lines = read_lines(find_table(read_list(sheet).grids[0]), legacy="keep", year=2016)
    with Workbook.create(folder / "people.ecomig", default_plan()) as workbook:
        _fill(workbook, Random(20161125))
        meeting = workbook.meetings()[0].id
        plans: list[ImportPlan] = []
        at = f"into {KNOWN:,}"
        time = seconds(lambda: plans.append(plan_import(workbook, lines, meeting)))
        yield Figure(f"{PEOPLE:,} people {at}: compared", time, "s", 5)
        time = seconds(lambda: workbook.run(command_for(plans[0], workbook)))
        yield Figure("  written", time, "s", 8)
        time = seconds(lambda: plans.append(plan_import(workbook, lines, meeting)))
        yield Figure("  compared again, all known", time, "s", 5)
        assert not command_for(plans[1], workbook).edits


def _fill(workbook: Workbook, chance: Random) -> None:
    """Everybody whom the workbook knows already."""
    puts = [
        Put(
            "person",
            {
                "given_name": chance.choice(GIVEN),
                "family_name": chance.choice(FAMILY),
                "phone": str(chance.randrange(551_000_000, 599_999_999)),
                "email": f"known{number}@example.ge",
            },
        )
        for number in range(KNOWN)
    ]
    for start in range(0, KNOWN, _BATCH):
        workbook.run(Command("import_people", tuple(puts[start : start + _BATCH])))


def _read(path: Path) -> int:
    found = find_table(read_list(path).grids[0])
    return len(read_lines(found, legacy="convert", year=2016))


def _bare(path: Path) -> int:
    return len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def _rows(chance: Random) -> list[list[str | float]]:
    return [
        [
            number,
            f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}",
            float(chance.randrange(551_000_000, 599_999_999)),
            f"person{number}@example.ge",
            chance.choice(_BODIES),
            chance.choice(_POSITIONS),
            chance.choice(_PLACES),
            chance.choice(("ქალი", "კაცი")),
            float(chance.randrange(18, 80)),
        ]
        for number in range(1, PEOPLE + 1)
    ]


def _write_sheet(path: Path, rows: list[list[str | float]]) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("სია")
        sheet.merge_range(0, 0, 0, 8, "მოწვეულთა სია")
        for at, row in enumerate([list(_HEADER), *rows], 1):
            sheet.write_row(at, 0, row)


def _write_text(path: Path, rows: list[list[str | float]], spelled: Callable[[str], str]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(map(spelled, _HEADER))
        for row in rows:
            writer.writerow(spelled(cell) if isinstance(cell, str) else int(cell) for cell in row)
