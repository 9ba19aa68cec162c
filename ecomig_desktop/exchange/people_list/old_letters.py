"""Old Georgian letters in the cells of a list: which cells are in them, and how they read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from ecomig_desktop.exchange.people_list.grids import Grid, Place
from ecomig_desktop.georgian import legacy

_OLD = re.compile("[A-Za-z\u00c0-\u00ff]")

converted = lru_cache(maxsize=32_768)(legacy.convert)
"""`legacy.convert`, which lists ask the same thing again and again."""


def kinds_of_cells(
    grid: Grid, columns: Mapping[int, Sequence[tuple[int, str]]]
) -> dict[Place, str]:
    """The kind of old letters of every cell that is in them: by the font where the file names
    one, by the file's encoding, else by the letters of the whole list. `columns` has the rows
    and texts of each column that may be in such letters."""
    kinds: dict[Place, str] = {}
    rest: dict[int, list[tuple[int, str]]] = {}
    for column, texts in columns.items():
        rest[column] = []
        for row, text in texts:
            kind = _told(grid, (row, column), text)
            if kind is not None:
                kinds[row, column] = kind
            elif _may_be(text):
                rest[column].append((row, text))
    rest = {column: texts for column, texts in rest.items() if texts}
    found = legacy.recognise_list([[text for _, text in texts] for texts in rest.values()])
    for (column, texts), recognised in zip(rest.items(), found, strict=True):
        for (row, _), kind in zip(texts, recognised, strict=True):
            if kind is not None:
                kinds[row, column] = kind
    return kinds


def _told(grid: Grid, place: Place, text: str) -> str | None:
    """What the file itself says of a cell's letters."""
    font = grid.fonts.get(place)
    kind = legacy.is_legacy_font(font) if font else None
    if kind is None and grid.legacy and not text.isascii():
        return grid.legacy
    return kind


def read_as(texts: Sequence[str], table: str = "") -> list[str]:
    """The texts of a column as they read in Georgian, whichever old letters they are in."""
    if table:
        return [converted(text, table) for text in texts]
    foreign = [text for text in texts if _may_be(text)]
    if not foreign:
        return list(texts)
    kinds = dict(zip(foreign, legacy.recognise_list([foreign])[0], strict=True))
    return [converted(text, kind) if (kind := kinds.get(text)) else text for text in texts]


def _may_be(text: str) -> bool:
    """Whether there is a letter that an old font could draw as a Georgian one."""
    return _OLD.search(text) is not None
