"""The document of one recommendation: where it comes from, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable

from ecomig_desktop.domain.document import (
    Block,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Document,
    Heading,
    Paragraph,
)
from ecomig_desktop.domain.outcomes import Activity, Answer, Submission
from ecomig_desktop.errors import Refused
from ecomig_desktop.reports.action_list import action_text, heard
from ecomig_desktop.reports.appendix import note_text, speaker
from ecomig_desktop.reports.campaign_words import CAMPAIGN
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.marks import in_order_of_marks
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.orphans import is_overdue
from ecomig_desktop.reports.outcome_words import ACTIONS
from ecomig_desktop.reports.progress import body_name
from ecomig_desktop.reports.speech import Speech, day_of
from ecomig_desktop.reports.trace_words import TRACE
from ecomig_desktop.reports.tracing import Trace, Tracing

_LEAD = 400  # letters of a text that may stand larger
_NUMBERS = 30  # that a refusal lists
_Heads = tuple[tuple[str, CellKind, float], ...]

_FINDINGS: _Heads = (("mark", "text", 0.7), ("finding", "text", 6.3), ("notes", "number", 1.0))
_NOTES: _Heads = (
    ("mark", "text", 0.8),
    ("said_in", "text", 0.9),
    ("text", "text", 8.0),
    ("kind", "text", 0.0),
    ("speaker", "text", 0.0),
)
_SUBMISSIONS: _Heads = (
    ("body", "text", 4.0),
    ("version", "text", 1.5),
    ("sent", "date", 1.8),
    ("way", "text", 0.0),
    ("due", "date", 1.1),
    ("answer", "text", 1.6),
)
_ANSWERS: _Heads = (
    ("body", "text", 3.8),
    ("answered", "date", 0.0),
    ("answer", "text", 1.7),
    ("text", "text", 4.4),
)
_ACTIVITIES: _Heads = (
    ("date", "date", 1.1),
    ("activity", "text", 3.6),
    ("status", "text", 1.3),
    ("outcome", "text", 4.0),
)
_SOURCES = {
    "findings": "source_findings",
    "notes": "note_appendix",
    "submissions": "note_submissions",
    "answers": "note_answers",
    "activities": "source_activities",
}


def trace_document(material: Material, recommendation: str | None = None) -> Document:
    """One recommendation both ways, by its number or id; the only one when none is named. Refused
    when there is no such recommendation, or several to choose from."""
    trace = _trace(material, recommendation)
    said = material.speech(COMMON, CAMPAIGN, ACTIONS, TRACE)
    text = action_text(said, trace)
    blocks: list[Block] = [
        Paragraph(text, "lead" if len(text) <= _LEAD else "text"),
        Paragraph("\n".join(_about(material, said, trace))),
        Heading(said("back")),
        *_back(material, said, trace),
        Heading(said("forward")),
        *_forward(material, said, trace),
        Paragraph(said("privacy"), "small"),
    ]
    return material.document("trace", said("document", number=trace.number), blocks)


def _trace(material: Material, wanted: str | None) -> Trace:
    tracing = material.tracing
    if not tracing.recommendations:
        raise Refused("trace_no_recommendations")
    if wanted is None and len(tracing.recommendations) > 1:
        raise Refused("trace_which_recommendation", numbers=_listed(tracing))
    found = (
        each.id
        for each in tracing.recommendations
        if wanted in (None, each.id, tracing.numbers[each.id])
    )
    trace = tracing.trace(next(found, ""))
    if trace is None:
        number = (wanted or "")[:80]
        raise Refused("trace_no_such_recommendation", number=number, numbers=_listed(tracing))
    return trace


def _listed(tracing: Tracing) -> str:
    """The numbers of the list; of a long one the first and the last."""
    numbers = list(tracing.numbers.values())
    if len(numbers) <= _NUMBERS:
        return ", ".join(numbers)
    return f"{', '.join(numbers[:3])} … {numbers[-1]}"


def _about(material: Material, said: Speech, trace: Trace) -> list[str]:
    """All that is said of it besides its text, a line each."""
    line = trace.recommendation
    bodies = "; ".join(said.either(body.name, body.name_en) for body in trace.bodies)
    facts = (
        ("theme", said.theme(material.theme.get(line.theme or "")) if line.theme else ""),
        ("addressee", bodies or said("no_addressee")),
        ("status", said.chosen("status", line.status or "draft")),
        ("priority", said.chosen("priority", line.priority) if line.priority else ""),
        ("timing", said.chosen("timing", line.timing) if line.timing else ""),
        ("to_be_done", said.short_day(line.due)),
        ("cost", said.either(line.cost_note, line.cost_note_en)),
        ("supporters", said.number(trace.supporters) if trace.supporters else ""),
    )
    return [f"{said(key)}: {text}" for key, text in facts if text]


def _back(material: Material, said: Speech, trace: Trace) -> list[Block]:
    """Findings, notes, and the meetings, municipalities and sectors that they speak for."""
    if not trace.has_evidence:
        return [Paragraph(said("no_evidence"))]
    of_finding = material.tracing.notes_of_finding
    findings = (
        (
            material.finding_marks[each.id],
            said.either(each.title, each.title_en) or said("nameless_finding"),
            len(of_finding.get(each.id, ())),
        )
        for each in trace.findings
    )
    return [
        *heard(material, said, trace),
        *_table(said, "findings", _FINDINGS, findings),
        *_table(said, "notes", _NOTES, _notes(material, said, trace)),
    ]


def _notes(material: Material, said: Speech, trace: Trace) -> list[tuple[Cell, ...]]:
    rows = {material.marks[row.note.id]: row for row in trace.notes}
    told: list[tuple[Cell, ...]] = []
    for mark in in_order_of_marks(rows):
        row = rows[mark]
        marks = (
            material.finding_marks[each.id]
            for each in trace.findings
            if row.note.id in material.tracing.notes_of_finding.get(each.id, ())
        )
        kind, text = said.chosen("note_kind", row.note.kind), note_text(material, row.note)
        told.append((mark, ", ".join(marks), text, kind, speaker(said, row)))
    return told


def _forward(material: Material, said: Speech, trace: Trace) -> list[Block]:
    """Versions, submissions, replies, activities and their outcomes."""
    tables = [
        *_table(
            said,
            "submissions",
            _SUBMISSIONS,
            (_submission(material, said, each) for each in trace.submissions),
        ),
        *_table(said, "answers", _ANSWERS, _answers(material, said, trace)),
        *_table(
            said, "activities", _ACTIVITIES, (_activity(said, each) for each in trace.activities)
        ),
    ]
    versions = ", ".join(
        " ".join(filter(None, (said.either(each.title, each.title_en), f"({day})" if day else "")))
        for each in trace.versions
        if (day := said.short_day(each.made_at)) or each.title or each.title_en
    )
    if versions:
        return [Paragraph(said("in_versions", versions=versions)), *tables]
    return list(tables) or [Paragraph(said("nothing_became"))]


def _submission(material: Material, said: Speech, each: Submission) -> tuple[Cell, ...]:
    """Which version went to which body, when, how and by whom, and what came of it."""
    version = next((v for v in material.tracing.versions if v.id == each.list_version), None)
    name = said.either(version.title, version.title_en) if version else ""
    day = said.short_day(version.made_at) if version else ""
    way = said.chosen("way", each.way) if each.way else ""
    return (
        body_name(material, said, each),
        name or day,
        day_of(each.sent_at),
        "; ".join(filter(None, (way, (each.sent_by or "").strip()))),
        day_of(each.answer_due),
        _standing(material, said, each),
    )


def _standing(material: Material, said: Speech, each: Submission) -> str:
    """What its last reply says as a whole; while none came, whether it is overdue."""
    tracing = material.tracing
    if not tracing.is_answered(each.id):
        return said("overdue" if is_overdue(tracing, each, material.today) else "waiting")
    outcome = tracing.replies_to(each.id)[-1].outcome
    return said.chosen("reply", outcome) if outcome else said("answer")


def _answers(material: Material, said: Speech, trace: Trace) -> list[tuple[Cell, ...]]:
    """What replies say of this recommendation alone."""
    replies = {each.id: each for each in material.tracing.replies}
    sent = {each.id: each for each in material.tracing.submissions}

    def row(answer: Answer) -> tuple[Cell, ...]:
        reply = replies.get(answer.reply or "")
        submission = sent.get(reply.submission or "") if reply else None
        return (
            body_name(material, said, submission) if submission else said.unknown,
            day_of(reply.date) if reply else None,
            said.chosen("answer", answer.answer),
            (answer.text or "").strip(),
        )

    return [row(each) for each in trace.answers]


def _activity(said: Speech, each: Activity) -> tuple[Cell, ...]:
    title = said.either(each.title, each.title_en)
    kind = said.chosen("activity_kind", each.kind) if each.kind else ""
    return (
        day_of(each.date),
        ": ".join(filter(None, (kind, title))) or said("nameless_activity"),
        said.chosen("activity_status", each.status or "planned"),
        said.either(each.outcome, each.outcome_en),
    )


def _table(
    said: Speech, name: str, heads: _Heads, rows: Iterable[tuple[Cell, ...]]
) -> list[DataTable]:
    """A table of these rows; none for no rows."""
    told = tuple(rows)
    columns = tuple(ColumnHead(said(key), kind, share) for key, kind, share in heads)
    if not told:
        return []
    return [DataTable(name, said(f"table_{name}_of"), columns, told, None, said(_SOURCES[name]))]
