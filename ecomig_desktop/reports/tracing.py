"""From a recommendation back to where it comes from, and forward to what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from ecomig_desktop.domain.meeting import Meeting
from ecomig_desktop.domain.outcomes import (
    Activity,
    Answer,
    Body,
    Finding,
    ListVersion,
    Recommendation,
    Reply,
    Submission,
)
from ecomig_desktop.reports.coverage import place_of, sector_of
from ecomig_desktop.workbook import Workbook
from ecomig_desktop.workbook.reading import NoteRow
from ecomig_desktop.workbook.versions import Line, lines_of, numbers

_R = TypeVar("_R", Meeting, Body)
_S = TypeVar("_S")

RECEIVED = "received"
"""The outcome of a reply that says no more than that the letter came."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One recommendation both ways.

    Back: `findings` it rests on; `notes`, its own and those of its findings, each once, the
    oldest first, of which `own_notes` are linked to itself; their `meetings`, `municipalities`
    and `sectors`. `supporters` are different people. Forward: the `versions` of the list that
    have it, the `submissions` that laid it before a body, the `replies` to these and others that
    speak of it, the `answers` to this line alone, the `activities` that served it, of which
    `outcomes` brought something.
    """

    recommendation: Recommendation
    number: str
    findings: tuple[Finding, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    own_notes: frozenset[str] = frozenset()
    meetings: tuple[Meeting, ...] = ()
    municipalities: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    bodies: tuple[Body, ...] = ()
    supporters: int = 0
    versions: tuple[ListVersion, ...] = ()
    submissions: tuple[Submission, ...] = ()
    replies: tuple[Reply, ...] = ()
    answers: tuple[Answer, ...] = ()
    activities: tuple[Activity, ...] = ()

    @property
    def outcomes(self) -> tuple[Activity, ...]:
        """The activities whose outcome is written down."""
        return tuple(each for each in self.activities if has_outcome(each))

    @property
    def has_evidence(self) -> bool:
        """Whether anything stands behind it."""
        return bool(self.findings or self.notes)


class Tracing:
    """The links of one workbook, read once, as it was then."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self.recommendations = workbook.recommendations()
        self.findings = workbook.findings()
        self.notes = sorted(
            workbook.notes(), key=lambda row: (row.note.taken_at or "~", row.note.id)
        )
        self.versions = workbook.list_versions()
        self.submissions = workbook.submissions()
        self.replies = workbook.replies()
        self.activities = workbook.activities()
        self.meetings = workbook.meetings()
        self.bodies = {each.id: each for each in workbook.bodies(hidden=True)}
        self.indicators = workbook.figures(hidden=True)
        self.answers = workbook.answers()
        self.numbers = numbers(workbook, self.recommendations)
        self._note_at = {row.note.id: at for at, row in enumerate(self.notes)}
        self._finding_at = {each.id: at for at, each in enumerate(self.findings)}
        self.notes_of_finding = self._set("finding_note")
        self.findings_of = self._set("recommendation_finding")
        self.notes_of = self._set("recommendation_note")
        self.bodies_of = self._set("recommendation_body")
        self.supporters_of = {
            line: {workbook.main_of(each) for each in people}
            for line, people in self._set("recommendation_person").items()
        }
        self.served = self._set("activity_recommendation")

    @cached_property
    def laid(self) -> dict[str, tuple[Line, ...]]:
        """What each submission laid before its body."""
        lines = self.lines
        return {
            each.id: lines_laid(each, lines.get(each.list_version or "", ()))
            for each in self.submissions
        }

    @cached_property
    def lines(self) -> dict[str, tuple[Line, ...]]:
        """What each version of the list says."""
        return {each.id: lines_of(each) for each in self.versions}

    @cached_property
    def _submissions_of(self) -> dict[str, list[Submission]]:
        """The submissions that laid each recommendation before a body, the oldest first."""
        return _by(self.submissions, lambda each: {line.id for line in self.laid[each.id]})

    @cached_property
    def _versions_of(self) -> dict[str, list[ListVersion]]:
        """The versions of the list that have each recommendation, the oldest first."""
        return _by(self.versions, lambda each: {line.id for line in self.lines[each.id]})

    @cached_property
    def _replies_to(self) -> dict[str, list[Reply]]:
        return _by(self.replies, lambda each: {each.submission or ""})

    def traces(self) -> list[Trace]:
        """Every recommendation of the list, in its order."""
        return [self._trace(each) for each in self.recommendations]

    def trace(self, recommendation: str) -> Trace | None:
        """One recommendation, or None when there is none of that id."""
        found = (each for each in self.recommendations if each.id == recommendation)
        return next((self._trace(each) for each in found), None)

    def replies_to(self, submission: str) -> tuple[Reply, ...]:
        """The replies to a submission, the oldest first."""
        return tuple(self._replies_to.get(submission, ()))

    def is_answered(self, submission: str) -> bool:
        """Whether a reply says more than that the letter came."""
        return any(each.outcome != RECEIVED for each in self.replies_to(submission))

    def is_submitted(self, recommendation: str) -> bool:
        """Whether a submission laid it before a body."""
        return recommendation in self._submissions_of

    def has_evidence(self, recommendation: str) -> bool:
        """Whether a finding or note stands behind it."""
        return bool(self.findings_of.get(recommendation) or self.notes_of.get(recommendation))

    def _trace(self, line: Recommendation) -> Trace:
        own = self.notes_of.get(line.id, set())
        findings = _picked(self.findings, self._finding_at, self.findings_of.get(line.id))
        linked = own.union(*(self.notes_of_finding.get(each.id, set()) for each in findings))
        notes = _picked(self.notes, self._note_at, linked)
        submissions = tuple(self._submissions_of.get(line.id, ()))
        answers = tuple(each for each in self.answers if each.recommendation == line.id)
        replies = [reply for each in submissions for reply in self.replies_to(each.id)]
        told = {each.reply for each in answers} - {each.id for each in replies}
        return Trace(
            line,
            self.numbers[line.id],
            findings,
            notes,
            frozenset(own),
            _those(self.meetings, (row.note.meeting or "" for row in notes)),
            _values(place_of(row) for row in notes),
            _values(sector_of(row) for row in notes),
            _those(self.bodies.values(), self.bodies_of.get(line.id, set())),
            len(self.supporters_of.get(line.id, ())),
            tuple(self._versions_of.get(line.id, ())),
            submissions,
            (*replies, *(each for each in self.replies if each.id in told)),
            answers,
            tuple(a for a in self.activities if line.id in self.served.get(a.id, set())),
        )

    def _set(self, table: str) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for owner, other in self._workbook.pairs(table):
            found.setdefault(owner, set()).add(other)
        return found


