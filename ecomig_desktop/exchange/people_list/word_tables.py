"""Tables of a Word document as grids, merged cells included; without one, its lines of text.

A table in a cell of another, as layouts have it, is a table of its own, and what goes on below as
another table with the same header is the same list.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from ecomig_desktop.exchange.people_list.archives import Archive, attribute
from ecomig_desktop.exchange.people_list.bounds import MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from ecomig_desktop.exchange.people_list.document_tables import TableParser
from ecomig_desktop.exchange.people_list.fonts import draws_georgian
from ecomig_desktop.exchange.people_list.grids import Cell, Grid, Place, check_extent, made_grid

_LEFT_OUT = ("Fallback", "del", "moveFrom")
"""What was deleted or moved away, and the second of two ways to draw the same."""
_DEEPEST = 20


class _Table:
    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.spans: dict[Place, Place] = {}
        self.fonts: dict[Place, str] = {}
        self.open: dict[int, Place] = {}  # cells that go on below, by column

    def goes_on_with(self, other: _Table) -> bool:
        """Whether another table has the same header, and is more of the same list."""
        return len(self.rows) > 1 and len(other.rows) > 1 and self.rows[0] == other.rows[0]

    def take(self, other: _Table) -> None:
        """The rows of a table that goes on with this one."""
        down = len(self.rows)
        self.rows += other.rows
        self.spans |= {(row + down, at): span for (row, at), span in other.spans.items()}
        self.fonts |= {(row + down, at): font for (row, at), font in other.fonts.items()}


@dataclass(slots=True)
class _Reading:
    """The table that is read just now, and what is known of its present cell."""

    table: _Table
    column: int = 0
    width: int = 1
    merge: str = ""
    font: str = ""
    piece: list[str] = field(default_factory=list)


class _Document(TableParser[_Table]):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._open: list[_Reading] = []  # each but the first in a cell of the one before
        self._line: list[str] = []
        self._takes = False
        self._left_out = 0

    def _new_table(self, attributes: dict[str, str]) -> _Table:
        return _Table()

    def _start_inner(self, attributes: dict[str, str]) -> None:
        self.tables.append(self._new_table(attributes))
        self._open.append(_Reading(self.tables[-1]))
        if len(self.tables) > MOST_SHEETS or len(self._open) > _DEEPEST:
            raise ValueError("more tables than anybody looks through")

    def _start_row(self, attributes: dict[str, str]) -> None:
        if self._open:
            table = self._open[-1].table
            self._open[-1] = _Reading(table)
            table.rows.append([])
            check_extent(str(len(self.tables)), len(table.rows), 1)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._open:
            self._open[-1] = _Reading(self._open[-1].table, self._open[-1].column)

    def _skip_columns(self, attributes: dict[str, str]) -> None:
        if self._open and self._open[-1].table.rows:
            at = self._open[-1]
            at.column += max(0, min(int(attribute(attributes, "val", "0")), MOST_COLUMNS))
            at.table.rows[-1].extend([None] * at.column)

    def _wide(self, attributes: dict[str, str]) -> None:
        if self._open:
            width = min(int(attribute(attributes, "val", "1")), MOST_COLUMNS)
            self._open[-1].width = max(1, width)

    def _tall(self, attributes: dict[str, str]) -> None:
        if self._open:
            self._open[-1].merge = attribute(attributes, "val", "continue")

    def _fonts(self, attributes: dict[str, str]) -> None:
        font = attribute(attributes, "ascii") or attribute(attributes, "hAnsi")
        if self._open and font and draws_georgian(font):
            self._open[-1].font = self._open[-1].font or font

    def _break(self, attributes: dict[str, str]) -> None:
        self._take("\n" if self._open else "\t")

    def _text(self, attributes: dict[str, str]) -> None:
        self._takes = not self._left_out

    def _leave_out(self, attributes: dict[str, str]) -> None:
        self._left_out += 1

    def text(self, data: str) -> None:
        if self._takes:
            self._take(data)

    def _take(self, text: str) -> None:
        (self._open[-1].piece if self._open else self._line).append(text)

    def end(self, name: str) -> None:
        if name == "t":
            self._takes = False
        elif name == "p":
            self._end_paragraph()
        elif name in _LEFT_OUT:
            self._left_out -= 1
        elif name == "tbl":
            self._open.pop()
        elif name == "tc" and self._open and self._open[-1].table.rows:
            self._end_cell(self._open[-1])

    def _end_paragraph(self) -> None:
        if self._open:
            self._take("\n")
            return
        line = "".join(self._line).strip()
        self._line = []
        if line and len(self.lines) <= MOST_ROWS:
            self.lines.append(line)

    def _end_cell(self, at: _Reading) -> None:
        table = at.table
        place = (len(table.rows) - 1, at.column)
        value = "".join(at.piece).strip()
        begun = table.open.get(at.column)
        if at.merge == "continue" and begun is not None:
            height, width = table.spans[begun]
            table.spans[begun] = (height + 1, width)
        else:
            table.open.pop(at.column, None)
            if at.width > 1 or at.merge:
                table.spans[place] = (1, at.width)
            if at.merge:
                table.open[at.column] = place
        if at.font:
            table.fonts[place] = at.font
        table.rows[-1].extend([value or None] + [None] * (at.width - 1))
        at.column += at.width
        check_extent(str(len(self.tables)), 1, at.column)

    _STARTS: ClassVar = {
        "tbl": _start_inner,
        "tr": _start_row,
        "tc": _start_cell,
        "gridBefore": _skip_columns,
        "gridSpan": _wide,
        "vMerge": _tall,
        "rFonts": _fonts,
        "br": _break,
        "tab": _break,
        "t": _text,
        **dict.fromkeys(_LEFT_OUT, _leave_out),
    }


def read_word(archive: Archive) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """The tables of a document, and the lines of text outside of them."""
    document = _Document()
    archive.parse("word/document.xml", document)
    lists: list[_Table] = []
    for table in document.tables:
        if lists and lists[-1].goes_on_with(table):
            lists[-1].take(table)
        else:
            lists.append(table)
    grids = tuple(
        made_grid(str(number), table.rows, fonts=table.fonts, spans=table.spans)
        for number, table in enumerate(lists, 1)
    )
    return grids, tuple(document.lines)
