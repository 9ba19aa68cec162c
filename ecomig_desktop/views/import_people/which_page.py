"""The first step: which list. It is dropped, chosen, or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from ecomig_desktop.models.people_list import ListDraft
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.import_people.list_files import name_filter
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace

FOLDER = "import_folder"
"""The setting that remembers where a list was chosen last."""
PASTE = "Ctrl+V"


class WhichPage(Living, QWidget):
    """A large place to drop a list on.

    Signals:
        picked(object): the user chose the file at this Path.
        pasted(str, str): the user pasted this text, and the same as HTML.
    """

    picked = Signal(object)
    pasted = Signal(str, str)

    def __init__(self, desk: Desk, draft: ListDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.place = EmptyPlace("table", key="Return", other_key=PASTE)
        self.place.asked.connect(self.choose)
        self.place.asked_otherwise.connect(self.paste)
        self.card = Card()
        self.card.body.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        draft.changed.connect(self.retranslate)
        self.retranslate()

    def arrive(self) -> None:
        """Stand at the button."""
        self.place.button.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Write every word."""
        self.place.set_texts(
            self.tr("Drop the list of people here"),
            self.tr(
                "Excel, LibreOffice, Word, CSV or text, in any encoding and any old Georgian "
                "font; or copy cells or lines and paste them. You will see what is in it, and "
                "nothing is written before you say so."
            ),
            self.tr("Choose another file…") if self._draft.file else self.tr("Choose a file…"),
            self.tr("Paste"),
        )

    def sentence(self) -> str:
        """Which list is here already."""
        file = self._draft.file
        if file is None:
            return ""
        if not self._draft.name:
            return self.tr("The list that you pasted is still here.")
        return self.tr("“{name}” is still here.").format(name=self._draft.name)

    @Slot()
    def choose(self) -> None:
        """Let the user choose a file."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a list of people"),
            self._desk.settings.text(FOLDER) or str(self._desk.workbook.path.parent),
            ";;".join((name_filter(self.tr("Lists")), "{} (*)".format(self.tr("All files")))),
        )
        if name:
            self.picked.emit(Path(name))

    @Slot()
    def paste(self) -> None:
        """Take what was copied: a file, cells, or text."""
        data = QApplication.clipboard().mimeData() or QMimeData()  # none is there at first
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.picked.emit(files[0])
        else:
            self.pasted.emit(data.text(), data.html() if data.hasHtml() else "")
