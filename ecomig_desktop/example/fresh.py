"""An example to look around in that needs no decisions: made anew each time, kept by nobody."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ecomig_desktop.example.making import Progress, make_example

_PEOPLE = 210


def fresh_example(progress: Progress | None = None) -> Path:
    """Make an example in a new temporary folder; the path of the office's workbook.

    The laptops' return files lie beside it, ready to be merged. Refused when the disk is full.
    """
    folder = Path(tempfile.mkdtemp(prefix="ecomig-example-"))
    return make_example(folder, people=_PEOPLE, progress=progress).office
