"""The board: notes at the left, findings beside them, the one that is open at the right."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMimeData, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
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
from ecomig_desktop.models.finding_places import fitting_section
from ecomig_desktop.models.findings import BoardLine, FindingsModel, Section
from ecomig_desktop.models.note_parcel import notes_in, origin_of
from ecomig_desktop.models.notes import NO_THEME
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.editor import FindingEditor
from ecomig_desktop.views.findings.finding_view import FindingView
from ecomig_desktop.views.findings.note_side import NoteSide
from ecomig_desktop.views.findings.theme_row import ThemeRow
from ecomig_desktop.views.findings.words import describe_line, describe_note
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, Command, commands
from ecomig_desktop.workbook import outcome_commands as outcomes
from ecomig_desktop.workbook.finding_commands import new_finding

FOLDS_BELOW = 1180
SMALLEST = (860, 400)
MOST_THEME_KEYS = 9


class FindingBoard(Living, QWidget):
    """Notes become findings here. In a narrow window the open finding takes the board's place.

    `themes` is the row of themes, for whoever shows the page to put above it: it governs both the
    notes and the board.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._narrow = False
        self._writing = False
        workbook, news = desk.workbook, desk.news
        self.notes_model = FindingNotesModel(workbook, news, self._describe_note, self)
        self.board_model = FindingsModel(workbook, news, self._describe_line, self)
        self._evidence = EvidenceModel(self._describe_note, self)
        self.themes = ThemeRow(self._language)
        self.notice = NoticeBar()
        self.notes = NoteSide(
            self.notes_model, self._theme, self._language, read_only=workbook.read_only
        )
        self._open = Button(icon_name="pencil", key="Return")
        self._moving = KeyHint("Ctrl+Up")
        self.board = FindingView(self.board_model, self._language)
        self.editor = FindingEditor(
            self._save, self._theme, self._language, self._evidence, read_only=workbook.read_only
        )
        self.board.setAcceptDrops(not workbook.read_only)
        self.board.setDragEnabled(not workbook.read_only)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.setFocusProxy(self.notes.view)
        self.choose("")
        self.retranslate()

    def _lay_out(self) -> None:
        self._board_card = Card(flush=True)
        self._board_card.body.setContentsMargins(1, NEAR, 1, NEAR)
        self._board_card.body.addWidget(self.board)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self._open)
        foot.addStretch()
        foot.addWidget(self._moving)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(NEAR)
        middle.addWidget(self._board_card, 1)
        middle.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(AROUND)
        row.addWidget(self.notes, 10)
        row.addWidget(self._middle, 9)
        row.addWidget(self.editor, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.notice)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        news, board, editor = self.desk.news, self.board, self.editor
        news.changed.connect(self._hear)
        news.merged.connect(self._refresh)
        self.themes.chosen.connect(self.show_theme)
        self.notes.put_wanted.connect(self.put)
        self.notes.new_wanted.connect(self.begin)
        self.notes.filtered.connect(self._follow_filter)
        board.picked.connect(self.choose)
        board.opened.connect(self.open)
        self._open.clicked.connect(self._open_chosen)
        board.removal_wanted.connect(self.remove)
        board.step_wanted.connect(self._step)
        board.notes_dropped.connect(self._take_notes)
        board.finding_dropped.connect(self._take_finding)
        editor.back_wanted.connect(self.leave)
        editor.removal_wanted.connect(self.remove)
        editor.parting_wanted.connect(self.part)
        editor.notes_dropped.connect(self._take_evidence)
        self.notice.followed.connect(self._undo)

    def _add_shortcuts(self) -> None:
        deeds: list[tuple[str, Callable[[], None]]] = [("Ctrl+F", self._search)]
        deeds += [(f"Ctrl+{at}", self._show_theme_at) for at in range(MOST_THEME_KEYS + 1)]
        if not self.desk.workbook.read_only:
            deeds.append(("Ctrl+N", self.begin))
        for key, deed in deeds:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

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
    def _open_chosen(self) -> None:
        self.open(self.chosen)

    @Slot()
    def leave(self) -> None:
        """Leave the open finding: back to the notes, in a narrow window also to the board."""
        self.editor.draft.flush()
        self._writing = False
        self._fold()
        self.notes.view.setFocus()

    @Slot()
    def put(self) -> None:
        """Put the chosen notes into the chosen finding."""
        notes = self.notes.view.chosen()
        if self.desk.workbook.read_only or not notes:
            return
        if not self.chosen:
            text = self.tr("Choose a finding on the board first, or make one with Ctrl+N.")
            self.notice.show_notice("note", text)
            return
        self._join(self.chosen, notes)

    @Slot()
    def begin(self) -> None:
        """Make a finding from the chosen notes, also from none."""
        notes = self.notes.view.chosen()
        rows = self.notes_model.rows_of(notes)
        self._make(notes, fitting_section(self.board_model, self.board.line(), rows))

    @Slot()
    def part(self) -> None:
        """Take the chosen notes out of the evidence of the open finding."""
        view = self.editor.evidence
        notes, place = view.chosen(), view.place()
        if notes and not self.desk.workbook.read_only:
            self._run(outcomes.part_from("finding_note", self.chosen, notes))
            view.go_to(place)

    @Slot(str)
    def remove(self, finding: str) -> None:
        """Delete a finding with its evidence; an undo brings both back."""
        if self.desk.workbook.read_only:
            return
        resting = self.board_model.recommendations(finding)
        if resting:
            said = self.tr("%n recommendation(s) rest on this finding.", "", resting)
            way_on = self.tr("Take it out of their evidence first.")
            self.notice.show_notice("refused", f"{said} {way_on}")
            return
        self.editor.draft.flush()
        if self._run(commands.delete("finding", finding)):
            self.leave()
            self.notice.show_notice("done", self.tr("The finding was deleted."), self.tr("Undo"))

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
        """Show this finding."""
        found = self.board_model.finding(finding)
        if found:
            if self.board_model.theme not in (None, found.theme):
                self.show_theme(None)
            self.open(finding)

    def retranslate(self) -> None:
        """Write every word."""
        self.board.setAccessibleName(self.tr("Findings"))
        self.board.measure()
        self._open.setText(self.tr("Write in the finding"))
        self._moving.set_text(self.tr("and down: moves it"))
        self.notice.clear()
        self._offer_themes()
        if hasattr(self, "_board_card"):
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
        self._middle.setVisible(not (self._narrow and self._writing))
        self.editor.setVisible(not self._narrow or self._writing)
        self.editor.back.setVisible(self._narrow)

    def _offer_themes(self) -> None:
        rows = self.notes_model.all.values()
        self.themes.offer(self.board_model, any(row.theme == NO_THEME for row in rows))

    def _show_finding(self, finding: str) -> None:
        found = self.board_model.finding(finding)
        evidence = self.notes_model.rows_of(self.board_model.evidence(finding)) if found else []
        self._evidence.show_evidence(finding, evidence)
        self._open.setEnabled(found is not None)
        self.editor.show_finding(
            found, self.board_model.themes, self.board_model.recommendations(finding)
        )

    def _make(self, notes: list[str], section: Section) -> None:
        if self.desk.workbook.read_only:
            return
        self.editor.draft.flush()
        theme, aspect = section
        position = self.board_model.end_of(section)
        place = self.notes.view.place()
        made = self._run(new_finding(notes, theme=theme, aspect=aspect, position=position))
        if made:
            self.notes.view.go_to(place)
            if self.board_model.theme not in (None, theme or NO_THEME):
                self.show_theme(theme or NO_THEME)
            self.open(made.ids[0])

    def _join(self, finding: str, notes: Iterable[str]) -> None:
        new = [note for note in notes if note not in self.board_model.evidence(finding)]
        place = self.notes.view.place()
        self.notice.clear()
        if new:
            self._run(outcomes.join("finding_note", finding, new))
            self.notes.view.go_to(place)
        else:
            text = self.tr("This finding rests on these notes already.")
            self.notice.show_notice("note", text)

    @Slot(object, str)
    def _take_notes(self, parcel: QMimeData, line_id: str) -> None:
        line = self.board_model.row(self.board_model.index_of(line_id))
        notes, origin = list(notes_in(parcel)), origin_of(parcel)
        if line is None:
            return
        if line.finding is None:
            self._make(notes, line.section)
        elif origin and origin != line.id:
            self._run(outcomes.move_pair("finding_note", origin, line.id, notes))
        elif origin != line.id:
            self._join(line.id, notes)

    @Slot(object)
    def _take_evidence(self, parcel: QMimeData) -> None:
        self._join(self.chosen, notes_in(parcel))

    @Slot(str, str, bool)
    def _take_finding(self, finding: str, line: str, after: bool) -> None:
        self._move(self.board_model.moved_to(finding, line, after=after))

    @Slot(str, int)
    def _step(self, finding: str, by: int) -> None:
        self._move(self.board_model.stepped(finding, by))

    def _move(self, command: Command | None) -> None:
        if command and not self.desk.workbook.read_only:
            self.editor.draft.flush()
            self._run(command)
            self.board.mark(self.chosen)

    def _run(self, command: Command) -> Changed | None:
        return self.desk.run(command, asked_by=self)

    def _save(self, command: Command, *, joins: bool) -> Changed | None:
        return self.desk.run(command, asked_by=self.editor, joins=joins)

    @Slot()
    def _undo(self) -> None:
        self.notice.clear()
        self.desk.undo()

    @Slot()
    def _search(self) -> None:
        self.notes.filters.search.setFocus()
        self.notes.filters.search.selectAll()

    @Slot()
    def _show_theme_at(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            at = int(shortcut.key().toString()[-1])
            themes = self.board_model.themes
            if at <= len(themes):
                self.show_theme(themes[at - 1].id if at else None)

    @Slot(object)
    def _follow_filter(self, wanted: NoteFilter) -> None:
        if wanted.theme != self.board_model.theme:
            self.board_model.show_theme(wanted.theme)
        self._offer_themes()

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
        if self.chosen and self.board_model.finding(self.chosen) is None:
            self.choose("")
            self._writing = False
            self._fold()
        self._show_finding(self.chosen)

    def _theme(self, theme: str) -> Theme | None:
        return next((each for each in self.board_model.themes if each.id == theme), None)

    def _language(self) -> str:
        return self.desk.language.code

    def _describe_note(self, row: SpokenNote) -> str:
        return describe_note(row, self._theme(row.theme), self._language())

    def _describe_line(self, line: BoardLine) -> str:
        return describe_line(line, self._language())
