"""The first page of the recommendations: the board of findings, who has spoken, the figures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.models.finding_notes import NoteFilter
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.finding_board import FindingBoard
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ecomig_desktop.views.findings.coverage_page import CoveragePage
    from ecomig_desktop.views.findings.figures_page import FiguresPage

PARTS = ("board", "coverage", "figures")


class FindingsPage(Living, QWidget):
    """Notes become findings on the board; coverage and figures lead back to the notes there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = QStackedWidget(self)
        self.board = FindingBoard(desk, self._pages)
        self.switch = Segmented([(part, part) for part in PARTS])
        self.switch.chosen.connect(self.show_part)
        self._pages.addWidget(self.board)
        head = QHBoxLayout()
        head.setSpacing(WITHIN)
        head.addWidget(self.switch)
        head.addWidget(self.board.themes, 1)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.show_part("board")
        self.retranslate()

    @cached_property
    def coverage(self) -> CoveragePage:
        """Who has spoken on what; made when it is first visited."""
        from ecomig_desktop.views.findings.coverage_page import CoveragePage

        page = CoveragePage(self._desk)
        page.notes_wanted.connect(self._show_notes)
        self._pages.addWidget(page)
        return page

    @cached_property
    def figures(self) -> FiguresPage:
        """The figures; made when they are first visited."""
        from ecomig_desktop.views.findings.figures_page import FiguresPage

        page = FiguresPage(self._desk)
        page.note_wanted.connect(self.show_note)
        self._pages.addWidget(page)
        return page

    def arrive(self) -> None:
        """Put the keys to what the part is for."""
        self._shown().setFocus()

    @Slot(str)
    def show_part(self, part: str) -> None:
        """Show the board, the coverage or the figures."""
        self.switch.choose(part)
        self.board.themes.setVisible(part == "board")
        self._pages.setCurrentWidget(self._shown())
        self.setFocusProxy(self._shown())

    @Slot(str)
    def show_note(self, note: str) -> None:
        """Show this note beside the board, whatever the filters."""
        self.show_part("board")
        self.board.show_note(note)
        self.arrive()

    def show_record(self, table: str, row: str) -> None:
        """Show a finding on the board, or a note beside it."""
        if table == "note":
            self.show_note(row)
        elif table == "finding":
            self.show_part("board")
            self.board.show_finding(row)

    def _shown(self) -> QWidget:
        part = self.switch.current()
        if part == "coverage":
            return self.coverage
        return self.figures if part == "figures" else self.board

    def retranslate(self) -> None:
        """Write every word."""
        self.switch.set_texts([self.tr("Board"), self.tr("Coverage"), self.tr("Figures")])
        self.switch.setAccessibleName(self.tr("What is shown of the findings"))

    @Slot(object)
    def _show_notes(self, wanted: NoteFilter) -> None:
        self.show_part("board")
        self.board.show_notes(wanted)
        self.arrive()
