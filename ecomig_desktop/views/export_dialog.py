"""Exporting a return file: where it goes, and after it is verified what was written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.exchange.return_file import export_return_file, suggested_name
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.file_out_dialog import FileOutDialog, Wording, Writer
from ecomig_desktop.views.places_to_save import saving_places
from ecomig_desktop.views.widgets.chip import ChipRow, Choice

SUFFIX = ".ecomig"


class ExportDialog(FileOutDialog):
    """Writes the return file of a desk's workbook; a stick that is plugged in is offered first."""

    folder_setting = "export_folder"
    icon_name = "upload"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._places = saving_places(desk.settings.text(self.folder_setting))
        self.retranslate()
        self._use_place(str(self._places[0].folder))
        self._save.setFocus()

    @property
    def exported(self) -> Path | None:
        """The file that was written, once it is."""
        return self.written[0] if self.written else None

    def ending(self) -> str:
        """That of workbook files."""
        return SUFFIX

    def suggested_stem(self) -> str:
        """Workbook, laptop and day."""
        day = date.today().isoformat()
        return suggested_name(self._desk.workbook, day).removesuffix(SUFFIX)

    def writer(self) -> Writer:
        """Writes the file, and reads it back."""
        return lambda workbook, target: export_return_file(workbook, target).changes

    def counted(self, number: int) -> str:
        """How many changes are in it."""
        return self.tr("%n change(s)", "", number)

    def wording(self) -> Wording:
        """What is done with a return file."""
        return Wording(
            self.tr("Export"),
            self.tr("The file is being written and read back"),
            self.tr("The return file is ready"),
            self.tr(
                "It was read back and verified. Take it to the coordinator: on a stick, by "
                "mail or in a shared folder."
            ),
        )

    def name_filter(self) -> str:
        """Return files."""
        return self.tr("Return files") + f" (*{SUFFIX})"

    def build_choices(self) -> None:
        """Where to."""
        self._chips = ChipRow()
        self._chips.chosen.connect(self._use_place)
        self.choices.addWidget(self._chips)

    def retranslate(self) -> None:
        """Write every word."""
        self._chips.setAccessibleName(self.tr("Where to"))
        self._chips.set_choices(
            [
                Choice(str(each.folder), self._place_name(each.drive, each.folder))
                for each in self._places
            ]
        )
        self._chips.setVisible(len(self._places) > 1 or bool(self._places[0].drive))
        self.say(
            self.tr("Export a return file"),
            self.tr(
                "One file with everything that was entered on this laptop, for the "
                "coordinator. The workbook itself stays as it is."
            ),
        )

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
        stem = self.suggested_stem()
        names = (stem, *(f"{stem} ({number})" for number in range(2, 100)))
        paths = [folder / f"{name}{SUFFIX}" for name in names]
        return next((each for each in paths if not each.exists()), paths[0])

    @Slot()
    def export(self) -> None:
        """Write the file; this dialog then says how it went."""
        self.save()
