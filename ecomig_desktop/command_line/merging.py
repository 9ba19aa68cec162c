"""`ecomig merge`: return files come in; what each brings, and the receipt for it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Any

import click
import orjson

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.domain.clock import iso_of
from ecomig_desktop.domain.ranges import as_lists, in_words

if TYPE_CHECKING:
    from ecomig_desktop.merge import FileResult, RecordNews
    from ecomig_desktop.workbook import Workbook

_IN_MEMORY = 8_000_000
MERGED = (
    "{path}: {new} ახალი, {known} უკვე ნაცნობი, {conflicts} კონფლიქტი",
    "{path}: {new} new, {known} known already, {conflicts} conflicts",
)
INCOMPLETE = (
    "{path}: {laptop}: ცვლილებები {ranges} იმ ფაილშია, რომელიც ჯერ არ მოსულა.",
    "{path}: {laptop}: changes {ranges} are in a file that has not come.",
)
CAME = (
    "{path}: ეს ფაილი უკვე შემოვიდა, ქვითარი №{number}, სახელით „{name}“.",
    "{path}: this file came before, receipt No {number}, as “{name}”.",
)
AGAIN = (
    "{path}: ბრუნდება {count} ცვლილება, რომელიც ადრე ამოიღეს.",
    "{path}: {count} changes come back that had been taken out.",
)
RESTORED = (
    "{path}: ამ ლეპტოპზე სამუშაო წიგნი სარეზერვო ასლიდანაა აღდგენილი ან გადაწერილი. არაფერი "
    "დაკარგულა.",
    "{path}: on this laptop the workbook was restored from a backup, or copied. Nothing is lost.",
)
CLONED = (
    "{path}: ამ ლეპტოპის სახელით სხვა ასლშიც მუშაობდნენ. ორივეს ნამუშევარი ინახება.",
    "{path}: another copy was worked on under this laptop's name. The work of both is kept.",
)
CLOCK_OFF = (
    "{path}: ამ ლეპტოპის საათი არასწორია.",
    "{path}: the clock of this laptop is wrong.",
)
OTHER_WORKBOOK = (
    "{path}: ეს ფაილი სხვა სამუშაო წიგნიდანაა.",
    "{path}: this file comes from another workbook.",
)
RECEIPT = (
    "ქვითარი №{number}. სარეზერვო ასლი: {backup}",
    "Receipt No {number}. Backup: {backup}",
)


@click.command("merge", short_help=sentence("merge"))
@click.argument("file", type=click.Path(path_type=Path))
@click.argument(
    "returns", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="RETURN..."
)
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@operator_option
@click.pass_obj
def merge_command(
    surroundings: Surroundings, file: Path, returns: tuple[Path, ...], dry_run: bool
) -> int:
    """Merge return files into the workbook FILE, after a verified backup, in one transaction.

    Answers for each file {"file", "laptop", "new", "known", "gaps", "conflicts", "refused", ...}
    and last {"digest", "backup", "receipt"}. With --dry-run there stands between them, for each
    record that a file touches, {"table", "id", "kind", "before", "after", "conflicts", "from"}:
    of a record that changes, only what differs. A file that is refused changes nothing, and the
    others are merged; the exit code is 1 then.
    """
    from ecomig_desktop.merge import merge_files

    with SpooledTemporaryFile(_IN_MEMORY) as spool, surroundings.opened(file) as workbook:
        news = _Spooled(spool) if dry_run else None
        merged = merge_files(workbook, returns, dry_run=dry_run, news=news)
        for result in merged.files:
            answer(_result(result, surroundings.language))
            _tell(surroundings, result, workbook)
        spool.seek(0)
        for line in spool:
            answer(orjson.loads(line))
    receipt = merged.receipt
    backup = None if merged.backup is None else shown(merged.backup)
    body = None if receipt is None else {**orjson.loads(receipt.body), "hash": receipt.hash}
    answer({"digest": merged.digest, "backup": backup, "receipt": body})
    if receipt is not None:
        surroundings.say(RECEIPT, number=receipt.number, backup=merged.backup)
    return 1 if any(result.refused for result in merged.files) else 0


class _Spooled:
    """Keeps the news of records until the files have been told of, however many there are."""

    def __init__(self, spool: IO[bytes]) -> None:
        self._spool = spool

    def __call__(self, news: RecordNews) -> None:
        """One record's line."""
        before, after = news.before, news.after
        if before is not None and after is not None:
            names = [name for name in after if before[name] != after[name]]
            before, after = _of(before, names), _of(after, names)
        line = {
            "table": news.table,
            "id": news.id,
            "kind": news.kind,
            "before": before,
            "after": after,
            "conflicts": news.conflicts,
            "from": shown(news.file),
        }
        self._spool.write(orjson.dumps(line) + b"\n")


def _of(record: Mapping[str, Any], names: list[str]) -> dict[str, Any]:
    return {name: record[name] for name in names}


def _result(result: FileResult, language: str) -> dict[str, Any]:
    came = result.came
    return {
        "file": shown(result.file),
        "laptop": result.laptop,
        "new": result.new,
        "known": result.known,
        "gaps": as_lists(result.gaps),
        "conflicts": result.conflicts,
        "refused": None if result.refused is None else result.refused.sentence(language),
        "replica": result.replica,
        "operators": list(result.operators),
        "rows": [
            {"table": table, "kind": kind, "count": count}
            for (table, kind), count in sorted(result.rows.items())
        ],
        "first_at": result.first_at and iso_of(result.first_at),
        "last_at": result.last_at and iso_of(result.last_at),
        "clock_off": result.clock_off,
        "other_workbook": result.other_workbook,
        "lineage": result.lineage,
        "again": result.again,
        "came": None if came is None else {"receipt": came[0], "file": came[1]},
        "ranges": as_lists(result.ranges),
        "meetings": result.meetings,
        "size": result.size,
        "hash": result.hash,
    }


def _tell(surroundings: Surroundings, result: FileResult, workbook: Workbook) -> None:
    if result.refused is not None:
        surroundings.refuse(result.refused)
        return
    surroundings.say(
        MERGED,
        path=result.file,
        new=result.new,
        known=result.known,
        conflicts=result.conflicts,
    )
    for replica, parts in result.gaps.items():
        laptop = workbook.laptop_name(replica) or replica
        surroundings.say(INCOMPLETE, path=result.file, laptop=laptop, ranges=in_words(parts))
    if result.again:
        surroundings.say(AGAIN, path=result.file, count=result.again)
    if result.came:
        surroundings.say(CAME, path=result.file, number=result.came[0], name=result.came[1])
    for said, words in (
        (result.clock_off, CLOCK_OFF),
        (result.other_workbook, OTHER_WORKBOOK),
        (result.lineage == "restored", RESTORED),
        (result.lineage == "cloned", CLONED),
    ):
        if said:
            surroundings.say(words, path=result.file)
