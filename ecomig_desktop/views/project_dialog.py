"""The project and the texts that its papers carry; every field is saved as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomig_desktop.domain.change import Value
from ecomig_desktop.domain.tables import PROJECT, Kind
from ecomig_desktop.errors import Refused
from ecomig_desktop.georgian.numbers import parse_number
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.language import NAMES
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.screen_room import open_at
from ecomig_desktop.views.tokens import AROUND, NEAR, TEXT, WITHIN
from ecomig_desktop.views.typeface import sized
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.kept_line import KeptLine, KeptText
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.views.widgets.wrapped_text import line_height
from ecomig_desktop.workbook import Changed, Command, Put

SIZE = (940, 660)
_LINES = ("title", "organisation", "funder")
_TEXTS = ("disclaimer", "privacy_notice", "photo_consent_text", "contact_consent_text")
_NUMBERS = ("year", "target_municipalities")
_VERSION = "notice_version"
_ROWS_OF_TEXT = 5
_NARROW = 200

Editor = KeptLine | KeptText


class ProjectDialog(Living, QDialog):
    """Georgian at the left, English at the right. Ctrl+Z takes back what was saved last."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heading = Label(role="heading")
        self._saved = Label(role="caption", wrapped=True)
        self._notice = NoticeBar()
        self._close = Button(kind="primary", key="Esc")
        self._close.clicked.connect(self.accept)
        self._fields: dict[str, Field[Editor]] = {}
        self._languages = [Label(name, "strong") for name in NAMES.values()]
        self._arrange()
        self._show_reading_only()
        desk.news.changed.connect(self._hear)
        for key, act in (("Ctrl+Z", desk.undo), ("Ctrl+Y", desk.redo), ("Ctrl+Shift+Z", desk.redo)):
            QShortcut(QKeySequence(key), self, act)
        desk.steps.began.connect(self._wait)
        desk.steps.ended.connect(self._go_on)
        open_at(self, SIZE)
        self.retranslate()
        self.refresh()
        self._close.setFocus()

    def field(self, column: str) -> Field[Editor]:
        """The field of that column of the project."""
        return self._fields[column]

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setProperty("clear", True)
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, NEAR, 0)
        body.setSpacing(AROUND)
        body.addWidget(self._texts_card())
        body.addWidget(self._numbers_card())
        body.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self._scroll = scroll
        foot = QHBoxLayout()
        foot.addWidget(self._saved, 1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(WITHIN)
        column.addWidget(self._heading)
        column.addWidget(self._notice)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _texts_card(self) -> Card:
        card, grid = Card(), QGridLayout()
        grid.setHorizontalSpacing(AROUND)
        grid.setVerticalSpacing(WITHIN)
        for column, label in enumerate(self._languages):
            grid.setColumnStretch(column, 1)
            grid.addWidget(label, 0, column)
        for row, name in enumerate((*_LINES, *_TEXTS), 1):
            several = name in _TEXTS
            grid.addWidget(self._made(name, several=several), row, 0)
            grid.addWidget(self._made(f"{name}_en", several=several), row, 1)
        card.body.addLayout(grid)
        return card

    def _numbers_card(self) -> Card:
        card = Card(horizontal=True)
        card.body.setSpacing(AROUND)
        for column in (*_NUMBERS, _VERSION):
            made = self._made(column)
            made.setMaximumWidth(_NARROW if column != _VERSION else 2 * _NARROW)
            card.body.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
        return card

    def _made(self, column: str, *, several: bool = False) -> Field[Editor]:
        editor: Editor
        editor = KeptText() if several else KeptLine(while_typing=column not in _NUMBERS)
        editor.setObjectName(column)
        editor.kept.connect(self._keep)
        field = Field(editor)
        if several:
            field.setFixedHeight((_ROWS_OF_TEXT + 2) * line_height(sized(TEXT)))
        self._fields[column] = field
        return field

    def sizeHint(self) -> QSize:
        """Room for two columns of text."""
        return QSize(*SIZE)

    def retranslate(self) -> None:
        """Write every word."""
        self.setWindowTitle(self.tr("Project and texts"))
        self._heading.set_text(self.tr("Project and texts"))
        self._saved.set_text(self.tr("Saved as you type; Ctrl+Z takes it back."))
        self._close.setText(self.tr("Close"))
        for column, field in self._fields.items():
            field.set_label(field_name("project", column.removesuffix("_en")))
            field.editor.setAccessibleName(field_name("project", column))

    @Slot()
    def refresh(self) -> None:
        """Show what the workbook holds; what is being typed stays."""
        project = self._desk.workbook.project()
        for column, field in self._fields.items():
            value = getattr(project, column)
            field.editor.show_text("" if value is None else str(value))

    @Slot()
    def _wait(self) -> None:
        self.setEnabled(False)

    @Slot()
    def _go_on(self) -> None:
        self.setEnabled(True)
        self._close.setFocus()

    @Slot(str)
    def _keep(self, text: str) -> None:
        editor = self.sender()
        if editor is not None:
            self._save(editor.objectName(), text)

    def _save(self, column: str, text: str) -> None:
        workbook = self._desk.workbook
        put = Put("project", {column: _read(column, text)}, workbook.project().id or None)
        self._fields[column].set_warning("")
        try:
            changed = workbook.run(Command("edit_project", (put,)))
        except Refused as error:
            self._fields[column].set_warning(self._reason(column, error))
        else:
            self._desk.news.changed.emit(changed, self)

    def _reason(self, column: str, error: Refused) -> str:
        """The sentence, naming the field as it is called here."""
        facts = {**error.facts, "column": field_name("project", column)}
        return Refused(error.key, **facts).sentence(self._desk.language.code)

    def _show_reading_only(self) -> None:
        workbook = self._desk.workbook
        if workbook.read_only:
            for field in self._fields.values():
                field.editor.setReadOnly(True)
            reason = workbook.read_only_reason
            text = reason.sentence(self._desk.language.code) if reason else ""
            self._notice.show_notice("attention", text or self.tr("Open for reading only."))
            self._saved.hide()

    @Slot(object, object)
    def _hear(self, changed: Changed, asked_by: object) -> None:
        if changed.touches("project") and asked_by is not self:
            self.refresh()

    def done(self, result: int) -> None:
        """What is still being typed is saved before the dialog goes."""
        for field in self._fields.values():
            field.editor.flush()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving."""
        self.done(QDialog.DialogCode.Accepted)
        event.accept()


def _read(column: str, text: str) -> Value:
    """What was typed as the file keeps it; an empty field has no value."""
    found = PROJECT.column(column)
    if not text.strip():
        return None
    if found is None or found.kind is not Kind.INTEGER:
        return text
    number = parse_number(text)
    return int(number) if number is not None and number.is_integer() else text
