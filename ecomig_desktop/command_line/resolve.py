"""`ecomig resolve`: decisions over conflicts, a JSON object a line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.doing import Answer, Doing, stream_of
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option

if TYPE_CHECKING:
    from ecomig_desktop.command_line.decisions import Decision
    from ecomig_desktop.workbook import Workbook
    from ecomig_desktop.workbook.disputes import Conflict, ConflictKey

LEFT = ("ჯერ გადაუწყვეტელი კონფლიქტები: {count}", "Conflicts that are still open: {count}")


@click.command("resolve", short_help=sentence("resolve"))
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("decisions", type=click.Path(path_type=Path, allow_dash=True), default="-")
@click.option("--dry-run", is_flag=True, help="Say what would be decided, and write nothing.")
@click.option("--keep-going", is_flag=True, help="Go on after a line that is refused.")
@operator_option
@click.pass_obj
def resolve_command(
    surroundings: Surroundings, file: Path, decisions: Path, dry_run: bool, keep_going: bool
) -> int:
    r"""Make the decisions in DECISIONS (standard input by default) on the workbook FILE.

    \b
    Each line is one decision, done whole or not at all, and one step of undo:
      {"table", "id", "column", "take": KEY}    a side, by its "key" of `ecomig conflicts`
      {"table", "id", "column", "value": VALUE} another value
      {"table", "id", "column", "take": "merged"}   the proposal, where it is clean
      {"table", "id", "take": {COLUMN: KEY, ...}}   several fields of one record
      {"table", "id", "take": "laptop:NAME"}    all that one laptop says of the record
      {"rule": {"table", "column", "take": RULE}}   many; without "table", "column": all
    KEY can also be "laptop:NAME". RULE is later, earlier, longer, filled, merged or
    laptop:NAME. Whether a record that one laptop deleted stays is decided with "column":
    "deleted" and "take": "keep" or "delete"; a reference to a record that is gone with "take":
    "restore", "clear" or "delete". No rule decides these.

    Each is answered with {"id", "decided"} ("left" too for a rule) once it is on the disk, or
    with {"line", "error"}; nothing after that is done unless --keep-going. With --dry-run also
    {"would": [{"table", "id", "column", "shown", "value"}], "why": [what a rule leaves]}.
    """
    with (
        stream_of(decisions) as stream,
        surroundings.opened(file, read_only=dry_run) as workbook,
    ):
        resolving = (Trying if dry_run else Resolving)(workbook)
        doing = Doing(
            workbook,
            surroundings.language,
            resolving.answer_to,
            keep_going=keep_going,
            dry=dry_run,
        )
        code = doing.do_all(stream)
        surroundings.say(LEFT, count=resolving.left())
    return code


class Resolving:
    """Makes decisions."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self._done: frozenset[ConflictKey] = frozenset()

    def answer_to(self, line: bytes) -> Answer:
        """Make the decision of a line; what is answered to it. Refused when it makes none."""
        from ecomig_desktop.command_line.decisions import decision_of

        decision = decision_of(self.workbook, line, self._done)
        self.settle(decision)
        return self.told(decision)

    def settle(self, decision: Decision) -> None:
        """Write it."""
        self.workbook.run(decision.command)

    def told(self, decision: Decision) -> Answer:
        """What is answered to it."""
        first: Answer = {"id": decision.settles[0][0].id, "decided": len(decision.settles)}
        return first | {"left": len(decision.left)} if decision.by_rule else first

    def left(self) -> int:
        """How many conflicts are still there."""
        return self.workbook.conflict_count() - len(self._done)


class Trying(Resolving):
    """Checks decisions as if they were made one after the other, on a workbook that is only
    read."""

    def settle(self, decision: Decision) -> None:
        """Check it as a write would, and remember that it is done."""
        from ecomig_desktop.workbook.deciding import check_command

        check_command(self.workbook, decision.command)
        self._done |= {conflict.key for conflict, _ in decision.settles}

    def told(self, decision: Decision) -> Answer:
        """What it would do, conflict by conflict, and what a rule leaves."""
        would = [
            _named(conflict) | {"shown": conflict.shown, "value": value}
            for conflict, value in decision.settles
        ]
        why = [_named(each.conflict) | {"why": each.why} for each in decision.left]
        told = super().told(decision) | {"would": would}
        return told | {"why": why} if decision.by_rule else told


def _named(conflict: Conflict) -> Answer:
    return {"table": conflict.table, "id": conflict.id, "column": conflict.column}
