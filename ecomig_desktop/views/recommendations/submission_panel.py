"""One submission at the side of the list: what went out, and what came back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from itertools import takewhile

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.domain.document import Paragraph
from ecomig_desktop.models.submissions import SentLine
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.last_moment import LastMoment
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.files_list import FilesList
from ecomig_desktop.views.recommendations.linked_list import Linked, LinkedList
from ecomig_desktop.views.recommendations.record_form import RecordForm
from ecomig_desktop.views.recommendations.submission_words import pill_of, reply_words
from ecomig_desktop.views.recommendations.words import body_name, version_title
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill
from ecomig_desktop.workbook import Changed, Command

_ROWS = (
    ("list_version",),
    ("scope",),
    ("sent_at", "answer_due"),
    ("way", "number"),
    ("recipient",),
    ("sent_by",),
    ("letter",),
    ("letter_en",),
    ("note",),
)


class SubmissionPanel(Living, Card):
    """Edits go through the desk at once.

    Signals:
        reply_wanted(str): show the reply with this id; "" for a new one.
        reply_removed(str): this reply is to go.
        removal_wanted(): the submission is to go.
        version_wanted(str): show this version of the list.
        left(): Escape was pressed.
    """

    reply_wanted = Signal(str)
    reply_removed = Signal(str)
    removal_wanted = Signal()
    version_wanted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.line: SentLine | None = None
        self.form = RecordForm("submission", _ROWS, self._run, self._year)
        LastMoment(self, self.form.flush)
        self.replies = LinkedList()
        self.files = FilesList(desk, "submission")
        self._build_buttons()
        self._lay_out()
        self._connect()
        self.show_line(None)
        self.retranslate()

    def _build_buttons(self) -> None:
        self._body, self._pill = Label(role="strong", wrapped=True), Pill()
        self.letter = Button(icon_name="mail")
        self.usual = Button(kind="link")
        self.version = Button(kind="link")
        self.add_reply = Button(icon_name="plus", key="Ctrl+R")
        self.remove = Button(kind="link")

    def _lay_out(self) -> None:
        head, links = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self._pill)
        head.addStretch()
        head.addWidget(self.letter)
        links.addWidget(self.version)
        links.addStretch()
        links.addWidget(self.usual)
        inner = QWidget()
        inner.setProperty("clear", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, NEAR + 2, 2)
        column.setSpacing(WITHIN)
        column.addWidget(self.replies)
        column.addWidget(self.add_reply, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addLayout(links)
        column.addWidget(self.files)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        shown = QWidget()
        whole = QVBoxLayout(shown)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(WITHIN)
        whole.addWidget(self._body)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        self._nothing = EmptyPlace("mail")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(shown)
        self.body.addWidget(self._pages)

    def _connect(self) -> None:
        self.replies.opened.connect(self.reply_wanted)
        self.replies.removed.connect(self.reply_removed)
        self.add_reply.clicked.connect(self._want_reply)
        self.remove.clicked.connect(self.removal_wanted)
        self.version.clicked.connect(self._want_version)
        self.usual.clicked.connect(self.write_letter)
        self.letter.clicked.connect(self._want_letter)
        writing = not self._desk.workbook.read_only
        self.form.set_read_only(not writing)
        self.replies.set_writing(writing)
        for button in (self.add_reply, self.remove, self.usual):
            button.setVisible(writing)

    def show_line(self, line: SentLine | None) -> None:
        """Show this submission; None: none. What is being typed of another is saved before."""
        if self.line and (line is None or line.id != self.line.id):
            self.form.flush()
            self.area.verticalScrollBar().setValue(0)
        self.line = line
        self._pages.setCurrentIndex(1 if line else 0)
        self.form.show_record(line.id if line else "", asdict(line.submission) if line else {})
        self.files.show_record(line.id if line else "")
        if line:
            self._write(line)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.form.editor("sent_at").setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def write_letter(self) -> None:
        """Begin the letter with the usual words, in each language that has none yet."""
        if self.line is None:
            return
        self.form.flush()
        values = {
            name: self._usual(self.line, language)
            for name, language in (("letter", "ka"), ("letter_en", "en"))
            if not getattr(self.line.submission, name)
        }
        if values:
            self.form.draft.put(**values)
            self.refresh()

    def refresh(self) -> None:
        """Show what the workbook holds now."""
        if self.line:
            found = self._desk.workbook.submissions()
            now = next((each for each in found if each.id == self.line.id), None)
            self.show_line(replace(self.line, submission=now) if now else None)

    def retranslate(self) -> None:
        """Write every word."""
        self.letter.setText(self.tr("Letter…"))
        self.usual.setText(self.tr("Begin with the usual words"))
        self.version.setText(self.tr("Read the version"))
        self.add_reply.setText(self.tr("Add a reply"))
        self.remove.setText(self.tr("Delete the submission"))
        self.replies.set_title(self.tr("Replies"))
        self.files.set_title(self.tr("Documents"))
        self._nothing.set_texts(
            self.tr("No submission is chosen"),
            self.tr("Choose one in the list: what went out and what came back stands here."),
        )
        self._offer()
        if self.line:
            self._write(self.line)

    def _offer(self) -> None:
        language = self._desk.language.code
        versions = self._desk.workbook.list_versions()[::-1]
        named: Sequence[tuple[str | None, str]] = [
            (each.id, version_title(each, language)) for each in versions
        ]
        self.form.set_words(language, {"list_version": named})
        if self.line:
            self.form.show_record(self.line.id, asdict(self.line.submission))

    def _write(self, line: SentLine) -> None:
        self._body.set_text(body_name(line.body, self._desk.language.code))
        self._pill.set_text(*pill_of(line))
        rows = [(each, *reply_words(each)) for each in line.replies]
        self.replies.set_rows(
            [Linked(each.id, word, detail, each.text or "") for each, word, detail in rows]
        )
        self.replies.setVisible(bool(rows))
        if self.form.editor("list_version").findData(line.submission.list_version) < 0:
            self._offer()

    def _usual(self, line: SentLine, language: str) -> str:
        """The text that a letter has for which nobody wrote one."""
        from ecomig_desktop.reports.letter import letter_document
        from ecomig_desktop.reports.material import Material

        material = Material(self._desk.workbook, language)
        unwritten = replace(line.submission, letter=None, letter_en=None)
        material.tracing.submissions = [unwritten]
        blocks = letter_document(material, line.id).blocks
        paragraphs = takewhile(lambda block: isinstance(block, Paragraph), blocks)
        return "\n\n".join(each.text for each in paragraphs if isinstance(each, Paragraph))

    def _year(self) -> int:
        return self._desk.workbook.project().year or 2000

    def _run(self, command: Command, *, joins: bool) -> Changed | None:
        return self._desk.run(command, asked_by=self, joins=joins)

    @Slot()
    def _want_reply(self) -> None:
        self.form.flush()
        self.reply_wanted.emit("")

    @Slot()
    def _want_version(self) -> None:
        if self.line and self.line.submission.list_version:
            self.version_wanted.emit(self.line.submission.list_version)

    @Slot()
    def _want_letter(self) -> None:
        from ecomig_desktop.views.reports.opening import open_reports

        self.form.flush()
        if self.line:
            open_reports(self._desk, self.window(), "letter", self.line.id)
