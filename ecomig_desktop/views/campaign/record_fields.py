"""Fields for the columns of a record, each kept as soon as it is entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import lcm

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from ecomig_desktop.domain.columns import LONG, Column, Kind, Table
from ecomig_desktop.georgian.calendar import format_date
from ecomig_desktop.georgian.numbers import parse_number
from ecomig_desktop.georgian.typed_times import parse_date, parse_time
from ecomig_desktop.views.attendees.municipality_box import MunicipalityBox
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import ROW, WITHIN
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.kept_line import KeptLine, KeptText

_WHOLE = (Kind.DATE, Kind.TIME, Kind.INTEGER)  # what makes no sense half typed
_TEXT_HEIGHT = 76
_MOST = 10_000  # of a number of minutes, or of episodes
_NOVEMBER = 11

Values = Mapping[str, object]


def campaign_date(text: str, year: int) -> str | None:
    """A typed date as the file keeps it, None if it is none. One without a year is of the months
    from the November of the meetings' `year` on."""
    day, later = parse_date(text, year), parse_date(text, year + 1)
    if day != later and day and day.month < _NOVEMBER:
        day = later
    day = day or later  # 29 February is in one of the two
    return day.isoformat() if day else None


class RecordFields(Living, QWidget):
    """Columns of a `table`, those of a row side by side. `year` tells the year of the meetings,
    `language` the language on the screen; long texts are `text_height` high.

    Signals:
        edited(str, object): the user gave this column this value; None: nothing.
    """

    edited = Signal(str, object)

    def __init__(
        self,
        table: Table,
        rows: Sequence[Sequence[str]],
        language: Callable[[], str],
        year: Callable[[], int],
        text_height: int = _TEXT_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text_height = text_height
        self._table, self._language, self._year = table, language, year
        self._values: Values = {}
        self._columns = {name: _column(table, name) for row in rows for name in row}
        self.fields: dict[str, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(WITHIN)
        columns = lcm(*map(len, rows))
        for number, names in enumerate(rows):
            for place, name in enumerate(names):
                self.fields[name] = Field(self._editor(self._columns[name]))
                self.fields[name].editor.setObjectName(name)
                span = columns // len(names)
                grid.addWidget(self.fields[name], number, place * span, 1, span)
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def _editor(self, column: Column) -> QWidget:
        if column.kind is Kind.MUNICIPALITY:
            box = MunicipalityBox()
            box.chosen.connect(self._keep_chosen)
            return box
        if column.kind in (Kind.CHOICE, Kind.REFERENCE):
            choice = ChoiceBox()
            choice.chosen.connect(self._keep_chosen)
            return choice
        if column.limit >= LONG:
            text = KeptText()
            text.setFixedHeight(self._text_height)
            if self._text_height <= ROW:  # a single line is no place to scroll
                text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            text.kept.connect(self._keep_typed)
            return text
        line = KeptLine(while_typing=column.kind not in _WHOLE)
        line.kept.connect(self._keep_typed)
        return line

    def show_values(self, values: Values) -> None:
        """Show these; what is being typed stays."""
        self._values = values
        for name, field in self.fields.items():
            value, editor = values.get(name), field.editor
            if isinstance(editor, MunicipalityBox):
                if editor.current() != value:
                    editor.choose(None if value is None else str(value))
            elif isinstance(editor, ChoiceBox):
                editor.choose(None if value is None else str(value))
            elif isinstance(editor, (KeptLine, KeptText)):
                editor.show_text(self._shown(self._columns[name], value))

    def flush(self) -> None:
        """Keep what stands in the fields, also where the cursor is still in one."""
        for field in self.fields.values():
            if isinstance(field.editor, (KeptLine, KeptText)):
                field.editor.flush()

    def begin(self) -> None:
        """Forget the warnings: another record comes."""
        for field in self.fields.values():
            field.set_warning("")

    def set_read_only(self, read_only: bool) -> None:
        """Show everything, let nothing be changed."""
        for field in self.fields.values():
            if isinstance(field.editor, ChoiceBox):
                field.editor.setEnabled(not read_only)
            else:
                field.editor.setReadOnly(read_only)

    def set_labels(self, otherwise: Mapping[str, str]) -> None:
        """Name the fields, some `otherwise` than everywhere; the municipalities in the language."""
        for name, field in self.fields.items():
            field.set_label(otherwise.get(name) or field_name(self._table.name, name))
            if isinstance(field.editor, MunicipalityBox):
                field.editor.set_language(self._language())
        self.show_values(self._values)

    def set_choices(self, name: str, choices: Sequence[tuple[str | None, str]]) -> None:
        """Offer these in a column."""
        editor = self.fields[name].editor
        if isinstance(editor, ChoiceBox):
            editor.set_choices(choices)
            value = self._values.get(name)
            editor.choose(None if value is None else str(value))

    def _shown(self, column: Column, value: object) -> str:
        if column.kind is Kind.DATE and value:
            day = parse_date(str(value), 2000)
            return format_date(day, "short", "ka") if day else str(value)
        return "" if value is None else str(value)

    @Slot(object)
    def _keep_chosen(self, value: str | None) -> None:
        self.edited.emit(self.sender().objectName(), value)

    @Slot(str)
    def _keep_typed(self, text: str) -> None:
        name = self.sender().objectName()
        column = self._columns[name]
        text = text.replace("\0", "")
        value, warning = self._read(column, text.strip())
        self.fields[name].set_warning(warning)
        if not warning:
            whole = column.limit >= LONG and text.strip()
            self.edited.emit(name, text if whole else value)

    def _read(self, column: Column, text: str) -> tuple[object, str]:
        """What was typed as the file keeps it, and what is wrong with it."""
        value: object = text or None
        if not text or column.kind not in _WHOLE:
            return value, ""
        if column.kind is Kind.DATE:
            value, warning = (
                campaign_date(text, self._year()),
                self.tr("A date is like 15.12.2016."),
            )
        elif column.kind is Kind.TIME:
            value, warning = parse_time(text), self.tr("A time looks like 11:30.")
        else:
            number = parse_number(text)
            whole = number is not None and number.is_integer() and 0 < number <= _MOST
            value = int(number) if number is not None and whole else None
            warning = self.tr("A whole number, please.")
        return value, "" if value is not None else warning


def _column(table: Table, name: str) -> Column:
    column = table.column(name)
    if column is None:
        raise KeyError(name)
    return column
