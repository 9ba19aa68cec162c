"""The tab of workshop notes: writing is the main thing, themes and list stand beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.models.notes import NO_THEME, NotesModel, ThemeCount, ThemeCountsModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.last_moment import LastMoment
from ecomig_desktop.views.note_words import theme_letter, theme_line
from ecomig_desktop.views.notes.editor import NoteEditor
from ecomig_desktop.views.notes.note_delegate import NoteDelegate, describe
from ecomig_desktop.views.notes.note_list import NoteList
from ecomig_desktop.views.notes.silent_card import SilentCard
from ecomig_desktop.views.notes.theme_list import ThemeList
from ecomig_desktop.views.tab import Tab
from ecomig_desktop.views.tokens import AROUND, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, Command, Delete, Put
from ecomig_desktop.workbook.reading import NoteRow

FOLDS_BELOW = 1100
LEFT_WIDTH = 230
SMALLEST = (900, 420)
MOST_THEME_KEYS = 9


class NotesTab(Tab):
    """Notes of the current meeting. Below `FOLDS_BELOW` the themes become a row of chips."""

    name = "notes"
    english = QT_TRANSLATE_NOOP("Tab", "Workshop notes")
    records = ("note",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._narrow: bool | None = None
        self._removed: Command | None = None
        self._themes: dict[str, Theme] = {}
        self._figures: list[Figure] = []
        self._notes = NotesModel(desk.workbook, desk.news, self._describe, self)
        self._counts = ThemeCountsModel(desk.workbook, desk.news, self._theme_name, self)
        self._build_left()
        self._build_middle()
        self.editor = NoteEditor(desk)
        LastMoment(self, self.editor.flush)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._show_meeting(desk.meeting.id)
        self.retranslate()

    def _build_left(self) -> None:
        self._heading = Label(role="heading")
        self._wide_new = Button(icon_name="plus", key="Ctrl+N")
        self.theme_list = ThemeList(self._counts, self._theme_name)
        card = Card(flush=True)
        card.body.setContentsMargins(9, 9, 9, 9)
        card.body.addWidget(self.theme_list)
        self._left = QWidget()
        self._left.setFixedWidth(LEFT_WIDTH)
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.setSpacing(WITHIN)
        for widget in (self._heading, self._wide_new, card):
            self._left_column.addWidget(widget)
        self._left_column.addStretch()

    def _build_middle(self) -> None:
        self._narrow_heading = Label(role="heading")
        self._narrow_new = Button(icon_name="plus", key="Ctrl+N")
        self._theme_chips = ChipRow()
        self.silent = SilentCard(self)  # a child from the start: shown alone it would be a window
        self.notice = NoticeBar()
        self.list = NoteList(self._notes)
        self.list.view.setItemDelegate(
            NoteDelegate(
                self.list.view,
                self._theme,
                lambda: self.desk.language.code,
                lambda: self._figures,
            )
        )
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._narrow_heading, 1)
        head.addWidget(self._narrow_new)
        self._middle = QWidget()
        self._middle_column = QVBoxLayout(self._middle)
        self._middle_column.setContentsMargins(0, 0, 0, 0)
        self._middle_column.setSpacing(WITHIN)
        for widget in (self._head, self._theme_chips, self.notice):
            self._middle_column.addWidget(widget)
        self._middle_column.addWidget(self.list, 1)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(AROUND)
        row.addWidget(self._left)
        row.addWidget(self._middle, 5)
        row.addWidget(self.editor, 5)
        self.setFocusProxy(self.editor.text)

    def _connect(self) -> None:
        desk = self.desk
        desk.meeting.chosen.connect(self._show_meeting)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._refresh)
        self.theme_list.theme_chosen.connect(self._choose_theme)
        self._theme_chips.chosen.connect(self._choose_theme)
        self.list.filtered.connect(self._filter)
        self.list.unfiltered.connect(self._show_all)
        self.list.new_wanted.connect(self.begin)
        self.list.meeting_wanted.connect(self._want_meeting)
        self.list.view.picked.connect(self._open)
        self.list.view.removal_wanted.connect(self.remove)
        self.list.view.writing_wanted.connect(self.editor.text.setFocus)
        self.editor.draft.created.connect(self.list.view.mark)
        self.editor.text.finished.connect(self.begin)
        self.notice.followed.connect(self._bring_back)
        for button in (self._wide_new, self._narrow_new):
            button.clicked.connect(self.begin)
        self.list.set_read_only(desk.workbook.read_only)

    def _add_shortcuts(self) -> None:
        deeds: list[tuple[str, Callable[[], None]]] = [("Ctrl+F", self._search)]
        if not self.desk.workbook.read_only:
            deeds += [(key, self.begin) for key in ("Ctrl+N", "Ctrl+Return")]
            deeds += [(f"Ctrl+{at + 1}", self._set_theme) for at in range(MOST_THEME_KEYS)]
        for key, deed in deeds:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def arrive(self) -> None:
        """Put the cursor into the text."""
        self.editor.text.setFocus()

    def show_record(self, table: str, row: str) -> None:
        """Open a note, at its meeting."""
        note = self.desk.workbook.note(row)
        if note:
            self.desk.meeting.choose(note.meeting)
            self._show_all()
            self._open(row)
            self.list.view.mark(row)

    @Slot()
    def begin(self) -> None:
        """Finish the note and begin the next."""
        self.editor.begin(self.desk.meeting.id)
        self.list.view.mark(None)
        self.editor.text.setFocus()

    @Slot(str)
    def remove(self, note_id: str) -> None:
        """Delete a note with its photos; the notice in place brings it back."""
        if self.desk.workbook.read_only:
            return
        if self._is_evidence(note_id):
            text = self.tr("This note is evidence of a finding or a recommendation.")
            self.notice.show_notice("refused", f"{text} {self._way_on()}")
            return
        at = self._notes.index_of(note_id).row()
        photos = [each.id for each in self.desk.workbook.attachments(note_id)]
        deletes = (*(Delete("attachment", each) for each in photos), Delete("note", note_id))
        if self.editor.draft.note.id == note_id:
            self.editor.flush()
        if self.desk.run(Command("delete_note", deletes), asked_by=self) is None:
            return
        puts = [Put("note", {}, note_id, restore=True)]
        puts += [Put("attachment", {}, each, restore=True) for each in photos]
        self._removed = Command("restore_note", tuple(puts))
        self._tell_removed()
        self._go_near(at)

    def retranslate(self) -> None:
        """Write every word."""
        for heading in (self._heading, self._narrow_heading):
            heading.set_text(self.title())
        for button in (self._wide_new, self._narrow_new):
            button.setText(self.tr("New note"))
        self._theme_chips.setAccessibleName(self.tr("Theme"))
        self._tell_removed()
        self._notes.words_changed()
        self._counts.words_changed()
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """What it needs when it is folded: only then can it become so narrow."""
        return QSize(*SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the themes where the width passes the border."""
        super().resizeEvent(event)
        narrow = event.size().width() < FOLDS_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self._fold(narrow)

    def _fold(self, narrow: bool) -> None:
        self._left.setVisible(not narrow)
        self._head.setVisible(narrow)
        self._theme_chips.setVisible(narrow)
        self.silent.set_narrow(narrow)
        if narrow:
            self._middle_column.addWidget(self.silent)
        else:
            self._left_column.insertWidget(3, self.silent)

    def _theme(self, theme_id: str | None) -> Theme | None:
        return self._themes.get(theme_id or "")

    def _describe(self, row: NoteRow) -> str:
        theme = self._theme(row.note.theme)
        return describe(row, theme, self.desk.language.code, self._figures)

    def _theme_name(self, row: ThemeCount) -> str:
        if row.theme:
            return theme_line(row.theme, self.desk.language.code)
        return self.tr("without theme") if row.key == NO_THEME else self.tr("All notes")

    @Slot(object)
    def _show_meeting(self, meeting_id: str | None) -> None:
        self.notice.clear()
        self._counts.show_meeting(meeting_id)
        self._notes.show_meeting(meeting_id)
        self._refresh()
        self.editor.begin(meeting_id)
        self.list.view.mark(None)
        self.list.choose_page()
        self.editor.setEnabled(meeting_id is not None)
        for button in (self._wide_new, self._narrow_new):
            button.setEnabled(meeting_id is not None and not self.desk.workbook.read_only)

    @Slot()
    def _refresh(self) -> None:
        """Read again what is beside the list: themes, and who has not spoken."""
        workbook, language = self.desk.workbook, self.desk.language.code
        self._themes = {theme.id: theme for theme in workbook.themes()}
        self._figures = workbook.figures(hidden=True)
        choices = [
            Choice(row.key, f"{self._chip_name(row)} {row.count}") for row in self._counts.rows()
        ]
        self._theme_chips.set_choices(choices)
        self._theme_chips.choose(self._notes.theme)
        meeting = self.desk.meeting.id
        silent = workbook.silent(meeting) if meeting else []
        anybody = bool(meeting and workbook.attendee_counters(meeting).present)
        self.silent.show_silent(silent, self._themes, language, anybody)

    def _chip_name(self, row: ThemeCount) -> str:
        language = self.desk.language.code
        return theme_letter(row.theme, language) if row.theme else self._theme_name(row)

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches("note", "theme", "indicator", "attendance", "person", "duplicate"):
            self._refresh()

    @Slot(object)
    def _choose_theme(self, key: str | None) -> None:
        self._notes.filter(theme=key, kind=self._notes.kind, search=self._notes.search)
        self.theme_list.choose(key)
        self._theme_chips.choose(key)
        self.list.choose_page()
        if key and self.editor.draft.is_new:
            self.editor.set_theme(key)

    @Slot(str, object)
    def _filter(self, search: str, kind: str | None) -> None:
        self._notes.filter(theme=self._notes.theme, kind=kind, search=search)

    @Slot()
    def _show_all(self) -> None:
        self.list.clear_filter()
        self._choose_theme(None)

    @Slot()
    def _search(self) -> None:
        self.list.search.setFocus()
        self.list.search.selectAll()

    @Slot()
    def _want_meeting(self) -> None:
        self.desk.asked.emit("new_meeting")

    @Slot()
    def _set_theme(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            theme = self.editor.theme_at(int(shortcut.key().toString()[-1]) - 1)
            if theme:
                self.editor.set_theme(theme)

    @Slot(str)
    def _open(self, note_id: str) -> None:
        note = self.desk.workbook.note(note_id)
        if note:
            self.editor.open(note)

    def _go_near(self, place: int) -> None:
        """After a note is gone: on to the one that stands in its place, or to a new one."""
        left = self._notes.rows()
        if not left or place < 0:
            self.begin()
            return
        note = left[min(place, len(left) - 1)].note
        self.editor.open(note)
        self.list.view.mark(note.id)

    def _is_evidence(self, note_id: str) -> bool:
        tables = ("finding_note", "recommendation_note")
        pairs = (pair for table in tables for pair in self.desk.workbook.pairs(table))
        return any(note == note_id for _, note in pairs)

    def _way_on(self) -> str:
        return self.tr("Take it out of there first, then it can be deleted.")

    def _tell_removed(self) -> None:
        if self._removed:
            self.notice.show_notice("done", self.tr("The note was deleted."), self.tr("Undo"))

    @Slot()
    def _bring_back(self) -> None:
        command, self._removed = self._removed, None
        self.notice.clear()
        if command and (changed := self.desk.run(command, asked_by=self)):
            self._open(changed.ids[0])
            self.list.view.mark(changed.ids[0])
