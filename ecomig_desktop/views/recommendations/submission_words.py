"""Submissions and replies in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.domain.outcomes import ListVersion, Reply, Submission
from ecomig_desktop.models.submissions import ANSWERED, OPEN, OVERDUE, SentLine
from ecomig_desktop.views.recommendations.counted import ActionCounts
from ecomig_desktop.views.recommendations.words import (
    STATUS_PILLS,
    body_name,
    chosen,
    day_words,
    version_title,
)


def state_name(state: str | None) -> str:
    """What is shown: all, or those in one state."""
    words = {
        OPEN: QCoreApplication.translate("SubmissionWords", "waiting for an answer"),
        OVERDUE: QCoreApplication.translate("SubmissionWords", "overdue"),
        ANSWERED: QCoreApplication.translate("SubmissionWords", "answered"),
    }
    return words.get(state or "") or QCoreApplication.translate("SubmissionWords", "all")


def late_words(line: SentLine) -> str:
    """How late an answer is, or how long there is yet; nothing where it came."""
    if line.state == ANSWERED or line.late is None:
        return ""
    if line.late > 0:
        return ActionCounts().overdue(line.late)
    if line.late == 0:
        return QCoreApplication.translate("SubmissionWords", "answer due today")
    return ActionCounts().left(-line.late)


def pill_of(line: SentLine) -> tuple[str, str]:
    """The word and the kind of the pill of a submission."""
    if line.state == ANSWERED:
        last = line.replies[-1].outcome
        word = chosen("reply", "outcome", last) or state_name(ANSWERED)
        return word, STATUS_PILLS.get(last or "", "done")
    words = late_words(line) or state_name(OPEN)
    return words, "attention" if line.state == OVERDUE else "plain"


def sent_words(sent: Submission, version: ListVersion | None, language: str) -> str:
    """When, which version, how, under which number and by whom something was submitted."""
    parts = (
        day_words(sent.sent_at, language),
        version_title(version, language),
        chosen("submission", "way", sent.way),
        (sent.number or "").strip(),
        (sent.sent_by or "").strip(),
        chosen("submission", "scope", "addressed") if sent.scope == "addressed" else "",
    )
    return " · ".join(filter(None, parts))


def about_words(line: SentLine, language: str) -> str:
    """The same of a line of the list."""
    return sent_words(line.submission, line.version, language)


def describe_sent(line: SentLine, language: str) -> str:
    """A whole row on one line, for a screen reader."""
    parts = (body_name(line.body, language), about_words(line, language), pill_of(line)[0])
    return ", ".join(filter(None, parts))


def reply_words(reply: Reply) -> tuple[str, str]:
    """What a reply says, and when and under which number it came."""
    outcome = chosen("reply", "outcome", reply.outcome)
    outcome = outcome or QCoreApplication.translate("SubmissionWords", "a reply")
    detail = " · ".join(filter(None, (day_words(reply.date, "ka"), reply.number, reply.signed_by)))
    return outcome, detail
