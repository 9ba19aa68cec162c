"""What hangs in the air: recommendations without evidence, submissions without an answer."""

from __future__ import annotations

from collections import Counter
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

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
from ecomig_desktop.workbook import Changed

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


class OrphansPage(BehindPage):
    """Every line leads to what lacks something."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
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
        self._refresh()
        self.list.begin()
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
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        found = orphans(Tracing(self._desk.workbook), date.today())
        counts = Counter(each.kind for each in found)
        words = RecordWords(self._desk.workbook, self._desk.language.code)
        lines: list[RecordLine] = []
        for kind in KINDS:
            if counts[kind]:
                title = QCoreApplication.translate("Orphans", _TITLES[kind])
                lines.append(RecordLine(f"# {kind}", title, str(counts[kind])))
                lines += [self._line(each, words) for each in found if each.kind == kind]
        self.model.set_rows(lines)
        self.list.measure()
        self._stack.setCurrentWidget(self.list if lines else self._nothing)

    def _line(self, orphan: Orphan, words: RecordWords) -> RecordLine:
        day = day_words(orphan.day.isoformat(), "ka") if orphan.day else ""
        late = ""
        if orphan.kind == "submission_overdue" and orphan.day:
            late = ActionCounts().overdue((date.today() - orphan.day).days)
        title = words.title(orphan.table, orphan.id)
        return RecordLine(
            f"{orphan.kind} {orphan.id}", title, day, late, "attention", orphan.table, orphan.id
        )

    @Slot(object, object)
    def _hear(self, changed: Changed, _asked_by: object) -> None:
        if changed.rows and self.isVisible():
            self._refresh()
