"""Writing the list of a meeting of 20,000 people, from the workbook to the file on the disk.

The floor is xlsxwriter writing the same number of texts, and knowing them already.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import xlsxwriter

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.exchange.list_files import write_list
from ecomig_desktop.exchange.lists import ListOptions
from ecomig_desktop.workbook import Command, Put, Workbook

from .measuring import Figure, paired, seconds

PEOPLE = 20_000
_COLUMNS = 16
_TIMES = 3
_AIM = 10.0
_OPTIONS = ListOptions("ka", contacts=True)


def run() -> Iterator[Figure]:
    """The same people as an Excel workbook of one meeting, of all meetings, and as text."""
    with tempfile.TemporaryDirectory(prefix="ecomig-bench-") as folder:
        path = Path(folder) / "workbook.ecomig"
        with Workbook.create(path, {"meetings": [{"date": "2016-11-15"}]}) as workbook:
            meeting = workbook.meetings()[0].id
            workbook.run(_present(meeting))
            sheet, text = path.with_suffix(".xlsx"), path.with_suffix(".csv")
            write = partial(write_list, workbook)
            ours, floor = paired(
                lambda _: write(sheet, _OPTIONS, meeting), lambda _: _bare(sheet), _TIMES
            )
            yield Figure(f"{PEOPLE:,} people as xlsx", ours, "s", _AIM)
            yield Figure("  against bare cells", ours / floor, "x", None)
            yield Figure(
                "  with a sheet of all", seconds(partial(write, sheet, _OPTIONS)), "s", _AIM
            )
            yield Figure(
                f"{PEOPLE:,} people as csv", seconds(partial(write, text, _OPTIONS)), "s", 5
            )


def _present(meeting: str) -> Command:
    edits: list[Put] = []
    for number in range(PEOPLE):
        person = new_row_id()
        values = {
            "given_name": f"ანა{number % 97}",
            "family_name": f"აბაშიძე{number}",
            "organisation": f"ორგანიზაცია {number % 300}",
            "position": "სპეციალისტი",
            "sector": "local_government",
            "municipality": "keda",
            "phone": f"+995 599 {number:06}",
            "email": f"person{number}@example.ge",
            "gender": "female",
            "age_group": "30-49",
        }
        came = {
            "meeting": meeting,
            "person": person,
            "status": "present",
            "arrived_at": f"{10 + number % 5}:{number % 60:02}",
        }
        edits += [Put("person", values, person), Put("attendance", came)]
    return Command("invite", tuple(edits))


def _bare(path: Path) -> None:
    with xlsxwriter.Workbook(path, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row in range(PEOPLE):
            for column in range(_COLUMNS):
                sheet.write_string(row, column, f"{row} {column}")
