"""The conflicts of a workbook, decided one by one with a key each, or many by a rule."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.domain.decisions import REOPEN
from ecomig_desktop.errors import Refused
from ecomig_desktop.models.conflicts import INTENT, ConflictsModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.case_panel import CasePanel
from ecomig_desktop.views.merge.conflict_list import ConflictList
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.group_chips import GroupChips
from ecomig_desktop.views.merge.rules_dialog import RulesDialog
from ecomig_desktop.views.merge.settled_page import SettledPage
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, Command
from ecomig_desktop.workbook.cases import Case
from ecomig_desktop.workbook.deciding import command_of, reopen
from ecomig_desktop.workbook.disputes import Settled

LIST_FROM = 860
"""From this width on the list stands at the side."""
_SIDE = 300
_RULES, _DECIDED = "Ctrl+R", "Ctrl+D"
_OURS = (INTENT, REOPEN)


class ConflictsPanel(Living, QWidget):
    """Digits decide, Shift and a digit take all of one laptop, Left and Right go along, Ctrl+Z
    takes a decision back.

    Signals:
        counted(int): so many conflicts are open now.
        finished(): nothing is left to decide, and the user goes on.
    """

    counted = Signal(int)
    finished = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, begin_with: str | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._decided = 0
        self._total = -1
        self.words = ConflictWords(desk.workbook, lambda: desk.language.code)
        self.cases = ConflictsModel(desk.workbook, desk.news, self.words.lines, self)
        self._build_head()
        self._build_pages()
        self._arrange()
        self._connect()
        self.retranslate()
        self._show_reading_only()
        self._stand_on(begin_with)

    def _build_head(self) -> None:
        self.notice = NoticeBar()
        self.chips = GroupChips(self.cases)
        self._rules = Button(key=_RULES)
        self._past = Button(key=_DECIDED)

    def _build_pages(self) -> None:
        self.list = ConflictList(self.cases)
        self._side = Card(flush=True)
        self._side.setFixedWidth(_SIDE)
        self._side.body.addWidget(self.list)
        self.panel = CasePanel(self.desk, self.words)
        self.settled = SettledPage(self.desk, self.words)
        self._empty = EmptyPlace("circle-check", key="Return")
        self._open = QWidget()
        row = QHBoxLayout(self._open)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(AROUND)
        row.addWidget(self._side)
        row.addWidget(self.panel, 1)
        self._pages = QStackedWidget()
        for page in (self._open, self._empty, self.settled):
            self._pages.addWidget(page)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.chips, 1)
        head.addWidget(self._rules, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._past, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(self.notice)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._renew)
        for signal in (self.cases.modelReset, self.cases.rowsRemoved, self.cases.rowsInserted):
            signal.connect(self._renew)
        self.cases.dataChanged.connect(self._renew)
        self.chips.chosen.connect(self._show_group)
        self.panel.decided.connect(self.decide)
        self.panel.asked.connect(self._go_to_case)
        self.settled.decided.connect(self.decide)
        self.settled.reopened.connect(self.reopen)
        self._rules.clicked.connect(self.ask_for_a_rule)
        self._past.clicked.connect(self.turn)
        self._empty.asked.connect(self.finished)
        for number in range(1, 5):
            self._bind(f"Shift+{number}", lambda at=number: self.panel.fields.take(at))

    def _bind(self, key: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Conflicts"))
        self._rules.setText(self.tr("By a rule…"))
        self._name_turning()
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

    @Slot(object)
    def decide(self, command: Command) -> None:
        """Write a decision, and go on to the next conflict."""
        at = self.list.currentIndex().row()
        changed = self._try(lambda: self.desk.workbook.run(command))
        if changed:
            self._decided += 1
            self._tell(changed)
            self._go_to(min(at, self.cases.rowCount() - 1))
            self.arrive()

    @Slot(object)
    def reopen(self, settled: Settled) -> None:
        """Set the sides of a decision against each other again."""
        changed = self._try(lambda: reopen(self.desk.workbook, settled))
        if changed:
            self._tell(changed)
            self.show_settled(False)
            self._stand_on_record(changed)
            self.arrive()

    @Slot()
    def ask_for_a_rule(self) -> None:
        """Let a rule decide many conflicts, after all of it was seen."""
        if not self._rules.isEnabled():
            return
        dialog = RulesDialog(self.desk, self.words, self.cases, self._case(), self)
        if dialog.exec() == RulesDialog.DialogCode.Accepted:
            workbook = self.desk.workbook
            changed = self._try(lambda: workbook.run(command_of(workbook, dialog.rulings)))
            if changed:
                count = sum(ruling.decided for ruling in dialog.rulings)
                self._decided += 1
                self._tell(changed)
                self.notice.show_notice("done", self.tr("%n conflict(s) decided", "", count))
        dialog.deleteLater()
        self.arrive()

    @Slot()
    def turn(self) -> None:
        """From the conflicts to what was decided, and back."""
        self.show_settled(self._pages.currentWidget() is not self.settled)
        self.arrive()

    def show_settled(self, shown: bool) -> None:
        """Show what was decided, or what is open."""
        if shown:
            self.settled.refresh()
        self._pages.setCurrentWidget(self.settled if shown else self._open)
        self._name_turning()
        self._renew()

    @Slot()
    def undo(self) -> None:
        """Take back the last decision."""
        self._step_back(self.desk.workbook.undo_intent(), undoing=True)

    @Slot()
    def redo(self) -> None:
        """Make the decision again that was taken back."""
        self._step_back(self.desk.workbook.redo_intent(), undoing=False)

    def _step_back(self, intent: str | None, *, undoing: bool) -> None:
        if intent not in _OURS:
            text = self.tr("No decision to take back.") if undoing else self.tr("Nothing to redo.")
            self.notice.show_notice("note", text)
            return
        workbook = self.desk.workbook
        changed = self._try(workbook.undo if undoing else workbook.redo)
        if changed:
            self._decided += -1 if undoing else 1
            self._tell(changed)
            self._stand_on_record(changed)
            self.arrive()

    def _try(self, act: object) -> Changed | None:
        try:
            changed: Changed = act()  # type: ignore[operator]
        except Refused as error:
            self.notice.show_notice("refused", error.sentence(self.desk.language.code))
            return None
        return changed

    def _tell(self, changed: Changed) -> None:
        self.notice.clear()
        self.desk.news.changed.emit(changed, self)
        if self._pages.currentWidget() is self.settled:
            self.settled.refresh()

    def _show_reading_only(self) -> None:
        reason = self.desk.workbook.read_only_reason
        if self.desk.workbook.read_only:
            self.panel.setEnabled(False)
            self.settled.set_reading_only()
            text = reason.sentence(self.desk.language.code) if reason else ""
            self.notice.show_notice("attention", text or self.tr("Open for reading only."))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl+Y are the panel's while the last command was a decision."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            workbook = self.desk.workbook
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if (undoes and workbook.undo_intent() in _OURS) or (
                _is_redo(event) and workbook.redo_intent() in _OURS
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Left and Right go along, F2 edits the proposal."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        number = event.key() - Qt.Key.Key_0.value
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif _is_redo(event):
            self.redo()
        elif control and event.key() == Qt.Key.Key_R:
            self.ask_for_a_rule()
        elif control and event.key() == Qt.Key.Key_D:
            self.turn()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif 0 <= number <= 9 and not control:
            self._choose(number)
        elif event.key() == Qt.Key.Key_F2:
            self.panel.edit_proposal()
        elif event.key() == Qt.Key.Key_Escape and self._pages.currentWidget() is self.settled:
            self.turn()
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        page = self._pages.currentWidget()
        if page is self.settled:
            self.settled.choose(number)
        elif page is self._open and number:
            self.panel.choose(number)

    def _step(self, by: int) -> None:
        if self._pages.currentWidget() is self.settled:
            self.settled.step(by)
        else:
            self._go_to(self.list.currentIndex().row() + by)
        self.arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list stands at the side where there is room for it."""
        super().resizeEvent(event)
        wide = event.size().width() >= LIST_FROM
        self._side.setVisible(wide)
        self.settled.show_list(wide)

    def _case(self) -> Case | None:
        return self.cases.row(self.list.currentIndex())

    @Slot()
    def _renew(self) -> None:
        total = self.cases.total
        if total != self._total:
            self._total = total
            self.counted.emit(total)
        self.chips.renew()
        self._rules.setVisible(total > 1 and self._pages.currentWidget() is not self.settled)
        self._rules.setEnabled(not self.desk.workbook.read_only)
        if self._pages.currentWidget() is self.settled:
            return
        index = self.list.currentIndex()
        case = self.cases.row(index)
        if total == 0:
            self._show_empty()
        elif case is None:
            self._go_to(0)
        else:
            self._pages.setCurrentWidget(self._open)
            place = (index.row() + 1, self.cases.rowCount())
            of_record = self.cases.of_record(case)
            if not self.panel.shows(case, *place, of_record):
                self.panel.show_case(case, *place, of_record)

    def _name_turning(self) -> None:
        shown = self._pages.currentWidget() is self.settled
        self._past.setText(self.tr("Back to the conflicts") if shown else self.tr("Decided"))
        self.chips.setVisible(not shown)

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
        found = (at for at, case in cases if case.record in rows)
        self._go_to(next(found, 0))


def _is_redo(event: QKeyEvent) -> bool:
    again = QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")
    return QKeySequence(event.keyCombination()) in again
