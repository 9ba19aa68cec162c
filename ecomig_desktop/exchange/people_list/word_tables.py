"""Tables of a Word document as grids, merged cells included; without one, its lines of text."""

from __future__ import annotations

from typing import ClassVar

from ecomig_desktop.exchange.people_list.archives import Archive, attribute
from ecomig_desktop.exchange.people_list.bounds import MOST_COLUMNS, MOST_ROWS
from ecomig_desktop.exchange.people_list.document_tables import TableParser
from ecomig_desktop.exchange.people_list.fonts import draws_georgian
from ecomig_desktop.exchange.people_list.grids import Cell, Grid, Place, check_extent, made_grid


class _Table:
    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.spans: dict[Place, Place] = {}
        self.fonts: dict[Place, str] = {}
        self.open: dict[int, Place] = {}  # cells that go on below, by column


class _Document(TableParser[_Table]):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._column = 0
        self._width = 1
        self._merge = ""
        self._font = ""
        self._piece: list[str] = []
        self._takes = False
        self._left_out = 0  # deleted text, and the second of two ways to draw the same

    def _new_table(self, attributes: dict[str, str]) -> _Table:
        return _Table()

    def _start_row(self, attributes: dict[str, str]) -> None:
        if self._depth == 1:
            self.tables[-1].rows.append([])
            self._column = 0
            check_extent(str(len(self.tables)), len(self.tables[-1].rows), 1)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._depth == 1:
            self._width, self._merge, self._font, self._piece = 1, "", "", []

    def _skip_columns(self, attributes: dict[str, str]) -> None:
        if self._depth == 1:
            self._column += min(int(attribute(attributes, "val", "0")), MOST_COLUMNS)
            self.tables[-1].rows[-1].extend([None] * self._column)

    def _wide(self, attributes: dict[str, str]) -> None:
        self._width = max(1, min(int(attribute(attributes, "val", "1")), MOST_COLUMNS))

    def _tall(self, attributes: dict[str, str]) -> None:
        self._merge = attribute(attributes, "val", "continue")

    def _fonts(self, attributes: dict[str, str]) -> None:
        font = attribute(attributes, "ascii") or attribute(attributes, "hAnsi")
        if self._depth and font and draws_georgian(font):
            self._font = self._font or font

    def _break(self, attributes: dict[str, str]) -> None:
        self._piece.append("\n" if self._depth else "\t")

    def _text(self, attributes: dict[str, str]) -> None:
        self._takes = not self._left_out

    def _leave_out(self, attributes: dict[str, str]) -> None:
        self._left_out += 1

    def text(self, data: str) -> None:
        if self._takes:
            self._piece.append(data)

    def end(self, name: str) -> None:
        if name == "t":
            self._takes = False
        elif name == "p":
            self._end_paragraph()
        elif name in ("Fallback", "del"):
            self._left_out -= 1
        elif name == "tbl":
            self._depth -= 1
        elif name == "tc" and self._depth == 1:
            self._end_cell()

    def _end_paragraph(self) -> None:
        if self._depth:
            self._piece.append("\n")
            return
        line = "".join(self._piece).strip()
        self._piece = []
        if line and len(self.lines) <= MOST_ROWS:
            self.lines.append(line)

    def _end_cell(self) -> None:
        table = self.tables[-1]
        place = (len(table.rows) - 1, self._column)
        value = "".join(self._piece).strip()
        begun = table.open.get(self._column)
        if self._merge == "continue" and begun is not None:
            height, width = table.spans[begun]
            table.spans[begun] = (height + 1, width)
        else:
            table.open.pop(self._column, None)
            if self._width > 1 or self._merge:
                table.spans[place] = (1, self._width)
            if self._merge:
                table.open[self._column] = place
        if self._font:
            table.fonts[place] = self._font
        table.rows[-1].extend([value or None] + [None] * (self._width - 1))
        self._column += self._width
        check_extent(str(len(self.tables)), 1, self._column)
        self._piece = []

    _STARTS: ClassVar = {
        "tbl": TableParser._start_table,
        "tr": _start_row,
        "tc": _start_cell,
        "gridBefore": _skip_columns,
        "gridSpan": _wide,
        "vMerge": _tall,
        "rFonts": _fonts,
        "br": _break,
        "tab": _break,
        "t": _text,
        "Fallback": _leave_out,
        "del": _leave_out,
    }


def read_word(archive: Archive) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """The tables of a document, and the lines of text outside of them."""
    document = _Document()
    archive.parse("word/document.xml", document)
    grids = tuple(
        made_grid(str(number), table.rows, fonts=table.fonts, spans=table.spans)
        for number, table in enumerate(document.tables, 1)
    )
    return grids, tuple(document.lines)
