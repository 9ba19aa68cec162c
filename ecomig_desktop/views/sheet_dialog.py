"""The attendance sheet of a meeting: its choices, its pages as they will be, print and PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.paper import set_paper
from ecomig_desktop.printing.sheet import SheetLayout
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.meeting_words import meeting_line, place_name
from ecomig_desktop.views.page_view import PageView
from ecomig_desktop.views.sheet_draft import SheetDraft
from ecomig_desktop.views.sheet_giving import SheetGiver
from ecomig_desktop.views.sheet_options import SheetOptionsPanel
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar

SIZE = (1000, 690)
_SIDE = 270


class SheetDialog(Living, QDialog):
    """Shows the sheet of one meeting, prints it or saves it, and has it remembered."""

    def __init__(self, desk: Desk, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = desk.workbook.meeting(meeting)
        self._draft = SheetDraft(desk.workbook, meeting, self)
        self._giver = SheetGiver(desk, self)
        self._saved: Path | None = None
        self._build_side()
        self._build_pages()
        self._build_buttons()
        self._arrange()
        self._connect()
        self.resize(*SIZE)
        self.retranslate()
        self._show_reading_only()
        self._draft.lay_out(self._options.options())

    @property
    def layout_shown(self) -> SheetLayout | None:
        """The pages in the preview; None until the first are laid out."""
        return self._draft.layout

    def _build_side(self) -> None:
        self._heading = Label(role="heading")
        self._subject = ElidedLabel(role="muted")
        self._options = SheetOptionsPanel(self._desk.settings)
        self._size = Label(role="caption", wrapped=True)

    def _build_pages(self) -> None:
        self._pages = PageView()
        self._back, self._on = IconButton("chevron-left"), IconButton("chevron-right")
        self._number = Label(role="caption")
        self._smaller, self._larger = IconButton("zoom-out"), IconButton("zoom-in")
        self._whole = IconButton("maximize")
        self._notice = NoticeBar()

    def _build_buttons(self) -> None:
        self._close = Button()
        self._save = Button(icon_name="download", key="Ctrl+S")
        self._print = Button(kind="primary", icon_name="printer", key="Ctrl+P")
        self._print.setDefault(True)
        self._cover = BusyCover(self)

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(NEAR)
        side.addWidget(self._heading)
        side.addWidget(self._subject)
        side.addSpacing(WITHIN)
        side.addWidget(self._options)
        side.addStretch()
        side.addWidget(self._size)
        for button in (self._print, self._save, self._close):
            side.addWidget(button)
        left = QWidget()
        left.setFixedWidth(_SIDE)
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(AROUND)
        row.addWidget(left)
        row.addLayout(self._arranged_pages(), 1)

    def _arranged_pages(self) -> QVBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(NEAR - 4)
        bar.addStretch()
        for widget in (self._back, self._number, self._on):
            bar.addWidget(widget)
        bar.addSpacing(AROUND)
        for widget in (self._smaller, self._larger, self._whole):
            bar.addWidget(widget)
        bar.addStretch()
        column = QVBoxLayout()
        column.setSpacing(NEAR)
        column.addWidget(self._notice)
        column.addWidget(self._pages, 1)
        column.addLayout(bar)
        return column

    def _connect(self) -> None:
        self._options.changed.connect(self._lay_out)
        self._draft.laid_out.connect(self._show_layout)
        self._draft.refused.connect(self.show_refusal)
        self._giver.began.connect(self._show_busy)
        self._giver.progressed.connect(self._cover.panel.set_progress)
        self._giver.saved.connect(self._tell_saved)
        self._giver.printed.connect(self._tell_printed)
        self._giver.refused.connect(self.show_refusal)
        self._giver.ended.connect(self._cover.finish)
        self._cover.panel.cancelled.connect(self._giver.cancel)
        self._pages.turned.connect(self._show_number)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._smaller.clicked.connect(self._make_smaller)
        self._larger.clicked.connect(self._make_larger)
        self._whole.clicked.connect(self._pages.fit)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self.choose_file)
        self._print.clicked.connect(self.choose_printer)
        self._notice.followed.connect(self._open_saved)
        QShortcut(QKeySequence("Ctrl+S"), self, self.choose_file)
        QShortcut(QKeySequence("Ctrl+P"), self, self.choose_printer)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Attendance sheet"))
        self._heading.set_text(self.tr("Attendance sheet"))
        if self._meeting:
            self._subject.set_text(meeting_line(self._meeting, self._desk.language.code))
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Save as PDF…"))
        self._print.setText(self.tr("Print…"))
        self._back.set_name(self.tr("Previous page (Page Up)"))
        self._on.set_name(self.tr("Next page (Page Down)"))
        self._smaller.set_name(self.tr("Smaller (-)"))
        self._larger.set_name(self.tr("Larger (+)"))
        self._whole.set_name(self.tr("Whole page (0)"))
        self._pages.setAccessibleName(self.tr("Preview of the pages"))
        self._show_number()

    @Slot()
    def _lay_out(self) -> None:
        self._draft.lay_out(self._options.options())

    @Slot(object)
    def _show_layout(self, layout: SheetLayout) -> None:
        first = not self._pages.pages
        self._pages.show_layout(layout)
        self._show_number()
        if first:
            self._print.setFocus()

    @Slot()
    def _show_number(self) -> None:
        """Say which page is shown, and how much paper the whole takes."""
        page, pages = self._pages.page, self._pages.pages
        number = self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else ""
        self._number.set_text(number)
        self._pages.setAccessibleDescription(number)
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < pages)
        self._print.setEnabled(bool(pages))
        self._save.setEnabled(bool(pages))
        layout = self._draft.layout
        people = sum(row.person is not None for row in layout.content.rows) if layout else 0
        self._size.set_text(
            ", ".join((self.tr("%n attendee(s)", "", people), self.tr("%n page(s)", "", pages)))
            if layout
            else ""
        )

    def _show_reading_only(self) -> None:
        if self._desk.workbook.read_only:
            text = self.tr(
                "This workbook is only being read: the sheet can be printed, but which row is "
                "whose will not be remembered."
            )
            self._notice.show_notice("attention", text)

    @Slot()
    def choose_file(self) -> None:
        """Let the user choose where the PDF goes, then make it."""
        if self._draft.layout is None or self._giver.busy:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the attendance sheet"), str(self._proposed()), "PDF (*.pdf)"
        )
        if name:
            chosen = Path(name)
            is_pdf = chosen.suffix.casefold() == ".pdf"
            self.save(chosen if is_pdf else chosen.with_name(f"{chosen.name}.pdf"))

    def save(self, target: Path) -> None:
        """Make the PDF of the pages in the preview; the notice says how it went."""
        if self._draft.layout and not self._giver.busy:
            self._giver.save(self._draft.layout, target)

    @Slot()
    def choose_printer(self) -> None:
        """Let the user choose printer and pages, then print."""
        if self._draft.layout is None or self._giver.busy:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, self._draft.layout)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._draft.layout.pages))
        if dialog.exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages in the preview; the notice says how it went."""
        if self._draft.layout and not self._giver.busy:
            self._giver.print_on(self._draft.layout, printer)

    @Slot()
    def _show_busy(self) -> None:
        self._cover.start(self.tr("The sheet is being made"))

    @Slot(object)
    def _tell_saved(self, target: Path) -> None:
        self._saved = target
        self._desk.settings.set_text("sheet_folder", str(target.parent))
        text = self.tr("Saved: {name}.").format(name=target.name)
        self._notice.show_notice("done", text, self.tr("Open"))
        self._draft.begin_another()

    @Slot(str)
    def _tell_printed(self, code: str) -> None:
        self._saved = None
        text = self.tr("Sheet {code} was sent to the printer.").format(code=code)
        self._notice.show_notice("done", text)
        self._draft.begin_another()

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place what was refused."""
        self._saved = None
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    @Slot()
    def _open_saved(self) -> None:
        if self._saved:
            messages.show_file(self._saved)

    def _proposed(self) -> Path:
        """A name for the file: beside the last one, else beside the workbook."""
        folder = Path(self._desk.settings.text("sheet_folder"))
        if not self._desk.settings.text("sheet_folder") or not folder.is_dir():
            folder = self._desk.workbook.path.parent
        meeting = self._meeting
        parts = [
            (meeting.date or "") if meeting else "",
            place_name(meeting, self._desk.language.code) if meeting else "",
            self.tr("attendance sheet"),
        ]
        name = " ".join(filter(None, parts)).replace("/", "-").replace("\\", "-")
        return folder / f"{name}.pdf"

    @Slot()
    def _turn_back(self) -> None:
        self._pages.turn_to(self._pages.page - 1)

    @Slot()
    def _turn_on(self) -> None:
        self._pages.turn_to(self._pages.page + 1)

    @Slot()
    def _make_smaller(self) -> None:
        self._pages.zoom_by(-1)

    @Slot()
    def _make_larger(self) -> None:
        self._pages.zoom_by(1)

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
