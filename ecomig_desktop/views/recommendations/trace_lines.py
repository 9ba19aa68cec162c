"""A recommendation both ways, as lines: where it comes from, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.outcomes import Answer, Reply, Submission
from ecomig_desktop.models.record_lines import RecordLine
from ecomig_desktop.models.submissions import ANSWERED, OVERDUE
from ecomig_desktop.reports.coverage import place_of, sector_of
from ecomig_desktop.reports.orphans import is_overdue
from ecomig_desktop.reports.tracing import Trace, Tracing
from ecomig_desktop.views.meeting_words import meeting_line, place_name
from ecomig_desktop.views.note_words import (
    kind_name,
    municipality_name,
    note_text,
    sector_name,
)
from ecomig_desktop.views.recommendations.action_evidence import finding_name
from ecomig_desktop.views.recommendations.submission_words import sent_words, state_name
from ecomig_desktop.views.recommendations.words import (
    STATUS_PILLS,
    body_name,
    chosen,
    day_words,
    either,
    notes_counted,
    one_line,
    shortened,
    version_title,
)
from ecomig_desktop.workbook.reading import NoteRow

_NOTE = 400  # letters of a note that are shown
_NAME = 40  # letters of the name of a body in small print


class TraceLines:
    """The lines of one trace, in one language."""

    def __init__(self, tracing: Tracing, trace: Trace, language: str) -> None:
        self._tracing, self._trace, self._language = tracing, trace, language

    def back(self) -> list[RecordLine]:
        """Findings, notes, and the meetings, municipalities and sectors that they speak for."""
        trace, language = self._trace, self._language
        return [
            *_group(
                QCoreApplication.translate("TraceLines", "Findings"),
                (self._finding(each.id) for each in trace.findings),
            ),
            *_group(
                QCoreApplication.translate("TraceLines", "Notes"),
                (self._note(row) for row in trace.notes),
            ),
            *_group(
                QCoreApplication.translate("TraceLines", "Meetings"),
                (
                    RecordLine(
                        f"m{each.id}", meeting_line(each, language), "", "", "", "meeting", each.id
                    )
                    for each in trace.meetings
                ),
            ),
            *self._counted(
                QCoreApplication.translate("TraceLines", "Municipalities"),
                trace.municipalities,
                place_of,
                lambda code: municipality_name(code, language),
            ),
            *self._counted(
                QCoreApplication.translate("TraceLines", "Sectors"),
                trace.sectors,
                sector_of,
                sector_name,
            ),
        ]

    def forward(self) -> list[RecordLine]:
        """Submissions with replies and answers, activities with their outcome, versions."""
        trace, language = self._trace, self._language
        versions = (
            RecordLine(
                f"v{each.id}",
                version_title(each, language),
                day_words((each.made_at or "")[:10], language),
                table="list_version",
                row=each.id,
            )
            for each in trace.versions
        )
        return [
            *_group(
                QCoreApplication.translate("TraceLines", "Submissions"),
                map(self._submission, trace.submissions),
            ),
            *_group(
                QCoreApplication.translate("TraceLines", "Answers"),
                self._answers(),
            ),
            *_group(
                QCoreApplication.translate("TraceLines", "Campaign"),
                (
                    RecordLine(
                        f"a{each.id}",
                        either(each.title, each.title_en, language)
                        or chosen("activity", "kind", each.kind),
                        self._outcome(each.outcome, each.outcome_en, each.date),
                        chosen("activity", "status", each.status),
                        "done" if each.status == "held" else "plain",
                        "activity",
                        each.id,
                    )
                    for each in trace.activities
                ),
            ),
            *_group(QCoreApplication.translate("TraceLines", "Versions of the list"), versions),
        ]

    def _finding(self, row: str) -> RecordLine:
        finding = next(each for each in self._trace.findings if each.id == row)
        notes = len(self._tracing.notes_of_finding.get(row, ()))
        name = finding_name(finding, self._language)
        return RecordLine(f"f{row}", name, notes_counted(notes), table="finding", row=row)

    def _note(self, row: NoteRow) -> RecordLine:
        note, language = row.note, self._language
        meeting = next((m for m in self._trace.meetings if m.id == note.meeting), None)
        said = note_text(note, language, self._tracing.indicators)
        text = one_line(said)[:_NOTE] or kind_name(note.kind)
        sector = sector_of(row)
        about = (
            place_name(meeting, language) if meeting else "",
            sector_name(sector) if sector else "",
            municipality_name(place_of(row), language),
        )
        pill = kind_name(note.kind)
        words = " · ".join(dict.fromkeys(filter(None, about)))
        return RecordLine(f"n{note.id}", text, words, pill, "plain", "note", note.id)

    def _counted(
        self,
        title: str,
        values: Iterable[str],
        of: Callable[[NoteRow], str | None],
        name: Callable[[str], str],
    ) -> list[RecordLine]:
        """How many notes speak for each of these; each leads to the first of them."""
        lines = []
        for value in values:
            rows = [row for row in self._trace.notes if of(row) == value]
            about = notes_counted(len(rows))
            lines.append(
                RecordLine(f"{title} {value}", name(value), about, "", "", "note", rows[0].note.id)
            )
        return _group(title, lines)

    def _submission(self, each: Submission) -> RecordLine:
        tracing = self._tracing
        body = body_name(tracing.bodies.get(each.body or ""), self._language)
        version = next((v for v in self._trace.versions if v.id == each.list_version), None)
        about = " · ".join(
            filter(None, (sent_words(each, version, self._language), self._as(each)))
        )
        pill, kind = self._standing(each)
        return RecordLine(f"s{each.id}", body, about, pill, kind, "submission", each.id)

    def _as(self, each: Submission) -> str:
        """The number under which it was laid before the body, where it has another now."""
        own = self._trace.recommendation.id
        numbers = (line.number for line in self._tracing.laid[each.id] if line.id == own)
        there = next(numbers, self._trace.number)
        words = QCoreApplication.translate("TraceLines", "there as No. {number}")
        return "" if there == self._trace.number else words.format(number=there)

    def _standing(self, each: Submission) -> tuple[str, str]:
        """What was answered as a whole; while nothing was, whether it is overdue."""
        tracing, replies = self._tracing, self._tracing.replies_to(each.id)
        if tracing.is_answered(each.id):
            outcome = replies[-1].outcome or ""
            word = chosen("reply", "outcome", outcome) or state_name(ANSWERED)
            return word, STATUS_PILLS.get(outcome, "plain")
        if is_overdue(tracing, each, date.today()):
            return state_name(OVERDUE), "attention"
        received = chosen("reply", "outcome", replies[-1].outcome) if replies else ""
        return received or QCoreApplication.translate("TraceLines", "no answer yet"), "plain"

    def _answers(self) -> Iterator[RecordLine]:
        said = {each.reply: each for each in self._trace.answers}
        for reply in self._trace.replies:
            yield self._reply(reply, said.get(reply.id))

    def _reply(self, reply: Reply, answer: Answer | None) -> RecordLine:
        submissions = self._tracing.submissions
        sent = next((each for each in submissions if each.id == reply.submission), None)
        body = body_name(
            self._tracing.bodies.get(sent.body or "") if sent else None, self._language
        )
        parts = (day_words(reply.date, "ka"), reply.number, shortened(body, _NAME))
        about = " · ".join(filter(None, parts))
        text = (answer.text if answer else None) or reply.text
        outcome = answer.answer if answer else reply.outcome
        table = "reply_recommendation" if answer else "reply"
        column = "answer" if answer else "outcome"
        pill = chosen(table, column, outcome)
        kind = STATUS_PILLS.get(outcome or "", "plain")
        return RecordLine(
            f"r{reply.id}", one_line(text or body), about, pill, kind, "reply", reply.id
        )

    def _outcome(self, georgian: str | None, english: str | None, day: str | None) -> str:
        text = one_line(either(georgian, english, self._language))
        return " · ".join(filter(None, (day_words(day, "ka"), text)))


def _group(title: str, lines: Iterable[RecordLine]) -> list[RecordLine]:
    """A heading and what stands below it; that there is nothing is said, too."""
    found = list(lines)
    if not found:
        nothing = QCoreApplication.translate("TraceLines", "none yet")
        return [RecordLine(f"# {title}", title, nothing)]
    return [RecordLine(f"# {title}", title, str(len(found))), *found]
