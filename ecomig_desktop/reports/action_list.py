"""The document of the list of actions: each recommendation with its addressees, priority, timing,
cost and status, and what it rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ecomig_desktop import reference
from ecomig_desktop.domain.document import (
    Block,
    Bullets,
    Cell,
    CellKind,
    ColumnHead,
    DataTable,
    Document,
    Heading,
    Paragraph,
)
from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.outcome_tables import RECOMMENDATION_STATUSES
from ecomig_desktop.domain.places import CENTRAL
from ecomig_desktop.domain.tables import SECTORS
from ecomig_desktop.reports.appendix import appendix
from ecomig_desktop.reports.common_words import COMMON
from ecomig_desktop.reports.marks import in_order_of_marks
from ecomig_desktop.reports.material import Material
from ecomig_desktop.reports.outcome_words import ACTIONS
from ecomig_desktop.reports.speech import Speech, day_of
from ecomig_desktop.reports.tracing import Trace

_WHOLE, _HEADING = 220, 120  # letters of a text that is its own heading, else of the heading
_LIST: tuple[tuple[str, CellKind, float], ...] = (
    ("number", "text", 0.5),
    ("action", "text", 6.8),
    ("addressee", "text", 0.0),
    ("priority", "text", 1.1),
    ("timing", "text", 1.4),
    ("status", "text", 1.4),
)
_TERMS: tuple[tuple[str, CellKind, float], ...] = (
    ("number", "text", 0.5),
    ("action", "text", 4.5),
    ("due", "date", 1.3),
    ("cost", "text", 4.0),
)
_EVIDENCE: tuple[tuple[str, CellKind, float], ...] = (
    ("number", "text", 0.7),
    ("findings", "number", 1.0),
    ("notes", "number", 1.0),
    ("meetings", "number", 1.0),
    ("municipalities", "number", 1.2),
    ("sectors", "number", 1.0),
    ("supporters", "number", 1.2),
)


def actions_document(material: Material) -> Document:
    """The whole list as it is now."""
    said = speech(material)
    traces = material.traces
    blocks: list[Block] = []
    if not traces:
        blocks.append(Paragraph(said("summary_none"), "lead"))
    else:
        blocks += [Paragraph(_summary(said, traces), "lead"), action_table(material)]
        blocks += [*term_tables(material), evidence_table(material), *_sums(material, said)]
        blocks.append(Heading(said("each")))
        for trace in traces:
            blocks += _each(material, said, trace)
        blocks += appendix(material, (row.note.id for trace in traces for row in trace.notes))
    return material.document("actions", said("document"), blocks)


def speech(material: Material) -> Speech:
    """The words of the list."""
    return material.speech(COMMON, ACTIONS)


def _summary(said: Speech, traces: list[Trace]) -> str:
    return said(
        "summary",
        lines=len(traces),
        findings=len({each.id for trace in traces for each in trace.findings}),
        notes=len({row.note.id for trace in traces for row in trace.notes}),
    )


def action_text(said: Speech, trace: Trace) -> str:
    """What a recommendation says; never empty."""
    line = trace.recommendation
    return said.either(line.text, line.text_en) or said("nameless")


def action_table(material: Material) -> DataTable:
    """The list with all that is said of each line."""
    said = speech(material)
    return DataTable(
        "actions",
        said("table_actions"),
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in _LIST),
        tuple(_row(said, trace) for trace in material.traces),
        None,
        said("note_actions"),
    )


def _row(said: Speech, trace: Trace) -> tuple[Cell, ...]:
    line = trace.recommendation
    return (
        trace.number,
        action_text(said, trace),
        "; ".join(said.either(body.name, body.name_en) for body in trace.bodies)
        or said("no_addressee"),
        said.chosen("priority", line.priority),
        said.chosen("timing", line.timing),
        said.chosen("status", line.status),
    )


def term_tables(material: Material) -> list[Block]:
    """By when each line is to be carried out and what is said of its cost, of those of which
    either is said; nothing where it is said of none."""
    said = speech(material)
    rows: list[tuple[Cell, ...]] = []
    for trace in material.traces:
        due = day_of(trace.recommendation.due)
        cost = said.either(trace.recommendation.cost_note, trace.recommendation.cost_note_en)
        if due or cost:
            rows.append((trace.number, action_text(said, trace), due, cost))
    heads = tuple(ColumnHead(said(key), kind, share) for key, kind, share in _TERMS)
    caption, note = said("table_terms"), said("note_actions")
    return [DataTable("terms", caption, heads, tuple(rows), None, note)] if rows else []


def evidence_table(material: Material) -> DataTable:
    """How much each line of the list rests on."""
    said = speech(material)
    rows = tuple(
        (
            trace.number,
            len(trace.findings),
            len(trace.notes),
            len(trace.meetings),
            len([code for code in trace.municipalities if code != CENTRAL]),
            len(trace.sectors),
            trace.supporters,
        )
        for trace in material.traces
    )
    return DataTable(
        "evidence",
        said("table_evidence"),
        tuple(ColumnHead(said(key), kind, share) for key, kind, share in _EVIDENCE),
        rows,
        None,
        said("note_evidence"),
    )


def _sums(material: Material, said: Speech) -> list[Block]:
    """The list counted by status and by addressee."""
    return [Heading(said("by_status")), _by_status(material, said), _by_body(material, said)]


def _by_status(material: Material, said: Speech) -> DataTable:
    statuses = Counter(trace.recommendation.status for trace in material.traces)
    rows = tuple(
        (said.chosen("status", each), statuses[each])
        for each in (*RECOMMENDATION_STATUSES, None)
        if statuses[each]
    )
    heads = (ColumnHead(said("status"), "text", 3), ColumnHead(said("recommendations"), "number"))
    total, caption = (said("total"), statuses.total()), said("table_by_status")
    return DataTable("by_status", caption, heads, rows, total, said("note_actions"))


def _by_body(material: Material, said: Speech) -> DataTable:
    bodies = Counter(body.id for trace in material.traces for body in trace.bodies)
    rows = [
        (said.either(body.name, body.name_en), bodies[body.id])
        for body in material.tracing.bodies.values()
        if bodies[body.id]
    ]
    if alone := sum(not trace.bodies for trace in material.traces):
        rows.append((said("no_addressee"), alone))
    heads = (
        ColumnHead(said("addressee"), "text", 3),
        ColumnHead(said("recommendations"), "number"),
    )
    caption, note = said("table_by_body"), said("note_by_body")
    return DataTable("by_body", caption, heads, tuple(rows), None, note)


def _each(material: Material, said: Speech, trace: Trace) -> list[Block]:
    """One recommendation and what it rests on. Its heading is what it says, of a long one the
    beginning."""
    text = action_text(said, trace)
    begins = first_words(text)
    theme = material.theme.get(trace.recommendation.theme or "")
    blocks: list[Block] = [Heading(f"{trace.number}. {begins}", 2, trace.recommendation.id)]
    blocks += [Paragraph(text)] if begins != text else []
    blocks += [Paragraph(said("of_theme", theme=said.short_theme(theme)), "small")] if theme else []
    if not trace.has_evidence:
        return [*blocks, Paragraph(said("no_evidence"), "small")]
    if trace.findings:
        marks = tuple(material.finding_marks[each.id] for each in trace.findings)
        titles = tuple(said.either(each.title, each.title_en) for each in trace.findings)
        blocks += [Paragraph(said("from_findings")), Bullets(titles, marks)]
    blocks += heard(material, said, trace)
    if trace.notes:
        marks = tuple(in_order_of_marks(material.marks[row.note.id] for row in trace.notes))
        blocks.append(Paragraph(said("from_notes"), "small", marks))
    return blocks


def first_words(text: str) -> str:
    """A text on one line as far as a heading has room, cut between words."""
    text = " ".join(text.split())
    return text if len(text) <= _WHOLE else f"{text[: _HEADING + 1].rpartition(' ')[0]}…"


def heard(material: Material, said: Speech, trace: Trace) -> list[Block]:
    """At which meetings, of which municipalities and sectors its notes were heard, each in the
    order of its list; nothing for none."""
    codes = [each.code for each in reference.municipalities()]
    heard_of = (
        ("heard_at", [_numbered(material, said, each) for each in trace.meetings]),
        ("heard_from", [said.municipality(each) for each in _as_in(codes, trace.municipalities)]),
        ("heard_by", [said.chosen("sector", each) for each in _as_in(SECTORS, trace.sectors)]),
    )
    lines = [said(key, many=len(names), names=", ".join(names)) for key, names in heard_of if names]
    return [Paragraph("\n".join(lines))] if lines else []


def _numbered(material: Material, said: Speech, meeting: Meeting) -> str:
    return f"{material.numbers[meeting.id]}. {said.place(meeting)}"


def _as_in(order: Sequence[str], keys: Sequence[str]) -> list[str]:
    """Keys in the order of a list; those that it has not come last."""
    return sorted(keys, key=lambda key: order.index(key) if key in order else len(order))
