"""Lists typed or pasted as lines: of every line the name, and what else stands beside it.

So come messages from phones, letters, and lines of documents: numbered or not, with a dash or a
comma or nothing between a name and its phone.
"""

from __future__ import annotations

import re

from ecomig_desktop.exchange.people_list.grids import Cell, Grid, made_grid
from ecomig_desktop.exchange.people_list.kinds_of_cells import EMAIL
from ecomig_desktop.exchange.people_list.names import are_a_name, people_in
from ecomig_desktop.exchange.people_list.tables import find_table

MOST_LINES = 5_000
"""Lines beyond which nobody has typed them."""

_Worth = tuple[float, int, int]
_LEAST_NAMED = 0.5
_NAME_AND_MORE = 2
_PARTS = ("given_name", "family_name")
_LONGEST_LINE = 400
_WHO_WROTE = re.compile(  # [12:31, 14.11.2016] Name:  or  14/11/2016, 12:31 - Name:
    r"\u200e?\[?\d{1,4}[.:/]\d{1,2}[.:/,][\d.:/,\s\u202f]{3,20}(?:[AaPp]\.?[Mm]\.?)?\]?\s*[-–]?\s*"
    r"[^:\d]{1,40}:\s+"
)
_BEFORE = re.compile(r"^(?:\s|>|[•·▪◦●*–—-]|(?:№\s*)?\d{1,4}\s*[.)](?!\d))+")
_PHONE = re.compile(r"\+?(?:\(\d{2,4}\)|\d)[\d\s()./-]{4,}\d")
_LABEL = re.compile(
    r"(?:\b(?:ტელ(?:ეფონი)?|მობ(?:ილური)?|ელ\.?\s?-?ფოსტა|მეილი|tel|phone|mob(?:ile)?|cell|e-?mail"
    r"|тел|моб)\b\.?\s*(?:№|ნომერი)?\s*:?|№)\s*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s+[-–—]\s+|\s*[,;|\t]\s*|\s{3,}")
_AROUND = " \t,;:|<>\"'()[]–—-"
_GREETING = re.compile(
    r"(?:გამარჯობა|მოგესალმებით|პატივისცემით|მადლობა|დიდი მადლობა|ძვირფასო|hello|hi|dear|regards"
    r"|best|kind regards|best regards|thanks|thank you|с уважением|здравствуйте)\b[^,]{0,40}[,.!]*"
    r"|[^,\d]{0,80}\b(?:სია|list|список)[.:]*",
    re.IGNORECASE,
)


def better_of(plain: Grid, text: str) -> Grid:
    """The table of a text read by its lines, where that says more of people than `plain` does,
    which is the same text read with a sign between the fields."""
    if text.count("\n") > MOST_LINES or _is_table(plain) or find_table(plain).header is not None:
        return plain
    typed = _grid_of(text, plain.name)
    return typed if _says_more(_worth(typed), _worth(plain), plain) else plain


def _is_table(plain: Grid) -> bool:
    """Whether all rows have as many fields, and more than a name and something beside it."""
    widths = {sum(cell is not None for cell in row) for row in plain.rows} - {0}
    return len(plain.rows) > 1 and widths == {plain.width} and plain.width > _NAME_AND_MORE


def _says_more(typed: _Worth, plain: _Worth, grid: Grid) -> bool:
    if typed[0] < _LEAST_NAMED:
        return False
    if typed[:2] != plain[:2]:
        return typed[:2] > plain[:2]
    is_even = all(sum(cell is not None for cell in row) != 1 for row in grid.rows)
    return not is_even and typed > plain


def _grid_of(text: str, name: str) -> Grid:
    rows: list[list[Cell]] = []
    for line in text.splitlines():
        rows.extend(map(_row, _people_of(line[:_LONGEST_LINE])))
    return made_grid(name, rows)


def _people_of(line: str) -> list[str]:
    """The part of each person; an empty one where there is nobody, so that rows stay lines."""
    bare = _BEFORE.sub("", _WHO_WROTE.sub("", line.strip(), count=1), count=1)
    if not bare or bare.endswith(":") or _GREETING.fullmatch(bare):
        return [""]
    if len(EMAIL.findall(bare)) > 1 or people_in(bare) > 1:
        return [part for part in re.split("[,;]", bare) if part.strip()]
    return [bare]


def _row(line: str) -> list[Cell]:
    """Name, phones, address, and two cells of what else there is."""
    address = EMAIL.search(line)
    rest = line.replace(address[0], ",") if address else line
    phones = []
    while found := _PHONE.search(rest):
        phones.append(found[0].strip())
        rest = _LABEL.sub("", rest[: found.start()]) + "," + rest[found.end() :]
    parts = [part.strip(_AROUND) for part in _BETWEEN.split(_LABEL.sub("", rest))]
    parts = [part for part in parts if part]
    if len(parts) > 1 and all(" " not in part for part in parts[:2]) and are_a_name(parts[:2]):
        parts[:2] = [" ".join(parts[:2])]
    name, first, *others = (*parts, "", "")
    return [name, ", ".join(phones), address[0] if address else None, first,
            ", ".join(filter(None, others))]  # fmt: skip


def _worth(grid: Grid) -> _Worth:
    """How much is plainly somebody's name, how many names there are, and how many fields."""
    found = find_table(grid)
    columns = [each for each in found.columns if each.field in ("full_name", *_PARTS)]
    rows = [row for row in grid.rows if any(cell is not None for cell in row)]
    texts = (" ".join(str(row[each.index] or "") for each in columns) for row in rows)
    names = sum(are_a_name(text.split()) for text in texts)
    fields = {each.field for each in found.columns} - {"skip"}
    return round(names / max(len(rows), 1), 1), names, len(fields)
