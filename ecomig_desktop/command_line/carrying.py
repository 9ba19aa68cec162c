"""`ecomig export` and `backup`: whole files that go out."""

from __future__ import annotations

from pathlib import Path

import click

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.options import output_option
from ecomig_desktop.command_line.surroundings import Surroundings

EXPORTED = (
    "გატანილია და შემოწმებულია: {path} ({changes} ცვლილება)",
    "Exported and verified: {path} ({changes} changes)",
)
BACKED_UP = ("სარეზერვო ასლი: {path}", "Backup: {path}")


@click.command("export", short_help=sentence("export"))
@click.argument("file", type=click.Path(path_type=Path))
@output_option("RETURN", "The return file to write; what was there before is replaced.")
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
