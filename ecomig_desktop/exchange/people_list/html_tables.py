"""Tables of a web page, which web systems save under the name of an Excel file."""

from __future__ import annotations

from html.parser import HTMLParser

from ecomig_desktop.exchange.people_list.bounds import MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from ecomig_desktop.exchange.people_list.fonts import draws_georgian
from ecomig_desktop.exchange.people_list.grids import Cell, Grid, Place, check_extent, made_grid


class _Table:
    def __init__(self) -> None:
        self.rows: list[dict[int, Cell]] = []
        self.spans: dict[Place, Place] = {}
        self.fonts: dict[Place, str] = {}
        self.taken: dict[int, int] = {}  # columns that a cell above goes on in, for how many rows


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._depth = 0
        self._cell: dict[str, str | None] | None = None
        self._text: list[str] = []
        self._font = ""
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._end_cell()
            self._depth += 1
            if self._depth == 1 and len(self.tables) < MOST_SHEETS:
                self.tables.append(_Table())
        elif tag == "tr" and self._depth == 1:
            self._end_cell()
            self._start_row()
        elif tag in ("td", "th") and self._depth == 1:
            self._end_cell()
            self._cell, self._text, self._font = dict(attrs), [], ""
        elif tag in ("br", "p", "div"):
            self._text.append("\n")
        elif tag == "font":
            face = dict(attrs).get("face") or ""
            self._font = self._font or (face if draws_georgian(face) else "")
        elif tag in ("style", "script"):
            self._silent = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr") and self._depth == 1:
            self._end_cell()
        elif tag == "table" and self._depth:
            self._end_cell()
            self._depth -= 1
        elif tag in ("style", "script"):
            self._silent = False

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._text.append(" ".join(data.split()) if data.strip() else " ")

    def _start_row(self) -> None:
        table = self.tables[-1]
        table.taken = {at: left - 1 for at, left in table.taken.items() if left > 1}
        table.rows.append({})
        check_extent(str(len(self.tables)), len(table.rows), 1)

    def _end_cell(self) -> None:
        cell, self._cell = self._cell, None
        if cell is None or self._depth != 1:
            return
        table = self.tables[-1]
        if not table.rows:
            self._start_row()
        row = table.rows[-1]
        column = 0
        while column in row or column in table.taken:
            column += 1
        width, height = _span(cell, "colspan", MOST_COLUMNS), _span(cell, "rowspan", MOST_ROWS)
        check_extent(str(len(self.tables)), 1, column + width)
        place = (len(table.rows) - 1, column)
        row[column] = "".join(self._text).strip()
        for at in range(column, column + width):
            row.setdefault(at, None)
            if height > 1:
                table.taken[at] = height
        if width > 1 or height > 1:
            table.spans[place] = (height, width)
        if self._font:
            table.fonts[place] = self._font


def _span(cell: dict[str, str | None], name: str, most: int) -> int:
    said = cell.get(name) or "1"
    return max(1, min(int(said), most)) if said.isdecimal() else 1


def looks_like_html(text: str) -> bool:
    """Whether a text is a web page with a table in it."""
    head = text[:4_000].lstrip().lower()
    return head.startswith("<") and "<table" in text[:1_000_000].lower()


def read_html(text: str) -> tuple[Grid, ...]:
    """The tables of a page that have something in them."""
    page = _Page()
    page.feed(text)
    page.close()
    grids = (
        made_grid(
            str(number),
            [[row.get(at) for at in range(max(row, default=-1) + 1)] for row in table.rows],
            fonts=table.fonts,
            spans=table.spans,
        )
        for number, table in enumerate(page.tables, 1)
    )
    return tuple(grid for grid in grids if grid.rows)
