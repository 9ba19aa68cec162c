"""`ecomig undo` and `redo`: the last command taken back and brought back; a merge taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING

import click
import orjson

from ecomig_desktop.command_line.answers import answer
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.domain.clock import iso_of
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.merge.receipts import Receipt, ReceiptFile
    from ecomig_desktop.merge.taking_out import Standing
    from ecomig_desktop.workbook import Changed, Workbook

UNDONE = (
    "გაუქმებულია. შეიცვალა ჩანაწერები: {count}",
    "Undone. Records that changed: {count}",
)
REDONE = (
    "აღდგენილია. შეიცვალა ჩანაწერები: {count}",
    "Done again. Records that changed: {count}",
)
TAKEN_OUT = (
    "ამოღებულია, ქვითარი №{number}. უკან დასაბრუნებლად გააერთიანეთ კვლავ ის ფაილი ან სარეზერვო "
    "ასლი: {backup}",
    "Taken out, receipt No {number}. To bring it back, merge that file again, or the backup "
    "{backup}",
)


@click.command("undo", short_help=sentence("undo"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--merge", "merge", type=int, metavar="ID", help="Take out the merge of that receipt."
)
@click.option(
    "--source",
    type=click.Path(path_type=Path),
    metavar="RETURN",
    help="Take out what that return file brought; by its content, else by its name.",
)
@click.option(
    "--with-later",
    is_flag=True,
    help="With --merge or --source: take out what stands on it as well.",
)
@operator_option
@click.pass_obj
def undo_command(
    surroundings: Surroundings,
    file: Path,
    merge: int | None,
    source: Path | None,
    with_later: bool,
) -> int | None:
    """Take back the last command on the workbook FILE that is not undone yet.

    Answers {"intent", "rows": [{"table", "id", "kind", "columns"}]}. Refused when there is
    nothing to undo, or when others have worked on all of it since.

    With --merge or --source the workbook is as if that merge, or that file, had never come, and
    later work stays. Answers {"receipt"}. Refused when later changes stand on it: then each of
    them is answered {"table", "id", "replica", "seq", "at", "operator", "laptop", "intent",
    "columns", "reason"}, and with --with-later taken out too.
    """
    if merge is not None and source is not None:
        raise click.UsageError("--merge and --source exclude each other.")
    if with_later and merge is None and source is None:
        raise click.UsageError("--with-later goes with --merge or --source.")
    with surroundings.opened(file) as workbook:
        if merge is not None:
            return _take_out(surroundings, workbook, (merge, None), with_later)
        if source is not None:
            return _take_out(surroundings, workbook, _place(workbook, source), with_later)
        changed = workbook.undo()
    _tell(surroundings, changed, UNDONE)
    return None


def _place(workbook: Workbook, source: Path) -> tuple[int, int]:
    """(receipt, index) of the file that brought something and is still in."""
    from ecomig_desktop.merge.receipts import receipts

    found = receipts(workbook)[::-1]
    content = _hash(source)
    named = _files(found, lambda each: bool(content) and each.hash == content)
    named = named or _files(found, lambda each: each.name == source.name)
    if not named:
        raise Refused("no_such_source", file=source.name)
    for place, each in named:
        if each.left and not each.taken_out:
            return place
    raise Refused("nothing_to_take_out", what=source.name)


def _files(
    found: Sequence[Receipt], matches: Callable[[ReceiptFile], bool]
) -> list[tuple[tuple[int, int], ReceiptFile]]:
    return [
        ((receipt.number, index), each)
        for receipt in found
        for index, each in enumerate(receipt.files)
        if matches(each)
    ]


def _hash(source: Path) -> str:
    try:
        with source.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _take_out(
    surroundings: Surroundings, workbook: Workbook, place: tuple[int, int | None], with_later: bool
) -> int:
    from ecomig_desktop.merge.taking_out import standing_on, take_out

    standing = standing_on(workbook, *place)
    for each in standing:
        answer(_standing(each))
    receipt = take_out(workbook, *place, with_later=with_later)
    answer({"receipt": {**orjson.loads(receipt.body), "hash": receipt.hash}})
    surroundings.say(TAKEN_OUT, number=receipt.number, backup=receipt.backup)
    return 0


def _standing(each: Standing) -> dict[str, object]:
    return {
        "table": each.table,
        "id": each.id,
        "replica": each.replica,
        "seq": each.seq,
        "at": iso_of(each.at),
        "operator": each.operator,
        "laptop": each.laptop,
        "intent": each.intent,
        "columns": list(each.columns),
        "reason": each.reason,
    }


@click.command("redo", short_help=sentence("redo"))
@click.argument("file", type=click.Path(path_type=Path))
@operator_option
@click.pass_obj
def redo_command(surroundings: Surroundings, file: Path) -> None:
    """Bring back on the workbook FILE what was undone last. Answers as undo."""
    with surroundings.opened(file) as workbook:
        changed = workbook.redo()
    _tell(surroundings, changed, REDONE)


def _tell(surroundings: Surroundings, changed: Changed, words: tuple[str, str]) -> None:
    rows = [
        {"table": row.table, "id": row.id, "kind": row.kind, "columns": list(row.columns)}
        for row in changed.rows
    ]
    answer({"intent": changed.intent, "rows": rows})
    surroundings.say(words, count=len(rows))
