"""The reports of a finished season, one after the other.

What they are measured against is what every report needs first: reading all of these records.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from ecomig_desktop.domain.tables import NOTE_KINDS
from ecomig_desktop.example.making import make_example
from ecomig_desktop.exchange.document_sheets import write_xlsx
from ecomig_desktop.exchange.word_document import write_docx
from ecomig_desktop.merge import merge_files
from ecomig_desktop.printing.document_pages import write_pdf
from ecomig_desktop.printing.fonts import application
from ecomig_desktop.printing.pictures import pictures
from ecomig_desktop.reports.catalogue import REPORTS, make_document
from ecomig_desktop.workbook import Command, Put, Workbook

from .measuring import Figure, seconds

_PEOPLE = 1_000
_NOTES = 600
_TIMES = 3
_AIM = 5.0


def run() -> Iterator[Figure]:
    """Making each report on all of a thousand people and six hundred notes, and the largest one in
    every format."""
    running = application()
    with tempfile.TemporaryDirectory(prefix="ecomig-bench-") as folder:
        made = make_example(Path(folder), people=_PEOPLE)
        with Workbook.open(made.office) as workbook:
            merge_files(workbook, list(made.returns))
            _write_notes(workbook)
            floor = _median(lambda: list(workbook.records()))
            for name in (name for name, each in REPORTS.items() if each.choice in ("", "what")):
                ours = _median(partial(make_document, workbook, name, "ka"))
                yield Figure(f"{name}: made, against reading all records", ours / floor, "x", None)
            annex = make_document(workbook, "annex", "ka")
        target = Path(folder) / "annex"
        shown = pictures("ka")
        for ending, write in (
            (".pdf", partial(write_pdf, annex)),
            (".docx", lambda path: write_docx(annex, path, shown)),
            (".xlsx", partial(write_xlsx, annex)),
        ):
            path = target.with_suffix(ending)
            yield Figure(f"annex as {ending}", _median(partial(write, path)), "s", _AIM)
    del running


def _median(action: Callable[[], object]) -> float:
    return median(seconds(action) for _ in range(_TIMES))


def _write_notes(workbook: Workbook) -> None:
    """As many more notes as make up the season, over the meetings and those who came."""
    there = [(each.id, workbook.present_people(each.id)) for each in workbook.meetings()]
    themes = [theme.id for theme in workbook.themes()]
    edits = []
    for number in range(_NOTES - len(workbook.notes())):
        meeting, present = there[number % len(there)]
        values = {
            "meeting": meeting,
            "theme": themes[number % len(themes)],
            "kind": NOTE_KINDS[number % 4],
            "speaker": present[number % len(present)].id,
            "municipality": "khulo" if number % 3 else "oni",
            "text": f"{number}. ოჯახმა წერილობითი დასკვნა ექვსი თვის შემდეგ მიიღო. " * 3,
        }
        edits.append(Put("note", values))
    workbook.run(Command("write_note", tuple(edits)))
