"""`ecomig dump` and `ecomig check`: what a workbook holds. Neither writes to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings
from ecomig_desktop.domain.clock import iso, iso_of
from ecomig_desktop.domain.ranges import as_lists, in_words
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.domain.change import Change
    from ecomig_desktop.domain.ranges import Ranges
    from ecomig_desktop.workbook import Workbook
    from ecomig_desktop.workbook.disputes import Conflict

Line = dict[str, Any]

SOUND = ("ყველაფერი წესრიგშია: {path}", "Everything is in order: {path}")
MISSING = (
    "აკლია ცვლილებები, რომლებიც ჯერ არ მოსულა ან ამოიღეს: {gaps}.",
    "Changes are missing that have not come yet or were taken out: {gaps}.",
)


@click.command("dump", short_help=sentence("dump"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--history", "what", flag_value="history", help="Every change, by replica and seq.")
@click.option("--conflicts", "what", flag_value="conflicts", help="What laptops disagree about.")
@click.option("--vector", "what", flag_value="vector", help="How far each laptop's changes go.")
@click.option(
    "--digest",
    is_flag=True,
    help="One SHA-256 that equal records share; with another option as its last line.",
)
@click.pass_obj
def dump_command(surroundings: Surroundings, file: Path, what: str | None, digest: bool) -> None:
    """Print all records of the workbook FILE, by table and id, a JSON object a line."""
    told = {"history": history, "conflicts": conflicts, "vector": vector}
    with surroundings.opened(file, read_only=True) as workbook, workbook.snapshot():
        if what or not digest:
            for line in told.get(what or "", records)(workbook):
                answer(line)
        if digest:
            answer({"digest": workbook.digest()})


def records(workbook: Workbook) -> Iterator[Line]:
    """Every record, by table and id."""
    for table, row in workbook.records():
        yield {"table": table, **row}


def history(workbook: Workbook) -> Iterator[Line]:
    """Every change, by replica and seq."""
    for change in workbook.changes():
        yield _change(change)


def _change(change: Change) -> Line:
    return {
        "replica": change.replica,
        "seq": change.seq,
        "at": iso(change.clock),
        "operator": change.operator,
        "table": change.table,
        "id": change.row,
        "set": change.values,
        "deleted": None if change.deleted is None else change.deleted == 1,
        "parents": [list(key) for key in change.parent_keys],
        "command": change.command,
        "intent": change.intent,
        "undoes": change.undoes or None,
    }


def conflicts(workbook: Workbook) -> Iterator[Line]:
    """Every conflict, by table, id and column."""
    for conflict in workbook.conflicts():
        yield _conflict(conflict)


def _conflict(conflict: Conflict) -> Line:
    values = [asdict(value) | {"at": iso_of(value.at)} for value in conflict.values]
    return {
        "table": conflict.table,
        "id": conflict.id,
        "column": conflict.column,
        "shown": conflict.shown,
        "values": values,
        "ancestor": conflict.ancestor,
        "reason": conflict.reason,
    }


def vector(workbook: Workbook) -> Iterator[Line]:
    """Per replica how far its changes go, and which are missing on the way."""
    gaps = workbook.gaps()
    for replica, upto in sorted(workbook.vector().items()):
        yield {
            "replica": replica,
            "upto": upto,
            "gaps": [list(gap) for gap in gaps.get(replica, ())],
            "laptop": workbook.laptop_name(replica),
        }


@click.command("check", short_help=sentence("check"))
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def check_command(surroundings: Surroundings, file: Path) -> int:
    """Check the workbook FILE: its pages, every change, that the records are exactly the fold
    of the log, and which changes have not come yet.

    A line for each problem {"problem", "error"} and last {"ok", "changes", "records", "gaps",
    "digest"}. Exit code 1 when there is a problem; missing changes are none.
    """
    try:
        with surroundings.opened(file, read_only=True) as workbook, workbook.snapshot():
            return _check(surroundings, workbook)
    except Refused as refused:
        answer({"ok": False, "error": refused.sentence(surroundings.language)})
        raise


def _check(surroundings: Surroundings, workbook: Workbook) -> int:
    from ecomig_desktop.workbook.checking import missing_attachments

    sound = True
    for problem in _problems(workbook):
        sound = False
        surroundings.refuse(problem)
        error = problem.sentence(surroundings.language)
        answer({"problem": problem.key, "error": error, **_plain(problem.facts)})
    gaps = workbook.gaps()
    answer(
        {
            "ok": sound,
            "changes": workbook.change_count(),
            "records": sum(1 for _ in workbook.records()),
            "gaps": as_lists(gaps),
            "conflicts": workbook.conflict_count(),
            "receipts": len(workbook.stored_receipts()),
            "missing_attachments": missing_attachments(workbook),
            "digest": workbook.digest(),
        }
    )
    if sound:
        surroundings.say(SOUND, path=workbook.path)
    if gaps:
        surroundings.say(MISSING, gaps=_of_replicas(gaps))
    return 0 if sound else 1


def _problems(workbook: Workbook) -> Iterator[Refused]:
    """All that is wrong with records and receipts; of broken pages nothing more is asked."""
    from ecomig_desktop.merge.receipts import wrong_receipts
    from ecomig_desktop.workbook.checking import check_workbook

    broken = False
    for problem in check_workbook(workbook):
        broken = broken or problem.key == "check_pages"
        yield problem
    if not broken:
        yield from wrong_receipts(workbook)


def _plain(facts: dict[str, object]) -> Line:
    return {
        name: fact if isinstance(fact, (int, str)) else str(fact) for name, fact in facts.items()
    }


def _of_replicas(gaps: Ranges) -> str:
    return ", ".join(
        f"{replica}: {in_words([gap])}" for replica, found in gaps.items() for gap in found
    )
