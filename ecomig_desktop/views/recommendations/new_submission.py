"""Laying the list before bodies: which version, which bodies, when and how; one step for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomig_desktop.domain.outcome_tables import SCOPES, WAYS
from ecomig_desktop.domain.outcomes import Body, Submission
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.georgian.typed_times import parse_date
from ecomig_desktop.reports.tracing import lines_laid
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.words import (
    body_name,
    chosen,
    lines_counted,
    version_title,
)
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.workbook import Command, Put
from ecomig_desktop.workbook.action_commands import NOT_YET_SENT, submit
from ecomig_desktop.workbook.versions import Line, current_lines, keep_version, lines_of

SIZE = (820, 560)
_BOX = 22
_APART = "\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}"
_MONTH = timedelta(days=30)


class _BodyBox(QWidget):
    """A box to tick, and the name of the body, which may take several lines.

    Signals:
        toggled(bool): it was ticked, or no longer.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setFixedWidth(_BOX)
        self.box.toggled.connect(self.toggled)
        self._name = Label(wrapped=True)
        self._name.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._name, 1)

    def set_name(self, name: str) -> None:
        """Name the body."""
        self._name.set_text(name)
        self.box.setAccessibleName(name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the name ticks the box."""
        self.box.toggle()


class NewSubmissionDialog(Living, QDialog):
    """Nothing is written before the button is pressed; `command` then says what."""

    def __init__(self, desk: Desk, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._today = desk, today
        self._versions = {each.id: each for each in desk.workbook.list_versions()}
        self._now = current_lines(desk.workbook)
        self._bodies = self._sorted(desk.workbook.bodies())
        self.boxes = {body.id: _BodyBox() for body in self._bodies}
        self._build_fields()
        self._lay_out()
        self._connect()
        open_at(self, SIZE)
        self.retranslate()
        self.version.editor.setFocus()

    def _sorted(self, bodies: Sequence[Body]) -> list[Body]:
        """Those first that something is addressed to."""
        self._addressed = Counter(body.id for line in self._now for body in line.bodies)
        return sorted(bodies, key=lambda body: not self._addressed[body.id])

    def _build_fields(self) -> None:
        self._heading = Label(role="heading")
        self.version, self.scope, self.way = (
            Field(ChoiceBox()),
            Field(ChoiceBox()),
            Field(ChoiceBox()),
        )
        self.title, self.sent, self.due = Field(LineEdit()), Field(LineEdit()), Field(LineEdit())
        self.sent.editor.setText(format_date(self._today, "short", "ka"))
        self.due.editor.setText(format_date(self._today + _MONTH, "short", "ka"))
        self.marks = QCheckBox()
        self.marks.setChecked(True)
        self._bodies_title = Label(role="caption")
        self._sum = Label(role="caption", wrapped=True)
        self._cancel, self.make = Button(), Button(kind="primary", key="Ctrl+Return")

    def _lay_out(self) -> None:
        left, grid = QWidget(), QGridLayout()
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(WITHIN)
        grid.addWidget(self.version, 0, 0, 1, 2)
        grid.addWidget(self.title, 1, 0, 1, 2)
        grid.addWidget(self.scope, 2, 0, 1, 2)
        grid.addWidget(self.sent, 3, 0)
        grid.addWidget(self.due, 3, 1)
        grid.addWidget(self.way, 4, 0)
        grid.addWidget(self.marks, 5, 0, 1, 2)
        grid.setRowStretch(6, 1)
        left.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setProperty("clear", True)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, NEAR, 0)
        rows.setSpacing(NEAR)
        for box in self.boxes.values():
            rows.addWidget(box)
        rows.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        card = Card()
        card.body.addWidget(self._bodies_title)
        card.body.addWidget(area, 1)
        body, foot = QHBoxLayout(), QHBoxLayout()
        body.setSpacing(AROUND)
        body.addWidget(left, 5)
        body.addWidget(card, 6)
        foot.setSpacing(NEAR)
        foot.addWidget(self._sum, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addLayout(body, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.toggled.connect(self._tell)
        for choice in (self.version, self.scope):
            choice.editor.chosen.connect(self._tell)
        for line in (self.sent, self.due):
            line.editor.textChanged.connect(self._tell)
        self._cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.make.click)
        self.make.clicked.connect(self.accept)
        self.make.setDefault(True)

    def retranslate(self) -> None:
        """Write every word."""
        language = self._desk.language.code
        self.setWindowTitle(self.tr("New submission"))
        self._heading.set_text(self.tr("Lay the list before bodies"))
        for field, column in (
            (self.version, "list_version"),
            (self.scope, "scope"),
            (self.way, "way"),
        ):
            field.set_label(field_name("submission", column))
        self.title.set_label(self.tr("Title of the version"))
        self.sent.set_label(field_name("submission", "sent_at"))
        self.due.set_label(field_name("submission", "answer_due"))
        self.marks.setText(self.tr("What goes out is “submitted” from now on"))
        self._bodies_title.set_text(self.tr("Before which bodies"))
        self._cancel.setText(self.tr("Cancel"))
        kept = reversed(self._versions.values())
        versions = [(each.id, version_title(each, language)) for each in kept]
        self.version.editor.set_choices([(None, self.tr("keep one now")), *versions])
        if self.version.editor.currentIndex() < 0:
            self.version.editor.choose(None)
        for field, column, values in ((self.scope, "scope", SCOPES), (self.way, "way", WAYS)):
            words = [(each, chosen("submission", column, each)) for each in values]
            field.editor.set_choices(words)
            if field.editor.currentIndex() < 0:
                field.editor.choose(values[0])
        for body in self._bodies:
            many = self._addressed[body.id]
            name = body_name(body, language)
            self.boxes[body.id].set_name(f"{name}{_APART}{many}" if many else name)
        self._tell()

    def chosen_bodies(self) -> list[Body]:
        """Before which it is laid."""
        return [body for body in self._bodies if self.boxes[body.id].box.isChecked()]

    def command(self) -> Command:
        """What makes the submissions, and the version if none was chosen."""
        desk, version = self._desk, self.version.editor.currentData()
        made = None
        if version is None:
            at = datetime.combine(self._today, datetime.now().time()).isoformat(timespec="minutes")
            title = self.title.editor.text().strip() or None
            keeping = keep_version(desk.workbook, at=at, by=desk.workbook.operator, title=title)
            made = next(edit for edit in keeping.edits if isinstance(edit, Put))
        values = {
            "scope": self.scope.editor.currentData(),
            "sent_at": self._day(self.sent),
            "answer_due": self._day(self.due),
            "way": self.way.editor.currentData(),
            "sent_by": desk.workbook.operator or None,
        }
        sent = sorted(self._going_out()) if self.marks.isChecked() else ()
        return submit(self.chosen_bodies(), version, made, sent, **values)

    def _lines(self) -> Sequence[Line]:
        version = self._versions.get(self.version.editor.currentData() or "")
        return lines_of(version) if version else self._now

    def _going_out(self) -> set[str]:
        """What goes out and was not before: its ids."""
        scope, lines = self.scope.editor.currentData(), self._lines()
        laid = {
            line.id
            for body in self.chosen_bodies()
            for line in lines_laid(Submission("", body=body.id, scope=scope), lines)
        }
        listed = self._desk.workbook.recommendations()
        return {each.id for each in listed if each.id in laid and each.status in NOT_YET_SENT}

    def _day(self, field: Field[LineEdit]) -> str | None:
        day = parse_date(field.editor.text(), self._today.year)
        return day.isoformat() if day else None

    @Slot()
    def _tell(self) -> None:
        """Say what would be made, and what is in the way of it."""
        wrong = False
        for field in (self.sent, self.due):
            bad = bool(field.editor.text().strip()) and self._day(field) is None
            field.set_warning(self.tr("A date looks like 15.11.2016.") if bad else "")
            wrong = wrong or bad
        self.title.setVisible(self.version.editor.currentData() is None)
        many = len(self.chosen_bodies())
        self.make.setText(self.tr("Make %n submission(s)", "", many))
        self.make.setEnabled(bool(many) and not wrong)
        counted = lines_counted(len(self._lines()))
        self._sum.set_text(self.tr("The version has {count}.").format(count=counted))
