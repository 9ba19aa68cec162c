"""`ecomig duplicates`: who may be there twice, and what is decided of them."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.answers import answer
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.doing import Answer, Doing, loaded, only, stream_of
from ecomig_desktop.command_line.options import find_meeting, meeting_option
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.merge.duplicates import Candidate
    from ecomig_desktop.workbook import Workbook
    from ecomig_desktop.workbook.command import Command
    from ecomig_desktop.workbook.uniting import Verdict

Line = dict[str, Any]

OPEN = ("შესაძლო დუბლიკატები: {count}", "Possible duplicates: {count}")
DECIDED = ("გადაწყვეტილი წყვილები: {count}", "Pairs that were decided: {count}")


@click.command("duplicates", short_help=sentence("duplicates"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--decide",
    "decisions",
    metavar="DECISIONS",
    type=click.Path(path_type=Path, allow_dash=True),
    help="A file of decisions, a JSON object a line; - is standard input.",
)
@click.option("--decided", is_flag=True, help="List what was decided instead.")
@meeting_option("Only with somebody who is on its list.")
@click.option(
    "--least",
    metavar="SCORE",
    type=click.FloatRange(0, 1),
    help="The least score to list, from 0 to 1.",
)
@click.option("--keep-going", is_flag=True, help="Go on after a decision that is refused.")
@operator_option
@click.pass_obj
def duplicates_command(
    surroundings: Surroundings,
    file: Path,
    decisions: Path | None,
    decided: bool,
    wanted: str | None,
    least: float | None,
    keep_going: bool,
) -> int:
    r"""List the pairs of people in the workbook FILE who may be one, a JSON object a line, best
    first: {"one", "other", "score", "reasons", "against", "people", "verdict"}. Whoever was
    judged already is left out; what was put off comes last.

    \b
    With --decide each line of DECISIONS is one decision and one step of undo:
      {"one": ID, "other": ID, "verdict": "same", "show": {COLUMN: ID, "one" or "other"}}
      {"one": ID, "other": ID, "verdict": "different"}   or "later"
      {"one": ID, "other": ID, "verdict": null}          takes back what was decided
    Each is answered with {"id"} once it is on the disk, or with {"line", "error"}; then nothing
    of it is written, and nothing after it is done unless --keep-going.
    """
    if decisions is None:
        with surroundings.opened(file, read_only=True) as workbook:
            lines = _decided(workbook) if decided else _candidates(workbook, wanted, least)
            for line in lines:
                answer(line)
        surroundings.say(DECIDED if decided else OPEN, count=len(lines))
        return 0
    if decided or wanted is not None or least is not None:
        raise click.UsageError("--decide goes with --keep-going alone")
    with stream_of(decisions) as stream, surroundings.opened(file) as workbook:
        act = partial(_decide, workbook)
        doing = Doing(workbook, surroundings.language, act, keep_going=keep_going)
        return doing.do_all(stream)


def _candidates(workbook: Workbook, wanted: str | None, least: float | None) -> list[Line]:
    from ecomig_desktop.merge.duplicates import candidates
    from ecomig_desktop.merge.scoring import LIKELY

    meeting = None if wanted is None else find_meeting(workbook.meetings(), wanted).id
    least = LIKELY if least is None else least
    return [_line(each) for each in candidates(workbook, meeting=meeting, least=least)]


def _line(candidate: Candidate) -> Line:
    return {
        "one": candidate.one.id,
        "other": candidate.other.id,
        "score": round(candidate.score, 4),
        "reasons": list(candidate.reasons),
        "against": list(candidate.against),
        "people": [asdict(candidate.one), asdict(candidate.other)],
        "verdict": candidate.verdict or None,
    }


def _decided(workbook: Workbook) -> list[Line]:
    """What was said of pairs, by the ids of the people."""
    with workbook.snapshot():
        verdicts = sorted(workbook.verdicts(), key=lambda each: (each.one, each.other))
        return [_judged(workbook, verdict) for verdict in verdicts]


def _judged(workbook: Workbook, verdict: Verdict) -> Line:
    people = [workbook.record("person", row) for row in (verdict.one, verdict.other)]
    return {
        "one": verdict.one,
        "other": verdict.other,
        "verdict": verdict.verdict or None,
        "show": dict(verdict.shown),
        "people": people,
    }


def _decide(workbook: Workbook, line: bytes) -> Answer:
    changed = workbook.run(decision_of(workbook, line))
    return {"id": changed.ids[0]}


def decision_of(workbook: Workbook, line: bytes) -> Command:
    """The command that a line asks for. Refused when it asks for none."""
    from ecomig_desktop.domain.checks import checked_row_id
    from ecomig_desktop.domain.tables import VERDICTS
    from ecomig_desktop.workbook import commands

    found = loaded(line)
    if not isinstance(found, dict) or not {"one", "other", "verdict"} <= found.keys():
        raise Refused("not_one_verdict")
    only(found, "one", "other", "verdict", "show")
    one, other, verdict = found["one"], found["other"], found["verdict"]
    if not isinstance(one, str) or not isinstance(other, str) or verdict not in (*VERDICTS, None):
        raise Refused("not_one_verdict")
    one, other = checked_row_id(one), checked_row_id(other)
    if one == other:
        raise Refused("same_record", id=one)
    shown = _shown(found.get("show"), verdict, one, other)
    if verdict is not None:
        return commands.judge(one, other, verdict, shown)
    if workbook.record("duplicate", commands.duplicate_id(one, other)) is None:
        raise Refused("not_judged", one=one, other=other)
    return commands.part(one, other)


def _shown(show: Any, verdict: str | None, one: str, other: str) -> dict[str, str]:
    """Per column of a person whose value shows."""
    from ecomig_desktop.domain.tables import PERSON

    if show is None:
        return {}
    if not isinstance(show, dict):
        raise Refused("not_one_verdict")
    if show and verdict != "same":
        raise Refused("show_needs_same")
    sides = {"one": one, "other": other, one: one, other: other}
    for column, side in show.items():
        if column not in PERSON.names:
            raise Refused("unknown_column", table="person", column=column[:80])
        if not isinstance(side, str) or side.lower() not in sides:
            raise Refused("shows_neither", column=column)
    return {column: sides[side.lower()] for column, side in show.items()}
