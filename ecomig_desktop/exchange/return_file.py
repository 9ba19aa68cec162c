"""A return file: the whole log with its attachments, compacted and closed, to be carried home."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from ecomig_desktop.errors import Refused
from ecomig_desktop.workbook import Workbook


@dataclass(frozen=True, slots=True)
class Exported:
    """A return file that was written, read back and verified."""

    path: Path
    changes: int
    digest: str


def export_return_file(workbook: Workbook, target: Path) -> Exported:
    """Write the workbook's return file to `target`, over whatever was there.

    It is written beside its target and renamed, and read back before this returns. Refused when
    the disk is full, the place takes no writes, or `target` is the workbook itself; what was at
    `target` before is then still there.
    """
    if os.path.realpath(target) == os.path.realpath(workbook.path):
        raise Refused("same_file", path=target)
    workbook.write_return_file(target)
    return Exported(target, workbook.change_count(), workbook.digest())


def suggested_name(workbook: Workbook, day: str) -> str:
    """A file name that tells the files of many laptops apart: workbook, laptop and date."""
    parts = [workbook.path.stem, workbook.laptop, day]
    plain = (
        "".join(sign if sign.isalnum() or sign in " -_" else "-" for sign in part) for part in parts
    )
    return " ".join(part.strip() for part in plain) + ".ecomig"
