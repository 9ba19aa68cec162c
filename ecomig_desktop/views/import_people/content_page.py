"""The second step: what is in the list, column by column and cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ecomig_desktop.exchange.people_list.cells import Problem
from ecomig_desktop.exchange.people_list.matching import FIELDS
from ecomig_desktop.models.list_cells import ListCellsModel
from ecomig_desktop.models.list_problems import ProblemRow, ProblemsModel
from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.cells_table import CellsTable
from ecomig_desktop.views.import_people.content_bar import ContentBar
from ecomig_desktop.views.import_people.content_notes import ContentNotes
from ecomig_desktop.views.import_people.old_letters_card import OldLettersCard, pairs
from ecomig_desktop.views.import_people.problem_card import ProblemCard
from ecomig_desktop.views.import_people.words import (
    cell_options,
    field_word,
    heading,
    problem_words,
)
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.flow_layout import FlowLayout
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.pick_box import Option
from ecomig_desktop.views.widgets.proposal_line import takes

_SIDE = 290


class ContentPage(Living, QWidget):
    """Follows a draft. F8 goes to the next problem, F2 corrects a cell, Alt+Enter takes what is
    proposed, F4 says what a column holds, F6 changes between the table and the problems."""

    def __init__(self, desk: Desk, draft: ListDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.draft = desk, draft
        self.cells = ListCellsModel(draft, self._sentence, heading, self)
        self.problems = ProblemsModel(draft, self._problem_words, self)
        self._build()
        self._arrange()
        self._connect()
        self._bind_keys()
        self.retranslate()

    def _build(self) -> None:
        self.bar = ContentBar(self.draft)
        self.old = OldLettersCard()
        self.notes = ContentNotes(self.draft, lambda: self._desk.language.code)
        self.table = CellsTable(self.cells, self._options)
        self._card = Card(flush=True)
        self._card.body.addWidget(self.table)
        self.side = ProblemCard(self.problems)
        self.side.setFixedWidth(_SIDE)
        self._hints = {
            key: KeyHint(key) for key in ("F4", "F2", "F8", "Alt+Return", "F6", "Ctrl+Z")
        }

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(AROUND)
        middle.addWidget(self._card, 1)
        middle.addWidget(self.side)
        hints = QWidget()
        flow = FlowLayout(hints, gap=WITHIN)
        for hint in self._hints.values():
            flow.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.bar)
        column.addWidget(self.old)
        column.addWidget(self.notes)
        column.addLayout(middle, 1)
        column.addWidget(hints)

    def _connect(self) -> None:
        draft = self.draft
        self.bar.grid_chosen.connect(draft.choose_grid)
        self.bar.header_chosen.connect(draft.choose_header)
        self.old.answered.connect(self._answer)
        self.old.all_wanted.connect(self.show_old_letters)
        self.table.field_wanted.connect(self.ask_field)
        self.table.stood.connect(self.side.list.stand_on)
        self.side.stood.connect(self.table.stand_on)
        self.side.all_wanted.connect(draft.accept_all)
        draft.changed.connect(self._renew)

    def _bind_keys(self) -> None:
        keys = {
            "F8": lambda: self.go_to_problem(1),
            "Shift+F8": lambda: self.go_to_problem(-1),
            "F6": self._change_sides,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def arrive(self) -> None:
        """Stand where something is to be decided, else in the table."""
        content = self.draft.content
        asked = content is not None and not content.is_answered
        (self.old.convert if asked else self.table).setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        words = {
            "F4": self.tr("what the column holds"),
            "F2": self.tr("correct the cell"),
            "F8": self.tr("next problem"),
            "Alt+Return": self.tr("take what is proposed"),
            "F6": self.tr("other side"),
            "Ctrl+Z": self.tr("take back"),
        }
        for key, hint in self._hints.items():
            hint.set_text(words[key])
        self._renew()

    def sentence(self) -> tuple[str, str]:
        """What stands in the way of going on or may be forgotten, and its tone."""
        content = self.draft.content
        if self.draft.busy or content is None:
            return self.tr("The list is being looked at…"), ""
        if not content.found.has_names:
            text = self.tr("Say which column holds the names: click on its head, or press F4.")
            return text, "attention"
        if not content.lines:
            return self.tr("There is nobody in this table."), "attention"
        if not content.is_answered:
            text = self.tr("First say what becomes of the text in the old font.")
            return text, "attention"
        count = self.problems.rowCount()
        if count:
            text = self.tr(
                "%n cell(s) are not understood. What is left so comes in as it is, or stays empty.",
                "",
                count,
            )
            return text, ""
        return self.tr("Everything in the columns that are taken is understood."), ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Enter takes what is proposed; F2 also from the list of problems."""
        if takes(event):
            self.take_proposal()
        elif event.key() == Qt.Key.Key_F2:
            self.table.edit_current()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def ask_field(self, column: int) -> None:
        """Offer the fields for a column."""
        found = self.cells.column(column)
        if found is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in FIELDS:
            if field == "skip":
                menu.addSeparator()
            action = QAction(field_word(field), menu)
            action.setCheckable(True)
            action.setChecked(field == found.field)
            action.setData((column, field))
            action.triggered.connect(self._take_field)
            menu.addAction(action)
            if field == found.field:
                menu.setActiveAction(action)
        menu.popup(self.table.heads.below(column))

    @Slot()
    def take_proposal(self) -> None:
        """Convert old letters if that is asked; else take what is proposed for the cell."""
        content = self.draft.content
        if content is not None and not content.is_answered:
            self._answer("convert")
            return
        place = self.table.place()
        problem = self.cells.problem(place) if place else None
        if place is None or problem is None or problem.proposal is None:
            return
        self.draft.correct(*place, problem.proposal)
        self.go_to_problem(1)

    def go_to_problem(self, by: int) -> None:
        """Stand on the cell of the next problem, or the one before."""
        place = self.problems.beside(self.table.place() or (-1, -1), by)
        if place is not None:
            self.table.stand_on(place)

    @Slot()
    def show_old_letters(self) -> None:
        """Show every text in old letters."""
        from ecomig_desktop.views.import_people.old_letters_dialog import OldLettersDialog

        if self.draft.content is not None:
            OldLettersDialog(pairs(self.draft.content), self.window()).open()

    @Slot(str)
    def _answer(self, legacy: str) -> None:
        self.draft.choose_legacy(legacy)  # type: ignore[arg-type]
        self.arrive()

    @Slot()
    def _take_field(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.draft.choose_field(*action.data())
            self.table.setFocus()

    @Slot()
    def _change_sides(self) -> None:
        if self.side.list.hasFocus():
            self.table.setFocus()
        elif self.side.isVisible():
            self.side.list.setFocus()

    @Slot()
    def _renew(self) -> None:
        self.old.show_content(self.draft.content)
        place = self.table.place()
        if place is not None:
            self.side.list.stand_on(place)

    def _sentence(self, problem: Problem) -> str:
        return problem.sentence(self._desk.language.code)

    def _problem_words(self, row: ProblemRow) -> str:
        return problem_words(row, self._desk.language.code)

    def _options(self, column: int) -> Sequence[Option]:
        found = self.cells.column(column)
        return cell_options(found.field, self._desk.language.code) if found else ()
