"""One recommendation on one page: back to notes and meetings, forward to answers and outcomes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomig_desktop.models.reader import Reader
from ecomig_desktop.models.record_lines import RecordLine, RecordLinesModel
from ecomig_desktop.reports.tracing import Trace, Tracing
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.recommendations.behind_page import BehindPage
from ecomig_desktop.views.recommendations.record_list import RecordList
from ecomig_desktop.views.recommendations.trace_lines import TraceLines
from ecomig_desktop.views.recommendations.words import (
    STATUS_PILLS,
    action_text,
    body_name,
    status_name,
    supporters_counted,
)
from ecomig_desktop.views.tokens import AROUND, NEAR, WITHIN
from ecomig_desktop.views.widgets.button import Button
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.label import Label
from ecomig_desktop.views.widgets.pill import Pill
from ecomig_desktop.workbook import Changed, Workbook

_LONG = 260  # letters of the text that are shown above


@dataclass(frozen=True, slots=True)
class _Told:
    """A trace in words: where it comes from, and what became of it."""

    trace: Trace
    back: list[RecordLine]
    forward: list[RecordLine]


def _told(workbook: Workbook, row: str, language: str) -> _Told | None:
    """The trace of a recommendation; None where that is gone."""
    tracing = Tracing(workbook)
    if (trace := tracing.trace(row)) is None:
        return None
    lines = TraceLines(tracing, trace, language)
    return _Told(trace, lines.back(), lines.forward())


class TracePage(BehindPage):
    """At the left where it comes from, at the right what became of it; every line leads there.
    Ctrl+R puts it on paper."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = ""
        self._begins = False
        self.reader = Reader(desk.workbook, self)
        self._status = Pill()
        self.paper = Button(icon_name="printer", key="Ctrl+R")
        self.head.addWidget(self._status)
        self.head.addWidget(self.paper)
        self._text = Label(wrapped=True)
        self._to = Label(role="caption", wrapped=True)
        card = Card()
        card.body.setSpacing(NEAR)
        card.body.addWidget(self._text)
        card.body.addWidget(self._to)
        self.column.addWidget(card)
        self.models = (RecordLinesModel(self), RecordLinesModel(self))
        self.lists = tuple(RecordList(model) for model in self.models)
        self._titles = (Label(role="strong"), Label(role="strong"))
        row = QHBoxLayout()
        row.setSpacing(AROUND)
        for title, view in zip(self._titles, self.lists, strict=True):
            row.addWidget(self._side(title, view), 1)
            view.opened.connect(self._lead)
        self.column.addLayout(row, 1)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._refresh)
        self.paper.clicked.connect(self._put_on_paper)
        on_paper = QShortcut(QKeySequence("Ctrl+R"), self, self._put_on_paper)
        on_paper.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def _side(self, title: Label, view: RecordList) -> QWidget:
        side, card = QWidget(), Card(flush=True)
        card.body.addWidget(view)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN)
        column.addWidget(title)
        column.addWidget(card, 1)
        return side

    def show_recommendation(self, row: str) -> None:
        """Show this one."""
        if row != self._shown:
            self._show([], [])
        self._shown, self._begins = row, True
        self._refresh()
        self.lists[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every word."""
        self.back.setText(self.tr("List of actions"))
        self.paper.setText(self.tr("On paper…"))
        words = (self.tr("Where it comes from"), self.tr("What became of it"))
        for title, view, text in zip(self._titles, self.lists, words, strict=True):
            title.set_text(text)
            view.setAccessibleName(text)
        if self.isVisible():
            self._read(at_once=True)

    @Slot()
    def _refresh(self) -> None:
        """Read the links again."""
        self._read(at_once=False)

    def _read(self, *, at_once: bool) -> None:
        row, language = self._shown, self._desk.language.code
        if row:
            self.reader.read(lambda book: _told(book, row, language), self._tell, at_once=at_once)

    def _tell(self, told: _Told | None) -> None:
        if told is None:
            self._shown = ""
            self.left.emit()
            return
        self._tell_head(told.trace)
        self._show(told.back, told.forward)
        if self._begins:
            self.lists[0].begin()
            self._begins = False

    def _tell_head(self, trace: Trace) -> None:
        language, one = self._desk.language.code, trace.recommendation
        self.heading.set_text(self.tr("Recommendation No. {number}").format(number=trace.number))
        self._status.set_text(status_name(one.status), STATUS_PILLS.get(one.status or "draft"))
        text = action_text(one, language)
        self._text.set_text(text if len(text) <= _LONG else f"{text[:_LONG].rpartition(' ')[0]}…")
        self._text.setToolTip(text if len(text) > _LONG else "")
        bodies = ", ".join(body_name(body, language) for body in trace.bodies)
        counted = supporters_counted(trace.supporters) if trace.supporters else ""
        supporters = counted.replace(" ", "\N{NO-BREAK SPACE}")
        addressed = self.tr("Addressed to: {bodies}").format(bodies=bodies) if bodies else ""
        self._to.set_text(" · ".join(filter(None, (addressed, supporters))))
        self._to.setVisible(bool(self._to.plain_text()))

    def _show(self, *sides: list[RecordLine]) -> None:
        for model, view, lines in zip(self.models, self.lists, sides, strict=True):
            model.set_rows(lines)
            view.measure()

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.rows and self.isVisible():
            self._refresh()

    @Slot()
    def _put_on_paper(self) -> None:
        from ecomig_desktop.views.reports.opening import open_reports

        if self._shown:
            open_reports(self._desk, self.window(), "trace", self._shown)

    @Slot(str, str)
    def _lead(self, table: str, row: str) -> None:
        self._desk.sought.emit(table, row)
