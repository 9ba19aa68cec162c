"""The base of dialogs that write what other programs read: choices, a place, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.places_to_save import saving_places
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.busy_panel import BusyPanel
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.writing_dialog import WritingDialog
from ecomig_desktop.views.written_card import WrittenCard
from ecomig_desktop.workbook import Workbook

WIDTH = 580
_ENDINGS = (".xlsx", ".csv", ".ics")

Writer = Callable[[Workbook, Path], int]
"""Writes a file, and counts what is in it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that a dialog may have of its own: on its button, while the file is written, when
    it is ready, and what to do with it then."""

    button: str
    writing: str
    ready: str
    next_step: str = ""


class FileOutDialog(WritingDialog):
    """Heirs say what is written (`writer`), under which name, and put choices into `choices`.

    Enter writes, and Enter closes. `written` is the file and the count of what is in it.
    """

    folder_setting = "lists_folder"
    icon_name = "save"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, NoticeBar(), parent)
        self.written: tuple[Path, int] | None = None
        self._suggested = ""
        self.choices = QVBoxLayout()
        self._build()
        self.build_choices()  # before they are arranged, so that Tab goes from top to bottom
        self._arrange()
        self.setFixedWidth(WIDTH)

    def build_choices(self) -> None:
        """Put what there is to choose into `choices`."""

    def ending(self) -> str:
        """The ending of the file's name."""
        raise NotImplementedError

    def suggested_stem(self) -> str:
        """A name for the file, without its ending."""
        raise NotImplementedError

    def writer(self) -> Writer:
        """What writes the file as it is chosen now. It runs in the worker's thread, and so must
        not know this dialog."""
        raise NotImplementedError

    def counted(self, number: int) -> str:
        """Words for that count."""
        raise NotImplementedError

    def wording(self) -> Wording:
        """The words of this dialog, in the language on the screen."""
        return Wording(
            self.tr("Save"), self.tr("The file is being written"), self.tr("The file is ready")
        )

    def name_filter(self) -> str:
        """What else is shown where the user chooses folder and name."""
        return f"*{self.ending()}"

    def path(self) -> Path:
        """Where the file goes, with its ending."""
        typed = Path(self._file.editor.text().strip()).expanduser()
        named = typed.name and typed.suffix.casefold() != self.ending()
        return typed.with_name(typed.name + self.ending()) if named else typed

    def set_path(self, path: Path) -> None:
        """Name the file as a user would."""
        self._file.editor.setText(str(path))

    def suggest(self) -> None:
        """Name the file by what is chosen; a name that the user typed only gets the ending."""
        typed = self._file.editor.text().strip()
        folder = Path(typed).parent if typed else self._first_folder()
        name = Path(typed).name
        if name in ("", self._suggested):
            name = _plain(self.suggested_stem()) + self.ending()
            self._suggested = name
        elif Path(name).suffix.casefold() in _ENDINGS:
            name = Path(name).stem + self.ending()
        self.set_path(folder / name)

    def say(self, heading: str, text: str) -> None:
        """Name the dialog, and what it is for."""
        self.setWindowTitle(heading)
        self._heading.set_text(heading)
        self._text.set_text(text)
        self._name_parts()

    def _first_folder(self) -> Path:
        places = saving_places(self._desk.settings.text(self.folder_setting))
        return next((each for each in places if not each.drive), places[0]).folder

    def _build(self) -> None:
        self._heading = Label(role="heading")
        self._text = Label(role="muted", wrapped=True)
        self._browse = Button(icon_name="folder-open")
        self._browse.clicked.connect(self.choose_place)
        self._file = Field(LineEdit(), beside=self._browse)
        self._file.editor.textChanged.connect(self._look_at_path)
        self._busy = BusyPanel()
        self._busy.hide()
        self._written = WrittenCard()
        self._close = Button(key="Esc")
        self._save = Button(kind="primary", icon_name=self.icon_name, key="Return")
        self._save.setDefault(True)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self.save)

    def _arrange(self) -> None:
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(WITHIN)
        self.choices.setSpacing(WITHIN)
        form.addLayout(self.choices)
        form.addWidget(self._file)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        for widget in (self._heading, self._text, self._notice, self._form, self._busy):
            column.addWidget(widget)
        column.addWidget(self._written)
        column.addSpacing(NEAR)
        column.addLayout(buttons)

    def _name_parts(self) -> None:
        self._file.set_label(self.tr("Save as"))
        self._browse.setText(self.tr("Choose…"))
        self._close.setText(self.tr("Close") if self.written else self.tr("Cancel"))
        if self.written:
            path, number = self.written
            wording = self.wording()
            self._heading.set_text(wording.ready)
            self._text.set_text(wording.next_step)
            self._text.setVisible(bool(wording.next_step))
            self._written.show_file(path, self.counted(number))
        self._look_at_path()

    @Slot()
    def choose_place(self) -> None:
        """Let the user choose folder and name."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as"),
            str(self.path()),
            self.name_filter(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.set_path(Path(name))

    @Slot()
    def _look_at_path(self) -> None:
        """A file that is there already will be replaced: say so before, not after."""
        there = self.written is None and self.path().is_file()
        self._file.set_warning(
            self.tr("There is such a file already; it will be replaced.") if there else ""
        )
        self._save.setText(self.tr("Replace") if there else self.wording().button)

    @Slot()
    def save(self) -> None:
        """Write the file; this dialog then says how it went."""
        if self.busy or self.written or not self.path().name:
            return
        target, writer = self.path(), self.writer()
        self._notice.clear()
        self.write(lambda workbook: (target, writer(workbook, target)), self._finish)

    def show_busy(self, busy: bool) -> None:
        """Show that the file is being written; afterwards the keys go to what is next."""
        if busy:
            self._busy.start(self.wording().writing, cancellable=False)
        self._busy.setVisible(busy)
        for widget in (self._form, self._close, self._save):
            widget.setEnabled(not busy)
        if not busy:
            (self._close if self.written else self._file.editor).setFocus()

    def _finish(self, written: tuple[Path, int]) -> None:
        self.written = written
        self._desk.settings.set_text(self.folder_setting, str(written[0].parent))
        self._form.hide()
        self._save.hide()
        self._close.setDefault(True)
        self.retranslate()


def _plain(name: str) -> str:
    """A file's name without the signs that some system does not take."""
    return "".join(sign if sign.isalnum() or sign in " -_.()" else "-" for sign in name).strip()
