"""The bodies that the list of actions can be addressed to: changed, added, taken off the list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.outcomes import Body
from ecomig_desktop.models.record_lines import RecordLine, RecordLinesModel
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.record_list import RecordList
from ecomig_desktop.views.recommendations.words import body_name
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.kept_line import KeptLine
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.workbook import Changed
from ecomig_desktop.workbook.outcome_commands import add_listed, edit_listed

SIZE = (860, 560)
_COLUMNS = ("name", "name_en", "address", "email", "note")


class BodiesDialog(Living, QDialog):
    """The list at the left, the body that is chosen at the right; saved as it is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chosen = ""
        self._heading = Label(role="heading")
        self.model = RecordLinesModel(self)
        self.list = RecordList(self.model)
        self.add = Button(icon_name="plus", key="Ctrl+N")
        self.hide_body = Button()
        self._close = Button(kind="primary", key="Esc")
        self.fields = {name: self._field(name) for name in _COLUMNS}
        self._lay_out()
        self._connect()
        open_at(self, SIZE)
        self.retranslate()
        self.list.begin()
        self.list.setFocus()

    def _field(self, name: str) -> Field[KeptLine]:
        line = KeptLine()
        line.setObjectName(name)
        line.setReadOnly(self._desk.workbook.read_only)
        line.kept.connect(self._keep)
        return Field(line)

    def _lay_out(self) -> None:
        card, side = Card(flush=True), Card()
        card.body.addWidget(self.list)
        for field in self.fields.values():
            side.body.addWidget(field)
        side.body.addWidget(self.hide_body, 0, Qt.AlignmentFlag.AlignLeft)
        side.body.addStretch()
        row = QHBoxLayout()
        row.setSpacing(AROUND)
        row.addWidget(card, 5)
        row.addWidget(side, 4)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.add)
        foot.addStretch()
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addLayout(row, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        desk, writing = self._desk, not self._desk.workbook.read_only
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self._write)
        self.add.clicked.connect(self.add_body)
        self.add.setEnabled(writing)
        self.hide_body.setVisible(writing)
        self.hide_body.clicked.connect(self._hide)
        self._close.clicked.connect(self.accept)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self.refresh)
        QShortcut(QKeySequence("Ctrl+N"), self, self.add_body)
        for key, act in (("Ctrl+Z", desk.undo), ("Ctrl+Y", desk.redo), ("Ctrl+Shift+Z", desk.redo)):
            QShortcut(QKeySequence(key), self, act)

    def sizeHint(self) -> QSize:
        """Room for the list and one body."""
        return QSize(*SIZE)

    @Slot()
    def add_body(self) -> None:
        """A body of the workbook's own, to be named now."""
        if self._desk.workbook.read_only:
            return
        changed = self._desk.run(add_listed("body", name=self.tr("New body")), asked_by=self)
        if changed:
            self.chosen = changed.ids[0]
            self.refresh()
            self.fields["name"].editor.setFocus()
            self.fields["name"].editor.selectAll()

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Bodies"))
        self._heading.set_text(self.tr("Bodies that the list can be addressed to"))
        self.list.setAccessibleName(self.tr("Bodies"))
        self.add.setText(self.tr("Add a body"))
        self._close.setText(self.tr("Close"))
        for name, field in self.fields.items():
            field.set_label(field_name("body", name))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the bodies again; those that were taken off stand last."""
        bodies = self._desk.workbook.bodies(hidden=True)
        language = self._desk.language.code
        lines = [self._line(each, language) for each in bodies if not each.hidden]
        off = [self._line(each, language) for each in bodies if each.hidden]
        if off:
            lines += [RecordLine("# off", self.tr("Taken off the list"), str(len(off))), *off]
        if not self.chosen and bodies:
            self.chosen = bodies[0].id
        self.model.set_rows(lines)
        self.list.go_to(self.chosen)
        self._show()

    def _line(self, body: Body, language: str) -> RecordLine:
        about = " · ".join(filter(None, (body.address, body.email)))
        return RecordLine(body.id, body_name(body, language), about, table="body", row=body.id)

    def _show(self) -> None:
        body = self._desk.workbook.body(self.chosen)
        for name, field in self.fields.items():
            field.editor.show_text((getattr(body, name) if body else "") or "")
        hidden = bool(body and body.hidden)
        words = self.tr("Put back on the list") if hidden else self.tr("Take off the list")
        self.hide_body.setText(words)

    @Slot(str, str)
    def _pick(self, _table: str, row: str) -> None:
        if row != self.chosen:
            self._flush()
            self.chosen = row
            self._show()

    @Slot()
    def _write(self) -> None:
        self.fields["name"].editor.setFocus()

    @Slot(str)
    def _keep(self, text: str) -> None:
        body = self._desk.workbook.body(self.chosen)
        if body:
            values = {self.sender().objectName(): text.strip() or None}
            self._desk.run(edit_listed(body, **values), asked_by=self)

    @Slot()
    def _hide(self) -> None:
        body = self._desk.workbook.body(self.chosen)
        if body:
            self._flush()
            self._desk.run(edit_listed(body, hidden=None if body.hidden else True), asked_by=self)

    def _flush(self) -> None:
        for field in self.fields.values():
            field.editor.flush()

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches("body"):
            self.refresh()

    def done(self, result: int) -> None:
        """What is still being typed is saved before the dialog goes."""
        self._flush()
        super().done(result)
