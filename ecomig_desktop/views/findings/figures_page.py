"""The figures: indicators at the left, what was told of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.indicators import (
    TOUCHING,
    IndicatorLine,
    IndicatorsModel,
    ValueLine,
    ValuesModel,
)
from ecomig_desktop.models.rows import ID_ROLE
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.findings.figure_delegates import IndicatorDelegate, ValueDelegate
from ecomig_desktop.views.findings.figure_fields import IndicatorFields
from ecomig_desktop.views.findings.figure_lists import IndicatorView, ValueView
from ecomig_desktop.views.findings.figure_words import describe_indicator, describe_value
from ecomig_desktop.views.living import Living
from ecomig_desktop.views.note_words import municipality_name
from ecomig_desktop.views.tokens import AROUND, NEAR
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.chip import Chip
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.views.widgets.notice_bar import NoticeBar
from ecomig_desktop.workbook import Changed, Command
from ecomig_desktop.workbook import outcome_commands as outcomes


class FiguresPage(Living, QWidget):
    """Indicators are named, added, hidden and put in order; values lead to their notes.

    Signals:
        note_wanted(str): show the note with this id.
    """

    note_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.model = IndicatorsModel(desk.workbook, desk.news, self._describe, self)
        self.values_model = ValuesModel(self._describe_value, self)
        self.list = IndicatorView(self.model)
        self.values = ValueView(self.values_model)
        self.list.setItemDelegate(IndicatorDelegate(self.list, self._language))
        self.values.setItemDelegate(ValueDelegate(self.values, self._language))
        self.fields = IndicatorFields(self._save, self._edit, self._language)
        self._add = Button(icon_name="plus", key="Ctrl+N")
        self.hidden = Chip()
        self._contradiction = NoticeBar(closable=False)
        self._empty = EmptyPlace("chart-column", kind="plain")
        self._lay_out()
        self._connect()
        self._allow(not desk.workbook.read_only)
        self.setFocusProxy(self.list)
        rows = self.model.rows()
        first = next((line for line in rows if line.told), rows[0] if rows else None)
        self.choose(first.id if first else "")
        self.retranslate()

    def _lay_out(self) -> None:
        listed = Card(flush=True)
        listed.body.addWidget(self.list)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self._add)
        foot.addStretch()
        foot.addWidget(self.hidden)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(NEAR)
        left.addWidget(listed, 1)
        left.addLayout(foot)
        told = Card(flush=True)
        told.body.addWidget(self.values)
        told.body.addWidget(self._empty)
        right.addWidget(self.fields)
        right.addWidget(self._contradiction)
        right.addWidget(told, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(AROUND)
        row.addLayout(left, 4)
        row.addLayout(right, 6)

    def _connect(self) -> None:
        self.desk.news.changed.connect(self._hear)
        self.desk.news.merged.connect(self._refresh)
        self.list.picked.connect(self.choose)
        self.list.step_wanted.connect(self._step)
        self.list.dropped.connect(self._drop)
        self.list.opened.connect(self.fields.begin)
        self.values.opened.connect(self._open)
        self.fields.hiding_wanted.connect(self._hide)
        self.hidden.toggled.connect(self._show_hidden)
        self._add.clicked.connect(self.add)
        shortcut = QShortcut(QKeySequence("Ctrl+N"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.add)

    def _allow(self, writing: bool) -> None:
        self._add.setEnabled(writing)
        self.list.setDragEnabled(writing)
        self.list.setAcceptDrops(writing)
        self.fields.set_read_only(not writing)

    @property
    def chosen(self) -> str:
        """The indicator that is shown, or nothing."""
        return self.fields.draft.row

    @Slot(str)
    def choose(self, indicator: str) -> None:
        """Show what was told of this indicator."""
        self.fields.draft.flush()
        self.list.mark(indicator)
        self._show(indicator)

    @Slot()
    def add(self) -> None:
        """Make an indicator of the workbook's own."""
        if self.desk.workbook.read_only:
            return
        line = self.model.row(self.list.currentIndex())
        theme = line.theme.id if line and line.theme else None
        self.fields.draft.flush()
        made = self._run(outcomes.add_listed("indicator", theme=theme))
        if made:
            self.choose(made.ids[0])
            self.fields.begin()

    def retranslate(self) -> None:
        """Write every word."""
        self.list.setAccessibleName(self.tr("Indicators"))
        self.values.setAccessibleName(self.tr("What was told"))
        for view in (self.list, self.values):
            view.measure()
        self._add.setText(self.tr("New indicator"))
        self.hidden.set_text(self.tr("hidden ones, too"))
        self._empty.set_texts(
            self.tr("Nothing was told of it yet"),
            self.tr("Notes that are a figure with this indicator stand here by municipality."),
            "",
        )
        self._show(self.chosen)

    def _show(self, indicator: str) -> None:
        line = self.model.row(self.model.index_of(indicator))
        values = self.model.values(indicator) if line else []
        self.values_model.set_rows(values)
        self.fields.show_indicator(line, self.model.themes)
        self.values.setVisible(bool(values))
        self._empty.setVisible(not values)
        places = dict.fromkeys(each.municipality for each in values if each.is_contradictory)
        if places:
            names = ", ".join(municipality_name(place, self._language()) for place in places)
            text = self.tr("Different values were told of: {names}.").format(names=names)
            self._contradiction.show_notice("attention", text)
        else:
            self._contradiction.clear()

    @Slot(str, int)
    def _step(self, indicator: str, by: int) -> None:
        self._move(self.model.stepped(indicator, by))

    @Slot(str, str, bool)
    def _drop(self, indicator: str, target: str, after: bool) -> None:
        self._move(self.model.moved(indicator, target, after=after))

    def _move(self, command: Command | None) -> None:
        if command and not self.desk.workbook.read_only:
            self.fields.draft.flush()
            self._run(command)

    @Slot(bool)
    def _hide(self, hidden: bool) -> None:
        figure = self.model.figure(self.chosen)
        place = self.list.currentIndex().row()
        if figure:
            self.fields.draft.flush()
            self._run(outcomes.edit_listed(figure, hidden=hidden or None))
            rows = self.model.rows()
            if rows and self.model.figure(figure.id) is None:
                self.choose(rows[min(place, len(rows) - 1)].id)

    @Slot(bool)
    def _show_hidden(self, shown: bool) -> None:
        self.model.show_hidden(shown)
        self._refresh()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.note_wanted.emit(index.data(ID_ROLE))

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.touches(*TOUCHING):
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.list.mark(self.chosen)
        self._show(self.chosen)

    def _edit(self, row: str, values: Mapping[str, object]) -> Command:
        figure = self.model.figure(row)
        if figure is None:
            raise KeyError(row)
        return outcomes.edit_listed(figure, **values)

    def _run(self, command: Command) -> Changed | None:
        return self.desk.run(command, asked_by=self)

    def _save(self, command: Command, *, joins: bool) -> Changed | None:
        return self.desk.run(command, asked_by=self.fields, joins=joins)

    def _language(self) -> str:
        return self.desk.language.code

    def _describe(self, line: IndicatorLine) -> str:
        return describe_indicator(line, self._language())

    def _describe_value(self, line: ValueLine) -> str:
        return describe_value(line, self._language())
