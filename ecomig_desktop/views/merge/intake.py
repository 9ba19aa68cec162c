"""The left column of the merge desk: the files that came, what they bring, and the button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.merge import MergeDraft
from ecomig_desktop.models.sources import PickedFilesModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.files_table import FilesTable
from ecomig_desktop.views.merge.numbers_card import NumbersCard
from ecomig_desktop.views.merge.source_card import SourceCard
from ecomig_desktop.views.merge.watch_line import WatchLine
from ecomig_desktop.views.merge.words import FileWords, heading
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.label import Label

PICK, WATCH, MERGE = "Ctrl+Shift+O", "Ctrl+Shift+W", "Ctrl+Return"

_LOW = 580
_SOURCE = 0.27
"""The part of the column that one file's sentences may take."""


class Intake(Living, QWidget):
    """Shows a draft: an empty place that takes files, or the list of them with its numbers.

    Signals:
        pick_wanted(): the user wants to choose files.
        watch_wanted(): the user wants a folder to be watched.
        rest_wanted(): the user wants it to be watched no longer.
        merge_wanted(): the user wants the files that are ticked to be merged.
        saving_wanted(object): the user wants what can be saved of the damaged file at this Path.
    """

    pick_wanted = Signal()
    watch_wanted = Signal()
    rest_wanted = Signal()
    merge_wanted = Signal()
    saving_wanted = Signal(object)

    def __init__(self, desk: Desk, draft: MergeDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._duplicates: int | None = None
        self._meetings: tuple[int, int] | None = None
        workbook = desk.workbook
        self.words = FileWords(workbook.laptop_name, workbook.meeting, lambda: desk.language.code)
        self._build_head()
        self._build_list()
        self._build_foot()
        self._arrange()
        self._connect()
        self.retranslate()

    def _build_head(self) -> None:
        self._heading = Label(role="heading")
        self._watch = Button(icon_name="eye")
        self._more = Button(icon_name="plus")
        self.watch_line = WatchLine()

    def _build_list(self) -> None:
        self._empty = EmptyPlace("merge", key=PICK)
        self.files = PickedFilesModel(self._draft, self.words.describe, heading, self)
        self.table = FilesTable(self.files, self.words)
        self._list = QStackedWidget()
        self._list.addWidget(self._empty)
        self._list.addWidget(self.table)
        self.card = Card(flush=True)
        self.card.body.addWidget(self._list)
        self._source = SourceCard(self._desk, self.words)
        self._numbers = NumbersCard(4)

    def _build_foot(self) -> None:
        self._promise = Label(role="caption", wrapped=True)
        self.merge_button = Button(kind="primary", icon_name="merge", key=MERGE)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._heading, 1)
        head.addWidget(self._watch)
        head.addWidget(self._more)
        foot = QHBoxLayout()
        foot.setSpacing(AROUND)
        foot.addWidget(self._promise, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.merge_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addLayout(head)
        column.addWidget(self.watch_line)
        column.addWidget(self.card, 1)
        column.addWidget(self._source)
        column.addWidget(self._numbers)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._more.clicked.connect(self.pick_wanted)
        self._empty.asked.connect(self.pick_wanted)
        self._watch.clicked.connect(self.watch_wanted)
        self.watch_line.rest_wanted.connect(self.rest_wanted)
        self.merge_button.clicked.connect(self.merge_wanted)
        self._source.saving_wanted.connect(self.saving_wanted)
        self.table.release_wanted.connect(self._draft.let_go)
        self.table.stood.connect(self._show_source)
        self._draft.changed.connect(self.renew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list keeps its room where the window is low."""
        super().resizeEvent(event)
        self._numbers.set_compact(event.size().height() < _LOW)
        self._source.fit(round(event.size().height() * _SOURCE))

    def arrive(self) -> None:
        """Stand where the next key does something."""
        (self.table if self._draft.files else self._empty.button).setFocus()

    def current(self) -> Path | None:
        """The file that the cursor stands on."""
        picked = self.table.current()
        return picked.path if picked else None

    def stand_on(self, path: Path) -> None:
        """Put the cursor on that file."""
        index = self.files.index_of(str(path))
        if index.isValid():
            self.table.setCurrentIndex(index.siblingAtColumn(1))

    def show_duplicates(self, count: int) -> None:
        """Say how many pairs of people may be one."""
        self._duplicates = count
        self.renew()

    def show_meetings(self, returned: int, total: int) -> None:
        """Say from how many meetings somebody has come home."""
        self._meetings = (returned, total)
        self.renew()

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.tr("Merge"))
        self._watch.setText(self.tr("Folder…"))
        watch = self.tr("Watch a folder…")
        self._watch.setAccessibleName(watch)
        self._watch.setToolTip(self._with_key(watch, WATCH))
        self._more.setText(self.tr("Files"))
        self._more.setAccessibleName(self.tr("Pick more files"))
        self._more.setToolTip(self._with_key(self.tr("Pick more files"), PICK))
        self._empty.set_texts(
            self.tr("Drop the files from the laptops here"),
            self.tr(
                "Any number, in any order. You will see what each of them brings before "
                "anything is merged."
            ),
            self.tr("Choose files…"),
        )
        self.renew()

    def _with_key(self, text: str, key: str) -> str:
        return f"{text.rstrip('…')} ({key})"

    @Slot()
    def _show_source(self) -> None:
        self._source.show_file(self.table.current() if self._draft.files else None)

    @Slot()
    def renew(self) -> None:
        """Show the numbers, and what can be done."""
        draft, totals = self._draft, self._draft.totals
        some, ready = bool(draft.files), draft.looked_at_all
        if some and self._list.currentWidget() is not self.table:
            had = self._empty.button.hasFocus()
            self._list.setCurrentWidget(self.table)
            if had:
                self.table.setFocus()
        elif not some:
            self._list.setCurrentWidget(self._empty)
            self.table.setCurrentIndex(QModelIndex())
        # What is not shown asks for no room.
        policy = QSizePolicy.Policy.Ignored if some else QSizePolicy.Policy.Preferred
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._more.setVisible(some)
        self._show_numbers()
        self._show_source()
        writable = not self._desk.workbook.read_only
        self.merge_button.setEnabled(ready and totals.files > 0 and writable)
        self.merge_button.setText(self.tr("Merge"))
        count = self.tr("Merge %n file(s)", "", totals.files)
        self.merge_button.setAccessibleName(count)
        self.merge_button.setToolTip(count)
        self._promise.set_text(self._sentence(some and ready and totals.files == 0))

    def _sentence(self, nothing: bool) -> str:
        files = self._draft.files
        if nothing and any(each.merged for each in files):
            return self.tr("These files are merged. Drop more of them at any time.")
        if nothing and all(each.came_before for each in files):
            return self.tr("Everything in these files is in the workbook already.")
        if nothing and not any(each.can_bring for each in files):
            return self.tr("None of these files can be merged.")
        return self.tr("A backup is made before the merge. Everything can be taken back.")

    def _show_numbers(self) -> None:
        totals, language = self._draft.totals, self._desk.language.code
        merged = [each.result for each in self._draft.files if each.merged and each.result]
        new = totals.new or sum(result.new for result in merged)
        conflicts = self._desk.workbook.conflict_count() + totals.conflicts

        def text(number: int | None) -> str:
            return "–" if number is None else format_number(number, language)

        duplicates = self._duplicates
        meetings = "–" if self._meetings is None else "{} / {}".format(*self._meetings)
        self._numbers.show_numbers(
            (
                (text(new), self.tr("new change(s)", "", new), ""),
                (text(conflicts), self.tr("conflict(s)", "", conflicts), _tone(conflicts)),
                (text(duplicates), self.tr("possible duplicate(s)", "", duplicates or 0), ""),
                (meetings, self.tr("meetings returned"), ""),
            )
        )


def _tone(count: int) -> str:
    return "attention" if count else ""
