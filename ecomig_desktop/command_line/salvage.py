"""`ecomig salvage`: what is left of a damaged return file, as a return file."""

from __future__ import annotations

from pathlib import Path

import click

from ecomig_desktop.command_line.answers import answer, shown
from ecomig_desktop.command_line.catalogue import sentence
from ecomig_desktop.command_line.options import output_option
from ecomig_desktop.command_line.surroundings import Surroundings

SAVED = (
    "გადარჩა {changes} ცვლილება: {path}",
    "{changes} changes were saved: {path}",
)
LOST = ("დაკარგულია {count} ცვლილება.", "{count} changes are lost.")
UNKNOWN = (
    "კიდევ რამდენი იყო ფაილში, აღარ ჩანს.",
    "How many more there were in the file cannot be told any more.",
)
ATTACHMENTS_LOST = (
    "დაკარგულია {count} თანდართული ფაილი.",
    "{count} attached files are lost.",
)


@click.command("salvage", short_help=sentence("salvage"))
@click.argument("damaged", type=click.Path(path_type=Path))
@output_option("RETURN", "The return file to write; what was there before is replaced.")
@click.option(
    "--beside",
    type=click.Path(path_type=Path),
    metavar="WORKBOOK",
    help="Give changes that contradict this workbook an id of their own.",
)
@click.pass_obj
def salvage_command(
    surroundings: Surroundings, damaged: Path, target: Path, beside: Path | None
) -> None:
    """Save what is left of the return file DAMAGED as a return file of its own.

    Answers {"file", "changes", "lost", "sealed", "attachments", "attachments_lost", "parted",
    "unreadable"}: "lost" names the missing changes per replica, and without "sealed" there may
    be more. Merging it brings what was saved, and the whole file later brings the rest.
    """
    from ecomig_desktop.domain.ranges import as_lists, size
    from ecomig_desktop.merge.salvage import salvage

    if beside is None:
        saved = salvage(damaged, target)
    else:
        with surroundings.opened(beside, read_only=True) as workbook:
            saved = salvage(damaged, target, workbook)
    answer(
        {
            "file": shown(saved.path),
            "changes": saved.changes,
            "lost": as_lists(saved.lost),
            "sealed": saved.sealed,
            "attachments": saved.attachments,
            "attachments_lost": saved.attachments_lost,
            "parted": dict(saved.parted),
            "unreadable": saved.unreadable,
        }
    )
    surroundings.say(SAVED, path=saved.path, changes=saved.changes)
    lost = sum(map(size, saved.lost.values()))
    if lost:
        surroundings.say(LOST, count=lost)
    if not saved.sealed:
        surroundings.say(UNKNOWN)
    if saved.attachments_lost:
        surroundings.say(ATTACHMENTS_LOST, count=saved.attachments_lost)
