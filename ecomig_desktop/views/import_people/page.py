"""The place where lists of people come in: joins its steps, and does what they ask for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ecomig_desktop.exchange.people_list.grids import Grid
from ecomig_desktop.models.list_tally import Tally
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.drops import ListDrops
from ecomig_desktop.views.import_people.frame import CONTENT, PEOPLE, RESULT, WHICH, ImportFrame
from ecomig_desktop.views.import_people.which_page import FOLDER
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.workbook import Changed

INTENT = "import_people"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportPage(ImportFrame):
    """Three steps and an end. Enter goes on, Escape goes back, from the first step to the tab
    before; what was decided stays until another list is taken."""

    name = "import_people"
    english = QT_TRANSLATE_NOOP("Tab", "Import people")
    quiet = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._planned: Grid | None = None
        self._stale = False
        self._connect()
        self._connect_steps()
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.which.paste)
        self.retranslate()

    def _connect(self) -> None:
        draft, plan = self.draft, self.plan
        self.work.occupied.connect(self.occupied)
        self.work.idle.connect(self._come_back)
        draft.came.connect(self._show_content)
        draft.changed.connect(self._say_way)
        draft.ended.connect(self._say_way)
        plan.planned.connect(self._say_way)
        plan.changed.connect(self._say_way)
        plan.ended.connect(self._end_planning)
        plan.written.connect(self._tell_written)
        plan.undone.connect(self._tell_undone)
        self.desk.news.changed.connect(self._hear)
        self.desk.news.merged.connect(self._hear_all)

    def _connect_steps(self) -> None:
        drops = ListDrops(self, any_ending=True)
        drops.dropped.connect(self.take)
        drops.hovered.connect(self.which.card.set_marked)
        self.which.picked.connect(self.take)
        self.which.pasted.connect(self.take_text)
        self.steps.wanted.connect(self.go_to)
        self.foot_line.back_wanted.connect(self.go_back)
        self.foot_line.on_wanted.connect(self.go_on)
        self.result.undo_wanted.connect(self.undo)
        self.result.show_wanted.connect(self.show_people)
        self.result.another_wanted.connect(self.begin_anew)
        self.result.lines_wanted.connect(self._show_lines)

    def arrive(self) -> None:
        """Stand where the step wants one; from behind another tab the focus is not taken."""
        if self._stale and self.step == PEOPLE:
            self._replan()
        page = (self.which, self.content, self.people, self.result)[self.step]
        if self.isVisible() and not self.work.covers:
            page.arrive()

    def retranslate(self) -> None:
        """Write every word."""
        super().retranslate()
        self._say_way()

    # Ways from one step to another.

    @Slot(object)
    def take(self, path: Path) -> None:
        """Read this file."""
        if self._may_replace():
            self.desk.settings.set_text(FOLDER, str(path.parent))
            self._notice.clear()
            self.draft.read(path)

    @Slot(str, str)
    def take_text(self, text: str, html: str) -> None:
        """Read what was copied."""
        if self._may_replace():
            self._notice.clear()
            self.draft.paste(text, html)

    @Slot(int)
    def go_to(self, step: int) -> None:
        """Show this step, and stand in it."""
        self._pages.setCurrentIndex(step)
        self.steps.go_to(step)
        self.foot_line.setVisible(step != RESULT)
        self._say_way()
        self.arrive()

    @Slot()
    def go_on(self) -> None:
        """What Enter does here."""
        if self.busy:
            return
        if self.step == WHICH:
            if self.draft.file is None:
                self.which.choose()
            else:
                self.go_to(CONTENT)
        elif self.step == CONTENT:
            self._go_on_to_people()
        elif self.step == PEOPLE:
            if self.foot_line.main.isEnabled():
                self._notice.clear()
                self.plan.write()
        elif self.result.show_people.isVisible():
            self.show_people()
        else:
            self.begin_anew()

    @Slot()
    def go_back(self) -> None:
        """What Escape does here; nothing is lost."""
        self._notice.clear()
        if self.step in (WHICH, RESULT):
            self.left.emit()
            self._forget_result()
        else:
            self.go_to(self.step - 1)

    @Slot()
    def begin_anew(self) -> None:
        """Another list."""
        self._planned = None
        self.draft.clear()
        self.go_to(WHICH)

    def _forget_result(self) -> None:
        """Whoever comes back has another list."""
        if self.step == RESULT and not self.isVisible():
            self.begin_anew()

    @Slot()
    def show_people(self) -> None:
        """Go to the people of the meeting."""
        if self.plan.meeting:
            self.desk.meeting.choose(self.plan.meeting)
        self.desk.asked.emit("show_attendees")
        self._forget_result()

    @Slot()
    def undo(self) -> None:
        """Take the import back."""
        if self.desk.workbook.undo_intent() == INTENT:
            self.plan.take_back()

    def _go_on_to_people(self) -> None:
        content = self.draft.content
        if content is None or not self.draft.can_go_on:
            self.content.arrive()
            return
        anew = self.draft.grid is not self._planned
        if anew:
            self.plan.meeting = self.desk.meeting.id
        self._planned = self.draft.grid
        if anew:
            self.people.begin()
        self.go_to(PEOPLE)
        self.plan.take(content.lines, anew=anew)

    def _may_replace(self) -> bool:
        """Whether another list may be taken: not while it writes, and not over decisions that
        were not asked about."""
        if self.busy:
            return False
        decided = self.draft.choices.any or (self.plan.decided and self._planned is not None)
        if self.step == RESULT or self.draft.file is None or not decided:
            return True
        return messages.ask(
            self.window(),
            self.tr("Take another list?"),
            self.tr("What you corrected and decided in the present one is forgotten."),
            self.tr("Take the other one"),
            self.tr("Keep the present one"),
        )

    # What is heard.

    @Slot()
    def _show_content(self) -> None:
        self._planned = None
        self.go_to(CONTENT)

    @Slot()
    def _show_lines(self) -> None:
        self.go_to(PEOPLE)

    @Slot()
    def _come_back(self) -> None:
        if self.isVisible():
            self.arrive()

    @Slot()
    def _end_planning(self) -> None:
        """Who does not wait for the comparison is where it was asked for."""
        if self.plan.plan is None and self.step == PEOPLE:
            self._planned = None
            self.go_to(CONTENT)
        self._say_way()

    @Slot(object, object)
    def _tell_written(self, changed: Changed, tally: Tally) -> None:
        self.draft.remember_shape()
        self._stale = True
        self.desk.news.changed.emit(changed, self)
        self.result.show_tally(tally, self.plan.meeting)
        self.go_to(RESULT)

    @Slot(object)
    def _tell_undone(self, changed: Changed) -> None:
        self._stale = True
        self.desk.news.changed.emit(changed, self)
        self.go_to(PEOPLE)
        text = self.tr("Nothing of the list is in the workbook any more.")
        self._notice.show_notice("done", text, strong=self.tr("Taken back."))

    @Slot(object, object)
    def _hear(self, changed: Changed, asked_by: object) -> None:
        """Somebody else wrote: who is known may be different now."""
        if asked_by is not self and changed.touches("person", "attendance", "duplicate", "meeting"):
            self._hear_all()

    @Slot()
    def _hear_all(self) -> None:
        self._stale = True
        self.result.bar_undo()
        if self.isVisible() and self.step == PEOPLE and not self.plan.busy:
            self._replan()

    def _replan(self) -> None:
        self._stale = False
        if self.plan.lines:
            self.plan.replan()

    @Slot()
    def _say_way(self) -> None:
        """Say at the foot what Enter would do."""
        foot, writable = self.foot_line, not self.desk.workbook.read_only
        if self.step == WHICH:
            on = self.tr("Go on with it") if self.draft.file else ""
            foot.show_way(self.which.sentence(), on, able=True)
        elif self.step == CONTENT:
            text, tone = self.content.sentence()
            foot.show_way(text, self.tr("Go on"), able=self.draft.can_go_on, tone=tone)
        elif self.step == PEOPLE:
            text, tone = self.people.sentence()
            able = writable and not (self.plan.busy or self.plan.tally.is_nothing)
            foot.show_way(text, self.tr("Bring them in"), able=able, tone=tone)

    # Keys.

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z takes back what was decided here, before anything in the workbook."""
        if event.type() is QEvent.Type.ShortcutOverride and self._takes_back(event):
            event.accept()
            return True
        return super().event(event)

    def _takes_back(self, event: QEvent) -> bool:
        undoes = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        return undoes and (
            (self.step == CONTENT and self.draft.can_undo)
            or (self.step == PEOPLE and self.plan.can_undo)
            or (self.step == RESULT and self.result.undo.isVisible())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape back."""
        if self.work.covers:
            event.accept()
        elif event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif self._takes_back(event):
            acts = {CONTENT: self.draft.undo, PEOPLE: self.plan.undo, RESULT: self.undo}
            acts[self.step]()
        else:
            super().keyPressEvent(event)
