"""`ecomig sources` and `receipts`: which files came home, by which receipt, and who has not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.options import output_option
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.merge.receipts import Receipt
    from ecomig_desktop.workbook import Workbook

SOURCES = (
    "ფაილები: {files}, ლეპტოპები: {laptops}. ჯერ არ დაბრუნებულა: {missing}",
    "Files: {files}, laptops: {laptops}. Not returned yet: {missing}",
)
PRINTED = ("ქვითარი: {path}", "Receipt: {path}")


@click.command("sources", short_help=sentence("sources"))
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def sources_command(surroundings: Surroundings, file: Path) -> None:
    """Tell which return files came into the workbook FILE, and who has not returned.

    Answers for each file of each merge {"file", "receipt", "index", "laptop", "new", "known",
    "ranges", "gaps", "hash", "taken_out", ...}, and then for each meeting and laptop {"meeting",
    "laptop", "changes", "last_at", "expected", "returned"}.
    """
    from ecomig_desktop.merge.board import board
    from ecomig_desktop.merge.receipts import receipts

    with surroundings.opened(file, read_only=True) as workbook, workbook.snapshot():
        lines = list(_files(receipts(workbook)))
        cells = board(workbook)
    for line in lines:
        answer(line)
    for cell in cells:
        answer(
            {
                "meeting": cell.meeting,
                "laptop": cell.laptop,
                "changes": cell.changes,
                "last_at": cell.last_at.isoformat() if cell.last_at else None,
                "expected": cell.expected,
                "returned": cell.returned,
            }
        )
    surroundings.say(
        SOURCES,
        files=len(lines),
        laptops=len({cell.laptop for cell in cells if cell.returned}),
        missing=sum(1 for cell in cells if not cell.returned),
    )


def _files(found: list[Receipt]) -> Iterator[dict[str, Any]]:
    for receipt in found:
        said = orjson.loads(receipt.body)
        for index, each in enumerate(receipt.files):
            line = {**said["files"][index], "receipt": receipt.number, "index": index}
            line["rows"] = [
                {"table": table, "kind": kind, "count": count}
                for table, kind, count in line["rows"]
            ]
            yield {**line, "at": said["at"], "taken_out": each.taken_out or None}


@click.command("receipts", short_help=sentence("receipts"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--close", is_flag=True, help="First issue a receipt over what was decided since.")
@click.option("--number", type=int, help="Only the receipt of that number.")
@output_option(
    "PDF", "Make a PDF of the receipt --number, or of the newest one, for printing.", required=False
)
@operator_option
@click.pass_obj
def receipts_command(
    surroundings: Surroundings, file: Path, close: bool, number: int | None, target: Path | None
) -> None:
    """Print the receipts of the workbook FILE, the oldest first.

    Answers for each what it says, with its "hash": {"number", "kind", "at", "files",
    "digest_before", "digest_after", "previous", "hash", ...}. With -o last {"file", "pages"}.
    """
    from ecomig_desktop.merge.receipts import close_account, receipts

    with surroundings.opened(file, read_only=not close) as workbook:
        if close:
            close_account(workbook)
        found = [each for each in receipts(workbook) if number in (None, each.number)]
        if number is not None and not found:
            raise Refused("no_such_receipt", number=number)
        for receipt in found:
            answer({**orjson.loads(receipt.body), "hash": receipt.hash})
        if target is not None:
            _print(surroundings, workbook, found, target)


def _print(
    surroundings: Surroundings, workbook: Workbook, found: list[Receipt], target: Path
) -> None:
    from ecomig_desktop.missing_libraries import explained

    with explained():
        from ecomig_desktop.printing.receipt import make_receipt_pdf
    if not found:
        raise Refused("no_such_receipt", number=1)
    pages = make_receipt_pdf(workbook, found[-1].number, target, surroundings.language)
    answer({"file": shown(target), "pages": pages})
    surroundings.say(PRINTED, path=target)
