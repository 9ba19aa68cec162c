"""What an indicator is called, which theme it assesses, what its values are, and whether it is on
the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from ecomig_desktop.domain.meeting import Theme
from ecomig_desktop.models.indicators import IndicatorLine
from ecomig_desktop.models.note_draft import Run
from ecomig_desktop.models.text_draft import TextDraft
from ecomig_desktop.views.findings.words import theme_title
from ecomig_desktop.views.last_moment import LastMoment
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.tokens import WITHIN
from ecomig_desktop.views.value_kinds import value_kind_name, value_kinds
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.choice_box import ChoiceBox
from ecomig_desktop.views.widgets.field import Field
from ecomig_desktop.views.widgets.line_edit import LineEdit
from ecomig_desktop.workbook import Command


class IndicatorFields(Living, Card):
    """Everything is saved while it is typed.

    Signals:
        hiding_wanted(bool): take the indicator off the list, or put it back.
    """

    hiding_wanted = Signal(bool)

    def __init__(
        self,
        run: Run,
        edit: Callable[[str, Mapping[str, object]], Command],
        language: Callable[[], str],
    ) -> None:
        super().__init__()
        self._language = language
        self._line: IndicatorLine | None = None
        self._themes: list[Theme] = []
        self._read_only = False
        self.draft = TextDraft("indicator", run, self, edit=edit)
        LastMoment(self, self.draft.flush)
        self.title, self.title_en, self.theme = LineEdit(), LineEdit(), ChoiceBox()
        self._title, self._title_en = Field(self.title), Field(self.title_en)
        self._theme = Field(self.theme)
        self.kind = ChoiceBox()
        self._kind = Field(self.kind)
        self.hide_it = Button(icon_name="eye")
        names, below = QHBoxLayout(), QHBoxLayout()
        for row in (names, below):
            row.setSpacing(WITHIN)
        names.addWidget(self._title, 3)
        names.addWidget(self._title_en, 2)
        below.addWidget(self._theme, 1)
        below.addWidget(self._kind, 1)
        below.addWidget(self.hide_it, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(names)
        self.body.addLayout(below)
        for column, line in (("title", self.title), ("title_en", self.title_en)):
            line.textEdited.connect(lambda text, name=column: self.draft.write(name, text))
            line.editingFinished.connect(self.draft.flush)
        self.theme.chosen.connect(lambda theme: self.draft.put(theme=theme))
        self.kind.chosen.connect(lambda kind: self.draft.put(value_type=kind))
        self.hide_it.clicked.connect(self._want_hiding)
        self.retranslate()

    def show_indicator(self, line: IndicatorLine | None, themes: list[Theme]) -> None:
        """Show an indicator, or go on with it where it is the one that is shown."""
        self._line, self._themes = line, themes
        if line is None:
            self.draft.forget()
        elif line.id == self.draft.row:
            self.draft.reread(asdict(line.figure))
        else:
            self.draft.open(line.id, asdict(line.figure))
        self._show()

    @Slot()
    def begin(self) -> None:
        """Put the cursor into the title."""
        self.title.setFocus()
        self.title.selectAll()

    def set_read_only(self, read_only: bool) -> None:
        """Allow no changes."""
        self._read_only = read_only
        self._show()

    def retranslate(self) -> None:
        """Write every word."""
        self._title.set_label(self.tr("Indicator"))
        self._title_en.set_label(self.tr("In English"))
        self._theme.set_label(self.tr("Theme"))
        self._kind.set_label(self.tr("Kind of value"))
        self._show()

    def _show(self) -> None:
        line, language = self._line, self._language()
        self.theme.set_choices(
            [(None, ""), *((each.id, theme_title(each, language)) for each in self._themes)]
        )
        for edit, name in ((self.title, "title"), (self.title_en, "title_en")):
            text = str(self.draft.value(name) or "")
            if text != edit.text():
                edit.setText(text)
                edit.setCursorPosition(0)
            edit.setToolTip(text)
        self.theme.choose(self.draft.value("theme"))  # type: ignore[arg-type]
        self._show_kind()
        writable = line is not None and line.is_listed and not self._read_only
        for edit in (self.title, self.title_en):
            edit.setReadOnly(not writable)
        self.theme.setEnabled(writable)
        self.kind.setEnabled(writable)
        self.hide_it.setEnabled(writable)
        hidden = bool(line and line.figure.hidden)
        self.hide_it.setText(self.tr("Put back on the list") if hidden else self.tr("Hide"))
        self.setVisible(line is not None)

    def _show_kind(self) -> None:
        """Offer the kinds that ship, and what the workbook has of its own."""
        kind = str(self.draft.value("value_type") or "") or None
        kinds = value_kinds()
        own = [kind] if kind and kind not in kinds else []
        choices = [(each, value_kind_name(each)) for each in (*kinds, *own)]
        self.kind.set_choices([(None, ""), *choices])
        self.kind.choose(kind)

    @Slot()
    def _want_hiding(self) -> None:
        if self._line:
            self.hiding_wanted.emit(not self._line.figure.hidden)
