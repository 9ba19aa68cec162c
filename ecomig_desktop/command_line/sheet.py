"""`ecomig sheet`: the attendance sheet of one meeting, as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.options import (
    find_meeting,
    language_option,
    meeting_option,
    output_option,
)
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.printing.issuing import PrintedSheet

PRINTED = ("ფურცელი {code}: {path}, გვერდები: {pages}", "Sheet {code}: {path}, pages: {pages}")
NOT_REMEMBERED = (
    "სამუშაო წიგნში ჩაწერა ახლა არ შეიძლება, ამიტომ ფურცელი მასში არ აღნიშნულა.",
    "The workbook takes no changes now, so the sheet was not noted in it.",
)


@click.command("sheet", short_help=sentence("sheet"))
@click.argument("file", type=click.Path(path_type=Path))
@meeting_option(
    "Its id, its date as YYYY-MM-DD, or its place in Georgian or English.", required=True
)
@language_option
@click.option(
    "--orientation",
    type=click.Choice(["portrait", "landscape"]),
    default="portrait",
    show_default=True,
)
@click.option("--phone", is_flag=True, help="With a column for the phone.")
@click.option("--email", is_flag=True, help="With a column for the e-mail.")
@click.option("--gender", is_flag=True, help="With a column for the gender.")
@click.option("--photo-consent/--no-photo-consent", default=True, help="Ask for it: by default.")
@click.option("--contact-consent/--no-contact-consent", default=False, help="Ask for it.")
@click.option(
    "--blank-rows", type=click.IntRange(0, 500), help="Rows for those who are not on the list."
)
@output_option("PDF")
@operator_option
@click.pass_obj
def sheet_command(
    surroundings: Surroundings,
    /,
    file: Path,
    wanted: str,
    target: Path,
    blank_rows: int | None,
    **options: Any,
) -> None:
    """Make the attendance sheet of a meeting of the workbook FILE; needs no display.

    Answers {"file", "code", "pages", "meeting", "remembered"}: the workbook remembers which row
    is where, unless another program holds it or it lies where nothing can be written.
    """
    if blank_rows is not None:
        options["blank_rows"] = blank_rows
    with surroundings.opened(file, or_read_only=True) as workbook:
        meeting = find_meeting(workbook.meetings(), wanted)
        if target.exists() and target.samefile(file):
            raise Refused("same_file", path=target)
        sheet = _make(workbook, meeting.id, target, options)
    answer(
        {
            "file": shown(sheet.path),
            "code": sheet.code,
            "pages": sheet.pages,
            "meeting": meeting.id,
            "remembered": sheet.remembered,
        }
    )
    surroundings.say(PRINTED, code=sheet.code, path=sheet.path, pages=sheet.pages)
    if not sheet.remembered:
        surroundings.say(NOT_REMEMBERED)


def _make(workbook: Any, meeting: str, target: Path, options: dict[str, Any]) -> PrintedSheet:
    from ecomig_desktop.missing_libraries import explained

    with explained():
        from ecomig_desktop.printing.issuing import make_pdf
    return make_pdf(workbook, meeting, target, **options)
