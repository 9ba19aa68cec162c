"""People who may be there twice, decided one after the other with a key each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.merge.duplicates import Scored
from ecomig_desktop.models.duplicates import VERDICTS, pair_of
from ecomig_desktop.models.open_pairs import Ids, OpenPairs
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.judged_list import JudgedList
from ecomig_desktop.views.merge.pair_head import PairHead
from ecomig_desktop.views.merge.pair_page import PairPage
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.busy_panel import BusyPanel
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, commands
from ecomig_desktop.workbook.uniting import Verdict

_LETTERS = {"same": "yყн", "different": "nნт", "later": "lლд"}
"""The letters on the keys Y, N and L, in whatever layout the keyboard is."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DuplicatesPanel(Living, QWidget):
    """Y is the same person, N two different ones, L puts off; arrows choose what shows; PageUp
    and PageDown go along, Ctrl+Z takes the last decision back.

    Signals:
        counted(int): so many pairs are to be decided, without those that were put off.
        finished(): nothing is left, and the user wants to go on.
    """

    counted = Signal(int)
    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.open = OpenPairs(desk.workbook, desk.news, self)
        self._by_hand: Ids | None = None
        self._from_list = False
        self._told = -1
        self._head, self._notice = PairHead(), NoticeBar()
        self._build_pages()
        self._arrange()
        self._connect()
        self.retranslate()

    def _build_pages(self) -> None:
        self.page = PairPage(self._desk)
        self.judged = JudgedList(self._desk)
        self.empty = EmptyPlace("circle-check", key="Return")
        self._busy = BusyPanel()
        waiting = Card()
        waiting.body.addWidget(self._busy)
        self._waiting = QWidget()
        column = QVBoxLayout(self._waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(waiting, 0, Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedWidget()
        for page in (self.page, self.judged, self.empty, self._waiting):
            self._pages.addWidget(page)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(self._head)
        column.addWidget(self._notice)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        pairs = self.open
        pairs.began.connect(self._begin)
        pairs.progressed.connect(self._busy.set_progress)
        pairs.changed.connect(self._renew)
        pairs.weighed.connect(self._show_weight)
        pairs.refused.connect(self._refuse)
        self._busy.cancelled.connect(pairs.cancel)
        self.page.judged.connect(self.judge)
        self.judged.opened.connect(self._look_again)
        self.judged.taken_back.connect(self._take_back)
        self.empty.asked.connect(self._go_on)
        self._head.list_wanted.connect(self.show_list)
        self._head.back_wanted.connect(self.go_back)
        self._head.step_wanted.connect(self.step)
        self._desk.news.changed.connect(self._hear)

    def arrive(self) -> None:
        """Look for pairs if need be, and stand where the next decision is made."""
        self.open.watch()
        self._renew()
        page = self._pages.currentWidget()
        if page is self.page:
            self.page.arrive()
        elif page is self.judged:
            self.judged.arrive()
        else:
            (self.empty.button if page is self.empty else self._busy).setFocus()

    def compare(self, one: str, other: str) -> None:
        """Show these two, whoever has chosen them, until they are decided or left."""
        first, second = sorted((one, other))
        self._by_hand, self._from_list = (first, second), False
        self._notice.clear()
        self.open.weigh(first, second)
        self._renew()
        self.page.arrive()

    @Slot()
    def show_list(self) -> None:
        """Show what was decided."""
        self._by_hand, self._from_list = None, True
        self._renew()
        self.judged.arrive()

    @Slot()
    def go_back(self) -> None:
        """Leave a pair chosen by hand, or the list."""
        if self._by_hand and self._from_list:
            self.show_list()
            return
        self._by_hand, self._from_list = None, False
        self.arrive()

    @Slot(int)
    def step(self, step: int) -> None:
        """Go so many pairs on."""
        if self.open.stand_on(self.open.at + step):
            self._notice.clear()
            self._renew()
            self.page.arrive()

    @Slot(str)
    def judge(self, verdict: str) -> None:
        """Write the decision, and go on to the next pair."""
        pair = self.page.pair
        if pair is None:
            return
        by_hand, self._by_hand = self._by_hand, None
        at = self.open.at
        if not by_hand:
            self.open.expect()
        command = pair.judge(verdict) if verdict else pair.part()
        if self._desk.run(command, self) is None:
            self._by_hand = by_hand
            self.open.stand_on(at)
        self._notice.clear()
        self._renew()
        self.arrive()

    def retranslate(self) -> None:
        """Write every word."""
        self.setAccessibleName(self.tr("Duplicates"))
        self._renew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, N and L decide, PageUp and PageDown go along, Escape leads back."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.matches(QKeySequence.StandardKey.Undo):
            self._step_back(undoing=True)
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_ctrl_y(event):
            self._step_back(undoing=False)
        elif event.key() in steps and self._in_the_row:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and (self._by_hand or self._from_list):
            self.go_back()
        elif event.key() in _ENTER and self._pages.currentWidget() is self.empty:
            self._go_on()
        elif not self._decide_by(event):
            super().keyPressEvent(event)

    def _decide_by(self, event: QKeyEvent) -> bool:
        """Decide by a letter, if it is one of ours."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if not plain or self._pages.currentWidget() is not self.page:
            return False
        typed = event.text().casefold()
        wanted = next((each for each, keys in _LETTERS.items() if typed and typed in keys), None)
        if event.key() == Qt.Key.Key_Delete:
            wanted = ""
        if wanted is None:
            return False
        self.page.press(wanted)
        return True

    @property
    def _in_the_row(self) -> bool:
        """Whether the pair shown is one of those that are left, not one chosen by hand."""
        return self._by_hand is None and self._pages.currentWidget() is self.page

    def _step_back(self, *, undoing: bool) -> None:
        workbook = self._desk.workbook
        intent = workbook.undo_intent() if undoing else workbook.redo_intent()
        if intent not in VERDICTS:
            text = self.tr("No decision to take back.") if undoing else self.tr("Nothing to redo.")
            self._notice.show_notice("note", text)
            return
        self._desk.undo() if undoing else self._desk.redo()
        self.arrive()

    @Slot(object, object)
    def _hear(self, changed: Changed, asked_by: object) -> None:
        """Where a decision was taken back elsewhere, stand on its pair."""
        rows = {row.id for row in changed.rows if row.table == "duplicate"}
        if asked_by is self or not rows:
            return
        if self.open.stand_on_verdict(rows):
            self._by_hand, self._from_list = None, False
            self._renew()

    @Slot()
    def _begin(self) -> None:
        self._busy.start(self.tr("Looking for people who are there twice"))
        self._renew()

    @Slot()
    def _renew(self) -> None:
        """Show what there is now, without losing the place."""
        self._show_page()
        self._show_head()
        if self.open.known and self.open.to_decide != self._told:
            self._told = self.open.to_decide
            self.counted.emit(self._told)

    def _show_page(self) -> None:
        current = self.open.current
        if self._by_hand and self._show_pair(self._by_hand):
            return
        self._by_hand = None
        if self._from_list:
            self._pages.setCurrentWidget(self.judged)
        elif current and self._show_pair((current.one, current.other)):
            return
        elif self.open.busy:
            self._pages.setCurrentWidget(self._waiting)
        else:
            self._show_empty()

    def _show_pair(self, ids: Ids) -> bool:
        was = self.page.pair
        scored = self.open.scored(*ids)
        if scored is None and was and was.ids == ids:
            scored = was.scored
        pair = pair_of(self._desk.workbook, *ids, scored)
        if pair is None:
            return False
        self.page.show_pair(pair.kept(was))
        self._pages.setCurrentWidget(self.page)
        return True

    def _show_empty(self) -> None:
        known, judged = self.open.known, self.judged.model.rowCount()
        if not known:
            title, button = self.tr("People have not been compared yet"), self.tr("Look for them")
        elif judged:
            title, button = self.tr("Everything is decided"), self.tr("Continue")
        else:
            title, button = self.tr("Nobody seems to be there twice"), self.tr("Continue")
        text = self.tr(
            "People who share a phone, an e-mail or a name, in any spelling or script, are shown "
            "side by side here. You decide whether they are one; it can be taken back at any time."
        )
        self.empty.set_texts(title, text, button)
        self._pages.setCurrentWidget(self.empty)

    def _show_head(self) -> None:
        page, where = self._pages.currentWidget(), ""
        if page is self.page:
            where = "hand" if self._by_hand else "row"
        elif page is self.judged:
            where = "list"
        total, decided = len(self.open.pairs), self.judged.model.rowCount()
        self._head.show_place(where, self.open.at, total, decided)

    @Slot(object)
    def _show_weight(self, scored: Scored) -> None:
        pair = self.page.pair
        if pair and pair.ids == (scored.one, scored.other):
            self.page.show_pair(replace(pair, scored=scored))

    @Slot(object)
    def _look_again(self, verdict: Verdict) -> None:
        self.compare(verdict.one, verdict.other)
        self._from_list = True

    @Slot(object)
    def _take_back(self, verdict: Verdict) -> None:
        self._desk.run(commands.part(verdict.one, verdict.other), self)
        if self.judged.model.rowCount() == 0:
            self.go_back()

    @Slot()
    def _go_on(self) -> None:
        if self.open.known:
            self.finished.emit()
        else:
            self.open.find()

    @Slot(object)
    def _refuse(self, error: Refused) -> None:
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self.open.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self.open.watched = False


def _is_ctrl_y(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
