"""`ecomig new` and `example`: workbooks that were not there before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.surroundings import Surroundings, operator_option
from ecomig_desktop.errors import Refused

MADE = ("შექმნილია: {path}, შეხვედრები: {meetings}", "Made: {path}, with {meetings} meetings")
MADE_EXAMPLE = (
    "შექმნილია: {path} და ლეპტოპებიდან დაბრუნებული ფაილები: {laptops}",
    "Made: {path} and return files of {laptops} laptops",
)
LONGEST_PLAN = 16 * 1024 * 1024
"""Bytes that a plan may have."""


@click.command("new", short_help=sentence("new"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--plan",
    "plan_file",
    type=click.Path(path_type=Path),
    metavar="PLAN.json",
    help="The plan; the README shows its shape.",
)
@operator_option
@click.pass_obj
def new_command(surroundings: Surroundings, file: Path, plan_file: Path | None) -> None:
    """Make the workbook FILE from a plan, by default from that of the seven meetings.

    Answers {"file", "records", "digest"}. Refused when there is a file already.
    """
    from ecomig_desktop.example.plan import default_plan
    from ecomig_desktop.workbook import Workbook

    plan = default_plan() if plan_file is None else _plan(plan_file)
    with Workbook.create(file, plan, operator=surroundings.operator) as workbook:
        meetings = len(workbook.meetings())
        records = sum(1 for _ in workbook.records())
        answer({"file": shown(file), "records": records, "digest": workbook.digest()})
    surroundings.say(MADE, path=file, meetings=meetings)


def _plan(path: Path) -> Any:
    """What a plan file says. Refused when it cannot be read or is no JSON."""
    if not path.is_file():
        raise Refused("not_found", path=path)
    try:
        if path.stat().st_size > LONGEST_PLAN:
            raise Refused("plan_wrong", detail=f"> {LONGEST_PLAN // (1024 * 1024)} MB")
        return json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise Refused("cannot_read", path=path, detail=error.strerror) from error
    except UnicodeDecodeError:
        raise Refused("plan_wrong", detail="UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise Refused("plan_wrong", detail=str(error)[:200]) from None


@click.command("example", short_help=sentence("example"))
@click.argument("directory", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--people",
    type=click.IntRange(0, 1_000_000),
    default=120,
    show_default=True,
    help="How many are on the lists of the seven meetings.",
)
@click.option(
    "--laptops",
    type=click.IntRange(0, 99),
    default=3,
    show_default=True,
    help="How many return files come home.",
)
@click.option(
    "--seed",
    type=int,
    default=1,
    show_default=True,
    help="The same seed makes the same people.",
)
@click.pass_obj
def example_command(
    surroundings: Surroundings, directory: Path, people: int, laptops: int, seed: int
) -> None:
    """Make an office workbook and the laptops' return files in the folder DIR, with made-up
    people, notes, overlapping edits, conflicts and duplicates.

    Answers {"file", "returns": [...]}.
    """
    from ecomig_desktop.example.making import make_example

    made = make_example(directory, people, laptops, seed)
    answer({"file": shown(made.office), "returns": [shown(path) for path in made.returns]})
    surroundings.say(MADE_EXAMPLE, path=made.office, laptops=len(made.returns))
