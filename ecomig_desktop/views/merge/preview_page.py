"""What a merge would do, before it does it: record by record, filtered, before and after."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.foreseen import CONFLICT, KINDS, Wanted
from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.models.preview import PreviewModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import kinds_of_record
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.preview_detail import PreviewDetail
from ecomig_desktop.views.merge.preview_list import PreviewList
from ecomig_desktop.views.merge.preview_words import PreviewWords, kind_word
from ecomig_desktop.views.merge.words import laptop_of
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.notice_bar import NoticeBar

PAUSE = 150
_BOX = 130


class PreviewPage(Living, QWidget):
    """Follows a draft: what the files that are taken would do."""

    def __init__(self, desk: Desk, draft: MergeDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.words = PreviewWords(
            desk.workbook, lambda: draft.foresight, self._laptop, lambda: desk.language.code
        )
        self.model = PreviewModel(self.words.whole, self)
        self._build_filter()
        self._build_list()
        self._arrange()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        self.retranslate()

    def _build_filter(self) -> None:
        self._kinds = ChipRow()
        self.search = LineEdit()
        self.search.setClearButtonEnabled(True)
        self._table, self._file = ChoiceBox(), ChoiceBox()
        for box in (self._table, self._file):
            box.setMinimumWidth(_BOX)

    def _build_list(self) -> None:
        self.list = PreviewList(self.model, self.words)
        self._card = Card(flush=True)
        self._card.body.addWidget(self.list)
        self.detail = PreviewDetail(self.words)
        self._limit = NoticeBar(closable=False)
        self._empty = EmptyPlace("eye")

    def _arrange(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(NEAR)
        filters.addWidget(self.search, 3)
        filters.addWidget(self._table, 2)
        filters.addWidget(self._file, 2)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setHandleWidth(WITHIN)
        both.setChildrenCollapsible(False)
        both.addWidget(self._card)
        both.addWidget(self.detail)
        both.setSizes([300, 200])
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self._kinds)
        column.addLayout(filters)
        column.addWidget(self._limit)
        column.addWidget(both, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(shown)
        self._shown = shown
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self._draft.foreseen.connect(self._show_foresight)
        self._draft.changed.connect(self._renew)
        self._pause.timeout.connect(self._filter)
        self.search.textChanged.connect(self._pause.start)
        self._kinds.chosen.connect(self._filter)
        self._table.chosen.connect(self._filter)
        self._file.chosen.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._show_current)

    def arrive(self) -> None:
        """Stand in the list."""
        if self._pages.currentWidget() is self._shown:
            self.list.setFocus()

    def look_for(self) -> None:
        """Stand where one types what to look for."""
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first forgets what was looked for; a second one leaves."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.arrive()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Write every word."""
        self.search.setPlaceholderText(self.tr("Search in what would change"))
        self.search.setAccessibleName(self.search.placeholderText())
        self._table.setAccessibleName(self.tr("Kind of record"))
        self._file.setAccessibleName(self.tr("File"))
        self._kinds.setAccessibleName(self.tr("What happens"))
        self._offer()
        self._renew()

    @Slot()
    def _show_foresight(self) -> None:
        self.model.show_foresight(self._draft.foresight)
        self._offer()
        self._filter()

    def _offer(self) -> None:
        """Offer only kinds, tables and files that there are, each with its number."""
        foresight, language = self._draft.foresight, self._desk.language.code
        totals = {
            kind: sum(count for (_, each), count in foresight.counts.items() if each == kind)
            for kind in KINDS
            if kind != "disputed"
        }
        totals[CONFLICT] = foresight.conflicts
        words = {kind: kind_word("disputed" if kind == CONFLICT else kind) for kind in totals}
        everything = sum(foresight.counts.values())
        everyone = self.tr("all")
        choices = [Choice("", f"{everyone} {format_number(everything, language)}")]
        choices += [
            Choice(kind, f"{words[kind]} {format_number(count, language)}")
            for kind, count in totals.items()
            if count
        ]
        self._kinds.set_choices(choices)
        self._kinds.choose(self._kinds.current() or "")
        tables = [table for table in TABLES if any(each == table for each, _ in foresight.counts)]
        named = [(table, kinds_of_record(table)) for table in tables]
        _offer(self._table, [("", self.tr("all records")), *named])
        files = [(str(path), self._laptop(path)) for path in dict.fromkeys(foresight.files)]
        _offer(self._file, [("", self.tr("all files")), *files])

    @Slot()
    def _filter(self) -> None:
        file = self._file.currentData()
        wanted = Wanted(
            self._kinds.current() or "",
            self._table.currentData() or "",
            Path(file) if file else None,
            self.search.text(),
        )
        if wanted != self.model.wanted:
            self.model.show_wanted(wanted)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._renew()

    @Slot()
    def _renew(self) -> None:
        foresight = self._draft.foresight
        if len(foresight):
            self._pages.setCurrentWidget(self._shown)
        else:
            self._pages.setCurrentWidget(self._empty)
            self._say_empty()
        if foresight.beyond:
            text = self.tr(
                "The list ends after {shown} records; {more} more are only counted. All of them "
                "are merged."
            )
            language = self._desk.language.code
            self._limit.show_notice(
                "note",
                text.format(
                    shown=format_number(len(foresight), language),
                    more=format_number(foresight.beyond, language),
                ),
            )
        else:
            self._limit.clear()
        self._show_current()

    def _say_empty(self) -> None:
        files = self._draft.files
        if any(each.merged for each in files):
            title, text = self.tr("Merged"), self.tr("The receipt says what came.")
        elif files and self._draft.looked_at_all:
            title = self.tr("No record would be different")
            text = self.tr("The files that are ticked bring nothing that the workbook lacks.")
        else:
            title = self.tr("Here you see what would happen")
            text = self.tr(
                "Record by record: what would be added, changed, deleted, brought back or come "
                "into conflict. Nothing is written before you merge."
            )
        self._empty.set_texts(title, text)

    @Slot()
    def _show_current(self) -> None:
        self.detail.show_record(self.model.row(self.list.currentIndex()))

    def _laptop(self, path: Path) -> str:
        picked = next((each for each in self._draft.files if each.path == path), None)
        return laptop_of(picked) if picked else path.stem


def _offer(box: ChoiceBox, choices: list[tuple[str, str]]) -> None:
    """Offer these; the first where what was chosen is not among them any more."""
    box.set_choices(list(choices))
    if box.currentIndex() < 0:
        box.setCurrentIndex(0)
