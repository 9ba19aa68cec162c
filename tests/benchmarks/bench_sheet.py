"""The attendance sheet of a large meeting, from the workbook to the PDF on the disk."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from ecomig_desktop.domain.change import new_row_id
from ecomig_desktop.printing.fonts import application
from ecomig_desktop.printing.issuing import make_pdf
from ecomig_desktop.workbook import Command, Put, Workbook

from .measuring import Figure, seconds

ROWS = 500
_TIMES = 5
_AIM = 2.0


def run() -> list[Figure]:
    """Seconds for a sheet of 500 people in Georgian, and in both languages with every column."""
    running = application()
    plain: list[float] = []
    full: list[float] = []
    with tempfile.TemporaryDirectory(prefix="ecomig-bench-") as folder:
        path = Path(folder) / "workbook.ecomig"
        with Workbook.create(path, {"meetings": [{"date": "2016-11-15"}]}) as workbook:
            meeting = workbook.meetings()[0].id
            workbook.run(_invited(meeting))
            target = path.with_suffix(".pdf")
            for _ in range(_TIMES):
                plain.append(seconds(lambda: make_pdf(workbook, meeting, target)))
                full.append(
                    seconds(
                        lambda: make_pdf(
                            workbook,
                            meeting,
                            target,
                            language="both",
                            orientation="landscape",
                            phone=True,
                            email=True,
                            gender=True,
                            contact_consent=True,
                        )
                    )
                )
    del running
    return [
        Figure(f"sheet of {ROWS} people as PDF", median(plain), "s", _AIM),
        Figure(f"sheet of {ROWS}, both languages, every column", median(full), "s", _AIM),
    ]


def _invited(meeting: str) -> Command:
    """People with different names on the meeting's list."""
    edits: list[Put] = []
    for number in range(ROWS):
        person = new_row_id()
        values = {
            "given_name": "ელისაბედ" if number % 5 else "ანა",
            "family_name": f"კვარაცხელია{number}",
            "organisation": "გარემოს ეროვნული სააგენტოს გეოლოგიის დეპარტამენტი",
            "position": "მთავარი სპეციალისტი",
            "municipality": "zugdidi",
            "phone": f"+995599{number:06}",
            "email": f"somebody{number}@example.org",
            "gender": "female" if number % 2 else "male",
        }
        edits.append(Put("person", values, person))
        edits.append(Put("attendance", {"meeting": meeting, "person": person, "status": "invited"}))
    return Command("invite", tuple(edits))
