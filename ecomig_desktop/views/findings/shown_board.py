"""What the board of findings shows: notes at the left, findings beside them, the one that is open
at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models import finding_notes, findings
from ecomig_desktop.models.finding_notes import (
    ALL,
    EvidenceModel,
    FindingNotesModel,
    NoteFilter,
    SpokenNote,
)
from ecomig_desktop.models.findings import BoardLine, FindingsModel
from ecomig_desktop.models.notes import NO_THEME
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.board_column import BoardColumn
from ecomig_desktop.views.findings.editor import FindingEditor
from ecomig_desktop.views.findings.note_side import NoteSide
from ecomig_desktop.views.findings.theme_row import ThemeRow
from ecomig_desktop.views.findings.words import called, describe_line, describe_note
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, Command

FOLDS_BELOW = 1180
SMALLEST = (860, 400)


class ShownBoard(Living, QWidget):
    """Shows it, and follows what changes. In a narrow window the open finding takes the board's
    place. What can be done here is the heir's.

    `themes` is the row of themes, for whoever shows the page to put above it: it governs both the
    notes and the board.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._narrow = False
        self._writing = False
        workbook, news, language = desk.workbook, desk.news, self._language
        reading = workbook.read_only
        self.notes_model = FindingNotesModel(workbook, news, self._describe_note, self)
        self.board_model = FindingsModel(workbook, news, self._describe_line, self)
        self._evidence = EvidenceModel(self._describe_note, self)
        self.themes = ThemeRow(language)
        self.notice = NoticeBar(parent=self)
        self.notes = NoteSide(
            self.notes_model, self._theme, language, self._uses, read_only=reading, parent=self
        )
        self.column = BoardColumn(self.board_model, language, read_only=reading, parent=self)
        self.board = self.column.view
        self.editor = FindingEditor(
            self._save,
            self._theme,
            language,
            self._evidence,
            self._other_uses,
            read_only=reading,
            parent=self,
        )
        self._lay_out()
        news.changed.connect(self._hear)
        news.merged.connect(self._refresh)
        self.notes.filtered.connect(self._follow_filter)
        self.notes.view.read.connect(self._mark_uses)
        self.themes.chosen.connect(self.show_theme)
        self.board.picked.connect(self.choose)
        self.board.opened.connect(self.open)
        self.editor.back_wanted.connect(self.leave)
        self.setFocusProxy(self.notes.view)
        self.choose("")
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(AROUND)
        row.addWidget(self.notes, 10)
        row.addWidget(self.column, 9)
        row.addWidget(self.editor, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.notice)
        column.addLayout(row, 1)

    @property
    def chosen(self) -> str:
        """The finding that notes are put into, or nothing."""
        return self.editor.draft.row

    @Slot(str)
    def choose(self, finding: str) -> None:
        """Show this finding; notes go into it from now on. "": none."""
        self.editor.draft.flush()
        self._show_finding(finding)
        self.board.mark(finding)

    @Slot(str)
    def open(self, finding: str) -> None:
        """Write in this finding."""
        self.choose(finding)
        self._writing = bool(finding)
        self._fold()
        self.editor.begin()

    @Slot()
    def leave(self) -> None:
        """Leave the open finding: back to the notes, in a narrow window also to the board."""
        self.editor.draft.flush()
        self._writing = False
        self._fold()
        self.notes.view.setFocus()

    def bring(self, finding: str) -> bool:
        """Choose a finding, also where another theme is shown; whether there is one."""
        found = self.board_model.finding(finding)
        if found and self.board_model.theme not in (None, found.theme or NO_THEME):
            self.show_theme(None)
        if found:
            self.choose(finding)
        return found is not None

    @Slot(object)
    def show_theme(self, theme: str | None) -> None:
        """Show notes and findings of this theme; None: of all, NO_THEME: of none."""
        self.notes_model.show_only(theme=theme)
        self.notes.show_filter(self.notes_model.filter)
        self.board_model.show_theme(theme)
        self._offer_themes()
        self.board.mark(self.chosen)

    def show_notes(self, wanted: NoteFilter) -> None:
        """Show the notes that pass this filter, and the findings of its theme."""
        self.notes.show_filter(wanted)
        self._follow_filter(wanted)
        self.notes.view.go_to(0)

    def show_note(self, note: str) -> None:
        """Show this note among all others."""
        self.show_notes(ALL)
        self.notes.view.choose(note)

    def show_finding(self, finding: str) -> None:
        """Show this finding, and write in it."""
        if self.bring(finding):
            self.open(finding)

    def retranslate(self) -> None:
        """Write every word."""
        self.notice.clear()
        self._offer_themes()
        self._show_finding(self.chosen)

    def minimumSizeHint(self) -> QSize:
        """What it needs when it is folded."""
        return QSize(*SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the board or the open finding is shown, not both."""
        super().resizeEvent(event)
        self._narrow = event.size().width() < FOLDS_BELOW - 2 * AROUND
        self._fold()

    def _fold(self) -> None:
        self.column.setVisible(not (self._narrow and self._writing))
        self.editor.setVisible(not self._narrow or self._writing)
        self.editor.back.setVisible(self._narrow)

    def _offer_themes(self) -> None:
        rows = self.notes_model.all.values()
        self.themes.offer(self.board_model, any(row.theme == NO_THEME for row in rows))

    def _show_finding(self, finding: str) -> None:
        found = self.board_model.finding(finding)
        evidence = self.notes_model.rows_of(self.board_model.evidence(finding)) if found else []
        self._evidence.show_evidence(finding, evidence)
        self.column.show_chosen(finding if found else "")
        self.editor.show_finding(
            found, self.board_model.themes, self.board_model.recommendations(finding)
        )

    @Slot(object)
    def _follow_filter(self, wanted: NoteFilter) -> None:
        if wanted.theme != self.board_model.theme:
            self.board_model.show_theme(wanted.theme)
        self._offer_themes()

    @Slot(str)
    def _mark_uses(self, note: str) -> None:
        self.board.show_resting(each.id for each in self.board_model.resting_on(note))

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*finding_notes.TOUCHING):
            self._refresh()
        elif changed.touches(*findings.TOUCHING):
            self._refresh_board()

    @Slot()
    def _refresh(self) -> None:
        """The models have read again: show what they have now."""
        self.notes.refresh()
        self._refresh_board()

    def _refresh_board(self) -> None:
        self._offer_themes()
        self.column.offer()
        self._mark_uses(self.notes.view.current())
        if self.chosen and self.board_model.finding(self.chosen) is None:
            self.choose("")
            self._writing = False
            self._fold()
        self._show_finding(self.chosen)

    def _save(self, command: Command, *, joins: bool) -> Changed | None:
        return self.desk.run(command, asked_by=self.editor, joins=joins)

    def _theme(self, theme: str) -> Theme | None:
        return next((each for each in self.board_model.themes if each.id == theme), None)

    def _uses(self, spoken: SpokenNote, but: str = "") -> list[str]:
        """The findings that a note is in, by name."""
        resting = self.board_model.resting_on(spoken.id)
        return [
            called(each, self._theme(each.theme or ""), self._language())
            for each in resting
            if each.id != but
        ]

    def _other_uses(self, spoken: SpokenNote) -> list[str]:
        return self._uses(spoken, self.chosen)

    def _language(self) -> str:
        return self.desk.language.code

    def _describe_note(self, row: SpokenNote) -> str:
        return describe_note(row, self._theme(row.theme), self._language())

    def _describe_line(self, line: BoardLine) -> str:
        return describe_line(line, self._language())
