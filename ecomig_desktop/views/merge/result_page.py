"""The page after a merge: what came, where the backup is, and the conflicts to decide."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.merge import Merged
from ecomig_desktop.models.conflicts import ConflictsModel
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import kinds_of_record
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.conflict_list import ConflictList
from ecomig_desktop.views.merge.conflict_words import ConflictWords
from ecomig_desktop.views.merge.words import conflicts_count
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card, Line
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar

KINDS = ("added", "changed", "deleted")


class ResultPage(Living, QWidget):
    """Shows one finished merge.

    Signals:
        conflicts_wanted(object): the user wants to decide; the id of a case, or None for the first.
        leave_wanted(): the user is done.
    """

    conflicts_wanted = Signal(object)
    leave_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._merged: Merged | None = None
        self._build_words()
        self._build_conflicts()
        self._build_foot()
        self._arrange()
        self.retranslate()

    def _build_words(self) -> None:
        self._heading = Label(role="heading")
        self._done = NoticeBar(closable=False)
        self._came = QGridLayout()
        self._came.setHorizontalSpacing(AROUND * 2)
        self._came.setVerticalSpacing(NEAR)
        self._came.setColumnStretch(0, 1)
        self._cells: list[Label] = []
        self._backup = Label(role="caption", wrapped=True)
        self._show_backup = Button(icon_name="folder-open")
        self._show_backup.clicked.connect(self._open_folder)

    def _build_conflicts(self) -> None:
        desk = self._desk
        words = ConflictWords(desk.workbook, lambda: desk.language.code)
        self._conflicts = ConflictsModel(desk.workbook, desk.news, words.lines, self)
        self._conflicts_title = Label(role="strong")
        self._list = ConflictList(self._conflicts)
        self._list.doubleClicked.connect(self._want_conflicts)

    def _build_foot(self) -> None:
        self._close = Button(key="Esc")
        self._settle = Button(kind="primary", icon_name="git-compare", key="Return")
        self._close.clicked.connect(self.leave_wanted)
        self._settle.clicked.connect(self._want_conflicts)

    def _arrange(self) -> None:
        came = Card()
        came.body.addLayout(self._came)
        came.body.addStretch()
        came.body.addWidget(Line())
        came.body.addWidget(self._backup)
        came.body.addWidget(self._show_backup, 0, Qt.AlignmentFlag.AlignLeft)
        self._conflicts_card = Card(flush=True)
        self._conflicts_title.setContentsMargins(WITHIN, WITHIN, WITHIN, WITHIN)
        self._conflicts_card.body.addWidget(self._conflicts_title)
        self._conflicts_card.body.addWidget(Line())
        self._conflicts_card.body.addWidget(self._list, 1)
        cards = QHBoxLayout()
        cards.setSpacing(AROUND)
        cards.addWidget(came, 1)
        cards.addWidget(self._conflicts_card, 1)
        foot = QHBoxLayout()
        foot.setSpacing(WITHIN)
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self._settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(AROUND)
        column.addWidget(self._heading)
        column.addWidget(self._done)
        column.addLayout(cards, 1)
        column.addLayout(foot)

    def show_merged(self, merged: Merged) -> None:
        """Tell of this merge; the workbook holds it already."""
        self._merged = merged
        self._conflicts.refresh()
        self._renew()

    def arrive(self) -> None:
        """Enter goes on to what is left to do."""
        button = self._settle if self._conflicts.rowCount() else self._close
        button.setDefault(True)
        button.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.tr("Merged"))
        self._close.setText(self.tr("Close"))
        self._show_backup.setText(self.tr("Show in folder"))
        self._renew()

    def _renew(self) -> None:
        merged = self._merged
        if merged is None:
            return
        files = [each for each in merged.files if each.refused is None]
        self._done.show_notice("done", self._sentence(len(files), merged.new))
        self._fill_came(merged)
        self._backup.set_text(
            self.tr("Backup from before: {name}").format(name=merged.backup.name)
            if merged.backup
            else self.tr("There was nothing new, so nothing was written.")
        )
        self._show_backup.setVisible(merged.backup is not None)
        count = self._conflicts.rowCount()
        self._conflicts_card.setVisible(count > 0)
        self._conflicts_title.set_text(conflicts_count(count))
        self._conflicts_title.set_tone("attention")
        self._settle.setVisible(count > 0)
        self._settle.setText(self.tr("Decide"))

    def _sentence(self, files: int, new: int) -> str:
        came_from = self.tr("%n file(s) came in", "", files)
        changes = self.tr("%n new change(s)", "", new)
        return f"{came_from}: {changes}."

    def _fill_came(self, merged: Merged) -> None:
        """One line a table that something happened to: how many records came, changed, went."""
        for cell in self._cells:
            self._came.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        titles = (self.tr("added"), self.tr("changed"), self.tr("deleted"))
        self._add_line(0, "", titles, "caption")
        counts = _counts(merged)
        for at, (table, numbers) in enumerate(counts.items(), 1):
            language = self._desk.language.code
            texts = [format_number(each, language) if each else "–" for each in numbers]
            self._add_line(at, kinds_of_record(table), texts, "text")
        if not counts:
            self._add_line(1, self.tr("No record is different."), ("", "", ""), "muted")

    def _add_line(self, at: int, name: str, texts: tuple[str, ...] | list[str], role: str) -> None:
        for column, text in enumerate((name, *texts)):
            quiet = text == "–"
            cell = Label(text, "muted" if quiet else role)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._came.addWidget(cell, at, column, side)
            self._cells.append(cell)

    @Slot()
    def _want_conflicts(self) -> None:
        case = self._conflicts.row(self._list.currentIndex())
        self.conflicts_wanted.emit(case.id if case else None)

    @Slot()
    def _open_folder(self) -> None:
        if self._merged and self._merged.backup:
            messages.show_file(Path(self._merged.backup).parent)


def _counts(merged: Merged) -> dict[str, list[int]]:
    """Per table, in the order of the format, how many records were added, changed, deleted."""
    counts = {
        table: [sum(file.rows.get((table, kind), 0) for file in merged.files) for kind in KINDS]
        for table in TABLES
    }
    return {table: numbers for table, numbers in counts.items() if any(numbers)}
