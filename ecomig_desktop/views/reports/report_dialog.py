"""The window of reports: each on its pages as it will be, to print, to hand in, to work on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from ecomig_desktop.domain.document import Document
from ecomig_desktop.errors import Refused
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.printing.document_pages import DocumentLayout
from ecomig_desktop.reports.catalogue import REPORTS
from ecomig_desktop.reports.municipality_map import WHATS
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import NAMES
from ecomig_desktop.views.paper_dialog import PaperDialog
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.reports.report_draft import Choice, ReportDraft, ReportWriter
from ecomig_desktop.views.reports.report_list import ReportList
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.busy_panel import BusyCover
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.segmented import Segmented
from ecomig_desktop.workbook.versions import numbers

SIZE = (1000, 690)
_PATIENCE = 300  # milliseconds that the pages of another report stay
_REST = 500  # milliseconds without a change, after which the pages follow
_FOLDER = "reports_folder"
_LAST = "report"


class ReportDialog(PaperDialog):
    """Shows the reports of a workbook. `name` is the one to begin with, `about` the submission or
    recommendation that it is of, an id; otherwise that which was shown last.

    Signals:
        laid_out(): the pages in the preview are those of what is chosen now.
    """

    laid_out = Signal()

    side_width = 350

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        name: str = "",
        about: str = "",
    ) -> None:
        self._wanted: Choice | None = None
        self._shown: Choice | None = None
        super().__init__(desk, parent)
        self._keep(None)
        self._draft = ReportDraft(desk.workbook, self)
        self._writer = ReportWriter(self)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._cover = BusyCover(self)
        self._listen()
        open_at(self, SIZE)
        self.retranslate()
        self.ask(name, about)

    def ask(self, name: str = "", about: str = "") -> None:
        """Show the report of that name, of what it is `about`; for none the one shown last."""
        name = name or self.reports.current() or self._desk.settings.text(_LAST)
        if about:
            self._offer_records()
            self.of[REPORTS[name].choice].editor.choose(about)
        self.reports.choose(name)
        self._make()

    @property
    def busy(self) -> bool:
        """Whether a file is being written, or the pages are not yet those that are wanted."""
        return self._writer.busy or not self.current

    @property
    def current(self) -> bool:
        """Whether the pages are those of what is chosen."""
        return self._wanted == self._shown

    def build_choices(self) -> None:
        """Which report, in which language, and what it wants to know."""
        self.reports = ReportList(self._desk.language.code)
        self.language = Segmented(list(NAMES.items()))
        self.language.choose(self._desk.language.code)
        self.what = Segmented([(each, each) for each in WHATS])
        self.what.choose(WHATS[0])
        self.of = {choice: Field(ChoiceBox()) for choice in ("submission", "recommendation")}
        self._language_label = Label(role="caption")
        self._about = Label(role="caption", wrapped=True)
        self.choices.addWidget(self.reports)
        for widget in (self._about, *self.of.values(), self.what):
            self.choices.addWidget(widget)
        languages = QHBoxLayout()
        languages.addWidget(self._language_label, 1)
        languages.addWidget(self.language)
        self.choices.addLayout(languages)
        self.choices.addSpacing(NEAR)
        self._word = Button(icon_name="file-text", key="Ctrl+W")
        self._excel = Button(icon_name="table", key="Ctrl+L")
        both = QHBoxLayout()
        both.setSpacing(NEAR)
        both.addWidget(self._word)
        both.addWidget(self._excel)
        self.more.addLayout(both)

    def _listen(self) -> None:
        self.reports.chosen.connect(self._choose_report)
        self.language.chosen.connect(self._make)
        self.what.chosen.connect(self._make)
        for field in self.of.values():
            field.editor.chosen.connect(self._make)
        self._draft.made.connect(self._show)
        self._late.timeout.connect(self._show_waiting)
        self._draft.refused.connect(self._show_none)
        self._writer.began.connect(self._show_busy)
        self._writer.written.connect(self._keep_place)
        self._writer.refused.connect(self.show_refusal)
        self._writer.ended.connect(self._cover.finish)
        self._cover.panel.cancelled.connect(self._writer.cancel)
        self._word.clicked.connect(self.choose_word)
        self._excel.clicked.connect(self.choose_excel)
        QShortcut(QKeySequence("Ctrl+W"), self, self.choose_word)
        QShortcut(QKeySequence("Ctrl+L"), self, self.choose_excel)
        self._rest.timeout.connect(self._follow)
        self._desk.news.changed.connect(self._hear)
        self._desk.news.merged.connect(self._hear)

    def retranslate(self) -> None:
        """Write every word."""
        self._language_label.set_text(self.tr("Language of the paper"))
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.reports.setAccessibleName(self.tr("Reports"))
        self.of["submission"].set_label(self.tr("Whose letter"))
        self.of["recommendation"].set_label(self.tr("Of which recommendation"))
        self.what.set_texts((self.tr("People"), self.tr("Notes")))
        self.what.setAccessibleName(self.tr("What the map shows"))
        self._word.setAccessibleName(self.tr("Save for Word"))
        self._excel.setAccessibleName(self.tr("Save for Excel"))
        self._word.setText(self.tr("Word…"))
        self._excel.setText(self.tr("Excel…"))
        self.reports.say(self._desk.language.code)
        self._about.set_text(self.reports.about())
        self._offer_records()
        self.say(self.tr("Reports"))

    def _offer_records(self) -> None:
        """Offer the submissions and recommendations: of the former the last one at first, as it is
        being written, of the latter the first."""
        workbook = self._desk.workbook
        words = RecordWords(workbook, self._desk.language.code)
        sent, listed = self.of["submission"].editor, self.of["recommendation"].editor
        sent.set_choices(
            [(each.id, words.title("submission", each.id)) for each in workbook.submissions()]
        )
        number = numbers(workbook, lines := workbook.recommendations())
        listed.set_choices(
            [
                (each.id, f"{number[each.id]}. {words.title('recommendation', each.id)}")
                for each in lines
            ]
        )
        for box, first in ((sent, sent.count() - 1), (listed, 0)):
            if not box.currentData() and box.count():
                box.setCurrentIndex(first)

    @Slot(str)
    def _choose_report(self, name: str) -> None:
        self._desk.settings.set_text(_LAST, name)
        for choice, field in self.of.items():
            field.setVisible(REPORTS[name].choice == choice)
        self.what.setVisible(REPORTS[name].choice == "what")
        self.notice.clear()
        self._about.set_text(self.reports.about())
        self._make()

    @Slot()
    def _hear(self) -> None:
        """More may come at once."""
        self._rest.start()

    @Slot()
    def _follow(self) -> None:
        """Something was written meanwhile."""
        self._offer_records()
        self._make()

    @Slot()
    def _make(self) -> None:
        """Make what is chosen now."""
        name = self.reports.current()
        if not name:
            return
        choice = REPORTS[name].choice
        given = {each: field.editor.currentData() for each, field in self.of.items()}
        given["what"] = self.what.current()
        wanted = {choice: given[choice]} if choice else {}
        self._wanted = Choice(name, self.language.current(), **wanted)
        if self._wanted != self._shown:
            self._keep(None)
            self._late.start()
        self._draft.make(self._wanted)

    @Slot()
    def _show_waiting(self) -> None:
        self.show_waiting(self.tr("The pages are being made…"))

    @Slot(object, object)
    def _show(self, document: Document, layout: DocumentLayout) -> None:
        other = self._shown is None or self._wanted is None or self._shown.name != self._wanted.name
        self._come()
        self._keep(document)
        self.show_paper(layout)
        if other:
            self.pages.turn_to(1)
        self.laid_out.emit()

    def _come(self) -> None:
        """What was wanted is there, or why it cannot be."""
        self._late.stop()
        self._shown = self._wanted

    def _keep(self, document: Document | None) -> None:
        self._document = document
        for button in (self._word, self._excel):
            button.setEnabled(document is not None)
        self.renew()

    @Slot(object)
    def _show_none(self, error: Refused) -> None:
        """There is no such report to be had: the pages of the last one go."""
        self._come()
        self._keep(None)
        self.show_no_paper()
        self.show_refusal(error)

    def save(self, target: Path) -> None:
        """Write the report that is shown; the notice says how it went."""
        if self._document and not self.busy:
            self._writer.write(self._document, target)

    @Slot()
    def choose_word(self) -> None:
        """Let the user choose where the text goes, then write it."""
        self._choose(".docx", "Word (*.docx)")

    @Slot()
    def choose_excel(self) -> None:
        """Let the user choose where the sheets go, then write them."""
        self._choose(".xlsx", "Excel (*.xlsx)")

    def _choose(self, ending: str, kinds: str) -> None:
        if self._document is None or self.busy:
            return
        place = str(self.proposed().with_suffix(ending))
        name, _ = QFileDialog.getSaveFileName(self, self.saving_title(), place, kinds)
        if name:
            chosen = Path(name)
            named = chosen.suffix.casefold() == ending
            self.save(chosen if named else chosen.with_name(f"{chosen.name}{ending}"))

    @Slot()
    def _show_busy(self) -> None:
        self._cover.start(self.tr("The report is being written"), cancellable=False)

    @Slot(object)
    def _keep_place(self, target: Path) -> None:
        self._desk.settings.set_text(_FOLDER, str(target.parent))
        self.tell_saved(target)

    def saving_title(self) -> str:
        """What is saved."""
        return self.tr("Save the report")

    def proposed(self) -> Path:
        """A name for the file: beside the last one, else beside the workbook."""
        folder = Path(self._desk.settings.text(_FOLDER) or self._desk.workbook.path.parent)
        if not folder.is_dir():
            folder = self._desk.workbook.path.parent
        title = self._document.title if self._document else self.tr("Reports")
        made = self._document.made_on if self._document else None
        day = format_date(made, "short", "ka") if made else ""
        name = " ".join(filter(None, (title, day))).replace("/", "-").replace("\\", "-")
        return folder / f"{name}.pdf"

    def done(self, result: int) -> None:
        """Stop what is under way before the window goes."""
        self._rest.stop()
        self._late.stop()
        self._draft.finish()
        self._writer.finish()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving."""
        self.done(QDialog.DialogCode.Rejected)
        event.accept()
