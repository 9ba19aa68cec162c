"""The fields of a recommendation: texts that are saved while they are typed, choices at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.domain.outcome_tables import PRIORITIES, RECOMMENDATION_STATUSES, TIMINGS
from ecomig_desktop.domain.outcomes import Recommendation
from ecomig_desktop.georgian.typed_times import parse_date
from ecomig_desktop.models.note_draft import Run
from ecomig_desktop.models.text_draft import TextDraft
from ecomig_desktop.views.field_names import field_name
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import theme_line
from ecomig_desktop.views.recommendations.growing_text import GrowingText
from ecomig_desktop.views.recommendations.words import chosen, day_words, status_name
from ecomig_desktop.views.tokens import NEAR, WITHIN
from ecomig_desktop.views.widgets.chip import ChipRow, Choice
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.kept_line import KeptLine
from ecomig_desktop.views.widgets.label import Label

_TEXTS = ("text", "text_en")
_COSTS = ("cost_note", "cost_note_en")
_BOXES = ("theme", "priority", "timing")
_LINES = ("number", "due")


class ActionFields(Living, QWidget):
    """Shows one recommendation, and writes what the user fills in.

    Signals:
        status_chosen(object): the user chose this status.
    """

    status_chosen = Signal(object)

    def __init__(self, run: Run, year: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        self._shown: Recommendation | None = None
        self._counted = ""
        self.draft = TextDraft("recommendation", run, self)
        self.fields: dict[str, Field] = {}
        self._status_name = Label(role="caption")
        self.status = ChipRow()
        self.status.chosen.connect(self.status_chosen)
        for name in (*_TEXTS, *_COSTS):
            self.fields[name] = Field(self._text_edit(name))
        for name in _BOXES:
            self.fields[name] = Field(self._box(name))
        for name in _LINES:
            self.fields[name] = Field(self._line(name))
        self._arrange()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        status = QVBoxLayout()
        status.setSpacing(4)
        status.addWidget(self._status_name)
        status.addWidget(self.status)
        grid = QGridLayout()
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(NEAR)
        grid.addWidget(self.fields["theme"], 0, 0, 1, 2)
        for at, name in enumerate(("priority", "timing", "due", "number")):
            grid.addWidget(self.fields[name], 1 + at // 2, at % 2)
        grid.setColumnStretch(0, 4)  # a timing takes more letters than a priority
        grid.setColumnStretch(1, 5)
        for name in _TEXTS:
            column.addWidget(self.fields[name])
        column.addLayout(status)
        column.addLayout(grid)
        for name in _COSTS:
            column.addWidget(self.fields[name])

    def _text_edit(self, name: str) -> GrowingText:
        edit = GrowingText(88 if name == "text" else 56, 420 if name in _TEXTS else 120)
        edit.setObjectName(name)
        edit.typed.connect(self._write)
        edit.left.connect(self.draft.flush)
        return edit

    def _box(self, name: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setObjectName(name)
        box.chosen.connect(self._choose)
        return box

    def _line(self, name: str) -> KeptLine:
        line = KeptLine(while_typing=False)
        line.setObjectName(name)
        line.kept.connect(self._keep)
        return line

    def show_recommendation(self, one: Recommendation | None, counted: str) -> None:
        """Show this one; `counted` is the number that it has by its place in the list."""
        before, self._shown, self._counted = self._shown, one, counted
        if one is None:
            self.draft.forget()
            return
        values = asdict(one)
        if before is None or before.id != one.id:
            self.flush_lines()
            self.draft.open(one.id, values)
            for field in self.fields.values():
                field.set_warning("")
        else:
            self.draft.reread(values)
        for name in (*_TEXTS, *_COSTS):
            self.fields[name].editor.take_over(str(self.draft.value(name) or ""))
        for name in _BOXES:
            self.fields[name].editor.choose(values[name])
        self.fields["number"].editor.show_text(one.number or "")
        self.fields["number"].editor.setPlaceholderText(counted)
        self.fields["due"].editor.show_text(day_words(one.due, "ka"))
        self.status.choose(one.status or "draft")

    def flush_lines(self) -> None:
        """Hand over what stands in the lines."""
        for name in _LINES:
            self.fields[name].editor.flush()

    def flush(self) -> None:
        """Save whatever is not saved yet."""
        self.flush_lines()
        self.draft.flush()

    def set_read_only(self, read_only: bool) -> None:
        """Only show."""
        self.status.setEnabled(not read_only)
        for name, field in self.fields.items():
            if name in _BOXES:
                field.editor.setEnabled(not read_only)
            else:
                field.editor.setReadOnly(read_only)

    def set_words(self, language: str, themes: list[Theme]) -> None:
        """Write every word in that language, and offer these themes."""
        for name, field in self.fields.items():
            field.set_label(field_name("recommendation", name))
        self.fields["number"].set_label(self.tr("Number (else its place counts)"))
        self._status_name.set_text(field_name("recommendation", "status"))
        self.status.setAccessibleName(field_name("recommendation", "status"))
        self.status.set_choices(
            [
                Choice(each, status_name(each), str(at))
                for at, each in enumerate(RECOMMENDATION_STATUSES, 1)
            ]
        )
        named = [(each.id, theme_line(each, language)) for each in themes]
        self.fields["theme"].editor.set_choices([(None, ""), *named])
        for name, values in (("priority", PRIORITIES), ("timing", TIMINGS)):
            words = [(each, chosen("recommendation", name, each)) for each in values]
            self.fields[name].editor.set_choices([(None, ""), *words])
        self.fields["due"].editor.setPlaceholderText(self.tr("such as 31.12.2017"))
        if self._shown:
            self.show_recommendation(self._shown, self._counted)

    @Slot(str)
    def _write(self, text: str) -> None:
        self.draft.write(self.sender().objectName(), text)

    @Slot(object)
    def _choose(self, value: str | None) -> None:
        self.draft.put(**{self.sender().objectName(): value})

    @Slot(str)
    def _keep(self, typed: str) -> None:
        name = self.sender().objectName()
        value: str | None = typed.strip() or None
        warning = ""
        if name == "due" and value:
            day: date | None = parse_date(value, self._year())
            value = day.isoformat() if day else None
            warning = "" if day else self.tr("A date looks like 15.11.2016.")
        self.fields[name].set_warning(warning)
        if not warning:
            self.draft.put(**{name: value})
