"""The details of one meeting, each kept as soon as it is entered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop import reference
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.tables import MEETING_STATUSES
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.georgian.typed_times import parse_date, parse_time
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.schedule.words import state_name
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.kept_line import KeptLine, KeptText
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.pick_box import Option, PickBox
from ecomig_desktop.workbook import commands

NOTES_HEIGHT = 96
# Each row: columns of the record that stand side by side.
ROWS = (
    ("place", "place_en"),
    ("date", "status"),
    ("starts", "ends"),
    ("municipality",),
    ("venue", "venue_en"),
    ("address",),
    ("title",),
    ("title_en",),
    ("notes",),
)
WHOLE = frozenset(("date", "starts", "ends"))


class MeetingDetails(Living, Card):
    """Fields of the meeting that is shown.

    Signals:
        closed(): the user is done with the details.
        removal_wanted(str): the user wants this meeting gone.
    """

    closed = Signal()
    removal_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._fields: dict[str, Field] = {}
        self._build_head()
        self._build_form()
        self._build_foot()
        self._allow(not desk.workbook.read_only)
        self.retranslate()

    def _build_head(self) -> None:
        self._heading = Label(role="strong")
        self._close = IconButton("x")
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self._close)
        self.notice = NoticeBar()
        self.body.addLayout(row)
        self.body.addWidget(self.notice)

    def _build_form(self) -> None:
        form = QWidget()
        form.setProperty("clear", True)
        grid = QGridLayout(form)
        grid.setContentsMargins(1, 1, 4, 1)
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(WITHIN)
        for number, columns in enumerate(ROWS):
            for place, column in enumerate(columns):
                self._fields[column] = Field(self._editor(column))
                span = 2 if len(columns) == 1 else 1
                grid.addWidget(self._fields[column], number, place, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(ROWS), 1)
        scroll = QScrollArea()
        scroll.setWidget(form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(scroll, 1)

    def _build_foot(self) -> None:
        self._remove = Button(kind="danger", icon_name="trash-2")
        self._remove.clicked.connect(self._want_removal)
        self._kept = Label(role="caption", wrapped=True)
        row = QVBoxLayout()
        row.addWidget(self._kept)
        row.addWidget(self._remove)
        self.body.addLayout(row)

    def _editor(self, column: str) -> QWidget:
        if column == "municipality":
            box = PickBox()
            box.chosen.connect(self._keep_municipality)
            return box
        if column == "status":
            choice = QComboBox()
            for status in MEETING_STATUSES:
                choice.addItem("", status)
            choice.activated.connect(self._keep_status)
            return choice
        if column == "notes":
            text = KeptText()
            text.setFixedHeight(NOTES_HEIGHT)
            text.kept.connect(self._keep_typed)
            return text
        line = KeptLine(while_typing=column not in WHOLE)
        line.kept.connect(self._keep_typed)
        return line

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show this meeting, after keeping what was typed for the one before."""
        if (meeting and meeting.id) != (self._meeting and self._meeting.id):
            self.flush()
            self.notice.clear()
            for field in self._fields.values():
                field.set_warning("")
        self._meeting = meeting
        self.setEnabled(meeting is not None)
        for column, field in self._fields.items():
            self._show_value(column, field.editor)

    def flush(self) -> None:
        """Keep what stands in the fields, also where the cursor is still in one."""
        for field in self._fields.values():
            if isinstance(field.editor, (KeptLine, KeptText)):
                field.editor.flush()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._fields["place"].editor.setFocus()

    def retranslate(self) -> None:
        """Write every word."""
        self._heading.set_text(self.tr("The meeting"))
        self._close.set_name(self.tr("Close the details (Esc)"))
        self._remove.setText(self.tr("Delete the meeting"))
        self._kept.set_text(
            self.tr("This workbook is open for reading only.")
            if self._desk.workbook.read_only
            else self.tr("Every field is saved as you fill it in.")
        )
        for column, words in self._labels().items():
            self._fields[column].set_label(words)
        status = self._fields["status"].editor
        for at, name in enumerate(MEETING_STATUSES):
            status.setItemText(at, state_name(name))
        language = self._desk.language.code
        self._fields["municipality"].editor.set_options(
            [
                Option(p.code, p.name(language), p.region(language), ";".join(p.names))
                for p in reference.municipalities()
            ]
        )
        self.show_meeting(self._meeting)

    def _labels(self) -> dict[str, str]:
        return {
            "place": self.tr("Place"),
            "place_en": self.tr("in English"),
            "date": self.tr("Date"),
            "status": self.tr("Status"),
            "starts": self.tr("Begins"),
            "ends": self.tr("Ends"),
            "municipality": self.tr("Municipality"),
            "venue": self.tr("Venue"),
            "venue_en": self.tr("in English"),
            "address": self.tr("Address"),
            "title": self.tr("Title"),
            "title_en": self.tr("Title in English"),
            "notes": self.tr("Notes on the meeting"),
        }

    def _allow(self, writing: bool) -> None:
        self._remove.setVisible(writing)
        for field in self._fields.values():
            if isinstance(field.editor, QComboBox):
                field.editor.setEnabled(writing)
            else:
                field.editor.setReadOnly(not writing)

    def _show_value(self, column: str, editor: QWidget) -> None:
        value = getattr(self._meeting, column) if self._meeting else None
        if isinstance(editor, PickBox):
            editor.choose(value)
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, (KeptLine, KeptText)):
            day = self._meeting.day if self._meeting else None
            shown = format_date(day, "short", "ka") if column == "date" and day else value or ""
            editor.show_text(shown)

    @Slot(str)
    def _keep_typed(self, text: str) -> None:
        column = next(name for name, field in self._fields.items() if field.editor is self.sender())
        value: str | None = text.strip() or None
        warning = ""
        if value and column == "date":
            day = parse_date(value, self._desk.workbook.project().year or 2000)
            value = day.isoformat() if day else None
            warning = "" if day else self.tr("A date looks like 15.11.2016.")
        elif value and column in WHOLE:
            value = parse_time(value)
            warning = "" if value else self.tr("A time looks like 11:30.")
        self._fields[column].set_warning(warning)
        if not warning:
            self._keep(column, value)

    @Slot(object)
    def _keep_municipality(self, code: str | None) -> None:
        self._keep("municipality", code)

    @Slot()
    def _keep_status(self) -> None:
        self._keep("status", self._fields["status"].editor.currentData())

    def _keep(self, column: str, value: object) -> None:
        if self._meeting:
            command = commands.edit("meeting", self._meeting.id, **{column: value})
            self._desk.run(command, asked_by=self)

    @Slot()
    def _want_removal(self) -> None:
        if self._meeting:
            self.removal_wanted.emit(self._meeting.id)
