"""What the user says of a list on the command line: which sheet, what columns hold, who is who."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ecomig_desktop.command_line.doing import stream_of
from ecomig_desktop.command_line.surroundings import as_utf8
from ecomig_desktop.errors import Refused

if TYPE_CHECKING:
    from ecomig_desktop.exchange.people_list.cells import PersonLine
    from ecomig_desktop.exchange.people_list.grids import Grid, ListFile
    from ecomig_desktop.exchange.people_list.tables import Found

_CHUNK = 1 << 16
_NEW = "new"


def found_list(
    path: Path, sheet: str | None, maps: Sequence[str]
) -> tuple[Found, Callable[[], object], tuple[str, ...]]:
    """The list in a file or on standard input ("-"), its columns matched as was remembered and as
    `maps` say, each COLUMN=FIELD; what remembers these; and the names of other lists with people
    in the file. Refused when there is no such thing."""
    from ecomig_desktop.exchange.people_list.reading import read_list
    from ecomig_desktop.exchange.people_list.shapes import Shapes
    from ecomig_desktop.exchange.people_list.tables import corrected, find_table

    file = _pasted(path) if str(path) == "-" else read_list(path)
    grid = _grid(file, path, sheet)
    shapes = Shapes()
    found = shapes.find(grid)
    fields = dict(_field(found, as_utf8(each)) for each in maps)
    if fields:
        found = corrected(found, fields)
    if not found.has_names:
        raise Refused("list_no_names", sheet=grid.name or path.name)
    rest = (each for each in file.grids if each is not grid and not each.hidden)
    others = tuple(each.name for each in rest if find_table(each).has_names)
    return found, partial(shapes.remember, found, fields), others


def chosen_people(persons: Sequence[str], lines: Sequence[PersonLine]) -> dict[int, str | None]:
    """Who is meant in some rows, by the row in the grid, as ROW=ID|new says; None for new."""
    rows = {line.row for line in lines}
    chosen: dict[int, str | None] = {}
    for each in persons:
        number, _, person = each.partition("=")
        row = int(number) - 1 if number.isascii() and number.isdecimal() else -1
        if row not in rows:
            raise Refused("list_no_such_row", row=number[:80])
        chosen[row] = None if person == _NEW else person
    return chosen


def _pasted(path: Path) -> ListFile:
    from ecomig_desktop.exchange.people_list.bounds import MOST_BYTES
    from ecomig_desktop.exchange.people_list.encodings import decoded
    from ecomig_desktop.exchange.people_list.reading import read_text

    data = b""
    with stream_of(path) as stream:
        while chunk := stream.read1(_CHUNK):
            data += chunk
            if len(data) > MOST_BYTES:
                raise Refused("list_too_big", file="-")
    return read_text(decoded(data, "-").text if data.strip() else "")


def _grid(file: ListFile, path: Path, sheet: str | None) -> Grid:
    """The sheet of that name, else the likeliest."""
    if sheet is None:
        return file.grids[0]
    wanted = as_utf8(sheet)
    found = next((grid for grid in file.grids if grid.name.strip() == wanted.strip()), None)
    if found is not None:
        return found
    sheets = ", ".join(grid.name for grid in file.grids)
    raise Refused("list_no_such_sheet", file=path.name, sheet=wanted[:80], sheets=sheets)


def _field(found: Found, text: str) -> tuple[int, str]:
    """The column's index and the field, as COLUMN=FIELD says."""
    from ecomig_desktop.exchange.people_list.matching import FIELDS

    name, _, field = text.rpartition("=")
    if field not in FIELDS:
        raise Refused("list_no_such_field", field=field[:80], fields=", ".join(FIELDS))
    return _column(found, name), field


def _column(found: Found, name: str) -> int:
    """A column by its header, its letter as in a spreadsheet, or its number from 1."""
    from ecomig_desktop.exchange.people_list.matching import title_key

    key = title_key(name, -1)
    for column in found.columns:
        if column.title and title_key(column.title, column.index) == key:
            return column.index
    index = int(name) - 1 if name.isascii() and name.isdecimal() else _letters(name)
    if not any(column.index == index for column in found.columns):
        titles = ", ".join(column.title for column in found.columns if column.title)
        raise Refused("list_no_such_column", column=name[:80], columns=titles)
    return index


def _letters(name: str) -> int:
    """The index of column A, B, ..., AA; -1 for what is none."""
    if not (name.isascii() and name.isalpha() and len(name) <= 3):
        return -1
    index = 0
    for letter in name.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1
