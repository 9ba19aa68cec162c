"""The page of submissions: what was laid before whom, and what they answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.submissions import STATES, TOUCHING, SentLine, SubmissionsModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.submission_list import SubmissionsView
from ecomig_desktop.views.recommendations.submission_panel import SubmissionPanel
from ecomig_desktop.views.recommendations.submission_words import (
    describe_sent,
    state_name,
)
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.side_panel import SidePanel
from ecomig_desktop.workbook import Changed, commands

SIDE = 420


class SubmissionsPage(Living, QWidget):
    """Ctrl+N lays the list before bodies, Ctrl+R adds a reply, F4 folds the side."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chosen = ""
        self.model = SubmissionsModel(desk.workbook, desk.news, self._describe, parent=self)
        self.view = SubmissionsView(self.model, lambda: desk.language.code)
        self.panel = SubmissionPanel(desk)
        self._build()
        self._connect()
        self._add_shortcuts()
        rows = self.model.rows()
        self.choose(rows[0].id if rows else "")
        self.retranslate()

    def _build(self) -> None:
        self.new = Button(kind="primary", icon_name="plus", key="Ctrl+N")
        self.new.setEnabled(not self._desk.workbook.read_only)
        self.states, self.fold = ChipRow(), IconButton("panel-right")
        head = QHBoxLayout()
        head.setSpacing(WITHIN)
        head.addWidget(self.new)
        head.addStretch()
        head.addWidget(self.fold)
        self._empty = EmptyPlace("mail", key="Ctrl+N")
        self._nothing = EmptyPlace("search", kind="plain")
        pages, card = QWidget(), Card(flush=True)
        self._stack = QStackedLayout(pages)
        for page in (self.view, self._empty, self._nothing):
            self._stack.addWidget(page)
        card.body.addWidget(pages)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addLayout(head)
        column.addWidget(self.states)
        column.addWidget(card, 1)
        main.setFocusProxy(self.view)
        self.side = SidePanel()
        self.side.hold(main, self.panel, width=SIDE)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(NEAR)
        whole.addWidget(self.side)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        desk = self._desk
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._hear_all)
        self.new.clicked.connect(self.submit)
        self._empty.asked.connect(self.submit)
        self._nothing.asked.connect(self._show_all)
        self.states.chosen.connect(self._show_state)
        self.fold.clicked.connect(self.side.toggle)
        self.view.picked.connect(self._pick)
        self.view.opened.connect(self.write)
        self.view.removal_wanted.connect(self.remove)
        self.panel.reply_wanted.connect(self.show_reply)
        self.panel.reply_removed.connect(self._remove_reply)
        self.panel.removal_wanted.connect(self._remove_chosen)
        self.panel.version_wanted.connect(self._show_version)
        self.panel.left.connect(self.view.setFocus)

    def _add_shortcuts(self) -> None:
        deeds: list[tuple[str, Callable[[], object]]] = [("F4", self.side.toggle)]
        if not self._desk.workbook.read_only:
            deeds += [("Ctrl+N", self.submit), ("Ctrl+R", self._add_reply)]
        for key, deed in deeds:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def arrive(self) -> None:
        """Stand in the list, or where it says what to do."""
        shown = self._stack.currentWidget()
        (shown.button if isinstance(shown, EmptyPlace) else self.view).setFocus()

    def choose(self, row: str) -> None:
        """Be about this submission; "" for none."""
        self.chosen = row
        self.view.mark(row)
        self.panel.show_line(self.model.line(row))

    def show_record(self, table: str, row: str) -> None:
        """Show a submission, or a reply to one."""
        if table == "reply":
            found = next((each for each in self._desk.workbook.replies() if each.id == row), None)
            if found and found.submission:
                self._show_all()
                self.choose(found.submission)
                self.show_reply(row)
        elif self.model.line(row):
            self._show_all()
            self.choose(row)

    @Slot()
    def submit(self) -> None:
        """Lay the list before bodies."""
        if self._desk.workbook.read_only:
            return
        from ecomig_desktop.views.recommendations.new_submission import NewSubmissionDialog

        self.panel.form.flush()
        self._dialog = NewSubmissionDialog(self._desk, date.today(), self.window())
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.accepted.connect(self._make)
        self._dialog.open()

    @Slot()
    def write(self) -> None:
        """Go on in the fields of the one that is chosen."""
        self.side.set_open(True)
        self.panel.begin()

    @Slot(str)
    def show_reply(self, row: str) -> None:
        """Show a reply to the submission that is chosen; "": begin a new one."""
        if not row:
            values = {"submission": self.chosen, "date": date.today().isoformat()}
            changed = self._desk.run(commands.add("reply", **values), asked_by=self)
            if changed is None:
                return
            row = changed.ids[0]
        from ecomig_desktop.views.recommendations.reply_dialog import ReplyDialog

        dialog = ReplyDialog(self._desk, row, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def remove(self, row: str) -> None:
        """Delete a submission that nobody has answered."""
        if not self._desk.workbook.read_only:
            self.panel.form.flush()
            self._desk.run(commands.delete("submission", row), asked_by=self)

    def retranslate(self) -> None:
        """Write every word."""
        writing = not self._desk.workbook.read_only
        self.new.setText(self.tr("New submission"))
        self.fold.set_name(self.tr("Details of the submission (F4)"))
        self.states.setAccessibleName(self.tr("Which submissions are shown"))
        self._empty.set_texts(
            self.tr("Nothing was submitted yet"),
            self.tr(
                "Lay a version of the list before the bodies that it is addressed to; their "
                "answers and what is overdue stand here."
            ),
            self.tr("New submission") if writing else "",
        )
        self._nothing.set_texts(self.tr("No such submission"), "", self.tr("Show all"))
        self.model.words_changed()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again what is beside the list."""
        counts = self.model.counts()
        choices = [Choice(None, f"{state_name(None)} {len(self.model.all)}")]
        choices += [Choice(each, f"{state_name(each)} {counts[each]}") for each in STATES]
        self.states.set_choices(choices)
        self.states.choose(self.model.state)
        page = self._nothing if self.model.all else self._empty
        self.states.setVisible(bool(self.model.all))
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else page)
        if not self.model.line(self.chosen):
            rows = self.model.rows()
            self.chosen = rows[0].id if rows else ""
        self.choose(self.chosen)

    def _describe(self, line: SentLine) -> str:
        return describe_sent(line, self._desk.language.code)

    @Slot()
    def _hear_all(self) -> None:
        self.panel.retranslate()
        self.refresh()

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches("list_version"):
            self.panel.retranslate()
        if changed.touches(*TOUCHING):
            self.refresh()

    @Slot()
    def _make(self) -> None:
        changed = self._desk.run(self._dialog.command(), asked_by=self)
        if changed:
            made = [row.id for row in changed.rows if row.table == "submission"]
            self._show_all()
            self.choose(made[0] if made else self.chosen)
            self.view.setFocus()

    @Slot(object)
    def _show_state(self, state: str | None) -> None:
        self.model.show_state(state)
        self.refresh()

    @Slot()
    def _show_all(self) -> None:
        self._show_state(None)

    @Slot(str)
    def _pick(self, row: str) -> None:
        self.chosen = row
        self.panel.show_line(self.model.line(row))

    @Slot()
    def _add_reply(self) -> None:
        if self.chosen:
            self.panel.form.flush()
            self.show_reply("")

    @Slot(str)
    def _remove_reply(self, row: str) -> None:
        self._desk.run(commands.delete("reply", row), asked_by=self)

    @Slot()
    def _remove_chosen(self) -> None:
        if self.chosen:
            self.remove(self.chosen)

    @Slot(str)
    def _show_version(self, row: str) -> None:
        self._desk.sought.emit("list_version", row)