def lines_laid(submission: Submission, lines: Sequence[Line]) -> tuple[Line, ...]:
    """What a submission lays before its body of a version's lines: all, or those that were
    addressed to it."""
    if submission.scope != "addressed":
        return tuple(lines)
    return tuple(line for line in lines if any(body.id == submission.body for body in line.bodies))


def has_outcome(activity: Activity) -> bool:
    """Whether somebody wrote down what an activity brought."""
    return bool((activity.outcome or "").strip() or (activity.outcome_en or "").strip())


def _by(records: Iterable[_S], keys: Callable[[_S], Iterable[str]]) -> dict[str, list[_S]]:
    """The records under each key that they have, in their order."""
    found: dict[str, list[_S]] = {}
    for each in records:
        for key in keys(each):
            found.setdefault(key, []).append(each)
    return found


def _picked(
    records: Sequence[_S], order: Mapping[str, int], ids: set[str] | None
) -> tuple[_S, ...]:
    """Those of `ids` that there are, in the order of all."""
    return tuple(records[at] for at in sorted(order[each] for each in ids or () if each in order))


def _those(records: Iterable[_R], ids: Iterable[str]) -> tuple[_R, ...]:
    wanted = set(ids)
    return tuple(each for each in records if each.id in wanted)


def _values(found: Iterable[str | None]) -> tuple[str, ...]:
    """Every value once, in the order in which it came."""
    return tuple(dict.fromkeys(each for each in found if each))
