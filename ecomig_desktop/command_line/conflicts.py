"""`ecomig conflicts`: what laptops disagree about, and what was decided. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings
from ecomig_desktop.domain.clock import iso_of
from ecomig_desktop.domain.tables import TABLES

if TYPE_CHECKING:
    from ecomig_desktop.workbook import Workbook
    from ecomig_desktop.workbook.disputes import Conflict, Settled
    from ecomig_desktop.workbook.sides import ConflictValue

Line = dict[str, Any]

OPEN = ("კონფლიქტები: {count}", "Conflicts: {count}")
WAS = ("გადაწყვეტილი კონფლიქტები: {count}", "Conflicts that were decided: {count}")


@click.command("conflicts", short_help=sentence("conflicts"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--settled", is_flag=True, help="Those that were once, and what was decided.")
@click.option("--table", type=click.Choice(sorted(TABLES)), help="Only those of one table.")
@click.pass_obj
def conflicts_command(
    surroundings: Surroundings, file: Path, settled: bool, table: str | None
) -> None:
    r"""Print every conflict of the workbook FILE, by table, id and column.

    \b
    Each is {"number", "table", "id", "column", "reason", "shown", "ancestor", "before",
    "values": [{"value", "key", "replica", "seq", "at", "operator", "laptop", "meeting"}],
    "takes", "proposal"}: "takes" is all that `ecomig resolve` can take; "proposal" is
    {"text", "clean"} for a long text, null otherwise; "before" who said the ancestor, or null.
    With --settled: {"table", "id", "column", "now", "ancestor", "values", "decision"}, where
    "decision" is null if the laptops came to say the same by themselves.
    """
    count = 0
    with surroundings.opened(file, read_only=True) as workbook, workbook.snapshot():
        for line in _settled(workbook, table) if settled else _conflicts(workbook, table):
            answer(line)
            count += 1
    surroundings.say(WAS if settled else OPEN, count=count)


def _conflicts(workbook: Workbook, table: str | None) -> Iterator[Line]:
    from ecomig_desktop.workbook.cases import case_of, takes_of

    for number, key in enumerate(workbook.conflict_keys(), 1):
        if table in (None, key[0]):
            case = case_of(workbook, workbook.conflict(*key))
            proposal = case.proposal
            yield {
                "number": number,
                **_conflict(case.conflict),
                "takes": list(takes_of(case)),
                "proposal": proposal and {"text": proposal.text, "clean": proposal.clean},
            }


def _conflict(conflict: Conflict) -> Line:
    return {
        "table": conflict.table,
        "id": conflict.id,
        "column": conflict.column,
        "reason": conflict.reason,
        "shown": conflict.shown,
        "ancestor": conflict.ancestor,
        "before": conflict.before and _side(conflict.before),
        "values": [_side(value) for value in conflict.values],
    }


def _settled(workbook: Workbook, table: str | None) -> Iterator[Line]:
    for each in workbook.settled():
        if table in (None, each.table):
            yield _once(each)


def _once(settled: Settled) -> Line:
    return {
        "table": settled.table,
        "id": settled.id,
        "column": settled.column,
        "now": settled.now,
        "ancestor": settled.ancestor,
        "values": [_side(side) for side in settled.sides],
        "decision": settled.decision and _side(settled.decision),
    }


def _side(side: ConflictValue) -> Line:
    meeting = side.meeting or None
    return asdict(side) | {"key": side.key, "at": iso_of(side.at), "meeting": meeting}
