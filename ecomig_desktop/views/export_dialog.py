"""Exporting a return file: where it goes, and after it is verified what was written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.exchange.return_file import Exported, export_return_file, suggested_name
from ecomig_desktop.models.work import Progress, Work
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.places_to_save import saving_places
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.busy_panel import BusyPanel
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.writing_dialog import WritingDialog
from ecomig_desktop.views.written_card import WrittenCard

SUFFIX = ".ecomig"
WIDTH = 580
_FOLDER = "export_folder"


class ExportDialog(WritingDialog):
    """Writes the return file of a desk's workbook. Enter exports, and Enter closes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, NoticeBar(), parent)
        self._exported: Exported | None = None
        self._name = suggested_name(desk.workbook, date.today().isoformat())
        self._places = saving_places(desk.settings.text(_FOLDER))
        self._build_words()
        self._build_place()
        self._build_after()
        self._build_buttons()
        self._arrange()
        self.setFixedWidth(WIDTH)
        self.retranslate()
        self._use_place(str(self._places[0].folder))
        self._export.setFocus()

    @property
    def exported(self) -> Exported | None:
        """What was written, once it is."""
        return self._exported

    def path(self) -> Path:
        """Where the file goes, with its suffix."""
        typed = Path(self._file.editor.text().strip()).expanduser()
        named = typed.name and typed.suffix.casefold() != SUFFIX
        return typed.with_name(typed.name + SUFFIX) if named else typed

    def set_path(self, path: Path) -> None:
        """Name the file as a user would."""
        self._file.editor.setText(str(path))

    def _build_words(self) -> None:
        self._heading = Label(role="heading")
        self._text = Label(role="muted", wrapped=True)

    def _build_place(self) -> None:
        self._chips = ChipRow()
        self._chips.chosen.connect(self._use_place)
        self._file = Field(LineEdit())
        self._file.editor.textChanged.connect(self._look_at_path)
        self._browse = Button(icon_name="folder-open")
        self._browse.clicked.connect(self.choose_place)

    def _build_after(self) -> None:
        self._busy = BusyPanel()
        self._busy.hide()
        self._written = WrittenCard()

    def _build_buttons(self) -> None:
        self._close = Button(key="Esc")
        self._export = Button(kind="primary", icon_name="upload", key="Return")
        self._export.setDefault(True)
        self._close.clicked.connect(self.reject)
        self._export.clicked.connect(self.export)

    def _arrange(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(NEAR)
        place.addWidget(self._file, 1)
        place.addWidget(self._browse, 0, Qt.AlignmentFlag.AlignBottom)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(WITHIN)
        form.addWidget(self._chips)
        form.addLayout(place)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        for widget in (self._heading, self._text, self._notice, self._form, self._busy):
            column.addWidget(widget)
        column.addWidget(self._written)
        column.addSpacing(NEAR)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Export a return file"))
        done = self._exported is not None
        self._heading.set_text(
            self.tr("The return file is ready") if done else self.tr("Export a return file")
        )
        self._text.set_text(
            self.tr(
                "It was read back and verified. Take it to the coordinator: on a stick, by "
                "mail or in a shared folder."
            )
            if done
            else self.tr(
                "One file with everything that was entered on this laptop, for the "
                "coordinator. The workbook itself stays as it is."
            )
        )
        self._file.set_label(self.tr("Save as"))
        self._browse.setText(self.tr("Choose…"))
        self._close.setText(self.tr("Close") if done else self.tr("Cancel"))
        self._chips.setAccessibleName(self.tr("Where to"))
        self._chips.set_choices(
            [
                Choice(str(each.folder), self._place_name(each.drive, each.folder))
                for each in self._places
            ]
        )
        self._chips.setVisible(len(self._places) > 1 or bool(self._places[0].drive))
        if self._exported:
            self._tell_written(self._exported)
        self._look_at_path()

    def _place_name(self, drive: str, folder: Path) -> str:
        if drive:
            return self.tr("Stick: {name}").format(name=drive)
        return folder.name or str(folder)

    @Slot(object)
    def _use_place(self, folder: str) -> None:
        self._chips.choose(folder)
        self.set_path(self._free_name(Path(folder)))

    def _free_name(self, folder: Path) -> Path:
        """The suggested name in that folder, numbered where it is taken."""
        wanted = folder / self._name
        numbered = (
            wanted.with_name(f"{wanted.stem} ({number}){SUFFIX}") for number in range(2, 100)
        )
        names = (wanted, *numbered)
        return next((each for each in names if not each.exists()), wanted)

    @Slot()
    def choose_place(self) -> None:
        """Let the user choose folder and name."""
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as"),
            str(self.path()),
            self.tr("Return files") + f" (*{SUFFIX})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.set_path(Path(name))

    @Slot()
    def _look_at_path(self) -> None:
        """A file that is there already will be replaced: say so before, not after."""
        there = self._exported is None and self.path().is_file()
        self._file.set_warning(
            self.tr("There is such a file already; it will be replaced.") if there else ""
        )
        self._export.setText(self.tr("Replace") if there else self.tr("Export"))

    @Slot()
    def export(self) -> None:
        """Write the file; this dialog then says how it went."""
        if self._work or self._exported or not self.path().name:
            return
        target, workbook = self.path(), self._desk.workbook

        def task(progress: Progress) -> Exported:
            progress(-1.0)
            with workbook.for_thread() as own:
                return export_return_file(own, target)

        self._notice.clear()
        self._work = Work(task, self)
        self._work.succeeded.connect(self._finish)
        self._work.refused.connect(self.show_refusal)
        self._work.failed.connect(self._confess)
        self._work.ended.connect(self._end_busy)
        self._show_busy(True)
        self._work.start()

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self._busy.start(self.tr("The file is being written and read back"), cancellable=False)
        self._busy.setVisible(busy)
        self._form.setEnabled(not busy)
        self._close.setEnabled(not busy)
        self._export.setEnabled(not busy)

    @Slot()
    def _end_busy(self) -> None:
        self._forget_work()
        self._show_busy(False)
        (self._close if self._exported else self._file.editor).setFocus()

    @Slot(object)
    def _finish(self, exported: Exported) -> None:
        self._exported = exported
        self._desk.settings.set_text(_FOLDER, str(exported.path.parent))
        self._form.hide()
        self._export.hide()
        self._close.setDefault(True)
        self.retranslate()

    def _tell_written(self, exported: Exported) -> None:
        self._written.show_file(exported.path, self.tr("%n change(s)", "", exported.changes))
