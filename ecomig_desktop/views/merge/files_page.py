"""The page on which files are picked, looked at, and taken or left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.georgian.numbers import format_number
from ecomig_desktop.models.merge import MergeDraft, PickedFilesModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.files_table import FilesTable
from ecomig_desktop.views.merge.numbers_card import NumbersCard
from ecomig_desktop.views.merge.words import FileWords, heading
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.key_cap import KeyHint
from ecomig_desktop.views.widgets.label import Label


class FilesPage(Living, QWidget):
    """Shows a draft: an empty place that takes files, or the list of them with its numbers.

    Signals:
        pick_wanted(): the user wants to choose files.
        merge_wanted(): the user wants the files that are ticked to be merged.
        leave_wanted(): the user wants none of it.
    """

    pick_wanted = Signal()
    merge_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, desk: Desk, draft: MergeDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.words = FileWords(desk.workbook.laptop_name, lambda: desk.language.code)
        self._build_head()
        self._build_list()
        self._build_foot()
        self._arrange()
        draft.changed.connect(self._renew)
        self.retranslate()

    def _build_head(self) -> None:
        self._heading = Label(role="heading")
        self._more = Button(icon_name="plus", key="Ctrl+O")
        self._more.clicked.connect(self.pick_wanted)

    def _build_list(self) -> None:
        self._empty = EmptyPlace("merge", key="Ctrl+O")
        self._empty.asked.connect(self.pick_wanted)
        self.files = PickedFilesModel(self._draft, self.words.describe, heading, self)
        self.table = FilesTable(self.files, self.words)
        self._list = QStackedWidget()
        self._list.addWidget(self._empty)
        self._list.addWidget(self.table)
        self.card = Card(flush=True)
        self.card.body.addWidget(self._list)
        self._numbers = NumbersCard(3)

    def _build_foot(self) -> None:
        self._space = KeyHint("Space")
        self._promise = Label(role="caption", wrapped=True)
        self._leave = Button(key="Esc")
        self.merge_button = Button(kind="primary", icon_name="merge", key="Return")
        self._leave.clicked.connect(self.leave_wanted)
        self.merge_button.clicked.connect(self.merge_wanted)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._more)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self._promise, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addSpacing(AROUND)
        foot.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.merge_button, 0, Qt.AlignmentFlag.AlignBottom)
        numbers = QHBoxLayout()
        numbers.addWidget(self._numbers, 1)
        self._numbers.body.addWidget(self._space, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(AROUND)
        column.addLayout(head)
        column.addWidget(self.card, 1)
        column.addLayout(numbers)
        column.addLayout(foot)

    def arrive(self) -> None:
        """Put the cursor where keys do something, and let Enter merge."""
        self.merge_button.setDefault(True)
        (self.table if self._draft.files else self._empty.button).setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.tr("Merge return files"))
        self._more.setText(self.tr("Files"))
        self._more.setAccessibleName(self.tr("Pick more files"))
        self._empty.set_texts(
            self.tr("Drop the files from the laptops here"),
            self.tr(
                "Any number, in any order. You will see what each of them brings before "
                "anything is merged."
            ),
            self.tr("Choose files…"),
        )
        self._space.set_text(self.tr("take or leave out"))
        self._renew()

    @Slot()
    def _renew(self) -> None:
        """Show the numbers, and what can be done."""
        draft, totals = self._draft, self._draft.totals
        some, ready = bool(draft.files), draft.looked_at_all
        if some and self._list.currentWidget() is not self.table:
            self._list.setCurrentWidget(self.table)
            self.table.setFocus()
        elif not some:
            self._list.setCurrentWidget(self._empty)
        self._numbers.setVisible(some)
        self._more.setVisible(some)
        self._show_numbers(totals.new, totals.conflicts, totals.files)
        self.merge_button.setEnabled(ready and totals.files > 0)
        self.merge_button.setText(
            self.tr("Merge %n file(s)", "", totals.files) if totals.files else self.tr("Merge")
        )
        nothing = ready and some and not any(each.can_bring for each in draft.files)
        self._leave.setText(self.tr("Close") if nothing else self.tr("Cancel"))
        self._promise.set_text(
            self.tr("Everything in these files is in the workbook already.")
            if nothing and all(each.came_before for each in draft.files)
            else self.tr("None of these files can be merged.")
            if nothing
            else self.tr(
                "A backup is made before the merge. Nothing that anybody entered is lost: where "
                "two laptops differ, you decide afterwards."
            )
        )

    def _show_numbers(self, new: int, conflicts: int, files: int) -> None:
        def text(number: int) -> str:
            return format_number(number, self._desk.language.code)

        total = len(self._draft.files)
        self._numbers.show_numbers(
            (
                (text(new), self.tr("new change(s)", "", new), ""),
                (
                    text(conflicts),
                    self.tr("conflict(s)", "", conflicts),
                    "attention" if conflicts else "",
                ),
                (f"{files} / {total}", self.tr("files will be merged"), ""),
            )
        )
