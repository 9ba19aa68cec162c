"""`ecomig report`: a report as a file to hand in, or to go on working with."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings, as_utf8
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.domain.document import Document

ENDINGS = (".pdf", ".docx", ".xlsx", ".json")
"""What a report can be written as."""

WRITTEN = ("ანგარიში: {path}", "Report: {path}")
WRITTEN_PAGES = ("ანგარიში: {path}, გვერდები: {pages}", "Report: {path}, pages: {pages}")


@click.command("report", short_help=sentence("report"))
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("name", metavar="NAME")
@click.option("--language", type=click.Choice(["ka", "en"]), default="ka", show_default=True)
@click.option("--submission", metavar="ID", help="Whose letter; only for letter.")
@click.option("--recommendation", metavar="N", help="Its number in the list; only for trace.")
@click.option("--of", "what", metavar="people|notes", help="What is shaded; only for map.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day as of which answers are overdue; today by default.",
)
@click.option(
    "-o",
    "--output",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    metavar="REPORT.pdf|.docx|.xlsx|.json",
    help="The file to write; what was there before is replaced.",
)
@click.pass_obj
def report_command(
    surroundings: Surroundings, /, file: Path, name: str, target: Path, **choices: Any
) -> None:
    r"""Write a report of the workbook FILE; needs no display.

    NAME is one of these:

    \b
      attendance  who was there, by meeting, sector, gender, age and place
      map         the map of Georgia, shaded by people or notes
      analysis    what was found, theme by theme
      actions     the list of actions, with what each rests on
      trace       one recommendation, back to notes and on to answers
      letter      the letter of a submission, with its list
      campaign    the progress of the campaign
      annex       all lists and numbers, for the donor

    The format follows from the ending: PDF to hand in, DOCX and XLSX to go on working with, JSON
    for programs.

    \b
    Answers {"file", "report", "language", "title", "tables"}, of a PDF also "pages". Whoever did
    not agree to be named is counted and not named.
    """
    if target.suffix.casefold() not in ENDINGS:
        raise Refused("report_ending", path=target)
    with surroundings.opened(file, read_only=True) as workbook:
        if os.path.realpath(target) == os.path.realpath(file):
            raise Refused("same_file", path=target)
        document = _document(workbook, as_utf8(name).strip().casefold(), choices)
    pages = _write(document, target)
    told = {
        "file": shown(target),
        "report": document.name,
        "language": document.language,
        "title": document.title,
        "tables": len(document.tables),
    }
    answer({**told, "pages": pages} if pages is not None else told)
    surroundings.say(WRITTEN if pages is None else WRITTEN_PAGES, path=target, pages=pages)


def _document(workbook: Any, name: str, choices: dict[str, Any]) -> Document:
    from ecomig_desktop.reports.catalogue import make_document

    given: dict[str, Any] = dict(choices)
    for key in ("submission", "recommendation", "what"):
        given[key] = as_utf8(given[key]) if given[key] else None
    moment = given.pop("today")
    today: date | None = moment.date() if moment else None
    return make_document(workbook, name, given.pop("language"), today=today, **given)


def _write(document: Document, target: Path) -> int | None:
    """Write the document in the format that the ending says; how many pages a PDF has."""
    match target.suffix.casefold():
        case ".pdf":
            return _pdf(document, target)
        case ".docx":
            _docx(document, target)
        case ".xlsx":
            from ecomig_desktop.exchange.document_sheets import write_xlsx

            write_xlsx(document, target)
        case _:
            from ecomig_desktop.exchange.document_json import write_json

            write_json(document, target)
    return None


def _pdf(document: Document, target: Path) -> int:
    from ecomig_desktop.missing_libraries import explained

    with explained():
        from ecomig_desktop.printing.document_pages import write_pdf
    return write_pdf(document, target)


def _docx(document: Document, target: Path) -> None:
    from ecomig_desktop.exchange.word_document import write_docx
    from ecomig_desktop.missing_libraries import explained

    with explained():
        from ecomig_desktop.printing.pictures import pictures
    write_docx(document, target, pictures(document.language))
