"""What hangs in the air: recommendations without evidence, submissions without an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from ecomig_desktop.models.reader import Reader
from ecomig_desktop.models.record_lines import RecordLine, RecordLinesModel
from ecomig_desktop.reports.orphans import KINDS, Orphan, orphans
from ecomig_desktop.reports.tracing import Tracing
from ecomig_desktop.views.desk import Desk
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP
from ecomig_desktop.views.recommendations.behind_page import BehindPage
from ecomig_desktop.views.recommendations.counted import ActionCounts
from ecomig_desktop.views.recommendations.record_list import RecordList
from ecomig_desktop.views.recommendations.words import day_words
from ecomig_desktop.views.record_words import RecordWords
from ecomig_desktop.views.widgets.card import Card
from ecomig_desktop.views.widgets.empty_place import EmptyPlace
from ecomig_desktop.workbook import Changed, Workbook

_TITLES = {
    "recommendation_without_evidence": QT_TRANSLATE_NOOP(
        "Orphans", "Recommendations without evidence"
    ),
    "recommendation_without_addressee": QT_TRANSLATE_NOOP(
        "Orphans", "Agreed, but addressed to nobody"
    ),
    "recommendation_not_submitted": QT_TRANSLATE_NOOP("Orphans", "Agreed, but not submitted yet"),
    "finding_without_notes": QT_TRANSLATE_NOOP("Orphans", "Findings without notes"),
    "note_in_no_finding": QT_TRANSLATE_NOOP(
        "Orphans", "Problems and proposals that nothing rests on"
    ),
    "submission_overdue": QT_TRANSLATE_NOOP("Orphans", "Submissions whose answer is overdue"),
    "submission_unanswered": QT_TRANSLATE_NOOP("Orphans", "Submissions without an answer"),
    "activity_without_outcome": QT_TRANSLATE_NOOP("Orphans", "Held, but without an outcome"),
    "activity_still_planned": QT_TRANSLATE_NOOP(
        "Orphans", "Its day is over, and it is still planned"
    ),
}


def missing_lines(workbook: Workbook, language: str) -> list[RecordLine]:
    """Every kind of what is missing, with its number, and below it the records."""
    tracing, today = Tracing(workbook), date.today()
    found = orphans(tracing, today)
    counts = Counter(each.kind for each in found)
    title = _titles(tracing, RecordWords(workbook, language))
    lines: list[RecordLine] = []
    for kind in KINDS:
        if counts[kind]:
            heading = QCoreApplication.translate("Orphans", _TITLES[kind])
            lines.append(RecordLine(f"# {kind}", heading, str(counts[kind])))
            of_kind = (each for each in found if each.kind == kind)
            lines += [_line(each, title(each), today) for each in of_kind]
    return lines


def _titles(tracing: Tracing, words: RecordWords) -> Callable[[Orphan], str]:
    """What says how an orphan is called; a recommendation with its number."""
    records: dict[str, Any] = {row.note.id: row.note for row in tracing.notes}
    for group in (
        tracing.recommendations,
        tracing.findings,
        tracing.submissions,
        tracing.activities,
    ):
        records.update((each.id, each) for each in group)

    def title(orphan: Orphan) -> str:
        called = words.called(orphan.table, orphan.id, asdict(records[orphan.id]))
        number = tracing.numbers.get(orphan.id)
        return f"{number}. {called}" if number else called

    return title


def _line(orphan: Orphan, title: str, today: date) -> RecordLine:
    day = day_words(orphan.day.isoformat(), "ka") if orphan.day else ""
    late = ""
    if orphan.kind == "submission_overdue" and orphan.day:
        late = ActionCounts().overdue((today - orphan.day).days)
    key = f"{orphan.kind} {orphan.id}"
    return RecordLine(key, title, day, late, "attention", orphan.table, orphan.id)


class OrphansPage(BehindPage):
    """Every line leads to what lacks something."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._begins = False
        self.reader = Reader(desk.workbook, self)
        self.model = RecordLinesModel(self)
        self.list = RecordList(self.model)
        self.list.opened.connect(desk.sought)
        self._nothing = EmptyPlace("circle-check")
        pages, card = QWidget(), Card(flush=True)
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        card.body.addWidget(pages)
        self.column.addWidget(card, 1)
        desk.news.changed.connect(self._hear)
        desk.news.merged.connect(self._refresh)
        self.retranslate()

    def arrive(self) -> None:
        """Read everything again."""
        self._begins = True
        self._refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every word."""
        self.back.setText(self.tr("List of actions"))
        self.heading.set_text(self.tr("What is missing"))
        self.list.setAccessibleName(self.tr("What is missing"))
        self._nothing.set_texts(
            self.tr("Nothing is missing"),
            self.tr("Every recommendation has its evidence, and every submission its answer."),
        )
        if self.isVisible():
            self._read(at_once=True)

    @Slot()
    def _refresh(self) -> None:
        """Read again what lacks something."""
        self._read(at_once=False)

    def _read(self, *, at_once: bool) -> None:
        language = self._desk.language.code
        self.reader.read(lambda book: missing_lines(book, language), self._tell, at_once=at_once)

    def _tell(self, lines: list[RecordLine]) -> None:
        self.model.set_rows(lines)
        self.list.measure()
        self._stack.setCurrentWidget(self.list if lines else self._nothing)
        if self._begins:
            self.list.begin()
            self._begins = False

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.rows and self.isVisible():
            self._refresh()
