"""`ecomig export`, `merge` and `backup`: whole files that go out and come in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option

if TYPE_CHECKING:
    from ecomig_desktop.merge import FileResult

EXPORTED = (
    "გატანილია და შემოწმებულია: {path} ({changes} ცვლილება)",
    "Exported and verified: {path} ({changes} changes)",
)
MERGED = (
    "{path}: {new} ახალი, {known} უკვე ნაცნობი, {conflicts} კონფლიქტი",
    "{path}: {new} new, {known} known already, {conflicts} conflicts",
)
INCOMPLETE = (
    "{path}: აკლია ცვლილებები, რომლებიც სხვა ფაილებშია.",
    "{path}: changes are missing that are in other files.",
)
CLOCK_OFF = (
    "{path}: ამ ლეპტოპის საათი არასწორია.",
    "{path}: the clock of this laptop is wrong.",
)
OTHER_WORKBOOK = (
    "{path}: ეს ფაილი სხვა სამუშაო წიგნიდანაა.",
    "{path}: this file comes from another workbook.",
)
BACKED_UP = ("სარეზერვო ასლი: {path}", "Backup: {path}")


@click.command("export", short_help=sentence("export"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    metavar="RETURN",
    help="The return file to write; what was there before is replaced.",
)
@click.pass_obj
def export_command(surroundings: Surroundings, file: Path, target: Path) -> None:
    """Write the return file of the workbook FILE: one closed file, read back and verified.

    Answers {"file", "changes", "digest"}.
    """
    from ecomig_desktop.exchange.return_file import export_return_file

    with surroundings.opened(file, read_only=True) as workbook:
        exported = export_return_file(workbook, target)
    answer({"file": shown(exported.path), "changes": exported.changes, "digest": exported.digest})
    surroundings.say(EXPORTED, path=exported.path, changes=exported.changes)


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

    Answers for each file {"file", "laptop", "new", "known", "gaps", "conflicts", "refused"} and
    last {"digest"}. A file that is refused changes nothing, and the others are merged; the exit
    code is 1 then.
    """
    from ecomig_desktop.merge import merge_files

    with surroundings.opened(file) as workbook:
        merged = merge_files(workbook, returns, dry_run=dry_run)
    for result in merged.files:
        answer(_result(result, surroundings.language))
        _tell(surroundings, result)
    backup = None if merged.backup is None else shown(merged.backup)
    answer({"digest": merged.digest, "backup": backup})
    return 1 if any(result.refused for result in merged.files) else 0


def _result(result: FileResult, language: str) -> dict[str, Any]:
    return {
        "file": shown(result.file),
        "laptop": result.laptop,
        "new": result.new,
        "known": result.known,
        "gaps": {replica: [list(gap) for gap in found] for replica, found in result.gaps.items()},
        "conflicts": result.conflicts,
        "refused": None if result.refused is None else result.refused.sentence(language),
        "replica": result.replica,
        "operators": list(result.operators),
        "rows": [
            {"table": table, "kind": kind, "count": count}
            for (table, kind), count in sorted(result.rows.items())
        ],
        "first_at": _iso(result.first_at),
        "last_at": _iso(result.last_at),
        "clock_off": result.clock_off,
        "other_workbook": result.other_workbook,
    }


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _tell(surroundings: Surroundings, result: FileResult) -> None:
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
    for said, words in (
        (result.gaps, INCOMPLETE),
        (result.clock_off, CLOCK_OFF),
        (result.other_workbook, OTHER_WORKBOOK),
    ):
        if said:
            surroundings.say(words, path=result.file)


@click.command("backup", short_help=sentence("backup"))
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup_command(surroundings: Surroundings, file: Path) -> None:
    """Make a verified copy of the workbook FILE, in the folder of backups beside it.

    Answers {"file"}.
    """
    with surroundings.opened(file, read_only=True) as workbook:
        path = workbook.backup()
    answer({"file": shown(path)})
    surroundings.say(BACKED_UP, path=path)
