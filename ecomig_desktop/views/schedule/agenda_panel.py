"""The agenda of the current meeting on its card, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from ecomig_desktop.domain.meeting import AgendaItem, Meeting, Theme
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.georgian.typed_times import parse_time
from ecomig_desktop.models.agenda import AgendaModel, moved
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import theme_letter, theme_line
from ecomig_desktop.views.schedule.agenda_table import TITLE, AgendaTable
from ecomig_desktop.views.schedule.words import title_of
from ecomig_desktop.views.tokens import NEAR
from ecomig_desktop.views.widgets.button import Button, IconButton
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import commands

CLOCK = 20_000  # milliseconds between two looks at the clock
STEP = timedelta(minutes=30)  # how long after the last item a new one begins


class AgendaPanel(Living, Card):
    """Shows the agenda of the desk's meeting.

    Signals:
        sheet_requested(str): the user wants the attendance sheet of this meeting.
        details_requested(): the user wants to edit the meeting itself.
    """

    sheet_requested = Signal(str)
    details_requested = Signal()

    def __init__(self, desk: Desk, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._themes: dict[str, Theme] = {}
        self._removed: str | None = None
        self._model = AgendaModel(desk.workbook, desk.news, self._describe, now, self)
        self._build_head()
        self._build_body()
        self._build_foot()
        self._clock = QTimer(self, interval=CLOCK)
        self._clock.timeout.connect(self._model.look_at_clock)
        self._clock.start()
        self._connect()
        self.retranslate()

    def _build_head(self) -> None:
        self._title = Label(role="strong", wrapped=True)
        self._details = Button(icon_name="pencil", key="Alt+Return")
        self._sheet = Button(icon_name="printer")
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._title, 1)
        row.addWidget(self._details)
        row.addWidget(self._sheet)
        self.body.addLayout(row)

    def _build_body(self) -> None:
        self.notice = NoticeBar()
        self.table = AgendaTable(self._model, self._choices)
        self._empty = EmptyPlace("list-checks", kind="plain")
        self._nowhere = EmptyPlace("calendar-days")
        place = QWidget()
        self._stack = QStackedLayout(place)
        for page in (self.table, self._empty, self._nowhere):
            self._stack.addWidget(page)
        self.body.addWidget(self.notice)
        self.body.addWidget(place, 1)

    def _build_foot(self) -> None:
        self._add = Button(kind="quiet", icon_name="plus", key="Insert")
        self._up, self._down = IconButton("arrow-up"), IconButton("arrow-down")
        self._remove = IconButton("trash-2")
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._add)
        row.addStretch()
        for button in (self._up, self._down, self._remove):
            row.addWidget(button)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        model, table = self._model, self.table
        model.edited.connect(self._edit)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._choose_page)
        table.add_wanted.connect(self.add)
        table.removal_wanted.connect(self._remove_item)
        table.move_wanted.connect(self._move)
        self._add.clicked.connect(self.add)
        self._empty.asked.connect(self.add)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._remove.clicked.connect(self._remove_current)
        self._details.clicked.connect(self.details_requested)
        self._sheet.clicked.connect(self._want_sheet)
        self.notice.followed.connect(self._bring_back)

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show this meeting's agenda."""
        if (meeting and meeting.id) != (self._meeting and self._meeting.id):
            self.notice.clear()
        self._meeting = meeting
        self._themes = {theme.id: theme for theme in self._desk.workbook.themes()}
        self._model.show_meeting(meeting.id if meeting else None)
        self.retranslate()

    @Slot()
    def add(self) -> None:
        """Add an item after the last, and write its title."""
        if self._meeting is None or self._desk.workbook.read_only:
            return
        items = self._model.rows()
        position = max((item.position or 0 for item in items), default=0) + 1
        starts = self._next_start(items)
        changed = self._desk.run(
            commands.add("agenda_item", meeting=self._meeting.id, position=position, starts=starts),
            asked_by=self,
        )
        if changed:
            self.table.setFocus()
            self.table.go_to(changed.ids[0])
            self.table.edit(self.table.currentIndex())

    def retranslate(self) -> None:
        """Write every word."""
        self._title.set_text(self._title_text())
        self._details.setText(self.tr("Edit"))
        self._sheet.setText(self.tr("Sheet"))
        self._add.setText(self.tr("Item"))
        self._up.set_name(self.tr("Move up (Alt+Up)"))
        self._down.set_name(self.tr("Move down (Alt+Down)"))
        self._remove.set_name(self.tr("Delete the item (Delete)"))
        writing = not self._desk.workbook.read_only
        self._empty.set_texts(
            self.tr("No agenda yet"),
            self.tr("What happens when, and on which theme: it also guides the notes."),
            self.tr("First item") if writing else "",
        )
        self._nowhere.set_texts(self.tr("Choose a meeting"))
        self._model.words_changed()
        self._choose_page()

    def _title_text(self) -> str:
        if self._meeting is None:
            return self.tr("Agenda")
        language = self._desk.language.code
        day = self._meeting.day
        date = format_date(day, "day", language) if day else ""
        parts = (title_of(self._meeting, language), date)
        name = ", ".join(part for part in parts if part)
        return self.tr("{meeting}: agenda").format(meeting=name)

    @Slot()
    def _choose_page(self) -> None:
        there, writing = self._meeting is not None, not self._desk.workbook.read_only
        filled = bool(self._model.rowCount())
        self._stack.setCurrentWidget(
            self._nowhere if not there else self.table if filled else self._empty
        )
        self._foot.setVisible(filled and writing)
        self._sheet.setVisible(there and self._desk.can("print_sheet"))
        self._details.setVisible(there)

    def _describe(self, item: AgendaItem, column: str) -> str:
        if column == "starts":
            return item.starts or ""
        if column == "theme":
            return theme_letter(self._themes.get(item.theme or ""), self._desk.language.code)
        titles = (item.title, item.title_en)
        first, second = titles if self._desk.language.code == "ka" else titles[::-1]
        return first or second or ""

    def _choices(self) -> list[tuple[str | None, str]]:
        language = self._desk.language.code
        named = [(theme.id, theme_line(theme, language)) for theme in self._themes.values()]
        return [(None, self.tr("no theme")), *named]

    def _next_start(self, items: tuple[AgendaItem, ...]) -> str | None:
        last = next((item.starts for item in reversed(items) if item.starts), None)
        if last is None:
            return self._meeting.starts if self._meeting else None
        moment = datetime.strptime(last, "%H:%M") + STEP
        return moment.strftime("%H:%M")

    @Slot(str, str, object)
    def _edit(self, item_id: str, column: str, value: object) -> None:
        self.notice.clear()
        if column == "starts":
            text = str(value).strip()
            value = parse_time(text)
            if text and value is None:
                self.notice.show_notice("refused", self.tr("A time looks like 11:30."))
                return
        elif column == "title":
            value = str(value).strip() or None
            column = "title" if self._desk.language.code == "ka" else "title_en"
        self._desk.run(commands.edit("agenda_item", item_id, **{column: value}), asked_by=self)

    @Slot(str, int)
    def _move(self, item_id: str, by: int) -> None:
        command = moved(self._model.rows(), item_id, by)
        if command and not self._desk.workbook.read_only:
            self._desk.run(command, asked_by=self)
            self.table.go_to(item_id, max(self.table.currentIndex().column(), 0))

    @Slot()
    def _move_up(self) -> None:
        if item := self.table.current_id():
            self._move(item, -1)

    @Slot()
    def _move_down(self) -> None:
        if item := self.table.current_id():
            self._move(item, 1)

    @Slot()
    def _remove_current(self) -> None:
        if item := self.table.current_id():
            self._remove_item(item)

    @Slot(str)
    def _remove_item(self, item_id: str) -> None:
        if self._desk.workbook.read_only:
            return
        if self._desk.run(commands.delete("agenda_item", item_id), asked_by=self):
            self._removed = item_id
            self.notice.show_notice("done", self.tr("The item was deleted."), self.tr("Undo"))

    @Slot()
    def _bring_back(self) -> None:
        removed, self._removed = self._removed, None
        self.notice.clear()
        if removed and self._desk.run(commands.restore("agenda_item", removed), asked_by=self):
            self.table.setFocus()
            self.table.go_to(removed, TITLE)

    @Slot()
    def _want_sheet(self) -> None:
        if self._meeting:
            self.sheet_requested.emit(self._meeting.id)
