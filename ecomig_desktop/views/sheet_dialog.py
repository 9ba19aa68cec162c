"""The attendance sheet of a meeting: its choices, its pages as they will be, print and PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ecomig_desktop.printing.sheet import SheetLayout
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.meeting_words import line_of, name_of
from ecomig_desktop.views.paper_dialog import PaperDialog
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.sheet_draft import SheetDraft
from ecomig_desktop.views.sheet_giving import SheetGiver
from ecomig_desktop.views.sheet_options import SheetOptionsPanel
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.elided_label import ElidedLabel

SIZE = (1000, 690)


class SheetDialog(PaperDialog):
    """Shows the sheet of one meeting, prints it or saves it, and has it remembered."""

    def __init__(self, desk: Desk, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._meeting = desk.workbook.meeting(meeting)
        self._draft = SheetDraft(desk.workbook, meeting, self)
        self._giver = SheetGiver(desk, self)
        self._cover = BusyCover(self)
        self._listen()
        open_at(self, SIZE)
        self.retranslate()
        self._show_reading_only()
        self._draft.lay_out(self._options.options())

    @property
    def layout_shown(self) -> SheetLayout | None:
        """The pages in the preview; None until the first are laid out."""
        return self._draft.layout

    @property
    def busy(self) -> bool:
        """Whether a sheet is being made."""
        return self._giver.busy

    def build_choices(self) -> None:
        """Of which meeting, and how it looks."""
        self._subject = ElidedLabel(role="muted")
        self._options = SheetOptionsPanel(self._desk.settings)
        self.choices.addWidget(self._subject)
        self.choices.addSpacing(WITHIN)
        self.choices.addWidget(self._options)

    def _listen(self) -> None:
        self._options.changed.connect(self._lay_out)
        self._draft.laid_out.connect(self.show_paper)
        self._draft.refused.connect(self.show_refusal)
        self._giver.began.connect(self._show_busy)
        self._giver.progressed.connect(self._cover.panel.set_progress)
        self._giver.saved.connect(self._keep_place)
        self._giver.printed.connect(self._tell_code)
        self._giver.refused.connect(self.show_refusal)
        self._giver.ended.connect(self._cover.finish)
        self._cover.panel.cancelled.connect(self._giver.cancel)

    def retranslate(self) -> None:
        """Write every word."""
        if self._meeting:
            language = self._desk.language.code
            self._subject.set_text(line_of(self._desk.workbook, self._meeting, language))
        self.say(self.tr("Attendance sheet"))

    @Slot()
    def _lay_out(self) -> None:
        self._draft.lay_out(self._options.options())

    def size_words(self) -> str:
        """How many people are on it, and how much paper it takes."""
        layout = self._draft.layout
        people = sum(row.person is not None for row in layout.content.rows) if layout else 0
        return ", ".join((self.tr("%n attendee(s)", "", people), super().size_words()))

    def _show_reading_only(self) -> None:
        if self._desk.workbook.read_only:
            text = self.tr(
                "This workbook is only being read: the sheet can be printed, but which row is "
                "whose will not be remembered."
            )
            self.notice.show_notice("attention", text)

    def save(self, target: Path) -> None:
        """Make the PDF of the pages in the preview; the notice says how it went."""
        if self._draft.layout and not self._giver.busy:
            self._giver.save(self._draft.layout, target)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages in the preview; the notice says how it went."""
        if self._draft.layout and not self._giver.busy:
            self._giver.print_on(self._draft.layout, printer)

    @Slot()
    def _show_busy(self) -> None:
        self._cover.start(self.tr("The sheet is being made"))

    @Slot(object)
    def _keep_place(self, target: Path) -> None:
        self._desk.settings.set_text("sheet_folder", str(target.parent))
        self.tell_saved(target)
        self._draft.begin_another()

    @Slot(str)
    def _tell_code(self, code: str) -> None:
        self.tell_printed(self.tr("Sheet {code} was sent to the printer.").format(code=code))
        self._draft.begin_another()

    def saving_title(self) -> str:
        """What is saved."""
        return self.tr("Save the attendance sheet")

    def proposed(self) -> Path:
        """A name for the file: beside the last one, else beside the workbook."""
        folder = Path(self._desk.settings.text("sheet_folder"))
        if not self._desk.settings.text("sheet_folder") or not folder.is_dir():
            folder = self._desk.workbook.path.parent
        meeting = self._meeting
        parts = [
            (meeting.date or "") if meeting else "",
            name_of(self._desk.workbook, meeting, self._desk.language.code) if meeting else "",
            self.tr("attendance sheet"),
        ]
        name = " ".join(filter(None, parts)).replace("/", "-").replace("\\", "-")
        return folder / f"{name}.pdf"

    def done(self, result: int) -> None:
        """Stop what is under way before the window goes."""
        self._draft.finish()
        self._giver.finish()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving."""
        self.done(QDialog.DialogCode.Rejected)
        event.accept()


def show_sheet(desk: Desk, window: QWidget) -> None:
    """Show the attendance sheet of the current meeting."""
    if desk.meeting.id is None:
        desk.noted.emit(
            QCoreApplication.translate("SheetDialog", "Choose a meeting to print its sheet.")
        )
        return
    SheetDialog(desk, desk.meeting.id, window).exec()
