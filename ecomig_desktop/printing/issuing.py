"""Giving out an attendance sheet: as a PDF, and remembered so that a scan can be read back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ecomig_desktop.domain.change import to_json
from ecomig_desktop.printing.fonts import FontMeasure, application
from ecomig_desktop.printing.paper import pdf
from ecomig_desktop.printing.sheet import PlacedRow, SheetLayout, lay_out
from ecomig_desktop.printing.sheet_head import code_place, mark_places
from ecomig_desktop.reports.attendance_sheet import (
    BLANK_ROWS,
    SheetOptions,
    compose,
    new_sheet_id,
    read_source,
)
from ecomig_desktop.workbook import Changed, Command, Put, Workbook
from ecomig_desktop.workbook.file_out import putting


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet that was given out: where it lies, its code, how many pages it has, and whether
    the workbook remembers it (one that is read-only cannot)."""

    path: Path
    code: str
    pages: int
    remembered: bool = True


def make_pdf(
    wb: Workbook,
    meeting_id: str,
    target: Path,
    *,
    language: str = "ka",
    orientation: str = "portrait",
    phone: bool = False,
    email: bool = False,
    gender: bool = False,
    photo_consent: bool = True,
    contact_consent: bool = False,
    blank_rows: int = BLANK_ROWS,
    now: datetime | None = None,
) -> PrintedSheet:
    """Write the attendance sheet of a meeting as a PDF to `target` and remember it.

    Works without a window and without a display. Refused when there is no such meeting or the
    file cannot be written; then nothing is remembered, and what was at `target` is still there.
    """
    options = SheetOptions(
        language=language,
        orientation=orientation,
        phone=phone,
        email=email,
        gender=gender,
        photo_consent=photo_consent,
        contact_consent=contact_consent,
        blank_rows=blank_rows,
    )
    running = application()
    content = compose(read_source(wb, meeting_id), options, new_sheet_id())
    layout = lay_out(content, options, FontMeasure())
    with putting(pdf(layout), target):
        if not wb.read_only:
            record_sheet(wb, layout, now or datetime.now())
    del running  # needed until here: nothing can be painted without it
    return PrintedSheet(target, content.code, len(layout.pages), not wb.read_only)


def record_sheet(wb: Workbook, layout: SheetLayout, now: datetime) -> Changed:
    """Remember a sheet that was printed at `now`, local time; Refused as any command."""
    return wb.run(record_command(layout, now))


def record_command(layout: SheetLayout, now: datetime) -> Command:
    """The command that remembers a printed sheet."""
    content = layout.content
    values = {
        "meeting": content.meeting,
        "code": content.code,
        "language": content.language,
        "orientation": layout.orientation,
        "printed_at": now.isoformat(timespec="seconds"),
        "notice_version": content.notice_version,
        "pages": pages_json(layout),
    }
    return Command("print_sheet", (Put("sheet", values, content.sheet),))


def pages_json(layout: SheetLayout) -> str:
    """Where everything stands on the sheet, as the column `pages` holds it. All measures are
    millimetres from the paper's top left corner, rounded to hundredths:

        {"version": 1,
         "paper": [width, height],
         "marks": [[x, y], ...],             middles of the corner marks: top left, top right,
                                             bottom left, bottom right
         "code": [left, top, size],          the QR code, without its quiet zone
         "columns": [[[key, ...], left, width], ...],
         "pages": [[[number, person, top, height], ...], ...]}

    `pages` has a list for each page, and in it one for each row: its number on the paper, the id
    of the person (null on a row for a walk-in), its upper edge and its height. The attendance
    follows from meeting and person.
    """
    return to_json(
        {
            "version": 1,
            "paper": layout.paper,
            "marks": mark_places(layout.paper),
            "code": code_place(layout.paper[0]),
            "columns": [
                [column.keys, round(column.left, 2), round(column.width, 2)]
                for column in layout.columns
            ],
            "pages": [[_row(placed) for placed in page.rows] for page in layout.pages],
        }
    )


def _row(placed: PlacedRow) -> tuple[int, str | None, float, float]:
    return (placed.row.number, placed.row.person, round(placed.top, 2), round(placed.height, 2))
