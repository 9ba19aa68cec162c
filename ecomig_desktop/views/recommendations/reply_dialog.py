"""A reply to a submission: what it says as a whole, and of each recommendation that it answers."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.domain.outcome_tables import ANSWERS
from ecomig_desktop.domain.outcomes import Answer, ListVersion, Reply
from ecomig_desktop.reports.tracing import lines_laid
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.files_list import FilesList
from ecomig_desktop.views.recommendations.record_form import RecordForm
from ecomig_desktop.views.recommendations.words import body_name, chosen, either, one_line
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card, Line
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.kept_line import KeptLine
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import Changed, Command
from ecomig_desktop.workbook import versions as listing
from ecomig_desktop.workbook.action_commands import answered
from ecomig_desktop.workbook.outcome_commands import part_from

SIZE = (980, 620)
_ROWS = (("date", "number"), ("outcome",), ("signed_by",), ("text",))
_SHOWN = 150  # letters of a recommendation


class _AnswerRow(Living, QWidget):
    """What the reply says of one recommendation."""

    def __init__(self, line: listing.Line, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        text = one_line(either(line.text, line.text_en, language))
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rpartition(' ')[0]}…"
        self._text = Label(f"{line.number}. {shown}", wrapped=True, parent=self)
        self._text.setToolTip(text if shown != text else "")
        self.answer, self.said = ChoiceBox(self), KeptLine(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._text)
        foot = QHBoxLayout()
        column.addLayout(foot)
        foot.setSpacing(NEAR)
        foot.addWidget(self.answer, 2)
        foot.addWidget(self.said, 3)
        self.retranslate()

    def show_answer(self, answer: Answer | None) -> None:
        """Show what is said; None: nothing."""
        self.answer.choose(answer.answer if answer else None)
        self.said.show_text((answer.text if answer else None) or "")

    def retranslate(self) -> None:
        """Write every word."""
        words = [(each, chosen("reply_recommendation", "answer", each)) for each in ANSWERS]
        self.answer.set_choices([(None, self.tr("says nothing of it")), *words])
        number = self.line.number
        self.answer.setAccessibleName(self.tr("Answer to No. {number}").format(number=number))
        self.said.setAccessibleName(self.tr("What is said of No. {number}").format(number=number))
        self.said.setPlaceholderText(self.tr("What is said of it"))


class ReplyDialog(Living, QDialog):
    """Saved as it is filled in; Ctrl+Z takes back what was saved last."""

    def __init__(self, desk: Desk, reply: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.reply = desk, reply
        self._heading = ElidedLabel(role="heading")
        self.form = RecordForm("reply", _ROWS, self._run, self._year)
        self.files = FilesList(desk, "reply")
        self._answers_title = Label(role="strong")
        self.sets_status = QCheckBox()
        self.sets_status.setChecked(True)
        self.answers: list[_AnswerRow] = []
        self._close = Button(kind="primary", key="Esc")
        self._saved = Label(role="caption")
        self._lay_out()
        self._add_answers()
        self._connect()
        open_at(self, SIZE)
        self.retranslate()
        self.refresh()
        self.form.editor("date").setFocus()

    def _lay_out(self) -> None:
        left, right = Card(), Card()
        left.body.addWidget(self.form)
        left.body.addWidget(self.files)
        left.body.addStretch()
        self._inner = QWidget()
        self._inner.setProperty("clear", True)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inner)
        right.body.addWidget(self._answers_title)
        right.body.addWidget(self.sets_status)
        right.body.addWidget(area, 1)
        body, foot = QHBoxLayout(), QHBoxLayout()
        body.setSpacing(AROUND)
        body.addWidget(left, 4)
        body.addWidget(right, 5)
        foot.addWidget(self._saved, 1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addLayout(body, 1)
        column.addLayout(foot)

    def _add_answers(self) -> None:
        """A row for each recommendation that was laid before the body. They are made where they
        stand: what moves into a window later is styled once more with each move."""
        rows = QVBoxLayout(self._inner)
        rows.setContentsMargins(0, 0, NEAR, 0)
        rows.setSpacing(WITHIN)
        for line in self._lines():
            if self._is_there(line):
                if self.answers:
                    rows.addWidget(Line(self._inner))
                self.answers.append(_AnswerRow(line, self._desk.language.code, self._inner))
                rows.addWidget(self.answers[-1])
        rows.addStretch()

    def _connect(self) -> None:
        desk, reading = self._desk, self._desk.workbook.read_only
        self._close.clicked.connect(self.accept)
        self.form.set_read_only(reading)
        self.sets_status.setVisible(not reading)
        self._saved.setVisible(not reading)
        for row in self.answers:
            row.answer.setEnabled(not reading)
            row.said.setReadOnly(reading)
            row.answer.chosen.connect(self._answer)
            row.said.kept.connect(self._say)
        desk.news.changed.connect(self.refresh)
        desk.news.merged.connect(self.refresh)
        for key, act in (("Ctrl+Z", desk.undo), ("Ctrl+Y", desk.redo), ("Ctrl+Shift+Z", desk.redo)):
            QShortcut(QKeySequence(key), self, act)

    def sizeHint(self) -> QSize:
        """Room for two columns."""
        return QSize(*SIZE)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Reply"))
        self._answers_title.set_text(self.tr("What it says of each recommendation"))
        self.sets_status.setText(self.tr("An answer also becomes the status of the recommendation"))
        self.files.set_title(self.tr("Documents"))
        self._saved.set_text(self.tr("Saved as you type; Ctrl+Z takes it back."))
        self._close.setText(self.tr("Close"))
        self.form.set_words(self._desk.language.code, {})
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the workbook holds; where the reply is gone, so is the dialog."""
        found = self._found()
        if found is None:
            self.form.draft.forget()
            self.reject()
            return
        body = self._desk.workbook.body(self._body())
        name = body_name(body, self._desk.language.code)
        self._heading.set_text(self.tr("Reply of: {body}").format(body=name))
        self.form.show_record(found.id, asdict(found))
        self.files.show_record(found.id)
        said = {
            each.recommendation: each
            for each in self._desk.workbook.answers()
            if each.reply == self.reply
        }
        for row in self.answers:
            row.show_answer(said.get(row.line.id))

    def _found(self) -> Reply | None:
        return next((e for e in self._desk.workbook.replies() if e.id == self.reply), None)

    def _body(self) -> str:
        found = self._found()
        sent = (e for e in self._desk.workbook.submissions() if found and e.id == found.submission)
        return next((each.body or "" for each in sent), "")

    def _lines(self) -> tuple[listing.Line, ...]:
        """What was laid before the body."""
        found, workbook = self._found(), self._desk.workbook
        for sent in workbook.submissions():
            if found and sent.id == found.submission:
                versions = (v for v in workbook.list_versions() if v.id == sent.list_version)
                return lines_laid(sent, listing.lines_of(next(versions, ListVersion(""))))
        return ()

    def _is_there(self, line: listing.Line) -> bool:
        """Whether the recommendation is in the list yet, so that something can be said of it."""
        return self._desk.workbook.record("recommendation", line.id) is not None

    def _year(self) -> int:
        return self._desk.workbook.project().year or 2000

    def _run(self, command: Command, *, joins: bool) -> Changed | None:
        return self._desk.run(command, asked_by=self, joins=joins)

    def _row(self) -> _AnswerRow:
        sender = self.sender()
        return next(row for row in self.answers if sender in (row.answer, row.said))

    @Slot(object)
    def _answer(self, answer: str | None) -> None:
        row = self._row()
        self.form.flush()
        if answer is None and not row.said.text().strip():
            pair = part_from("reply_recommendation", self.reply, (row.line.id,))
            self._desk.run(pair, asked_by=self)
            return
        status = answer if self.sets_status.isChecked() else None
        command = answered(self.reply, row.line.id, {"answer": answer}, status)
        self._desk.run(command, asked_by=self)

    @Slot(str)
    def _say(self, text: str) -> None:
        row = self._row()
        values = {"text": text.strip() or None}
        self._desk.run(answered(self.reply, row.line.id, values), asked_by=self)

    def done(self, result: int) -> None:
        """What is still being typed is saved before the dialog goes."""
        self.form.flush()
        for row in self.answers:
            row.said.flush()
        super().done(result)
