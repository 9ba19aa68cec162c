"""Tables of OpenDocument files, sheets and texts alike, as grids.

They say "this cell 16,384 times, this row a million times": what is empty is counted and never
made.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from ecomig_desktop.errors import Refused
from ecomig_desktop.exchange.people_list.archives import Archive, attribute
from ecomig_desktop.exchange.people_list.bounds import MOST_CELLS, MOST_COLUMNS
from ecomig_desktop.exchange.people_list.document_tables import TableParser
from ecomig_desktop.exchange.people_list.fonts import draws_georgian
from ecomig_desktop.exchange.people_list.grids import (
    Cell,
    CellError,
    Grid,
    LeftOut,
    Place,
    check_extent,
    made_grid,
)

_ERRORS = ("#", "Err:")


class _Table:
    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[list[Cell]] = []
        self.empty = 0
        self.spans: dict[Place, Place] = {}
        self.fonts: dict[Place, str] = {}
        self.cells = 0
        self.too_large: Refused | None = None

    def add(self, row: list[Cell], fonts: dict[int, str], times: int) -> None:
        """A row, as often as it is said to stand there."""
        while row and row[-1] is None:
            row.pop()
        if not row or self.too_large:
            self.empty += times
            return
        end = len(self.rows) + self.empty + times
        self.cells += len(row) * times
        try:
            check_extent(self.name, end, max(len(row), 1), self.cells)
            if self.cells > MOST_CELLS:
                raise Refused("list_too_long", name=self.name, rows=end, limit=MOST_CELLS)
        except Refused as why:
            self.too_large = why
            return
        self.rows.extend([] for _ in range(self.empty))
        self.empty = 0
        for _ in range(times):
            self.fonts.update({(len(self.rows), column): fonts[column] for column in fonts})
            self.rows.append(list(row))


class _Content(TableParser[_Table]):
    def __init__(self) -> None:
        super().__init__()
        self._row: list[Cell] = []
        self._row_fonts: dict[int, str] = {}
        self._times = 1
        self._cell: dict[str, str] | None = None
        self._text: list[str] = []
        self._notes = 0
        self._paragraphs = 0
        self._faces: dict[str, str] = {}
        self._style = ""
        self._styles: dict[str, str] = {}
        self._font = ""

    def _new_table(self, attributes: dict[str, str]) -> _Table:
        return _Table(attribute(attributes, "name"))

    def _start_row(self, attributes: dict[str, str]) -> None:
        if self._depth == 1:
            self._row, self._row_fonts = [], {}
            self._times = max(1, int(attribute(attributes, "number-rows-repeated", "1")))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._depth == 1:
            self._cell = {key.rpartition(":")[2]: value for key, value in attributes.items()}
            self._text, self._paragraphs = [], 0
            self._font = self._styles.get(self._cell.get("style-name", ""), "")

    def _start_paragraph(self, attributes: dict[str, str]) -> None:
        if self._cell is not None and not self._notes:
            if self._paragraphs:
                self._text.append("\n")
            self._paragraphs += 1
            self._take_font(attributes)

    def _take_font(self, attributes: dict[str, str]) -> None:
        font = self._styles.get(attribute(attributes, "style-name"), "")
        self._font = self._font or font

    def _start_note(self, attributes: dict[str, str]) -> None:
        self._notes += 1

    def _space(self, attributes: dict[str, str]) -> None:
        if self._cell is not None and not self._notes:
            self._text.append(" " * min(int(attribute(attributes, "c", "1")), 100))

    def _break(self, attributes: dict[str, str]) -> None:
        if self._cell is not None and not self._notes:
            self._text.append("\n")

    def _start_face(self, attributes: dict[str, str]) -> None:
        family = attribute(attributes, "font-family").strip("'\"")
        self._faces[attribute(attributes, "name")] = family

    def _start_style(self, attributes: dict[str, str]) -> None:
        self._style = attribute(attributes, "name")

    def _start_look(self, attributes: dict[str, str]) -> None:
        face = attribute(attributes, "font-name")
        font = self._faces.get(face, face) or attribute(attributes, "font-family").strip("'\"")
        if font and draws_georgian(font):
            self._styles[self._style] = font

    def text(self, data: str) -> None:
        if self._cell is not None and self._paragraphs and not self._notes:
            self._text.append(data)

    def end(self, name: str) -> None:
        if name == "table":
            self._depth -= 1
        elif name == "annotation":
            self._notes -= 1
        elif self._depth == 1:
            if name in ("table-cell", "covered-table-cell"):
                self._end_cell()
            elif name == "table-row":
                self.tables[-1].add(self._row, self._row_fonts, self._times)

    def _end_cell(self) -> None:
        cell, self._cell = self._cell or {}, None
        value = _value(cell, "".join(self._text).strip())
        times = max(1, int(cell.get("number-columns-repeated", "1")))
        if value is None:  # at the end of a row these are thousands
            times = min(times, MOST_COLUMNS + 1 - min(len(self._row), MOST_COLUMNS))
        elif len(self._row) + times > MOST_COLUMNS:
            times = max(1, MOST_COLUMNS + 1 - len(self._row))
        table, at = self.tables[-1], len(self._row)
        height = int(cell.get("number-rows-spanned", "1"))
        width = int(cell.get("number-columns-spanned", "1"))
        if height > 1 or width > 1:
            table.spans[len(table.rows) + table.empty, at] = (height, width)
        if self._font and value is not None:
            self._row_fonts[at] = self._font
        self._row.extend([value] * times)

    _STARTS: ClassVar = {
        "table": TableParser._start_table,
        "table-row": _start_row,
        "table-cell": _start_cell,
        "covered-table-cell": _start_cell,
        "p": _start_paragraph,
        "h": _start_paragraph,
        "span": _take_font,
        "annotation": _start_note,
        "s": _space,
        "tab": _break,
        "line-break": _break,
        "font-face": _start_face,
        "style": _start_style,
        "text-properties": _start_look,
    }


def _value(cell: dict[str, str], text: str) -> Cell:
    """What a cell says: its typed value, else its text."""
    kind = cell.get("value-type", "")
    if text.startswith(_ERRORS) and "formula" in cell:
        return CellError(text)
    try:
        if kind in ("float", "currency", "percentage"):
            return float(cell["value"])
        if kind == "date":
            said = cell["date-value"]
            return datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said)
        if kind == "boolean":
            return cell["boolean-value"] == "true"
    except (KeyError, ValueError):
        pass
    return text or None


def read_open_document(archive: Archive) -> tuple[tuple[Grid, ...], tuple[LeftOut, ...]]:
    """The tables of an OpenDocument file; those beyond the bounds are left out. Refused when it
    has a password."""
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise Refused("list_password", file=archive.file)
    content = _Content()
    archive.parse("content.xml", content)
    grids, left_out = [], []
    for number, table in enumerate(content.tables, 1):
        name = table.name or str(number)
        try:
            if table.too_large is not None:
                raise table.too_large
            grids.append(made_grid(name, table.rows, fonts=table.fonts, spans=table.spans))
        except Refused as why:
            left_out.append(LeftOut(name, why))
    return tuple(grids), tuple(left_out)
