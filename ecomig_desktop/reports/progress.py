"""What became of the list of actions: submissions and replies, each recommendation forward, and
what needs attention."""

from __future__ import annotations

from ecomig_desktop.domain.document import (
    Block,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Heading,
    Paragraph,
)
from ecomig_desktop.domain.outcomes import Reply, Submission
from ecomig_desktop.reports.appendix import note_text
from ecomig_desktop.reports.campaign_words import CAMPAIGN
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.orphans import Orphan, is_overdue
from ecomig_desktop.reports.speech import Speech, day_of
from ecomig_desktop.reports.tracing import RECEIVED, Trace

_SUBMISSIONS: tuple[tuple[str, CellKind, float], ...] = (
    ("body", "text", 3.0),
    ("sent", "date", 1.2),
    ("number", "text", 0.0),
    ("lines", "number", 1.1),
    ("due", "date", 1.2),
    ("answered", "date", 1.2),
    ("answer", "text", 1.6),
)
_ANSWERS: tuple[tuple[str, CellKind, float], ...] = (
    ("lines", "text", 1.2),
    ("body", "text", 3.6),
    ("answered", "date", 0.0),
    ("answer", "text", 1.8),
    ("text", "text", 3.6),
)
_BECAME: tuple[tuple[str, CellKind, float], ...] = (
    ("number", "text", 0.7),
    ("recommendation", "text", 8.0),
    ("status", "text", 0.0),
    ("submitted", "number", 0.9),
    ("replied", "number", 0.8),
    ("held", "number", 1.0),
    ("outcomes", "number", 0.8),
)
_ATTENTION: tuple[tuple[str, CellKind, float], ...] = (
    ("mark", "text", 0.9),
    ("what", "text", 8.0),
    ("why", "text", 0.0),
    ("since", "date", 1.1),
)


def submission_blocks(material: Material) -> list[Block]:
    """What was laid before whom, what came back, and what is overdue; nothing for nothing."""
    said = material.speech(COMMON, CAMPAIGN)
    if not material.tracing.submissions:
        return []
    table = DataTable(
        "submissions",
        said("table_submissions"),
        _heads(said, _SUBMISSIONS),
        tuple(row for each in material.tracing.submissions for row in _rows(material, said, each)),
        None,
        said("note_submissions"),
    )
    return [Heading(said("submissions")), table, *_answers(material, said)]


def _heads(said: Speech, heads: tuple[tuple[str, CellKind, float], ...]) -> tuple[ColumnHead, ...]:
    return tuple(ColumnHead(said(key), kind, share) for key, kind, share in heads)


def _rows(material: Material, said: Speech, each: Submission) -> list[tuple[Cell, ...]]:
    """A submission with each of its replies; while nothing but its receipt came, how it stands."""
    tracing = material.tracing
    head: tuple[Cell, ...] = (
        body_name(material, said, each),
        day_of(each.sent_at),
        each.number or "",
        len(tracing.laid[each.id]),
        day_of(each.answer_due),
    )
    replies: list[tuple[Cell, ...]] = [
        (day_of(reply.date), _outcome(said, reply)) for reply in tracing.replies_to(each.id)
    ]
    if not tracing.is_answered(each.id):
        key = "overdue" if is_overdue(tracing, each, material.today) else "waiting"
        replies.append((None, said(key)))
    return [(*head, *reply) for reply in replies]


def _outcome(said: Speech, reply: Reply) -> str:
    return said.chosen("reply", reply.outcome) if reply.outcome else said("answer")


def body_name(material: Material, said: Speech, submission: Submission) -> str:
    """Whom a submission went to; "not stated" for a body that is gone."""
    body = material.tracing.bodies.get(submission.body or "")
    return (said.either(body.name, body.name_en) if body else "") or said.unknown


def _answers(material: Material, said: Speech) -> list[Block]:
    tracing = material.tracing
    replies = {each.id: each for each in tracing.replies}
    submissions = {each.id: each for each in tracing.submissions}
    places = {row: at for at, row in enumerate(tracing.numbers)}
    rows: list[tuple[Cell, ...]] = []
    listed = [each for each in tracing.answers if each.recommendation in places]
    for each in sorted(listed, key=lambda answer: places[answer.recommendation or ""]):
        reply = replies.get(each.reply or "")
        submission = submissions.get(reply.submission or "") if reply else None
        rows.append(
            (
                tracing.numbers[each.recommendation or ""],
                body_name(material, said, submission) if submission else said.unknown,
                day_of(reply.date) if reply else None,
                said.chosen("answer", each.answer),
                (each.text or "").strip(),
            )
        )
    if not rows:
        return []
    caption, note = said("table_answers"), said("note_answers")
    return [DataTable("answers", caption, _heads(said, _ANSWERS), tuple(rows), None, note)]


def became(material: Material) -> list[Block]:
    """Every recommendation forward, in numbers; nothing for no list."""
    said = material.speech(COMMON, CAMPAIGN)
    if not material.traces:
        return []
    table = DataTable(
        "became",
        said("table_became"),
        _heads(said, _BECAME),
        tuple(_forward(said, trace) for trace in material.traces),
        None,
        said("note_became"),
    )
    return [Heading(said("became")), table]


def _forward(said: Speech, trace: Trace) -> tuple[Cell, ...]:
    line = trace.recommendation
    return (
        trace.number,
        said.either(line.text, line.text_en),
        said.chosen("status", line.status),
        len(trace.submissions),
        sum(reply.outcome != RECEIVED for reply in trace.replies),
        sum(each.status == "held" for each in trace.activities),
        len(trace.outcomes),
    )


def attention(material: Material) -> list[Block]:
    """What hangs in the air, nothing before anything was done; problems and proposals that are in
    no finding are only counted."""
    said = material.speech(COMMON, CAMPAIGN)
    found = [each for each in material.orphans if each.table != "note"]
    notes = len(material.orphans) - len(found)
    rows = [_orphan(material, said, each) for each in found]
    if notes:
        kind = said.chosen("orphan", "note_in_no_finding")
        rows.append(("", said("so_many_notes", notes=notes), kind, None))
    blocks: list[Block] = [Heading(said("attention"))]
    tracing = material.tracing
    if not (rows or tracing.recommendations or tracing.submissions or tracing.activities):
        return []
    if not rows:
        return [*blocks, Paragraph(said("nothing_hangs"))]
    caption, note = said("table_attention"), said("note_attention")
    return [
        *blocks,
        DataTable("attention", caption, _heads(said, _ATTENTION), tuple(rows), None, note),
    ]


def _orphan(material: Material, said: Speech, each: Orphan) -> tuple[Cell, ...]:
    mark, text = _called(material, said, each)
    return (mark, text, said.chosen("orphan", each.kind), each.day)


def _called(material: Material, said: Speech, each: Orphan) -> tuple[str, str]:
    """The mark or number of an orphan, and what it is called."""
    tracing = material.tracing
    match each.table:
        case "recommendation":
            line = next(found for found in tracing.recommendations if found.id == each.id)
            return tracing.numbers[each.id], said.either(line.text, line.text_en)
        case "finding":
            finding = next(found for found in tracing.findings if found.id == each.id)
            return material.finding_marks[each.id], said.either(finding.title, finding.title_en)
        case "submission":
            sent = next(found for found in tracing.submissions if found.id == each.id)
            return sent.number or "", body_name(material, said, sent)
        case "activity":
            activity = next(found for found in tracing.activities if found.id == each.id)
            return "", said.either(activity.title, activity.title_en) or said("nameless_activity")
    return material.marks[each.id], note_text(material, material.note[each.id].note)
