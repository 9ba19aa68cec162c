"""How high the rows of a sheet are: so high that wrapped texts are read whole, in any program, and
free to grow with what is typed into them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from io import BytesIO

LINE = 15.0
"""The height of a line, in points."""

LETTER = 1.1
"""How wide a Georgian letter is, in the figures that widths are counted in."""

_HIGHEST = 409.0  # no program makes a row higher
_FIXED = re.compile(rb'(<row [^>]*?) customHeight="1"')


def lines_of(text: str, width: float) -> int:
    """How many lines a text takes in a column of that width, words kept whole."""
    room = max(width / LETTER, 1.0)
    lines = 0
    for paragraph in text.split("\n"):
        lines, used = lines + 1, 0.0
        for word in paragraph.split(" "):
            wide = len(word)
            if used and used + 1 + wide > room:
                lines, used = lines + 1, 0.0
            used += wide + (1 if used else 0)
            while used > room:
                lines, used = lines + 1, used - room
    return lines


def height_of(cells: Iterable[tuple[object, float]]) -> float | None:
    """The height of a row of cells, each with the width of its column; None for one line."""
    lines = max((lines_of(text, wide) for text, wide in cells if isinstance(text, str)), default=1)
    return min(lines * LINE, _HIGHEST) if lines > 1 else None


def loosened(book: bytes) -> bytes:
    """The same workbook with heights that are measured, not fixed by hand: a row grows when
    somebody writes more into it."""
    made = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(book)) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for each in source.infolist():
            data = source.read(each)
            if each.filename.startswith("xl/worksheets/sheet"):
                data = _FIXED.sub(rb"\1", data)
            target.writestr(each, data)
    return made.getvalue()
