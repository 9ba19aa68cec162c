"""The board of findings: what notes and findings become by hand and by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ecomig_desktop.models.finding_places import fitting_section
from ecomig_desktop.models.findings import Section
from ecomig_desktop.models.note_parcel import notes_in, origin_of
from ecomig_desktop.models.notes import NO_THEME
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.filing import Filing
from ecomig_desktop.views.findings.note_delegate import FOLLOW_KEY
from ecomig_desktop.views.findings.shown_board import ShownBoard
from ecomig_desktop.workbook import Command

MOST_THEME_KEYS = 9


class FindingBoard(ShownBoard):
    """Notes become findings here; whatever is dragged has a key, too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.filing = Filing(desk, self.board_model, self)
        self._connect()
        self._add_shortcuts()

    def _connect(self) -> None:
        notes, board, editor = self.notes, self.board, self.editor
        self.filing.told.connect(self._tell)
        self.notice.followed.connect(self._undo)
        notes.put_wanted.connect(self.put)
        notes.new_wanted.connect(self.begin)
        notes.view.right_wanted.connect(self._enter_board)
        notes.view.use_clicked.connect(self._follow_use)
        editor.evidence.use_clicked.connect(self._follow_use)
        board.left_wanted.connect(notes.view.setFocus)
        board.removal_wanted.connect(self.remove)
        board.step_wanted.connect(self._step)
        board.notes_dropped.connect(self._take_notes)
        board.finding_dropped.connect(self._take_finding)
        self.column.write_wanted.connect(self._open_chosen)
        self.column.found.connect(self._pick_found)
        editor.removal_wanted.connect(self.remove)
        editor.parting_wanted.connect(self.part)
        editor.notes_dropped.connect(self._take_evidence)

    def _add_shortcuts(self) -> None:
        deeds: list[tuple[str, Callable[[], None]]] = [
            ("Ctrl+F", self._search),
            ("Ctrl+G", self.column.search),
            (FOLLOW_KEY, self.follow),
        ]
        deeds += [(f"Ctrl+{at}", self._show_theme_at) for at in range(MOST_THEME_KEYS + 1)]
        if not self.desk.workbook.read_only:
            deeds.append(("Ctrl+N", self.begin))
        for key, deed in deeds:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)
        for key, deed in (("Alt+Up", self._choose_before), ("Alt+Down", self._choose_next)):
            # Among the notes alone: a drop-down list opens by the same key.
            shortcut = QShortcut(QKeySequence(key), self.notes.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    @Slot()
    def _open_chosen(self) -> None:
        self.open(self.chosen)

    @Slot()
    def put(self) -> None:
        """Put the chosen notes into the chosen finding."""
        notes = self.notes.view.chosen()
        if self.desk.workbook.read_only or not notes:
            return
        if not self.chosen:
            text = self.tr(
                "Choose a finding on the board or find one with Ctrl+G, or make one with Ctrl+N."
            )
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
        if notes:
            self.filing.part(self.chosen, notes)
            view.go_to(place)

    @Slot(str)
    def remove(self, finding: str) -> None:
        """Delete a finding with its evidence; an undo brings both back."""
        self.editor.draft.flush()
        if not self.desk.workbook.read_only and self.filing.remove(finding):
            self.leave()
            self._tell("done", self.tr("The finding was deleted."), self.tr("Undo"))

    @Slot(str, int)
    def _follow_use(self, note: str, at: int) -> None:
        shown = self.chosen if self.sender() is self.editor.evidence else ""
        users = [each.id for each in self.board_model.resting_on(note) if each.id != shown]
        self.bring(users[at])

    @Slot()
    def follow(self) -> None:
        """Go to the finding that the note is in which is being read; again: to the next."""
        view = self.editor.evidence if self.editor.evidence.hasFocus() else self.notes.view
        users = [each.id for each in self.board_model.resting_on(view.current())]
        if users:
            at = users.index(self.chosen) + 1 if self.chosen in users else 0
            self.bring(users[at % len(users)])

    @Slot(str)
    def _pick_found(self, finding: str) -> None:
        if self.bring(finding):
            self.notes.view.setFocus()

    @Slot()
    def _enter_board(self) -> None:
        if not self.column.isVisible():
            self.editor.begin()
            return
        self.board.setFocus()
        self.board.stand()

    @Slot()
    def _choose_before(self) -> None:
        self.bring(self.board_model.beside(self.chosen, -1))

    @Slot()
    def _choose_next(self) -> None:
        self.bring(self.board_model.beside(self.chosen, 1))

    def _make(self, notes: list[str], section: Section) -> None:
        self.editor.draft.flush()
        place = self.notes.view.place()
        made = self.filing.make(notes, section)
        if made:
            self.notes.view.go_to(place)
            if self.board_model.theme not in (None, section[0] or NO_THEME):
                self.show_theme(section[0] or NO_THEME)
            self.open(made)

    def _join(self, finding: str, notes: Sequence[str]) -> None:
        place = self.notes.view.place()
        self.notice.clear()
        if self.filing.join(finding, notes):
            self.notes.view.go_to(place)

    @Slot(object, str)
    def _take_notes(self, parcel: QMimeData, line_id: str) -> None:
        line = self.board_model.row(self.board_model.index_of(line_id))
        notes, origin = list(notes_in(parcel)), origin_of(parcel)
        if line is None:
            return
        if line.finding is None:
            self._make(notes, line.section)
        elif origin and origin != line.id:
            self.filing.carry(origin, line.id, notes)
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
        self.editor.draft.flush()
        self.filing.run(command)
        self.board.mark(self.chosen)

    @Slot(str, str, str)
    def _tell(self, kind: str, text: str, way_on: str) -> None:
        self.notice.show_notice(kind, text, way_on)

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
