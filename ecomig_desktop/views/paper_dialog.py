"""The base of dialogs that show a paper: its choices, its pages as they will be, print and PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.errors import Refused
from ecomig_desktop.printing.elements import Paper
from ecomig_desktop.printing.paper import pdf, set_paper
from ecomig_desktop.printing.printer import print_chosen
from ecomig_desktop.views import messages
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.page_bar import PageBar
from ecomig_desktop.views.page_view import PageView
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook.file_out import putting

_LEAST_CHOICES = 160


class PaperDialog(Living, QDialog):
    """Heirs put what there is to choose into `choices`, lay out the pages and `show_paper` them;
    into `more` what else can be done with them.

    Ctrl+P prints, Ctrl+S saves: at once, unless an heir does it in its own way.
    """

    side_width = 270

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper: Paper | None = None
        self._saved: Path | None = None
        self.choices, self.more = QVBoxLayout(), QVBoxLayout()
        self.pages = PageView()
        self.notice = NoticeBar()
        self._heading, self._size = Label(role="heading"), Label(role="caption", wrapped=True)
        self._print = Button(kind="primary", icon_name="printer", key="Ctrl+P")
        self._save = Button(icon_name="download", key="Ctrl+S")
        self._close = Button(key="Esc")
        self._print.setDefault(True)
        self.build_choices()
        self._arrange()
        self._connect()

    def build_choices(self) -> None:
        """Put what there is to choose into `choices`."""

    @property
    def busy(self) -> bool:
        """Whether it is saving or printing, so that nothing else can begin."""
        return False

    @property
    def current(self) -> bool:
        """Whether the pages that are shown are those that are wanted."""
        return True

    def proposed(self) -> Path:
        """Where a PDF would go."""
        raise NotImplementedError

    def saving_title(self) -> str:
        """The title over the choice of that place."""
        raise NotImplementedError

    def size_words(self) -> str:
        """How much the paper is; asked only where there is one."""
        count = self.pages.pages
        # `tr` of an heir does not look here for a text with "%n".
        words = self.tr("{count} page") if count == 1 else self.tr("{count} pages")
        return words.format(count=count)

    def save(self, target: Path) -> None:
        """Write the pages in the preview; the notice says how it went."""
        if self._paper is None:
            return
        try:
            with putting(pdf(self._paper), target):
                pass
        except Refused as error:
            self.show_refusal(error)
        else:
            self.tell_saved(target)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that the printer was asked for; the notice says how it went."""
        if self._paper is None:
            return
        printer.setDocName(self._paper.title)
        try:
            print_chosen(self._paper, printer)
        except Refused as error:
            self.show_refusal(error)
        else:
            self.tell_printed(self.tr("The pages were sent to the printer."))

    def say(self, heading: str) -> None:
        """Name the dialog and its parts."""
        self.setWindowTitle(heading)
        self._heading.set_text(heading)
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save as PDF…"))
        self._close.setText(self.tr("Close"))
        self.renew()

    def show_paper(self, paper: Paper) -> None:
        """Show these pages; the first time the keys go to what prints them."""
        first = self._paper is None
        self._paper = paper
        self.pages.show_layout(paper)
        self.renew()
        if first:
            self._print.setFocus()

    def show_waiting(self, text: str) -> None:
        """Other pages are wanted than those that are shown: till they come they go, and this is
        said instead."""
        self.pages.show_nothing()
        self._size.set_text(text)

    def show_no_paper(self) -> None:
        """There is nothing to show or print any more."""
        self._paper = None
        self.pages.show_nothing()
        self.renew()

    def tell_saved(self, target: Path) -> None:
        """Say that the PDF is there, and offer to open it."""
        self._saved = target
        text = self.tr("Saved: {name}.").format(name=target.name)
        self.notice.show_notice("done", text, self.tr("Open"))

    def tell_printed(self, text: str) -> None:
        """Say that the pages are with the printer."""
        self._saved = None
        self.notice.show_notice("done", text)

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say in place what was refused."""
        self._saved = None
        self.notice.show_notice("refused", error.sentence(self._desk.language.code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The pages are turned and enlarged wherever the keys are."""
        if not self.pages.take_key(event):
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        left = QWidget()
        left.setFixedWidth(self.side_width)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(NEAR)
        side.addWidget(self._heading)
        side.addWidget(self._chosen_from(), 1)
        for widget in (self._size, self._print, self._save):
            side.addWidget(widget)
        self.more.setSpacing(NEAR)
        side.addLayout(self.more)
        side.addWidget(self._close)
        column = QVBoxLayout()
        column.setSpacing(NEAR)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        column.addWidget(PageBar(self.pages))
        row = QHBoxLayout(self)
        row.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        row.setSpacing(AROUND)
        row.addWidget(left)
        row.addLayout(column, 1)

    def _chosen_from(self) -> QScrollArea:
        """The choices; where the screen is too low for them all, they scroll."""
        inside = QWidget()
        inside.setProperty("clear", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self.choices.setSpacing(NEAR)
        column.addLayout(self.choices)
        column.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(_LEAST_CHOICES)
        area.setWidget(inside)
        return area

    def _connect(self) -> None:
        self._print.clicked.connect(self.choose_printer)
        self._save.clicked.connect(self.choose_file)
        self._close.clicked.connect(self.reject)
        self.notice.followed.connect(self._open_saved)
        QShortcut(QKeySequence("Ctrl+P"), self, self.choose_printer)
        QShortcut(QKeySequence("Ctrl+S"), self, self.choose_file)

    def renew(self) -> None:
        """Offer what can be done now."""
        shown = self._paper is not None
        for button in (self._print, self._save):
            button.setEnabled(shown and self.current)
        self._size.set_text(self.size_words() if shown else "")

    @Slot()
    def choose_file(self) -> None:
        """Let the user choose where the PDF goes, then make it."""
        if self._paper is None or self.busy:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.saving_title(), str(self.proposed()), "PDF (*.pdf)"
        )
        if name:
            chosen = Path(name)
            is_pdf = chosen.suffix.casefold() == ".pdf"
            self.save(chosen if is_pdf else chosen.with_name(f"{chosen.name}.pdf"))

    @Slot()
    def choose_printer(self) -> None:
        """Let the user choose printer and pages, then print."""
        if self._paper is None or self.busy:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, self._paper)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._paper.pages))
        if dialog.exec():
            self.print_on(printer)

    @Slot()
    def _open_saved(self) -> None:
        if self._saved:
            messages.show_file(self._saved)
