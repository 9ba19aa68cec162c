"""Laying out the attendance sheet: which rows stand on which page, and everything around them.

Nothing is painted here, and Qt is not needed: a layout is made of millimetres.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ecomig_desktop.printing import sheet_head, sheet_rows
from ecomig_desktop.printing import sheet_styles as look
from ecomig_desktop.printing.elements import Element
from ecomig_desktop.printing.sheet_columns import Column, place_columns
from ecomig_desktop.printing.sheet_head import Block
from ecomig_desktop.printing.sheet_rows import SetRow
from ecomig_desktop.printing.typesetting import Measure
from ecomig_desktop.reports.attendance_sheet import SheetContent, SheetOptions, SheetRow

Progress = Callable[[float], None]
"""Told how far the work is, from 0.0 to 1.0; what it raises stops the work."""

_FIRST_ROWS = 3  # the first page holds at least so many, however long the notices are


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row on its page: its upper edge and its height in millimetres."""

    row: SheetRow
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class PageLayout:
    """One page, numbered from 1: its rows and everything that is drawn on it.

    The table lies between `table_top`, where its head begins, and `table_bottom`, under which
    no row reaches.
    """

    number: int
    rows: tuple[PlacedRow, ...]
    elements: tuple[Element, ...]
    table_top: float
    table_bottom: float


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A sheet laid out: the paper's size in millimetres, the columns and the pages."""

    content: SheetContent
    orientation: str
    paper: tuple[float, float]
    columns: tuple[Column, ...]
    pages: tuple[PageLayout, ...]

    @property
    def title(self) -> str:
        """What the sheet is called, of which meeting and when."""
        content = self.content
        day = content.facts[0].value.main if content.facts else ""
        return " · ".join(filter(None, (content.title.main, content.meeting_title.main, day)))

    @property
    def author(self) -> str:
        """The organisation."""
        return self.content.organisation.main


def lay_out(
    content: SheetContent,
    options: SheetOptions,
    measure: Measure,
    progress: Progress | None = None,
) -> SheetLayout:
    """Lay out the sheet on A4 paper. A row is never broken; each page has the table's head."""
    paper = look.PAPER[options.orientation]
    columns = place_columns(content, look.MARGIN, paper[0] - 2 * look.MARGIN, measure)
    setter = _Setter(content, columns, paper, measure)
    frames = setter.first_frame(), setter.other_frame()
    pages = setter.deal(frames, progress or (lambda _: None))
    placed = tuple(
        setter.page(number, len(pages), rows, frames[number > 1])
        for number, rows in enumerate(pages, start=1)
    )
    return SheetLayout(content, options.orientation, paper, columns, placed)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What surrounds the rows of a page, and the room that it leaves them."""

    elements: tuple[Element, ...]
    table_top: float
    rows_top: float
    rows_bottom: float

    @property
    def room(self) -> float:
        """The height that rows may take."""
        return self.rows_bottom - self.rows_top


@dataclass(frozen=True, slots=True)
class _Setter:
    """Lays out one sheet, whose content, columns, paper and measure stay the same."""

    content: SheetContent
    columns: tuple[Column, ...]
    paper: tuple[float, float]
    measure: Measure

    def first_frame(self) -> _Frame:
        """The first page's. Notices that would leave no room for rows are cut short."""
        frame = self._frame(sheet_head.first_head(self.content, self.paper[0], self.measure))
        for most in range(sheet_head.MOST_NOTICE_LINES - 1, 0, -1):
            if frame.room >= _FIRST_ROWS * look.ROW_HEIGHT:
                break
            head = sheet_head.first_head(self.content, self.paper[0], self.measure, most)
            frame = self._frame(head)
        return frame

    def other_frame(self) -> _Frame:
        """Every other page's."""
        return self._frame(sheet_head.running_head(self.content, self.paper[0], self.measure))

    def _frame(self, head: Block) -> _Frame:
        labels = sheet_head.table_head(self.content, self.columns, head.bottom, self.measure)
        foot = sheet_head.foot(self.content, 1, 1, self.paper, self.measure)
        marks = sheet_head.corner_marks(self.paper)
        elements = (*marks, *head.elements, *labels.elements)
        return _Frame(elements, head.bottom, labels.bottom, foot.bottom)

    def deal(self, frames: tuple[_Frame, _Frame], progress: Progress) -> list[list[SetRow]]:
        """Deal the rows out to pages. Only a first page that is all head has none."""
        pages: list[list[SetRow]] = [[]]
        room = frames[0].room
        for row in self._rows(progress):
            if row.height > room and (pages[-1] or len(pages) == 1):
                pages.append([])
                room = frames[1].room
            pages[-1].append(row)
            room -= row.height
        if self.content.fills_page:
            pages[-1] += self._blank_rows(room)
        return pages

    def _rows(self, progress: Progress) -> Iterator[SetRow]:
        for row in self.content.rows:
            if row.number % 50 == 0:
                progress(row.number / len(self.content.rows))
            yield sheet_rows.set_row(row, self.columns, self.measure)

    def _blank_rows(self, room: float) -> Iterator[SetRow]:
        """As many blank rows as there is room for."""
        first = len(self.content.rows) + 1
        for number in range(first, first + int(room / look.ROW_HEIGHT)):
            yield sheet_rows.set_row(SheetRow(number), self.columns, self.measure)

    def page(self, number: int, pages: int, rows: list[SetRow], frame: _Frame) -> PageLayout:
        """Place everything of one page."""
        content, measure = self.content, self.measure
        drawn = list(frame.elements)
        drawn += sheet_head.draw_code(content, number, pages, self.paper[0], measure)
        drawn += sheet_head.foot(content, number, pages, self.paper, measure).elements
        placed: list[PlacedRow] = []
        top = frame.rows_top
        for row in rows:
            placed.append(PlacedRow(row.row, top, row.height))
            drawn += sheet_rows.draw_row(row, self.columns, top, content, measure)
            top += row.height
        drawn += sheet_rows.draw_columns(self.columns, frame.table_top, top)
        return PageLayout(number, tuple(placed), tuple(drawn), frame.table_top, frame.rows_bottom)
