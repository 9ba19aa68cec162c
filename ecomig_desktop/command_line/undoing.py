"""`ecomig undo` and `redo`: the last command taken back, and brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ecomig_desktop.command_line.answers import answer
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option

if TYPE_CHECKING:
    from ecomig_desktop.workbook import Changed

UNDONE = (
    "გაუქმებულია. შეიცვალა ჩანაწერები: {count}",
    "Undone. Records that changed: {count}",
)
REDONE = (
    "აღდგენილია. შეიცვალა ჩანაწერები: {count}",
    "Done again. Records that changed: {count}",
)


@click.command("undo", short_help=sentence("undo"))
@click.argument("file", type=click.Path(path_type=Path))
@operator_option
@click.pass_obj
def undo_command(surroundings: Surroundings, file: Path) -> None:
    """Take back the last command on the workbook FILE that is not undone yet.

    Answers {"intent", "rows": [{"table", "id", "kind", "columns"}]}. Refused when there is
    nothing to undo, or when others have worked on all of it since.
    """
    with surroundings.opened(file) as workbook:
        changed = workbook.undo()
    _tell(surroundings, changed, UNDONE)


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
