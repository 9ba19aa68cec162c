"""What was measured: indicator, value and unit of a note that is a figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.note import Note
from ecomig_desktop.domain.outcomes import Figure
from ecomig_desktop.georgian.numbers import format_number, parse_number
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import indicator_name
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.value_kinds import usual_unit
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.views.widgets.pick_box import Option, PickBox


class FigureFields(Living, QWidget):
    """Three fields in a row. A value that is no number is kept in its box, and not saved.

    Signals:
        changed(dict): the user set these columns of the note.
    """

    changed = Signal(dict)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._note = Note(id="")
        self._theme: Theme | None = None
        self._figures: Sequence[Figure] = ()
        self.indicator = PickBox()
        self.value = LineEdit()
        self.unit = LineEdit()
        edits: tuple[LineEdit, ...] = (self.indicator, self.value, self.unit)
        self._fields = tuple(Field(edit) for edit in edits)
        self.indicator.chosen.connect(self._choose_indicator)
        self.value.editingFinished.connect(self._set_value)
        self.unit.editingFinished.connect(self._set_unit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WITHIN)
        for field, share in zip(self._fields, (6, 3, 3), strict=True):
            row.addWidget(field, share)
        self.retranslate()

    def show_note(
        self, note: Note, theme: Theme | None, language: str, figures: Sequence[Figure]
    ) -> None:
        """Show this note's figure, offering those of `figures` that are of its theme; hidden ones
        are only named."""
        self._note, self._theme, self._language = note, theme, language
        self._figures = figures
        self._offer([each for each in figures if not each.hidden])
        name = indicator_name(note.indicator, language, figures)
        self.indicator.choose(note.indicator, name)
        if not self.value.hasFocus():
            self.value.setText("" if note.value is None else format_number(note.value, language))
            self._fields[1].set_warning("")
        if not self.unit.hasFocus():
            self.unit.setText(note.unit or "")

    def set_read_only(self, read_only: bool) -> None:
        """Allow no changes."""
        for edit in (self.indicator, self.value, self.unit):
            edit.setReadOnly(read_only)

    def flush(self) -> None:
        """Take what stands in the boxes, also where the cursor is still in one."""
        self._set_value()
        self._set_unit()

    def retranslate(self) -> None:
        """Name the fields."""
        texts = (self.tr("Indicator"), self.tr("Value"), self.tr("Unit"))
        for field, text in zip(self._fields, texts, strict=True):
            field.set_label(text)

    def _offer(self, figures: Sequence[Figure]) -> None:
        theme = self._theme.id if self._theme else None
        fitting = [each for each in figures if each.theme == theme]
        self.indicator.set_options(
            [
                Option(
                    each.key,
                    indicator_name(each.key, self._language, (each,)),
                    also=";".join(filter(None, (each.title, each.title_en))),
                )
                for each in fitting or figures
                if each.key and (each.title or each.title_en)
            ]
        )

    @Slot(object)
    def _choose_indicator(self, key: str | None) -> None:
        values: dict[str, object] = {"indicator": key}
        chosen = next((each for each in self._figures if each.key == key), None)
        unit = usual_unit(chosen.value_type) if chosen else ""
        if unit and not self.unit.text().strip():
            self.unit.setText(unit)
            values["unit"] = unit
        self.changed.emit(values)

    @Slot()
    def _set_value(self) -> None:
        if self.value.isReadOnly():
            return
        text = self.value.text().strip()
        number = parse_number(text)
        wrong = bool(text) and number is None
        self._fields[1].set_warning(self.tr("Not a number") if wrong else "")
        if not wrong and number != self._note.value:
            self.changed.emit({"value": number})

    @Slot()
    def _set_unit(self) -> None:
        unit = self.unit.text().strip() or None
        if not self.unit.isReadOnly() and unit != self._note.unit:
            self.changed.emit({"unit": unit})
