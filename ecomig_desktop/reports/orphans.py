"""What hangs in the air: said and not taken up, recommended without evidence, sent and not
answered, held without an outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ecomig_desktop.domain.outcomes import Activity, Recommendation, Submission
from ecomig_desktop.reports.speech import day_of
from ecomig_desktop.reports.tracing import Tracing, has_outcome

KINDS = (
    "recommendation_without_evidence",
    "recommendation_without_addressee",
    "recommendation_not_submitted",
    "finding_without_notes",
    "note_in_no_finding",
    "submission_overdue",
    "submission_unanswered",
    "activity_without_outcome",
    "activity_still_planned",
)
"""Every kind of orphan, in the order in which they are listed."""

_TAKEN_UP = ("problem", "proposal")  # kinds of notes that should come to something


@dataclass(frozen=True, slots=True)
class Orphan:
    """One record that lacks what should be with it. `kind` is one of `KINDS`; `day` is since
    when, where that is known."""

    kind: str
    table: str
    id: str
    day: date | None = None


def orphans(tracing: Tracing, today: date) -> list[Orphan]:
    """All of them, by kind.

    - A recommendation has neither findings nor notes; or, once agreed, no body that it is
      addressed to; or is agreed and in no list that was submitted.
    - A finding has no notes.
    - A note is a problem or a proposal, and neither a finding nor a recommendation rests on it.
    - A submission has no reply that says more than that it came: overdue after its day, else
      unanswered.
    - An activity was held and nobody wrote its outcome; or its day is over and it is planned.
    """
    found = [
        *(
            orphan
            for each in tracing.recommendations
            for orphan in _of_recommendation(tracing, each)
        ),
        *_of_findings(tracing),
        *_of_notes(tracing),
    ]
    for submission in tracing.submissions:
        found += _of_submission(tracing, submission, today)
    for activity in tracing.activities:
        found += _of_activity(activity, today)
    return sorted(found, key=lambda each: KINDS.index(each.kind))


def _of_recommendation(tracing: Tracing, line: Recommendation) -> Iterator[Orphan]:
    if not tracing.has_evidence(line.id):
        yield Orphan("recommendation_without_evidence", "recommendation", line.id)
    if line.status in (None, "draft"):
        return
    if not tracing.bodies_of.get(line.id):
        yield Orphan("recommendation_without_addressee", "recommendation", line.id)
    if line.status == "agreed" and not tracing.is_submitted(line.id):
        yield Orphan("recommendation_not_submitted", "recommendation", line.id)


def _of_findings(tracing: Tracing) -> Iterator[Orphan]:
    for each in tracing.findings:
        if not tracing.notes_of_finding.get(each.id):
            yield Orphan("finding_without_notes", "finding", each.id)


def _of_notes(tracing: Tracing) -> Iterator[Orphan]:
    sets = (*tracing.notes_of_finding.values(), *tracing.notes_of.values())
    taken_up = {note for each in sets for note in each}
    for row in tracing.notes:
        note = row.note
        if note.kind in _TAKEN_UP and note.id not in taken_up and not note.is_empty:
            yield Orphan("note_in_no_finding", "note", note.id, day_of(_day(note.taken_at)))


def _of_submission(tracing: Tracing, each: Submission, today: date) -> Iterator[Orphan]:
    if tracing.is_answered(each.id):
        return
    due = day_of(each.answer_due)
    if is_overdue(tracing, each, today):
        yield Orphan("submission_overdue", "submission", each.id, due)
    else:
        yield Orphan("submission_unanswered", "submission", each.id, day_of(each.sent_at))


def is_overdue(tracing: Tracing, submission: Submission, today: date) -> bool:
    """Whether a submission should have been answered before today and is not."""
    due = day_of(submission.answer_due)
    return due is not None and due < today and not tracing.is_answered(submission.id)


def _of_activity(activity: Activity, today: date) -> Iterator[Orphan]:
    day = day_of(activity.date)
    if activity.status == "held" and not has_outcome(activity):
        yield Orphan("activity_without_outcome", "activity", activity.id, day)
    if activity.status in (None, "planned") and day is not None and day < today:
        yield Orphan("activity_still_planned", "activity", activity.id, day)


def _day(moment: str | None) -> str | None:
    """The day of a moment; a time alone has none."""
    return moment if moment and "-" in moment else None
