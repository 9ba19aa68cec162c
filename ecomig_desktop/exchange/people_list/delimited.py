"""Text as a table: which sign stands between the fields, and the fields."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from ecomig_desktop.exchange.comma_separated import without_apostrophe
from ecomig_desktop.exchange.people_list.bounds import MOST_COLUMNS, MOST_ROWS, Asked, go_on
from ecomig_desktop.exchange.people_list.grids import Cell, Grid, check_extent, made_grid

_DELIMITERS = "\t;,|"
_SAMPLE = 200
_MOST_LINES = MOST_ROWS * 20
_SEP_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_FIELD_LIMIT = 131_072  # csv's own, beyond which a quotation mark was surely never closed


def delimiter_of(text: str) -> str:
    """The sign between the fields, or "" where every line is one field."""
    said = _SEP_LINE.match(text)
    if said:
        return said[1]
    scores = {sign: _evenness(text, sign) for sign in _DELIMITERS if sign in text}
    best = max(scores, key=scores.__getitem__, default="")
    return best if best and scores[best] > 0 else ""


def grid_of(text: str, delimiter: str, name: str, cancelled: Asked = None) -> Grid:
    """The table of a text. Refused when it is beyond the bounds."""
    said = _SEP_LINE.match(text)
    body = text[said.end() :] if said else text
    if body.count("\n") > _MOST_LINES:
        body = body.rstrip("\r\n\t ,;|")
        if (lines := body.count("\n")) > _MOST_LINES:  # to look at each would take too long
            check_extent(name, lines, 1)
    rows: list[list[Cell]] = []
    empty = 0
    for count, row in enumerate(_rows(body, delimiter, cancelled)):
        if not count % 5_000:
            go_on(cancelled)
        if not any(row):
            empty += 1
            if empty > _MOST_LINES:
                break  # nothing comes after that many empty lines
            continue
        rows.extend([] for _ in range(min(empty, 3)))  # what is apart stays apart
        empty = 0
        if len(rows) >= MOST_ROWS or len(row) > MOST_COLUMNS:
            check_extent(name, text.count("\n") + 1, len(row))
            check_extent(name, MOST_ROWS + 1, len(row))
        rows.append([without_apostrophe(field.strip()) for field in row])
    return made_grid(name, rows)


def _rows(text: str, delimiter: str, cancelled: Asked) -> Iterator[list[str]]:
    if not delimiter:
        return ([line] for line in text.splitlines())
    return _parsed(text, delimiter, cancelled)


def _parsed(text: str, delimiter: str, cancelled: Asked) -> Iterator[list[str]]:
    """The fields; where a quotation mark is never closed, quotation marks mean nothing."""
    if _closes(text, delimiter, cancelled):
        return _fields(text, delimiter)
    return (line.split(delimiter) for line in text.replace("\0", "").splitlines())


def _closes(text: str, delimiter: str, cancelled: Asked) -> bool:
    """Whether every quotation mark that opens a field is closed where it should be: not when
    fields run over lines that are as even without any quotation."""
    broken = False
    try:
        for count, row in enumerate(_fields(text, delimiter)):
            if not count % 5_000:
                go_on(cancelled)
            if sum(map(len, row)) > _FIELD_LIMIT or not _few_lines(row):
                return False
            broken = broken or any("\n" in field for field in row)
    except csv.Error:
        return False
    return not broken or len({line.count(delimiter) for line in text.splitlines() if line}) > 1


def _fields(text: str, delimiter: str) -> Iterator[list[str]]:
    """The fields, with quotation marks taken as such."""
    lines = text.replace("\0", "").splitlines(keepends=True)
    return csv.reader(lines, delimiter=delimiter, skipinitialspace=delimiter != "\t")


def _few_lines(row: list[str]) -> bool:
    return all(field.count("\n") < 50 for field in row)


def _evenness(text: str, delimiter: str) -> float:
    """How much this looks like the sign: the more rows have as many fields, and the more fields
    there are, the likelier; 0 where it never parts a row."""
    head = "".join(islice(iter(text.splitlines(keepends=True)), _SAMPLE))
    try:
        rows = [row for row in _fields(head, delimiter) if any(row)]
    except csv.Error:
        rows = [line.split(delimiter) for line in head.splitlines() if line.strip()]
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0
    width, count = max(widths.items(), key=lambda each: (each[1], each[0]))
    share = count / len(rows)
    # Tabs and semicolons are hardly ever part of the words; commas are.
    liking = {"\t": 2.0, ";": 1.5, "|": 1.2}.get(delimiter, 1.0)
    return share * share * min(width, 8) * liking
