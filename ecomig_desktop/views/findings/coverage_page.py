"""Who has spoken on which theme and who has not: a table to count by, and the silence in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.coverage import SECTOR, CoverageLine, CoverageModel, read_coverage
from ecomig_desktop.models.finding_notes import TOUCHING
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.counted import notes_counted
from ecomig_desktop.views.findings.coverage_delegate import CoverageDelegate
from ecomig_desktop.views.findings.silence import SilencePanel
from ecomig_desktop.views.findings.words import sector_title, theme_title
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import municipality_name, theme_letter
from ecomig_desktop.views.tokens import NEAR, ROW
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.side_panel import SidePanel
from ecomig_desktop.workbook import Changed

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAMES = 270
_LEAST = 96  # of a theme, so that names give way before
_HEAD = 56
_TOTAL = 64
_SIDE = 340


class CoverageTable(QTableView):
    """The keys go from cell to cell; Enter or a click shows what a cell counts.

    Signals:
        opened(QModelIndex): show the notes of this cell.
    """

    opened = Signal(QModelIndex)

    def __init__(self, model: CoverageModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW - 4)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideNone)  # or nothing would wrap
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        head.setFixedHeight(_HEAD)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self.opened)

    def share_out(self) -> None:
        """Give the themes what the names leave, all the same."""
        columns = self.model().columnCount()
        if columns < 3:
            return
        room = self.viewport().width()
        names = max(room // 5, min(_NAMES, room - _TOTAL - (columns - 2) * _LEAST))
        self.setColumnWidth(0, names)
        self.setColumnWidth(columns - 1, _TOTAL)
        for column in range(1, columns - 1):
            self.setColumnWidth(column, (room - names - _TOTAL) // (columns - 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self.share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a cell."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class CoveragePage(Living, QWidget):
    """Reads again when it is shown and something has changed.

    Signals:
        notes_wanted(object): show the notes of this NoteFilter.
    """

    notes_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_old = True
        self.model = CoverageModel(
            self._name, self._title, self._describe, lambda: self.tr("Total"), self
        )
        self.table = CoverageTable(self.model)
        self.table.setItemDelegate(CoverageDelegate(self.table))
        self.silence = SilencePanel(lambda: desk.language.code)
        self._said = Label(role="caption", wrapped=True)
        self._more = Button(kind="quiet", icon_name="panel-right")
        self._empty = EmptyPlace("table", kind="plain")
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(self._say)
        self._more.clicked.connect(self.panel.toggle)
        self.panel.shown.connect(self._tell_more)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._age)
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(flush=True)
        card.body.addWidget(self.table)
        card.body.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._more)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(card, 1)
        column.addLayout(foot)
        self.panel = SidePanel()
        self.panel.hold(main, self.silence, width=_SIDE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panel)

    def refresh(self) -> None:
        """Read the coverage again."""
        self._is_old = False
        workbook = self._desk.workbook
        themes = workbook.themes()
        covered = read_coverage(workbook)
        self.model.show_coverage(covered, themes)
        self.silence.show_silence(covered, themes)
        self.table.clearSpans()
        for row in self.model.headings():
            self.table.setSpan(row, 0, 1, self.model.columnCount())
        self.table.share_out()
        nobody = not covered.sectors and not covered.municipalities
        self.table.setVisible(not nobody)
        self._empty.setVisible(nobody)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was away."""
        if self._is_old:
            self.refresh()
        super().showEvent(event)

    def retranslate(self) -> None:
        """Write every word."""
        self.table.setAccessibleName(self.tr("Who has spoken on which theme"))
        self._empty.set_texts(
            self.tr("Nobody has been there or spoken yet"),
            self.tr("Once somebody was present at a meeting, this shows who spoke on which theme."),
            "",
        )
        self._tell_more()
        self.model.words_changed()
        self._say()

    @Slot()
    def _tell_more(self) -> None:
        opened = self.panel.is_open()
        self._more.setText(self.tr("Hide who is silent") if opened else self.tr("Who is silent"))

    @Slot()
    def _say(self) -> None:
        """Put the cell that the keys are at into words."""
        index = self.table.currentIndex()
        line = self.model.line(index)
        hint = self.tr("Click a number, or press Enter on it: the board shows these notes.")
        self._said.set_text(self._describe(line, index.column()) if line and line.key else hint)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        wanted = self.model.filter_of(index)
        if wanted:
            self.notes_wanted.emit(wanted)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches("attendance", *TOUCHING):
            self._age()

    @Slot()
    def _age(self) -> None:
        self._is_old = True
        if self.isVisible():
            self.refresh()

    def _name(self, line: CoverageLine) -> str:
        sectors = line.what == SECTOR
        if line.key is None:
            return self.tr("Sectors") if sectors else self.tr("Municipalities")
        language = self._desk.language.code
        name = (sector_title if sectors else municipality_name)(line.key, language)
        return name or self.tr("not stated")

    def _title(self, theme: Theme | None) -> str:
        return theme_title(theme, self._desk.language.code)

    def _describe(self, line: CoverageLine, column: int) -> str:
        """A cell as a sentence."""
        if line.key is None:
            return self._name(line)
        at = column - 1
        if not 0 <= at < len(self.model.themes):
            every = self.tr("{who}: {notes} on all themes")
            return every.format(who=self._name(line), notes=notes_counted(sum(line.counts)))
        theme, count = self.model.themes[at], line.counts[at]
        if theme is None:
            sentence = self.tr("{who}: {notes} without a theme")
        elif count:
            sentence = self.tr("{who}: {notes} on theme {letter}")
        elif line.what == SECTOR:
            sentence = self.tr("Nobody of this sector has spoken on theme {letter}: {who}")
        else:
            sentence = self.tr("Nobody has spoken on theme {letter} from {who}")
        letter = theme_letter(theme, self._desk.language.code)
        return sentence.format(who=self._name(line), notes=notes_counted(count), letter=letter)
