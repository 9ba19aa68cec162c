"""The conflicts of a workbook, decided one by one with a key each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.conflicts import INTENT, Case, ConflictsModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.case_panel import CasePanel
from ecomig_desktop.views.merge.conflict_list import ConflictList
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.words import conflicts_count
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, Command

SIZE = (980, 640)
_SIDE = 320


class ConflictsDialog(Living, QDialog):
    """The list at the left, the conflict at the right. Digits decide, Left and Right go along,
    Ctrl+Z takes a decision back."""

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, begin_with: str | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._decided = 0
        words = ConflictWords(desk.workbook, lambda: desk.language.code)
        self.cases = ConflictsModel(desk.workbook, desk.news, words.lines, self)
        self._build_list()
        self._build_case(words)
        self._arrange()
        self._connect()
        self.resize(*SIZE)
        self.retranslate()
        self._show_reading_only()
        self._stand_on(begin_with)
        self.panel.arrive()

    def _build_list(self) -> None:
        self._heading = Label(role="heading")
        self.list = ConflictList(self.cases)
        self._close = Button(key="Esc")

    def _build_case(self, words: ConflictWords) -> None:
        self._notice = NoticeBar()
        self.panel = CasePanel(self._desk, words)
        self._empty = EmptyPlace("circle-check", key="Return")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.panel)
        self._pages.addWidget(self._empty)

    def _arrange(self) -> None:
        card = Card(flush=True)
        card.body.addWidget(self.list)
        left = QVBoxLayout()
        left.setSpacing(WITHIN)
        left.addWidget(self._heading)
        left.addWidget(card, 1)
        left.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        self._side = QWidget()
        self._side.setFixedWidth(_SIDE)
        self._side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(WITHIN)
        right.addWidget(self._notice)
        right.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(AROUND)
        row.addWidget(self._side)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.panel.decided.connect(self.decide)
        self._close.clicked.connect(self.reject)
        self._empty.asked.connect(self.accept)
        for key, act in (("Ctrl+Z", self.undo), ("Ctrl+Y", self.redo), ("Ctrl+Shift+Z", self.redo)):
            QShortcut(QKeySequence(key), self, act)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Conflicts"))
        self._close.setText(self.tr("Close"))
        self._renew()

    @Slot(object)
    def decide(self, command: Command) -> None:
        """Write the decision, and go on to the next conflict."""
        at = self.list.currentIndex().row()
        workbook = self._desk.workbook
        try:
            changed = workbook.run(command)
        except Refused as error:
            self._show_refusal(error)
            return
        self._decided += 1
        self._tell(changed)
        self._go_to(min(at, self.cases.rowCount() - 1))
        self.panel.arrive()

    @Slot()
    def undo(self) -> None:
        """Take back the last decision."""
        self._step_back(self._desk.workbook.undo_intent(), undoing=True)

    @Slot()
    def redo(self) -> None:
        """Make the decision again that was taken back."""
        self._step_back(self._desk.workbook.redo_intent(), undoing=False)

    def _step_back(self, intent: str | None, *, undoing: bool) -> None:
        if intent != INTENT:
            text = self.tr("No decision to take back.") if undoing else self.tr("Nothing to redo.")
            self._notice.show_notice("note", text)
            return
        workbook = self._desk.workbook
        try:
            changed = workbook.undo() if undoing else workbook.redo()
        except Refused as error:
            self._show_refusal(error)
            return
        self._decided += -1 if undoing else 1
        self._tell(changed)
        self._stand_on_record(changed)
        self.panel.arrive()

    def _tell(self, changed: Changed) -> None:
        self._notice.clear()
        self._desk.news.changed.emit(changed, self)
        self._renew()

    def _show_refusal(self, error: Refused) -> None:
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    def _show_reading_only(self) -> None:
        reason = self._desk.workbook.read_only_reason
        if self._desk.workbook.read_only:
            self.panel.setEnabled(False)
            text = reason.sentence(self._desk.language.code) if reason else ""
            self._notice.show_notice("attention", text or self.tr("Open for reading only."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Left and Right go along."""
        number = event.key() - Qt.Key.Key_0.value
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._go_to(self.list.currentIndex().row() + step)
            self.panel.arrive()
        elif 1 <= number <= 9 and self._pages.currentWidget() is self.panel:
            self.panel.choose(number)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_current(self) -> None:
        self._renew()

    def _renew(self) -> None:
        index, total = self.list.currentIndex(), self.cases.rowCount()
        self._heading.set_text(conflicts_count(total) if total else self.tr("Conflicts"))
        self._side.setVisible(total > 0)
        case: Case | None = self.cases.row(index) if total else None
        if total == 0:
            self._show_empty()
        elif case is None:
            self._go_to(0)
        elif case is not self.panel.case or total != self.panel.total:
            self._pages.setCurrentWidget(self.panel)
            self.panel.show_case(case, index.row() + 1, total)

    def _show_empty(self) -> None:
        self.panel.show_case(None)
        self._pages.setCurrentWidget(self._empty)
        done = self._decided > 0
        self._empty.set_texts(
            self.tr("Everything is decided") if done else self.tr("There are no conflicts"),
            self.tr("Ctrl+Z takes the last decision back.")
            if done
            else self.tr(
                "Where two laptops say different things of the same field, both are kept and "
                "listed here until somebody decides."
            ),
            self.tr("Close"),
        )
        self._empty.button.setDefault(True)
        self._empty.button.setFocus()

    def _go_to(self, row: int) -> None:
        if 0 <= row < self.cases.rowCount():
            self.list.setCurrentIndex(self.cases.index(row, 0))
            self._renew()

    def _stand_on(self, case_id: str | None) -> None:
        index = self.cases.index_of(case_id)
        self._go_to(index.row() if index.isValid() else 0)

    def _stand_on_record(self, changed: Changed) -> None:
        rows = {(row.table, row.id) for row in changed.rows}
        cases = enumerate(self.cases.rows())
        found = (at for at, case in cases if (case.conflict.table, case.conflict.id) in rows)
        self._go_to(next(found, 0))
