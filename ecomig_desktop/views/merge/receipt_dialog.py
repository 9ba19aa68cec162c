"""A receipt as it will be printed: its pages, print and PDF, in either language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.fonts import FontMeasure
from ecomig_desktop.printing.paper import pdf, print_pages, set_paper
from ecomig_desktop.printing.receipt import ReceiptLayout, lay_out_receipt, read_source
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import NAMES
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.merge.receipt_words import receipt_title
from ecomig_desktop.views.page_view import PageView
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.segmented import Segmented
from ecomig_desktop.workbook.file_out import putting

SIZE = (920, 690)
_SIDE = 230


class ReceiptDialog(Living, QDialog):
    """Shows one receipt; nothing is written by printing it."""

    def __init__(self, desk: Desk, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._number = desk, number
        self._saved: Path | None = None
        self._layout: ReceiptLayout | None = None
        self._heading = Label(role="heading")
        self._size = Label(role="caption", wrapped=True)
        self._language_label = Label(role="caption")
        self.language = Segmented(list(NAMES.items()))
        self.language.choose(desk.language.code)
        self.pages = PageView()
        self._back, self._on = IconButton("chevron-left"), IconButton("chevron-right")
        self._page = Label(role="caption")
        self._notice = NoticeBar()
        self._print = Button(kind="primary", icon_name="printer", key="Ctrl+P")
        self._save = Button(icon_name="download", key="Ctrl+S")
        self._close = Button(key="Esc")
        self._arrange()
        self._connect()
        self.resize(*SIZE)
        self.retranslate()
        self._lay_out()

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(NEAR)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._heading)
        side.addSpacing(WITHIN)
        side.addWidget(self._language_label)
        side.addWidget(self.language)
        side.addStretch()
        side.addWidget(self._size)
        for button in (self._print, self._save, self._close):
            side.addWidget(button)
        left = QWidget()
        left.setFixedWidth(_SIDE)
        left.setLayout(side)
        bar = QHBoxLayout()
        bar.addStretch()
        for widget in (self._back, self._page, self._on):
            bar.addWidget(widget)
        bar.addStretch()
        column = QVBoxLayout()
        column.setSpacing(NEAR)
        column.addWidget(self._notice)
        column.addWidget(self.pages, 1)
        column.addLayout(bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(AROUND)
        row.addWidget(left)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.language.chosen.connect(self._lay_out)
        self.pages.turned.connect(self._show_page)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._print.clicked.connect(self.choose_printer)
        self._save.clicked.connect(self.choose_file)
        self._close.clicked.connect(self.reject)
        self._notice.followed.connect(self._open_saved)
        QShortcut(QKeySequence("Ctrl+P"), self, self.choose_printer)
        QShortcut(QKeySequence("Ctrl+S"), self, self.choose_file)

    @Slot()
    def _lay_out(self) -> None:
        """Set the pages anew in the language that is chosen."""
        language = self.language.current()
        try:
            source = read_source(self._desk.workbook, self._number, language)
        except Refused as error:
            self._refuse(error)
            return
        self._layout = lay_out_receipt(source, language, FontMeasure())
        self.pages.show_layout(self._layout)
        self._show_page()
        self._print.setDefault(True)
        self._print.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        title = receipt_title(self._number)
        self.setWindowTitle(title)
        self._heading.set_text(title)
        self._language_label.set_text(self.tr("Language of the paper"))
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save as PDF…"))
        self._close.setText(self.tr("Close"))
        self._back.set_name(self.tr("Previous page (Page Up)"))
        self._on.set_name(self.tr("Next page (Page Down)"))
        self.pages.setAccessibleName(self.tr("Preview of the pages"))
        self._show_page()

    @Slot()
    def _show_page(self) -> None:
        page, pages = self.pages.page, self.pages.pages
        text = self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else ""
        self._page.set_text(text)
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < pages)
        self._size.set_text(self.tr("%n page(s)", "", pages))

    @Slot()
    def choose_file(self) -> None:
        """Let the user choose where the PDF goes."""
        proposed = self._desk.workbook.path.parent / f"{receipt_title(self._number)}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the receipt"), str(proposed), "PDF (*.pdf)"
        )
        if name:
            chosen = Path(name)
            is_pdf = chosen.suffix.casefold() == ".pdf"
            self.save(chosen if is_pdf else chosen.with_name(f"{chosen.name}.pdf"))

    def save(self, target: Path) -> None:
        """Write the pages in the preview; the notice says how it went."""
        if self._layout is None:
            return
        try:
            with putting(pdf(self._layout), target):
                pass
        except Refused as error:
            self._refuse(error)
            return
        self._saved = target
        text = self.tr("Saved: {name}.").format(name=target.name)
        self._notice.show_notice("done", text, self.tr("Open"))

    @Slot()
    def choose_printer(self) -> None:
        """Let the user choose printer and pages, then print."""
        if self._layout is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, self._layout)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._layout.pages))
        if dialog.exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that the printer was asked for."""
        if self._layout is None:
            return
        printer.setDocName(self._layout.title)
        chosen = printer.printRange() is QPrinter.PrintRange.PageRange
        first, last = (printer.fromPage(), printer.toPage()) if chosen else (1, 0)
        try:
            print_pages(self._layout, printer, first=first, last=last)
        except Refused as error:
            self._refuse(error)
            return
        self._notice.show_notice("done", self.tr("The receipt was sent to the printer."))

    def _refuse(self, error: Refused) -> None:
        self._saved = None
        self._notice.show_notice("refused", error.sentence(self._desk.language.code))

    @Slot()
    def _open_saved(self) -> None:
        if self._saved:
            messages.show_file(self._saved)

    @Slot()
    def _turn_back(self) -> None:
        self.pages.turn_to(self.pages.page - 1)

    @Slot()
    def _turn_on(self) -> None:
        self.pages.turn_to(self.pages.page + 1)
