"""Lists of attendees as files: a spreadsheet or comma-separated text, by the name's ending."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.lists import ListOptions, people_lists
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.file_out import putting

ENDINGS = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class WrittenList:
    """A list that was written, and how many people are on it."""

    path: Path
    rows: int


def write_list(
    workbook: Workbook, target: Path, options: ListOptions, meeting: str | None = None
) -> WrittenList:
    """Write the attendees of a meeting, or of all of them, to `target`, over what was there.

    A spreadsheet of all has a sheet of all people and one a meeting; text only the former. It is
    written beside its target and renamed. Refused for another ending than `ENDINGS`, when there
    is no such meeting, or when it cannot be written; what was there before is then still there.
    """
    ending = target.suffix.casefold()
    if ending not in ENDINGS:
        raise Refused("list_ending", path=target)
    if os.path.realpath(target) == os.path.realpath(workbook.path):
        raise Refused("same_file", path=target)
    lists = people_lists(workbook, options, meeting)
    if ending == ".xlsx":
        from ecomig_desktop.exchange.spreadsheet import spreadsheet

        data = spreadsheet(lists, workbook.project().title or "")
    else:
        from ecomig_desktop.exchange.comma_separated import comma_separated

        data = comma_separated(lists[0])
    with putting(data, target):
        pass
    return WrittenList(target, len(lists[0].rows))
