"""Options that several commands share: where a file goes, which meeting, which language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ecomig_desktop.command_line.surroundings import as_utf8
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.domain.meeting import Meeting

Option = Callable[[Any], Any]

language_option: Option = click.option(
    "--language", type=click.Choice(["ka", "en", "both"]), default="ka", show_default=True
)


def output_option(
    metavar: str,
    told: str = "The file to write; what was there before is replaced.",
    *,
    required: bool = True,
) -> Option:
    """The option of commands that write a file: `target`, its path."""
    return click.option(
        "-o",
        "--output",
        "target",
        type=click.Path(path_type=Path),
        required=required,
        metavar=metavar,
        help=told,
    )


def meeting_option(told: str, *, required: bool = False) -> Option:
    """The option of commands that are about one meeting: `wanted`, for `find_meeting`."""
    return click.option(
        "--meeting", "wanted", required=required, metavar="ID|DATE|PLACE", help=told
    )


def find_meeting(meetings: Sequence[Meeting], text: str) -> Meeting:
    """The meeting that is meant: by id, else by date, else by place. Refused when there is none
    or several."""
    text = as_utf8(text)
    wanted = _plain(text)
    for found in (
        [meeting for meeting in meetings if meeting.id == wanted],
        [meeting for meeting in meetings if meeting.date == wanted],
        [meeting for meeting in meetings if wanted and wanted in _places(meeting)],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            raise Refused("meeting_ambiguous", text=text)
    raise Refused("meeting_not_found", text=text)


def _places(meeting: Meeting) -> set[str]:
    return {_plain(place) for place in (meeting.place, meeting.place_en) if place}


def _plain(text: str) -> str:
    """A text without what a hand types differently each time: case, spaces, ways to encode."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
