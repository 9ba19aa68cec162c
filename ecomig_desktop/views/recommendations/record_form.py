"""Fields of one record of any table, in rows of one or two; each is saved as it is filled in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from ecomig_desktop.domain.columns import Kind
from ecomig_desktop.domain.tables import TABLES
from ecomig_desktop.georgian.typed_times import parse_date
from ecomig_desktop.models.note_draft import Run
from ecomig_desktop.models.text_draft import TextDraft
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.recommendations.growing_text import GrowingText
from ecomig_desktop.views.recommendations.words import chosen, day_words
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.kept_line import KeptLine

_LONG = 4000  # letters, from which on a column is a text of several lines


class RecordForm(Living, QWidget):
    """`rows` names the columns that stand side by side. A day is typed; what is none is said."""

    def __init__(
        self,
        table: str,
        rows: Sequence[tuple[str, ...]],
        run: Run,
        year: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._year = TABLES[table], year
        self.draft = TextDraft(table, run, self)
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(NEAR)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, names in enumerate(rows):
            for place, name in enumerate(names):
                self.fields[name] = Field(self._editor(name))
                grid.addWidget(self.fields[name], number, place, 1, 3 - len(names))

    def editor(self, name: str) -> Any:
        """The editor of a column."""
        return self.fields[name].editor

    def show_record(self, row: str, values: dict[str, Any]) -> None:
        """Show this record; "" for none."""
        if row != self.draft.row:
            self.flush()
            self.draft.open(row, values)
            for field in self.fields.values():
                field.set_warning("")
        else:
            self.draft.reread(values)
        for name, field in self.fields.items():
            self._show(name, field.editor, values.get(name))

    def flush(self) -> None:
        """Save whatever is not saved yet."""
        for field in self.fields.values():
            if isinstance(field.editor, KeptLine):
                field.editor.flush()
        self.draft.flush()

    def set_read_only(self, read_only: bool) -> None:
        """Only show."""
        for field in self.fields.values():
            if isinstance(field.editor, ChoiceBox):
                field.editor.setEnabled(not read_only)
            else:
                field.editor.setReadOnly(read_only)

    def set_words(
        self, language: str, choices: dict[str, Sequence[tuple[str | None, str]]]
    ) -> None:
        """Write every word; `choices` are those of columns that point at records."""
        for name, field in self.fields.items():
            field.set_label(field_name(self._table.name, name))
            if isinstance(field.editor, ChoiceBox):
                column = self._table.column(name)
                values = column.choices if column else ()
                words = [(each, chosen(self._table.name, name, each, language)) for each in values]
                field.editor.set_choices([(None, ""), *choices.get(name, words)])

    def _editor(self, name: str) -> QWidget:
        column = self._table.column(name)
        if column is None:
            raise ValueError(name)
        if column.kind in (Kind.CHOICE, Kind.REFERENCE):
            box = ChoiceBox()
            box.setObjectName(name)
            box.chosen.connect(self._choose)
            return box
        if column.kind is Kind.TEXT and column.limit >= _LONG:
            text = GrowingText(64, 300)
            text.setObjectName(name)
            text.typed.connect(self._write)
            text.left.connect(self.draft.flush)
            return text
        line = KeptLine(while_typing=column.kind is not Kind.DATE)
        line.setObjectName(name)
        line.kept.connect(self._keep)
        return line

    def _show(self, name: str, editor: QWidget, value: Any) -> None:
        if isinstance(editor, ChoiceBox):
            editor.choose(value)
        elif isinstance(editor, GrowingText):
            editor.take_over(str(self.draft.value(name) or ""))
        elif isinstance(editor, KeptLine):
            column = self._table.column(name)
            is_day = column is not None and column.kind is Kind.DATE
            editor.show_text(day_words(value, "ka") if is_day else value or "")

    @Slot(str)
    def _write(self, text: str) -> None:
        self.draft.write(self.sender().objectName(), text)

    @Slot(object)
    def _choose(self, value: str | None) -> None:
        self.draft.put(**{self.sender().objectName(): value})

    @Slot(str)
    def _keep(self, typed: str) -> None:
        name = self.sender().objectName()
        column, value, warning = self._table.column(name), typed.strip() or None, ""
        if value and column and column.kind is Kind.DATE:
            day = parse_date(value, self._year())
            value = day.isoformat() if day else None
            warning = "" if day else self.tr("A date looks like 15.11.2016.")
        self.fields[name].set_warning(warning)
        if not warning:
            self.draft.put(**{name: value})
