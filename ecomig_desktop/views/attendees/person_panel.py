"""One person at the side of the list: everything known of them, saved as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecomig_desktop.georgian.names import in_georgian
from ecomig_desktop.models.attendee_cells import Line
from ecomig_desktop.models.sector_guesses import SectorGuesses
from ecomig_desktop.models.suggestions import Suggestions
from ecomig_desktop.views.attendees.history import HistoryDialog, history_of, local
from ecomig_desktop.views.attendees.moments import time_or_day
from ecomig_desktop.views.attendees.person_fields import PersonFields
from ecomig_desktop.views.attendees.pill_delegates import pill_kind
from ecomig_desktop.views.attendees.united_card import UnitedCard
from ecomig_desktop.views.attendees.words import reasons_text, status_name, status_text, who
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.last_moment import LastMoment
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.elided_label import ElidedLabel
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.pill import Pill
from ecomig_desktop.workbook import Command, commands
from ecomig_desktop.workbook.as_one import as_one

LOOKING = 400  # milliseconds after a key, then it is looked who may be the same person


class PersonPanel(Living, Card):
    """Edits go through the desk at once. `now` tells the time as an ISO text.

    Signals:
        compare_wanted(str, str): show these two people side by side.
        removal_wanted(): take the person off the list.
        invitation_wanted(): put the person on the list.
        status_chosen(object): set this status.
        left(): Escape was pressed.
    """

    compare_wanted = Signal(str, str)
    removal_wanted = Signal()
    invitation_wanted = Signal()
    status_chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        organisations: Suggestions,
        positions: Suggestions,
        now: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._desk, self._now = desk, now
        self.line: Line | None = None
        self._other = ""
        self._spelling: tuple[str, str] | None = None
        self._looking = QTimer(self, singleShot=True, interval=LOOKING)
        self._build_pages()
        self._build_head()
        self._build_notices()
        guesses = SectorGuesses(desk.workbook, desk.news, self)
        self.fields = PersonFields(organisations, positions, guesses.guess, self._inner)
        self.attendance = self.fields.attendance
        LastMoment(self, self.fields.settle)
        self._build_foot()
        self._lay_out()
        self._connect()
        self.show_line(None)
        self.retranslate()

    def _build_pages(self) -> None:
        self._pages = QStackedWidget(self)
        self._nobody = EmptyPlace("user", parent=self._pages)
        self._shown = QWidget(self._pages)
        self.area = QScrollArea(self._shown, widgetResizable=True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setProperty("clear", True)
        self.area.setWidget(self._inner)
        self._pages.addWidget(self._nobody)
        self._pages.addWidget(self._shown)
        self.body.addWidget(self._pages)

    def _build_head(self) -> None:
        self._name = ElidedLabel(role="strong", parent=self._shown)
        self._status = Pill(parent=self._shown)
        self._head = QHBoxLayout()
        self._head.setSpacing(NEAR)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._status)

    def _build_notices(self) -> None:
        self.alike = NoticeBar(closable=False, parent=self._inner)
        self.spelling = NoticeBar(closable=False, parent=self._inner)
        self.united = UnitedCard(self._desk.workbook, self._inner)
        self.invite = Button(icon_name="user-plus", parent=self._inner)

    def _build_foot(self) -> None:
        self.remove = Button(kind="link", parent=self._inner)
        self.history = Button(kind="link", parent=self._shown)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self.history)
        self._foot.addStretch()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, NEAR + 2, 2)
        column.setSpacing(WITHIN)
        for widget in (self.alike, self.spelling, self.united, self.invite, self.fields):
            column.addWidget(widget)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        whole = QVBoxLayout(self._shown)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(WITHIN)
        whole.addLayout(self._head)
        whole.addWidget(self.area, 1)
        whole.addLayout(self._foot)

    def _connect(self) -> None:
        self.fields.edited.connect(self._edit)
        self.fields.typed.connect(self._looking.start)
        self._looking.timeout.connect(self._look)
        self.attendance.status_chosen.connect(self.status_chosen)
        self.attendance.consented.connect(self._consent)
        self.alike.followed.connect(self._compare)
        self.spelling.followed.connect(self._respell)
        self.history.clicked.connect(self.show_history)
        self.remove.clicked.connect(self.removal_wanted)
        self.invite.clicked.connect(self.invitation_wanted)
        read_only = self._desk.workbook.read_only
        self.fields.set_read_only(read_only)
        for widget in (self.attendance, self.remove, self.invite):
            widget.setEnabled(not read_only)

    def show_line(self, line: Line | None) -> None:
        """Show this person; None: nobody. What is being typed of another is saved before."""
        if self.line and (line is None or line.person.id != self.line.person.id):
            self.fields.settle()
        self.line = line
        self._pages.setCurrentIndex(1 if line else 0)
        if line is None:
            return
        self.fields.show_person(line.person)
        self.united.show_person(line.person.id, self._desk.language.code)
        self.attendance.show_attendance(line.attendance, self._desk.language.code)
        listed = line.attendance is not None
        self.attendance.setVisible(listed)
        self.remove.setVisible(listed)
        self.invite.setVisible(not listed)
        self._write(line)
        self._look()

    def focus_first_gap(self) -> None:
        """Put the cursor where somebody new is asked next: the organisation."""
        self.fields.lines["organisation"].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Write every word."""
        self.fields.set_language(self._desk.language.code)
        self.remove.setText(self.tr("Take off the list"))
        self.remove.setToolTip(self.tr("Key: Delete"))
        self.invite.setText(self.tr("Put on the list"))
        self._nobody.set_texts(
            self.tr("Nobody is chosen"),
            self.tr("Choose somebody in the list; everything about them stands here."),
        )
        if self.line:
            self.fields.show_person(self.line.person)
            self.united.show_person(self.line.person.id, self._desk.language.code)
            self._write(self.line)
            self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the box; Enter goes on to the next field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    @Slot()
    def show_history(self) -> None:
        """Show all that was ever said of this person."""
        if self.line:
            self.fields.settle()
            dialog = HistoryDialog(
                self._desk.workbook, self.line, self._desk.language.code, self.window()
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _write(self, line: Line) -> None:
        language = self._desk.language.code
        self._name.set_text(line.person.display_name)
        attendance = line.attendance
        elsewhere = getattr(line, "elsewhere", False)
        words = status_name(attendance.status) if attendance else status_text(None, elsewhere)
        kind = pill_kind(attendance, elsewhere)
        self._status.set_text(words, "accent" if kind == "done" else kind)
        entries = history_of(self._desk.workbook, line.person, attendance)
        if entries:
            last = time_or_day(local(entries[0].entry), date.today(), language)
            words = self.tr("History: %n change(s), last {last}", "", len(entries))
            self.history.setText(words.format(last=last))
        self.history.setVisible(bool(entries))

    @Slot(str, object)
    def _edit(self, column: str, value: object) -> None:
        if self.line:
            person = self.line.person
            self._run(commands.edit("person", person.id, **{column: value}))

    @Slot(str, bool)
    def _consent(self, what: str, agreed: bool) -> None:
        meeting = self._desk.meeting.id
        if self.line and meeting:
            version = self._desk.workbook.project().notice_version
            command = commands.set_consent(
                meeting, self.line.person.id, what, agreed, self._now(), version
            )
            self._run(command)

    def _run(self, command: Command) -> None:
        self._desk.run(as_one(self._desk.workbook, command), asked_by=self)

    @Slot()
    def _look(self) -> None:
        """Point out who may be the same person, and a name that is not in Georgian letters."""
        if not self.line:
            return
        names = self.fields.names_now()
        found = self._desk.workbook.possible_duplicates(**names, exclude_id=self.line.person.id)
        if found:
            person, reasons = found[0].person, reasons_text(found[0].reasons)
            self._other = person.id
            whom = who(person, self._desk.language.code)
            text = f"{whom} ({reasons})."
            self.alike.show_notice("attention", text, self.tr("Compare"), strong=self.tr("Like:"))
        else:
            self.alike.clear()
        self._offer_spelling(names["given_name"], names["family_name"])

    def _offer_spelling(self, given: str, family: str) -> None:
        spelled = in_georgian(given), in_georgian(family)
        self._spelling = None if spelled == (given, family) else spelled
        if self._spelling and not self._desk.workbook.read_only:
            name = " ".join(filter(None, spelled))
            said, link = self.tr("In Georgian:"), self.tr("Write it so")
            self.spelling.show_notice("note", f"{name}.", link, strong=said)
        else:
            self.spelling.clear()

    @Slot()
    def _respell(self) -> None:
        if self.line and self._spelling:
            given, family = self._spelling
            values = {"given_name": given or None, "family_name": family or None}
            self._run(commands.edit("person", self.line.person.id, **values))

    @Slot()
    def _compare(self) -> None:
        if self.line:
            self.fields.settle()
            self.compare_wanted.emit(self.line.person.id, self._other)
