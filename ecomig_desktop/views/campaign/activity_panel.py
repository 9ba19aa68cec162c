"""Everything about one activity of the campaign, each part kept as soon as it is entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.domain.outcome_tables import ACTIVITY, ACTIVITY_KINDS, ACTIVITY_STATUSES
from ecomig_desktop.domain.outcomes import Activity
from ecomig_desktop.errors import Refused
from ecomig_desktop.models.campaign import OVERDUE, ActivityRow
from ecomig_desktop.views.campaign.activity_sets import ActivitySets
from ecomig_desktop.views.campaign.forum_list import ForumList
from ecomig_desktop.views.campaign.record_fields import RecordFields
from ecomig_desktop.views.campaign.words import kind_name, series_title, state_name
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.notes.photos import Photos
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import campaign_commands as campaign

_FIRST = (
    ("kind",),
    ("title",),
    ("title_en",),
    ("date", "starts", "ends"),
    ("status", "municipality"),
    ("place", "place_en"),
)
_FILM = (("series",), ("episode", "minutes"))
_ABOUT = (("text",),)
_AFTER = (("outcome",), ("outcome_en",))
_WIDE = 720  # where the form has two halves side by side


class ActivityPanel(Living, Card):
    """Shows one activity; what the user changes is written at once.

    Signals:
        closed(): the user is done with it.
        removal_wanted(str): the user wants this activity gone.
        people_wanted(str): the user wants to go to the list with this meeting id.
        sheet_wanted(str): the user wants the attendance sheet of that list.
        sought(str, str): the user wants to see the record of that table with this id.
    """

    closed = Signal()
    removal_wanted = Signal(str)
    people_wanted = Signal(str)
    sheet_wanted = Signal(str)
    sought = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: ActivityRow | None = None
        self._build_head()
        self._build_parts()
        self._build_form()
        self._build_foot()
        self._connect()
        self._allow(not desk.workbook.read_only)
        self.retranslate()

    def _build_head(self) -> None:
        self._heading = Label(role="strong")
        self._close = IconButton("x")
        self.notice = NoticeBar()
        self._late = NoticeBar(closable=False)
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self._close)
        self.body.addLayout(row)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._late)

    def _build_parts(self) -> None:
        def fields(rows: tuple[tuple[str, ...], ...]) -> RecordFields:
            return RecordFields(ACTIVITY, rows, lambda: self._desk.language.code, self._year)

        self.first, self.film = fields(_FIRST), fields(_FILM)
        self.about, self.after = fields(_ABOUT), fields(_AFTER)
        self._fields = (self.first, self.film, self.about, self.after)
        self.sets = ActivitySets(self._desk)
        self.list = ForumList(self._desk)
        self.files = Photos(self._desk, self._own_id, "activity")
        self._attach = Button(icon_name="paperclip")
        self.setAcceptDrops(not self._desk.workbook.read_only)

    def _build_form(self) -> None:
        form = QWidget()
        form.setProperty("clear", True)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, form)
        self._halves.setContentsMargins(1, 1, 6, 1)
        row = QHBoxLayout()
        row.addWidget(self._attach)
        row.addStretch()
        for parts in (
            (self.first, self.film),
            (self.list, self.about, self.sets, self.after, self.files, row),
        ):
            self._halves.addLayout(_column(parts), 1)
        self._halves.addStretch(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(form)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll, 1)

    def _build_foot(self) -> None:
        self._remove = Button(kind="danger", icon_name="trash-2")
        self._kept = Label(role="caption", wrapped=True)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._kept, 1)
        row.addWidget(self._remove)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self._remove.clicked.connect(self._want_removal)
        self._late.followed.connect(self._was_held)
        self._attach.clicked.connect(self.files.pick)
        self.files.refused.connect(self.show_refusal)
        self.sets.sought.connect(self.sought)
        self.list.making_wanted.connect(self._make_list)
        self.list.people_wanted.connect(self._want_people)
        self.list.sheet_wanted.connect(self._want_sheet)
        for fields in self._fields:
            fields.edited.connect(self._keep)

    @property
    def activity(self) -> Activity | None:
        """The activity that is shown."""
        return self._row.activity if self._row else None

    def show_row(self, row: ActivityRow | None) -> None:
        """Show this activity, after keeping what was typed for the one before."""
        another = (row and row.id) != (self._row and self._row.id)
        if another:
            self.flush()
            self.notice.clear()
            for fields in self._fields:
                fields.begin()
            self._scroll.verticalScrollBar().setValue(0)
        self._row = row
        self.setEnabled(row is not None)
        self._show()
        if another:
            self.sets.show_activity(self.activity)

    def forget(self) -> None:
        """The activity is gone: nothing of it is kept any more."""
        self._row = None
        self._show()
        self.sets.show_activity(None)

    def flush(self) -> None:
        """Keep what stands in the fields, also where the cursor is still in one."""
        for fields in self._fields:
            fields.flush()

    def begin(self) -> None:
        """Put the cursor into the title."""
        self.first.fields["title"].editor.setFocus()

    def refresh_sets(self) -> None:
        """Read again what belongs to the activity."""
        self.sets.refresh()
        self.list.show_activity(self.activity)

    @Slot(object)
    def show_refusal(self, error: Refused) -> None:
        """Say here why something cannot be."""
        self.notice.show_notice("refused", error.sentence(self._desk.language.code))

    def retranslate(self) -> None:
        """Write every word."""
        language = self._desk.language.code
        self._close.set_name(self.tr("Close the activity (Esc)"))
        self._remove.setText(self.tr("Delete"))
        self._remove.setAccessibleName(self.tr("Delete the activity"))
        self._attach.setText(self.tr("Attach files…"))
        self._kept.set_text(
            self.tr("This workbook is open for reading only.")
            if self._desk.workbook.read_only
            else self.tr("Every field is saved as you fill it in.")
        )
        self.first.set_choices("kind", [(kind, kind_name(kind)) for kind in ACTIVITY_KINDS])
        states = [(status, state_name(status)) for status in ACTIVITY_STATUSES]
        self.first.set_choices("status", states)
        series = [(each.id, series_title(each, language)) for each in self._desk.workbook.series()]
        self.film.set_choices("series", [(None, ""), *series])
        words = {"text": self.tr("What it is about")}
        for fields in self._fields:
            fields.set_labels(words)
        self._show()

    def _show(self) -> None:
        activity = self.activity
        values = asdict(activity) if activity else {}
        values["status"] = values.get("status") or "planned"
        values["kind"] = values.get("kind") or ACTIVITY_KINDS[-1]
        self._heading.set_text(_sentence(kind_name(values["kind"])))
        for fields in self._fields:
            fields.show_values(values)
        is_film = values["kind"] == "documentary" or bool(values.get("series"))
        self.film.setVisible(is_film)
        self.list.show_activity(activity)
        self.files.show_note(activity.id if activity else "")
        self._tell_late()

    def _tell_late(self) -> None:
        if self._row and self._row.state == OVERDUE:
            link = "" if self._desk.workbook.read_only else self.tr("Held")
            text = self.tr("Its date has passed, and it is still planned.")
            self._late.show_notice("attention", text, link)
        else:
            self._late.clear()

    def _allow(self, writing: bool) -> None:
        self._remove.setVisible(writing)
        self._attach.setVisible(writing)
        for fields in self._fields:
            fields.set_read_only(not writing)

    def _year(self) -> int:
        return self._desk.workbook.project().year or date.today().year

    def _own_id(self) -> str:
        return self.activity.id if self.activity else ""

    @Slot(str, object)
    def _keep(self, column: str, value: object) -> None:
        if self.activity:
            command = campaign.edit_activity(self._desk.workbook, self.activity, **{column: value})
            self._desk.run(command, asked_by=self)

    @Slot()
    def _was_held(self) -> None:
        self._keep("status", "held")

    @Slot()
    def _make_list(self) -> None:
        if self.activity and not self.activity.meeting:
            self.flush()
            self._desk.run(campaign.make_list(self.activity), asked_by=self)
            self.list.people.setFocus()

    @Slot()
    def _want_people(self) -> None:
        if self.activity and self.activity.meeting:
            self.people_wanted.emit(self.activity.meeting)

    @Slot()
    def _want_sheet(self) -> None:
        if self.activity and self.activity.meeting:
            self.sheet_wanted.emit(self.activity.meeting)

    @Slot()
    def _want_removal(self) -> None:
        if self.activity:
            self.removal_wanted.emit(self.activity.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, the two halves stand side by side."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self._halves.setSpacing(AROUND if wide else WITHIN)
        self._halves.setStretch(0, int(wide))
        self._halves.setStretch(1, int(wide))
        self._halves.setStretch(2, int(not wide))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is attached."""
        urls = event.mimeData().urls()
        files = [url.toLocalFile() for url in urls if url.isLocalFile()]
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files.add_files(files)


def _column(parts: Sequence[QWidget | QLayout]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(WITHIN)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addStretch()
    return column


def _sentence(words: str) -> str:
    """As a heading begins; Georgian has no capitals."""
    return words[:1].upper() + words[1:] if words[:1].isascii() else words
