"""A receipt as it will be printed: its pages, print and PDF, in either language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.receipt import lay_out_receipt, read_source
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import NAMES
from ecomig_desktop.views.merge.receipt_words import receipt_title
from ecomig_desktop.views.paper_dialog import PaperDialog
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segmented import Segmented

SIZE = (920, 690)


class ReceiptDialog(PaperDialog):
    """Shows one receipt; nothing is written by printing it."""

    side_width = 230

    def __init__(self, desk: Desk, number: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._number = number
        open_at(self, SIZE)
        self.retranslate()
        self._lay_out()

    def build_choices(self) -> None:
        """In which language."""
        self._language_label = Label(role="caption")
        self.language = Segmented(list(NAMES.items()))
        self.language.choose(self._desk.language.code)
        self.language.chosen.connect(self._lay_out)
        self.choices.addSpacing(WITHIN)
        self.choices.addWidget(self._language_label)
        self.choices.addWidget(self.language)

    @Slot()
    def _lay_out(self) -> None:
        """Set the pages anew in the language that is chosen."""
        language = self.language.current()
        try:
            source = read_source(self._desk.workbook, self._number, language)
        except Refused as error:
            self.show_refusal(error)
        else:
            self.show_paper(lay_out_receipt(source, language, FontMeasure()))

    def retranslate(self) -> None:
        """Write every word."""
        self._language_label.set_text(self.tr("Language of the paper"))
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.say(receipt_title(self._number))

    def saving_title(self) -> str:
        """What is saved."""
        return self.tr("Save the receipt")

    def proposed(self) -> Path:
        """Beside the workbook, under the receipt's number."""
        return self._desk.workbook.path.parent / f"{receipt_title(self._number)}.pdf"
