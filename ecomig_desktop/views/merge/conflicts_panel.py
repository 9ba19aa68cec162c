"""The conflicts of a workbook, decided one by one with a key each, or many by a rule."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.models.conflicts import ConflictsModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.case_panel import CasePanel
from ecomig_desktop.views.merge.conflict_list import SIDE, ConflictList
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.decider import Decider, is_redo, is_undo
from ecomig_desktop.views.merge.group_chips import GroupChips
from ecomig_desktop.views.merge.rules_dialog import RulesDialog
from ecomig_desktop.views.merge.settled_page import SettledPage
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed

LIST_FROM = 860
"""From this width on the list stands at the side."""
_RULES, _DECIDED = "Ctrl+R", "Ctrl+D"
_LAPTOPS = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ConflictsPanel(Living, QWidget):
    """Digits decide, Shift and a digit take all of one laptop, Left and Right go along, Ctrl+Z
    takes a decision back.

    Signals:
        counted(int): so many conflicts are open now.
        finished(): nothing is left to decide, and the user goes on.
    """

    counted = Signal(int)
    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._total = -1
        self._wide = True
        self.words = ConflictWords(desk.workbook, lambda: desk.language.code)
        self.cases = ConflictsModel(desk.workbook, desk.news, self.words.lines, self)
        self.decider = Decider(desk, self)
        self._build_edges()
        self._build_open()
        self._build_pages()
        self._arrange()
        self._connect()
        self.retranslate()
        self._show_reading_only()
        self._go_to(0)

    def _build_edges(self) -> None:
        self.notice = NoticeBar()
        self.chips = GroupChips(self.cases, self)
        self._rules = Button(key=_RULES)
        self._past = Button(key=_DECIDED)

    def _build_open(self) -> None:
        self.list = ConflictList(self.cases)
        self._side = Card(flush=True)
        self._side.setFixedWidth(SIDE)
        self._side.body.addWidget(self.list)
        self.panel = CasePanel(self.desk, self.words)
        self._open = QWidget()
        row = QHBoxLayout(self._open)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(AROUND)
        row.addWidget(self._side)
        row.addWidget(self.panel, 1)

    def _build_pages(self) -> None:
        self.settled = SettledPage(self.desk, self.words)
        self._empty = EmptyPlace("circle-check", key="Return")
        self._pages = QStackedWidget()
        for page in (self._open, self._empty, self.settled):
            self._pages.addWidget(page)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self._rules)
        foot.addStretch()
        foot.addWidget(self._past)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(self.notice)
        column.addWidget(self.chips)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._renew)
        cases, decider = self.cases, self.decider
        for signal in (
            cases.modelReset,
            cases.rowsRemoved,
            cases.rowsInserted,
            cases.dataChanged,
            cases.recounted,
        ):
            signal.connect(self._renew)
        decider.written.connect(self._go_on)
        decider.refused.connect(self.show_refusal)
        decider.nothing.connect(self._tell_nothing)
        self.chips.chosen.connect(self._show_group)
        self.panel.decided.connect(decider.decide)
        self.panel.asked.connect(self._go_to_case)
        self.settled.decided.connect(decider.decide)
        self.settled.reopened.connect(decider.reopen)
        self._rules.clicked.connect(self.ask_for_a_rule)
        self._past.clicked.connect(self.turn)
        self._empty.asked.connect(self.finished)
        for number in range(1, _LAPTOPS + 1):
            shortcut = QShortcut(QKeySequence(f"Shift+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._take_all, number))

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Conflicts"))
        self._rules.setText(self.tr("By a rule…"))
        self._renew()

    @Slot()
    def arrive(self) -> None:
        """Put the cursor where something is decided."""
        page = self._pages.currentWidget()
        if page is self.settled:
            self.settled.arrive()
        elif page is self._empty:
            self._empty.button.setFocus()
        else:
            self.panel.arrive()

    @Slot()
    def ask_for_a_rule(self) -> None:
        """Let a rule decide many conflicts, after all of it was seen."""
        if self._rules.isHidden() or not self._rules.isEnabled():
            return
        case = self.cases.row(self.list.currentIndex())
        dialog = RulesDialog(self.desk, self.words, self.cases, case, self)
        if dialog.exec() == RulesDialog.DialogCode.Accepted:
            count = sum(ruling.decided for ruling in dialog.rulings)
            if self.decider.decide_all(dialog.rulings):
                self.notice.show_notice("done", self.tr("%n conflict(s) decided", "", count))
        dialog.deleteLater()
        self.arrive()

    @Slot()
    def turn(self) -> None:
        """From the conflicts to what was decided, and back."""
        self.show_settled(not self.shows_settled())
        self.arrive()

    def shows_settled(self) -> bool:
        """Whether it shows what was decided."""
        return self._pages.currentWidget() is self.settled

    def show_settled(self, shown: bool) -> None:
        """Show what was decided, or what is open."""
        if shown:
            self.settled.refresh()
        self._pages.setCurrentWidget(self.settled if shown else self._open)
        self._renew()

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place why nothing was decided."""
        self.notice.show_notice("refused", error.sentence(self.desk.language.code))

    @Slot(object, bool)
    def _go_on(self, changed: Changed, anew: bool) -> None:
        """A decision is written: the next conflict; taken back: the one that it was about."""
        self.notice.clear()
        if self.shows_settled():
            self.settled.refresh()
        if not anew:
            self.show_settled(shown=False)
            self._stand_on_record(changed)
        self._renew()
        self.arrive()

    @Slot(bool)
    def _tell_nothing(self, undoing: bool) -> None:
        text = self.tr("No decision to take back.") if undoing else self.tr("Nothing to redo.")
        self.notice.show_notice("note", text)

    def _show_reading_only(self) -> None:
        reason = self.desk.workbook.read_only_reason
        if self.desk.workbook.read_only:
            self.panel.setEnabled(False)
            self.settled.set_reading_only()
            text = reason.sentence(self.desk.language.code) if reason else ""
            self.notice.show_notice("attention", text or self.tr("Open for reading only."))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl+Y are the panel's while the last command was a decision; otherwise the
        window's."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = is_undo(event) and self.decider.can_undo()
            if undoes or (is_redo(event) and self.decider.can_redo()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Left and Right go along, F2 edits the proposal."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        number = event.key() - Qt.Key.Key_0.value
        if is_undo(event):
            self.decider.undo()
        elif is_redo(event):
            self.decider.redo()
        elif control and event.key() in (Qt.Key.Key_R, Qt.Key.Key_D):
            self.ask_for_a_rule() if event.key() == Qt.Key.Key_R else self.turn()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif 0 <= number <= 9 and not control:
            self._choose(number)
        elif event.key() == Qt.Key.Key_F2:
            self.panel.edit_proposal()
        elif event.key() == Qt.Key.Key_Escape and self.shows_settled():
            self.turn()
        elif event.key() in _ENTER and self._pages.currentWidget() is self._empty:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        if self.shows_settled():
            self.settled.choose(number)
        elif self._pages.currentWidget() is self._open and number:
            self.panel.choose(number)

    def _take_all(self, number: int) -> None:
        if self._pages.currentWidget() is self._open and self.panel.isEnabled():
            self.panel.fields.take(number)

    def _step(self, by: int) -> None:
        if self.shows_settled():
            self.settled.step(by)
        else:
            self._go_to(self.list.currentIndex().row() + by)
        self.arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list stands at the side where there is room for it."""
        super().resizeEvent(event)
        self._wide = event.size().width() >= LIST_FROM
        self._side.setVisible(self._wide and self.cases.rowCount() > 1)
        self.settled.show_list(self._wide)

    @Slot()
    def _renew(self) -> None:
        total, settled = self.cases.total, self.shows_settled()
        if total != self._total:
            self._total = total
            self.counted.emit(total)
        self.chips.renew(shown=not settled)
        self._rules.setVisible(total > 1 and not settled)
        self._rules.setEnabled(not self.desk.workbook.read_only)
        self._past.setText(self.tr("Back to the conflicts") if settled else self.tr("Decided"))
        self._side.setVisible(self._wide and self.cases.rowCount() > 1)
        if total == 0 and not settled:
            self._show_empty()
        elif not settled:
            self._show_case()

    def _show_case(self) -> None:
        index, total = self.list.currentIndex(), self.cases.rowCount()
        case = self.cases.row(index)
        if case is None:
            self._go_to(min(max(index.row(), 0), total - 1))
            return
        self._pages.setCurrentWidget(self._open)
        place, of_record = (index.row() + 1, total), self.cases.of_record(case)
        if not self.panel.shows(case, *place, of_record):
            self.panel.show_case(case, *place, of_record)

    def _show_empty(self) -> None:
        self.panel.show_case(None)
        self._pages.setCurrentWidget(self._empty)
        done = self.decider.made > 0
        self._empty.set_texts(
            self.tr("Everything is decided") if done else self.tr("There are no conflicts"),
            self.tr("Ctrl+Z takes the last decision back.")
            if done
            else self.tr(
                "Where two laptops say different things of the same field, both are kept and "
                "listed here until somebody decides."
            ),
            self.tr("Go on"),
        )

    @Slot(object)
    def _show_group(self, group: str | None) -> None:
        self.cases.show_group(group)
        self._go_to(0)
        self.panel.arrive()

    @Slot(str)
    def _go_to_case(self, case_id: str) -> None:
        self._stand_on(case_id)
        self.panel.arrive()

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
        self._go_to(next((at for at, case in cases if case.record in rows), 0))
